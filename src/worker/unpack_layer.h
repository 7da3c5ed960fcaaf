/* SPDX-License-Identifier: MIT */
/*
 * One compression of a text, which may be within others: a source over the source of what it was
 * compressed to.
 *
 * Units: bytes.
 * Ownership: a layer belongs to its maker; what it gives is valid until the next call.
 * Errors: trouble is told once, when what came before it was given.
 */
#ifndef WORKER_UNPACK_LAYER_H
#define WORKER_UNPACK_LAYER_H

#include <stdbool.h>
#include <stdint.h>

#include "worker/unpack_ahead.h"

enum layer_trouble { LAYER_CUT_OFF, LAYER_DAMAGED, LAYER_MORE_FOLLOWS };

struct layer_owner {
    void (*tell)(void *self, enum layer_trouble trouble);
    /* A layer has made so much of it in all; false: no more of it. */
    bool (*made)(void *self, uint64_t bytes);
    void *self;
};

struct layer;

struct layer *layer_new(const struct unpack_source *below, const struct layer_owner *owner);
void layer_free(struct layer *layer);

/* How many compressions it undoes; 0: what it reads it gives as it is. */
unsigned layer_depth(const struct layer *layer);

struct unpack_source layer_source(struct layer *layer);

#endif
