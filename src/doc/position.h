/* SPDX-License-Identifier: MIT */
/*
 * A place in a document in memory, and one that outlives it.
 *
 * Units: bytes of a part's text (struct position), of the source or of a unit's text (struct place).
 * Ownership: struct position is a value; a place owns its unit's name.
 * Errors: none.
 */
#ifndef DOC_POSITION_H
#define DOC_POSITION_H

#include <stdbool.h>
#include <stdint.h>

/* It knows no width, page or screen.  The end of a part is written as the start of the next. */
struct position {
    uint32_t part;
    uint64_t byte;
};

/* Below, at, or above 0 as a stands before, at or after b. */
int position_compare(struct position a, struct position b);
bool position_equal(struct position a, struct position b);

/* unit is NULL in plain text, where offset counts the source's bytes; else offset counts bytes of the
 * text of that unit. */
struct place {
    char *unit;
    uint64_t offset;
};

void place_release(struct place *place);
struct place place_copy(const struct place *place);

#endif
