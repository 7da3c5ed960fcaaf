/* SPDX-License-Identifier: MIT */
/*
 * Blank rows between two blocks.
 *
 * Units: rows; blank lines of the source.
 * Ownership: values only.
 * Errors: none.
 */
#ifndef LAYOUT_SPACING_H
#define LAYOUT_SPACING_H

#include <stdbool.h>
#include <stddef.h>

#include "doc/part.h"

/* The settings: between paragraphs of prose, and between any two lines. */
struct spacing {
    int paragraphs, lines;
};

/*
 * The rows between a block of form previous (NULL: what the flow's neighbour ends with) and one of
 * form next.  blanks: the longest run of blank lines between them in the source; indented: the
 * first line of next is set off by an indent.
 */
size_t spacing_between(const struct form *previous, const struct form *next, size_t blanks,
                       const struct spacing *spacing, bool indented);

#endif
