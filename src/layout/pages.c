/* SPDX-License-Identifier: MIT */
#include "layout/pages.h"

#include <stdlib.h>

#include "base/mem.h"

/* On pages with fewer rows nothing is kept together: half of them would stay empty. */
#define HEIGHT_MIN 5

/* A heading is followed by this many lines on its page. */
#define LINES_AFTER_HEADING 2

struct view {
    const struct row *rows;
    size_t count;
    const struct form *forms;
};

void pages_release(struct pages *pages)
{
    free(pages->items);
    *pages = (struct pages){ 0 };
}

static bool is_space(const struct view *view, size_t row)
{
    return view->rows[row].kind == ROW_SPACE;
}

static bool is_heading(const struct view *view, size_t row)
{
    return view->forms[view->rows[row].block].kind == BLOCK_HEADING;
}

/* The text row at or after row, or count. */
static size_t text_after(const struct view *view, size_t row)
{
    while (row < view->count && is_space(view, row))
        row++;
    return row;
}

/* The text row before row, not before first; row itself where there is none. */
static size_t text_before(const struct view *view, size_t first, size_t row)
{
    for (size_t i = row; i > first; i--)
        if (!is_space(view, i - 1))
            return i - 1;
    return row;
}

/* Whether a page may end before row end without parting a heading from its text. */
static bool keeps_heading(const struct view *view, size_t first, size_t end)
{
    size_t following = text_after(view, end);
    if (following == view->count)
        return true;
    size_t row = end;
    for (int lines = 0; lines < LINES_AFTER_HEADING; lines++) {
        size_t before = text_before(view, first, row);
        if (before == row)
            return true;
        if (is_heading(view, before))
            return lines > 0 && is_heading(view, following);
        row = before;
    }
    return true;
}

/* Whether it may end there without leaving the first or last line of a paragraph alone. */
static bool keeps_lines(const struct view *view, size_t first, size_t end)
{
    size_t before = text_before(view, first, end), after = text_after(view, end);
    if (before == end || after == view->count ||
        view->rows[before].block != view->rows[after].block)
        return true;
    return !view->rows[before].first && !view->rows[after].last;
}

/* The end of a page that has room up to row full, more rows following. */
static size_t choose_end(const struct view *view, size_t first, size_t full)
{
    size_t height = full - first;
    if (height < HEIGHT_MIN)
        return full;
    for (size_t end = full; end > first + height / 2; end--)
        if (keeps_heading(view, first, end) && keeps_lines(view, first, end))
            return end;
    for (size_t end = full; end > first; end--)
        if (keeps_heading(view, first, end))
            return end;
    return full;
}

static void add(struct pages *pages, size_t first, size_t end)
{
    pages->items = mem_grow(pages->items, pages->count, &pages->capacity, sizeof *pages->items);
    pages->items[pages->count++] = (struct page){ first, end };
    pages->next = end;
}

static void skip_space(struct pages *pages, struct rows *rows)
{
    while (pages->next < rows->count && rows->items[pages->next].kind == ROW_SPACE)
        rows->items[pages->next++].hidden = true;
}

void pages_make(struct pages *pages, struct rows *rows, const struct form *forms, size_t height,
                bool whole)
{
    struct view view = { rows->items, rows->count, forms };
    for (;;) {
        skip_space(pages, rows);
        size_t first = pages->next, left = rows->count - first;
        if (left > height && text_after(&view, first + height) < rows->count)
            add(pages, first, choose_end(&view, first, first + height));
        else if (whole && left > 0)
            add(pages, first, left < height ? rows->count : first + height);
        else
            break;
    }
    if (whole && pages->count == 0) {
        rows->items[0].hidden = false;
        add(pages, 0, 1);
        pages->next = rows->count;
    }
}

size_t pages_at(const struct pages *pages, size_t row)
{
    size_t low = 0, high = pages->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (pages->items[middle].end > row)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
