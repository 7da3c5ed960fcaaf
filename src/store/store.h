/* SPDX-License-Identifier: MIT */
/*
 * What is kept between readings: bookmarks and marks (the reader's own work, in the data file), places,
 * history, paces and the terminal's answers (in the state file).
 *
 * Two programs may have it open at once.  Nothing is written by opening or looking up.  Rows of the
 * reader's own work have a random id, a logical clock and a tombstone, so that exports of two machines
 * merge.
 *
 * Units: places and quotations as in doc/position.h and doc/quotation.h; times in seconds since 1970.
 * Ownership: the store belongs to its opener; results are released by the caller.
 * Errors: false and one line.  A store that is read-only, full, locked or damaged never keeps a text
 *   from opening; a damaged file is set aside under another name and never overwritten.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "doc/position.h"
#include "doc/quotation.h"

struct store;

struct store_options {
    const char *data;  /* the folder of the data file; NULL: in memory */
    const char *state; /* the folder of the state file; NULL: in memory */
};

/* $XDG_DATA_HOME/dujuan and $XDG_STATE_HOME/dujuan, with their defaults below $HOME.  Returns false
 * where there is no home.  The strings are the caller's. */
bool store_folders(char **data, char **state);

/*
 * Never fails: where the files cannot be had it works in memory (or without writing), and *warning
 * (may be NULL) has one line, else is empty.  Folders and files are made by the first write.
 */
struct store *store_open(const struct store_options *options, struct error *warning);
void store_close(struct store *store);

/* How a file is known. */
struct store_file {
    const char *name;      /* absolute path; NULL: a pipe, known by fingerprint alone */
    uint64_t size;
    uint64_t fingerprint;  /* of size, head and tail; 0: none */
};

/* A file's row, found by name and, where it was moved, by fingerprint. */
struct store_record {
    int64_t id;             /* 0: not known yet */
    bool moved;             /* found by its fingerprint under another name */
    struct place place;     /* the last one */
    struct quotation quotation;
    char *encoding;         /* as the reader chose it, or NULL */
    bool has_place;
};

bool store_find(struct store *store, const struct store_file *file, struct store_record *record,
                struct error *error);
void store_record_release(struct store_record *record);

/* Remembers the file (a new row or the moved one's new name) with the place; *id is its row. */
bool store_save_place(struct store *store, const struct store_file *file, const char *title,
                      const struct place *place, const struct quotation *quotation,
                      double fraction, int64_t *id, struct error *error);

/* Remembers the encoding that the reader chose for the file; NULL: none any more. */
bool store_save_encoding(struct store *store, const struct store_file *file, const char *encoding,
                         struct error *error);

/*
 * Bookmarks and marks.  A mark is a bookmark whose name is one letter and whose kind is so.  A line
 * that the reader made a heading, or none, is one whose name is its unit and offset.
 */
enum bookmark_kind { BOOKMARK_NAMED, BOOKMARK_MARK, BOOKMARK_HEADING, BOOKMARK_NO_HEADING };

struct bookmark {
    char id[33];       /* 32 hexadecimal digits; empty: a new one */
    enum bookmark_kind kind;
    char *name;
    char *section;     /* the title of its section, or NULL */
    struct place place;
    struct quotation quotation;
    int64_t made;
};

void bookmark_release(struct bookmark *bookmark);

/* Adds it (a mark of the same letter in the same file is replaced, and so is what was said of the
 * same line as a heading); fills in id and made. */
bool store_add_bookmark(struct store *store, const struct store_file *file,
                        struct bookmark *bookmark, struct error *error);
bool store_rename_bookmark(struct store *store, const char *id, const char *name,
                           struct error *error);
bool store_remove_bookmark(struct store *store, const char *id, struct error *error);

/* Those of a file, by their places; the array and its items are the caller's. */
bool store_bookmarks(struct store *store, const struct store_file *file,
                     struct bookmark **bookmarks, size_t *count, struct error *error);

/* The lines of a file that were made headings, or none, in the same way. */
bool store_headings(struct store *store, const struct store_file *file,
                    struct bookmark **headings, size_t *count, struct error *error);

/* Prompt history, oldest first: kind is "search" or "command". */
bool store_history(struct store *store, const char *kind, char ***lines, size_t *count,
                   struct error *error);
bool store_add_history(struct store *store, const char *kind, const char *line,
                       struct error *error);

/* What a terminal answered: terminal names it, answers is opaque text. */
bool store_terminal(struct store *store, const char *terminal, char **answers,
                    struct error *error);
bool store_save_terminal(struct store *store, const char *terminal, const char *answers,
                         struct error *error);

/* How fast a script is read: the time that is taken of the standard one, and after how many pages
 * that was found.  Both stay as they are where nothing is kept. */
bool store_pace(struct store *store, const char *script, double *factor, double *pages,
                struct error *error);
bool store_save_pace(struct store *store, const char *script, double factor, double pages,
                     struct error *error);

/* Whether the last error was that another program holds the lock: worth another try. */
bool store_busy(const struct store *store);

/* The bookmarks as JSON lines (id, kind, name, section, unit, offset, exact, before, after, made). */
struct bytes;
void bookmark_json(const struct bookmark *bookmark, struct bytes *out);

#endif
