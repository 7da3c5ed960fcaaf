/* SPDX-License-Identifier: MIT */
/* The rows of the text on the grid. */
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "layout/asis.h"
#include "layout/item.h"
#include "layout/placing.h"
#include "reader/painter.h"
#include "reader/reader_internal.h"
#include "text/pad.h"

/* A row under way on the grid. */
struct pen {
    struct reader *reader;
    struct grid *grid;
    int origin, row; /* where the row's text begins on the screen */
    int left, right; /* what is not between them is not drawn */
    int column;      /* up to where it is drawn */
    enum style style;
    struct slice text; /* the part's */
    struct substitution_row substitution;
};

/* The blanks before a cluster; a match goes on over them. */
static void draw_gap(struct pen *pen, int column, enum style style)
{
    if (column > pen->column && painter_is_hit(style) && style == pen->style)
        grid_fill(pen->grid, pen->column, pen->row, column - pen->column, style);
}

/* The first of a pair of dashes or dots stands beside the second. */
static void draw_leading(struct pen *pen, const struct placed *placed, const char *cluster,
                         enum style style)
{
    struct width_rules rules = pen->reader->rules;
    int column = pen->origin + placed->column;
    rules.pad = false;
    grid_fill(pen->grid, column, pen->row, 1, style);
    grid_text(pen->grid, &rules, column + 1, pen->row, pen->grid->columns, cluster,
              placed->length, style);
}

/* A cluster in the cells that layout gave it; a tab is blanks. */
static void draw_cluster(struct pen *pen, const struct placed *placed, const char *cluster,
                         enum style style)
{
    int column = pen->origin + placed->column;
    if (column < pen->left || column + placed->cells > pen->right)
        return;
    draw_gap(pen, column, style);
    pen->column = column + placed->cells;
    pen->style = style;
    if (placed->cells == 0)
        return;
    if (*cluster == '\t') {
        grid_fill(pen->grid, column, pen->row, placed->cells, style);
        return;
    }
    struct reader *reader = pen->reader;
    if (reader->rules.pad && placed->cells == 2 && placed->instead.data == NULL &&
        pad_leads(pen->text.data, pen->text.length, placed->byte)) {
        draw_leading(pen, placed, cluster, style);
        return;
    }
    struct slice shown = placed->instead;
    if (shown.data == NULL)
        shown = substitution_row_cluster(&reader->substitution, &pen->substitution,
                                         &reader->rules, placed->byte, placed->length,
                                         placed->cells);
    grid_text(pen->grid, &reader->rules, column, pen->row, pen->grid->columns, shown.data,
              shown.length, style);
}

/* What is not filled may be wider than its place: it is moved sideways, and a mark says where it
 * is cut. */
static void cut_sides(struct pen *pen, const struct row *row, int column)
{
    struct reader *reader = pen->reader;
    int edge = geometry_edge(&reader->geometry, column);
    pen->origin -= reader->sideways;
    if (reader->sideways > row->indent) {
        grid_text(pen->grid, &reader->rules, column, pen->row, edge, "<", 1, STYLE_DIM);
        column++;
    }
    if (pen->origin + row->cells > edge) {
        edge--;
        grid_text(pen->grid, &reader->rules, edge, pen->row, edge + 1, ">", 1, STYLE_DIM);
    }
    pen->left = column;
    pen->right = edge;
    pen->column = pen->origin > column ? pen->origin : column;
}

/* The bullet or number of a list's item, in the indent before it. */
static void draw_item(const struct pen *pen, const struct painter *painter,
                      const struct view_row *view_row)
{
    const struct row *row = &view_row->row;
    const struct reader *reader = pen->reader;
    const struct form *forms = document_forms(reader->document, view_row->part);
    if (!row->first)
        return;
    struct item_marker marker = item_marker(&reader->view.flows.style, painter->part, row->block,
                                            &forms[row->block]);
    int column = pen->origin - marker.room;
    if (marker.cells > 0 && column >= pen->left)
        grid_text(pen->grid, &reader->rules, column, pen->row, pen->right, marker.text,
                  strlen(marker.text), painter->base);
}

