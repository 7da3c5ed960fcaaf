/* SPDX-License-Identifier: MIT */
/* What lies over the text: letters at the links, and the window of a note at the foot. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "layout/asis.h"
#include "layout/placing.h"
#include "reader/reader_internal.h"
#include "text/cluster.h"

#define PLACE 2

/* The cells right of the row's beginning where a byte stands. */
static int cell_of(struct reader *reader, const struct view_row *row, uint32_t byte)
{
    struct position start = { row->part, row->row.start };
    struct flow *flow = flows_at(&reader->view.flows, start, WANT_VIEW);
    struct placing placing;
    struct placed placed = { 0 };
    if (flow == NULL)
        return 0;
    placing_start(&placing, flow, &row->row);
    while (placing_next(&placing, &placed) && placed.byte + placed.length <= byte)
        continue;
    return placed.column;
}

static bool is_asis(struct reader *reader, const struct view_row *row)
{
    const struct form *forms = document_forms(reader->document, row->part);
    return forms != NULL && asis_is(&forms[row->row.block]);
}

/* Where the link is first seen on the screen; false where it is moved out of it. */
static bool place_of(struct reader *reader, const struct links *links, const struct link *link,
                     int *column, int *row)
{
    const struct view_row *view_row = &links->rows[link->row];
    int cell = view_row->row.indent + cell_of(reader, view_row, link->byte);
    geometry_place(&reader->geometry, link->row, column, row);
    if (is_asis(reader, view_row))
        cell -= reader->sideways;
    if (cell < 0)
        return false;
    if (!reader->geometry.vertical) {
        *column += cell;
        return *column < reader->columns;
    }
    *row += cell / PLACE;
    return *row < reader->geometry.text_row + reader->geometry.text_rows;
}

static void draw_hint(struct reader *reader, struct grid *grid, const struct links *links,
                      size_t i)
{
    int column, row;
    char hint[HINT_MAX + 1];
    if (!reader_hint_matches(reader, i, links->count) ||
        !place_of(reader, links, &links->items[i], &column, &row))
        return;
    enum style style = i == reader->hints.cursor ? STYLE_HIT_HERE : STYLE_HIT;
    size_t length = links_hint(i, links->count, hint);
    const struct cell *cell = grid_cell(grid, column, row);
    if (cell->cells == 2 || reader->geometry.vertical)
        grid_fill(grid, column, row, PLACE, style);
    grid_text(grid, &reader->rules, column, row, grid->columns, hint, length, style);
}

void draw_hints(struct reader *reader, struct grid *grid)
{
    if (!reader->hints.shown)
        return;
    struct links *links = mem_array(1, sizeof *links);
    links_collect(links, &reader->view);
    if (reader->hints.cursor >= links->count)
        reader->hints.cursor = 0;
    for (size_t i = 0; i < links->count; i++)
        draw_hint(reader, grid, links, i);
    links_release(links);
    free(links);
}

/* The window. */

/* Its share of the screen, and what it has at least (rows). */
#define SHARE 2
#define LEAST 3

static int most_rows(const struct reader *reader)
{
    int rows = reader->geometry.text_rows / SHARE;
    int most = rows > LEAST ? rows : LEAST;
    return most < reader->geometry.text_rows - 1 ? most : reader->geometry.text_rows - 1;
}

/* The row above the words; returns the first row of theirs, and how many are shown. */
static int draw_frame(struct reader *reader, struct grid *grid, size_t count, int *shown)
{
    struct note *note = &reader->note;
    int most = most_rows(reader);
    *shown = count < (size_t)most ? (int)count : most;
    if (note->top + (size_t)*shown > count)
        note->top = count - (size_t)*shown;
    int row = grid->rows - 1 - *shown;
    const char *title = note->placed ? _("note: Enter goes there, q closes")
                                     : _("address: q closes");
    for (int i = row - 1; i < grid->rows - 1; i++)
        grid_fill(grid, 0, i, grid->columns, i < row ? STYLE_HEADER : STYLE_TEXT);
    int end = grid->columns - 1;
    if (count > (size_t)*shown) {
        char part[64];
        snprintf(part, sizeof part, "%zu-%zu/%zu", note->top + 1, note->top + (size_t)*shown,
                 count);
        end -= (int)strlen(part);
        grid_text(grid, &reader->rules, end, row - 1, grid->columns, part, strlen(part),
                  STYLE_HEADER);
    }
    grid_text_cut(grid, &reader->rules, 1, row - 1, end - 1, title, strlen(title), STYLE_HEADER);
    return row;
}

