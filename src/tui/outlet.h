/* SPDX-License-Identifier: MIT */
/*
 * Where curses writes to: memory, from which a screen goes to the terminal in one piece.  By itself
 * curses writes once a row, and a terminal may show what is half drawn.
 *
 * Units: bytes.
 * Ownership: the descriptor of the terminal stays the caller's.
 * Errors: false and one line where no memory file can be had; a terminal that has gone is none.
 */
#ifndef TUI_OUTLET_H
#define TUI_OUTLET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/bytes.h"
#include "base/error.h"

struct outlet {
    int terminal;
    FILE *file;           /* curses' */
    struct bytes pending; /* goes out next */
};

bool outlet_open(struct outlet *outlet, int terminal, struct error *error);
void outlet_close(struct outlet *outlet);

/* What goes out after all that curses has written so far; the caller appends to it. */
struct bytes *outlet_pending(struct outlet *outlet);

void outlet_send(struct outlet *outlet);

#endif
