/* SPDX-License-Identifier: MIT */
/*
 * What a document asks of the source it comes from.  The source fills this interface, the app hands it
 * over; answers come as builder calls, at once or later, in any order, or never.
 *
 * Units: part numbers; bytes.
 * Ownership: the document owns the loader and frees it.
 * Errors: come as builder_part_failed or builder_diagnostic.
 */
#ifndef DOC_LOADER_H
#define DOC_LOADER_H

#include <stdbool.h>
#include <stdint.h>

#include "doc/position.h"

/* The view first, then its neighbours, then one request of background work. */
enum want { WANT_BACKGROUND, WANT_NEIGHBOUR, WANT_VIEW };

struct part;

struct loader_ops {
    /* Asks for a part.  A source that can answers before it returns. */
    void (*want)(void *self, uint32_t part, enum want want);

    /* Esc: gives up what is under way; what came stays. */
    void (*stop)(void *self);

    /* The source offset of a byte of a loaded part, and the part and byte of a source offset (exact
     * once that part is loaded: then part is not NULL).  NULL where units name places (books). */
    uint64_t (*source_of)(void *self, uint32_t number, const struct part *part, uint64_t byte);
    struct position (*position_of)(void *self, uint64_t source, const struct part *part);

    void (*free)(void *self);
};

struct loader {
    const struct loader_ops *ops;
    void *self;
};

#endif
