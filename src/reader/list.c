/* SPDX-License-Identifier: MIT */
#include "reader/list.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "reader/clean.h"

void list_clear(struct list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        free(list->rows[i].left);
        free(list->rows[i].right);
    }
    free(list->rows);
    free(list->title);
    *list = (struct list){ 0 };
}

static char *clean_copy(const char *text)
{
    struct bytes copy = { 0 };
    clean_append(&copy, text, strlen(text));
    return bytes_steal(&copy);
}

void list_begin(struct list *list, const char *title, bool choosable)
{
    list_clear(list);
    list->title = mem_string(title);
    list->choosable = choosable;
}

void list_add(struct list *list, const char *left, const char *right, size_t data, bool head)
{
    list->rows = mem_grow(list->rows, list->count, &list->capacity, sizeof *list->rows);
    list->rows[list->count++] = (struct list_row){
        .left = clean_copy(left),
        .right = right != NULL ? clean_copy(right) : NULL,
        .data = data,
        .head = head,
    };
}

static size_t add_within(size_t value, int count, size_t limit)
{
    if (count < 0)
        return (size_t)-(long)count > value ? 0 : value - (size_t)-(long)count;
    return (size_t)count > limit - value ? limit : value + (size_t)count;
}

void list_move(struct list *list, int count, int rows)
{
    if (list->count == 0)
        return;
    size_t height = rows > 1 ? (size_t)rows - 1 : 1;
    if (list->choosable) {
        list->cursor = add_within(list->cursor, count, list->count - 1);
        return;
    }
    size_t last = list->count > height ? list->count - height : 0;
    list->top = add_within(list->top > last ? last : list->top, count, last);
}

static void scroll_to_cursor(struct list *list, size_t height)
{
    if (!list->choosable)
        return;
    if (list->cursor < list->top)
        list->top = list->cursor;
    if (list->cursor >= list->top + height)
        list->top = list->cursor - height + 1;
}

static void draw_row(const struct list *list, size_t index, struct grid *grid,
                     const struct width_rules *rules, int row)
{
    const struct list_row *item = &list->rows[index];
    enum style style = item->head ? STYLE_HEADING
                       : list->choosable && index == list->cursor ? STYLE_PANE_HERE
                                                                  : STYLE_PANE;
    grid_fill(grid, 0, row, grid->columns, style);
    int limit = grid->columns - 1;
    if (item->right != NULL) {
        int cells = (int)width_of_text(rules, item->right, strlen(item->right));
        int column = limit - cells;
        if (column > grid->columns / 2) {
            grid_text(grid, rules, column, row, limit, item->right, strlen(item->right), style);
            limit = column - 1;
        }
    }
    if (list->choosable && index == list->cursor)
        grid_text(grid, rules, 0, row, 1, ">", 1, style);
    grid_text_cut(grid, rules, item->head ? 1 : 2, row, limit, item->left, strlen(item->left),
                  style);
}

void list_draw(struct list *list, struct grid *grid, const struct width_rules *rules, int row,
               int rows)
{
    if (rows <= 0)
        return;
    grid_fill(grid, 0, row, grid->columns, STYLE_HEADER);
    if (list->title != NULL)
        grid_text_cut(grid, rules, 1, row, grid->columns, list->title, strlen(list->title),
                      STYLE_HEADER);
    size_t height = (size_t)rows - 1;
    scroll_to_cursor(list, height > 0 ? height : 1);
    for (size_t i = 0; i < height; i++) {
        grid_fill(grid, 0, row + 1 + (int)i, grid->columns, STYLE_PANE);
        if (list->top + i < list->count)
            draw_row(list, list->top + i, grid, rules, row + 1 + (int)i);
    }
}
