/* SPDX-License-Identifier: MIT */
/*
 * A row of cells to curses.
 *
 * Units: cells.
 * Ownership: nothing is kept.
 * Errors: none.
 */
#ifndef TUI_PAINT_H
#define TUI_PAINT_H

#include <stdbool.h>

#include <curses.h>

#include "reader/cells.h"
#include "tui/theme.h"

/* What of a row is not blank, and whether a terminal might take other cells for it than we do. */
struct extent {
    int first, end;
    bool disputed;
};

struct extent paint_extent(const struct grid *grid, int row);

/* Puts the row on the screen's window, so that all of it is written with the next refresh; room has
 * as many characters as the grid has columns. */
void paint_row(const struct grid *grid, int row, const struct theme *theme, cchar_t *room);

#endif
