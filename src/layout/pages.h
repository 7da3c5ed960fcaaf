/* SPDX-License-Identifier: MIT */
/*
 * Rows to pages: where a page ends so that headings stay with what they head and no paragraph leaves
 * a line alone.
 *
 * Units: rows.
 * Ownership: pages own their items; rows and forms are read, but for the mark that hides a space row.
 * Errors: none; where the rules cannot be kept the page is filled.
 * Source: CLREQ 3.3 and JLREQ 4.1.8.
 */
#ifndef LAYOUT_PAGES_H
#define LAYOUT_PAGES_H

#include <stdbool.h>
#include <stddef.h>

#include "doc/part.h"
#include "layout/flow.h"
#include "layout/rows.h"

struct pages {
    struct page *items;
    size_t count, capacity;
    size_t next; /* the first row that is on no page yet */
};

void pages_release(struct pages *pages);

/* Makes the pages that no further row can change; all of them where the rows are whole. */
void pages_make(struct pages *pages, struct rows *rows, const struct form *forms, size_t height,
                bool whole);

/* The page that row is on, or that it stands before; pages->count where that is not made yet. */
size_t pages_at(const struct pages *pages, size_t row);

#endif
