/* SPDX-License-Identifier: MIT */
/*
 * A tree of HTML or XHTML, as libxml2 has parsed it, into blocks and spans.
 *
 * Units: UTF-8.
 * Ownership: the tree is the caller's and is not changed.
 * Errors: none; unknown elements count as their content.  The walk needs no stack, so that elements
 *   may be nested as deep as they like.
 * Source: HTML Standard, 15.3 (how elements are rendered); EPUB 3.3 for epub:type; HTML Ruby.
 */
#ifndef FORMAT_MARKUP_H
#define FORMAT_MARKUP_H

#include <stdbool.h>

#include <libxml/tree.h>

#include "base/bytes.h"
#include "format/writer.h"

struct markup_line {
    enum block_role role;
    unsigned level; /* of a heading that is no element of its own; 0: none */
};

/* What the caller knows better; each function may be NULL. */
struct markup_options {
    /* The role of an element's blocks; outer is that of the element around it. */
    enum block_role (*role)(void *self, const xmlNode *element, enum block_role outer);
    /* What the line is that begins with a text node or picture; outer is the role of the element
     * around it. */
    struct markup_line (*line)(void *self, const xmlNode *node, enum block_role outer);
    /* Whether an element within lines is a block here. */
    bool (*apart)(void *self, const xmlNode *element);
    /* The level of a heading; level is 1 for h1; 0 makes it a paragraph. */
    unsigned (*level)(void *self, const xmlNode *element, unsigned level);
    /* Appends what a link or picture's href means; nothing: no target. */
    void (*target)(void *self, const xmlNode *element, const char *href, struct bytes *target);
    void *self;
};

/* Writes the content of root; a part of the writer is open. */
void markup_walk(struct writer *writer, const xmlNode *root, const struct markup_options *options);

/* The text of root as a reader would see it on one line, hidden elements left out; at most limit
 * bytes of it. */
void markup_text(const xmlNode *root, size_t limit, struct bytes *text);

/* Helpers for those who look at the tree. */

/* An attribute's value or NULL, whatever its prefix; valid as long as the tree. */
const char *markup_attribute(const xmlNode *element, const char *name);

/* Whether one of the attribute's words is word. */
bool markup_has_word(const xmlNode *element, const char *name, const char *word);

bool markup_is(const xmlNode *node, const char *name);

/* Whether it is not shown: by its name, attributes or style. */
bool markup_is_hidden(const xmlNode *element);

/* The node after node in the order of the text, within root; its children are passed over unless
 * inside.  NULL: no more. */
const xmlNode *markup_next(const xmlNode *root, const xmlNode *node, bool inside);

#endif
