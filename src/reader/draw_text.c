/* SPDX-License-Identifier: MIT */
/* The rows of the text on the grid. */
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "layout/placing.h"
#include "reader/painter.h"
#include "reader/reader_internal.h"

/* A row under way on the grid. */
struct pen {
    struct reader *reader;
    struct grid *grid;
    int origin, row; /* where the row's text begins on the screen */
    int column;      /* up to where it is drawn */
    enum style style;
};

/* The blanks before a cluster; a match goes on over them. */
static void draw_gap(struct pen *pen, int column, enum style style)
{
    if (column > pen->column && painter_is_hit(style) && style == pen->style)
        grid_fill(pen->grid, pen->column, pen->row, column - pen->column, style);
}

/* A cluster in the cells that layout gave it; a tab is blanks. */
static void draw_cluster(struct pen *pen, const struct placed *placed, const char *cluster,
                         enum style style)
{
    int column = pen->origin + placed->column;
    draw_gap(pen, column, style);
    pen->column = column + placed->cells;
    pen->style = style;
    if (placed->cells == 0)
        return;
    if (*cluster == '\t') {
        grid_fill(pen->grid, column, pen->row, placed->cells, style);
        return;
    }
    struct glyph glyph;
    display_cluster(&pen->reader->rules, cluster, placed->length, &glyph);
    if (glyph.length > 0)
        grid_put(pen->grid, column, pen->row, pen->grid->columns, &glyph, style);
}

static void draw_row(struct reader *reader, struct grid *grid, const struct view_row *view_row,
                     int screen_row)
{
    struct painter painter;
    if (!painter_start(&painter, reader, view_row))
        return;
    int origin = reader->geometry.text_column + view_row->row.indent;
    struct pen pen = { reader, grid, origin, screen_row, origin, painter.base };
    struct placing placing;
    struct placed placed;
    placing_start(&placing, painter.flow, &view_row->row);
    while (placing_next(&placing, &placed) && pen.column < grid->columns)
        draw_cluster(&pen, &placed, painter.part->text.data + placed.byte,
                     painter_style(&painter, placed.byte));
}

static void draw_note(struct reader *reader, struct grid *grid)
{
    const char *note = _("loading …");
    struct position anchor = reader->view.anchor;
    if (document_part_state(reader->document, anchor.part) == PART_FAILED)
        note = document_part_failure(reader->document, anchor.part);
    else if (document_complete(reader->document) && document_size(reader->document) == 0)
        note = _("(the text is empty)");
    if (note == NULL)
        return;
    grid_text(grid, &reader->rules, reader->geometry.text_column, reader->geometry.text_row,
              grid->columns, note, strlen(note), STYLE_DIM);
}

void draw_text(struct reader *reader, struct grid *grid)
{
    struct view_row rows[ROWS_MAX];
    size_t count = view_rows(&reader->view, rows, (size_t)reader->geometry.text_rows);
    reader->last_drawn = count > 0 ? rows[count - 1].part : reader->view.anchor.part;
    for (size_t i = 0; i < count; i++)
        draw_row(reader, grid, &rows[i], reader->geometry.text_row + (int)i);
    if (count == 0 || document_size(reader->document) == 0)
        draw_note(reader, grid);
}
