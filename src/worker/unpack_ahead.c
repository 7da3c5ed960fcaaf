/* SPDX-License-Identifier: MIT */
#include "worker/unpack_ahead.h"

void ahead_init(struct ahead *ahead, const struct unpack_source *source)
{
    *ahead = (struct ahead){ .source = *source, .left = { "", 0 } };
}

void ahead_release(struct ahead *ahead)
{
    bytes_release(&ahead->kept);
}

static struct slice next_piece(struct ahead *ahead)
{
    const char *data = "";
    ssize_t n = ahead->ended ? 0 : ahead->source.read(ahead->source.self, &data);
    ahead->ended = n <= 0;
    return (struct slice){ data, n > 0 ? (size_t)n : 0 };
}

/* What is left is in kept, whole or as its end, or in a piece of the source that goes away. */
static void keep_left(struct ahead *ahead)
{
    struct bytes kept = { 0 };
    bytes_append(&kept, ahead->left.data, ahead->left.length);
    bytes_release(&ahead->kept);
    ahead->kept = kept;
}

void ahead_fill(struct ahead *ahead, size_t length)
{
    if (ahead->left.length >= length || ahead->ended)
        return;
    if (ahead->left.length == 0) {
        ahead->left = next_piece(ahead);
        if (ahead->left.length >= length)
            return;
    }
    keep_left(ahead);
    while (ahead->kept.length < length && !ahead->ended) {
        struct slice piece = next_piece(ahead);
        bytes_append(&ahead->kept, piece.data, piece.length);
    }
    ahead->left = bytes_slice(&ahead->kept);
}

void ahead_skip(struct ahead *ahead, size_t length)
{
    ahead->left.data += length;
    ahead->left.length -= length;
}
