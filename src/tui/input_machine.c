/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"
#include "tui/input_internal.h"
#include "tui/input_keys.h"

#define ESC '\x1B'
#define BEL '\x07'
#define PASTE_START 200u

static const char paste_end[] = "\x1B[201~";

/* --- Whole sequences -------------------------------------------------------------------------- */

static void input_push_answer(struct input *input, struct answer answer)
{
    input_push(input, &(struct input_event){ .kind = INPUT_ANSWER, .answer = answer });
}

void input_ground(struct input *input)
{
    input->state = STATE_GROUND;
    input->length = 0;
    input->meta = false;
    input->lost_escape = false;
}

static void start(struct input *input, enum state state)
{
    input->state = state;
    input->length = 0;
}

static void collect(struct input *input, char byte)
{
    if (input->length < INPUT_SEQUENCE_MAX)
        input->sequence[input->length] = byte;
    input->length++;
}

/* Two numbers and R: where the cursor is, but for row 1, which F3 with a modifier also writes. */
static bool is_cursor(const struct input *input, const struct control *control)
{
    return control->final == 'R' && control->private == 0 && control->count == 2 &&
           control->parameters[1] > 0 &&
           (control->parameters[0] > 1 ||
            (control->parameters[0] == 1 && (input->expecting || input->lost_escape)));
}

static bool take_answer(struct input *input, const struct control *control)
{
    const unsigned *p = control->parameters;
    if (is_cursor(input, control)) {
        input_push_answer(
            input, (struct answer){ .kind = ANSWER_CURSOR, .row = (int)p[0], .column = (int)p[1] });
    } else if (control->private == '?' && control->final == 'c') {
        input->expecting = input->unanswered = input->ghost = false;
        input_push_answer(input, (struct answer){ .kind = ANSWER_DEVICE });
    } else if (control->private == '?' && control->intermediate == '$' && control->final == 'y') {
        input_push_answer(
            input, (struct answer){ .kind = ANSWER_MODE, .mode = (int)p[0], .value = (int)p[1] });
    } else {
        return false;
    }
    return true;
}

void input_spill(struct input *input)
{
    size_t length = input->length < INPUT_SEQUENCE_MAX ? input->length : INPUT_SEQUENCE_MAX;
    input->meta = false;
    input_push_character(input, '[');
    for (size_t i = 0; i < length; i++)
        input_push_character(input, (unsigned char)input->sequence[i]);
    input_ground(input);
}

static void begin_paste(struct input *input)
{
    bytes_clear(&input->paste);
    input->paste_matched = 0;
    start(input, STATE_PASTE);
}

static void finish_csi(struct input *input)
{
    struct control control;
    struct key key;
    if (input->length > INPUT_SEQUENCE_MAX) {
        input_ground(input);
        return;
    }
    control_parse(input->sequence, input->length, &control);
    if (take_answer(input, &control)) {
        input_ground(input);
    } else if (input->lost_escape) {
        input_spill(input);
    } else if (control.final == '~' && control.private == 0 &&
               control.parameters[0] == PASTE_START) {
        begin_paste(input);
    } else if (control.final == 'M' && input->length == 1) {
        start(input, STATE_MOUSE);
    } else {
        if (input_find_known(input, "\x1B[", input->sequence, input->length, &key) ||
            control_key_csi(&control, &key))
            input_push_key(input, key);
        input_ground(input);
    }
}

static void finish_ss3(struct input *input)
{
    struct control control;
    struct key key;
    if (input->length <= INPUT_SEQUENCE_MAX) {
        control_parse(input->sequence, input->length, &control);
        if (input_find_known(input, "\x1BO", input->sequence, input->length, &key) ||
            control_key_ss3(&control, &key))
            input_push_key(input, key);
    }
    input_ground(input);
}

/* Text without what is not UTF-8. */
static char *clean(const struct bytes *paste, size_t *length)
{
    struct bytes text = { 0 };
    for (size_t i = 0; i < paste->length;) {
        size_t n = utf8_valid_prefix(paste->data + i, paste->length - i, NULL);
        bytes_append(&text, paste->data + i, n);
        i += n + 1;
    }
    *length = text.length;
    return bytes_steal(&text);
}

static void finish_paste(struct input *input)
{
    struct input_event event = { .kind = INPUT_PASTE };
    event.text = clean(&input->paste, &event.length);
    input_push(input, &event);
    bytes_release(&input->paste);
    input_ground(input);
}

/* --- One byte after another ------------------------------------------------------------------- */

static void take_ground(struct input *input, char byte);

static void take_control_byte(struct input *input, char byte)
{
    struct key key;
    if (!input_find_known(input, "", &byte, 1, &key))
        key = control_key_byte((unsigned char)byte);
    input_push_key(input, key);
    input_ground(input);
}

static void take_character(struct input *input, char byte)
{
    collect(input, byte);
    bool cut;
    if (utf8_valid_prefix(input->sequence, input->length, &cut) == input->length) {
        char32_t code;
        utf8_decode_valid(input->sequence, &code);
        if (code < 0x80 || code >= 0xA0)
            input_push_character(input, code);
        input_ground(input);
    } else if (!cut) {
        bool first = input->length == 1;
        input_ground(input);
        if (!first)
            take_ground(input, byte);
    }
}

