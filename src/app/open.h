/* SPDX-License-Identifier: MIT */
/*
 * Opening a text: a document with its source behind it, and how the store knows it.
 *
 * Units: none.
 * Ownership: struct opened owns document and name; opened_release frees them.
 * Errors: false and one line that names the file and the reason.
 */
#ifndef APP_OPEN_H
#define APP_OPEN_H

#include <stdbool.h>

#include "app/options.h"
#include "base/loop.h"
#include "doc/document.h"
#include "source/inflow.h"
#include "store/store.h"

struct opened {
    struct document *document;
    char *name;             /* to show */
    char *path;             /* absolute, or NULL for standard input */
    struct store_file file; /* its name is path */
};

/* name: a file's name, its address, or "-" for standard input.  inflow: as source_options has it. */
bool open_text(const char *name, const struct settings *settings, struct loop *loop,
               struct inflow **inflow, struct opened *opened, struct error *error);
/* A document without a text, for a folder. */
void open_nothing(const char *name, const struct settings *settings, struct opened *opened);
void opened_release(struct opened *opened);

/*
 * The store that the options name; without one the reader's own where own is set, else one in
 * memory.  Never NULL; *warning as store_open.
 */
struct store *open_store(const struct options *options, bool own, struct error *warning);

#endif
