/* SPDX-License-Identifier: MIT */
/*
 * What the two halves of the decoder share: the state that input_machine.c moves, byte after byte,
 * and the queue of input.c that it fills.
 *
 * Units: bytes.
 * Ownership: the text of a paste in the queue is the queue's.
 */
#ifndef TUI_INPUT_INTERNAL_H
#define TUI_INPUT_INTERNAL_H

#include "base/bytes.h"
#include "tui/input.h"

enum state {
    STATE_GROUND,
    STATE_CHARACTER, /* in a UTF-8 sequence */
    STATE_ESCAPE,
    STATE_CSI,
    STATE_LINUX, /* after CSI [ */
    STATE_MOUSE, /* three bytes after CSI M */
    STATE_SS3,
    STATE_STRING, /* OSC, DCS, APC, PM, SOS */
    STATE_STRING_ESCAPE,
    STATE_PASTE,
};

struct known_key {
    char *bytes;
    struct key key;
};

struct input {
    enum state state;
    char sequence[INPUT_SEQUENCE_MAX]; /* what follows the introducer, or bytes of a character */
    size_t length;                     /* may count beyond what is kept */
    char introducer;                   /* of the string: ']', 'P', ... */
    bool meta;                         /* an escape byte came before */
    bool lost_escape;                  /* the sequence's escape byte was already taken for a key */

    bool expecting;  /* an escape byte is held longer */
    bool unanswered; /* an answer may yet come */
    bool ghost;      /* Escape was told by time; an answer's rest may follow */

    struct bytes paste;
    size_t paste_matched;

    struct known_key *known;
    size_t known_count;

    struct input_event *queue;
    size_t queue_start, queue_count, queue_capacity;
    char *text; /* of the paste that was given out last */
};

void input_push(struct input *input, const struct input_event *event);
void input_push_key(struct input *input, struct key key);
void input_push_character(struct input *input, char32_t code);
void input_push_escape(struct input *input);

/* The key that terminfo has for these bytes: a prefix and length bytes after it. */
bool input_find_known(const struct input *input, const char *prefix, const char *body,
                      size_t length, struct key *key);

/* Back to where nothing is pending. */
void input_ground(struct input *input);

/* The Escape before a sequence was a key after all, and so are its bytes. */
void input_spill(struct input *input);

void input_take(struct input *input, char byte);

#endif
