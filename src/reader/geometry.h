/* SPDX-License-Identifier: MIT */
/*
 * Where on a screen what stands: header, text, outline pane, status; and the layout style that
 * follows.  The dumps use the same, so that their pages are the screen's.
 *
 * Units: cells and rows from 0.
 * Ownership: values.
 * Errors: none; a screen that is too small says so in the value.
 */
#ifndef READER_GEOMETRY_H
#define READER_GEOMETRY_H

#include <stdbool.h>
#include <stddef.h>

#include "doc/document.h"
#include "reader/settings.h"

struct geometry {
    int columns, rows;
    bool too_small;           /* for anything but a line that says so */
    int pane_columns;         /* of the outline pane; 0: not shown; columns: it takes the screen */
    int text_column;          /* where lines begin */
    int text_row, text_rows;
    int column_count;         /* columns of text side by side */
    int column_step;          /* from one's lines to the next one's */
    bool vertical;            /* each line stands in a column of places, from right to left */
    int lines;                /* in each column of text; in vertical writing side by side */
    int line_row;             /* the screen's row where they begin */
    int measure;              /* cells of a full line */
    int hang_room;            /* cells right of it (two a place below it) that marks may hang in */
};

/* pane: the outline pane is shown. */
struct geometry geometry_of(int columns, int rows, const struct reader_settings *settings,
                            bool pane);

/* Where row number row of the view stands: the rows of the first column, then of the second. */
void geometry_place(const struct geometry *geometry, size_t row, int *column, int *screen_row);

/* The column before which what is not filled is cut that begins there. */
int geometry_edge(const struct geometry *geometry, int column);

/* Rows of the view. */
int geometry_rows(const struct geometry *geometry);

/* Whether what is not text of the article is left out. */
bool article_only(enum article article, const struct document *document);

struct layout_style style_of(const struct geometry *geometry,
                             const struct reader_settings *settings,
                             const struct width_rules *rules, const struct document *document);

#endif
