/* SPDX-License-Identifier: MIT */
#include "format/html_meta.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "format/markup.h"
#include "text/utf8.h"

enum { VALUE_MAX = 1024, NODES_MAX = 200000 };

/* Names of meta elements, properties and items; a higher rank is believed before a lower one. */
static const struct {
    const char *name;
    enum page_field field;
    unsigned rank;
} rows[] = {
    { "og:title", PAGE_HEADLINE, 5 },      { "twitter:title", PAGE_HEADLINE, 3 },
    { "dc.title", PAGE_HEADLINE, 3 },      { "dcterms.title", PAGE_HEADLINE, 3 },
    { "headline", PAGE_HEADLINE, 4 },      { "citation_title", PAGE_HEADLINE, 4 },
    { "articletitle", PAGE_HEADLINE, 5 },  { "author", PAGE_AUTHOR, 5 },
    { "article:author", PAGE_AUTHOR, 4 },  { "dc.creator", PAGE_AUTHOR, 4 },
    { "dcterms.creator", PAGE_AUTHOR, 4 }, { "byl", PAGE_AUTHOR, 3 },
    { "og:novel:author", PAGE_AUTHOR, 6 }, { "citation_author", PAGE_AUTHOR, 5 },
    { "twitter:creator", PAGE_AUTHOR, 1 }, { "creator", PAGE_AUTHOR, 3 },
    { "og:article:author", PAGE_AUTHOR, 4 }, { "og.article.author", PAGE_AUTHOR, 4 },
    { "parsely-author", PAGE_AUTHOR, 4 },  { "sailthru.author", PAGE_AUTHOR, 4 },
    { "dable:author", PAGE_AUTHOR, 4 },
    { "contentsource", PAGE_SOURCE, 6 },   { "source", PAGE_SOURCE, 6 },
    { "og:site_name", PAGE_SOURCE, 4 },    { "publisher", PAGE_SOURCE, 3 },
    { "dc.publisher", PAGE_SOURCE, 3 },    { "application-name", PAGE_SOURCE, 2 },
    { "copyright", PAGE_SOURCE, 1 },
};

static const struct {
    const char *name;
    unsigned rank;
} dates[] = {
    { "article:published_time", 6 }, { "og:article:published_time", 6 }, { "datepublished", 6 },
    { "pubdate", 5 },                { "publishdate", 5 },               { "publish-date", 5 },
    { "publication_date", 5 },       { "parsely-pub-date", 5 },          { "sailthru.date", 4 },
    { "citation_publication_date", 4 }, { "dc.date", 4 },                { "dcterms.created", 4 },
    { "dc.date.issued", 4 },         { "date", 4 },                      { "og:pubdate", 5 },
    { "datecreated", 3 },            { "weibo:article:create_at", 4 },   { "dcterms.date", 4 },
};

void page_meta_release(struct page_meta *meta)
{
    for (size_t i = 0; i < PAGE_FIELDS; i++)
        free(meta->fields[i]);
}

static struct slice trim(struct slice text)
{
    while (text.length > 0 && strchr(" \t\n\r\f", text.data[text.length - 1]) != NULL)
        text.length--;
    while (text.length > 0 && strchr(" \t\n\r\f", text.data[0]) != NULL)
        text = (struct slice){ text.data + 1, text.length - 1 };
    return text;
}

/* White space within is one blank each. */
static char *flatten(struct slice text)
{
    struct bytes out = { 0 };
    bool blank = false;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c <= ' ') {
            blank = true;
            continue;
        }
        if (blank)
            bytes_append_byte(&out, ' ');
        blank = false;
        bytes_append_byte(&out, (char)c);
    }
    return bytes_steal(&out);
}

static bool is_address(struct slice text)
{
    return memmem(text.data, text.length, "://", 3) != NULL ||
           (text.length > 0 && (text.data[0] == '@' || text.data[0] == '/'));
}

void page_meta_set(struct page_meta *meta, enum page_field field, struct slice value,
                   unsigned rank)
{
    value = trim(value);
    if (value.length == 0 || value.length > VALUE_MAX || rank <= meta->ranks[field] ||
        !utf8_is_valid(value.data, value.length) || (field != PAGE_TITLE && is_address(value)))
        return;
    free(meta->fields[field]);
    meta->fields[field] = flatten(value);
    meta->ranks[field] = rank;
}

