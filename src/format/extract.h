/* SPDX-License-Identifier: MIT */
/*
 * The article of a web page: which elements are it, its title and its by-line, and which are what
 * the site puts around it.
 *
 * Units: the elements of a tree.
 * Ownership: an extract belongs to the caller; it uses the tree's _private and is gone before it.
 * Errors: none; where no article stands out nothing is chrome.
 * Source: rules of our own, after boilerplate detection by link density and by class names.
 */
#ifndef FORMAT_EXTRACT_H
#define FORMAT_EXTRACT_H

#include <stdbool.h>

#include "format/html_meta.h"
#include "format/markup.h"

struct extract;

/* Looks at the page and sets what it finds in meta: title, author, date, source. */
struct extract *extract_new(const xmlNode *root, struct page_meta *meta);
void extract_free(struct extract *extract);

bool extract_found(const struct extract *extract);

/* For struct markup_options; self is the extract. */
enum block_role extract_role(void *self, const xmlNode *element, enum block_role outer);
struct markup_line extract_line(void *self, const xmlNode *node, enum block_role outer);
bool extract_apart(void *self, const xmlNode *element);
unsigned extract_level(void *self, const xmlNode *element, unsigned level);

#endif
