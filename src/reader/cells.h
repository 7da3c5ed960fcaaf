/* SPDX-License-Identifier: MIT */
/*
 * The grid of cells that a reading session draws on and a terminal shows.
 *
 * Units: cells and rows from 0; styles are roles, which a theme gives colours.
 * Ownership: a grid belongs to its maker; a cell is a value.
 * Errors: none; what falls outside of the grid is not drawn.
 */
#ifndef READER_CELLS_H
#define READER_CELLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/display.h"
#include "text/width.h"

/* What a cell is, not how it looks. */
enum style {
    STYLE_TEXT,
    STYLE_HEADING,
    STYLE_TITLE,
    STYLE_BYLINE,
    STYLE_DIM,       /* what is not text of the article */
    STYLE_EMPHASIS,
    STYLE_STRONG,
    STYLE_CODE,
    STYLE_LINK,
    STYLE_READING,   /* beside its base, above or in brackets */
    STYLE_HIT,       /* a match */
    STYLE_HIT_HERE,  /* the match one is at */
    STYLE_HEADER,
    STYLE_STATUS,
    STYLE_MESSAGE,
    STYLE_ERROR,
    STYLE_PROMPT,
    STYLE_PANE,      /* outline and lists */
    STYLE_PANE_HERE, /* the row the cursor is on */
    STYLE_PANE_NOW,  /* the section being read */
    STYLE_RULE,      /* the line between panes */
    STYLES
};

/* A text's own colours, beside the style: by their number among 256, and one more; 0 for none. */
struct ink {
    uint16_t text, ground;
    bool faint, inverse;
};

/* The left cell of a wide glyph holds it; the right one has length 0 and right set. */
struct cell {
    char bytes[GLYPH_BYTES_MAX + 1];
    unsigned char length; /* 0: blank, or the right half */
    unsigned char cells;
    unsigned char style;
    bool right;
    struct ink ink; /* the text's own colours */
};

struct grid {
    int columns, rows;
    struct cell *cells;  /* rows × columns */
    bool *changed;       /* per row, since grid_compare; a changed row is written whole */
    int cursor_column, cursor_row; /* -1: hidden */
};

bool ink_equal(struct ink a, struct ink b);
bool ink_is_plain(struct ink ink);

void grid_init(struct grid *grid, int columns, int rows);
void grid_release(struct grid *grid);

/* Blank cells of the text's style; all rows count as changed. */
void grid_clear(struct grid *grid);
void grid_fill(struct grid *grid, int column, int row, int columns, enum style style);

/* Colours cells that are drawn. */
void grid_tint(struct grid *grid, int column, int row, int columns, struct ink ink);

/* Draws one glyph if it fits whole before limit; returns the column after it. */
int grid_put(struct grid *grid, int column, int row, int limit, const struct glyph *glyph,
             enum style style);

/* Draws a string's clusters up to the column limit; returns the column after the last. */
int grid_text(struct grid *grid, const struct width_rules *rules, int column, int row, int limit,
              const char *text, size_t length, enum style style);

/* The same, where ".." at its end shows that the string was cut. */
int grid_text_cut(struct grid *grid, const struct width_rules *rules, int column, int row,
                  int limit, const char *text, size_t length, enum style style);

/* Marks the rows of grid that differ from before (of the same size), all where sizes differ. */
void grid_compare(struct grid *grid, const struct grid *before);

const struct cell *grid_cell(const struct grid *grid, int column, int row);

#endif
