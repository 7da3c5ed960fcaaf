/* SPDX-License-Identifier: MIT */
#include "layout/paging.h"

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

void paging_release(struct paging *paging)
{
    free(paging->items);
    *paging = (struct paging){ 0 };
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

static void add(struct paging *paging, size_t first, size_t end)
{
    paging->items =
        mem_grow(paging->items, paging->count, &paging->capacity, sizeof *paging->items);
    paging->items[paging->count++] = (struct page){ first, end };
    paging->next = end;
}

static void skip_space(struct paging *paging, struct rows *rows)
{
    while (paging->next < rows->count && rows->items[paging->next].kind == ROW_SPACE)
        rows->items[paging->next++].hidden = true;
}

/* Space rows come with the block after them: where a row follows a page, so does text. */
void paging_make(struct paging *paging, struct rows *rows, const struct form *forms, size_t height,
                 bool whole)
{
    struct view view = { rows->items, rows->count, forms };
    for (;;) {
        skip_space(paging, rows);
        size_t first = paging->next, left = rows->count - first;
        if (left > height)
            add(paging, first, choose_end(&view, first, first + height));
        else if (whole && left > 0)
            add(paging, first, left < height ? rows->count : first + height);
        else
            break;
    }
    if (whole && paging->count == 0) {
        rows->items[0].hidden = false;
        add(paging, 0, 1);
        paging->next = rows->count;
    }
}

size_t paging_at(const struct paging *paging, size_t row)
{
    size_t low = 0, high = paging->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (paging->items[middle].end > row)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
