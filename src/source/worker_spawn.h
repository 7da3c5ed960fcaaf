/* SPDX-License-Identifier: MIT */
/*
 * The process of a worker, with its descriptors and nothing else that is the reader's.
 *
 * Ownership: what worker_spawn opens belongs to the caller; what it is given stays the caller's.
 * Errors: one line.
 */
#ifndef SOURCE_WORKER_SPAWN_H
#define SOURCE_WORKER_SPAWN_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/error.h"
#include "source/worker_client.h"

struct worker_process {
    pid_t id;
    int requests; /* a socket, so that a worker that is gone raises no signal */
    int wire;     /* does not block */
    int growth;   /* a socket; -1 where the text does not grow */
};

bool worker_spawn(const struct worker_options *options, struct worker_process *process,
                  struct error *error);

bool worker_text_grows(const struct worker_options *options);

/* Waits for a process that has ended, or ends it; its status as wait(2) has it. */
int worker_reap(pid_t id);

/* What a status means, or NULL where it ended well. */
const char *worker_reason(int status);

#endif
