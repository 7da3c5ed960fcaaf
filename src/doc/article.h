/* SPDX-License-Identifier: MIT */
/*
 * The head and the tail of a text: its title, by-line and metadata, and what a page says around its
 * article.
 *
 * Units: blocks are lines of one part.
 * Ownership: an article owns its strings; marks name blocks and copy nothing.
 * Errors: none; what is not found is NULL.
 */
#ifndef DOC_ARTICLE_H
#define DOC_ARTICLE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/evidence_set.h"
#include "doc/scan.h"
#include "text/language.h"

/* What a line at an edge is, other than text. */
struct mark {
    uint32_t block;
    uint32_t start;     /* of its trimmed text, in the part */
    unsigned char role; /* enum block_role */
    unsigned char kind; /* enum block_kind */
    struct evidence_set evidence;
};

enum meta { META_TITLE, META_AUTHOR, META_DATE, META_SOURCE, METAS };

struct article {
    struct mark marks[EDGE_LINES * 2];
    size_t head_marks; /* those of the first part come first … */
    size_t mark_count; /* … then those of the last */
    char *title;       /* as the outline shows it, or NULL */
    uint32_t title_block;
    uint32_t head_end; /* the block at which the body begins */
    char *meta[METAS];
};

/* tail is NULL while the text's end is not known; it may be that of the same part as head. */
struct article *article_new(const struct edge *head, const struct edge *tail, bool one_part,
                            const struct usual *usual);
void article_free(struct article *article);

#endif
