/* SPDX-License-Identifier: MIT */
/*
 * A flow and its rows and pages.  A flow is what pages are filled from: a part, or a piece of a longer
 * part.  It is laid out from its own text alone, as far as it is asked for.
 *
 * Units: bytes of the part's text, rows, cells; pages are numbered from 0 in the flow.
 * Ownership: a flow refers to the part and the forms, which must outlive it; it owns its rows.
 * Errors: none.
 * Source: CLREQ 3.3 and JLREQ 4.1.8 for what stands together over a page's end.
 */
#ifndef LAYOUT_FLOW_H
#define LAYOUT_FLOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "doc/part.h"
#include "layout/style.h"

/* How many flows a part has, and the blocks [first, end) of each. */
size_t flow_count(const struct part *part);
void flow_blocks(const struct part *part, size_t index, size_t *first, size_t *end);
size_t flow_of_block(const struct part *part, size_t block);

enum row_kind {
    ROW_TEXT,
    ROW_SPACE /* a blank row: between paragraphs, around headings, or a blank line of the source */
};

struct row {
    uint32_t start, end; /* the text shown on it, without white space at its end */
    uint32_t next;       /* where the next row's text is looked for: every byte of the flow is in exactly
                          * one [start, next) */
    uint32_t block;
    uint16_t indent;     /* cells before the text */
    uint16_t cells;      /* cells of the text */
    unsigned char kind;  /* enum row_kind */
    bool first, last;    /* of its block */
    bool hidden;         /* a space row at a page's start takes no row there */
};

struct page {
    size_t first, end; /* rows; space rows at its start are not in it */
};

struct flow;

struct flow *flow_new(const struct part *part, const struct form *forms, size_t index,
                      const struct layout_style *style);
void flow_free(struct flow *flow);

/* Lays out for about units units of work; false when all of it is laid out. */
bool flow_work(struct flow *flow, size_t units);

/* Lays out at least until these exist, or all. */
void flow_reach_byte(struct flow *flow, uint32_t byte);
void flow_reach_page(struct flow *flow, size_t page);
void flow_finish(struct flow *flow);

bool flow_finished(const struct flow *flow);

/* Of what is laid out; a page counts once nothing of what follows can change it. */
size_t flow_row_count(const struct flow *flow);
const struct row *flow_row(const struct flow *flow, size_t row);
size_t flow_page_count(const struct flow *flow);
struct page flow_page(const struct flow *flow, size_t page);

/* The row that byte lies on, and the page that row is on; they lay out as far as they need. */
size_t flow_row_at(struct flow *flow, uint32_t byte);
size_t flow_page_at(struct flow *flow, uint32_t byte);

/* The first byte of a page's text. */
uint32_t flow_page_start(struct flow *flow, size_t page);

const struct part *flow_part(const struct flow *flow);
size_t flow_index(const struct flow *flow);

#endif
