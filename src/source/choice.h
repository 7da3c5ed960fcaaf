/* SPDX-License-Identifier: MIT */
/*
 * What the worker is told of a text beside its bytes, kept for a second start.
 *
 * Ownership: it owns its strings.
 */
#ifndef SOURCE_CHOICE_H
#define SOURCE_CHOICE_H

#include "source/worker_client.h"

struct choice {
    char *name, *format, *encoding; /* NULL: none, found out */
    bool reflow;
    bool utf8; /* it seems to be that */
};

struct choice choice_of(const char *name, const char *format, const char *encoding, bool reflow);
void choice_release(struct choice *choice);

/* Where it comes from: a regular file, or what flows (NULL: none, or not any more).  Who has one
 * lets go of it with origin_release. */
struct origin {
    int file; /* or -1 */
    struct inflow *inflow;
};
void origin_release(struct origin *origin);

struct worker *choice_start(const struct choice *choice, const struct origin *origin,
                            struct loop *loop, const struct worker_sink *sink,
                            struct error *error);

#endif
