/* SPDX-License-Identifier: MIT */
#include "reader/cells.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/cluster.h"

bool ink_equal(struct ink a, struct ink b)
{
    return a.text == b.text && a.ground == b.ground && a.faint == b.faint &&
           a.inverse == b.inverse;
}

bool ink_is_plain(struct ink ink)
{
    return ink_equal(ink, (struct ink){ 0 });
}

static bool inside(const struct grid *grid, int column, int row)
{
    return column >= 0 && column < grid->columns && row >= 0 && row < grid->rows;
}

static struct cell *at(const struct grid *grid, int column, int row)
{
    return &grid->cells[(size_t)row * (size_t)grid->columns + (size_t)column];
}

void grid_init(struct grid *grid, int columns, int rows)
{
    assert(columns >= 0 && rows >= 0);
    memset(grid, 0, sizeof *grid);
    grid->columns = columns;
    grid->rows = rows;
    grid->cells = mem_array((size_t)rows * (size_t)columns, sizeof *grid->cells);
    grid->changed = mem_array((size_t)rows, sizeof *grid->changed);
    grid_clear(grid);
}

void grid_release(struct grid *grid)
{
    free(grid->cells);
    free(grid->changed);
    memset(grid, 0, sizeof *grid);
}

static void blank(struct cell *cell, enum style style)
{
    cell->bytes[0] = '\0';
    cell->length = 0;
    cell->cells = 1;
    cell->style = (unsigned char)style;
    cell->right = false;
    cell->ink = (struct ink){ 0 };
}

void grid_clear(struct grid *grid)
{
    for (int row = 0; row < grid->rows; row++) {
        grid->changed[row] = true;
        for (int column = 0; column < grid->columns; column++)
            blank(at(grid, column, row), STYLE_TEXT);
    }
    grid->cursor_column = grid->cursor_row = -1;
}

/* What is about to be written on the cell must not leave half of a wide glyph beside it. */
static void part(struct grid *grid, int column, int row)
{
    struct cell *cell = at(grid, column, row);
    if (cell->right)
        blank(cell - 1, cell[-1].style);
    else if (cell->cells == 2)
        blank(cell + 1, cell[1].style);
}

void grid_fill(struct grid *grid, int column, int row, int columns, enum style style)
{
    if (row < 0 || row >= grid->rows)
        return;
    int end = columns > grid->columns - column ? grid->columns : column + columns;
    for (int i = column > 0 ? column : 0; i < end; i++) {
        part(grid, i, row);
        blank(at(grid, i, row), style);
    }
    grid->changed[row] = true;
}

void grid_tint(struct grid *grid, int column, int row, int columns, struct ink ink)
{
    for (int i = column; i < column + columns; i++)
        if (inside(grid, i, row))
            at(grid, i, row)->ink = ink;
}

static void write_cell(struct cell *cell, const struct glyph *glyph, enum style style)
{
    memcpy(cell->bytes, glyph->bytes, glyph->length);
    cell->bytes[glyph->length] = '\0';
    cell->length = glyph->length;
    cell->cells = glyph->cells;
    cell->style = (unsigned char)style;
    cell->right = false;
    cell->ink = (struct ink){ 0 };
}

static void write_glyph(struct grid *grid, int column, int row, const struct glyph *glyph,
                        enum style style)
{
    struct cell *cell = at(grid, column, row);
    part(grid, column, row);
    if (glyph->cells == 2)
        part(grid, column + 1, row);
    write_cell(cell, glyph, style);
    if (glyph->cells == 2) {
        blank(cell + 1, style);
        cell[1].right = true;
    }
    grid->changed[row] = true;
}

int grid_put(struct grid *grid, int column, int row, int limit, const struct glyph *glyph,
             enum style style)
{
    if (glyph->cells == 0)
        return column;
    if (limit > grid->columns)
        limit = grid->columns;
    int end = column + glyph->cells;
    if (end > limit) {
        grid_fill(grid, column, row, limit - column, style);
        return column > limit ? column : limit;
    }
    if (!inside(grid, column, row))
        grid_fill(grid, column, row, glyph->cells, style);
    else
        write_glyph(grid, column, row, glyph, style);
    return end;
}

int grid_text(struct grid *grid, const struct width_rules *rules, int column, int row, int limit,
              const char *text, size_t length, enum style style)
{
    if (limit > grid->columns)
        limit = grid->columns;
    for (size_t i = 0; i < length && column < limit;) {
        size_t n = cluster_length(text + i, length - i);
        struct glyph glyph;
        display_cluster(rules, text + i, n, &glyph);
        column = grid_put(grid, column, row, limit, &glyph, style);
        i += n;
    }
    return column;
}

int grid_text_cut(struct grid *grid, const struct width_rules *rules, int column, int row,
                  int limit, const char *text, size_t length, enum style style)
{
    static const char mark[] = "..";
    const int cells = sizeof mark - 1;
    int room = limit < grid->columns ? limit - column : grid->columns - column;
    if (room <= 0 || width_of_text(rules, text, length) <= (size_t)room)
        return grid_text(grid, rules, column, row, limit, text, length, style);
    size_t fits = 0;
    for (int used = 0; fits < length;) {
        size_t n = cluster_length(text + fits, length - fits);
        used += width_of_cluster(rules, text + fits, n);
        if (used > room - cells)
            break;
        fits += n;
    }
    int end = grid_text(grid, rules, column, row, column + room, text, fits, style);
    return grid_text(grid, rules, end, row, column + room, mark, (size_t)cells, style);
}

static bool cells_equal(const struct cell *a, const struct cell *b)
{
    return a->length == b->length && a->cells == b->cells && a->style == b->style &&
           a->right == b->right && ink_equal(a->ink, b->ink) &&
           memcmp(a->bytes, b->bytes, a->length) == 0;
}

static bool rows_equal(const struct grid *a, const struct grid *b, int row)
{
    const struct cell *first = at(a, 0, row), *second = at(b, 0, row);
    for (int i = 0; i < a->columns; i++)
        if (!cells_equal(&first[i], &second[i]))
            return false;
    return true;
}

void grid_compare(struct grid *grid, const struct grid *before)
{
    bool same_size = grid->columns == before->columns && grid->rows == before->rows;
    for (int row = 0; row < grid->rows; row++)
        grid->changed[row] = !same_size || !rows_equal(grid, before, row);
}

const struct cell *grid_cell(const struct grid *grid, int column, int row)
{
    assert(inside(grid, column, row));
    return at(grid, column, row);
}
