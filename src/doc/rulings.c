/* SPDX-License-Identifier: MIT */
#include "doc/rulings.h"

#include <stdlib.h>

#include "base/mem.h"
#include "doc/cursor.h"
#include "doc/line.h"

void rulings_release(struct rulings *rulings)
{
    for (size_t i = 0; i < rulings->count; i++)
        free(rulings->items[i].title);
    free(rulings->items);
    *rulings = (struct rulings){ 0 };
}

void rulings_set(struct rulings *rulings, const struct ruling *ruling, struct slice title)
{
    size_t i = 0;
    while (i < rulings->count && (rulings->items[i].part != ruling->part ||
                                  rulings->items[i].start != ruling->start))
        i++;
    if (i == rulings->count) {
        rulings->items =
            mem_grow(rulings->items, rulings->count, &rulings->capacity, sizeof *rulings->items);
        rulings->items[rulings->count++] = (struct ruling){ 0 };
    }
    free(rulings->items[i].title);
    rulings->items[i] = *ruling;
    rulings->items[i].title = mem_slice(title.data, title.length);
}

/* The place of a line among decisions that are in order: its own, or where it would be. */
static size_t place_of(const struct decisions *decisions, const struct ruling *ruling)
{
    size_t low = 0, high = decisions->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct decision *at = &decisions->items[middle];
        bool before = at->part != ruling->part ? at->part < ruling->part
                                               : at->block < ruling->block;
        if (before)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct decision *insert(struct decisions *decisions, size_t at)
{
    decisions->items = mem_grow(decisions->items, decisions->count, &decisions->capacity,
                                sizeof *decisions->items);
    for (size_t i = decisions->count++; i > at; i--)
        decisions->items[i] = decisions->items[i - 1];
    decisions->items[at] = (struct decision){ .kind = BLOCK_PARAGRAPH };
    return &decisions->items[at];
}

static void apply(const struct ruling *ruling, struct decisions *decisions, unsigned level)
{
    size_t at = place_of(decisions, ruling);
    bool known = at < decisions->count && decisions->items[at].part == ruling->part &&
                 decisions->items[at].block == ruling->block;
    struct decision *decision = known ? &decisions->items[at] : insert(decisions, at);
    if (known && (decision->kind == BLOCK_HEADING) == ruling->heading)
        return;
    *decision = (struct decision){ .part = ruling->part,
                                   .block = ruling->block,
                                   .start = ruling->start,
                                   .text = line_heading(slice_trim(slice_of(ruling->title))),
                                   .kind = ruling->heading ? BLOCK_HEADING : BLOCK_PARAGRAPH,
                                   .role = ROLE_TEXT,
                                   .level = (unsigned char)(ruling->heading ? level : 0) };
}

void rulings_apply(const struct rulings *rulings, struct decisions *decisions, unsigned level)
{
    for (size_t i = 0; i < rulings->count; i++)
        apply(&rulings->items[i], decisions, level);
}
