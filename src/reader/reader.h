/* SPDX-License-Identifier: MIT */
/*
 * A reading session: actions in, a grid of cells out.
 *
 * Units: cells and rows.
 * Ownership: the session belongs to its maker; document, store, loop and host outlive it.
 * Errors: what goes wrong is told in the status line.
 */
#ifndef READER_READER_H
#define READER_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/loop.h"
#include "doc/document.h"
#include "reader/action.h"
#include "reader/cells.h"
#include "reader/host.h"
#include "reader/pacing.h"
#include "reader/settings.h"
#include "store/store.h"

struct reader;

struct reader_options {
    struct loop *loop;
    struct store *store;            /* or NULL */
    struct store_file file;         /* how the text is known to the store; name is copied */
    const struct store_record *record; /* of the store, or NULL; needed during the call only */
    const char *name;               /* to show: the file's name, or what stands for it */
    struct document *document;
    const struct host *host;
    struct reader_settings settings;
    struct width_rules rules;
    pacing_clock *clock;            /* milliseconds, for the reader's pace; or NULL */
    void *clock_self;
};

struct reader *reader_new(const struct reader_options *options);
void reader_free(struct reader *reader);

/* The text was opened anew: positions are taken over by their places.  The old document is not
 * touched after this returns. */
void reader_set_document(struct reader *reader, struct document *document);

void reader_resize(struct reader *reader, int columns, int rows);
void reader_set_rules(struct reader *reader, const struct width_rules *rules);
void reader_configure(struct reader *reader, const struct reader_settings *settings);

/* Which keys mean something now; one of enum context. */
enum context reader_context(const struct reader *reader);

/* Before each key: a message that was shown goes. */
void reader_act(struct reader *reader, const struct action *action,
                const struct argument *argument);

/* Text typed or pasted into the prompt; without a prompt it is ignored. */
void reader_insert(struct reader *reader, const char *text, size_t length);

/* Shows keys typed so far of an unfinished sequence or count, "" for none. */
void reader_show_pending(struct reader *reader, const char *keys);

void reader_message(struct reader *reader, enum style style, const char *message);

/* Draws the whole screen on a grid of the size given by reader_resize. */
void reader_draw(struct reader *reader, struct grid *grid);

/* Whether anything that is shown has changed since the last reader_draw. */
bool reader_changed(const struct reader *reader);

/* Lists the files that the host has. */
void reader_show_files(struct reader *reader);

/* Goes where the command line says: +N, +/PATTERN; runs a command line as : does. */
void reader_command(struct reader *reader, const char *command);

/* Writes the place now.  True also where there is nothing to write. */
bool reader_save(struct reader *reader, struct error *error);

#endif
