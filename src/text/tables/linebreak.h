/* SPDX-License-Identifier: MIT */
/*
 * What the rules of line breaking and of clusters ask about a code point.
 *
 * Units: code points.
 * Ownership: const tables, made by make_linebreak.py.
 * Source: Unicode Character Database 15.0.0; the classes are UAX #14's table 1 and UAX #29's
 *   table 2, and some of our own.
 */
#ifndef TEXT_TABLES_LINEBREAK_H
#define TEXT_TABLES_LINEBREAK_H

#include <stdbool.h>
#include <uchar.h>

enum break_class {
    /* Those of UAX #14 that LB1 leaves. */
    BC_BK, BC_CR, BC_LF, BC_NL, BC_SP, BC_ZW, BC_ZWJ, BC_CM, BC_WJ, BC_GL, BC_OP, BC_CL, BC_CP,
    BC_EX, BC_IS, BC_SY, BC_QU, BC_BA, BC_HY, BC_NS, BC_BB, BC_B2, BC_IN, BC_NU, BC_AL, BC_HL,
    BC_ID, BC_EB, BC_EM, BC_PR, BC_PO, BC_JL, BC_JV, BC_JT, BC_H2, BC_H3, BC_RI, BC_CB,

    /* Those that a rule tells from the rest of their class by another property. */
    BC_OPW, BC_CPW, /* LB30: East Asian OP and CP */
    BC_PIC,         /* LB30b: unassigned pictographs, otherwise ID */

    /* What a character becomes through those before it: never in the table. */
    BC_START, /* of the text */
    BC_HLH,   /* LB21a: a hyphen after a Hebrew letter */
    BC_RI2,   /* LB30a: the second half of a flag */
    BC_NUSY, BC_NUIS, BC_NUCL, BC_NUCP, BC_NUCPW, /* LB25: SY, IS, CL, CP, CPW in a number */
    BC_HYI,   /* a hyphen that begins a word */

    BC_WORKING, /* the rules know the classes above; those below are mapped to them */

    BC_CJ = BC_WORKING,
    BC_HAN,    /* ID of the script */
    BC_HANGUL, /* the same: letters by themselves */
    BC_CLW,    /* East Asian CL */
    BC_EXW,    /* East Asian EX */
    BC_BLANK,  /* blanks that are BA: the ideographic one, tabs */
    BC_ITER,   /* iteration marks */
    BC_KDOT,   /* katakana middle dots */
    BC_DOT,    /* other dots in the middle of a line that may part names */
    BC_WAVE,   /* full-width tilde, hyphen and bar, and more that is ID for no good reason */
    BC_SIGN,   /* what stands before a number, and is ID: full-width plus, postal marks */
    BC_DASHBA, /* en dash, hyphenation point */
    BC_SOL,    /* full-width solidus */
    BC_EMD,    /* dashes of an em or more */
    BC_BAR,    /* bars that are written for them */
    BC_QOP, BC_QCL, /* opening and closing quotation marks */
    BC_APO,    /* single ones */
    BC_STR,    /* straight ones */
    BC_WNU,    /* full-width digits */
    BC_WCL,    /* full-width comma and full stop */
    BC_WNS,    /* full-width colon */
    BC_STP,    /* , . : ; */
    BC_PLS,    /* + */
    BC_TLD,    /* ~ */
    BC_SLH,    /* / */
    BC_PIPE,   /* | */
    BC_TAG,    /* # @ */
    BC_UNIT,   /* units in a square */
    BC_CLASSES
};

enum cluster_class {
    GB_OTHER, GB_CR, GB_LF, GB_CONTROL, GB_EXTEND, GB_ZWJ, GB_RI, GB_PREPEND, GB_SPACING,
    GB_L, GB_V, GB_T, GB_LV, GB_LVT, GB_PICTURE,
    GB_CLASSES
};

struct break_property {
    unsigned char line;    /* enum break_class */
    unsigned char cluster; /* enum cluster_class */
    unsigned char wide;    /* East Asian Width F, W or H */
};

extern const struct break_property break_properties[];
extern const unsigned char break_blocks[];
extern const unsigned char break_numbers[];

static inline const struct break_property *break_property(char32_t code)
{
    return &break_properties[break_numbers[break_blocks[code >> 7] << 7 | (code & 0x7F)]];
}

#endif
