/* SPDX-License-Identifier: MIT */
/* What flows, in plain UTF-8, into the spool; what is something else goes to a worker. */
#include <stdio.h>
#include <stdlib.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "source/sniff.h"
#include "source/stream_internal.h"

static void warn(struct stream *stream, enum severity severity, const char *message)
{
    builder_diagnostic(stream->builder, severity, stream->taken, message);
}

static void give_up(struct stream *stream)
{
    origin_release(&stream->origin);
    stream->ended = true;
}

void stream_append(struct stream *stream, struct slice text)
{
    struct error error;
    if (stream->ended || spool_append(stream->spool, text.data, text.length, &error))
        return;
    warn(stream, SEVERITY_ERROR, error.message);
    give_up(stream);
}

void stream_clear(struct stream *stream)
{
    spool_clear(stream->spool);
    stream->met_count = 0;
    stream->taken = 0;
    stream_first_part(stream);
}

static void decode(struct stream *stream, const char *data, size_t length, bool end)
{
    if (stream->ended)
        return;
    bytes_clear(&stream->decoded);
    decoder_feed(stream->decoder, data, length, end, &stream->decoded);
    stream_append(stream, bytes_slice(&stream->decoded));
}

/* What is not decoded yet of what waited. */
static void decode_head(struct stream *stream)
{
    const char *rest = bytes_string(&stream->head) + stream->head_decoded;
    decode(stream, rest, stream->head.length - stream->head_decoded, false);
    stream->head_decoded = stream->head.length;
}

static enum stream_input hand_on(struct stream *stream)
{
    struct error error;
    stream->choice.utf8 = sniff_expects_utf8(bytes_string(&stream->head), stream->head.length);
    if (stream_start_worker(stream, &error)) {
        bytes_release(&stream->head);
        return STREAM_HANDED_ON;
    }
    warn(stream, SEVERITY_ERROR, error.message);
    give_up(stream);
    return STREAM_ENDED;
}

static void decide(struct stream *stream)
{
    decode_head(stream);
    stream->decided = true;
    bytes_release(&stream->head);
    builder_meta(stream->builder, "encoding", slice_of("UTF-8"));
}

static enum stream_input look_at_head(struct stream *stream, bool end)
{
    if (stream->choice.format != NULL) {
        decide(stream);
        return STREAM_TOOK;
    }
    switch (sniff(NULL, bytes_string(&stream->head), stream->head.length, end,
                  stream->choice.encoding != NULL)) {
    case SNIFF_WORKER:
        return hand_on(stream);
    case SNIFF_PLAIN:
        decide(stream);
        return STREAM_TOOK;
    case SNIFF_LIKELY:
        decode_head(stream);
        return STREAM_TOOK;
    default:
        return STREAM_TOOK;
    }
}

static enum stream_input take(struct stream *stream, const char *data, size_t length)
{
    stream->read += length;
    stream->taken += length;
    if (stream->decided) {
        decode(stream, data, length, false);
        return STREAM_TOOK;
    }
    bytes_append(&stream->head, data, length);
    return look_at_head(stream, false);
}

static void tell_invalid(struct stream *stream)
{
    uint64_t invalid = stream->decoder != NULL ? decoder_invalid(stream->decoder) : 0;
    if (invalid == 0)
        return;
    char message[200];
    snprintf(message, sizeof message,
             P_("%llu sequence of bytes is not %s", "%llu sequences of bytes are not %s", invalid),
             (unsigned long long)invalid, "UTF-8");
    builder_diagnostic(stream->builder, SEVERITY_WARNING, 0, message);
}

enum stream_input stream_input_end(struct stream *stream)
{
    if (!stream->decided && !stream->ended && look_at_head(stream, true) == STREAM_HANDED_ON)
        return STREAM_HANDED_ON;
    decode(stream, NULL, 0, true);
    tell_invalid(stream);
    give_up(stream);
    return STREAM_ENDED;
}

static void tell_failure(struct stream *stream)
{
    const char *failure = inflow_failure(stream->origin.inflow);
    if (failure != NULL)
        warn(stream, SEVERITY_ERROR, failure);
}

/* What came before it was opened now, then what comes. */
enum stream_input stream_input(struct stream *stream, size_t most)
{
    char buffer[64 * 1024];
    struct inflow *inflow = stream->origin.inflow;
    if (inflow == NULL)
        return STREAM_ENDED;
    if (most > sizeof buffer)
        most = sizeof buffer;
    enum inflow_state state = INFLOW_TOOK;
    if (stream->read == inflow_length(inflow))
        state = inflow_take(inflow, most);
    size_t n = inflow_read(inflow, stream->read, buffer, most);
    if (n == 0 && state == INFLOW_LATER)
        return STREAM_LATER;
    if (n == 0) {
        tell_failure(stream);
        return STREAM_ENDED;
    }
    enum stream_input input = take(stream, buffer, n);
    return input == STREAM_TOOK && stream->ended ? STREAM_ENDED : input;
}
