/* SPDX-License-Identifier: MIT */
#include "format/markup.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "format/markup_internal.h"

/* Of a text that blank lines part: its bytes, and those of its paragraphs on the average. */
enum { BLANK_LINES_TEXT = 300, BLANK_LINES_PIECE = 60 };

void walk_release(struct walk *walk)
{
    for (size_t i = 0; i < walk->capacity; i++)
        bytes_release(&walk->frames[i].outer_language);
    free(walk->frames);
    bytes_release(&walk->language);
    bytes_release(&walk->scratch);
}

/* A frame for an element that changes something; those given back keep their memory. */
static struct frame *push(struct walk *walk, const xmlNode *node)
{
    if (walk->count == walk->capacity) {
        size_t old = walk->capacity;
        walk->frames = mem_grow(walk->frames, walk->count, &walk->capacity, sizeof *walk->frames);
        memset(&walk->frames[old], 0, (walk->capacity - old) * sizeof *walk->frames);
    }
    struct frame *frame = &walk->frames[walk->count++];
    struct bytes kept = frame->outer_language;
    *frame = (struct frame){ .node = node, .role = (unsigned char)walk->role,
                             .outer_language = kept };
    return frame;
}

static void set_language(struct walk *walk, struct slice tag)
{
    bytes_clear(&walk->language);
    bytes_append(&walk->language, tag.data, tag.length);
    writer_set_language(walk->writer, tag);
}

/* lang of a block is the block's, of a few words a span. */
static void enter_language(struct walk *walk, struct frame *frame, bool block)
{
    const char *lang = markup_attribute(frame->node, "lang");
    /* That of the whole text is not each block's; pages often have it wrong. */
    if (lang == NULL || strlen(lang) > 64 || markup_is(frame->node, "html") ||
        markup_is(frame->node, "body"))
        return;
    if (!block) {
        writer_span_open(walk->writer, SPAN_LANGUAGE, slice_of(lang));
        frame->spans++;
        return;
    }
    bytes_clear(&frame->outer_language);
    bytes_append(&frame->outer_language, bytes_string(&walk->language), walk->language.length);
    frame->language = true;
    set_language(walk, slice_of(lang));
}

static void enter_role(struct walk *walk, const xmlNode *node)
{
    enum block_role role = walk_note_role(node, walk->role);
    if (walk->options->role != NULL)
        role = walk->options->role(walk->options->self, node, role);
    walk->role = role;
    if (!walk->flat)
        writer_set_role(walk->writer, role);
}

static void begin_heading(struct walk *walk, const xmlNode *node, unsigned level)
{
    if (walk->options->level != NULL)
        level = walk->options->level(walk->options->self, node, level);
    writer_begin(walk->writer, level > 0 ? BLOCK_HEADING : BLOCK_PARAGRAPH, level);
}

/* A number that an attribute gives; otherwise is what it is without one. */
static long number_of(const xmlNode *node, const char *name, long otherwise)
{
    const char *value = markup_attribute(node, name);
    if (value == NULL || *value == '\0')
        return otherwise;
    long number = strtol(value, NULL, 10);
    return number < 0 || number > INT32_MAX ? otherwise : number;
}

/* An item's number, or 0 where its list has none; its frame lies on that of its list. */
static uint32_t item_number(struct walk *walk, const xmlNode *item)
{
    if (walk->count < 2)
        return 0;
    struct frame *list = &walk->frames[walk->count - 2];
    if (list->node != item->parent || !markup_is(list->node, "ol"))
        return 0;
    bool down = markup_attribute(list->node, "reversed") != NULL;
    long number = number_of(item, "value", list->item);
    list->item = down ? (number > 0 ? number - 1 : 0) : number < INT32_MAX ? number + 1 : number;
    return (uint32_t)number;
}

/* Where a list begins that counts down to 1. */
static long count_items(const xmlNode *list)
{
    long count = 0;
    for (const xmlNode *node = list->children; node != NULL; node = node->next)
        count += markup_is(node, "li");
    return count;
}

static void open_container(struct walk *walk, struct frame *frame, enum container_kind kind)
{
    uint32_t number = 0;
    if (kind == CONTAINER_ORDERED_LIST)
        number = (uint32_t)(frame->item = number_of(
                                frame->node, "start",
                                markup_attribute(frame->node, "reversed") == NULL
                                    ? 1
                                    : count_items(frame->node)));
    else if (kind == CONTAINER_ITEM)
        number = item_number(walk, frame->node);
    writer_open(walk->writer, kind, number);
    frame->container = true;
}

