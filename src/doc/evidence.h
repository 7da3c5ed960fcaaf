/* SPDX-License-Identifier: MIT */
/*
 * The recogniser's table of evidence: what is looked for in a line and its neighbours, and how much
 * it weighs for a heading.  A form's evidence is a set of rows; rows that only a scheme for
 * the whole document can find have no test and are set by it.
 *
 * Units: weights; a line is a heading from HEADING_ENOUGH on.
 * Ownership: the table is constant.
 * Errors: none.
 * Source: none; weights were tuned on texts written for it.
 */
#ifndef DOC_EVIDENCE_H
#define DOC_EVIDENCE_H

#include <stdbool.h>
#include <stdint.h>

#include "doc/evidence_set.h"
#include "doc/scan.h"
#include "text/language.h"

/* In the order of the table. */
enum evidence {
    /* the number */
    EVIDENCE_STRONG,
    EVIDENCE_WEAK,
    EVIDENCE_KOREAN,
    EVIDENCE_WORD,
    EVIDENCE_SONO,
    EVIDENCE_KEYWORD,
    EVIDENCE_HAN,
    EVIDENCE_PAREN,
    EVIDENCE_ARABIC,
    EVIDENCE_DECIMAL,
    EVIDENCE_ROMAN,
    EVIDENCE_BARE,
    EVIDENCE_NO_NUMBER,
    /* what follows it */
    EVIDENCE_ALONE,
    EVIDENCE_SEPARATED,
    EVIDENCE_ATTACHED,
    EVIDENCE_ATTACHED_WEAK,
    EVIDENCE_LISTED,
    EVIDENCE_GOES_ON,
    EVIDENCE_LONG_ITEM,
    EVIDENCE_COUNTED,
    /* marks */
    EVIDENCE_ENDS_SENTENCE,
    EVIDENCE_ENDS_CALL,
    EVIDENCE_ENDS_COLON,
    EVIDENCE_ENDS_ELLIPSIS,
    EVIDENCE_INNER_SENTENCE,
    EVIDENCE_COMMAS,
    EVIDENCE_QUOTE,
    EVIDENCE_SPEECH,
    EVIDENCE_SPEAKER,
    EVIDENCE_LABEL,
    EVIDENCE_BULLET,
    EVIDENCE_MARK,
    EVIDENCE_MARKUP,
    EVIDENCE_CAPITALS,
    EVIDENCE_BRACKETS,
    EVIDENCE_FIGURES,
    EVIDENCE_CAPTION,
    EVIDENCE_SECTION_WORD,
    EVIDENCE_SHORT,
    EVIDENCE_LATIN,
    /* neighbours */
    EVIDENCE_PROSE_AFTER,
    EVIDENCE_SENTENCE_AFTER,
    EVIDENCE_NOTHING_AFTER,
    EVIDENCE_HEADING_AFTER,
    EVIDENCE_PROSE_BEFORE,
    EVIDENCE_SENTENCE_BEFORE,
    EVIDENCE_SHORT_BEFORE,
    EVIDENCE_HEADING_BEFORE,
    EVIDENCE_OPENS,
    EVIDENCE_SET_OFF,
    EVIDENCE_NOT_SET_OFF,
    EVIDENCE_AMONG_SENTENCES,
    /* the scheme */
    EVIDENCE_SEQUENCE,
    EVIDENCE_JUMP,
    EVIDENCE_LONE,
    EVIDENCE_DENSE,
    EVIDENCE_CONTENTS,
    EVIDENCE_REPEATED,
    EVIDENCE_NUMBERS_RUN,
    EVIDENCE_ALIKE,
    EVIDENCE_COMPANY,
    EVIDENCE_COURSE,
    EVIDENCE_MIXED,
    EVIDENCE_UNLIKE,
    EVIDENCE_DAY,
    /* what is no heading, by a text's head and tail */
    EVIDENCE_TITLE,
    EVIDENCE_BYLINE,
    EVIDENCE_NAME,
    EVIDENCE_CHROME,
    EVIDENCE_BEYOND,
    EVIDENCE_ROWS
};

/* Enough for a heading. */
#define HEADING_ENOUGH 2.0f

/* A candidate with what stands beside it, captions and chrome looked through. */
struct view {
    const struct candidate *candidate;
    struct glance before, after;
    bool heading_after;  /* the next line is a candidate with prose after it */
    bool heading_before; /* the line before it is a candidate with prose before it */
    bool after_list;     /* a blank line parts it from the items before it */
    bool opens;          /* what is before it is the text's head, or nothing */
    const struct usual *usual;
    enum language language;
};

struct evidence_row {
    const char *name;
    float weight;
    bool (*test)(const struct view *view); /* NULL: the scheme finds it */
};

extern const struct evidence_row evidence_rows[EVIDENCE_ROWS];

/* The rows whose tests hold. */
struct evidence_set evidence_collect(const struct view *view);

/* The sum of their weights. */
float evidence_score(struct evidence_set evidence);

#endif
