/* SPDX-License-Identifier: MIT */
/*
 * The marks that Chinese fonts draw one em wide and terminals in one cell, and the two cells that
 * give them their place back: the mark of an opening quotation in the right one, all others in the
 * left.  Of two dashes or dots that are a unit the first goes into its right one, so that they
 * stand together in the middle of their four cells (pad_leads).  The mark itself stays what it is,
 * for who copies it from the screen.
 *
 * A mark has its two cells wherever it stands, as in a Chinese font: an apostrophe within a Latin
 * word too.  Its width would else depend on its neighbours, and there is one width of a cluster.
 *
 * Units: code points.
 * Errors: none.
 * Source: CLREQ 3.1 (the sizes and places of punctuation marks).
 */
#ifndef TEXT_PAD_H
#define TEXT_PAD_H

#include <stdbool.h>
#include <stddef.h>
#include <uchar.h>

/* What fills two cells for the mark: two characters of one cell. */
struct pad_form {
    char32_t mark;
    char32_t drawn[2];
};

/* NULL where the character is none of these marks. */
const struct pad_form *pad_form_of(char32_t code);

/* Whether text[at] is the first of two dashes or dots that are a unit. */
bool pad_leads(const char *text, size_t length, size_t at);

/* The corner bracket of a curly quotation mark, 0 of anything else: 「 for “, 『 for ‘. */
char32_t pad_corner_of(char32_t code);

#endif
