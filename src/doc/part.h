/* SPDX-License-Identifier: MIT */
/*
 * A part: the unit that is located, loaded and dropped by itself.  Its text is the author's, whole;
 * blocks, containers, spans and anchors are ranges of it.
 *
 * Units: bytes of the part's text; source offsets in bytes of the source.
 * Ownership: a part owns all that it points to and is not changed once it is delivered.
 * Errors: none here; the receiving side of the builder has checked every range (doc/builder.h).
 */
#ifndef DOC_PART_H
#define DOC_PART_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/evidence_set.h"

enum block_kind {
    BLOCK_PARAGRAPH,
    BLOCK_BLANK, /* a line of white space in plain text */
    BLOCK_HEADING,
    BLOCK_PREFORMATTED,
    BLOCK_VERSE,
    BLOCK_RULE, /* a scene break or a ruled line */
    BLOCK_TABLE_ROW,
    BLOCK_CAPTION,
    BLOCK_TERM,
    BLOCK_KINDS
};

enum block_role { ROLE_TEXT, ROLE_TITLE, ROLE_BYLINE, ROLE_CHROME, ROLE_NOTE, BLOCK_ROLES };

/* What a block is: what structure may say anew without touching the text. */
struct form {
    unsigned char kind;  /* enum block_kind */
    unsigned char role;  /* enum block_role */
    unsigned char level; /* headings: 1 the title, 2 … below it; 0: none */
    bool continues;      /* goes on with the paragraph before it */
    struct evidence_set evidence; /* rows of the recogniser's table that counted */
};

#define CONTAINER_NONE UINT32_MAX
#define STRING_NONE UINT32_MAX

struct block {
    uint32_t start, end;  /* without the line's end, which lies before the next block's start */
    uint32_t container;   /* the innermost, or CONTAINER_NONE */
    unsigned char language; /* enum language, or LANGUAGES: as the document's */
    struct form form;     /* as the format says: version 0 */
    uint64_t source;      /* offset of start in the source */
};

enum container_kind {
    CONTAINER_LIST,
    CONTAINER_ORDERED_LIST,
    CONTAINER_ITEM,
    CONTAINER_QUOTATION,
    CONTAINER_TABLE,
    CONTAINER_FIGURE,
    CONTAINER_ASIDE,
    CONTAINER_DEFINITION,
    CONTAINER_KINDS
};

struct container {
    unsigned char kind;
    uint32_t parent; /* or CONTAINER_NONE */
    uint32_t number; /* an ordered list's first number */
};

enum span_kind {
    SPAN_EMPHASIS,
    SPAN_STRONG,
    SPAN_CODE,
    SPAN_DELETED,
    SPAN_LINK,      /* value: target */
    SPAN_RUBY,      /* value: the reading; the range is its base */
    SPAN_DOTS,      /* emphasis dots; value: the mark, none: the one of the language */
    SPAN_NOTE_MARK, /* value: target */
    SPAN_PICTURE,   /* value: resource id; the range is its alternative text */
    SPAN_LANGUAGE,  /* value: BCP 47 tag */
    SPAN_SUPER,
    SPAN_SUB,
    SPAN_COLOUR,    /* value: SGR parameters */
    SPAN_HIDDEN,    /* notation: in the text, and not what a reader reads (doc/visible.h) */
    SPAN_SHOWN_AS,  /* value: what a reader reads in its place; none: U+3013 */
    SPAN_KINDS
};

struct span {
    unsigned char kind;
    uint32_t start, end;
    uint32_t value; /* index into strings, or STRING_NONE */
};

struct anchor {
    uint32_t name; /* index into strings */
    uint32_t byte;
};

struct visible; /* doc/visible.h */

/* The blocks and spans of plain text before its lines were joined (doc/joining.h). */
struct part_lines {
    struct block *blocks;
    size_t block_count, block_capacity;
    struct span *spans;
    size_t span_count, span_capacity;
    bool notation;
};

struct part {
    struct bytes text;
    struct block *blocks;         /* in the order of the text */
    size_t block_count, block_capacity;
    struct container *containers; /* a parent before its children */
    size_t container_count, container_capacity;
    struct span *spans;           /* by start, an outer one first */
    size_t span_count, span_capacity;
    struct anchor *anchors;
    size_t anchor_count, anchor_capacity;
    char **strings;
    size_t string_count, string_capacity;
    struct bytes before, after;   /* the neighbours' text nearest to it, at most CONTEXT_MAX each */
    bool whole;                   /* false: more of it may come */
    bool notation;                /* it has spans HIDDEN or SHOWN_AS */
    struct part_lines *lines;     /* as they were, where they are joined; else NULL */
    const struct visible *words;  /* of a view for structure: the way back to its part; else NULL */
};

struct part *part_new(void);
void part_free(struct part *part);

/* A string of the part's own; STRING_NONE for an empty one. */
uint32_t part_add_string(struct part *part, struct slice string);

/* Adds a span behind the others; returns its index. */
size_t part_add_span(struct part *part, struct span span);

/* The first span that starts at byte or after it. */
size_t part_span_from(const struct part *part, uint32_t byte);

/* The first span from number first on that ends after byte: none of those passed over has it. */
size_t part_span_reaching(const struct part *part, size_t first, uint32_t byte);

/* The block that byte lies in, or in whose line end; 0 in a part without blocks. */
size_t part_block_at(const struct part *part, uint64_t byte);

/* The start of what follows the block's line end: the next block's start or the text's length. */
uint32_t part_block_next(const struct part *part, size_t block);

/* The text of a block. */
struct slice part_block_text(const struct part *part, size_t block);

/* Whether the block is in the container, however deep. */
bool part_holds(const struct part *part, uint32_t container, size_t block);

/* Bytes that it takes in memory, for the budget. */
size_t part_size(const struct part *part);

#endif
