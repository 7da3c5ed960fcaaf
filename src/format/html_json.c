/* SPDX-License-Identifier: MIT */
/* The few keys of JSON-LD that tell of an article; a scanner that knows strings and nesting. */
#include <stdlib.h>
#include <string.h>

#include "format/html_meta.h"
#include "text/utf8.h"

enum { DEPTH_MAX = 16, KEY_MAX = 24, STRING_MAX = 2048 };

struct scan {
    const char *at, *end;
    char keys[DEPTH_MAX][KEY_MAX]; /* by which each object around was reached */
    size_t depth;
    struct bytes string;
};

static unsigned hex(const char *at)
{
    char digits[5] = { at[0], at[1], at[2], at[3], '\0' };
    return (unsigned)strtoul(digits, NULL, 16);
}

/* \u and what follows it, a pair of surrogates too. */
static void read_code(struct scan *scan)
{
    char32_t code = 0xFFFD;
    if (scan->end - scan->at >= 5) {
        code = hex(scan->at + 1);
        scan->at += 5;
    } else {
        scan->at = scan->end;
    }
    if (code >= 0xD800 && code < 0xDC00 && scan->end - scan->at >= 6 && scan->at[0] == '\\' &&
        scan->at[1] == 'u') {
        code = 0x10000 + ((code - 0xD800) << 10) + ((hex(scan->at + 2) - 0xDC00) & 0x3FF);
        scan->at += 6;
    }
    char encoded[UTF8_LONGEST];
    bytes_append(&scan->string, encoded, utf8_encode(code, encoded));
}

/* From behind the opening quotation mark to behind the closing one. */
static void read_string(struct scan *scan)
{
    bytes_clear(&scan->string);
    while (scan->at < scan->end && *scan->at != '"') {
        char c = *scan->at;
        if (c == '\\' && scan->at + 1 < scan->end) {
            scan->at++;
            if (*scan->at == 'u') {
                read_code(scan);
                continue;
            }
            c = strchr("nrtbf", *scan->at) != NULL ? ' ' : *scan->at;
        }
        if (scan->string.length < STRING_MAX)
            bytes_append_byte(&scan->string, c);
        scan->at++;
    }
    scan->at += scan->at < scan->end;
}

static bool next_is_colon(const struct scan *scan)
{
    const char *at = scan->at;
    while (at < scan->end && strchr(" \t\n\r", *at) != NULL && *at != '\0')
        at++;
    return at < scan->end && *at == ':';
}

/* Whether a value belongs to the article, and not to a person, site or list within it. */
static bool is_within(const struct scan *scan, const char *key)
{
    static const char *const other[] = { "itemListElement", "comment", "review", "hasPart",
                                         "isPartOf", "breadcrumb", "mentions", "about", "video",
                                         "image", "logo" };
    for (size_t i = 0; i < scan->depth; i++)
        for (size_t j = 0; j < sizeof other / sizeof *other; j++)
            if (strcmp(scan->keys[i], other[j]) == 0)
                return false;
    for (size_t i = scan->depth; i-- > 0;)
        if (scan->keys[i][0] != '\0')
            return strcmp(scan->keys[i], key) == 0;
    return key[0] == '\0';
}

static void take_value(struct scan *scan, const char *key, struct page_meta *meta)
{
    struct slice value = bytes_slice(&scan->string);
    bool top = is_within(scan, "") || is_within(scan, "@graph") || is_within(scan, "mainEntity");
    if (strcmp(key, "name") == 0 && is_within(scan, "author"))
        page_meta_set(meta, PAGE_AUTHOR, value, 7);
    else if (strcmp(key, "name") == 0 && is_within(scan, "publisher"))
        page_meta_set(meta, PAGE_SOURCE, value, 5);
    else if (!top)
        return;
    else if (strcmp(key, "headline") == 0)
        page_meta_set(meta, PAGE_HEADLINE, value, 4);
    else if (strcmp(key, "datePublished") == 0)
        page_meta_set_date(meta, value, 7);
    else if (strcmp(key, "dateCreated") == 0)
        page_meta_set_date(meta, value, 2);
    else if (strcmp(key, "author") == 0)
        page_meta_set(meta, PAGE_AUTHOR, value, 6);
}

static void set_key(char *key, struct slice from)
{
    size_t length = from.length < KEY_MAX - 1 ? from.length : KEY_MAX - 1;
    memcpy(key, from.data, length);
    key[length] = '\0';
}

void page_meta_read_json(struct page_meta *meta, struct slice data)
{
    struct scan scan = { .at = data.data, .end = data.data + data.length };
    char key[KEY_MAX] = "";
    while (scan.at < scan.end) {
        char c = *scan.at++;
        if (c == '"') {
            read_string(&scan);
            if (next_is_colon(&scan))
                set_key(key, (struct slice){ bytes_string(&scan.string), scan.string.length });
            else
                take_value(&scan, key, meta);
        } else if (c == '{') {
            if (scan.depth < DEPTH_MAX)
                memcpy(scan.keys[scan.depth], key, KEY_MAX);
            scan.depth += scan.depth < DEPTH_MAX;
            key[0] = '\0';
        } else if (c == '}' && scan.depth > 0) {
            scan.depth--;
            memcpy(key, scan.keys[scan.depth], KEY_MAX);
        }
    }
    bytes_release(&scan.string);
}
