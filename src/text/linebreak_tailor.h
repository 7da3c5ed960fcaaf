/* SPDX-License-Identifier: MIT */
/*
 * What CJK typography changes in UAX #14 by what stands beside a code point: the class of a mark
 * that belongs to Han here and to Latin there, and where a run of dashes or an address is parted.
 *
 * Units: code points; offsets in bytes.
 * Ownership: struct context borrows the tailoring and the text.
 * Source: as linebreak_style.h; UAX #14 revision 53 for a hyphen that begins a word (LB20a).
 */
#ifndef TEXT_LINEBREAK_TAILOR_H
#define TEXT_LINEBREAK_TAILOR_H

#include <stdbool.h>
#include <stddef.h>
#include <uchar.h>

#include "text/linebreak_style.h"

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
    bool open[3];        /* inside of "", of '', of || */
    size_t run;          /* narrow characters since the last blank or wide one */
    size_t units;        /* in this run of dashes and dots */
    bool path;           /* this run of narrow characters is a path or an address */
};

static inline bool mark_is_digit(char32_t code)
{
    return code >= '0' && code <= '9';
}

static inline bool mark_is_blank(const struct mark *mark)
{
    const uint64_t blanks = UINT64_C(1) << BC_SP | UINT64_C(1) << BC_BK | UINT64_C(1) << BC_CR |
                            UINT64_C(1) << BC_LF | UINT64_C(1) << BC_NL | UINT64_C(1) << BC_ZW |
                            UINT64_C(1) << BC_GL;
    return mark->raw == BC_BLANK || (mark->raw < BC_WORKING && (blanks >> mark->raw & 1) != 0);
}

/* The class of now, below BC_WORKING; sets the rest of now. */
unsigned char tailor_class(struct context *context, const struct break_property *property);

/* What becomes of the rules' answer before now, which they took as class. */
enum break_kind tailor_kind(struct context *context, enum break_kind kind);

/* Makes now the last one. */
void tailor_advance(struct context *context, unsigned char class);

#endif
