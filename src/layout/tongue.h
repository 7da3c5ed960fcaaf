/* SPDX-License-Identifier: MIT */
/*
 * The parts of a block that are in a language of their own, by its spans.
 *
 * Units: bytes of the block's text.
 * Ownership: an array belongs to its maker.
 * Errors: none.  An empty tag changes nothing.
 */
#ifndef LAYOUT_TONGUE_H
#define LAYOUT_TONGUE_H

#include <stddef.h>

#include "doc/part.h"
#include "text/linebreak.h"

struct tongues {
    struct break_range *items; /* in order, none over another: the innermost language counts */
    size_t count, capacity;
};

void tongues_find(struct tongues *tongues, const struct part *part, size_t block);

/* Those that the text [start, end) has, counted from start. */
void tongues_clip(struct tongues *tongues, size_t start, size_t end);

void tongues_release(struct tongues *tongues);

#endif
