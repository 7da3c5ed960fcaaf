/* SPDX-License-Identifier: MIT */
/* A line of vertical writing: a column of places of two cells, from the top down. */
#include <string.h>

#include "layout/asis.h"
#include "layout/item.h"
#include "layout/placing.h"
#include "reader/painter.h"
#include "reader/reader_internal.h"
#include "text/cluster.h"
#include "text/vertical.h"

#define PLACE 2

/* Over and under what is cut: ＜ and ＞, turned. */
#define CUT_ABOVE "︿"
#define CUT_BELOW "﹀"

/* A column under way on the grid. */
struct brush {
    struct reader *reader;
    struct grid *grid;
    int column;      /* on the screen */
    int origin;      /* the screen's row of the line's first place */
    int top, bottom; /* what is not between them is not drawn */
    bool asis;       /* places are never shared */
    struct slice block;
    uint32_t start; /* its byte in the part */
    struct substitution_row substitution;
};

static void draw_mark(struct brush *brush, int row, const char *mark)
{
    grid_text(brush->grid, &brush->reader->rules, brush->column, row, brush->column + PLACE, mark,
              strlen(mark), STYLE_DIM);
}

/* What is not filled may be longer than its column: the keys that move it sideways move it up. */
static void cut_ends(struct brush *brush, const struct row *row)
{
    int hidden = brush->reader->sideways / PLACE;
    int edge = brush->top + brush->reader->geometry.measure / PLACE;
    brush->origin -= hidden;
    if (hidden > row->indent / PLACE)
        draw_mark(brush, brush->top++, CUT_ABOVE);
    if (brush->origin + row->cells / PLACE > edge)
        draw_mark(brush, --edge, CUT_BELOW);
    brush->bottom = edge;
}

static enum vertical_pair pair_at(const struct brush *brush, const struct placed *placed)
{
    if (brush->asis || placed->instead.data != NULL)
        return VERTICAL_ALONE;
    return vertical_pair(brush->block.data, brush->block.length, placed->byte - brush->start);
}

/* One of two characters that share a place, as it is. */
static void draw_half(struct brush *brush, int column, int row, const char *character,
                      enum style style)
{
    grid_text(brush->grid, &brush->reader->rules, column, row, column + 1, character, 1, style);
}

/* What is read instead of the text, a place for each of its clusters. */
static void draw_instead(struct brush *brush, struct slice words, int row, enum style style)
{
    const struct width_rules *rules = &brush->reader->rules;
    for (size_t at = 0; at < words.length && row < brush->bottom; row++) {
        size_t length = cluster_length(words.data + at, words.length - at);
        char form[VERTICAL_BYTES_MAX];
        size_t bytes = vertical_cluster(words.data, words.length, at, length, form);
        const char *shown = bytes > 0 ? form : words.data + at;
        grid_text(brush->grid, rules, brush->column, row, brush->column + PLACE, shown,
                  bytes > 0 ? bytes : length, style);
        at += length;
    }
}

/* A cluster that fills its place, or stands at its left; a match is seen on all of it. */
static void draw_whole(struct brush *brush, const struct placed *placed, int row,
                       const char *cluster, enum style style)
{
    struct reader *reader = brush->reader;
    int places = placed->cells / PLACE;
    for (int i = 0; i < places && row + i < brush->bottom; i++)
        grid_fill(brush->grid, brush->column, row + i, PLACE, style);
    if (placed->instead.data != NULL)
        draw_instead(brush, placed->instead, row, style);
    if (placed->instead.data != NULL || *cluster == '\t')
        return;
    struct slice shown = placed->instead;
    if (shown.data == NULL)
        shown = substitution_row_cluster(&reader->substitution, &brush->substitution,
                                         &reader->rules, placed->byte, placed->length, PLACE);
    grid_text(brush->grid, &reader->rules, brush->column, row, brush->column + PLACE, shown.data,
              shown.length, style);
}

static void draw_placed(struct brush *brush, const struct placed *placed, const char *cluster,
                        enum style style)
{
    enum vertical_pair pair = pair_at(brush, placed);
    int column = pair == VERTICAL_SECOND ? placed->column - PLACE : placed->column;
    int row = brush->origin + column / PLACE;
    if (row < brush->top || row >= brush->bottom || (placed->cells == 0 && pair != VERTICAL_SECOND))
        return;
    if (pair == VERTICAL_ALONE)
        draw_whole(brush, placed, row, cluster, style);
    else
        draw_half(brush, brush->column + (pair == VERTICAL_SECOND), row, cluster, style);
}

/* The bullet or number of a list's item, above it. */
static void draw_item(const struct brush *brush, const struct painter *painter,
                      const struct row *row, const struct form *form)
{
    const struct reader *reader = brush->reader;
    struct item_marker marker =
        item_marker(&reader->view.flows.style, painter->part, row->block, form);
    int at = brush->origin - 1;
    if (row->first && marker.cells > 0 && at >= brush->top)
        grid_text(brush->grid, &reader->rules, brush->column, at, brush->column + PLACE,
                  marker.text, strlen(marker.text), painter->base);
}

void draw_vertical_row(struct reader *reader, struct grid *grid, const struct view_row *view_row,
                       size_t number)
{
    int column, top;
    struct painter painter;
    geometry_place(&reader->geometry, number, &column, &top);
    if (!painter_start(&painter, reader, view_row))
        return;
    const struct row *row = &view_row->row;
    const struct form *forms = document_forms(reader->document, view_row->part);
    struct brush brush = {
        .reader = reader,
        .grid = grid,
        .column = column,
        .origin = top + row->indent / PLACE,
        .top = top,
        .bottom = reader->geometry.text_row + reader->geometry.text_rows,
        .asis = asis_is(&forms[row->block]),
        .block = part_block_text(painter.part, row->block),
        .start = painter.part->blocks[row->block].start,
        .substitution = { .part = painter.part,
                          .forms = forms,
                          .block = row->block,
                          .document = document_language(reader->document) },
    };
    if (brush.asis)
        cut_ends(&brush, row);
    draw_item(&brush, &painter, row, &forms[row->block]);
    struct placing placing;
    struct placed placed;
    placing_start(&placing, painter.flow, row);
    while (placing_next(&placing, &placed))
        draw_placed(&brush, &placed, painter.part->text.data + placed.byte,
                    painter_style(&painter, placed.byte));
}
