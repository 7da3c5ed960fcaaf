/* SPDX-License-Identifier: MIT */
#include "reader/outline.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/mem.h"

/* Cells by which a level is set in, and the deepest that still is. */
#define LEVEL_CELLS 2
#define LEVEL_DEEPEST 4

void outline_release(struct outline_pane *pane)
{
    free(pane->folded);
    free(pane->rows);
    pattern_free(pane->filter);
    *pane = (struct outline_pane){ 0 };
}

static bool is_folded(const struct outline_pane *pane, size_t entry)
{
    return entry < pane->folded_count && pane->folded[entry];
}

static void set_folded(struct outline_pane *pane, size_t entry, bool folded)
{
    while (pane->folded_count <= entry) {
        pane->folded = mem_grow(pane->folded, pane->folded_count, &pane->folded_capacity,
                                sizeof *pane->folded);
        pane->folded[pane->folded_count++] = false;
    }
    pane->folded[entry] = folded;
}

static bool passes(const struct outline_pane *pane, const char *title)
{
    size_t start, end, length = strlen(title);
    return pane->filter == NULL ||
           pattern_find(pane->filter, title, length, 0, length, &start, &end);
}

static void add_row(struct outline_pane *pane, size_t entry)
{
    pane->rows = mem_grow(pane->rows, pane->row_count, &pane->row_capacity, sizeof *pane->rows);
    pane->rows[pane->row_count++] = entry;
}

/* The row of an entry, or the last row before it. */
static size_t row_of(const struct outline_pane *pane, size_t entry)
{
    size_t low = 0, high = pane->row_count;
    while (high - low > 1 && low < high) {
        size_t middle = low + (high - low) / 2;
        if (pane->rows[middle] <= entry)
            low = middle;
        else
            high = middle;
    }
    return low;
}

void outline_update(struct outline_pane *pane, struct document *document)
{
    pane->row_count = 0;
    unsigned hidden_below = 0; /* entries deeper than this are folded away; 0: none */
    size_t count = document_outline_count(document);
    for (size_t i = 0; i < count; i++) {
        struct outline_entry entry = document_outline(document, i);
        if (hidden_below > 0 && entry.level > hidden_below && pane->filter == NULL)
            continue;
        hidden_below = is_folded(pane, i) ? entry.level : 0;
        if (passes(pane, entry.title))
            add_row(pane, i);
    }
    if (pane->row_count > 0)
        pane->cursor = pane->rows[row_of(pane, pane->cursor)];
}

/* The nearest entry above of a lower level. */
static size_t parent_of(struct document *document, size_t entry)
{
    unsigned level = document_outline(document, entry).level;
    while (entry > 0)
        if (document_outline(document, --entry).level < level)
            return entry;
    return SIZE_MAX;
}

void outline_show(struct outline_pane *pane, struct document *document, struct position position)
{
    size_t entry = document_section_at(document, position);
    if (entry == SIZE_MAX)
        entry = 0;
    for (size_t above = entry; document_outline_count(document) > 0 &&
                               (above = parent_of(document, above)) != SIZE_MAX;)
        set_folded(pane, above, false);
    pane->cursor = entry;
    pane->elsewhere = false;
    outline_update(pane, document);
}

void outline_move(struct outline_pane *pane, int count)
{
    if (pane->row_count == 0)
        return;
    long row = (long)row_of(pane, pane->cursor) + count;
    long last = (long)pane->row_count - 1;
    pane->cursor = pane->rows[row < 0 ? 0 : row > last ? last : row];
}

size_t outline_row(const struct outline_pane *pane)
{
    return row_of(pane, pane->cursor);
}

static bool has_children(struct document *document, size_t entry)
{
    return entry + 1 < document_outline_count(document) &&
           document_outline(document, entry + 1).level > document_outline(document, entry).level;
}

void outline_fold(struct outline_pane *pane, struct document *document, bool fold)
{
    if (pane->row_count == 0 || pane->elsewhere)
        return;
    size_t entry = pane->cursor;
    if (fold && (!has_children(document, entry) || is_folded(pane, entry))) {
        size_t above = parent_of(document, entry);
        if (above != SIZE_MAX)
            entry = above;
    }
    if (has_children(document, entry))
        set_folded(pane, entry, fold);
    pane->cursor = entry;
    outline_update(pane, document);
}

