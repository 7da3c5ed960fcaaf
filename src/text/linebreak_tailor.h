/* SPDX-License-Identifier: MIT */
/*
 * What CJK typography changes in UAX #14: code points get another class before the rules see them,
 * by language and level, some of them by what stands beside them.
 *
 * Units: code points; offsets in bytes.
 * Ownership: struct tailoring is a value; struct context borrows it and the text.
 * Source: CLREQ 3.1.2, 3.2 (marks and prohibition levels); JLREQ 3.1.7, 3.1.10 and appendix A (classes
 *   cl-01 to cl-13); KLREQ 2.3; UAX #14 revision 53 for a hyphen that begins a word (LB20a).
 */
#ifndef TEXT_LINEBREAK_TAILOR_H
#define TEXT_LINEBREAK_TAILOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

#include "text/linebreak.h"
#include "text/tables/linebreak.h"

/* How a style treats each class of the table. */
struct tailoring {
    unsigned char map[BC_CLASSES]; /* below BC_WORKING */
    uint64_t firm;                 /* bits of classes that begin no line, even after spaces */
    bool wide;                     /* Chinese or Japanese: marks beside Han are full-width marks */
    bool solidus_joins;            /* no line ends with a solidus */
    enum break_kind between_pairs; /* in a run of dashes or dots, after each two */
};

void tailoring_init(struct tailoring *tailoring, const struct break_style *style);

/* A code point that nothing absorbed, as those beside it see it. */
struct mark {
    char32_t code;
    unsigned char raw;   /* enum break_class, of the table */
    bool wide;           /* belongs to CJK text */
    bool word;           /* a letter or digit that is not wide */
    unsigned char units; /* ems of a dash, or 1 for dots; 0 for all else */
};

struct context {
    const struct tailoring *tailoring;
    const char *text;
    size_t length;
    size_t next;         /* offset of the code point after now */
    struct mark now, last;
    bool spaced;         /* blanks, or nothing at all, are between last and now */
    unsigned char state; /* the class before, as the rules have it */
    bool open[2];        /* inside of "", inside of '' */
    size_t run;          /* narrow characters since the last blank or wide one */
    size_t units;        /* in this run of dashes and dots */
    bool path;           /* this run of narrow characters is a path or an address */
};

/* The class of now, below BC_WORKING; sets the rest of now. */
unsigned char tailor_class(struct context *context, const struct break_property *property);

/* What becomes of the rules' answer before now, which they took as class. */
enum break_kind tailor_kind(struct context *context, enum break_kind kind);

/* Makes now the last one. */
void tailor_advance(struct context *context, unsigned char class);

#endif
