/* SPDX-License-Identifier: MIT */
/* What the files of the walker share; see format/markup.h. */
#ifndef FORMAT_MARKUP_INTERNAL_H
#define FORMAT_MARKUP_INTERNAL_H

#include "format/markup.h"

enum element_sort {
    ELEMENT_INLINE, /* its content, and unknown ones */
    ELEMENT_BLOCK,
    ELEMENT_HEADING,   /* detail: level */
    ELEMENT_KIND,      /* a block of kind detail */
    ELEMENT_CONTAINER, /* detail: kind */
    ELEMENT_ITEM,
    ELEMENT_SPAN, /* detail: kind */
    ELEMENT_LINK,
    ELEMENT_BREAK,
    ELEMENT_RULE,
    ELEMENT_PRE,
    ELEMENT_IMAGE,
    ELEMENT_RUBY,
    ELEMENT_TABLE,
    ELEMENT_HIDDEN
};

struct element {
    const char *name;
    enum element_sort sort;
    unsigned char detail;
};

/* The row of an element's name; one of ELEMENT_INLINE for an unknown one. */
const struct element *element_find(const xmlNode *node);

/* What is to be undone where an element ends. */
struct frame {
    const xmlNode *node;
    unsigned char spans;     /* opened here */
    bool block, container, keep, language, lines;
    long item;               /* of a list: the next item's number */
    unsigned char role;      /* of the element around it */
    struct bytes outer_language;
};

/* Ruby in ruby, and bases of one group (count). */
enum { RUBY_NESTING = 4, RUBY_MAX = 32 };

struct walk {
    struct writer *writer;
    const struct markup_options *options;
    struct frame *frames;
    size_t count, capacity;
    enum block_role role;
    bool keep;
    bool flat;     /* in a row of a table */
    bool lines;    /* line ends of the source are those of lines */
    bool line_heading; /* the line before was one without being an element */
    unsigned ruby; /* ruby in ruby */
    struct bytes language;
    struct bytes scratch;
};

void walk_release(struct walk *walk);
/* The content of root alone. */
void walk_content(struct walk *walk, const xmlNode *root);
/* The nodes from first on up to, not including, end. */
void walk_nodes(struct walk *walk, const xmlNode *first, const xmlNode *end);

/* False: it lies too deep in others, and is to be walked as text. */
bool walk_ruby(struct walk *walk, const xmlNode *ruby);

/* False: the table only arranges a page, and its content is to be walked as blocks. */
bool walk_table(struct walk *walk, const xmlNode *table);

/* Whether the block's lines, parted by br, are those of a poem or an address. */
bool walk_is_verse(const xmlNode *block);

/* Spans by an element's class, style and place, beside its name: their number. */
unsigned walk_spans(struct walk *walk, const xmlNode *node, const struct element *element);
/* Where a line may begin with a text node or picture: its role. */
void walk_line(struct walk *walk, const xmlNode *node);
void walk_image(struct walk *walk, const xmlNode *image);
enum block_role walk_note_role(const xmlNode *node, enum block_role outer);

#endif
