/* SPDX-License-Identifier: MIT */
#include "worker/unpack_codec.h"

#ifdef HAVE_ZSTD

#include <zstd.h>

static void *zstd_open(void)
{
    return ZSTD_createDStream();
}

static enum codec_result zstd_step(void *state, struct codec_room *room)
{
    ZSTD_inBuffer in = { room->in.data, room->in.length, 0 };
    ZSTD_outBuffer out = { room->out, room->left, 0 };
    size_t result = ZSTD_decompressStream(state, &out, &in);
    codec_took(room, in.pos, out.pos);
    if (ZSTD_isError(result))
        return CODEC_DAMAGED;
    return result == 0 ? CODEC_ENDED : CODEC_GOES_ON;
}

static void zstd_close(void *state)
{
    ZSTD_freeDStream(state);
}

const struct codec codec_zstd = { zstd_open, zstd_step, zstd_close };

#else

const struct codec codec_zstd = { NULL, NULL, NULL };

#endif
