/* SPDX-License-Identifier: MIT */
/* Bytes in, decoded text into the spool; and which encoding that is. */
#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "source/stream_internal.h"
#include "text/guess.h"

static void warn(struct stream *stream, enum severity severity, const char *message)
{
    builder_diagnostic(stream->builder, severity, stream->taken, message);
}

static void decode(struct stream *stream, const char *data, size_t length, bool end)
{
    if (stream->file < 0)
        return; /* given up */
    bytes_clear(&stream->decoded);
    decoder_feed(stream->decoder, data, length, end, &stream->decoded);
    struct error error;
    if (!spool_append(stream->spool, bytes_string(&stream->decoded), stream->decoded.length,
                      &error)) {
        warn(stream, SEVERITY_ERROR, error.message);
        close(stream->file);
        stream->file = -1;
    }
}

/* From the start, with an encoding that a guess named: it can be had. */
static void decode_anew(struct stream *stream, const char *encoding)
{
    decoder_free(stream->decoder);
    stream->decoder = decoder_new(encoding, NULL);
    if (stream->decoder == NULL)
        stream->decoder = decoder_new("UTF-8", NULL);
    assert(stream->decoder != NULL);
    free(stream->encoding);
    stream->encoding = mem_string(encoding);
    spool_clear(stream->spool);
    stream->head_decoded = 0;
}

static struct guess guess_head(struct stream *stream, bool end)
{
    struct guess guess = guess_encoding(bytes_string(&stream->head), stream->head.length, end);
    if (stream->decoder == NULL || strcmp(guess.encoding, stream->encoding) != 0)
        decode_anew(stream, guess.encoding);
    const char *rest = bytes_string(&stream->head) + stream->head_decoded;
    decode(stream, rest, stream->head.length - stream->head_decoded, false);
    stream->head_decoded = stream->head.length;
    return guess;
}

void stream_decode_head(struct stream *stream)
{
    if (!stream->decided)
        guess_head(stream, false);
}

static void decide(struct stream *stream, bool end)
{
    struct guess guess = guess_head(stream, end);
    stream->decided = true;
    bytes_release(&stream->head);
    builder_meta(stream->builder, "encoding", slice_of(guess.encoding));
    if (guess.binary)
        warn(stream, SEVERITY_WARNING, _("this does not look like text"));
}

static void take(struct stream *stream, const char *data, size_t length)
{
    stream->taken += length;
    if (stream->decided) {
        decode(stream, data, length, false);
        return;
    }
    bytes_append(&stream->head, data, length);
    if (stream->head.length >= HEAD_MAX)
        decide(stream, false);
}

static void tell_invalid(struct stream *stream)
{
    uint64_t invalid = decoder_invalid(stream->decoder);
    if (invalid == 0)
        return;
    char message[200];
    snprintf(message, sizeof message,
             P_("%llu sequence of bytes is not %s", "%llu sequences of bytes are not %s", invalid),
             (unsigned long long)invalid, stream->encoding);
    builder_diagnostic(stream->builder, SEVERITY_WARNING, 0, message);
}

/* A regular file that changed while it was read. */
static void tell_change(struct stream *stream)
{
    struct stat status;
    if (!stream->regular || fstat(stream->file, &status) != 0)
        return;
    if (status.st_mtim.tv_sec != stream->modified.tv_sec ||
        status.st_mtim.tv_nsec != stream->modified.tv_nsec)
        warn(stream, SEVERITY_WARNING, _("the file has changed since it was opened"));
}

void stream_end(struct stream *stream)
{
    if (!stream->decided)
        decide(stream, true);
    if (stream->file >= 0) {
        decode(stream, NULL, 0, true);
        tell_change(stream);
    }
    tell_invalid(stream);
    if (stream->file >= 0)
        close(stream->file);
    stream->file = -1;
}

/* A descriptor that is somebody else's too is not made non-blocking: it is asked first. */
static bool is_ready(int file)
{
    struct pollfd poll_one = { .fd = file, .events = POLLIN };
    return poll(&poll_one, 1, 0) > 0;
}

enum stream_input stream_input(struct stream *stream, size_t most)
{
    char buffer[64 * 1024];
    if (stream->file < 0)
        return STREAM_ENDED;
    if (most > sizeof buffer)
        most = sizeof buffer;
    ssize_t n;
    if (stream->regular)
        n = file_read_at(stream->file, stream->taken, buffer, most);
    else if (is_ready(stream->file))
        n = read(stream->file, buffer, most);
    else
        return STREAM_LATER;
    if (n < 0 && errno == EINTR)
        return STREAM_TOOK;
    if (n < 0 && errno == EAGAIN)
        return STREAM_LATER;
    if (n < 0) {
        struct error error;
        error_set(&error, _("cannot read on: %s"), strerror(errno));
        warn(stream, SEVERITY_ERROR, error.message);
    }
    if (n <= 0)
        return STREAM_ENDED;
    take(stream, buffer, (size_t)n);
    return stream->file < 0 ? STREAM_ENDED : STREAM_TOOK;
}
