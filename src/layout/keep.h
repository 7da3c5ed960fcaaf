/* SPDX-License-Identifier: MIT */
/*
 * Where a page may end: what stands together over its end, and what begins a page of its own.
 *
 * Units: rows.
 * Ownership: nothing is kept.
 * Errors: none; where the rules cannot be kept together the lesser ones give way.
 * Source: CLREQ 3.3 and JLREQ 4.1.8 (headings, lines that are left alone).
 */
#ifndef LAYOUT_KEEP_H
#define LAYOUT_KEEP_H

#include <stdbool.h>
#include <stddef.h>

#include "doc/part.h"
#include "layout/flow.h"

struct keep {
    const struct row *rows;
    size_t count;
    const struct form *forms;
    size_t height;     /* rows of a page */
    int chapter_level; /* headings of this level and above it start a page; 0: none do */
};

static inline bool keep_is_space(const struct keep *keep, size_t row)
{
    return keep->rows[row].kind == ROW_SPACE;
}

/* The row that shows something at or after row, or count. */
size_t keep_text_after(const struct keep *keep, size_t row);

/* The end of a page or column from first on that has room up to row full, more rows following. */
size_t keep_end(const struct keep *keep, size_t first, size_t full);

/* Whether one may end before row end without parting a heading or a line from its text. */
bool keep_allows(const struct keep *keep, size_t first, size_t end);

/* Whether a page begins with the row for its chapter's sake. */
bool keep_starts_page(const struct keep *keep, size_t row);

#endif