void outline_filter(struct outline_pane *pane, struct document *document, const char *filter)
{
    pattern_free(pane->filter);
    pane->elsewhere = pane->elsewhere && *filter == '\0';
    pane->filter = *filter != '\0' ? pattern_new(filter, strlen(filter), true, NULL) : NULL;
    outline_update(pane, document);
}

bool outline_current(const struct outline_pane *pane, size_t *entry)
{
    *entry = pane->cursor;
    return pane->row_count > 0 && !pane->elsewhere;
}

static bool is_here(const struct outline_pane *pane, size_t entry)
{
    return pane->focused && !pane->elsewhere && entry == pane->cursor;
}

static enum style style_of_row(const struct outline_pane *pane, size_t entry, size_t now)
{
    if (is_here(pane, entry))
        return STYLE_PANE_HERE;
    return entry == now ? STYLE_PANE_NOW : STYLE_PANE;
}

/* "> title … page": a mark, the title by its level, the page at the right edge. */
static void draw_entry(const struct outline_pane *pane, struct document *document,
                       struct pages *pages, struct substitution *substitution, struct grid *grid,
                       const struct width_rules *rules, int columns, int row, size_t index,
                       size_t now)
{
    struct outline_entry entry = document_outline(document, index);
    enum style style = style_of_row(pane, index, now);
    grid_fill(grid, 0, row, columns, style);
    const char *mark = is_here(pane, index) ? ">" : index == now ? "*" : is_folded(pane, index) ? "+" : " ";
    grid_text(grid, rules, 1, row, columns, mark, 1, style);
    struct page_number page =
        pages_number(pages, (struct position){ entry.part, entry.resolved ? entry.byte : 0 });
    char number[32];
    snprintf(number, sizeof number, "%s%llu", page.exact ? "" : "~",
             (unsigned long long)page.number);
    int right = columns - 2 - (int)strlen(number); /* a blank before the rule */
    unsigned depth = entry.level > 1 ? entry.level - 1 : 0;
    int left = 3 + LEVEL_CELLS * (int)(depth < LEVEL_DEEPEST ? depth : LEVEL_DEEPEST);
    struct slice title =
        substitution_text(substitution, slice_of(entry.title), document_language(document));
    grid_text_cut(grid, rules, left, row, right - 1, title.data, title.length, style);
    grid_text(grid, rules, right, row, columns, number, strlen(number), style);
}

void outline_draw(struct outline_pane *pane, struct document *document, struct pages *pages,
                  struct substitution *substitution, struct grid *grid,
                  const struct width_rules *rules, int columns, int row, int rows, size_t now)
{
    const char *title = _("Contents");
    grid_fill(grid, 0, row, columns, STYLE_PANE);
    grid_text(grid, rules, 1, row, columns, title, strlen(title), STYLE_HEADING);
    size_t height = rows > 1 ? (size_t)rows - 1 : 0;
    /* A section that is folded away is shown by what hides it. */
    if (now != SIZE_MAX && pane->filter == NULL && pane->row_count > 0)
        now = pane->rows[row_of(pane, now)];
    size_t cursor = row_of(pane, pane->focused ? pane->cursor : now != SIZE_MAX ? now : 0);
    if (cursor < pane->top)
        pane->top = cursor;
    if (height > 0 && cursor >= pane->top + height)
        pane->top = cursor - height + 1;
    if (pane->row_count <= height)
        pane->top = 0;
    for (size_t i = 0; i < height; i++) {
        grid_fill(grid, 0, row + 1 + (int)i, columns, STYLE_PANE);
        if (pane->top + i < pane->row_count)
            draw_entry(pane, document, pages, substitution, grid, rules, columns,
                       row + 1 + (int)i, pane->rows[pane->top + i], now);
    }
    if (pane->row_count == 0) {
        const char *none = pane->filter != NULL ? _("no section matches") : _("no sections");
        grid_text(grid, rules, 3, row + 1, columns, none, strlen(none), STYLE_DIM);
    }
}
