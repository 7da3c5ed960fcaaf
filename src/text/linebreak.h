/* SPDX-License-Identifier: MIT */
/*
 * Where a line may end: UAX #14 with the tailoring that Chinese, Japanese and Korean typography
 * asks.
 *
 * Units: bytes of well-formed UTF-8; one answer a byte.
 * Ownership: nothing is kept.
 * Errors: none.
 * Source: UAX #14 revision 50 (Unicode 15.0), rules LB1 to LB31; CLREQ 3.1.2 and 3.2 (prohibition
 *   levels basic, gb, strict); JLREQ 3.1.7 and 3.1.10 (loose: appendix C's relaxed set); KLREQ 2.3.
 */
#ifndef TEXT_LINEBREAK_H
#define TEXT_LINEBREAK_H

#include <stddef.h>

#include "text/language.h"

/* How strict: one row each of a table in linebreak.c. */
enum kinsoku { KINSOKU_STRICT, KINSOKU_GB, KINSOKU_BASIC, KINSOKU_LOOSE, KINSOKU_NONE,
               KINSOKU_LEVELS };

enum korean_break { KOREAN_WORD, KOREAN_SYLLABLE };

struct break_style {
    enum language language;
    enum kinsoku kinsoku;
    enum korean_break korean;
    int untailored; /* UAX #14 alone, as its conformance test wants it */
};

enum break_kind {
    BREAK_NEVER,     /* also inside a code point */
    BREAK_EMERGENCY, /* only in a run too long for a line: after / ? & = # _ . - in an address or a
                        long name; at level strict, between each two of a run of dashes or dots */
    BREAK_ALLOWED,
    BREAK_MUST       /* a line or paragraph separator stands before */
};

/* A part of a text in another language than its style's; parts come in order and do not overlap. */
struct break_range {
    size_t start, end; /* bytes, at code points */
    enum language language;
};

/*
 * kinds[i], for all i < length, gets what may happen before text[i]; kinds[0] is BREAK_NEVER.
 * The end of the text is always a line end and has no answer.
 *
 * A line that ends behind U+00AD shows a hyphen there: the code point before the break says so (the
 * soft hyphen is never absorbed by one before it, nor by what follows).
 */
void linebreak_find(const struct break_style *style, const char *text, size_t length,
                    unsigned char *kinds);

/* The same where parts of the text are in other languages: a part's characters are treated as its
 * language does, and what stands before them counts across its ends. */
void linebreak_find_mixed(const struct break_style *style, const struct break_range *ranges,
                          size_t count, const char *text, size_t length, unsigned char *kinds);

/* The same, and starts[i] gets 1 where a cluster begins, else 0, as cluster_mark says; of a style that
 * is not untailored. */
void linebreak_find_clusters(const struct break_style *style, const struct break_range *ranges,
                             size_t count, const char *text, size_t length, unsigned char *kinds,
                             char *starts);

#endif
