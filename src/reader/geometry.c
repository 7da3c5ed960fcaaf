/* SPDX-License-Identifier: MIT */
#include "reader/geometry.h"

#include <string.h>

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

/* Between two columns of text. */
#define GUTTER 4

/* Two columns are made where each gets so much (em): as set, and by itself. */
#define TWO_MIN MEASURE_MIN
#define TWO_AUTO_MIN 20

/* A place of vertical writing, and what parts two columns of them. */
#define PLACE 2
#define VERTICAL_GAP 1

/* A column of fewer places is none: such a screen is written on horizontally. */
#define PLACES_MIN 6

static int clamp(int value, int low, int high)
{
    return value < low ? low : value > high ? high : value;
}

/* How many columns of text stand in so many cells. */
static int column_count(int cells, const struct reader_settings *settings)
{
    if (settings->columns == COLUMNS_ONE || settings->vertical)
        return 1;
    int least = settings->columns == COLUMNS_AUTO ? TWO_AUTO_MIN : TWO_MIN;
    return cells >= 2 * 2 * least + GUTTER ? 2 : 1;
}

/* Columns of places from the right edge of the room on; below them one place for what hangs. */
static void stand(struct geometry *g, const struct reader_settings *settings, int left, int room)
{
    int gap = VERTICAL_GAP + settings->leading;
    int pitch = PLACE + gap;
    int below = settings->hang != HANG_OFF;
    int places = layout_measure(PLACE * (g->text_rows - below), settings->measure) / PLACE;
    g->vertical = true;
    g->measure = PLACE * places;
    g->hang_room = PLACE * below;
    g->lines = room + gap > pitch ? (room + gap) / pitch : 1;
    int cells = g->lines * pitch - gap;
    g->column_count = 1;
    g->column_step = -pitch;
    g->text_column = left + (room - cells) / 2 + cells - PLACE;
    g->line_row = g->text_row + (g->text_rows - places - below) / 2;
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
    g.column_count = column_count(room - 2 * margin, settings);
    int gutters = (g.column_count - 1) * GUTTER;
    g.measure = layout_measure((room - 2 * margin - gutters) / g.column_count, settings->measure);
    g.column_step = g.measure + GUTTER;
    int cells = g.column_count * g.measure + gutters;
    g.text_column = left + (room - cells) / 2;
    g.hang_room = g.text_column + cells + HANG_CELLS <= columns ? HANG_CELLS : 0;
    g.text_row = 1;
    g.text_rows = rows > 2 ? rows - 2 : 1;
    g.lines = g.text_rows;
    g.line_row = g.text_row;
    if (settings->vertical && g.text_rows >= PLACES_MIN)
        stand(&g, settings, left + margin, room - 2 * margin);
    return g;
}

void geometry_place(const struct geometry *geometry, size_t row, int *column, int *screen_row)
{
    int index = (int)row;
    *screen_row = geometry->line_row;
    *column = geometry->text_column + index * geometry->column_step;
    if (geometry->vertical)
        return;
    *column = geometry->text_column + index / geometry->text_rows * geometry->column_step;
    *screen_row = geometry->text_row + index % geometry->text_rows;
}

int geometry_edge(const struct geometry *geometry, int column)
{
    if (geometry->vertical)
        return column + geometry->measure;
    int last = geometry->text_column + (geometry->column_count - 1) * geometry->column_step;
    return column < last ? column + geometry->measure : geometry->columns;
}

int geometry_rows(const struct geometry *geometry)
{
    return geometry->lines * geometry->column_count;
}

bool article_only(enum article article, const struct document *document)
{
    /* The format says so of a page whose article stands out. */
    const char *stands_out = document_meta(document, "article");
    return article == ARTICLE_ON ||
           (article == ARTICLE_AUTO && stands_out != NULL && strcmp(stands_out, "yes") == 0);
}

static bool has_markup(const struct document *document)
{
    const char *format = document_meta(document, "format");
    return format != NULL && strcmp(format, "plain") != 0;
}

struct layout_style style_of(const struct geometry *geometry,
                             const struct reader_settings *settings,
                             const struct width_rules *rules, const struct document *document)
{
    struct width_rules wanted = *rules;
    wanted.corner_quotes = settings->quotes == QUOTES_CORNER;
    bool vertical = geometry->vertical;
    return (struct layout_style){
        .rules = wanted,
        .language = settings->language_given ? settings->language : document_language(document),
        .kinsoku = settings->kinsoku,
        .korean = settings->korean,
        .measure = geometry->measure,
        .rows = geometry->lines,
        .columns = geometry->column_count,
        .indent = settings->indent,
        .spacing = settings->spacing,
        /* Columns are set apart by their geometry, and nothing is narrower than a place. */
        .leading = vertical ? 0 : settings->leading,
        .hang = settings->hang,
        .hang_room = geometry->hang_room,
        .justify = vertical ? JUSTIFY_OFF : settings->justify,
        .autospace = vertical ? AUTOSPACE_OFF : settings->autospace,
        .ruby = settings->ruby,
        .chapter_level = settings->chapters ? (int)document_chapter_level(document) : 0,
        .vertical = vertical,
        .markup = has_markup(document),
        .hide_chrome = article_only(settings->article, document),
    };
}
