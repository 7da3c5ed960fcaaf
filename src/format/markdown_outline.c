/* SPDX-License-Identifier: MIT */
/* Which heading is the title, what stands below it, and what links within the text lead to. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "format/markdown_internal.h"
#include "format/markup.h"
#include "text/utf8.h"

enum { TITLE_BYTES = 1024, BYLINE_BYTES = 400 };

/* What was seen of the headings. */
struct headings {
    const xmlNode *first, *first_h1;
    unsigned h1;
    unsigned shallowest;
};

static unsigned rank_of(const xmlNode *node)
{
    if (node->type != XML_ELEMENT_NODE || node->name[0] != 'h' || node->name[1] < '1' ||
        node->name[1] > '6' || node->name[2] != '\0')
        return 0;
    return (unsigned)(node->name[1] - '0');
}

static void see_heading(struct headings *headings, const xmlNode *node, unsigned rank)
{
    if (headings->first == NULL)
        headings->first = node;
    if (rank == 1 && headings->h1++ == 0)
        headings->first_h1 = node;
    if (headings->shallowest == 0 || rank < headings->shallowest)
        headings->shallowest = rank;
}

/* GitHub's anchors: small letters, blanks as hyphens, no punctuation. */
static void append_anchor(struct slice text, struct bytes *out)
{
    for (size_t at = 0; at < text.length;) {
        char32_t code;
        size_t length = utf8_decode(text.data + at, text.length - at, &code);
        char c = text.data[at];
        if (c == ' ')
            bytes_append_byte(out, '-');
        else if (c >= 'A' && c <= 'Z')
            bytes_append_byte(out, (char)(c - 'A' + 'a'));
        else if (c == '-' || c == '_' || !markdown_is_mark(code))
            bytes_append(out, text.data + at, length);
        at += length;
    }
}

static uint32_t hash(struct slice text)
{
    uint32_t value = 2166136261u;
    for (size_t i = 0; i < text.length; i++)
        value = (value ^ (unsigned char)text.data[i]) * 16777619u;
    return value;
}

/* How often each anchor was wanted before, by its hash: two that meet there share their numbers,
 * which are then larger than they had to be. */
struct counts {
    uint32_t *slots;
    size_t size;
};

/* {#name} at a heading's end gives it its anchor and is not shown, nor are {.class} and {: …}. */
static void take_attributes(xmlNode *node)
{
    xmlNode *last = node->last;
    char *text = last != NULL && last->type == XML_TEXT_NODE ? (char *)last->content : NULL;
    char *open = text != NULL ? strrchr(text, '{') : NULL;
    if (open == NULL || strchr("#.:", open[1]) == NULL || (open > text && open[-1] != ' '))
        return;
    char *close = strchr(open, '}'), *name = strchr(open, '#');
    if (close == NULL || close == open + 1 || close[1 + strspn(close + 1, " \r\n")] != '\0')
        return;
    size_t length = name != NULL ? strcspn(name + 1, " }") : 0;
    if (length > 0 && xmlHasProp(node, (const xmlChar *)"id") == NULL) {
        char *anchor = mem_slice(name + 1, length);
        xmlNewProp(node, (const xmlChar *)"id", (const xmlChar *)anchor);
        free(anchor);
    }
    *open = '\0';
}

static void set_anchor(xmlNode *node, struct counts *counts, struct bytes *text)
{
    take_attributes(node);
    if (xmlHasProp(node, (const xmlChar *)"id") != NULL)
        return;
    struct bytes anchor = { 0 };
    bytes_clear(text);
    markup_text(node, TITLE_BYTES, text);
    append_anchor(bytes_slice(text), &anchor);
    uint32_t *count = &counts->slots[hash(bytes_slice(&anchor)) & (counts->size - 1)];
    if ((*count)++ > 0)
        bytes_format(&anchor, "-%u", *count - 1);
    if (anchor.length > 0)
        xmlNewProp(node, (const xmlChar *)"id", (const xmlChar *)bytes_string(&anchor));
    bytes_release(&anchor);
}

