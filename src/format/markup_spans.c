/* SPDX-License-Identifier: MIT */
/* Elements within a line: links, notes, pictures, emphasis by style. */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

#include "format/markup_internal.h"
#include "text/utf8.h"

enum { TARGET_MAX = 4096, NOTE_WORD = 24, NODES_BEFORE = 64 };

static bool has_text(const char *where, const char *what)
{
    return where != NULL && strcasestr(where, what) != NULL;
}

/* [12], ［註3］, (4), ①, *, †: what a note is called by in the text. */
static bool is_note_word(struct slice text)
{
    if (text.length == 0 || text.length > NOTE_WORD)
        return false;
    bool digits = false;
    for (size_t at = 0; at < text.length;) {
        char32_t code;
        at += utf8_decode(text.data + at, text.length - at, &code);
        digits = digits || (code >= '0' && code <= '9') || (code >= 0x2460 && code < 0x2500) ||
                 code == '*' || code == 0x2020 || code == 0x2021 || code == 0x203B;
        if (!(code < 0x80 && (isdigit((int)code) || strchr("[](){}*. ", (int)code) != NULL)) &&
            !(code >= 0x2460 && code < 0x2500) && wcschr(L"［］〔〕（）【】註注脚腳释釋主주각†‡※",
                                                          (wchar_t)code) == NULL)
            return false;
    }
    return digits;
}

static bool is_note_by_name(const xmlNode *link)
{
    const char *rel = markup_attribute(link, "rel"), *own = markup_attribute(link, "class");
    return markup_has_word(link, "type", "noteref") ||
           markup_has_word(link, "role", "doc-noteref") ||
           markup_has_word(link, "class", "noteref") || has_text(own, "footnote-ref") ||
           has_text(own, "duokan-footnote") || (rel != NULL && strcasecmp(rel, "footnote") == 0);
}

static bool has_words(const xmlNode *node)
{
    struct bytes text = { 0 };
    if (node->type == XML_TEXT_NODE)
        return node->content != NULL && !xmlIsBlankNode(node);
    if (node->type == XML_ELEMENT_NODE && !markup_is_hidden(node))
        markup_text(node, 1, &text);
    bool found = text.length > 0;
    bytes_release(&text);
    return found;
}

static bool is_within_line(const xmlNode *node)
{
    enum element_sort sort = node->type == XML_ELEMENT_NODE ? element_find(node)->sort
                                                            : ELEMENT_INLINE;
    return sort == ELEMENT_INLINE || sort == ELEMENT_SPAN || sort == ELEMENT_LINK ||
           sort == ELEMENT_RUBY || sort == ELEMENT_IMAGE || sort == ELEMENT_HIDDEN;
}

/* Whether words stand before it on its line; a note begins with the link that leads back. */
static bool follows_words(const xmlNode *link)
{
    const xmlNode *node = link;
    for (unsigned count = 0; node != NULL && is_within_line(node) && count < NODES_BEFORE; count++)
        if (node->prev == NULL)
            node = node->parent;
        else if (node = node->prev, is_within_line(node) && has_words(node))
            return true;
    return false;
}

/* A link to a note: it says so, or is called like one and leads within the page, or is raised, or
 * is in brackets. */
static bool is_note(struct walk *walk, const xmlNode *link, const char *href)
{
    if (is_note_by_name(link))
        return true;
    if (strchr(href, '#') == NULL)
        return false;
    bytes_clear(&walk->scratch);
    markup_text(link, NOTE_WORD + 1, &walk->scratch);
    bool raised = markup_is(link->parent, "sup");
    for (const xmlNode *node = link->children; node != NULL && !raised; node = node->next)
        raised = markup_is(node, "sup");
    bool marked = walk->scratch.length > 0 && !isdigit((unsigned char)walk->scratch.data[0]);
    return (raised || marked || href[0] == '#') && is_note_word(bytes_slice(&walk->scratch)) &&
           follows_words(link);
}

static bool is_script(const char *href)
{
    return strncasecmp(href, "javascript:", 11) == 0 || strncasecmp(href, "data:", 5) == 0;
}

