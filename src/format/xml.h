/* SPDX-License-Identifier: MIT */
/*
 * XML and XHTML as trees of libxml2: decoded and cleaned before, so that the library meets no
 * document type, no entity, no depth and no number of attributes that could cost more than the text
 * is worth.
 *
 * Units: bytes.
 * Ownership: a document is freed with xmlFreeDoc; strings are as each function says.
 * Errors: whatever the bytes are there is a tree, or NULL where they hold no element.
 * Source: XML 1.0 (Fifth Edition), 2.2 (characters), 4.1 (references); HTML's names of characters.
 */
#ifndef FORMAT_XML_H
#define FORMAT_XML_H

#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"

/* Appends the UTF-8 of a document in any encoding: by its mark, its declaration, or a guess. */
void xml_decode(const char *data, size_t length, struct bytes *out);

/* Appends UTF-8 without document type, comments, instructions and CDATA sections; references are
 * numbers or escaped; what is deeper than XML_DEPTH_MAX or behind XML_ATTRIBUTES_MAX is left out,
 * but for its text.  html: elements that HTML ends by itself are not counted. */
void xml_clean(struct slice text, bool html, struct bytes *out);

/* The tree; *well_formed (may be NULL) tells whether it is all that the bytes say. */
xmlDocPtr xml_read(const char *data, size_t length, bool *well_formed);

/* The tree of what is not well-formed, as HTML; NULL where it holds nothing. */
xmlDocPtr xml_read_html(const char *data, size_t length);

/* An element of this name, whatever its namespace. */
bool xml_is(const xmlNode *node, const char *name);

/* The next node of root's tree in the order of the document, or NULL; skip: none of node's own. */
xmlNode *xml_next(const xmlNode *node, const xmlNode *root, bool skip);

/* The first element of that name in root's tree, or NULL; and the first among node's children. */
xmlNode *xml_find(xmlNode *root, const char *name);
xmlNode *xml_child(const xmlNode *node, const char *name);

/* The value of an attribute, whatever its namespace, which the caller frees; or NULL. */
char *xml_attribute(const xmlNode *node, const char *name);

/* Whether an attribute, a list of words, has word. */
bool xml_has_word(const xmlNode *node, const char *attribute, const char *word);

/* Appends the text within node as one line: no readings, pictures by their alternative text. */
void xml_text(const xmlNode *node, struct bytes *out);

#endif
