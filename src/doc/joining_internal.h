/* SPDX-License-Identifier: MIT */
/*
 * What the files of joining share: the lines of a text as they are looked at.
 *
 * Units: bytes, cells.
 * Ownership: a line's text is the part's.
 * Errors: none.
 */
#ifndef DOC_JOINING_INTERNAL_H
#define DOC_JOINING_INTERNAL_H

#include <uchar.h>

#include "base/bytes.h"
#include "doc/joining.h"

/* What a line is. */
enum joining_kind {
    JOINING_BLANK,
    JOINING_KEPT, /* a line by itself */
    JOINING_OPENS, /* text that begins anew: an item, a number */
    JOINING_TEXT
};

struct joining_line {
    enum joining_kind kind;
    struct slice text; /* trimmed, behind the marks of a quotation */
    unsigned indent, cells;
    unsigned marker; /* cells of the marker of an item, with the blanks behind it */
    unsigned quote;  /* whose quotation, and how deep; 0: none */
    unsigned room;   /* cells of the widest line of the quotation */
    char32_t first, last;
};

/* Cells of text where marks that may be narrow or wide are as the text has them. */
unsigned joining_cells(struct slice text, bool latin);

/* The lines of a part up to byte limit; *count gets how many.  The caller frees them. */
struct joining_line *joining_lines(const struct part *part, size_t limit, bool latin,
                                   size_t *count);

/* Cells of a full line where this one stands. */
unsigned joining_width(const struct joining *joining, const struct joining_line *line);

/* Whether the first word of next has no room behind line. */
bool joining_is_full(const struct joining *joining, const struct joining_line *line,
                     const struct joining_line *next);

bool joining_is_han(char32_t code);    /* Han, kana, and marks of theirs */
bool joining_is_hangul(char32_t code);
bool joining_is_mark(char32_t code);   /* that ends a clause or a sentence */

#endif
