/* SPDX-License-Identifier: MIT */
/* Raw HTML in Markdown. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "format/markdown_internal.h"

enum { TAG_MAX = 16 };

/* Elements whose tags are tags: names that people write in <> for something else are not here, nor
 * those that would hide the text behind them. */
static const char *const known[] = {
    "a",       "abbr",    "article", "aside",    "audio",   "b",      "bdi",        "bdo",
    "big",     "blockquote", "br",   "caption",  "center",  "cite",   "code",       "col",
    "colgroup", "dd",     "del",     "details",  "dfn",     "div",    "dl",         "dt",
    "em",      "figcaption", "figure", "font",   "footer",  "h1",     "h2",         "h3",
    "h4",      "h5",      "h6",      "header",   "hr",      "i",      "img",        "input",
    "ins",     "kbd",     "label",   "li",       "main",    "mark",   "nav",        "nobr",
    "ol",      "p",       "picture", "pre",      "q",       "rb",     "rp",         "rt",
    "rtc",     "ruby",    "s",       "samp",     "script",  "section", "small",     "source",
    "span",    "strike",  "strong",  "style",    "sub",     "summary", "sup",       "svg",
    "table",   "tbody",   "td",      "tfoot",    "th",      "thead",  "time",       "tr",
    "tt",      "u",       "ul",      "var",      "video",   "wbr",
};

/* Elements whose words are shown and whose tags are not: what they would be for cannot be here. */
static const char *const plain[] = { "button", "canvas", "embed", "form",   "iframe",
                                     "object", "param",  "select" };

static int compare(const void *key, const void *row)
{
    return strcmp(key, *(const char *const *)row);
}

enum tag { TAG_NONE, TAG_KNOWN, TAG_PLAIN };

/* The name of a tag, in small letters; its length. */
static size_t read_name(struct slice text, size_t at, char name[static TAG_MAX])
{
    size_t n = 0;
    for (; at < text.length && n + 1 < TAG_MAX; at++, n++) {
        char c = text.data[at];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if (!(c >= 'a' && c <= 'z') && !(n > 0 && c >= '0' && c <= '9'))
            break;
        name[n] = c;
    }
    name[n] = '\0';
    return n;
}

static enum tag find_tag(struct slice text, size_t *length)
{
    char name[TAG_MAX];
    size_t at = 1;
    if (at < text.length && text.data[at] == '!')
        return text.length - at > 2 && text.data[at + 1] == '-' && text.data[at + 2] == '-'
                   ? TAG_KNOWN
                   : TAG_NONE;
    if (at < text.length && text.data[at] == '/')
        at++;
    at += read_name(text, at, name);
    *length = at;
    if (at < text.length && strchr(" \t\r\n/>", text.data[at]) == NULL)
        return TAG_NONE;
    if (bsearch(name, plain, sizeof plain / sizeof *plain, sizeof *plain, compare) != NULL)
        return TAG_PLAIN;
    return bsearch(name, known, sizeof known / sizeof *known, sizeof *known, compare) != NULL
               ? TAG_KNOWN
               : TAG_NONE;
}

void markdown_raw_html(struct slice raw, struct bytes *html)
{
    for (size_t i = 0; i < raw.length; i++) {
        struct slice rest = { raw.data + i, raw.length - i };
        size_t length = 0;
        enum tag tag = raw.data[i] == '<' ? find_tag(rest, &length) : TAG_KNOWN;
        if (tag == TAG_NONE) {
            bytes_append_string(html, "&lt;");
        } else if (tag == TAG_PLAIN) {
            bytes_append_string(html, rest.data[1] == '/' ? "</span" : "<span");
            i += length - 1;
        } else if (raw.data[i] != MARKDOWN_GAP) {
            bytes_append_byte(html, raw.data[i]);
        }
    }
}
