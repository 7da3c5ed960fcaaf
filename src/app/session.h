/* SPDX-License-Identifier: MIT */
/*
 * One reading, with or without a terminal: text, store, reader and keys put together.
 *
 * Units: cells and rows.
 * Ownership: the session owns what it opens; options and loop are the caller's and outlive it.
 * Errors: a text that cannot be opened is an error; what goes wrong later is told on the screen.
 */
#ifndef APP_SESSION_H
#define APP_SESSION_H

#include <stdbool.h>

#include "app/files.h"
#include "app/keymap.h"
#include "app/open.h"
#include "app/options.h"
#include "reader/reader.h"

/* What only a terminal can do; functions may be NULL. */
struct session_screen {
    void *self;
    void (*suspend)(void *self);
    void (*redraw)(void *self);
    void (*theme)(void *self, int theme); /* a value of SETTING_THEME */
};

struct session {
    const struct options *options;
    struct settings settings;      /* as they are now */
    struct loop *loop;
    struct opened opened;
    struct files files;            /* that can be read */
    size_t wish;                   /* the one to be read next, or FILES_NONE */
    int way;                       /* where one goes on from one that cannot be: 1, -1, 0 nowhere */
    bool reading;                  /* a text is open, no folder alone */
    bool measured;                 /* the reader's own pace is */
    int columns, rows;
    struct store *store;
    struct keymap *keymap;
    struct reader *reader;
    struct host host;
    struct session_screen screen;
    struct width_rules answered;   /* what the terminal said, before the setting has its word */
    struct bytes value;            /* of the setting that was asked for last */
    bool encoding_chosen;          /* and not remembered yet */
    const char *command;           /* of the command line, waiting for all of the text; or NULL */
    bool quit;
};

/* Opens the first of the names that can be opened.  own_store: the reader's own places and bookmarks, unless the options name a store; and the reader's own
 * pace is measured. */
bool session_open(struct session *session, const struct options *options, const char *const *names,
                  size_t count, struct loop *loop, bool own_store, struct error *error);

void session_resize(struct session *session, int columns, int rows);

/* The size of the screen is known: goes where the command line says, once all of the text is there
 * and if no key came before that. */
void session_begin(struct session *session);
/* To be called when something may have come; true where that was waited for. */
bool session_go_on(struct session *session);
void session_close(struct session *session);

void session_key(struct session *session, struct key key);
void session_paste(struct session *session, const char *text, size_t length);

/* The terminal's answers. */
void session_set_rules(struct session *session, const struct width_rules *rules);

/* The rules as they are used: answers, the text's language, and the setting over both. */
struct width_rules session_rules(const struct session *session);

/* Before a drawing: the language may have become known since the last one.  Returns the rules. */
struct width_rules session_keep_rules(struct session *session);

#endif
