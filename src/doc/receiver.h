/* SPDX-License-Identifier: MIT */
/*
 * The receiving side of the builder: checks every call and makes parts of them.
 *
 * Units: bytes.
 * Ownership: a finished part is handed to the deliver function, which owns it from then on.
 * Errors: a call that is out of order, not UTF-8, nested too deep or too large is refused with one
 *   line; refusing it leaves what stands as it was.  A part that ends, or is followed by another,
 *   while something in it is open has failed: that costs no other part.
 */
#ifndef DOC_RECEIVER_H
#define DOC_RECEIVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "doc/builder.h"
#include "doc/part.h"

struct receiver;

struct receiver_ops {
    /* A part is there. */
    void (*deliver)(void *self, uint32_t number, struct part *part);
    void (*failed)(void *self, uint32_t number, struct slice message);
    /* Any call that does not belong to a part. */
    void (*apply)(void *self, const struct call *call);
};

struct receiver *receiver_new(const struct receiver_ops *ops, void *self);
void receiver_free(struct receiver *receiver);

bool receiver_take(struct receiver *receiver, const struct call *call, struct error *error);

#endif
