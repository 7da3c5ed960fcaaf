/* SPDX-License-Identifier: MIT */
/*
 * What holds of every flow, whatever its text and style are; each asserts it.
 *
 * Units: bytes, cells, rows.
 * Ownership: nothing is kept.
 */
#ifndef LAYOUT_CHECK_H
#define LAYOUT_CHECK_H

#include "doc/part.h"
#include "layout/flow.h"
#include "layout/style.h"

/* Every byte is on one row, in order, and what is not shown is white space or hidden. */
void check_bytes(struct flow *flow, const struct form *forms, const struct layout_style *style);

/* No row is wider than the measure but for what hangs, none begins or ends within a cluster. */
void check_widths(struct flow *flow, const struct form *forms, const struct layout_style *style);

/* Cells are inserted where they may be, and only the marks that may hang do. */
void check_gaps(struct flow *flow, const struct layout_style *style);

/* Position to row to position, and to page, is the identity. */
void check_positions(struct flow *flow);

/* Pages are full of the visible rows, one after the other, and end as they should. */
void check_pages(struct flow *flow, const struct form *forms, const struct layout_style *style);

/* No mark stands where it is forbidden; only for texts whose runs are shorter than a line. */
void check_marks(struct flow *flow);

/* Both have the same rows and pages. */
void check_same(struct flow *a, struct flow *b);

#endif
