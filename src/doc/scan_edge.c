/* SPDX-License-Identifier: MIT */
/* The lines at a part's head and tail. */
#include <stdlib.h>

#include "base/mem.h"
#include "doc/scan.h"
#include "doc/visible.h"
#include "text/utf8.h"

/* Of a long line this much is kept from its beginning and its end (bytes). */
enum { EDGE_TEXT = 300, EDGE_TAIL = 120 };

static struct slice beginning(struct slice text)
{
    if (text.length <= EDGE_TEXT)
        return text;
    return (struct slice){ text.data, utf8_floor(text.data, text.length, EDGE_TEXT) };
}

static struct slice ending(struct slice text)
{
    if (text.length <= EDGE_TEXT)
        return text;
    size_t start = utf8_ceiling(text.data, text.length, text.length - EDGE_TAIL);
    return (struct slice){ text.data + start, text.length - start };
}

/* Keeps a line of an edge; its slices are put right when all are there. */
static void keep_edge_line(struct edge *edge, struct edge_line line, struct slice text)
{
    line.text = beginning(text);
    line.tail = ending(text);
    bytes_append(&edge->texts, line.text.data, line.text.length);
    if (text.length > EDGE_TEXT)
        bytes_append(&edge->texts, line.tail.data, line.tail.length);
    edge->lines[edge->count++] = line;
}

static void settle_edge(struct edge *edge)
{
    const char *at = bytes_string(&edge->texts);
    for (size_t i = 0; i < edge->count; i++) {
        struct edge_line *line = &edge->lines[i];
        bool one = line->tail.data == line->text.data;
        line->text.data = at;
        at += line->text.length;
        line->tail.data = one ? line->text.data : at;
        at += one ? 0 : line->tail.length;
    }
}

static bool edge_line_at(const struct part *part, size_t block, struct edge_line *line,
                         struct slice *text)
{
    *line = (struct edge_line){ .block = (uint32_t)block };
    line->glance = glance_at(part_block_text(part, block), text);
    if (line->glance.there)
        line->start = visible_byte_of(part, text->data);
    return line->glance.there;
}

struct edge *edge_new(const struct part *part, size_t block)
{
    struct edge *edge = mem_array(1, sizeof *edge);
    bool blank = block == 0;
    for (; block < part->block_count && edge->count < EDGE_LINES; block++) {
        struct edge_line line;
        struct slice text;
        if (!edge_line_at(part, block, &line, &text)) {
            blank = true;
            continue;
        }
        line.blank_before = blank;
        blank = false;
        keep_edge_line(edge, line, text);
    }
    settle_edge(edge);
    return edge;
}

size_t edge_tail_start(const struct part *part)
{
    size_t block = part->block_count, lines = 0;
    struct edge_line line;
    struct slice text;
    while (block > 0 && lines < EDGE_LINES)
        lines += edge_line_at(part, --block, &line, &text);
    return block;
}

void edge_free(struct edge *edge)
{
    if (edge == NULL)
        return;
    bytes_release(&edge->texts);
    free(edge);
}
