/* SPDX-License-Identifier: MIT */
/*
 * The words by which a line of plain text shows what it is: links and buttons of a page, keys of a
 * by-line, names of media, headings of a section.  A constant table (tables/make_words.py).
 *
 * Units: bytes.
 * Ownership: constant.
 * Errors: none.
 * Source: lists of our own.
 */
#ifndef DOC_WORDS_H
#define DOC_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"

enum word_class {
    WORD_LINK = 1u << 0,   /* a link or button of a page */
    WORD_COUNT = 1u << 1,  /* what a counter counts */
    WORD_FILLER = 1u << 2, /* small words between those */
    WORD_NAV = 1u << 3,    /* where one is on a site */
    WORD_AD = 1u << 4,
    WORD_RELATED = 1u << 5, /* heads a list of other pages */
    WORD_LEGAL = 1u << 6,   /* in sentences of law and warning */
    WORD_AUTHOR = 1u << 7,  /* stands before an author's name */
    WORD_SOURCE = 1u << 8,
    WORD_DATE = 1u << 9,
    WORD_UPDATE = 1u << 10,  /* before the date of a change */
    WORD_EDITOR = 1u << 11,  /* before names and words that are nobody's author */
    WORD_CAPTION = 1u << 12, /* begins a caption */
    WORD_CREDIT = 1u << 13,  /* ends a caption */
    WORD_SECTION = 1u << 14, /* heads a section of an article */
    WORD_CHAPTER = 1u << 15, /* heads a chapter of a book */
    WORD_CONTENTS = 1u << 16,
    WORD_SPEAKER = 1u << 17,
    WORD_ORG = 1u << 18 /* ends the name of a medium or body */
};

struct word {
    unsigned short offset; /* into words_text */
    unsigned char length;
    uint32_t classes;
};

/* In the order of their bytes, Latin letters small; those with first byte b from words_first[b]. */
extern const char words_text[];
extern const struct word words[];
extern const unsigned short words_first[257];

/* A bit for each code point of three bytes that some word begins with: most text has none. */
extern const unsigned char words_leads[8192];

/* The longest word of any of the classes that text begins with, or NULL.  One that begins or ends in
 * a Latin letter or digit is not found within a longer run of those. */
const struct word *word_at(struct slice text, uint32_t classes);

/* The longest one that text ends with. */
const struct word *word_before(struct slice text, uint32_t classes);

/* The whole text is one word of the classes; its two characters may be set apart: 後　記. */
bool word_is(struct slice text, uint32_t classes);

/* That word, or NULL. */
const struct word *word_whole(struct slice text, uint32_t classes);

/* Some word of the classes is in text. */
bool word_within(struct slice text, uint32_t classes);

#endif
