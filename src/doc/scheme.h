/* SPDX-License-Identifier: MIT */
/*
 * The scheme of a whole text: which of its candidates are headings, and at which level.
 *
 * Each candidate is scored by the table of evidence; then what only the whole shows is added:
 * numbers that run on, lists and tables of contents, lines that are repeated, headings too many to
 * be any.
 *
 * Units: blocks are lines of their part.
 * Ownership: decisions point into the scans that they were made from.
 * Errors: none.
 */
#ifndef DOC_SCHEME_H
#define DOC_SCHEME_H

#include <stdbool.h>
#include <stdint.h>

#include "doc/article.h"
#include "doc/evidence.h"
#include "doc/scan.h"
#include "text/language.h"

/* What a line is found to be; lines without a decision are paragraphs. */
struct decision {
    uint32_t part, block;
    uint32_t start;    /* of the trimmed text, in the part */
    struct slice text; /* of a heading */
    unsigned char kind, role, level;
    struct evidence_set evidence;
};

struct decisions {
    struct decision *items; /* in the order of the text */
    size_t count, capacity;
};

void decisions_release(struct decisions *decisions);

#define PATTERNS 256u

/* What one decision leaves for the parts that come after it. */
struct scheme {
    enum language language;
    struct usual usual;
    bool numbered;                  /* headings with numbers run through the text */
    bool plain_dropped;             /* lines without numbers are too many to be headings */
    unsigned char levels[PATTERNS]; /* by pattern, 0 for one that was not seen; [0]: no number */
    unsigned char keyword_level;
};

/* A scan and the number of its part; NULL scans are parts that are not known yet. */
struct scheme_input {
    struct scan *const *scans;
    size_t count;
    uint32_t first;                /* number of scans[0] */
    const struct article *article; /* NULL: none */
    uint32_t tail_part;            /* that of the article's marks behind the head's */
};

/* Decides the whole; fills scheme's fields beyond language and usual. */
void scheme_decide(struct scheme *scheme, const struct scheme_input *input,
                   struct decisions *decisions);

/* Decides parts that came later by the scheme that was found. */
void scheme_apply(const struct scheme *scheme, const struct scheme_input *input,
                  struct decisions *decisions);

#endif
