/* SPDX-License-Identifier: MIT */
/*
 * Bytes from a terminal to keys, pastes and the terminal's own answers: a state machine without
 * input or output of its own.  However the bytes are cut, the same events come out; an answer never
 * becomes a key, nor does any control sequence that is not known.
 *
 * Units: bytes in, events out; time in milliseconds.
 * Ownership: the text of a paste is valid until the next call of input_next or input_free.
 * Errors: none; ill-formed UTF-8 is dropped, a paste is cut at INPUT_PASTE_MAX.
 * Source: ECMA-48; xterm's ctlseqs; the forms of rxvt, the Linux console and tmux.
 */
#ifndef TUI_INPUT_H
#define TUI_INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "reader/event.h"

/* A paste (bytes) and a control sequence (bytes): what is longer is cut or swallowed. */
#define INPUT_PASTE_MAX (1u << 20)
#define INPUT_SEQUENCE_MAX 64u
#define INPUT_STRING_MAX 4096u

/* How long an escape byte waits for what may follow it: as a key, and while answers are due. */
#define INPUT_ESCAPE_WAIT 25
#define INPUT_ANSWER_WAIT 250

enum answer_kind {
    ANSWER_CURSOR, /* CSI row ; column R */
    ANSWER_DEVICE, /* CSI ? ... c: nothing asked before it is still unanswered */
    ANSWER_MODE,   /* CSI ? mode ; value $ y */
};

struct answer {
    enum answer_kind kind;
    int row, column; /* from 1 */
    int mode, value;
};

enum input_kind { INPUT_KEY, INPUT_PASTE, INPUT_ANSWER };

struct input_event {
    enum input_kind kind;
    struct key key;
    struct answer answer;
    const char *text;
    size_t length;
};

/* A key's bytes as terminfo has them. */
struct key_string {
    const char *bytes;
    struct key key;
};

struct input;

/* The strings are copied; one without bytes is left out. */
struct input *input_new(const struct key_string *strings, size_t count);
void input_free(struct input *input);

void input_feed(struct input *input, const char *bytes, size_t length);
bool input_next(struct input *input, struct input_event *event);

/* Takes the next answer out of what is to come from input_next. */
bool input_next_answer(struct input *input, struct answer *answer);

/* How long to wait for more bytes before input_time_out is called; -1: for ever. */
int input_wait(const struct input *input);
void input_time_out(struct input *input);

/*
 * Answers were asked for, the last of them ANSWER_DEVICE, which ends it; or false: they are not
 * waited for any longer, though they may still come.
 */
void input_expect_answers(struct input *input, bool expect);

#endif
