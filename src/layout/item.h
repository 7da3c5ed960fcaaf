/* SPDX-License-Identifier: MIT */
/*
 * The bullet or number of a list's item, where the format says that there is a list and its text
 * has no marker of its own.  It is drawn before the item's first line and is never text.
 *
 * Units: cells.
 * Ownership: values only.
 * Errors: none.
 * Source: CSS Lists Module Level 3, 3 (markers, outside of the item's box).
 */
#ifndef LAYOUT_ITEM_H
#define LAYOUT_ITEM_H

#include <stdbool.h>
#include <stddef.h>

#include "doc/part.h"
#include "layout/style.h"

struct item_marker {
    char text[16]; /* ends with NUL; empty: none */
    int cells;
    int room; /* from its start to the item's text, the blank between them included */
};

/* What stands before the block's first line: the block is the first of an item of a list. */
struct item_marker item_marker(const struct layout_style *style, const struct part *part,
                               size_t block, const struct form *form);

/* Whether containers of that kind are lists. */
bool item_is_list(unsigned char kind);

/* What an item of a list sets its text in by. */
int item_indent(const struct part *part, const struct container *item);

#endif
