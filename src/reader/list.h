/* SPDX-License-Identifier: MIT */
/*
 * A list one moves a cursor in: bookmarks, help, information.
 *
 * Units: rows; cells where it is drawn.
 * Ownership: the list owns its rows.
 * Errors: none; rows are cleaned (reader/clean.h).
 */
#ifndef READER_LIST_H
#define READER_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "reader/cells.h"

struct list_row {
    char *left, *right; /* right may be NULL: text at the right edge */
    size_t data;        /* the maker's own number for the row */
    bool head;          /* a heading within the list */
};

struct list {
    char *title;
    struct list_row *rows;
    size_t count, capacity;
    size_t cursor, top;
    bool choosable;     /* the cursor's row is shown as such */
};

void list_clear(struct list *list);
void list_begin(struct list *list, const char *title, bool choosable);
void list_add(struct list *list, const char *left, const char *right, size_t data, bool head);

/* Moves the cursor, or what is shown where nothing can be chosen, by count rows of a height of
 * rows. */
void list_move(struct list *list, int count, int rows);

/* Draws it on the screen's rows [row, row + rows). */
void list_draw(struct list *list, struct grid *grid, const struct width_rules *rules, int row,
               int rows);

#endif
