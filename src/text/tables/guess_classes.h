/* SPDX-License-Identifier: MIT */
/*
 * How frequent each Han character and Hangul syllable is: tier 3 the most frequent, 2 frequent, 1 in
 * daily use, 0 the rest.
 *
 * Units: code points; an element is '0' plus its bits.
 * Source: lists whose origin make_guess.py tells, and the first levels of GB 2312, Big5, JIS X 0208 and
 *   KS X 1001.
 */
#ifndef TEXT_TABLES_GUESS_CLASSES_H
#define TEXT_TABLES_GUESS_CLASSES_H

#include <uchar.h>

#define GUESS_HAN_FIRST 0x4E00u
#define GUESS_HAN_LAST 0x9FFFu
#define GUESS_HANGUL_FIRST 0xAC00u
#define GUESS_HANGUL_LAST 0xD7A3u

/* Bits 0 and 1: Simplified Chinese; 2 and 3: Traditional; 4 and 5: Japanese. */
extern const char guess_han[];
/* Bits 0 and 1. */
extern const char guess_hangul[];

static inline unsigned guess_han_tiers(char32_t code)
{
    return (unsigned)(guess_han[code - GUESS_HAN_FIRST] - '0');
}

static inline unsigned guess_hangul_tier(char32_t code)
{
    return (unsigned)(guess_hangul[code - GUESS_HANGUL_FIRST] - '0');
}

#endif
