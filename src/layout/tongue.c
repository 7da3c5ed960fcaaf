/* SPDX-License-Identifier: MIT */
#include "layout/tongue.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"

static void add(struct tongues *tongues, size_t start, size_t end, enum language language)
{
    if (start >= end)
        return;
    tongues->items =
        mem_grow(tongues->items, tongues->count, &tongues->capacity, sizeof *tongues->items);
    tongues->items[tongues->count++] = (struct break_range){ start, end, language };
}

/* A span within the last one parts that in two. */
static void add_inner(struct tongues *tongues, size_t start, size_t end, enum language language)
{
    struct break_range outer = { 0 };
    if (tongues->count > 0 && tongues->items[tongues->count - 1].end > start) {
        outer = tongues->items[--tongues->count];
        add(tongues, outer.start, start, outer.language);
    }
    add(tongues, start, end, language);
    add(tongues, end, outer.end, outer.language);
}

/* A bare "zh" leaves it to the paragraph; what is none of the languages known is another. */
static bool language_of(const char *tag, enum language *language)
{
    size_t length = strlen(tag);
    if (language_from_tag(tag, length, language))
        return true;
    *language = LANGUAGE_OTHER;
    return length > 0 && strncasecmp(tag, "zh", 2) != 0;
}

void tongues_find(struct tongues *tongues, const struct part *part, size_t block)
{
    uint32_t from = part->blocks[block].start, to = part->blocks[block].end;
    tongues->count = 0;
    if (part->span_count == 0)
        return;
    for (size_t i = part_span_from(part, from); i < part->span_count; i++) {
        const struct span *span = &part->spans[i];
        enum language language;
        if (span->start >= to)
            break;
        if (span->kind != SPAN_LANGUAGE || span->value == STRING_NONE)
            continue;
        if (language_of(part->strings[span->value], &language))
            add_inner(tongues, span->start - from, (span->end < to ? span->end : to) - from,
                      language);
    }
}

void tongues_clip(struct tongues *tongues, size_t start, size_t end)
{
    size_t count = 0;
    for (size_t i = 0; i < tongues->count; i++) {
        struct break_range range = tongues->items[i];
        range.start = range.start > start ? range.start - start : 0;
        range.end = (range.end < end ? range.end : end);
        range.end = range.end > start ? range.end - start : 0;
        if (range.start < range.end)
            tongues->items[count++] = range;
    }
    tongues->count = count;
}

void tongues_release(struct tongues *tongues)
{
    free(tongues->items);
    *tongues = (struct tongues){ 0 };
}
