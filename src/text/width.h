/* SPDX-License-Identifier: MIT */
/*
 * How many cells a cluster takes: the one width rule of the program.
 *
 * Units: clusters and bytes in, cells out.
 * Ownership: nothing is kept; rules are a value that is fixed before layout.
 * Errors: none; controls and unassigned code points have a width as they are drawn (text/display.h).
 * Source: UAX #11 (East Asian Width), UTS #51 for emoji; what terminals do was measured.
 */
#ifndef TEXT_WIDTH_H
#define TEXT_WIDTH_H

#include <stdbool.h>
#include <stddef.h>
#include <uchar.h>

/* What the terminal answered, or what is assumed of it. */
struct width_rules {
    bool ambiguous_wide;     /* East Asian Ambiguous takes two cells */
    bool ambiguous_answered; /* so the terminal answered; else it is assumed, or was set */
    bool pad;                /* the marks of text/pad.h are given two cells where they take one */
    bool emoji_vs16;         /* a narrow symbol with U+FE0F takes two cells */
    bool emoji_zwj;          /* a ZWJ sequence is one glyph of two cells */
    bool emoji_skin;         /* a skin tone joins its base */
    bool new_ideographs;     /* ideographs after Unicode 14 take two cells */
    bool combining;          /* kana with U+3099, Han with IVS take their base's cells */
    bool corner_quotes;      /* “ ” ‘ ’ are shown as 「 」 『 』 and have their two cells */
};

/* The narrow guess: what a terminal is taken for that gives no answer. */
extern const struct width_rules width_rules_narrow;

bool width_rules_equal(const struct width_rules *a, const struct width_rules *b);

/* One code point as it is sent: 0, 1 or 2.  This is also what the program's wcwidth answers, so it
 * knows nothing of pad: what is sent for a padded mark is made of other characters. */
int width_of_code(const struct width_rules *rules, char32_t code);

/* The cells that the cluster takes as text/display.h draws it: 0 for one that is never sent. */
int width_of_cluster(const struct width_rules *rules, const char *cluster, size_t length);

/* The sum over the clusters of well-formed UTF-8. */
size_t width_of_text(const struct width_rules *rules, const char *text, size_t length);

#endif