static bool is_block(const struct element *element)
{
    return element->sort != ELEMENT_INLINE && element->sort != ELEMENT_SPAN &&
           element->sort != ELEMENT_LINK;
}

static void enter_block(struct walk *walk, struct frame *frame, const struct element *element)
{
    frame->block = true;
    switch (element->sort) {
    case ELEMENT_HEADING:
        begin_heading(walk, frame->node, element->detail);
        break;
    case ELEMENT_KIND:
        writer_begin(walk->writer, element->detail, 0);
        break;
    case ELEMENT_CONTAINER:
        open_container(walk, frame, element->detail);
        break;
    case ELEMENT_ITEM:
        open_container(walk, frame, CONTAINER_ITEM);
        break;
    case ELEMENT_PRE:
        frame->keep = walk->keep;
        walk->keep = true;
        writer_begin(walk->writer, BLOCK_PREFORMATTED, 0);
        writer_keep_space(walk->writer, true);
        break;
    default:
        writer_end(walk->writer);
        if (walk_is_verse(frame->node))
            writer_begin(walk->writer, BLOCK_VERSE, 0);
        break;
    }
}

static void enter_anchors(struct walk *walk, const xmlNode *node)
{
    static const char *const names[] = { "id", "name" };
    for (size_t i = 0; i < 2; i++) {
        const char *name = markup_attribute(node, names[i]);
        if (name != NULL && (i == 0 || markup_is(node, "a")))
            writer_anchor(walk->writer, slice_of(name));
    }
}

/* Elements that are dealt with whole; false: its content is to be walked. */
static bool take_whole(struct walk *walk, const xmlNode *node, const struct element *element)
{
    switch (element->sort) {
    case ELEMENT_BREAK:
        writer_break(walk->writer);
        return true;
    case ELEMENT_RULE:
        writer_rule(walk->writer);
        return true;
    case ELEMENT_IMAGE:
        walk_image(walk, node);
        return true;
    case ELEMENT_RUBY:
        return walk_ruby(walk, node);
    default:
        return false;
    }
}

/* white-space: pre-wrap and its like. */
static bool keeps_lines(const xmlNode *node)
{
    const char *style = markup_attribute(node, "style");
    const char *space = style == NULL ? NULL : strstr(style, "white-space");
    if (space == NULL)
        return false;
    space += strcspn(space, ":");
    space += strspn(space, ": ");
    return strncmp(space, "pre", 3) == 0;
}

/* Whether the content of node is to be walked. */
static bool enter(struct walk *walk, const xmlNode *node)
{
    const struct element *element = element_find(node);
    if (markup_is_hidden(node))
        return false;
    enter_anchors(walk, node);
    if (take_whole(walk, node, element))
        return false;
    struct frame *frame = push(walk, node);
    frame->lines = walk->lines;
    walk->lines = walk->lines || keeps_lines(node);
    bool block = is_block(element) || (walk->options->apart != NULL && !walk->flat &&
                                       walk->options->apart(walk->options->self, node));
    if (block)
        enter_role(walk, node);
    enter_language(walk, frame, block);
    if (block)
        enter_block(walk, frame, element);
    frame->spans += walk_spans(walk, node, element);
    if (element->sort != ELEMENT_TABLE || walk->flat || !walk_table(walk, node))
        return true;
    return false;
}

static void leave(struct walk *walk, const xmlNode *node)
{
    if (walk->count == 0 || walk->frames[walk->count - 1].node != node)
        return;
    struct frame *frame = &walk->frames[--walk->count];
    for (; frame->spans > 0; frame->spans--)
        writer_span_close(walk->writer);
    if (frame->container)
        writer_close(walk->writer);
    else if (frame->block)
        writer_end(walk->writer);
    if (element_find(node)->sort == ELEMENT_PRE) {
        walk->keep = frame->keep;
        writer_keep_space(walk->writer, walk->keep);
    }
    walk->lines = frame->lines;
    if (frame->language)
        set_language(walk, bytes_slice(&frame->outer_language));
    walk->role = frame->role;
    if (frame->block && !walk->flat)
        writer_set_role(walk->writer, walk->role);
}