static void see_headings(xmlNode *root, struct headings *headings, struct bytes *text)
{
    struct counts counts = { .size = 1u << 12 };
    counts.slots = mem_array(counts.size, sizeof *counts.slots);
    for (const xmlNode *node = root; node != NULL; node = markup_next(root, node, true)) {
        unsigned rank = rank_of(node);
        if (rank == 0)
            continue;
        see_heading(headings, node, rank);
        set_anchor((xmlNode *)node, &counts, text);
    }
    free(counts.slots);
}

static bool begins_number(struct slice text)
{
    static const char *const digits[] = { "一", "二", "三", "四", "五", "六", "七", "八", "九",
                                          "十", "零", "壹", "１" };
    while (text.length > 0 && text.data[0] == ' ')
        text.data++, text.length--;
    if (text.length > 0 && ((text.data[0] >= '0' && text.data[0] <= '9') || text.data[0] == 'I'))
        return true;
    for (size_t i = 0; i < sizeof digits / sizeof *digits; i++)
        if (text.length >= strlen(digits[i]) &&
            memcmp(text.data, digits[i], strlen(digits[i])) == 0)
            return true;
    return false;
}

/* 第一章, 1. …, Chapter 1: the first chapter of a text whose title stands elsewhere. */
static bool is_numbered(struct slice title)
{
    static const char *const words[] = { "第", "Chapter ", "CHAPTER ", "Part ", "제" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i]);
        if (title.length > n && memcmp(title.data, words[i], n) == 0) {
            struct slice rest = { title.data + n, title.length - n };
            return begins_number(rest);
        }
    }
    return title.length > 0 && title.data[0] >= '0' && title.data[0] <= '9' &&
           strcspn(title.data, ".、 ") < 3;
}

static void choose_title(const struct headings *headings, struct slice titled,
                         struct markdown_outline *outline, struct bytes *text)
{
    outline->shift = headings->h1 > 0 ? 1 : 2 - (int)headings->shallowest;
    if (headings->first_h1 == NULL)
        return;
    bytes_clear(text);
    markup_text(headings->first_h1, TITLE_BYTES, text);
    struct slice words = { bytes_string(text), text->length };
    bool is = titled.length > 0 ? slice_equal(titled, words)
                                : headings->h1 == 1 || !is_numbered(words);
    if (!is)
        return;
    outline->title = headings->first_h1;
    outline->shift = headings->h1 > 1;
}

/* The element that stands behind node, or the first one of the text. */
static const xmlNode *element_after(const xmlNode *node, const xmlNode *root)
{
    if (node != NULL)
        node = node->next;
    else if (root->children != NULL)
        node = markup_is(root->children, "body") ? root->children->children : root->children;
    while (node != NULL && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return node;
}

static void merge(struct byline *into, const struct byline *from)
{
    if (into->author.length == 0)
        into->author = from->author;
    if (into->source.length == 0)
        into->source = from->source;
    if (!into->dated && from->dated) {
        into->dated = true;
        into->date = from->date;
    }
}

static void read_bylines(const xmlNode *root, struct markdown_outline *outline)
{
    const xmlNode *node = outline->title;
    while (outline->byline_count < MARKDOWN_BYLINES) {
        node = element_after(node, root);
        if (node == NULL || !markup_is(node, "p"))
            return;
        struct bytes *text = &outline->text[outline->byline_count];
        markup_text(node, BYLINE_BYTES, text);
        struct byline byline = byline_read(bytes_slice(text));
        if (text->length == 0 || text->length >= BYLINE_BYTES ||
            !byline_is(&byline, bytes_slice(text)))
            return;
        merge(&outline->byline, &byline);
        outline->bylines[outline->byline_count++] = node;
    }
}

void markdown_outline_read(xmlNode *root, struct slice titled, struct markdown_outline *outline)
{
    struct headings headings = { 0 };
    struct bytes text = { 0 };
    see_headings(root, &headings, &text);
    choose_title(&headings, titled, outline, &text);
    bytes_release(&text);
    read_bylines(root, outline);
}

void markdown_outline_release(struct markdown_outline *outline)
{
    for (size_t i = 0; i < MARKDOWN_BYLINES; i++)
        bytes_release(&outline->text[i]);
}
