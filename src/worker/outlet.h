/* SPDX-License-Identifier: MIT */
/*
 * A builder whose calls go into a pipe.  It waits where the reader does not read.
 *
 * Units: bytes.
 * Ownership: the outlet belongs to its maker and outlives its builder; the descriptor is not its
 *   own.
 * Errors: a reader that is gone ends the process.
 */
#ifndef WORKER_OUTLET_H
#define WORKER_OUTLET_H

#include "base/bytes.h"
#include "doc/builder.h"

struct outlet {
    struct bytes bytes;
    int descriptor;
    unsigned seconds; /* of computing until something is sent, or read */
};

void outlet_init(struct outlet *outlet, int descriptor, unsigned seconds);
struct builder outlet_builder(struct outlet *outlet);
void outlet_flush(struct outlet *outlet);

#endif
