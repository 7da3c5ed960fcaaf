/* SPDX-License-Identifier: MIT */
/*
 * The ends of lines in UTF-8 that need not be well-formed: LF, CR LF, CR, NEL, U+2028 and U+2029.
 *
 * Units: bytes.
 * Ownership: nothing is kept.
 * Errors: none; a line end is found for what it is whatever stands around it.
 * Source: The Unicode Standard, 5.8, Newline Guidelines (without VT and FF).
 */
#ifndef SOURCE_LINES_H
#define SOURCE_LINES_H

#include <stdbool.h>
#include <stddef.h>

/* No line end is longer. */
#define LINE_END_MAX 3u

/* The length of the line end that text begins with, or 0.  One that length cuts off is none; a CR
 * at the end of text is a line end. */
size_t line_end_length(const char *text, size_t length);

/* Where the first line ends: the offset of its line end, or length where it has none; *end is that
 * line end's length. */
size_t line_find_end(const char *text, size_t length, size_t *end);

/* White space that text begins with, line ends aside: blanks, tabs, U+00A0, U+3000. */
size_t line_white(const char *text, size_t length);

/* Whether a line end has just ended at the end of text. */
bool line_has_ended(const char *text, size_t length);

#endif
