/* SPDX-License-Identifier: MIT */
#include "structure_sample.h"

#include "base/limits.h"
#include "base/mem.h"

static void add_block(struct part *part, size_t start, size_t end)
{
    part->blocks =
        mem_grow(part->blocks, part->block_count, &part->block_capacity, sizeof *part->blocks);
    part->blocks[part->block_count++] = (struct block){ .start = (uint32_t)start,
                                                        .end = (uint32_t)end,
                                                        .container = CONTAINER_NONE,
                                                        .language = LANGUAGES,
                                                        .source = start };
}

struct part *sample_part(const char *text, size_t length)
{
    struct part *part = part_new();
    bytes_append(&part->text, text, length);
    part->whole = true;
    for (size_t start = 0; start < length;) {
        size_t end = start;
        while (end < length && text[end] != '\n' && text[end] != '\r')
            end++;
        add_block(part, start, end);
        bool pair = end + 1 < length && text[end] == '\r' && text[end + 1] == '\n';
        start = end + (pair ? 2 : 1);
    }
    return part;
}

void sample_context(struct part *part, const char *text, size_t length, size_t start, size_t end)
{
    size_t before = start < CONTEXT_MAX ? start : CONTEXT_MAX;
    size_t after = length - end < CONTEXT_MAX ? length - end : CONTEXT_MAX;
    while (before > 0 && ((unsigned char)text[start - before] & 0xC0) == 0x80)
        before--;
    while (after > 0 && end + after < length && ((unsigned char)text[end + after] & 0xC0) == 0x80)
        after--;
    bytes_append(&part->before, text + start - before, before);
    bytes_append(&part->after, text + end, after);
}
