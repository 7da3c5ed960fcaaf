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

/* Which marks may hang right of the measure: 、。，．, also ；：！？, none. */
enum hang { HANG_ON, HANG_MORE, HANG_OFF };

/* Whether slack is spread over a line: auto does for Chinese and Japanese. */
enum justify { JUSTIFY_AUTO, JUSTIFY_ON, JUSTIFY_OFF };

/* A cell between Han and Latin: where it fills a line or brings Han back to even columns, always,
 * never. */
enum autospace { AUTOSPACE_FLEX, AUTOSPACE_ON, AUTOSPACE_OFF };

/* Readings and emphasis dots: in a row above, in brackets behind, not shown. */
enum ruby { RUBY_ABOVE, RUBY_INLINE, RUBY_OFF };

struct layout_style {
    struct width_rules rules;
    enum language
        language; /* of the document; decided for each paragraph from it and its own tag */
    enum kinsoku kinsoku;
    enum korean_break korean;
    int measure; /* cells of a full line, even, at least 2 */
    int rows;    /* rows of a page or of each of its columns, at least 1 */
    int columns; /* of a page: 2 for two, else one */
    int indent; /* first-line indent in em, or INDENT_AUTO: the source's own, else 2 for Chinese and
                   * 1 for Japanese */
    int spacing;      /* blank rows between paragraphs of prose */
    int leading;      /* blank rows between lines */
    enum hang hang;
    int hang_room;    /* cells right of the measure that marks may hang in */
    enum justify justify;
    enum autospace autospace;
    enum ruby ruby;
    int chapter_level; /* headings of this level and above start a page; 0: none */
    bool vertical;     /* columns from right to left: a row is one, and two cells are one place */
    bool markup;       /* the format says what a paragraph is: there are no blank lines between them */
    bool hide_chrome; /* what is not text of the article takes no rows */
};

bool layout_style_equal(const struct layout_style *a, const struct layout_style *b);

/* The measure for a text area: the largest even number of cells up to em × 2 and to columns. */
int layout_measure(int columns, int em);

#endif
