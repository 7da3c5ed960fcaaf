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

#include "base/error.h"

struct host {
    void *self;

    /* Sets a setting by name, as -o does; the host calls reader_configure or opens the text
     * anew. */
    bool (*set)(void *self, const char *name, const char *value, struct error *error);

    /* The value of a setting as text, or NULL; valid until the next call. */
    const char *(*get)(void *self, const char *name);

    /* Opens another text, or this one anew (name is NULL). */
    bool (*open)(void *self, const char *name, struct error *error);

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
