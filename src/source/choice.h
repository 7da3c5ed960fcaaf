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
};

struct choice choice_of(const char *name, const char *format, const char *encoding, bool reflow);
void choice_release(struct choice *choice);

struct worker *choice_start(const struct choice *choice, int text, struct slice head,
                            struct loop *loop, const struct worker_sink *sink,
                            struct error *error);

#endif