static unsigned open_link(struct walk *walk, const xmlNode *node)
{
    const char *href = markup_attribute(node, "href");
    if (href == NULL || href[0] == '\0' || is_script(href) || strlen(href) > TARGET_MAX)
        return 0;
    enum span_kind kind = is_note(walk, node, href) ? SPAN_NOTE_MARK : SPAN_LINK;
    struct bytes target = { 0 };
    if (walk->options->target != NULL)
        walk->options->target(walk->options->self, node, href, &target);
    else
        bytes_append_string(&target, href);
    unsigned opened = target.length > 0;
    if (opened)
        writer_span_open(walk->writer, kind, bytes_slice(&target));
    bytes_release(&target);
    return opened;
}

static bool is_dots(const xmlNode *node)
{
    static const char *const classes[] = { "em-dot", "emphasis-dot", "em-sesame", "sesame_dot",
                                           "bouten", "boten" };
    const char *style = markup_attribute(node, "style"), *own = markup_attribute(node, "class");
    const char *found = style == NULL ? NULL : strcasestr(style, "text-emphasis");
    if (found != NULL && !has_text(found, "none") && !has_text(found, "position"))
        return true;
    for (size_t i = 0; own != NULL && i < sizeof classes / sizeof *classes; i++)
        if (has_text(own, classes[i]))
            return true;
    return false;
}

static bool is_bold(const xmlNode *node)
{
    const char *style = markup_attribute(node, "style");
    const char *weight = style == NULL ? NULL : strcasestr(style, "font-weight");
    if (weight == NULL)
        return false;
    weight += strcspn(weight, ":");
    weight += strspn(weight, ": ");
    return strncasecmp(weight, "bold", 4) == 0 || (*weight >= '6' && *weight <= '9');
}

unsigned walk_spans(struct walk *walk, const xmlNode *node, const struct element *element)
{
    unsigned opened = 0;
    if (element->sort == ELEMENT_LINK)
        return open_link(walk, node);
    if (element->sort != ELEMENT_SPAN && element->sort != ELEMENT_INLINE)
        return 0;
    if (is_dots(node)) {
        writer_span_open(walk->writer, SPAN_DOTS, (struct slice){ "", 0 });
        return 1;
    }
    if (element->sort == ELEMENT_SPAN) {
        writer_span_open(walk->writer, element->detail, (struct slice){ "", 0 });
        opened++;
    } else if (is_bold(node)) {
        writer_span_open(walk->writer, SPAN_STRONG, (struct slice){ "", 0 });
        opened++;
    }
    return opened;
}

/* A picture is what it is called; one without a name is nothing that can be read. */
void walk_image(struct walk *walk, const xmlNode *image)
{
    const char *alt = markup_attribute(image, "alt");
    if (alt == NULL || strspn(alt, " \t\n\r") == strlen(alt))
        return;
    const char *source = markup_attribute(image, "src");
    if (source == NULL)
        source = markup_attribute(image, "href");
    struct bytes target = { 0 };
    if (source != NULL && strlen(source) <= TARGET_MAX && !is_script(source)) {
        if (walk->options->target != NULL)
            walk->options->target(walk->options->self, image, source, &target);
        else
            bytes_append_string(&target, source);
    }
    walk_line(walk, image);
    writer_span_open(walk->writer, SPAN_PICTURE, bytes_slice(&target));
    bool keep = walk->keep;
    writer_keep_space(walk->writer, false);
    writer_text(walk->writer, slice_of(alt));
    writer_keep_space(walk->writer, keep);
    writer_span_close(walk->writer);
    bytes_release(&target);
}

enum block_role walk_note_role(const xmlNode *node, enum block_role outer)
{
    static const char *const types[] = { "footnote", "footnotes", "rearnote", "rearnotes",
                                         "endnote", "endnotes" };
    static const char *const roles[] = { "doc-footnote", "doc-endnote", "doc-endnotes" };
    if (node->properties == NULL || outer == ROLE_CHROME)
        return outer;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (markup_has_word(node, "type", types[i]) || markup_has_word(node, "class", types[i]))
            return ROLE_NOTE;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (markup_has_word(node, "role", roles[i]))
            return ROLE_NOTE;
    bool list = markup_has_word(node, "class", "references") ||
                markup_has_word(node, "class", "duokan-footnote-content");
    return list ? ROLE_NOTE : outer;
}
