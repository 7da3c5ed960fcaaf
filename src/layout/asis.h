/* SPDX-License-Identifier: MIT */
/*
 * Lines that stay as they are in the source: preformatted text and rows of tables.
 *
 * Units: cells.
 * Ownership: the lines are the caller's.
 * Errors: none; a line that is too long to be shown by moving sideways is cut.
 */
#ifndef LAYOUT_ASIS_H
#define LAYOUT_ASIS_H

#include <stdbool.h>
#include <stddef.h>

#include "doc/part.h"
#include "layout/fill.h"

/* The cells of the longest line. */
#define ASIS_CELLS_MAX 32000

/* Whether a block's lines are not filled. */
bool asis_is(const struct form *form);

/* Appends the lines, all with an indent of so many cells. */
void asis_lines(const struct fill_cluster *clusters, size_t count, int indent,
                struct fill_lines *lines);

#endif
