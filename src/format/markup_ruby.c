/* SPDX-License-Identifier: MIT */
/* Ruby: rb, rt, rp, rtc in all the orders that HTML allows. */
#include "format/markup_internal.h"

enum { READING_MAX = 4096 };

static bool is_annotation(const xmlNode *node)
{
    return markup_is(node, "rt") || markup_is(node, "rtc");
}

static bool is_nothing(const xmlNode *node)
{
    return node->type == XML_COMMENT_NODE || markup_is(node, "rp") ||
           (node->type == XML_TEXT_NODE && xmlIsBlankNode(node));
}

/* The end of the base that begins at node: each rb is one, and a run of anything else. */
static const xmlNode *base_end(const xmlNode *node)
{
    if (markup_is(node, "rb"))
        return node->next;
    while (node != NULL && !is_annotation(node) && !markup_is(node, "rb") && !markup_is(node, "rp"))
        node = node->next;
    return node;
}

/* A group: bases, then their readings. */
struct ruby {
    const xmlNode *bases[RUBY_MAX], *ends[RUBY_MAX], *readings[RUBY_MAX];
    size_t base_count, reading_count;
};

static void add_reading(struct ruby *ruby, const xmlNode *node)
{
    if (ruby->reading_count < RUBY_MAX)
        ruby->readings[ruby->reading_count++] = node;
}

static const xmlNode *read_group(const xmlNode *node, struct ruby *ruby)
{
    ruby->base_count = ruby->reading_count = 0;
    while (node != NULL && !is_annotation(node) && ruby->base_count < RUBY_MAX) {
        if (is_nothing(node)) {
            node = node->next;
            continue;
        }
        ruby->bases[ruby->base_count] = node;
        ruby->ends[ruby->base_count++] = node = base_end(node);
    }
    bool second = false;
    for (; node != NULL && (is_annotation(node) || is_nothing(node)); node = node->next) {
        if (markup_is(node, "rt"))
            add_reading(ruby, node);
        if (!markup_is(node, "rtc") || second)
            continue;
        second = ruby->reading_count > 0;
        size_t before = ruby->reading_count;
        for (const xmlNode *rt = node->children; rt != NULL && !second; rt = rt->next)
            if (markup_is(rt, "rt"))
                add_reading(ruby, rt);
        if (before == ruby->reading_count && !second)
            add_reading(ruby, node);
    }
    return node;
}

/* As many readings as bases: one each; else all of them over all. */
static void write_group(struct walk *walk, const struct ruby *ruby)
{
    bool each = ruby->base_count == ruby->reading_count;
    struct bytes reading = { 0 };
    for (size_t i = 0; !each && i < ruby->reading_count; i++)
        markup_text(ruby->readings[i], READING_MAX, &reading);
    if (!each && reading.length > 0)
        writer_span_open(walk->writer, SPAN_RUBY, bytes_slice(&reading));
    for (size_t i = 0; i < ruby->base_count; i++) {
        if (each) {
            bytes_clear(&reading);
            markup_text(ruby->readings[i], READING_MAX, &reading);
            writer_span_open(walk->writer, SPAN_RUBY, bytes_slice(&reading));
        }
        walk_nodes(walk, ruby->bases[i], ruby->ends[i]);
        if (each)
            writer_span_close(walk->writer);
    }
    if (!each && reading.length > 0)
        writer_span_close(walk->writer);
    bytes_release(&reading);
}

bool walk_ruby(struct walk *walk, const xmlNode *node)
{
    if (walk->ruby >= RUBY_NESTING)
        return false;
    walk->ruby++;
    struct ruby ruby;
    for (const xmlNode *at = node->children; at != NULL;) {
        const xmlNode *next = read_group(at, &ruby);
        write_group(walk, &ruby);
        if (next == at)
            break;
        at = next;
    }
    walk->ruby--;
    return true;
}
