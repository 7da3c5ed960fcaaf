/* SPDX-License-Identifier: MIT */
/*
 * By-lines: who wrote a text, when, and where it came out, between whatever links stand there.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: slices are of the line that was read.
 * Errors: none; a line that is no by-line is told so.
 */
#ifndef DOC_BYLINE_H
#define DOC_BYLINE_H

#include <stdbool.h>

#include "base/bytes.h"
#include "doc/date.h"

struct byline {
    bool dated;
    bool changed; /* the date is that of a change */
    struct date date;
    struct slice author; /* inner space kept; empty where there is none */
    struct slice source;
    struct slice other;              /* what stood in an author's place before one was named */
    bool author_named, source_named; /* a word before it says so */
    bool editor;                     /* names of editors, tags and the like */
    unsigned keys;                   /* words of by-lines before a value */
    unsigned links;                  /* words of links */
    unsigned rest;                   /* cells of words that are nothing known */
    bool glued;                      /* the date is part of a longer word or of a sentence */
};

/* Reads a trimmed line as if it were a by-line. */
struct byline byline_read(struct slice line);

/* Whether it is one by its own words, wherever it stands in a text's head or tail. */
bool byline_is(const struct byline *byline, struct slice line);

/* Names within the first words of an article: 【記者王小明／台北報導】, 新华社北京5月4日电（记者李华）,
 * and in a signature behind its last: (伍 欣), （来源：…）.  Fills only what is empty. */
void byline_read_opening(struct slice paragraph, struct byline *byline);
void byline_read_closing(struct slice paragraph, struct byline *byline);

#endif
