/* SPDX-License-Identifier: MIT */
/* Signs within a line that are none of its words: links to a heading itself, [edit], counters. */
#include <string.h>

#include "format/extract_internal.h"
#include "format/markup_internal.h"

/* Behind a sentence: how many readers spoke about it. */
static bool is_counter(const xmlNode *node)
{
    static const char *const ends[] = { "。", "！", "？", "」", "』", "”", "…" };
    const xmlNode *text = node->children, *before = node->prev;
    if (!markup_is(node, "span") || node->next != NULL || text == NULL || text->next != NULL ||
        text->type != XML_TEXT_NODE || before == NULL || text->content == NULL)
        return false;
    if (before->type == XML_ELEMENT_NODE)
        before = before->last;
    size_t digits = strspn((const char *)text->content, "0123456789+");
    if (before == NULL || before->type != XML_TEXT_NODE || before->content == NULL ||
        digits == 0 || digits > 4 || text->content[digits] != '\0')
        return false;
    const char *words = (const char *)before->content;
    size_t length = strlen(words);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (length >= 3 && memcmp(words + length - 3, ends[i], 3) == 0)
            return true;
    return false;
}

/* [edit], and nothing else. */
static bool is_bracketed(const xmlNode *text)
{
    const char *words = text == NULL || text->next != NULL || text->type != XML_TEXT_NODE
                            ? NULL
                            : (const char *)text->content;
    size_t length = words == NULL ? 0 : strlen(words);
    return length > 3 && length < 32 && words[0] == '[' && words[length - 1] == ']';
}

static bool is_in_heading(const xmlNode *node)
{
    for (unsigned steps = 0; node != NULL && steps < 4; steps++, node = node->parent)
        if (node->type == XML_ELEMENT_NODE && element_find(node)->sort == ELEMENT_HEADING)
            return true;
    return false;
}

/* A sign that is a link to its own heading, or [edit] behind one. */
static bool is_permalink(const xmlNode *node)
{
    static const char *const signs[] = { "¶", "#", "§", "🔗", "\xE2\x80\x8B", "∞" };
    const char *href = markup_is(node, "a") ? markup_attribute(node, "href") : NULL;
    const xmlNode *text = node->children;
    if (href != NULL && is_bracketed(text) && is_in_heading(node))
        return true;
    if (href == NULL || href[0] != '#' || text == NULL || text->next != NULL ||
        text->type != XML_TEXT_NODE || text->content == NULL)
        return false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strcmp((const char *)text->content, signs[i]) == 0)
            return true;
    return false;
}

bool extract_is_sign(const xmlNode *node)
{
    return is_permalink(node) || is_counter(node);
}
