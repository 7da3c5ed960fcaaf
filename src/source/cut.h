/* SPDX-License-Identifier: MIT */
/*
 * Where plain text is cut into parts.  Part k > 0 begins in the window of PART_WINDOW bytes from
 * k * PART_GRID on, at the first candidate of the best kind that the window has: so each part is
 * found without the text before it, and a novel is mostly cut at its chapters.
 *
 * Units: bytes of UTF-8 that need not be well-formed.
 * Ownership: nothing is kept.
 * Errors: none; there is always a place to cut.
 * Source: docs/architecture.md, The document.
 */
#ifndef SOURCE_CUT_H
#define SOURCE_CUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"

/* The better the smaller. */
enum cut_kind {
    CUT_HEADING,  /* a line that looks like a numbered heading */
    CUT_BREAK,    /* a line of asterisks, dashes and the like */
    CUT_BLANK,    /* the line after blank ones */
    CUT_INDENT,   /* an indented line */
    CUT_LINE,
    CUT_SENTENCE, /* what follows the end of a sentence */
    CUT_CLUSTER,
    CUT_CODE,     /* a code point or invalid byte */
    CUT_KINDS
};

/* The bytes before a window that say whether it begins with a line and with a character. */
#define CUT_BEFORE 4u

/* Parts of a text of that size: a cut exists once its whole window does. */
uint32_t cut_part_count(uint64_t size);

/* before: what stands before the window, of which the last CUT_BEFORE bytes count; window: all of
 * it; kind may be NULL. */
size_t cut_find(struct slice before, struct slice window, enum cut_kind *kind);

/* What a line, given without its line end, is as a place to cut before: CUT_HEADING, CUT_BREAK,
 * CUT_INDENT or CUT_LINE; CUT_BLANK for a line of white space. */
enum cut_kind cut_line_kind(struct slice line);

#endif
