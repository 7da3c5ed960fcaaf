/* SPDX-License-Identifier: MIT */
/*
 * Blank rows between the lines of a block.
 *
 * Units: rows.
 * Ownership: the rows are changed in place.
 * Errors: none.
 * Source: JLREQ 2.4.2 (a line gap of half an em to one em; a grid has none or a whole row).
 */
#ifndef LAYOUT_LEADING_H
#define LAYOUT_LEADING_H

#include <stddef.h>

#include "layout/rows.h"

/* Puts blank rows between the text rows from first on, all of one block; readings that stand above
 * a line use the gap that is there. */
void leading_open(struct rows *rows, size_t first, size_t blanks);

#endif
