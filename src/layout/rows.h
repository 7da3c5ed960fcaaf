/* SPDX-License-Identifier: MIT */
/*
 * The rows of a flow, one after the other without a gap between their bytes.
 *
 * Units: bytes of the part's text, cells.
 * Ownership: rows own their items; a paragraph and its lines are read only.
 * Errors: none.
 */
#ifndef LAYOUT_ROWS_H
#define LAYOUT_ROWS_H

#include <stddef.h>
#include <stdint.h>

#include "layout/fill.h"
#include "layout/flow.h"
#include "layout/paragraph.h"

struct rows {
    struct row *items;
    size_t count, capacity;
    struct gap *gaps; /* of all rows, in order */
    size_t gap_count, gap_capacity;
    uint32_t covered; /* bytes before it are on rows; what comes next starts with it */
};

void rows_release(struct rows *rows);

/* Blank rows before the block at byte start; the first takes what is not covered before that. */
void rows_add_space(struct rows *rows, size_t count, size_t block, uint32_t start);

/* A block that starts at byte start, and whose last row takes all up to next. */
struct row_block {
    size_t number;
    uint32_t start, next;
    const struct paragraph *paragraph;
};

void rows_add_lines(struct rows *rows, const struct row_block *block,
                    const struct fill_lines *lines);

/* Gives what is left before end to the last row; makes one where there is none. */
void rows_close(struct rows *rows, size_t block, uint32_t end);

/* The row whose bytes have byte, or the nearest; there is at least one row. */
size_t rows_at(const struct rows *rows, uint32_t byte);

#endif
