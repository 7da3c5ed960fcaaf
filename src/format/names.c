/* SPDX-License-Identifier: MIT */
#include "format/names.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/namekey.h"

void names_release(struct names *names)
{
    for (size_t i = 0; i < names->count; i++)
        free(names->rows[i].key);
    free(names->rows);
    *names = (struct names){ 0 };
}

void names_add(struct names *names, struct slice key, size_t number)
{
    names->rows = mem_grow(names->rows, names->count, &names->capacity, sizeof *names->rows);
    names->rows[names->count++] =
        (struct name_row){ mem_slice(key.data != NULL ? key.data : "", key.length), number };
}

void names_add_file(struct names *names, struct slice name, size_t number)
{
    struct bytes key = { 0 };
    name_key(name, &key);
    names_add(names, bytes_slice(&key), number);
    bytes_release(&key);
}

static int compare(const void *one, const void *two)
{
    const struct name_row *a = one, *b = two;
    int order = strcmp(a->key, b->key);
    return order != 0 ? order : (a->number > b->number) - (a->number < b->number);
}

void names_sort(struct names *names)
{
    if (names->count > 0)
        qsort(names->rows, names->count, sizeof *names->rows, compare);
}

static int compare_key(const char *row, struct slice key)
{
    int order = strncmp(row, key.data, key.length);
    return order != 0 ? order : row[key.length] != '\0';
}

size_t names_find(const struct names *names, struct slice key)
{
    if (key.length == 0 || memchr(key.data, '\0', key.length) != NULL)
        return names->count;
    size_t low = 0, high = names->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_key(names->rows[middle].key, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < names->count && compare_key(names->rows[low].key, key) == 0;
    return found ? low : names->count;
}

size_t names_find_file(const struct names *names, struct slice name)
{
    struct bytes key = { 0 };
    name_key(name, &key);
    size_t found = names_find(names, bytes_slice(&key));
    bytes_release(&key);
    return found;
}
