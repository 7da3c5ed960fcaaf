/* SPDX-License-Identifier: MIT */
#include "layout/leading.h"

#include "base/mem.h"

/* Whether the gap before row i, not the first, is to be opened. */
static bool is_gap(const struct rows *rows, size_t i)
{
    return rows->items[i].kind == ROW_TEXT && rows->items[i - 1].kind == ROW_TEXT;
}

static struct row blank_before(const struct row *row)
{
    return (struct row){ .from = row->from,
                         .next = row->from,
                         .start = row->from,
                         .end = row->from,
                         .block = row->block,
                         .kind = ROW_SPACE };
}

void leading_open(struct rows *rows, size_t first, size_t blanks)
{
    size_t gaps = 0, count = rows->count;
    for (size_t i = first + 1; i < count; i++)
        gaps += is_gap(rows, i);
    if (gaps == 0 || blanks == 0)
        return;
    size_t to = count + gaps * blanks;
    rows->items =
        mem_reserve(rows->items, count, to - count, &rows->capacity, sizeof *rows->items);
    rows->count = to;
    for (size_t i = count; i-- > first + 1 && to > i + 1;) {
        struct row row = rows->items[i];
        bool gap = is_gap(rows, i);
        rows->items[--to] = row;
        for (size_t n = 0; gap && n < blanks; n++)
            rows->items[--to] = blank_before(&row);
    }
}
