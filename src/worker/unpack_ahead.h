/* SPDX-License-Identifier: MIT */
/*
 * A source whose next bytes can be looked at before they are taken.
 *
 * Units: bytes.
 * Ownership: ahead_release frees what it keeps; what it shows is valid until the next call.
 * Errors: the source's end and its failure are both its end.
 */
#ifndef WORKER_UNPACK_AHEAD_H
#define WORKER_UNPACK_AHEAD_H

#include <stdbool.h>

#include "base/bytes.h"
#include "worker/unpack.h"

struct ahead {
    struct unpack_source source;
    struct slice left; /* to be taken */
    struct bytes kept; /* where left is of more than one piece */
    bool ended;        /* the source is */
};

void ahead_init(struct ahead *ahead, const struct unpack_source *source);
void ahead_release(struct ahead *ahead);

/* Makes left at least that long where the source has so much. */
void ahead_fill(struct ahead *ahead, size_t length);
/* Takes that much of left away. */
void ahead_skip(struct ahead *ahead, size_t length);

#endif
