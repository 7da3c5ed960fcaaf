/* SPDX-License-Identifier: MIT */
/*
 * The links and note marks on the screen, and the letters by which one is chosen.
 *
 * Units: bytes of the part's text; rows of the view.
 * Ownership: struct links owns its items.
 * Errors: none; of more than LINKS_MAX the first are taken.
 */
#ifndef READER_LINKS_H
#define READER_LINKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "doc/part.h"
#include "reader/view.h"

/* Letters of hints, and what two of them can name. */
#define HINT_LETTERS "asdfghjklqwertyuiopzxcvbnm"
#define HINT_LETTER_COUNT (sizeof HINT_LETTERS - 1)
#define LINKS_MAX (HINT_LETTER_COUNT * HINT_LETTER_COUNT)
#define HINT_MAX 2

struct link {
    uint32_t part;
    size_t span;    /* its number in the part */
    size_t row;     /* of the view, where it is first seen */
    uint32_t byte;  /* the first one seen */
    bool note;
};

struct links {
    struct link *items;
    size_t count, capacity;
    struct view_row rows[VIEW_ROWS_MAX]; /* of the view, as they were looked through */
    size_t row_count;
};

/* Those on the view's rows now, in the order of the text. */
void links_collect(struct links *links, struct view *view);
void links_release(struct links *links);

/* The letters of number i of count; all of one screen are of one length.  Returns it. */
size_t links_hint(size_t i, size_t count, char hint[HINT_MAX + 1]);

/* What a link points to, "" for nothing; the part's own string. */
const char *links_target(const struct link *link, const struct part *part);

#endif
