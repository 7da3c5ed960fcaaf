/* SPDX-License-Identifier: MIT */
#include "tui/input_keys.h"

#include <string.h>

#define PARAMETER_MAX 0x110000u

struct final_key {
    char final;
    char32_t code;
    unsigned modifiers;
};

/* CSI A, CSI 1 ; modifier A; lower case is rxvt's form of Shift. */
static const struct final_key csi_finals[] = {
    { 'A', KEYSYM_UP, 0 },
    { 'B', KEYSYM_DOWN, 0 },
    { 'C', KEYSYM_RIGHT, 0 },
    { 'D', KEYSYM_LEFT, 0 },
    { 'H', KEYSYM_HOME, 0 },
    { 'F', KEYSYM_END, 0 },
    { 'P', KEYSYM_F1, 0 },
    { 'Q', KEYSYM_F1 + 1, 0 },
    { 'R', KEYSYM_F1 + 2, 0 },
    { 'S', KEYSYM_F1 + 3, 0 },
    { 'Z', KEYSYM_BACKTAB, 0 },
    { 'a', KEYSYM_UP, MODIFIER_SHIFT },
    { 'b', KEYSYM_DOWN, MODIFIER_SHIFT },
    { 'c', KEYSYM_RIGHT, MODIFIER_SHIFT },
    { 'd', KEYSYM_LEFT, MODIFIER_SHIFT },
};

/* SS3 A; lower case a to d is rxvt's form of Control, j to y the keypad's application mode. */
static const struct final_key ss3_finals[] = {
    { 'A', KEYSYM_UP, 0 },
    { 'B', KEYSYM_DOWN, 0 },
    { 'C', KEYSYM_RIGHT, 0 },
    { 'D', KEYSYM_LEFT, 0 },
    { 'H', KEYSYM_HOME, 0 },
    { 'F', KEYSYM_END, 0 },
    { 'P', KEYSYM_F1, 0 },
    { 'Q', KEYSYM_F1 + 1, 0 },
    { 'R', KEYSYM_F1 + 2, 0 },
    { 'S', KEYSYM_F1 + 3, 0 },
    { 'a', KEYSYM_UP, MODIFIER_CONTROL },
    { 'b', KEYSYM_DOWN, MODIFIER_CONTROL },
    { 'c', KEYSYM_RIGHT, MODIFIER_CONTROL },
    { 'd', KEYSYM_LEFT, MODIFIER_CONTROL },
    { 'I', '\t', 0 },
    { 'M', '\r', 0 },
    { 'X', '=', 0 },
    { 'j', '*', 0 },
    { 'k', '+', 0 },
    { 'l', ',', 0 },
    { 'm', '-', 0 },
    { 'n', '.', 0 },
    { 'o', '/', 0 },
    { 'p', '0', 0 },
    { 'q', '1', 0 },
    { 'r', '2', 0 },
    { 's', '3', 0 },
    { 't', '4', 0 },
    { 'u', '5', 0 },
    { 'v', '6', 0 },
    { 'w', '7', 0 },
    { 'x', '8', 0 },
    { 'y', '9', 0 },
};

/* CSI number ~ */
static const char32_t numbered_keys[] = {
    [1] = KEYSYM_HOME,    [2] = KEYSYM_INSERT,    [3] = KEYSYM_DELETE,   [4] = KEYSYM_END,
    [5] = KEYSYM_PAGE_UP, [6] = KEYSYM_PAGE_DOWN, [7] = KEYSYM_HOME,     [8] = KEYSYM_END,
    [11] = KEYSYM_F1,     [12] = KEYSYM_F1 + 1,   [13] = KEYSYM_F1 + 2,  [14] = KEYSYM_F1 + 3,
    [15] = KEYSYM_F1 + 4, [17] = KEYSYM_F1 + 5,   [18] = KEYSYM_F1 + 6,  [19] = KEYSYM_F1 + 7,
    [20] = KEYSYM_F1 + 8, [21] = KEYSYM_F1 + 9,   [23] = KEYSYM_F1 + 10, [24] = KEYSYM_F12,
};

void control_parse(const char *body, size_t length, struct control *control)
{
    memset(control, 0, sizeof *control);
    size_t i = 0;
    if (length > 1 && memchr("<=>?", body[0], 4) != NULL)
        control->private = body[i++];
    bool sub = false; /* after a colon: a refinement that no key here has */
    for (; i + 1 < length; i++) {
        char byte = body[i];
        if (control->count == 0)
            control->count = 1;
        if (byte == ';') {
            control->count += control->count < CONTROL_PARAMETERS_MAX;
            sub = false;
        } else if (byte == ':') {
            sub = true;
        } else if (byte >= '0' && byte <= '9' && !sub) {
            unsigned *value = &control->parameters[control->count - 1];
            if (*value < PARAMETER_MAX)
                *value = *value * 10 + (unsigned)(byte - '0');
        } else if (byte < '0') {
            control->intermediate = byte;
        }
    }
    if (length > 0)
        control->final = body[length - 1];
}

