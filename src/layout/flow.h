/* SPDX-License-Identifier: MIT */
/*
 * A flow and its rows and pages.  A flow is what pages are filled from: a part, or a piece of a
 * longer part.  It is laid out from its own text alone, as far as it is asked for.
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

/* Where tabs of preformatted text go (cells). */
#define TAB_COLUMNS 8

enum row_kind {
    ROW_TEXT,
    ROW_SPACE, /* a blank row: between paragraphs, around headings, or a blank line of the source */
    ROW_RUBY   /* of no bytes: readings and dots of the row of text that follows */
};

/* Blank cells before the cluster at byte; negative: that cluster, a blank, takes so many less. */
struct gap {
    uint32_t byte;
    int16_t cells;
};

/*
 * Every byte of the flow is in exactly one row's [from, next); of these [start, end) are shown:
 * white space around the text, line ends and hidden blocks are not, nor what is left of a rule in
 * vertical writing.
 */
struct row {
    uint32_t from, next;
    uint32_t start, end;
    uint32_t block;       /* of a space row: the block after it */
    uint32_t gap_first;   /* its gaps, in the order of their bytes: see flow_gaps */
    uint16_t gap_count;
    uint16_t indent;      /* cells before the text */
    uint16_t cells;       /* cells of the text and its gaps */
    unsigned char hung;   /* of these right of the measure */
    unsigned char kind;   /* enum row_kind */
    unsigned char column; /* cells of its block before it, modulo TAB_COLUMNS */
    bool first, last;     /* of its block */
    bool hyphen;          /* its last cluster is a soft hyphen and shown as one */
    bool hidden;          /* a space row that would stand at a page's start or end: on no page */
};

/* Rows [first, end), of which hidden ones are not shown; space rows at its start are not in it.
 * The second column begins with row second, which is end where there is only one. */
struct page {
    size_t first, second, end;
};

struct flow;

struct flow *flow_new(const struct part *part, const struct form *forms, size_t index,
                      const struct layout_style *style);
void flow_free(struct flow *flow);

/* Lays out for about units units of work (base/limits.h); false when all of it is laid out. */
bool flow_work(struct flow *flow, size_t units);

/* Lays out at least until these exist, or all. */
void flow_reach_byte(struct flow *flow, uint32_t byte);
void flow_reach_page(struct flow *flow, size_t page);
void flow_finish(struct flow *flow);

bool flow_finished(const struct flow *flow);

/*
 * Of what is laid out; a page counts once nothing of what follows can change it.  A flow that is
 * laid out has at least one row and one page, if only of a space row.
 */
size_t flow_row_count(const struct flow *flow);
const struct row *flow_row(const struct flow *flow, size_t row);
const struct gap *flow_gaps(const struct flow *flow, const struct row *row);
size_t flow_page_count(const struct flow *flow);
struct page flow_page(const struct flow *flow, size_t page);

/*
 * The row that byte lies on, and the page that row is on; they lay out as far as they need.  A byte
 * outside of the flow counts as its nearest; a hidden row is on the page that it stands before.
 */
size_t flow_row_at(struct flow *flow, uint32_t byte);
size_t flow_page_at(struct flow *flow, uint32_t byte);

/* The first byte that a page shows; of the last page where there are not so many. */
uint32_t flow_page_start(struct flow *flow, size_t page);

/*
 * The cells that a cluster takes on a row, column cells after the row's indent: its width, but for
 * tabs, which go to the next multiple of TAB_COLUMNS in preformatted text and are a space
 * elsewhere.  Of gaps it knows nothing: layout/placing.h does.
 */
int flow_cluster_cells(const struct flow *flow, const struct row *row, int column,
                       const char *cluster, size_t length);

const struct part *flow_part(const struct flow *flow);
const struct layout_style *flow_style(const struct flow *flow);
size_t flow_index(const struct flow *flow);

#endif
