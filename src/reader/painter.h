/* SPDX-License-Identifier: MIT */
/*
 * What the bytes of one row of text look like: the style of its block, of spans, of matches.
 *
 * Units: bytes of the part's text; they are asked for in order.
 * Ownership: a value; the reader's document must not change while it is used.
 * Errors: false from painter_start for a row that shows nothing, or whose part is not there.
 */
#ifndef READER_PAINTER_H
#define READER_PAINTER_H

#include "reader/reader_internal.h"

struct painter {
    const struct part *part;
    struct flow *flow;
    enum style base;
    size_t first_span; /* the first one of the row's block that reaches the byte */
    const struct hit *hits;
    size_t hit_count, next_hit;
    uint32_t here; /* start of the hit one is at, or UINT32_MAX */
};

bool painter_start(struct painter *painter, struct reader *reader, const struct view_row *row);

enum style painter_style(struct painter *painter, uint32_t byte);

/* The colours that the text itself has there; asked for after its style. */
struct ink painter_ink(const struct painter *painter, uint32_t byte);

/* Whether a style marks a match, and is to go on over the blanks inside of it. */
bool painter_is_hit(enum style style);

#endif
