/* SPDX-License-Identifier: MIT */
/*
 * What CJK typography changes in UAX #14, by language and level: the classes that code points get
 * before the rules see them.
 *
 * Units: classes.
 * Ownership: values only.
 * Source: CLREQ 3.1.2, 3.2 (marks and prohibition levels); JLREQ 3.1.7, 3.1.10 and appendix A
 *   (classes cl-01 to cl-13); KLREQ 2.3.
 */
#ifndef TEXT_LINEBREAK_STYLE_H
#define TEXT_LINEBREAK_STYLE_H

#include <stdbool.h>
#include <stdint.h>

#include "text/linebreak.h"
#include "text/tables/linebreak.h"

/* How a style treats each class of the table. */
struct tailoring {
    unsigned char map[BC_CLASSES]; /* below BC_WORKING */
    uint64_t firm;                 /* bits of classes that begin no line, even after spaces */
    bool wide;                     /* Chinese or Japanese: marks beside Han are full-width marks */
    bool words;                    /* Korean broken at spaces only */
    bool solidus_joins;            /* no line ends with a solidus */
    enum break_kind between_pairs; /* in a run of dashes or dots, after each two */
};

void tailoring_init(struct tailoring *tailoring, const struct break_style *style);

#endif
