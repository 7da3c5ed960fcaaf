/* SPDX-License-Identifier: MIT */
/*
 * What a page says of itself beside its text: meta elements, Open Graph, JSON-LD, items, <time>.
 *
 * Units: UTF-8.
 * Ownership: a page_meta owns its strings; NULL where nothing was said.
 * Errors: none; JSON that is broken tells what came before.
 * Source: The Open Graph protocol; schema.org's Article; Dublin Core; HTML Standard, 4.2.5.
 */
#ifndef FORMAT_HTML_META_H
#define FORMAT_HTML_META_H

#include <stdbool.h>

#include <libxml/tree.h>

#include "base/bytes.h"
#include "doc/date.h"

enum page_field {
    PAGE_TITLE,    /* <title>, whole */
    PAGE_HEADLINE, /* og:title and its like: without the site's name, most times */
    PAGE_AUTHOR,
    PAGE_SOURCE,
    PAGE_LANGUAGE,
    PAGE_FIELDS
};

struct page_meta {
    char *fields[PAGE_FIELDS];
    unsigned ranks[PAGE_FIELDS]; /* how much each is worth */
    bool dated;
    unsigned date_rank;
    struct date date;
};

/* data: the page's JSON-LD. */
void page_meta_read(struct page_meta *meta, const xmlNode *root, struct slice data);
void page_meta_release(struct page_meta *meta);

/* A better value replaces one of a lower rank. */
void page_meta_set(struct page_meta *meta, enum page_field field, struct slice value,
                   unsigned rank);
void page_meta_set_date(struct page_meta *meta, struct slice value, unsigned rank);

/* html_json.c: what the JSON-LD objects of an article say. */
void page_meta_read_json(struct page_meta *meta, struct slice data);

#endif
