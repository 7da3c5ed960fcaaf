/* SPDX-License-Identifier: MIT */
/*
 * The reader's side of dujuan-worker: starts it with a text, hands on the calls that it
 * answers with, and ends it.  Nothing here waits for it.
 *
 * Units: bytes; part numbers.
 * Ownership: what the options name is the caller's and outlives the worker; worker_free ends the
 *   process and leaves neither it nor a descriptor behind.  A call is valid while the sink takes it.
 * Errors: a worker that cannot be started is one line; how one ended is told to the sink.
 */
#ifndef SOURCE_WORKER_CLIENT_H
#define SOURCE_WORKER_CLIENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/error.h"
#include "base/loop.h"
#include "doc/builder.h"
#include "source/inflow.h"

struct worker;

struct worker_options {
    int text;              /* descriptor of a regular file, read from its start */
    struct inflow *inflow; /* or what flows; NULL: text is meant */
    bool utf8;            /* that is what it seems to be: the worker is sooner there */
    const char *format;   /* NULL: found out */
    const char *encoding; /* NULL: found out */
    const char *name;     /* of the file; NULL: none */
    bool reflow;
    struct loop *loop;
    unsigned seconds;     /* of computing without an answer; 0: WORKER_SILENT_SECONDS */
};

struct worker_sink {
    void (*take)(void *self, const struct call *call);
    /* It has ended, and why where that is no good end (NULL).  Nothing comes any more. */
    void (*ended)(void *self, const char *reason);
    void *self;
};

struct worker *worker_start(const struct worker_options *options, const struct worker_sink *sink,
                            struct error *error);
void worker_free(struct worker *worker);

void worker_set_sink(struct worker *worker, const struct worker_sink *sink);

/* It has said all that it says without being asked. */
bool worker_is_complete(const struct worker *worker);

/* Asks for a part, once it is complete and has answered what it was asked before; false where it is
 * gone already. */
bool worker_ask(struct worker *worker, uint32_t part);

/* The worker's file: beside the program, else where it is installed; the environment's
 * DUJUAN_WORKER goes before both.  The caller frees it. */
char *worker_path(void);

#endif