/* xterm's number is one more than the sum of Shift 1, Alt 2, Control 4, Meta 8. */
static unsigned modifiers_of(unsigned parameter)
{
    unsigned bits = parameter > 0 ? parameter - 1 : 0;
    unsigned modifiers = 0;
    if ((bits & 1) != 0)
        modifiers |= MODIFIER_SHIFT;
    if ((bits & (2 | 8)) != 0)
        modifiers |= MODIFIER_META;
    if ((bits & 4) != 0)
        modifiers |= MODIFIER_CONTROL;
    return modifiers;
}

static bool find_final(const struct final_key *keys, size_t count, char final, struct key *key)
{
    for (size_t i = 0; i < count; i++) {
        if (keys[i].final == final) {
            key->code = keys[i].code;
            key->modifiers = keys[i].modifiers;
            return true;
        }
    }
    return false;
}

static bool numbered_key(unsigned number, unsigned modifiers, struct key *key)
{
    if (number >= sizeof numbered_keys / sizeof *numbered_keys || numbered_keys[number] == 0)
        return false;
    key->code = numbered_keys[number];
    key->modifiers = modifiers;
    return true;
}

/* A character with modifiers that has no byte of its own, in the one form that keys have here. */
static bool character_key(unsigned code, unsigned modifiers, struct key *key)
{
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF) ||
        (code >= 0x80 && code < 0xA0))
        return false;
    if (code < ' ' || code == 0x7F) {
        *key = control_key_byte((unsigned char)code);
        key->modifiers |= modifiers;
        if (code == '\t' && (modifiers & MODIFIER_SHIFT) != 0)
            *key = (struct key){ KEYSYM_BACKTAB, modifiers & ~(unsigned)MODIFIER_SHIFT };
        return true;
    }
    bool letter = code < 0x80 && ((code | 0x20) >= 'a' && (code | 0x20) <= 'z');
    if (letter && (modifiers & MODIFIER_CONTROL) != 0)
        code |= 0x20;
    else if (letter && (modifiers & MODIFIER_SHIFT) != 0)
        code &= ~0x20u;
    if ((modifiers & MODIFIER_CONTROL) == 0 && code != ' ')
        modifiers &= ~(unsigned)MODIFIER_SHIFT;
    *key = (struct key){ code, modifiers };
    return true;
}

bool control_key_csi(const struct control *control, struct key *key)
{
    const unsigned *p = control->parameters;
    if (control->private != 0)
        return false;
    switch (control->final) {
    case '~':
        if (p[0] == 27 && control->count == 3)
            return character_key(p[2], modifiers_of(p[1]), key);
        return numbered_key(p[0], modifiers_of(p[1]), key);
    case '$':
        return numbered_key(p[0], MODIFIER_SHIFT, key);
    case '^':
        return numbered_key(p[0], MODIFIER_CONTROL, key);
    case '@':
        return numbered_key(p[0], MODIFIER_CONTROL | MODIFIER_SHIFT, key);
    case 'u':
        return control->count > 0 && character_key(p[0], modifiers_of(p[1]), key);
    default:
        break;
    }
    if (control->intermediate != 0 || control->count > 2 || p[0] > 1 ||
        !find_final(csi_finals, sizeof csi_finals / sizeof *csi_finals, control->final, key))
        return false;
    key->modifiers |= modifiers_of(p[1]);
    return true;
}

/* Some terminals write a modifier here too: SS3 5 A, SS3 1 ; 5 A. */
bool control_key_ss3(const struct control *control, struct key *key)
{
    if (control->private != 0 || control->intermediate != 0 ||
        !find_final(ss3_finals, sizeof ss3_finals / sizeof *ss3_finals, control->final, key))
        return false;
    if (control->count > 0)
        key->modifiers |= modifiers_of(control->parameters[control->count - 1]);
    return true;
}

bool control_key_linux(char final, struct key *key)
{
    if (final < 'A' || final > 'E')
        return false;
    *key = (struct key){ KEYSYM_F1 + (char32_t)(final - 'A'), 0 };
    return true;
}

struct key control_key_byte(unsigned char byte)
{
    if (byte == '\r' || byte == '\t' || byte == 0x1B || byte == 0x7F)
        return (struct key){ byte, 0 };
    if (byte == 0)
        return (struct key){ ' ', MODIFIER_CONTROL };
    char32_t code = byte < 0x1B ? 'a' + byte - 1u : '@' + (char32_t)byte;
    return (struct key){ code, MODIFIER_CONTROL };
}
