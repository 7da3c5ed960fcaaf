/* SPDX-License-Identifier: MIT */
/* What elements mean by their names, and what is asked of them by many. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "doc/part.h"
#include "format/markup_internal.h"

/* What is put aside has no more nodes than this. */
enum { ASIDE_NODES = 1000 };

/* By name. */
static const struct element elements[] = {
    { "a", ELEMENT_LINK, 0 },
    { "address", ELEMENT_BLOCK, 0 },
    { "annotation", ELEMENT_HIDDEN, 0 },
    { "annotation-xml", ELEMENT_HIDDEN, 0 },
    { "area", ELEMENT_HIDDEN, 0 },
    { "article", ELEMENT_BLOCK, 0 },
    { "aside", ELEMENT_CONTAINER, CONTAINER_ASIDE },
    { "audio", ELEMENT_HIDDEN, 0 },
    { "b", ELEMENT_SPAN, SPAN_STRONG },
    { "blockquote", ELEMENT_CONTAINER, CONTAINER_QUOTATION },
    { "body", ELEMENT_BLOCK, 0 },
    { "br", ELEMENT_BREAK, 0 },
    { "button", ELEMENT_HIDDEN, 0 },
    { "canvas", ELEMENT_HIDDEN, 0 },
    { "caption", ELEMENT_KIND, BLOCK_CAPTION },
    { "center", ELEMENT_BLOCK, 0 },
    { "cite", ELEMENT_SPAN, SPAN_EMPHASIS },
    { "code", ELEMENT_SPAN, SPAN_CODE },
    { "datalist", ELEMENT_HIDDEN, 0 },
    { "dd", ELEMENT_CONTAINER, CONTAINER_DEFINITION },
    { "del", ELEMENT_SPAN, SPAN_DELETED },
    { "defs", ELEMENT_HIDDEN, 0 },
    { "desc", ELEMENT_HIDDEN, 0 },
    { "details", ELEMENT_BLOCK, 0 },
    { "dfn", ELEMENT_SPAN, SPAN_EMPHASIS },
    { "dir", ELEMENT_CONTAINER, CONTAINER_LIST },
    { "div", ELEMENT_BLOCK, 0 },
    { "dl", ELEMENT_BLOCK, 0 },
    { "dt", ELEMENT_KIND, BLOCK_TERM },
    { "em", ELEMENT_SPAN, SPAN_EMPHASIS },
    { "embed", ELEMENT_HIDDEN, 0 },
    { "fieldset", ELEMENT_BLOCK, 0 },
    { "figcaption", ELEMENT_KIND, BLOCK_CAPTION },
    { "figure", ELEMENT_CONTAINER, CONTAINER_FIGURE },
    { "footer", ELEMENT_BLOCK, 0 },
    { "form", ELEMENT_BLOCK, 0 },
    { "frameset", ELEMENT_HIDDEN, 0 },
    { "h1", ELEMENT_HEADING, 1 },
    { "h2", ELEMENT_HEADING, 2 },
    { "h3", ELEMENT_HEADING, 3 },
    { "h4", ELEMENT_HEADING, 4 },
    { "h5", ELEMENT_HEADING, 5 },
    { "h6", ELEMENT_HEADING, 6 },
    { "head", ELEMENT_HIDDEN, 0 },
    { "header", ELEMENT_BLOCK, 0 },
    { "hgroup", ELEMENT_BLOCK, 0 },
    { "hr", ELEMENT_RULE, 0 },
    { "html", ELEMENT_BLOCK, 0 },
    { "i", ELEMENT_SPAN, SPAN_EMPHASIS },
    { "iframe", ELEMENT_HIDDEN, 0 },
    { "image", ELEMENT_IMAGE, 0 },
    { "img", ELEMENT_IMAGE, 0 },
    { "input", ELEMENT_HIDDEN, 0 },
    { "kbd", ELEMENT_SPAN, SPAN_CODE },
    { "legend", ELEMENT_BLOCK, 0 },
    { "li", ELEMENT_ITEM, 0 },
    { "listing", ELEMENT_PRE, 0 },
    { "main", ELEMENT_BLOCK, 0 },
    { "map", ELEMENT_HIDDEN, 0 },
    { "menu", ELEMENT_CONTAINER, CONTAINER_LIST },
    { "nav", ELEMENT_BLOCK, 0 },
    { "noembed", ELEMENT_HIDDEN, 0 },
    { "noframes", ELEMENT_HIDDEN, 0 },
    { "noscript", ELEMENT_HIDDEN, 0 },
    { "object", ELEMENT_HIDDEN, 0 },
    { "ol", ELEMENT_CONTAINER, CONTAINER_ORDERED_LIST },
    { "optgroup", ELEMENT_HIDDEN, 0 },
    { "option", ELEMENT_HIDDEN, 0 },
    { "p", ELEMENT_BLOCK, 0 },
    { "param", ELEMENT_HIDDEN, 0 },
    { "plaintext", ELEMENT_PRE, 0 },
    { "pre", ELEMENT_PRE, 0 },
    { "progress", ELEMENT_HIDDEN, 0 },
    { "rp", ELEMENT_HIDDEN, 0 },
    { "rt", ELEMENT_HIDDEN, 0 },
    { "rtc", ELEMENT_HIDDEN, 0 },
    { "ruby", ELEMENT_RUBY, 0 },
    { "s", ELEMENT_SPAN, SPAN_DELETED },
    { "samp", ELEMENT_SPAN, SPAN_CODE },
    { "script", ELEMENT_HIDDEN, 0 },
    { "search", ELEMENT_BLOCK, 0 },
    { "section", ELEMENT_BLOCK, 0 },
    { "select", ELEMENT_HIDDEN, 0 },
    { "source", ELEMENT_HIDDEN, 0 },
    { "strike", ELEMENT_SPAN, SPAN_DELETED },
    { "strong", ELEMENT_SPAN, SPAN_STRONG },
    { "style", ELEMENT_HIDDEN, 0 },
    { "sub", ELEMENT_SPAN, SPAN_SUB },
    { "summary", ELEMENT_KIND, BLOCK_TERM },
    { "sup", ELEMENT_SPAN, SPAN_SUPER },
    { "table", ELEMENT_TABLE, 0 },
    { "tbody", ELEMENT_BLOCK, 0 },
    { "td", ELEMENT_BLOCK, 0 },
    { "template", ELEMENT_HIDDEN, 0 },
    { "textarea", ELEMENT_HIDDEN, 0 },
    { "tfoot", ELEMENT_BLOCK, 0 },
    { "th", ELEMENT_BLOCK, 0 },
    { "thead", ELEMENT_BLOCK, 0 },
    { "title", ELEMENT_HIDDEN, 0 },
    { "tr", ELEMENT_BLOCK, 0 },
    { "track", ELEMENT_HIDDEN, 0 },
    { "tt", ELEMENT_SPAN, SPAN_CODE },
    { "ul", ELEMENT_CONTAINER, CONTAINER_LIST },
    { "var", ELEMENT_SPAN, SPAN_EMPHASIS },
    { "video", ELEMENT_HIDDEN, 0 },
    { "xmp", ELEMENT_PRE, 0 },
};