/* How the window's lines are set: as those of the text, across it. */
static struct geometry window_geometry(const struct reader *reader, struct layout_style *style)
{
    struct reader_settings settings = reader->settings;
    settings.vertical = false;
    settings.columns = COLUMNS_ONE;
    struct geometry geometry =
        geometry_of(reader->columns, reader->rows, &settings, false);
    *style = style_of(&geometry, &settings, &reader->rules, reader->document);
    style->hide_chrome = false;
    style->chapter_level = 0;
    return geometry;
}

/* The window's flows and those of the view change places while its rows are drawn. */
static void swap(struct reader *reader, struct geometry *geometry, int *sideways)
{
    struct flows flows = reader->view.flows;
    reader->view.flows = reader->note.flows;
    reader->note.flows = flows;
    struct geometry old = reader->geometry;
    reader->geometry = *geometry;
    *geometry = old;
    int moved = reader->sideways;
    reader->sideways = *sideways;
    *sideways = moved;
    reader->substitution.vertical = reader->geometry.vertical;
}

static void draw_passage(struct reader *reader, struct grid *grid)
{
    struct view_row *rows = mem_array(NOTE_ROWS_MAX, sizeof *rows);
    struct layout_style style;
    struct geometry geometry = window_geometry(reader, &style);
    size_t count = note_rows(&reader->note, reader->document, &style, rows);
    int shown, sideways = 0;
    geometry.text_row = geometry.line_row = draw_frame(reader, grid, count, &shown);
    geometry.text_rows = geometry.lines = shown;
    swap(reader, &geometry, &sideways);
    draw_rows(reader, grid, rows + reader->note.top, (size_t)shown);
    swap(reader, &geometry, &sideways);
    free(rows);
}

/* As much of it as goes on a row. */
static size_t row_of_words(const struct reader *reader, const char *words, size_t length)
{
    int cells = 0;
    size_t i = 0;
    while (i < length) {
        size_t n = cluster_length(words + i, length - i);
        cells += width_of_cluster(&reader->rules, words + i, n);
        if (cells > reader->columns - 2 && i > 0)
            break;
        i += n;
    }
    return i;
}

/* Draws rows from number top on, if there is a grid; returns how many rows there are. */
static size_t draw_words_from(struct reader *reader, struct grid *grid, int row, int shown)
{
    const char *words = bytes_string(&reader->note.words);
    size_t length = reader->note.words.length, count = 0, top = reader->note.top;
    for (size_t i = 0; i < length; count++) {
        size_t n = row_of_words(reader, words + i, length - i);
        if (grid != NULL && count >= top && count < top + (size_t)shown)
            grid_text(grid, &reader->rules, 1, row + (int)(count - top), grid->columns, words + i,
                      n, STYLE_LINK);
        i += n;
    }
    return count;
}

void draw_note_window(struct reader *reader, struct grid *grid)
{
    if (!reader->note.shown || reader->geometry.text_rows < 2)
        return;
    if (reader->note.placed) {
        draw_passage(reader, grid);
        return;
    }
    int shown, row = draw_frame(reader, grid, draw_words_from(reader, NULL, 0, 0), &shown);
    draw_words_from(reader, grid, row, shown);
}

void reader_move_note(struct reader *reader, int rows)
{
    size_t *top = &reader->note.top;
    size_t back = rows < 0 ? (size_t)-(long)rows : 0;
    if (rows < 0)
        *top = back < *top ? *top - back : 0;
    else
        *top += (size_t)rows; /* drawing stops at the last row */
    reader_touch(reader);
}
