/* SPDX-License-Identifier: MIT */
/*
 * Marks and bookmarks that the store did not take yet because another program held it.  They count
 * as if they were there; each save tries again.
 *
 * Ownership: it owns its bookmarks.
 * Errors: false and one line where some are still left.
 */
#ifndef READER_UNSAVED_H
#define READER_UNSAVED_H

#include "store/store.h"

struct unsaved {
    struct bookmark *items; /* oldest first */
    size_t count, capacity;
};

/* Takes the bookmark. */
void unsaved_add(struct unsaved *unsaved, const struct bookmark *bookmark);

/* Stores all that it can. */
bool unsaved_store(struct unsaved *unsaved, struct store *store, const struct store_file *file,
                   struct error *error);

/* The latest mark of this letter, or NULL. */
const struct bookmark *unsaved_mark(const struct unsaved *unsaved, const char *letter);

void unsaved_release(struct unsaved *unsaved);

#endif
