/* SPDX-License-Identifier: MIT */
#include "reader/links.h"

#include <stdlib.h>

#include "base/mem.h"

void links_release(struct links *links)
{
    free(links->items);
    links->items = NULL;
    links->count = links->capacity = 0;
}

static bool is_link(const struct span *span)
{
    return span->kind == SPAN_LINK || span->kind == SPAN_NOTE_MARK;
}

/* The mark of a note may be a link too: it is one thing to choose. */
static bool is_same(const struct part *part, const struct link *link, const struct span *span)
{
    const struct span *last = &part->spans[link->span];
    return span->start >= last->start && span->end <= last->end;
}

static void add(struct links *links, const struct part *part, struct link link)
{
    struct link *last = links->count > 0 ? &links->items[links->count - 1] : NULL;
    if (last != NULL && last->part == link.part && is_same(part, last, &part->spans[link.span])) {
        if (link.note)
            *last = link;
        return;
    }
    links->items =
        mem_grow(links->items, links->count, &links->capacity, sizeof *links->items);
    links->items[links->count++] = link;
}

/* Links of a row that no row before it, which ends at byte seen, has shown. */
static void collect_row(struct links *links, const struct part *part, size_t number,
                        uint32_t seen)
{
    const struct view_row *view_row = &links->rows[number];
    const struct row *row = &view_row->row;
    size_t i = part_span_from(part, part->blocks[row->block].start);
    i = part_span_reaching(part, i, row->start);
    for (; i < part->span_count && part->spans[i].start < row->end; i++) {
        const struct span *span = &part->spans[i];
        bool shown = span->end > row->start && span->start < span->end;
        if (!is_link(span) || !shown || span->start < seen || links->count == LINKS_MAX)
            continue;
        add(links, part,
            (struct link){ .part = view_row->part,
                           .span = i,
                           .row = number,
                           .byte = span->start > row->start ? span->start : row->start,
                           .note = span->kind == SPAN_NOTE_MARK });
    }
}

void links_collect(struct links *links, struct view *view)
{
    uint32_t seen = 0, part_before = UINT32_MAX;
    links->count = 0;
    links->row_count = view_rows(view, links->rows, view_height(view));
    for (size_t i = 0; i < links->row_count; i++) {
        const struct view_row *row = &links->rows[i];
        const struct part *part = document_part(view->flows.document, row->part, WANT_VIEW);
        if (row->row.kind != ROW_TEXT || part == NULL)
            continue;
        collect_row(links, part, i, row->part == part_before ? seen : 0);
        seen = row->row.end;
        part_before = row->part;
    }
}

size_t links_hint(size_t i, size_t count, char hint[HINT_MAX + 1])
{
    size_t length = 0;
    if (count > HINT_LETTER_COUNT)
        hint[length++] = HINT_LETTERS[i / HINT_LETTER_COUNT % HINT_LETTER_COUNT];
    hint[length++] = HINT_LETTERS[i % HINT_LETTER_COUNT];
    hint[length] = '\0';
    return length;
}

const char *links_target(const struct link *link, const struct part *part)
{
    uint32_t value = part->spans[link->span].value;
    return value != STRING_NONE ? part->strings[value] : "";
}
