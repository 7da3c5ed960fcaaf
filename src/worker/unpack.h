/* SPDX-License-Identifier: MIT */
/*
 * A text that may be compressed, as it was before: gz, xz, zst, bz2 and lz4 are known by their
 * content, also within each other up to FILTERS_MAX deep.
 *
 * Units: bytes.
 * Ownership: a struct unpack belongs to its maker; what unpack_read gives is valid until the next
 *   call.
 * Errors: one diagnostic.  Of what is cut off or damaged all is given that could be had; what
 *   expands too much or too many times, or is compressed too often, ends there.
 */
#ifndef WORKER_UNPACK_H
#define WORKER_UNPACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "doc/builder.h"

/* Where the bytes come from: 0 at the end, -1 with errno.  What it gives is valid until the next
 * call. */
struct unpack_source {
    ssize_t (*read)(void *self, const char **data);
    /* Whether more comes within that many milliseconds; NULL: always. */
    bool (*ready)(void *self, int milliseconds);
    void *self;
};

struct unpack_limits {
    uint64_t expanded; /* bytes */
    uint64_t free;     /* bytes that may come of however few */
    unsigned times;    /* the size beyond that */
    unsigned filters;  /* in each other */
};
extern const struct unpack_limits unpack_limits;

struct unpack;

/* limits: NULL for unpack_limits, which are those of base/limits.h. */
struct unpack *unpack_new(const struct unpack_source *source, struct builder *builder,
                          const struct unpack_limits *limits);
void unpack_free(struct unpack *unpack);

/* The next piece; 0 at the end, however it came. */
size_t unpack_read(struct unpack *unpack, const char **data);

bool unpack_is_compressed(const struct unpack *unpack);

#endif
