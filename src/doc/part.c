/* SPDX-License-Identifier: MIT */
#include "doc/part.h"

#include <stdlib.h>

#include "base/limits.h"
#include "base/mem.h"

struct part *part_new(void)
{
    return mem_array(1, sizeof(struct part));
}

static void free_lines(struct part_lines *lines)
{
    if (lines == NULL)
        return;
    free(lines->blocks);
    free(lines->spans);
    free(lines);
}

void part_free(struct part *part)
{
    if (part == NULL)
        return;
    free_lines(part->lines);
    bytes_release(&part->text);
    bytes_release(&part->before);
    bytes_release(&part->after);
    free(part->blocks);
    free(part->containers);
    free(part->spans);
    free(part->anchors);
    for (size_t i = 0; i < part->string_count; i++)
        free(part->strings[i]);
    free(part->strings);
    free(part);
}

uint32_t part_add_string(struct part *part, struct slice string)
{
    if (string.length == 0)
        return STRING_NONE;
    part->strings =
        mem_grow(part->strings, part->string_count, &part->string_capacity, sizeof *part->strings);
    part->strings[part->string_count] = mem_slice(string.data, string.length);
    return (uint32_t)part->string_count++;
}

size_t part_add_span(struct part *part, struct span span)
{
    part->spans =
        mem_grow(part->spans, part->span_count, &part->span_capacity, sizeof *part->spans);
    part->spans[part->span_count] = span;
    part->notation =
        part->notation || span.kind == SPAN_HIDDEN || span.kind == SPAN_SHOWN_AS;
    return part->span_count++;
}

size_t part_span_from(const struct part *part, uint32_t byte)
{
    size_t low = 0, high = part->span_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (part->spans[middle].start < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

size_t part_span_reaching(const struct part *part, size_t first, uint32_t byte)
{
    while (first < part->span_count && part->spans[first].end <= byte)
        first++;
    return first;
}

size_t part_block_at(const struct part *part, uint64_t byte)
{
    size_t low = 0, high = part->block_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (part->blocks[middle].start <= byte)
            low = middle;
        else
            high = middle;
    }
    return low;
}

uint32_t part_block_next(const struct part *part, size_t block)
{
    if (block + 1 < part->block_count)
        return part->blocks[block + 1].start;
    return (uint32_t)part->text.length;
}

struct slice part_block_text(const struct part *part, size_t block)
{
    const struct block *b = &part->blocks[block];
    return (struct slice){ bytes_string(&part->text) + b->start, b->end - b->start };
}

bool part_holds(const struct part *part, uint32_t container, size_t block)
{
    uint32_t at = part->blocks[block].container;
    for (unsigned level = 0; at != CONTAINER_NONE && level < NESTING_MAX; level++) {
        if (at == container)
            return true;
        at = part->containers[at].parent;
    }
    return false;
}

size_t part_size(const struct part *part)
{
    return sizeof *part + part->text.capacity + part->before.capacity + part->after.capacity +
           part->block_capacity * sizeof *part->blocks +
           part->container_capacity * sizeof *part->containers +
           part->span_capacity * sizeof *part->spans +
           part->anchor_capacity * sizeof *part->anchors +
           part->string_capacity * sizeof *part->strings +
           (part->lines != NULL ? part->lines->block_capacity * sizeof *part->blocks : 0);
}