void page_meta_set_date(struct page_meta *meta, struct slice value, unsigned rank)
{
    struct date date;
    size_t start, end;
    if (rank <= meta->date_rank || value.length > VALUE_MAX ||
        !utf8_is_valid(value.data, value.length) || !date_find(value, &date, &start, &end))
        return;
    meta->dated = true;
    meta->date = date;
    meta->date_rank = rank;
}

static void set_named(struct page_meta *meta, const char *name, struct slice value)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcasecmp(name, rows[i].name) == 0)
            page_meta_set(meta, rows[i].field, value, rows[i].rank);
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++)
        if (strcasecmp(name, dates[i].name) == 0)
            page_meta_set_date(meta, value, dates[i].rank);
}

static void read_meta(struct page_meta *meta, const xmlNode *node)
{
    static const char *const keys[] = { "name", "property", "itemprop" };
    const char *content = markup_attribute(node, "content");
    for (size_t i = 0; content != NULL && i < sizeof keys / sizeof *keys; i++) {
        const char *name = markup_attribute(node, keys[i]);
        if (name != NULL)
            set_named(meta, name, slice_of(content));
    }
}

/* An item's value: its content or time, a name within it, else its text. */
static void read_item(struct page_meta *meta, const xmlNode *node, const char *name)
{
    const char *value = markup_attribute(node, "content");
    if (value == NULL)
        value = markup_attribute(node, "datetime");
    if (value != NULL) {
        set_named(meta, name, slice_of(value));
        return;
    }
    struct bytes text = { 0 };
    const xmlNode *whole = node;
    for (const xmlNode *in = node->children; in != NULL; in = markup_next(node, in, true))
        if (in->type == XML_ELEMENT_NODE && markup_has_word(in, "itemprop", "name")) {
            whole = in;
            break;
        }
    markup_text(whole, VALUE_MAX, &text);
    if (text.length < VALUE_MAX / 4)
        set_named(meta, name, bytes_slice(&text));
    bytes_release(&text);
}

static void read_text(struct page_meta *meta, const xmlNode *node, enum page_field field,
                      unsigned rank)
{
    struct bytes text = { 0 };
    markup_text(node, VALUE_MAX, &text);
    page_meta_set(meta, field, bytes_slice(&text), rank);
    bytes_release(&text);
}

/* A time that is said to be when the page came out, or the first one at all. */
static void read_time(struct page_meta *meta, const xmlNode *node)
{
    const char *time = markup_attribute(node, "datetime");
    bool published = markup_attribute(node, "pubdate") != NULL ||
                     markup_has_word(node, "class", "published") ||
                     markup_has_word(node, "class", "entry-date");
    if (time != NULL)
        page_meta_set_date(meta, slice_of(time), published ? 3 : 1);
}

static void read_element(struct page_meta *meta, const xmlNode *node)
{
    const char *item = markup_attribute(node, "itemprop");
    if (markup_is(node, "meta"))
        read_meta(meta, node);
    else if (markup_is(node, "title") && !markup_is(node->parent, "svg"))
        read_text(meta, node, PAGE_TITLE, 1);
    else if (markup_is(node, "time"))
        read_time(meta, node);
    else if (markup_is(node, "a") && markup_has_word(node, "rel", "author"))
        read_text(meta, node, PAGE_AUTHOR, 2);
    else if (markup_is(node, "html") && markup_attribute(node, "lang") != NULL)
        page_meta_set(meta, PAGE_LANGUAGE, slice_of(markup_attribute(node, "lang")), 1);
    if (item != NULL && !markup_is(node, "meta"))
        read_item(meta, node, item);
}

void page_meta_read(struct page_meta *meta, const xmlNode *root, struct slice data)
{
    unsigned count = 0;
    page_meta_read_json(meta, data);
    for (const xmlNode *node = root; node != NULL && count < NODES_MAX;
         node = markup_next(root, node, true), count++)
        if (node->type == XML_ELEMENT_NODE)
            read_element(meta, node);
}
