/* SPDX-License-Identifier: MIT */
/*
 * Lines of plain text where the place of a word says something: tables and diagrams drawn with
 * characters, columns parted by tabs, code.  Only clear cases: what is missed is set as prose,
 * which can be read; prose that is cut at the edge can not.
 *
 * Units: blocks are lines.
 * Ownership: forms are the caller's, changed in place.
 * Errors: none.
 */
#ifndef DOC_DRAWN_H
#define DOC_DRAWN_H

#include "doc/part.h"

/* Makes paragraphs that are such lines preformatted; headings and what is no text stay. */
void drawn_find(const struct part *part, struct form *forms);

#endif
