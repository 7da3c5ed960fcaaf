/* SPDX-License-Identifier: MIT */
#include "layout/asis.h"

#include "base/mem.h"
#include "text/linebreak.h"

bool asis_is(const struct form *form)
{
    return form->kind == BLOCK_PREFORMATTED || form->kind == BLOCK_TABLE_ROW;
}

/* The cluster that the line after the one at first begins with. */
static size_t line_end(const struct fill_cluster *clusters, size_t count, size_t first)
{
    int cells = clusters[first].cells;
    size_t i = first + 1;
    for (; i < count && clusters[i].before != BREAK_MUST; i++) {
        if (cells + clusters[i].cells > ASIS_CELLS_MAX)
            break;
        cells += clusters[i].cells;
    }
    return i;
}

void asis_lines(const struct fill_cluster *clusters, size_t count, int indent,
                struct fill_lines *lines)
{
    for (size_t first = 0, next; first < count; first = next) {
        next = line_end(clusters, count, first);
        size_t end = next;
        while (end > first && clusters[end - 1].white)
            end--;
        struct fill_line line = { .first = first,
                                  .end = end,
                                  .next = next,
                                  .indent = indent,
                                  .gap_first = lines->gap_count };
        for (size_t i = first; i < end; i++)
            line.cells += clusters[i].cells;
        lines->items = mem_grow(lines->items, lines->count, &lines->capacity, sizeof *lines->items);
        lines->items[lines->count++] = line;
    }
}
