/* SPDX-License-Identifier: MIT */
/* A part of plain text as it is read, for the recogniser of structure. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/visible.h"

/* Annotations that end so are evidence. */
#define NAMES_HEADING "見出し］"

static bool is_evidence(const struct part *part, const struct span *span)
{
    size_t length = strlen(NAMES_HEADING);
    return span->end - span->start >= length &&
           memcmp(part->text.data + span->end - length, NAMES_HEADING, length) == 0;
}

static void add_span(struct visible *words, const struct part *part, const struct span *span,
                     uint32_t *from)
{
    bool hidden = span->kind == SPAN_HIDDEN && !is_evidence(part, span);
    if ((!hidden && span->kind != SPAN_SHOWN_AS) || span->end <= *from)
        return;
    visible_copy(words, part->text.data, *from, span->start);
    if (!hidden)
        visible_put(words, visible_instead(part, span), span->start, span->end);
    *from = span->end;
}

static void add_block(struct visible *words, const struct part *part, struct block *block,
                      size_t *span)
{
    uint32_t from = block->start, end = block->end;
    block->start = (uint32_t)words->text.length;
    for (; *span < part->span_count && part->spans[*span].start < end; (*span)++)
        add_span(words, part, &part->spans[*span], &from);
    visible_copy(words, bytes_string(&part->text), from, end);
    block->end = (uint32_t)words->text.length;
}

struct part *visible_view(const struct part *part, struct visible *words)
{
    struct part *view = part_new();
    size_t span = 0;
    view->blocks = mem_array(part->block_count, sizeof *view->blocks);
    view->block_count = part->block_count;
    for (size_t i = 0; i < part->block_count; i++) {
        view->blocks[i] = part->blocks[i];
        add_block(words, part, &view->blocks[i], &span);
        visible_copy(words, bytes_string(&part->text), part->blocks[i].end,
                     part_block_next(part, i));
    }
    bytes_append(&view->before, bytes_string(&part->before), part->before.length);
    bytes_append(&view->after, bytes_string(&part->after), part->after.length);
    view->text = words->text; /* lent */
    view->words = words;
    view->whole = part->whole;
    return view;
}

void visible_free_view(struct part *view, struct visible *words)
{
    view->text = (struct bytes){ 0 };
    part_free(view);
    visible_release(words);
}

uint32_t visible_byte_of(const struct part *part, const char *at)
{
    size_t byte = (size_t)(at - bytes_string(&part->text));
    return part->words != NULL ? visible_start(part->words, byte) : (uint32_t)byte;
}
