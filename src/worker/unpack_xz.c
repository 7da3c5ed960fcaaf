/* SPDX-License-Identifier: MIT */
#include "worker/unpack_codec.h"

#ifdef HAVE_LZMA

#include <lzma.h>
#include <stdlib.h>

#include "base/limits.h"
#include "base/mem.h"

static void *xz_open(void)
{
    lzma_stream *stream = mem_array(1, sizeof *stream);
    *stream = (lzma_stream)LZMA_STREAM_INIT;
    if (lzma_stream_decoder(stream, WORKER_MEMORY / 2, 0) == LZMA_OK)
        return stream;
    free(stream);
    return NULL;
}

static enum codec_result xz_step(void *state, struct codec_room *room)
{
    lzma_stream *stream = state;
    stream->next_in = (const uint8_t *)room->in.data;
    stream->avail_in = room->in.length;
    stream->next_out = (uint8_t *)room->out;
    stream->avail_out = room->left;
    lzma_ret result = lzma_code(stream, LZMA_RUN);
    codec_took(room, room->in.length - stream->avail_in, room->left - stream->avail_out);
    if (result == LZMA_STREAM_END)
        return CODEC_ENDED;
    return result == LZMA_OK || result == LZMA_BUF_ERROR ? CODEC_GOES_ON : CODEC_DAMAGED;
}

static void xz_close(void *state)
{
    lzma_end(state);
    free(state);
}

const struct codec codec_xz = { xz_open, xz_step, xz_close };

#else

const struct codec codec_xz = { NULL, NULL, NULL };

#endif
