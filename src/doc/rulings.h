/* SPDX-License-Identifier: MIT */
/*
 * What the reader says of single lines: this one is a heading, that one is none.  It goes over what
 * the recogniser decides.
 *
 * Units: blocks are lines of their part.
 * Ownership: rulings own their titles; decisions that come of them point there.
 * Errors: none.
 */
#ifndef DOC_RULINGS_H
#define DOC_RULINGS_H

#include "doc/scheme.h"

struct ruling {
    uint32_t part, block;
    uint32_t start; /* of the trimmed text, in the part */
    bool heading;
    char *title;
};

struct rulings {
    struct ruling *items;
    size_t count, capacity;
};

void rulings_release(struct rulings *rulings);

/* A later word on the same line replaces the earlier. */
void rulings_set(struct rulings *rulings, const struct ruling *ruling, struct slice title);

/* level: of a heading that was none. */
void rulings_apply(const struct rulings *rulings, struct decisions *decisions, unsigned level);

#endif
