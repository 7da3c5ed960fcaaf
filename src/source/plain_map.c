/* SPDX-License-Identifier: MIT */
/* A byte of a part and its place in the file: the same but for a start, and for invalid bytes. */
#include <string.h>

#include "base/limits.h"
#include "source/delivery.h"
#include "source/plain_internal.h"
#include "text/utf8.h"

/* Whether a block's text, or its beginning, may have a U+FFFD of an invalid byte. */
static bool may_be_repaired(const struct part *part, uint32_t start, uint64_t end)
{
    return memmem(part->text.data + start, (size_t)(end - start), "\xEF\xBF\xBD", 3) != NULL;
}

uint64_t plain_source_of(void *self, uint32_t number, const struct part *part, uint64_t byte)
{
    struct plain *plain = self;
    if (part == NULL || part->block_count == 0)
        return plain_start(plain, number) + byte;
    if (byte > part->text.length)
        byte = part->text.length;
    const struct block *block = &part->blocks[part_block_at(part, byte)];
    uint64_t within = byte - block->start;
    if (!may_be_repaired(part, block->start, byte))
        return block->source + within;
    /* Repaired text is never shorter than what it was made of. */
    int failure;
    struct slice raw =
        plain_read(plain, block->source, block->source + within + UTF8_LONGEST, &failure);
    return block->source + raw_length(raw, (size_t)within);
}

static uint32_t part_of(struct plain *plain, uint64_t source)
{
    uint64_t grid = source / PART_GRID;
    if (plain->part_count == 0)
        return 0;
    uint32_t last = (uint32_t)plain->part_count - 1;
    uint32_t number = grid < last ? (uint32_t)grid : last;
    return number > 0 && source < plain_start(plain, number) ? number - 1 : number;
}

/* The last block that begins at or before the offset. */
static size_t block_of(const struct part *part, uint64_t source)
{
    size_t low = 0, high = part->block_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (part->blocks[middle].source <= source)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static uint64_t byte_of(struct plain *plain, uint64_t source, const struct part *part)
{
    size_t index = block_of(part, source);
    const struct block *block = &part->blocks[index];
    if (source <= block->source)
        return block->start;
    uint64_t within = source - block->source, next = part_block_next(part, index);
    if (within > next - block->start)
        return next;
    if (may_be_repaired(part, block->start, next)) {
        int failure;
        struct slice raw = plain_read(plain, block->source, source + UTF8_LONGEST, &failure);
        within = repaired_length(raw, (size_t)within);
    }
    return block->start + within < next ? block->start + within : next;
}

struct position plain_position_of(void *self, uint64_t source, const struct part *part)
{
    struct plain *plain = self;
    struct position position = { part_of(plain, source), 0 };
    if (part != NULL && part->block_count > 0) {
        position.byte = byte_of(plain, source, part);
        return position;
    }
    uint64_t start = plain_start(plain, position.part);
    position.byte = source > start ? source - start : 0;
    return position;
}
