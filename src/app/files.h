/* SPDX-License-Identifier: MIT */
/*
 * The files that one run can read: those that were named, or those of a folder.
 *
 * Units: entries from 0; bytes for sizes.
 * Ownership: struct files owns its entries.
 * Errors: false and one line that names the folder.
 */
#ifndef APP_FILES_H
#define APP_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "source/inflow.h"

struct files_entry {
    char *path;
    char *shown; /* its name as it can be shown */
    char *about; /* its size, or NULL */
    bool folder;
    struct inflow *inflow; /* of what flows and was read: to read it again; else NULL */
};

struct files {
    struct files_entry *items;
    size_t count, capacity;
    size_t now;   /* the one that is read, or FILES_NONE */
    char *title;  /* of their list */
    bool folder;  /* they are a folder's */
};

#define FILES_NONE ((size_t)-1)

void files_release(struct files *files);

/* Those that were named; "-" is standard input. */
void files_take(struct files *files, const char *const *names, size_t count);

bool files_is_folder(const char *path);

/*
 * Those of a folder that may be texts and can be read, in place of what was there: folders first,
 * then files, numbers in their names by value.  Hidden ones are left out.
 */
bool files_read_folder(struct files *files, const char *path, struct error *error);

/* Number count of the files after (below 0: before) number from, folders passed over; as far as there
 * are any.  FILES_NONE where there is none. */
size_t files_step(const struct files *files, size_t from, int count);

/* The order of names: "第2回" before "第十回". */
int files_compare_names(const char *a, const char *b);

#endif
