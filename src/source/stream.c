/* SPDX-License-Identifier: MIT */
#include "source/stream_internal.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/mem.h"

/* What flows is shown at most so often (milliseconds). */
#define SHOW_EVERY 100

/* How much is decoded at once for a place that lies behind what is (bytes of the source). */
#define REACH_MAX (8u * 1024u * 1024u)

/* --- Showing --- */

/* The last part, and those that have become whole since it was one, if anybody waits for them. */
static void show(struct stream *stream)
{
    stream->dirty = false;
    stream_decode_head(stream);
    stream_cut(stream);
    stream_announce(stream);
    uint32_t count = document_part_count(stream->document);
    for (uint32_t i = stream->shown; i < count; i++) {
        enum part_state state = document_part_state(stream->document, i);
        if (state == PART_ASKED || state == PART_PARTIAL)
            stream_deliver(stream, i);
    }
    stream->shown = count > 0 ? count - 1 : 0;
}

static void show_and_rest(void *self)
{
    struct stream *stream = self;
    stream->timer = 0;
    if (!stream->dirty)
        return;
    show(stream);
    stream->timer = loop_add_timer(stream->loop, SHOW_EVERY, show_and_rest, stream);
}

static void show_soon(struct stream *stream)
{
    stream->dirty = true;
    if (stream->timer == 0)
        stream->timer = loop_add_timer(stream->loop, 0, show_and_rest, stream);
}

static void finish(struct stream *stream)
{
    loop_remove_timer(stream->loop, stream->timer);
    stream->timer = 0;
    stream_end(stream);
    show(stream);
    builder_progress(stream->builder, stream->taken, stream->taken);
    builder_complete(stream->builder);
}

/* --- Reading --- */

static void wake(void *self, int descriptor)
{
    (void)descriptor;
    struct stream *stream = self;
    loop_remove_watch(stream->loop, stream->watch);
    stream->watch = 0;
    loop_wake(stream->loop, stream->task);
}

/* A piece, and what follows from it but for the showing. */
static enum stream_input read_piece(struct stream *stream, size_t most)
{
    enum stream_input input = stream_input(stream, most);
    if (input != STREAM_TOOK)
        return input;
    stream_cut(stream);
    if (stream->decided)
        stream_announce(stream);
    builder_progress(stream->builder, stream->taken, stream->regular ? stream->size : 0);
    show_soon(stream);
    return input;
}

/* By a task and not where the descriptor is ready: a flood must not keep the view waiting. */
static bool read_on(void *self, size_t units)
{
    struct stream *stream = self;
    switch (read_piece(stream, units * 1024)) {
    case STREAM_TOOK:
        return true;
    case STREAM_LATER:
        if (stream->watch == 0)
            stream->watch = loop_watch(stream->loop, stream->file, wake, stream);
        return false;
    default:
        finish(stream);
        return false;
    }
}

void stream_reach(struct stream *stream, uint64_t source)
{
    if (!stream->regular || stream->file < 0)
        return;
    uint64_t start = stream->taken;
    while (stream->taken <= source && stream->taken - start < REACH_MAX)
        if (read_piece(stream, 64 * 1024) != STREAM_TOOK)
            return;
}

/* --- The loader --- */

static void want(void *self, uint32_t part, enum want want)
{
    (void)want;
    struct stream *stream = self;
    if (part < stream->part_count && stream->decoder != NULL)
        stream_deliver(stream, part);
}

static void release(void *self)
{
    struct stream *stream = self;
    loop_remove_task(stream->loop, stream->task);
    loop_remove_watch(stream->loop, stream->watch);
    loop_remove_timer(stream->loop, stream->timer);
    if (stream->file >= 0)
        close(stream->file);
    decoder_free(stream->decoder);
    spool_free(stream->spool);
    bytes_release(&stream->head);
    bytes_release(&stream->decoded);
    bytes_release(&stream->text);
    free(stream->starts);
    free(stream->encoding);
    free(stream);
}

/* Esc stops nothing here: what a pipe is not asked for now can never be had again. */
static const struct loader_ops ops = {
    .want = want,
    .source_of = stream_source_of,
    .position_of = stream_position_of,
    .free = release,
};

/* --- Opening --- */

static bool set_encoding(struct stream *stream, const char *encoding, struct error *error)
{
    if (encoding == NULL)
        return true;
    stream->decoder = decoder_new(encoding, error);
    if (stream->decoder == NULL)
        return false;
    stream->encoding = mem_string(encoding_canonical(encoding));
    stream->decided = true;
    builder_meta(stream->builder, "encoding", slice_of(stream->encoding));
    return true;
}

/* Enough of a file for a first part with its context; the rest is a task's. */
static void read_first_part(struct stream *stream)
{
    const uint64_t enough = PART_GRID + PART_WINDOW + CONTEXT_MAX;
    enum stream_input input = STREAM_TOOK;
    while (input == STREAM_TOOK && spool_length(stream->spool) < enough)
        input = read_piece(stream, 64 * 1024);
    if (input == STREAM_ENDED)
        finish(stream);
    else
        loop_wake(stream->loop, stream->task);
}

bool stream_open(struct document *document, int descriptor, const struct stream_options *options,
                 struct error *error)
{
    struct stream *stream = mem_array(1, sizeof *stream);
    stream->document = document;
    stream->builder = document_builder(document);
    stream->loop = options->loop;
    /* What never ends takes turns with all other work that has no end in sight. */
    stream->task = loop_add_task(stream->loop, options->regular ? TASK_BACKGROUND : TASK_IDLE,
                                 read_on, stream);
    stream->file = descriptor;
    stream->regular = options->regular;
    stream->spool = spool_new();
    stream_first_part(stream);
    struct stat status;
    if (stream->regular && fstat(descriptor, &status) == 0) {
        stream->size = (uint64_t)status.st_size;
        stream->modified = status.st_mtim;
    }
    if (!set_encoding(stream, options->encoding, error)) {
        release(stream);
        return false;
    }
    document_set_loader(document, (struct loader){ &ops, stream });
    if (stream->regular)
        read_first_part(stream);
    else
        loop_wake(stream->loop, stream->task);
    return true;
}
