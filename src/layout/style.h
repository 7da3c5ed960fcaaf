/* SPDX-License-Identifier: MIT */
/*
 * The geometry and the typographic level that lines and pages are made for.
 *
 * Units: cells, rows, em (two cells).
 * Ownership: a value; two equal styles lay out equally.
 * Errors: none.
 */
#ifndef LAYOUT_STYLE_H
#define LAYOUT_STYLE_H

#include <stdbool.h>

#include "text/linebreak.h"
#include "text/width.h"

#define INDENT_AUTO (-1)

struct layout_style {
    struct width_rules rules;
    enum language
        language; /* of the document; decided for each paragraph from it and its own tag */
    enum kinsoku kinsoku;
    enum korean_break korean;
    int measure; /* cells of a full line, even, at least 2 */
    int rows;    /* rows of a page, at least 1 */
    int indent; /* first-line indent in em, or INDENT_AUTO: the source's own, else 2 for Chinese and
                   * 1 for Japanese */
    int spacing;      /* blank rows between paragraphs of prose */
    bool hide_chrome; /* what is not text of the article takes no rows */
};

bool layout_style_equal(const struct layout_style *a, const struct layout_style *b);

/* The measure for a text area: the largest even number of cells up to em × 2 and to columns. */
int layout_measure(int columns, int em);

#endif
