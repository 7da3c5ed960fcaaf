/* SPDX-License-Identifier: MIT */
#include "layout/rows.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"

void rows_release(struct rows *rows)
{
    free(rows->items);
    free(rows->gaps);
    *rows = (struct rows){ 0 };
}

static void add(struct rows *rows, struct row row)
{
    row.from = rows->covered;
    rows->covered = row.next;
    rows->items = mem_grow(rows->items, rows->count, &rows->capacity, sizeof *rows->items);
    rows->items[rows->count++] = row;
}

void rows_add_space(struct rows *rows, size_t count, size_t block, uint32_t start)
{
    for (size_t i = 0; i < count; i++)
        add(rows, (struct row){ .kind = ROW_SPACE,
                                .block = (uint32_t)block,
                                .start = start,
                                .end = start,
                                .next = start });
}

/* The byte of the block's text where cluster i starts; behind the last, where the text ends. */
static uint32_t byte_of(const struct paragraph *paragraph, size_t i)
{
    return i < paragraph->count ? paragraph->clusters[i].byte : paragraph->end;
}

/* The column modulo TAB_COLUMNS to which the clusters [from, to) bring one from column. */
static unsigned advance(const struct paragraph *paragraph, size_t from, size_t to, unsigned column)
{
    for (size_t i = from; i < to; i++)
        column += paragraph->clusters[i].cells;
    return column % TAB_COLUMNS;
}

static void add_gap(struct rows *rows, const struct row_block *block, size_t cluster, int cells)
{
    rows->gaps = mem_grow(rows->gaps, rows->gap_count, &rows->gap_capacity, sizeof *rows->gaps);
    rows->gaps[rows->gap_count++] = (struct gap){
        .byte = block->start + block->paragraph->clusters[cluster].byte,
        .cells = (int16_t)cells,
    };
}

/* The first of the paragraph's blanks that is the line's or behind it. */
static size_t blank_from(const struct paragraph *paragraph, size_t cluster)
{
    size_t low = 0, high = paragraph->blank_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (paragraph->blanks[middle].cluster < cluster)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The blanks before the clusters up to one of the line, from *blank on: those behind a cluster
 * stand before the next. */
static void add_blanks(struct rows *rows, const struct row_block *block, size_t *blank,
                       size_t cluster, size_t end)
{
    const struct paragraph *paragraph = block->paragraph;
    for (; *blank < paragraph->blank_count; (*blank)++) {
        const struct paragraph_blank *at = &paragraph->blanks[*blank];
        size_t before = at->cluster + at->behind;
        if (before > cluster || before >= end)
            return;
        add_gap(rows, block, before, at->cells);
    }
}

/* The line's gaps for a row; returns where they begin. */
static uint32_t add_gaps(struct rows *rows, const struct row_block *block,
                         const struct fill_lines *lines, const struct fill_line *line)
{
    uint32_t first = (uint32_t)rows->gap_count;
    size_t blank = blank_from(block->paragraph, line->first);
    for (size_t i = 0; i < line->gap_count; i++) {
        const struct fill_gap *gap = &lines->gaps[line->gap_first + i];
        add_blanks(rows, block, &blank, gap->cluster, line->end);
        add_gap(rows, block, gap->cluster, gap->cells);
    }
    add_blanks(rows, block, &blank, line->end, line->end);
    return first;
}

void rows_add_lines(struct rows *rows, const struct row_block *block,
                    const struct fill_lines *lines)
{
    const struct paragraph *paragraph = block->paragraph;
    unsigned column = 0;
    size_t at = 0;
    for (size_t i = 0; i < lines->count; i++) {
        const struct fill_line *line = &lines->items[i];
        bool last = i + 1 == lines->count;
        bool anew = line->first < paragraph->count &&
                    paragraph->clusters[line->first].before == BREAK_MUST;
        column = anew ? 0 : advance(paragraph, at, line->first, column);
        at = line->first;
        uint32_t gaps = add_gaps(rows, block, lines, line);
        add(rows, (struct row){
                      .next = last ? block->next : block->start + byte_of(paragraph, line->next),
                      .start = block->start + byte_of(paragraph, line->first),
                      .end = block->start + byte_of(paragraph, line->end),
                      .block = (uint32_t)block->number,
                      .gap_first = gaps,
                      .gap_count = (uint16_t)(rows->gap_count - gaps),
                      .indent = (uint16_t)line->indent,
                      .cells = (uint16_t)line->cells,
                      .hung = (unsigned char)line->hung,
                      .hyphen = line->hyphen,
                      .kind = ROW_TEXT,
                      .column = (unsigned char)column,
                      .first = i == 0,
                      .last = last,
                  });
    }
}

void rows_close(struct rows *rows, size_t block, uint32_t end)
{
    if (rows->count == 0)
        rows_add_space(rows, 1, block, end);
    rows->items[rows->count - 1].next = end;
    rows->covered = end;
}

size_t rows_at(const struct rows *rows, uint32_t byte)
{
    assert(rows->count > 0);
    size_t low = 0, high = rows->count - 1;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (rows->items[middle].next > byte)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