/* The line end right behind <pre> and right before its end is the markup's. */
static struct slice trim_pre(const xmlNode *node, struct slice text)
{
    if (node->prev == NULL && text.length > 0 && text.data[0] == '\r')
        text = (struct slice){ text.data + 1, text.length - 1 };
    if (node->prev == NULL && text.length > 0 && text.data[0] == '\n')
        text = (struct slice){ text.data + 1, text.length - 1 };
    if (node->next == NULL && text.length > 0 && text.data[text.length - 1] == '\n')
        text.length--;
    return text;
}

/* A line that is no element of its own may have a role of its own, and be a heading. */
void walk_line(struct walk *walk, const xmlNode *node)
{
    if (walk->options->line == NULL || node->_private == NULL || walk->flat)
        return;
    struct markup_line line = walk->options->line(walk->options->self, node, walk->role);
    writer_set_role(walk->writer, line.role);
    if (line.level > 0 && !writer_in_heading(walk->writer))
        writer_begin(walk->writer, BLOCK_HEADING, line.level);
    else if (line.level == 0 && walk->line_heading)
        writer_end(walk->writer);
    walk->line_heading = line.level > 0;
}

/* The next line without words, behind which there are some; *end is where they begin. */
static const char *blank_line(struct slice text, size_t *end)
{
    for (const char *at = text.data, *stop = text.data + text.length;
         (at = memchr(at, '\n', (size_t)(stop - at))) != NULL; at++) {
        size_t lines = 0, length = 0;
        for (; at + length < stop && strchr(" \t\r\n", at[length]) != NULL; length++)
            lines += at[length] == '\n';
        if (lines >= 2 && at + length < stop) {
            *end = (size_t)(at - text.data) + length;
            return at;
        }
    }
    return NULL;
}

/* A long text in one node whose paragraphs blank lines part: a style keeps its lines. */
static bool has_blank_lines(struct slice text)
{
    size_t pieces = 1, end, all = text.length;
    while (all >= BLANK_LINES_TEXT && blank_line(text, &end) != NULL) {
        text = (struct slice){ text.data + end, text.length - end };
        pieces++;
    }
    return pieces > 1 && all / pieces >= BLANK_LINES_PIECE;
}

static void write_text(struct walk *walk, const xmlNode *node)
{
    if (node->content == NULL)
        return;
    walk_line(walk, node);
    struct slice text = slice_of((const char *)node->content);
    size_t piece;
    if (!walk->keep && !walk->lines && !walk->flat && has_blank_lines(text)) {
        for (const char *at; (at = blank_line(text, &piece)) != NULL;) {
            writer_text(walk->writer, (struct slice){ text.data, (size_t)(at - text.data) });
            writer_break(walk->writer);
            text = (struct slice){ text.data + piece, text.length - piece };
        }
    }
    if (walk->keep && node->parent != NULL && element_find(node->parent)->sort == ELEMENT_PRE)
        text = trim_pre(node, text);
    for (const char *end; walk->lines && (end = memchr(text.data, '\n', text.length)) != NULL;) {
        size_t line = (size_t)(end - text.data);
        writer_text(walk->writer, (struct slice){ text.data, line });
        writer_break(walk->writer);
        text = (struct slice){ end + 1, text.length - line - 1 };
    }
    writer_text(walk->writer, text);
}

static bool visit(struct walk *walk, const xmlNode *node)
{
    if (node->type == XML_ELEMENT_NODE)
        return enter(walk, node);
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
        write_text(walk, node);
    return false;
}

void walk_nodes(struct walk *walk, const xmlNode *first, const xmlNode *end)
{
    if (first == NULL || first == end)
        return;
    const xmlNode *parent = first->parent, *node = first;
    while (node != end) {
        bool inside = visit(walk, node);
        if (inside && node->children != NULL) {
            node = node->children;
            continue;
        }
        leave(walk, node);
        while (node->next == NULL && node->parent != parent) {
            node = node->parent;
            leave(walk, node);
        }
        node = node->next;
        if (node == NULL)
            return;
    }
}

void walk_content(struct walk *walk, const xmlNode *root)
{
    walk_nodes(walk, root->children, NULL);
}

void markup_walk(struct writer *writer, const xmlNode *root, const struct markup_options *options)
{
    static const struct markup_options none;
    struct walk walk = { .writer = writer, .options = options == NULL ? &none : options };
    const xmlNode *next = root->next;
    if (root->type == XML_ELEMENT_NODE)
        walk_nodes(&walk, root, next);
    else
        walk_content(&walk, root);
    walk_release(&walk);
}
