/* SPDX-License-Identifier: MIT */
/*
 * What a reading session needs from above, without knowing who is there.
 *
 * Ownership: the host outlives the session.
 * Errors: false and one line.
 */
#ifndef READER_HOST_H
#define READER_HOST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

/* The files of this run, or of the folder one looks at. */
struct host_files {
    size_t count, now;  /* now: the one that is read, SIZE_MAX where none is */
    const char *title;  /* of their list */
    bool text;          /* one is read: the list lies over it */
    bool named;         /* one by one; else they are a folder's */
};

struct host_file {
    const char *name;
    const char *about;  /* its size, or NULL */
};

struct host {
    void *self;

    /* Sets a setting by name, as -o does; the host calls reader_configure or opens the text
     * anew. */
    bool (*set)(void *self, const char *name, const char *value, struct error *error);

    /* The value of a setting as text, or NULL; valid until the next call. */
    const char *(*get)(void *self, const char *name);

    /* Opens another text, or this one anew (name is NULL). */
    bool (*open)(void *self, const char *name, struct error *error);

    /* Which files there are, each of them, and another one to be read once the action that is
     * running returns: this one, or so many on or back.  NULL where there can be no other. */
    void (*files)(void *self, struct host_files *files);
    void (*file)(void *self, size_t index, struct host_file *file);
    bool (*choose)(void *self, size_t index, struct error *error);
    bool (*step)(void *self, int count, struct error *error);

    /* Ends the session once the action that is running returns. */
    void (*quit)(void *self);

    /* Stops the program as C-z does. */
    void (*suspend)(void *self);

    /* Repaints the terminal from nothing. */
    void (*redraw)(void *self);

    /* The keys of an action as text, for help ("Space C-f PgDn"). */
    const char *(*keys)(void *self, const char *action);
};

#endif
