/* SPDX-License-Identifier: MIT */
/*
 * Parts of plain text for the tests of structure.
 *
 * Units: bytes; blocks are lines.
 * Ownership: the caller frees the part.
 * Errors: none.
 */
#ifndef UNIT_STRUCTURE_SAMPLE_H
#define UNIT_STRUCTURE_SAMPLE_H

#include "doc/part.h"
#include "text/language.h"

/* A whole part whose blocks are the lines of text; LF, CR LF and CR end a line. */
struct part *sample_part(const char *text, size_t length);

/* The context that a part of a longer text has. */
void sample_context(struct part *part, const char *text, size_t length, size_t start, size_t end);

#endif
