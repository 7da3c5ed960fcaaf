/* SPDX-License-Identifier: MIT */
/*
 * What the files of a line's look share: its markup.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: slices are of the line.
 * Errors: none.
 */
#ifndef DOC_LINE_INTERNAL_H
#define DOC_LINE_INTERNAL_H

#include "doc/line.h"

/* *** 船期 ***: the words between two equal rows of marks; all of text where they are not. */
struct slice line_unframed(struct slice text);

/* The depth and the traits that a heading has by its markup. */
void line_set_depth(struct line *line);

#endif
