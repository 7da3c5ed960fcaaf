/* SPDX-License-Identifier: MIT */
#include "layout/paging.h"

#include <stdlib.h>

#include "base/mem.h"
#include "layout/keep.h"

void paging_release(struct paging *paging)
{
    free(paging->items);
    *paging = (struct paging){ 0 };
}

static void add(struct paging *paging, struct page page)
{
    paging->items =
        mem_grow(paging->items, paging->count, &paging->capacity, sizeof *paging->items);
    paging->items[paging->count++] = page;
    paging->next = page.end;
}

/* The end of [first, end) without the blank rows there. */
static size_t trimmed(const struct keep *keep, size_t first, size_t end)
{
    while (end > first && keep_is_space(keep, end - 1))
        end--;
    return end;
}

/* A column from first on that is full before limit. */
static size_t full_column(const struct keep *keep, size_t first)
{
    return trimmed(keep, first, keep_end(keep, first, first + keep->height));
}

/* The rows that are left in two columns of one height, as far as the rules let them. */
static struct page balanced(const struct keep *keep, size_t first)
{
    size_t limit = keep->count, left = limit - first, half = (left + 1) / 2;
    /* The blank rows between the columns may be all that is too much. */
    size_t rows = half < keep->height ? half : keep->height;
    for (; rows < left && rows <= keep->height; rows++) {
        size_t end = keep_end(keep, first, first + rows), second = keep_text_after(keep, end);
        bool last = rows == keep->height; /* the columns are full */
        if (limit - second <= rows && (last || keep_allows(keep, first, end)))
            return (struct page){ first, second, limit };
    }
    return (struct page){ first, limit, limit };
}

/* The page that begins with row first; false where rows that come may still change it, unless it
 * is closed: no more come. */
static bool page_at(const struct keep *keep, size_t first, bool closed, bool pairs,
                    struct page *page)
{
    size_t limit = keep->count;
    size_t end = limit - first > keep->height ? full_column(keep, first) : limit;
    size_t second = keep_text_after(keep, end);
    *page = (struct page){ first, end, end };
    if (!pairs)
        return closed || end < limit;
    if (end < limit && limit - second > keep->height)
        *page = (struct page){ first, second, full_column(keep, second) };
    else if (closed)
        *page = balanced(keep, first);
    else
        return false;
    return true;
}

static void hide(struct rows *rows, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        rows->items[i].hidden = true;
}

static void skip_space(struct paging *paging, struct rows *rows)
{
    size_t first = paging->next;
    while (paging->next < rows->count && rows->items[paging->next].kind == ROW_SPACE)
        paging->next++;
    hide(rows, first, paging->next);
}

/* Looks for the next chapter that begins after the first row of a page. */
static void find_chapter(struct paging *paging, const struct keep *keep)
{
    if (paging->chapter <= paging->next)
        paging->chapter = 0;
    if (paging->seen <= paging->next)
        paging->seen = paging->next + 1;
    for (; paging->chapter == 0 && paging->seen < keep->count; paging->seen++)
        if (keep_starts_page(keep, paging->seen))
            paging->chapter = paging->seen;
}

/* Between two columns no blank row is shown. */
static void hide_between(struct rows *rows, const struct page *page)
{
    if (page->second == page->end)
        return;
    size_t first = page->second;
    while (first > page->first && rows->items[first - 1].kind == ROW_SPACE)
        first--;
    hide(rows, first, page->second);
}

/* Space rows come with the block after them: where a row follows a page, so does text. */
void paging_make(struct paging *paging, struct rows *rows, const struct form *forms,
                 const struct layout_style *style, bool whole)
{
    struct keep keep = { rows->items, rows->count, forms, (size_t)style->rows,
                         style->chapter_level };
    struct page page;
    for (;;) {
        skip_space(paging, rows);
        if (paging->next >= rows->count)
            break;
        find_chapter(paging, &keep);
        /* Up to a chapter or to its end the flow is as if there were no more of it. */
        struct keep here = keep;
        bool closed = paging->chapter > 0 || whole;
        if (paging->chapter > 0)
            here.count = paging->chapter;
        if (closed)
            here.count = trimmed(&keep, paging->next, here.count);
        if (!page_at(&here, paging->next, closed, style->columns > 1, &page))
            break;
        hide_between(rows, &page);
        add(paging, page);
    }
    if (whole && paging->count == 0) {
        rows->items[0].hidden = false;
        add(paging, (struct page){ 0, 1, 1 });
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
