/* SPDX-License-Identifier: MIT */
#include "reader/unsaved.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

void unsaved_add(struct unsaved *unsaved, const struct bookmark *bookmark)
{
    unsaved->items =
        mem_grow(unsaved->items, unsaved->count, &unsaved->capacity, sizeof *unsaved->items);
    unsaved->items[unsaved->count++] = *bookmark;
}

static void drop_first(struct unsaved *unsaved, size_t count)
{
    for (size_t i = 0; i < count; i++)
        bookmark_release(&unsaved->items[i]);
    unsaved->count -= count;
    if (count > 0)
        memmove(unsaved->items, unsaved->items + count, unsaved->count * sizeof *unsaved->items);
}

/* In their order, so that the later mark of a letter stays. */
bool unsaved_store(struct unsaved *unsaved, struct store *store, const struct store_file *file,
                   struct error *error)
{
    size_t stored = 0;
    while (stored < unsaved->count &&
           store_add_bookmark(store, file, &unsaved->items[stored], error))
        stored++;
    drop_first(unsaved, stored);
    return unsaved->count == 0;
}

const struct bookmark *unsaved_mark(const struct unsaved *unsaved, const char *letter)
{
    for (size_t i = unsaved->count; i > 0; i--)
        if (unsaved->items[i - 1].kind == BOOKMARK_MARK &&
            strcmp(unsaved->items[i - 1].name, letter) == 0)
            return &unsaved->items[i - 1];
    return NULL;
}

void unsaved_release(struct unsaved *unsaved)
{
    drop_first(unsaved, unsaved->count);
    free(unsaved->items);
    *unsaved = (struct unsaved){ 0 };
}
