/* SPDX-License-Identifier: MIT */
/*
 * Where on a row each of its clusters stands.  All who draw, print or point at a row's text walk
 * it by this, so that what layout inserted for looks is the same everywhere.
 *
 * Units: bytes of the part's text, cells.
 * Ownership: a value; the flow and the row must outlive it.
 * Errors: none.  A row that shows nothing has no clusters.
 */
#ifndef LAYOUT_PLACING_H
#define LAYOUT_PLACING_H

#include <stdbool.h>
#include <stdint.h>

#include "layout/flow.h"

struct placed {
    uint32_t byte, length;
    int column; /* cells after the row's indent; what lies between two clusters is blank */
    int cells;  /* of the cluster itself; 0 for a blank that the line does without: not drawn */
    struct slice instead; /* what is shown in its place; data is NULL where it is shown itself */
};

struct placing {
    const struct flow *flow;
    const struct row *row;
    const struct gap *gap; /* the next, of gaps that are left */
    unsigned gaps;
    uint32_t byte;
    int column;
    int inserted; /* cells of gaps so far: tabs do not count them */
    size_t span;  /* of a part with notation: the first that may reach what is next */
};

void placing_start(struct placing *placing, const struct flow *flow, const struct row *row);

/* The next cluster of [row->start, row->end); false after the last.  Hidden notation has none. */
bool placing_next(struct placing *placing, struct placed *placed);

#endif
