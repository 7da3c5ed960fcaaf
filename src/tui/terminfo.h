/* SPDX-License-Identifier: MIT */
/*
 * What the terminal's entry in terminfo says beyond what curses does by itself.  Needs a screen.
 *
 * Units: bytes.
 * Ownership: strings are terminfo's and live as long as the screen.
 * Errors: none; what an entry lacks is left out.
 */
#ifndef TUI_TERMINFO_H
#define TUI_TERMINFO_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "tui/input.h"

#define TERMINFO_KEYS_MAX 24u

/* The strings of keys; returns how many, at most TERMINFO_KEYS_MAX. */
size_t terminfo_keys(struct key_string *strings);

/* Whether the terminal can be drawn on at all. */
bool terminfo_is_enough(void);

/* Appends what moves the cursor from wherever it is. */
void terminfo_move(int row, int column, struct bytes *out);

/*
 * Appends what is sent after curses' own when the terminal is taken over, before it when the terminal
 * is given back, and what gives it back without curses: the keypad; that a row that a terminal makes
 * longer than we do stops at the margin; that pastes be told apart.
 */
void terminfo_enter(bool paste, struct bytes *out);
void terminfo_leave(bool paste, struct bytes *out);
void terminfo_restoring(bool paste, struct bytes *out);

#endif
