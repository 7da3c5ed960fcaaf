/* SPDX-License-Identifier: MIT */
#include "worker/unpack_codec.h"

#ifdef HAVE_ZLIB

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

#include "base/mem.h"

/* A gzip header and trailer around the largest window there is. */
#define GZIP_WINDOW (15 + 16)

static void *gzip_open(void)
{
    z_stream *stream = mem_array(1, sizeof *stream);
    if (inflateInit2(stream, GZIP_WINDOW) == Z_OK)
        return stream;
    free(stream);
    return NULL;
}

static enum codec_result gzip_step(void *state, struct codec_room *room)
{
    z_stream *stream = state;
    size_t in = room->in.length < UINT_MAX ? room->in.length : UINT_MAX;
    size_t left = room->left < UINT_MAX ? room->left : UINT_MAX;
    stream->next_in = (Bytef *)room->in.data;
    stream->avail_in = (uInt)in;
    stream->next_out = (Bytef *)room->out;
    stream->avail_out = (uInt)left;
    int result = inflate(stream, Z_SYNC_FLUSH);
    codec_took(room, in - stream->avail_in, left - stream->avail_out);
    if (result == Z_STREAM_END)
        return CODEC_ENDED;
    return result == Z_OK || result == Z_BUF_ERROR ? CODEC_GOES_ON : CODEC_DAMAGED;
}

static void gzip_close(void *state)
{
    inflateEnd(state);
    free(state);
}

const struct codec codec_gzip = { gzip_open, gzip_step, gzip_close };

#else

const struct codec codec_gzip = { NULL, NULL, NULL };

#endif
