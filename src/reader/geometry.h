/* SPDX-License-Identifier: MIT */
/*
 * Where on a screen what stands: header, text, outline pane, status; and the layout style that
 * follows.  The dumps use the same, so that their pages are the screen's.
 *
 * Units: cells and rows from 0.
 * Ownership: values.
 */
#ifndef READER_GEOMETRY_H
#define READER_GEOMETRY_H

#include <stdbool.h>

#include "reader/settings.h"

struct geometry {
    int columns, rows;
    bool too_small;           /* for anything but a line that says so */
    int pane_columns;         /* of the outline pane; 0: not shown; columns: it takes the screen */
    int text_column;          /* where lines begin */
    int text_row, text_rows;
    int measure;              /* cells of a full line */
    int hang_room;            /* cells right of it that marks may hang in */
};

/* pane: the outline pane is shown. */
struct geometry geometry_of(int columns, int rows, const struct reader_settings *settings,
                            bool pane);

struct layout_style style_of(const struct geometry *geometry,
                             const struct reader_settings *settings,
                             const struct width_rules *rules, enum language document_language);

#endif
