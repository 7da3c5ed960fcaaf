/* SPDX-License-Identifier: MIT */
/*
 * What stands for a character in vertical writing: marks as their presentation forms, ASCII and
 * half-width kana as their full-width kin.  A terminal turns no glyph, so what has no form of its
 * own and is not upright stays as it is.
 *
 * Quotation marks as CLREQ and GB/T 15834 have them for vertical text: 「」 and ‘’ are ﹁﹂, 『』 and
 * “” are ﹃﹄.
 *
 * Units: bytes of well-formed UTF-8, code points.
 * Ownership: nothing is kept.
 * Errors: none; what has no form is itself.
 * Source: The Unicode Standard, decompositions <vertical>, <wide> and <narrow>; UAX #50 (Tr, Tu, R);
 *   CLREQ 3.1.4 and 3.2.3, JLREQ 2.3.2 and 3.2.5 (tate-chu-yoko).
 */
#ifndef TEXT_VERTICAL_H
#define TEXT_VERTICAL_H

#include <stddef.h>
#include <uchar.h>

/* The longest answer of vertical_cluster: a full-width kana and its mark. */
#define VERTICAL_BYTES_MAX 8u

char32_t vertical_form(char32_t code);

/*
 * Writes what stands for the cluster text[at, at + length) of a paragraph of size bytes; returns its
 * bytes, 0 where the cluster stays as it is.
 */
size_t vertical_cluster(const char *text, size_t size, size_t at, size_t length,
                        char out[VERTICAL_BYTES_MAX]);

/* Exactly two ASCII letters or digits, or two of !?, stand side by side in one place. */
enum vertical_pair { VERTICAL_ALONE, VERTICAL_FIRST, VERTICAL_SECOND };

enum vertical_pair vertical_pair(const char *text, size_t size, size_t at);

#endif
