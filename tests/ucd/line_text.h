/* SPDX-License-Identifier: MIT */
/*
 * Text for comparing two breakers of lines: prose-like mixtures of one language's words with marks,
 * numbers, Latin and now and then anything at all. The same seed makes the same text.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: values only.
 */
#ifndef TESTS_LINE_TEXT_H
#define TESTS_LINE_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "text/language.h"

#define LINE_TEXT_LONGEST 4096u

struct line_text {
    uint64_t state; /* the seed; never 0 */
    enum language language;
};

/* One paragraph without a line's end in it; out has LINE_TEXT_LONGEST bytes. */
size_t line_text_next(struct line_text *source, char *out);

#endif
