/* SPDX-License-Identifier: MIT */
#include "reader/event.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "text/utf8.h"

#define ESCAPE 0x1Bu
#define BACKSPACE 0x7Fu

struct named_key {
    const char *name;
    char32_t code;
};

/* As tmux's key-string.c has them; the first name of a code is the one that is given back. */
static const struct named_key named_keys[] = {
    { "Space", ' ' },
    { "Enter", '\r' },
    { "Tab", '\t' },
    { "Escape", ESCAPE },
    { "BSpace", BACKSPACE },
    { "BTab", KEYSYM_BACKTAB },
    { "Up", KEYSYM_UP },
    { "Down", KEYSYM_DOWN },
    { "Left", KEYSYM_LEFT },
    { "Right", KEYSYM_RIGHT },
    { "Home", KEYSYM_HOME },
    { "End", KEYSYM_END },
    { "PgUp", KEYSYM_PAGE_UP },
    { "PgDn", KEYSYM_PAGE_DOWN },
    { "IC", KEYSYM_INSERT },
    { "DC", KEYSYM_DELETE },
    { "PageUp", KEYSYM_PAGE_UP },
    { "PPage", KEYSYM_PAGE_UP },
    { "PageDown", KEYSYM_PAGE_DOWN },
    { "NPage", KEYSYM_PAGE_DOWN },
    { "Insert", KEYSYM_INSERT },
    { "Delete", KEYSYM_DELETE },
    { "Esc", ESCAPE },
};

static const size_t named_key_count = sizeof named_keys / sizeof *named_keys;

static bool is_function_key(char32_t code)
{
    return code >= KEYSYM_F1 && code <= KEYSYM_F12;
}

static bool find_function_key(const char *name, char32_t *code)
{
    if ((name[0] != 'F' && name[0] != 'f') || name[1] < '1' || name[1] > '9')
        return false;
    unsigned number = (unsigned)(name[1] - '0');
    if (name[2] >= '0' && name[2] <= '9') {
        number = number * 10 + (unsigned)(name[2] - '0');
        name++;
    }
    if (name[2] != '\0' || number > 12)
        return false;
    *code = KEYSYM_F1 + number - 1;
    return true;
}

static bool find_character(const char *name, char32_t *code)
{
    size_t length = strlen(name);
    if (length == 0 || !utf8_is_valid(name, length))
        return false;
    size_t n = utf8_decode_valid(name, code);
    return n == length && *code > ' ' && *code != BACKSPACE && (*code < 0x80 || *code >= 0xA0);
}

static bool find_code(const char *name, char32_t *code)
{
    for (size_t i = 0; i < named_key_count; i++) {
        if (strcasecmp(named_keys[i].name, name) == 0) {
            *code = named_keys[i].code;
            return true;
        }
    }
    return find_function_key(name, code) || find_character(name, code);
}

/* Takes "C-", "M-", "S-" and "^" off the name, where something is left after them. */
static const char *take_modifiers(const char *name, unsigned *modifiers)
{
    *modifiers = 0;
    for (;; name += 2) {
        if (name[0] == '\0' || name[1] != '-' || name[2] == '\0')
            break;
        if (name[0] == 'C' || name[0] == 'c')
            *modifiers |= MODIFIER_CONTROL;
        else if (name[0] == 'M' || name[0] == 'm')
            *modifiers |= MODIFIER_META;
        else if (name[0] == 'S' || name[0] == 's')
            *modifiers |= MODIFIER_SHIFT;
        else
            break;
    }
    if (name[0] == '^' && name[1] != '\0') {
        *modifiers |= MODIFIER_CONTROL;
        name++;
    }
    return name;
}

static char32_t lower(char32_t code)
{
    return code >= 'A' && code <= 'Z' ? code - 'A' + 'a' : code;
}

static char32_t upper(char32_t code)
{
    return code >= 'a' && code <= 'z' ? code - 'a' + 'A' : code;
}

/* A few keys are the same byte for a terminal; each has one form here. */
static const struct {
    char32_t with_control, code;
} same_keys[] = { { 'm', '\r' }, { 'i', '\t' }, { '[', ESCAPE }, { '?', BACKSPACE } };

static void settle_control(struct key *key)
{
    key->code = lower(key->code);
    if (key->code == '@')
        key->code = ' ';
    for (size_t i = 0; i < sizeof same_keys / sizeof *same_keys; i++) {
        if (same_keys[i].with_control == key->code) {
            key->code = same_keys[i].code;
            key->modifiers &= ~(unsigned)MODIFIER_CONTROL;
            return;
        }
    }
}

static void settle_shift(struct key *key)
{
    if (key->code == '\t')
        key->code = KEYSYM_BACKTAB;
    else if (key->code <= ' ' || key->code == BACKSPACE || key->code > 0x10FFFF)
        return;
    key->code = upper(key->code);
    key->modifiers &= ~(unsigned)MODIFIER_SHIFT;
}

int key_from_name(const char *name, struct key *key)
{
    struct key found;
    if (!find_code(take_modifiers(name, &found.modifiers), &found.code))
        return -1;
    if ((found.modifiers & MODIFIER_SHIFT) != 0 && (found.modifiers & MODIFIER_CONTROL) == 0)
        settle_shift(&found);
    if ((found.modifiers & MODIFIER_CONTROL) != 0)
        settle_control(&found);
    *key = found;
    return 0;
}

static size_t write_code(char32_t code, char *buffer)
{
    for (size_t i = 0; i < named_key_count; i++)
        if (named_keys[i].code == code)
            return (size_t)sprintf(buffer, "%s", named_keys[i].name);
    if (is_function_key(code))
        return (size_t)sprintf(buffer, "F%u", (unsigned)(code - KEYSYM_F1 + 1));
    return utf8_encode(code, buffer);
}

void key_write_name(struct key key, char *buffer)
{
    char *end = buffer;
    if ((key.modifiers & MODIFIER_CONTROL) != 0)
        end += sprintf(end, "C-");
    if ((key.modifiers & MODIFIER_META) != 0)
        end += sprintf(end, "M-");
    if ((key.modifiers & MODIFIER_SHIFT) != 0)
        end += sprintf(end, "S-");
    end[write_code(key.code, end)] = '\0';
}
