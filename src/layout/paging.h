/* SPDX-License-Identifier: MIT */
/*
 * Rows to pages: where a page ends so that headings stay with what they head and no paragraph
 * leaves a line alone.
 *
 * Units: rows.
 * Ownership: a paging owns its items; rows and forms are read, but for the mark that hides a space
 *   row.
 * Errors: none; where the rules cannot be kept the page is filled.
 * Source: CLREQ 3.3 and JLREQ 4.1.8.
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
    size_t next; /* the first row that is on no page yet */
};

void paging_release(struct paging *paging);

/* Makes the pages that no further row can change; all of them where the rows are whole. */
void paging_make(struct paging *paging, struct rows *rows, const struct form *forms, size_t height,
                 bool whole);

/* The page that row is on, or that it stands before; paging->count where that is not made yet. */
size_t paging_at(const struct paging *paging, size_t row);

#endif
