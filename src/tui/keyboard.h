/* SPDX-License-Identifier: MIT */
/*
 * What comes from a terminal's descriptor: keys and pastes for whoever asks, answers for the probe.
 *
 * Units: milliseconds.
 * Ownership: the descriptor stays the caller's; the text of a paste is valid until the next call of
 *   keyboard_next.
 * Errors: keyboard_read is false once the terminal has gone.
 */
#ifndef TUI_KEYBOARD_H
#define TUI_KEYBOARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "reader/event.h"
#include "text/width.h"
#include "tui/input.h"
#include "tui/probe.h"

/* How long an escape byte is held back for answers that may still come. */
#define KEYBOARD_PATIENCE 3000

struct keyboard {
    int descriptor;
    struct input *input;
    struct probe probe;
    bool reported;    /* keyboard_new_rules has told what was answered */
    int64_t patience; /* ends then, on the monotonic clock */
};

void keyboard_init(struct keyboard *keyboard, int descriptor, const struct key_string *strings,
                   size_t count);
void keyboard_release(struct keyboard *keyboard);

/* Reads once, which waits where nothing is there. */
bool keyboard_read(struct keyboard *keyboard);

bool keyboard_next(struct keyboard *keyboard, struct event *event);

/* How long to wait before keyboard_time_out is called, where nothing more comes; -1: for ever. */
int keyboard_wait(struct keyboard *keyboard);
void keyboard_time_out(struct keyboard *keyboard);

/* Appends the query, which the caller sends to the terminal. */
void keyboard_begin_probe(struct keyboard *keyboard, struct bytes *query);

/* Reads until all answers have come, for patience milliseconds at most; keys are kept. */
bool keyboard_finish_probe(struct keyboard *keyboard, int patience);

/* True once, when all answers have come, with what they tell put into rules. */
bool keyboard_new_rules(struct keyboard *keyboard, struct width_rules *rules);

#endif
