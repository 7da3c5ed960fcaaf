/* SPDX-License-Identifier: MIT */
/*
 * What a cluster is to the line filler: beside which others a line may be stretched, what may hang.
 *
 * Units: clusters as bytes of well-formed UTF-8, and their cells.
 * Ownership: nothing is kept.
 * Errors: none.
 * Source: CLREQ 3.1 (marks), JLREQ 3.1.2 and appendix A (classes).
 */
#ifndef LAYOUT_FILL_CLASS_H
#define LAYOUT_FILL_CLASS_H

#include <stddef.h>

enum fill_class {
    FILL_OTHER, /* nothing is known of it: nothing is inserted beside it */
    FILL_HAN,   /* ideographs, kana, Hangul: what is set solid */
    FILL_WORD,  /* narrow letters and digits */
    FILL_SPACE, /* a blank of one cell */
    FILL_PAUSE, /* 、。，． in two cells */
    FILL_STOP,  /* ；：！？ in two cells */
    FILL_CLOSE, /* 」 and its kin */
    FILL_OPEN,
    FILL_NARROW_PAUSE, /* , and . */
    FILL_NARROW_STOP,  /* ; : ! ? */
    FILL_NARROW_CLOSE, /* ” where it is narrow, ) and its kin */
    FILL_NARROW_OPEN,
    FILL_QUOTE, /* " and ', which do both */
    FILL_DASH,  /* — and … */
    FILL_SOFT_HYPHEN,
    FILL_CLASSES
};

enum fill_class fill_class(const char *cluster, size_t length, int cells);

#endif
