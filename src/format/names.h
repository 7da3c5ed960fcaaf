/* SPDX-License-Identifier: MIT */
/*
 * Numbers by name, for many names at once: added in any order, then sorted, then looked up.
 *
 * Units: numbers are the caller's.
 * Ownership: keys are copied.
 * Errors: none.
 */
#ifndef FORMAT_NAMES_H
#define FORMAT_NAMES_H

#include <stddef.h>

#include "base/bytes.h"

struct name_row {
    char *key;
    size_t number;
};

/* { 0 } has no names. */
struct names {
    struct name_row *rows; /* by key, then by number */
    size_t count, capacity;
};

void names_release(struct names *names);
void names_add(struct names *names, struct slice key, size_t number);

/* The same for a file's name, which is found in any case and composition. */
void names_add_file(struct names *names, struct slice name, size_t number);

/* Before the first look-up. */
void names_sort(struct names *names);

/* The first row of a key, or count. */
size_t names_find(const struct names *names, struct slice key);
size_t names_find_file(const struct names *names, struct slice name);

#endif