static const struct element unknown = { "", ELEMENT_INLINE, 0 };

static int compare(const void *key, const void *row)
{
    return strcmp(key, ((const struct element *)row)->name);
}

const struct element *element_find(const xmlNode *node)
{
    const struct element *found = bsearch(node->name, elements, sizeof elements / sizeof *elements,
                                          sizeof *elements, compare);
    return found == NULL ? &unknown : found;
}

bool markup_is(const xmlNode *node, const char *name)
{
    return node != NULL && node->type == XML_ELEMENT_NODE &&
           strcmp((const char *)node->name, name) == 0;
}

static const char *value_of(const xmlAttr *attr)
{
    const xmlNode *value = attr->children;
    return value != NULL && value->content != NULL ? (const char *)value->content : "";
}

/* HTML's parser leaves the prefix in the name, XML's does not. */
const char *markup_attribute(const xmlNode *element, const char *name)
{
    for (const xmlAttr *attr = element->properties; attr != NULL; attr = attr->next) {
        const char *own = (const char *)attr->name, *colon = strchr(own, ':');
        if (strcasecmp(own, name) == 0 || (colon != NULL && strcasecmp(colon + 1, name) == 0))
            return value_of(attr);
    }
    return NULL;
}

bool markup_has_word(const xmlNode *element, const char *name, const char *word)
{
    const char *value = markup_attribute(element, name);
    size_t length = strlen(word);
    for (const char *at = value; at != NULL && *at != '\0';) {
        size_t here = strcspn(at, " \t\n\r\f");
        if (here == length && strncasecmp(at, word, length) == 0)
            return true;
        at += here;
        at += strspn(at, " \t\n\r\f");
    }
    return false;
}

const xmlNode *markup_next(const xmlNode *root, const xmlNode *node, bool inside)
{
    bool may = node->type == XML_ELEMENT_NODE || node->type == XML_DOCUMENT_NODE ||
               node->type == XML_HTML_DOCUMENT_NODE;
    if (inside && may && node->children != NULL)
        return node->children;
    while (node != NULL && node != root && node->next == NULL)
        node = node->parent;
    return node == NULL || node == root ? NULL : node->next;
}

/* Whether a style declares property: value, blanks left out. */
static bool has_style(const char *style, const char *declaration)
{
    for (; *style != '\0'; style++) {
        const char *a = style, *b = declaration;
        while (*b != '\0' && *a != '\0') {
            if (isspace((unsigned char)*a)) {
                a++;
                continue;
            }
            if (tolower((unsigned char)*a) != *b)
                break;
            a++, b++;
        }
        if (*b == '\0')
            return true;
    }
    return false;
}

/* What is put aside for those who listen only, and not a page behind a window that was open. */
static bool is_aside(const xmlNode *element)
{
    unsigned count = 0;
    for (const xmlNode *node = element; node != NULL && count < ASIDE_NODES;
         node = markup_next(element, node, true), count++)
        if (markup_is(node, "p") || markup_is(node, "article"))
            return false;
    return true;
}

bool markup_is_hidden(const xmlNode *element)
{
    if (element_find(element)->sort == ELEMENT_HIDDEN)
        return true;
    if (strcmp((const char *)element->name, "dialog") == 0 &&
        markup_attribute(element, "open") == NULL)
        return true;
    for (const xmlAttr *attr = element->properties; attr != NULL; attr = attr->next) {
        const char *name = (const char *)attr->name;
        const char *value = value_of(attr);
        if (strcmp(name, "hidden") == 0)
            return strcasecmp(value, "until-found") != 0;
        if (strcmp(name, "aria-hidden") == 0 && strcasecmp(value, "true") == 0 &&
            is_aside(element))
            return true;
        if (strcmp(name, "style") == 0 &&
            (has_style(value, "display:none") || has_style(value, "visibility:hidden")))
            return true;
    }
    return false;
}
