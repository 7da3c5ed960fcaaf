/* SPDX-License-Identifier: MIT */
/*
 * Why our line breaking and ICU's disagree where they do: a table of reasons, each with the rule
 * behind it and the places that it explains.
 *
 * Units: bytes of well-formed UTF-8; code points.
 * Ownership: a spot borrows the text.
 */
#ifndef TESTS_LINE_REASONS_H
#define TESTS_LINE_REASONS_H

#include <stdbool.h>
#include <stddef.h>
#include <uchar.h>

#include "text/language.h"

/* A place that one of the two ends a line at. */
struct line_spot {
    enum language language;
    const char *text;
    size_t length, at;
    bool ours;      /* we end a line here, ICU does not */
    bool emergency; /* we do so where a run is too long */
    bool spaced;    /* blanks are before it */
    char32_t before[2], after[2]; /* the nearest first; before without blanks and marks; 0: none */
};

#define LINE_REASONS 29u

struct line_spot line_spot_at(enum language language, const char *text, size_t length, size_t at,
                              bool ours);

/* The first reason that explains it; LINE_REASONS if none does. */
size_t line_reason(const struct line_spot *spot);

const char *line_reason_name(size_t reason);

#endif
