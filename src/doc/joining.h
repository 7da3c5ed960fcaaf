/* SPDX-License-Identifier: MIT */
/*
 * Hard-wrapped text: lines that were broken at a width, joined to the paragraphs that they were.
 *
 * Whether a text is so is decided for the whole of it, from its head, by the shape of its lines: most
 * of those that another line follows are full, which is to say that the next line's first word had no
 * room behind them, and few end with a mark.  A part whose lines are joined has one block for each
 * paragraph; the text stays as it is, and line ends with the blanks around them become spans (HIDDEN,
 * or SHOWN_AS a blank), so that all who read by doc/visible.h read the paragraph.
 *
 * Blank lines, lines set in anew, items of lists, headings with numbers, ruled lines, drawn tables and
 * code, verse, fields of a letter's head and signatures stay lines.  Lines quoted by > are joined with
 * those of the same depth: the marks of a paragraph's first line stay, those of its others are hidden
 * with the line ends.
 *
 * Units: bytes; cells, two for whatever is wide.
 * Ownership: a part keeps its lines as they were until part_free (struct part, lines).
 * Errors: none.
 * Source: none; measured on texts.
 */
#ifndef DOC_JOINING_H
#define DOC_JOINING_H

#include <stdbool.h>

#include "doc/part.h"

enum reflow { REFLOW_AUTO, REFLOW_ON, REFLOW_OFF };

/* How the lines of a text were broken; { 0 }: they were not. */
struct joining {
    bool wrapped;
    unsigned width;   /* cells of a full line */
    bool latin;       /* most of the text is not wide: marks that may be either are narrow */
    bool first_lines; /* a paragraph's first line is set in, and the others are not */
    bool syllables;   /* Korean was broken within words */
    bool divides;     /* words are divided at the ends of lines */
    bool spaced;      /* Han and Latin letters stand apart */
};

/* ON: joined wherever a line looks full; OFF: { 0 }. */
struct joining joining_decide(const struct part *head, enum reflow reflow);

/* Makes the lines of each paragraph one block. */
void joining_apply(struct part *part, const struct joining *joining);

/* Gives a part back its lines. */
void joining_undo(struct part *part);

#endif
