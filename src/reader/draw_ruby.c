/* SPDX-License-Identifier: MIT */
/* Readings and emphasis dots of a row of text: above, behind their bases, or right of a column. */
#include <string.h>

#include "layout/ruby.h"
#include "reader/painter.h"
#include "reader/reader_internal.h"
#include "text/cluster.h"
#include "text/vertical.h"

#define PLACE 2

/* Where marks are drawn: along a row, or down a column. */
struct nib {
    struct reader *reader;
    struct grid *grid;
    int column, row; /* of the text's first cluster */
    bool vertical;
};

/* The cluster of text at a byte as it stands in a place. */
static struct slice form_at(struct slice text, size_t at, char form[VERTICAL_BYTES_MAX])
{
    size_t length = cluster_length(text.data + at, text.length - at);
    size_t formed = vertical_cluster(text.data, text.length, at, length, form);
    return formed > 0 ? (struct slice){ form, formed } : (struct slice){ text.data + at, length };
}

/* Whether all of it fills its places: in pinyin letters with a tone do not, and wide ones would not
 * be in line with them. */
static bool fills_places(const struct width_rules *rules, struct slice text)
{
    char form[VERTICAL_BYTES_MAX];
    for (size_t at = 0; at < text.length;) {
        struct slice shown = form_at(text, at, form);
        if (width_of_cluster(rules, shown.data, shown.length) < PLACE)
            return false;
        at += cluster_length(text.data + at, text.length - at);
    }
    return true;
}

static int draw_down(const struct nib *nib, int at, int end, struct slice text, enum style style)
{
    const struct width_rules *rules = &nib->reader->rules;
    bool formed = fills_places(rules, text);
    for (size_t i = 0; i < text.length && at + PLACE <= end; at += PLACE) {
        char form[VERTICAL_BYTES_MAX];
        size_t length = cluster_length(text.data + i, text.length - i);
        struct slice shown = formed ? form_at(text, i, form)
                                    : (struct slice){ text.data + i, length };
        grid_text(nib->grid, rules, nib->column, nib->row + at / PLACE, nib->column + PLACE,
                  shown.data, shown.length, style);
        i += length;
    }
    return at;
}

/* As much of text as there is room for from a cell on, up to another one; returns where it ends. */
static int draw_along(const struct nib *nib, int at, int end, struct slice text, enum style style)
{
    if (nib->vertical)
        return draw_down(nib, at, end, text, style);
    int limit = nib->column + end < nib->grid->columns ? nib->column + end : nib->grid->columns;
    return grid_text(nib->grid, &nib->reader->rules, nib->column + at, nib->row, limit, text.data,
                     text.length, style) - nib->column;
}

static void draw_mark(const struct nib *nib, const struct ruby_mark *mark,
                      const struct layout_style *style)
{
    int end = mark->column + mark->cells;
    if (mark->kind != RUBY_IN_BRACKETS) {
        draw_along(nib, mark->column, end, mark->text,
                   mark->kind == RUBY_DOT ? STYLE_TEXT : STYLE_READING);
        return;
    }
    int brackets = ruby_cells(style, slice_of(RUBY_CLOSE));
    int at = draw_along(nib, mark->column, end, slice_of(RUBY_OPEN), STYLE_READING);
    at = draw_along(nib, at, end - brackets, mark->text, STYLE_READING);
    draw_along(nib, at, end, slice_of(RUBY_CLOSE), STYLE_READING);
}

void draw_ruby(struct reader *reader, struct grid *grid, const struct view_row *text,
               size_t number)
{
    struct painter painter;
    if (!painter_start(&painter, reader, text))
        return;
    struct nib nib = { .reader = reader, .grid = grid, .vertical = reader->geometry.vertical };
    geometry_place(&reader->geometry, number, &nib.column, &nib.row);
    if (nib.vertical)
        nib.row += text->row.indent / PLACE;
    else
        nib.column += text->row.indent;
    struct ruby_walk walk;
    struct ruby_mark mark;
    ruby_start(&walk, painter.flow, &text->row);
    while (ruby_next(&walk, &mark))
        draw_mark(&nib, &mark, flow_style(painter.flow));
}
