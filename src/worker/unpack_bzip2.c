/* SPDX-License-Identifier: MIT */
#include "worker/unpack_codec.h"

#ifdef HAVE_BZIP2

#include <bzlib.h>
#include <limits.h>
#include <stdlib.h>

#include "base/mem.h"

static void *bzip2_open(void)
{
    bz_stream *stream = mem_array(1, sizeof *stream);
    if (BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK)
        return stream;
    free(stream);
    return NULL;
}

static enum codec_result bzip2_step(void *state, struct codec_room *room)
{
    bz_stream *stream = state;
    size_t in = room->in.length < UINT_MAX ? room->in.length : UINT_MAX;
    size_t left = room->left < UINT_MAX ? room->left : UINT_MAX;
    stream->next_in = (char *)room->in.data;
    stream->avail_in = (unsigned)in;
    stream->next_out = room->out;
    stream->avail_out = (unsigned)left;
    int result = BZ2_bzDecompress(stream);
    codec_took(room, in - stream->avail_in, left - stream->avail_out);
    if (result == BZ_STREAM_END)
        return CODEC_ENDED;
    return result == BZ_OK ? CODEC_GOES_ON : CODEC_DAMAGED;
}

static void bzip2_close(void *state)
{
    BZ2_bzDecompressEnd(state);
    free(state);
}

const struct codec codec_bzip2 = { bzip2_open, bzip2_step, bzip2_close };

#else

const struct codec codec_bzip2 = { NULL, NULL, NULL };

#endif
