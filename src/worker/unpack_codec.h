/* SPDX-License-Identifier: MIT */
/*
 * Decoders of compressed bytes, one struct codec each: bytes in, bytes out, as many as there are.
 *
 * libarchive fills a block before it gives any of it, and of a text that is cut off it gives nothing
 * of the last one.  Where the library that a compression comes from is there, that is asked itself:
 * what flows comes out as it comes in, and what is damaged up to the damage.
 *
 * Units: bytes.
 * Ownership: a state belongs to who opened it.
 * Errors: a result.
 */
#ifndef WORKER_UNPACK_CODEC_H
#define WORKER_UNPACK_CODEC_H

#include <stddef.h>

#include "base/bytes.h"

enum codec_result {
    CODEC_GOES_ON,
    CODEC_ENDED,  /* what comes now is none of it */
    CODEC_DAMAGED /* what it made before is good */
};

/* What is decoded, and room for what that makes; a step moves both on. */
struct codec_room {
    struct slice in;
    char *out;
    size_t left; /* of out */
};

static inline void codec_took(struct codec_room *room, size_t in, size_t out)
{
    room->in.data += in;
    room->in.length -= in;
    room->out += out;
    room->left -= out;
}

struct codec {
    void *(*open)(void); /* NULL: no memory */
    enum codec_result (*step)(void *state, struct codec_room *room);
    void (*close)(void *state);
};

/* Of those whose library was not there at configuring all members are NULL. */
extern const struct codec codec_gzip, codec_xz, codec_bzip2, codec_zstd;

#endif
