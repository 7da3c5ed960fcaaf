/* SPDX-License-Identifier: MIT */
/*
 * Page numbers: where the pages of each part begin, counted outward from the view while nothing
 * else is to be done.  What is not counted yet is estimated by the sizes of parts.
 *
 * Units: pages from 0 within; page numbers from 1; bytes of a part's text.
 * Ownership: the counter owns its numbers; document and style are the caller's.
 * Errors: none; a part that fails counts one page.
 */
#ifndef READER_PAGES_H
#define READER_PAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "doc/document.h"
#include "layout/flow.h"

struct pages;

/* A number and whether it was counted or only estimated. */
struct page_number {
    uint64_t number;
    bool exact;
};

struct pages *pages_new(struct document *document, const struct layout_style *style);
void pages_free(struct pages *pages);

/* Begins anew where style or structure differ. */
void pages_set_style(struct pages *pages, const struct layout_style *style);

/* The document tells CHANGE_DROP; CHANGE_PART or CHANGE_UNITS. */
void pages_drop(struct pages *pages, uint32_t part);
void pages_part_changed(struct pages *pages, uint32_t part);

/* Counts for about units units, parts nearest to near first; false when all is counted, or
 * waits. */
bool pages_work(struct pages *pages, uint32_t near, size_t units);
bool pages_counted(const struct pages *pages);

/* The number of the page that holds the position, and of all pages. */
struct page_number pages_number(struct pages *pages, struct position position);
struct page_number pages_total(const struct pages *pages);

/* Where page number begins, as well as is known. */
struct position pages_start(const struct pages *pages, uint64_t number);

#endif
