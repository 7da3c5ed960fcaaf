/* SPDX-License-Identifier: MIT */
/*
 * What may stand between two characters of a passage without making it another: white space, and
 * what is not seen.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: nothing is kept.
 * Errors: none.
 * Source: The Unicode Standard, 4.5 (Zs) and 5.21 (default ignorable code points, without those that
 *   take room: Hangul fillers).
 */
#ifndef TEXT_GAP_H
#define TEXT_GAP_H

#include <stdbool.h>
#include <stddef.h>
#include <uchar.h>

/* A gap is never longer than this (bytes). */
#define GAP_MAX 256u

/* ZWSP, joiners, SHY, BOM, variation selectors, directional marks … */
bool gap_is_invisible(char32_t code);

/* White space of any width, line ends among it. */
bool gap_is_space(char32_t code);

/* The run of invisible characters and no-break spaces at the start of text, and at its end. */
size_t gap_after(const char *text, size_t length);
size_t gap_before(const char *text, size_t length);

/*
 * The run of white space at the start of text, and at its end: with at most one line end in it (CR LF
 * is one) and invisible characters anywhere; 0 where no white space is among them.
 */
size_t gap_space_after(const char *text, size_t length);
size_t gap_space_before(const char *text, size_t length);

#endif
