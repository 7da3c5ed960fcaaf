/* SPDX-License-Identifier: MIT */
/*
 * The command line.
 *
 * Units: cells and rows for the size.
 * Ownership: strings are argv's own; the array of files is released by options_release.
 * Errors: one line, for exit status 2.
 */
#ifndef APP_OPTIONS_H
#define APP_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "app/settings.h"
#include "base/error.h"

enum dump_mode {
    DUMP_NONE,
    DUMP_TEXT,
    DUMP_TREE,
    DUMP_OUTLINE,
    DUMP_META,
    DUMP_LINES,
    DUMP_PAGES,
    DUMP_MATCHES,
    DUMP_BOOKMARKS,
    DUMP_SCREEN,
    DUMP_CELLS
};

enum help_topic { HELP_NONE, HELP_OPTIONS, HELP_SETTINGS, HELP_KEYS };

struct options {
    struct settings settings;
    enum dump_mode dump;
    const char *search;  /* of --dump=matches, or NULL */
    const char *script;  /* file of keys, or NULL */
    const char *store;   /* a store of its own, or NULL */
    const char *command; /* +N or +/PATTERN without the plus, or NULL */
    int columns, rows;   /* of a screen that is no terminal; 80 and 24 unless given */
    enum help_topic help;
    bool version, verbose, formats;
    const char **files;
    size_t file_count;
};

bool options_parse(struct options *options, int argc, char **argv, struct error *error);
void options_release(struct options *options);

/* The text of --help, one option a line. */
void options_help(void);

#endif
