/* SPDX-License-Identifier: MIT */
#include "reader/geometry.h"

#include "base/limits.h"

/* Below this many columns the outline takes the whole screen. */
#define PANE_BESIDE_MIN 60

/* The pane's width beside the text: a third of the screen within these bounds. */
#define PANE_MIN 24
#define PANE_MAX 36

/* Cells kept free on both sides of the text where the screen has them. */
#define MARGIN 1

/* A mark that hangs takes two cells. */
#define HANG_CELLS 2

static int clamp(int value, int low, int high)
{
    return value < low ? low : value > high ? high : value;
}

struct geometry geometry_of(int columns, int rows, const struct reader_settings *settings,
                            bool pane)
{
    struct geometry g = { .columns = columns, .rows = rows };
    g.too_small = columns < COLUMNS_MIN || rows < ROWS_MIN;
    if (pane)
        g.pane_columns = columns < PANE_BESIDE_MIN ? columns
                                                   : clamp(columns / 3, PANE_MIN, PANE_MAX);
    int left = g.pane_columns < columns ? g.pane_columns : 0;
    int room = columns - left;
    int margin = room >= 2 * MARGIN + 20 ? MARGIN : 0;
    g.measure = layout_measure(room - 2 * margin, settings->measure);
    g.text_column = left + (room - g.measure) / 2;
    g.hang_room = g.text_column + g.measure + HANG_CELLS <= columns ? HANG_CELLS : 0;
    g.text_row = 1;
    g.text_rows = rows > 2 ? rows - 2 : 1;
    return g;
}

struct layout_style style_of(const struct geometry *geometry,
                             const struct reader_settings *settings,
                             const struct width_rules *rules, enum language document_language)
{
    return (struct layout_style){
        .rules = *rules,
        .language = settings->language_given ? settings->language : document_language,
        .kinsoku = settings->kinsoku,
        .korean = settings->korean,
        .measure = geometry->measure,
        .rows = geometry->text_rows,
        .indent = settings->indent,
        .spacing = settings->spacing,
        .leading = settings->leading,
        .hang = settings->hang,
        .hang_room = geometry->hang_room,
        .justify = settings->justify,
        .autospace = settings->autospace,
        .ruby = settings->ruby,
        .vertical = settings->vertical,
    };
}