static void take_ground(struct input *input, char byte)
{
    bool ghost = input->ghost;
    input->ghost = false;
    if (byte == ESC) {
        start(input, STATE_ESCAPE);
    } else if (ghost && byte == '[') {
        input->lost_escape = true;
        start(input, STATE_CSI);
    } else if ((unsigned char)byte < 0x20 || byte == 0x7F) {
        take_control_byte(input, byte);
    } else {
        start(input, STATE_CHARACTER);
        take_character(input, byte);
    }
}

static void take_escape(struct input *input, char byte)
{
    struct key key;
    if (byte == ESC) {
        if (input->meta)
            input_push_escape(input);
        input->meta = true;
    } else if (byte == '[') {
        start(input, STATE_CSI);
    } else if (byte == 'O') {
        start(input, STATE_SS3);
    } else if (byte != '\0' && strchr("]P_^X", byte) != NULL) {
        input->introducer = byte;
        start(input, STATE_STRING);
    } else if (input_find_known(input, "\x1B", &byte, 1, &key)) {
        input_push_key(input, key);
        input_ground(input);
    } else {
        if (input->meta)
            input_push_escape(input);
        input->meta = true;
        input->state = STATE_GROUND;
        take_ground(input, byte);
    }
}

/* A control byte ends a sequence that is not whole; what it began is dropped. */
static void abandon(struct input *input, char byte)
{
    if (input->lost_escape) {
        input_spill(input);
    } else if (input->length == 0 && !input->unanswered) {
        input->meta = true;
        input_push_character(input, input->state == STATE_SS3 ? 'O' : '[');
    }
    input_ground(input);
    take_ground(input, byte);
}

/* rxvt ends Shift and a numbered key with $, which is otherwise no final byte. */
static bool is_rxvt_shift(const struct input *input, char byte)
{
    if (byte != '$' || input->length == 0 || input->length > 2)
        return false;
    for (size_t i = 0; i < input->length; i++)
        if (input->sequence[i] < '0' || input->sequence[i] > '9')
            return false;
    return true;
}

static void take_csi(struct input *input, char byte)
{
    unsigned char b = (unsigned char)byte;
    if (b < 0x20 || b >= 0x7F) {
        abandon(input, byte);
    } else if (byte == '[' && input->length == 0 && !input->lost_escape) {
        start(input, STATE_LINUX);
    } else {
        bool final = b >= 0x40 || is_rxvt_shift(input, byte);
        collect(input, byte);
        if (final)
            finish_csi(input);
    }
}

static void take_linux(struct input *input, char byte)
{
    struct key key;
    if ((unsigned char)byte < 0x20 || (unsigned char)byte >= 0x7F) {
        input_ground(input);
        take_ground(input, byte);
        return;
    }
    if (control_key_linux(byte, &key))
        input_push_key(input, key);
    input_ground(input);
}

static void take_mouse(struct input *input, char byte)
{
    collect(input, byte);
    if (input->length == 3)
        input_ground(input);
}

static void take_ss3(struct input *input, char byte)
{
    unsigned char b = (unsigned char)byte;
    if (b < 0x20 || b >= 0x7F) {
        abandon(input, byte);
        return;
    }
    collect(input, byte);
    if (b >= 0x40 || (b < '0' && b != ' '))
        finish_ss3(input);
}

static void take_string(struct input *input, char byte)
{
    if (byte == ESC) {
        input->state = STATE_STRING_ESCAPE;
    } else if (byte == BEL) {
        input_ground(input);
    } else if ((unsigned char)byte < 0x20 && byte != '\t') {
        input_ground(input);
        take_ground(input, byte);
    } else if (++input->length > INPUT_STRING_MAX) {
        input_ground(input);
    }
}

/* ESC \ ends a string; any other escape sequence abandons it and is one of its own. */
static void take_string_escape(struct input *input, char byte)
{
    bool alone = input->length == 0 && !input->unanswered && byte != '\\';
    char introducer = input->introducer;
    input_ground(input);
    if (alone) {
        input->meta = true;
        input_push_character(input, (unsigned char)introducer);
    }
    if (byte == '\\')
        return;
    start(input, STATE_ESCAPE);
    take_escape(input, byte);
}

static void keep_pasted(struct input *input, const char *bytes, size_t length)
{
    size_t room = INPUT_PASTE_MAX - input->paste.length;
    bytes_append(&input->paste, bytes, length < room ? length : room);
}

static void take_pasted(struct input *input, char byte)
{
    if (byte == paste_end[input->paste_matched]) {
        if (paste_end[++input->paste_matched] == '\0')
            finish_paste(input);
        return;
    }
    keep_pasted(input, paste_end, input->paste_matched);
    input->paste_matched = byte == ESC;
    if (byte != ESC)
        keep_pasted(input, &byte, 1);
}

static void (*const takers[])(struct input *, char) = {
    [STATE_GROUND] = take_ground,
    [STATE_CHARACTER] = take_character,
    [STATE_ESCAPE] = take_escape,
    [STATE_CSI] = take_csi,
    [STATE_LINUX] = take_linux,
    [STATE_MOUSE] = take_mouse,
    [STATE_SS3] = take_ss3,
    [STATE_STRING] = take_string,
    [STATE_STRING_ESCAPE] = take_string_escape,
    [STATE_PASTE] = take_pasted,
};

void input_take(struct input *input, char byte)
{
    takers[input->state](input, byte);
}
