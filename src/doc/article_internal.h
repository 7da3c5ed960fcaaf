/* SPDX-License-Identifier: MIT */
/*
 * What the files of the article's recognition share: the lines of an edge as they are looked at.
 *
 * Units: bytes, cells.
 * Ownership: slices are of the edge's copies.
 * Errors: none.
 */
#ifndef DOC_ARTICLE_INTERNAL_H
#define DOC_ARTICLE_INTERNAL_H

#include "doc/article.h"
#include "doc/byline.h"
#include "doc/chrome.h"
#include "doc/evidence.h"

struct edge_look {
    struct line line;
    struct slice tail;
    struct byline byline;
    enum chrome chrome;
    bool is_byline;
    bool prose;
    bool sentence;
    bool blank_before;
    unsigned char role; /* ROLE_TEXT until something is decided */
    unsigned char kind;
    struct evidence_set evidence;
};

struct edge_looks {
    struct edge_look lines[EDGE_LINES];
    size_t count;
    const struct usual *usual;
};

/* Looks at the lines of an edge until so many paragraphs were seen. */
void edge_look(struct edge_looks *looks, const struct edge *edge, const struct usual *usual,
               unsigned paragraphs);

void edge_mark(struct edge_look *look, enum block_role role, enum evidence evidence);

/* No line of an edge. */
#define EDGE_NONE SIZE_MAX

/* The line that is the title, or EDGE_NONE: before the body; byline: the first by-line's, or
 * EDGE_NONE. */
size_t article_find_title(const struct edge_looks *looks, size_t body, size_t byline);

/* The line that says itself that it is the title, or EDGE_NONE. */
size_t article_take_named_title(struct edge_looks *looks, struct article *article, size_t body);

/* book: 《》 around it are marks, and no part of it. */
void article_set_title(struct article *article, struct edge_look *look, struct slice title,
                       bool book);

/* Finds title, by-line and chrome; body gets the index of the first line of the body. */
void article_read_head(struct edge_looks *looks, struct article *article, size_t *body);

/* Finds chrome and by-lines behind the last paragraph; from: the first line to look at. */
void article_read_tail(struct edge_looks *looks, struct article *article, size_t from);

/* Metadata: what is set first stays. */
void article_set(struct article *article, enum meta meta, struct slice value);
void article_set_date(struct article *article, const struct date *date);

#endif
