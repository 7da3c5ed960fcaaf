/* SPDX-License-Identifier: MIT */
/*
 * Blank rows between two blocks.
 *
 * Units: rows; blank lines of the source.
 * Ownership: values only.
 * Errors: none.
 * Source: CLREQ 3.2.1 (an indent or a blank line, one of both, begins a paragraph).
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

/*
 * Whether a text with markup needs a blank row between blocks a and b, b being the next that is
 * shown: what is no running text (a quotation, a whole list, a figure, a table, code) stands apart
 * from it, and so do paragraphs that no indent tells apart.
 */
bool spacing_apart(const struct part *part, const struct form *forms, size_t a, size_t b,
                   bool indented);

#endif