/* A text's own colours give way to those of a match. */
static void tint_cluster(const struct pen *pen, const struct painter *painter,
                         const struct placed *placed)
{
    struct ink ink = painter_ink(painter, placed->byte);
    int column = pen->origin + placed->column;
    if (!ink_is_plain(ink) && !painter_is_hit(pen->style) && column >= pen->left &&
        column + placed->cells <= pen->right)
        grid_tint(pen->grid, column, pen->row, placed->cells, ink);
}

static void draw_row(struct reader *reader, struct grid *grid, const struct view_row *view_row,
                     size_t number)
{
    int left, screen_row;
    geometry_place(&reader->geometry, number, &left, &screen_row);
    struct painter painter;
    if (!painter_start(&painter, reader, view_row))
        return;
    int origin = left + view_row->row.indent;
    struct pen pen = { reader, grid, origin, screen_row, left, grid->columns, origin, painter.base,
                       bytes_slice(&painter.part->text),
                       { .part = painter.part,
                         .forms = document_forms(reader->document, view_row->part),
                         .block = view_row->row.block,
                         .document = document_language(reader->document) } };
    if (asis_is(&document_forms(reader->document, view_row->part)[view_row->row.block]))
        cut_sides(&pen, &view_row->row, left);
    draw_item(&pen, &painter, view_row);
    struct placing placing;
    struct placed placed;
    placing_start(&placing, painter.flow, &view_row->row);
    while (placing_next(&placing, &placed) && pen.origin + placed.column < pen.right) {
        draw_cluster(&pen, &placed, painter.part->text.data + placed.byte,
                     painter_style(&painter, placed.byte));
        if (painter.part->span_count > 0)
            tint_cluster(&pen, &painter, &placed);
    }
}

/* Those above a row stand in the row before it. */
static void draw_readings(struct reader *reader, struct grid *grid, const struct view_row *rows,
                          size_t count, size_t i)
{
    bool within = reader->view.flows.style.ruby == RUBY_INLINE;
    if (rows[i].row.kind == ROW_RUBY && i + 1 < count)
        draw_ruby(reader, grid, &rows[i + 1], i);
    else if (within && rows[i].row.kind == ROW_TEXT)
        draw_ruby(reader, grid, &rows[i], i);
}

void draw_rows(struct reader *reader, struct grid *grid, const struct view_row *rows, size_t count)
{
    bool vertical = reader->geometry.vertical;
    for (size_t i = 0; i < count; i++) {
        (vertical ? draw_vertical_row : draw_row)(reader, grid, &rows[i], i);
        draw_readings(reader, grid, rows, count, i);
    }
}

/* Why there is no text. */
static const char *empty_note(const struct document *document)
{
    size_t count;
    const struct diagnostic *all = document_diagnostics(document, &count, NULL);
    while (count-- > 0)
        if (all[count].severity == SEVERITY_ERROR)
            return all[count].message;
    return _("(the text is empty)");
}

static void draw_note(struct reader *reader, struct grid *grid)
{
    const char *note = _("loading …");
    struct position anchor = reader->view.anchor;
    if (document_part_state(reader->document, anchor.part) == PART_FAILED)
        note = document_part_failure(reader->document, anchor.part);
    else if (document_complete(reader->document) && document_size(reader->document) == 0)
        note = empty_note(reader->document);
    if (note == NULL)
        return;
    const struct geometry *g = &reader->geometry;
    int column = g->vertical ? g->text_column + (g->lines - 1) * g->column_step : g->text_column;
    grid_text(grid, &reader->rules, column, g->text_row, grid->columns, note, strlen(note),
              STYLE_DIM);
}

void draw_text(struct reader *reader, struct grid *grid)
{
    struct view_row rows[VIEW_ROWS_MAX];
    size_t count = view_rows(&reader->view, rows, view_height(&reader->view));
    reader->last_drawn = count > 0 ? rows[count - 1].part : reader->view.anchor.part;
    draw_rows(reader, grid, rows, count);
    if (count == 0 || document_size(reader->document) == 0)
        draw_note(reader, grid);
}
