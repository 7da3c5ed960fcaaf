/* SPDX-License-Identifier: MIT */
#include "layout/flow.h"

#include <assert.h>

#include "base/limits.h"

/* The first block that starts at byte or after it; the count of blocks where none does. */
static size_t block_from(const struct part *part, uint64_t byte)
{
    size_t low = 0, high = part->block_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (part->blocks[middle].start >= byte)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/*
 * The end of the flow that starts at block first.  The cuts are made at multiples of FLOW_CUT, but
 * for one that would leave less than FLOW_MAX - FLOW_CUT after it.  Two that fall into one long
 * block are one cut.
 */
static size_t flow_end(const struct part *part, size_t first)
{
    if (first >= part->block_count)
        return part->block_count;
    uint64_t cut = (part->blocks[first].start / FLOW_CUT + 1) * (uint64_t)FLOW_CUT;
    size_t end = first;
    while (end <= first) {
        if (cut + (FLOW_MAX - FLOW_CUT) >= part->text.length)
            return part->block_count;
        end = block_from(part, cut);
        cut += FLOW_CUT;
    }
    return end;
}

size_t flow_count(const struct part *part)
{
    size_t count = 1;
    for (size_t end = flow_end(part, 0); end < part->block_count; end = flow_end(part, end))
        count++;
    return count;
}

void flow_blocks(const struct part *part, size_t index, size_t *first, size_t *end)
{
    *first = 0;
    *end = flow_end(part, 0);
    for (size_t i = 0; i < index; i++) {
        *first = *end;
        *end = flow_end(part, *first);
    }
    assert(index == 0 || *first < part->block_count);
}

size_t flow_of_block(const struct part *part, size_t block)
{
    size_t index = 0;
    for (size_t end = flow_end(part, 0); end <= block && end < part->block_count;
         end = flow_end(part, end))
        index++;
    return index;
}
