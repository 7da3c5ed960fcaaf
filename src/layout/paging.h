/* SPDX-License-Identifier: MIT */
/*
 * Rows to pages: where a page ends so that headings stay with what they head, notes with what they
 * explain, and no paragraph leaves a line alone.  Where text stands in two columns a page is a pair
 * of them.
 *
 * Units: rows.
 * Ownership: a paging owns its items; rows and forms are read, but for the mark that hides a space
 *   row.
 * Errors: none; where the rules cannot be kept the page is filled.
 * Source: CLREQ 3.3 and JLREQ 4.1.8; layout/keep.h for the rules.
 */
#ifndef LAYOUT_PAGING_H
#define LAYOUT_PAGING_H

#include <stdbool.h>
#include <stddef.h>

#include "doc/part.h"
#include "layout/flow.h"
#include "layout/rows.h"

struct paging {
    struct page *items;
    size_t count, capacity;
    size_t next;    /* the first row that is on no page yet */
    size_t seen;    /* rows before it were looked at for the start of a chapter … */
    size_t chapter; /* … which is this, if it is not 0 */
};

void paging_release(struct paging *paging);

/* Makes the pages that no further row can change; all of them where the rows are whole. */
void paging_make(struct paging *paging, struct rows *rows, const struct form *forms,
                 const struct layout_style *style, bool whole);

/* The page that row is on, or that it stands before; paging->count where that is not made yet. */
size_t paging_at(const struct paging *paging, size_t row);

#endif
