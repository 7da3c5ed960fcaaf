/* SPDX-License-Identifier: MIT */
/*
 * How the styles of cells look.
 *
 * Ownership: a theme is a value; its colour pairs are the screen's.
 * Errors: none; what a terminal cannot show is left out.
 */
#ifndef TUI_THEME_H
#define TUI_THEME_H

#include <stdbool.h>

#include <curses.h>

#include "reader/cells.h"
#include "tui/terminal.h"

struct look {
    attr_t attributes;
    short pair;
};

struct theme {
    struct look looks[STYLES];
    bool colours;
};

/* Automatic is light or dark where COLORFGBG tells, else what can be read on both.  NO_COLOR leaves
 * the attributes. */
void theme_init(struct theme *theme, enum terminal_theme kind);

/* The look of a cell: its style's, and over it the colours that its text has. */
struct look theme_look(const struct theme *theme, const struct cell *cell);

#endif
