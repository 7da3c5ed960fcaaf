/* SPDX-License-Identifier: MIT */
#include "source/stream_internal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"

/* What flows is shown at most so often (milliseconds). */
#define SHOW_EVERY 100

/* --- Showing --- */

/* The last part, and those that have become whole since it was one, if anybody waits for them. */
static void show(struct stream *stream)
{
    stream->dirty = false;
    stream_cut(stream);
    stream_announce(stream);
    uint32_t count = document_part_count(stream->document);
    for (uint32_t i = stream->shown; i < count && i < stream->part_count; i++) {
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

void stream_came(struct stream *stream)
{
    stream_cut(stream);
    if (stream->decided)
        stream_announce(stream);
    show_soon(stream);
}

/* A regular file that changed while it was read. */
static void tell_change(struct stream *stream)
{
    struct stat status;
    if (stream->origin.file < 0 || fstat(stream->origin.file, &status) != 0)
        return;
    if (status.st_mtim.tv_sec != stream->modified.tv_sec ||
        status.st_mtim.tv_nsec != stream->modified.tv_nsec)
        builder_diagnostic(stream->builder, SEVERITY_WARNING, stream->taken,
                           _("the file has changed since it was opened"));
}

void stream_finish(struct stream *stream)
{
    loop_remove_timer(stream->loop, stream->timer);
    stream->timer = 0;
    tell_change(stream);
    stream->ended = stream->decided = true;
    if (stream->decoder != NULL)
        show(stream);
    builder_progress(stream->builder, stream->taken, stream->taken);
    builder_complete(stream->builder);
}

/* --- Reading what flows --- */

static void wake(void *self, int descriptor)
{
    (void)descriptor;
    struct stream *stream = self;
    loop_remove_watch(stream->loop, stream->watch);
    stream->watch = 0;
    loop_wake(stream->loop, stream->task);
}

/* By a task and not where the descriptor is ready: a flood must not keep the view waiting. */
static bool read_on(void *self, size_t units)
{
    struct stream *stream = self;
    if (stream->ended)
        return false;
    switch (stream_input(stream, units * 1024)) {
    case STREAM_TOOK:
        builder_progress(stream->builder, stream->taken, 0);
        stream_came(stream);
        return true;
    case STREAM_LATER:
        if (stream->watch == 0)
            stream->watch =
                loop_watch(stream->loop, inflow_descriptor(stream->origin.inflow), wake, stream);
        return false;
    case STREAM_ENDED:
        if (stream_input_end(stream) == STREAM_ENDED)
            stream_finish(stream);
        return false;
    case STREAM_HANDED_ON:
        return false;
    }
    return false;
}

/* --- The loader --- */

static void want(void *self, uint32_t part, enum want want)
{
    (void)want;
    struct stream *stream = self;
    if (part < stream->part_count && stream->decoder != NULL)
        stream_deliver(stream, part);
}

/* What flows is there still, for who opens it once more. */
static void stop(void *self)
{
    struct stream *stream = self;
    if (stream->ended)
        return;
    worker_free(stream->worker);
    stream->worker = NULL;
    loop_remove_watch(stream->loop, stream->watch);
    stream->watch = 0;
    builder_diagnostic(stream->builder, SEVERITY_ERROR, stream->taken,
                       _("stopped: what comes after this was not read"));
    origin_release(&stream->origin);
    stream_finish(stream);
}

void stream_release(void *self)
{
    struct stream *stream = self;
    worker_free(stream->worker);
    loop_remove_task(stream->loop, stream->task);
    loop_remove_watch(stream->loop, stream->watch);
    loop_remove_timer(stream->loop, stream->timer);
    origin_release(&stream->origin);
    choice_release(&stream->choice);
    decoder_free(stream->decoder);
    spool_free(stream->spool);
    bytes_release(&stream->head);
    bytes_release(&stream->decoded);
    bytes_release(&stream->text);
    free(stream->met);
    free(stream->starts);
    free(stream);
}

static const struct loader_ops ops = {
    .want = want,
    .stop = stop,
    .source_of = stream_source_of,
    .position_of = stream_position_of,
    .free = stream_release,
};

/* --- Opening --- */

/* Plain UTF-8 is read here, and what flows may be that until it tells otherwise. */
static bool may_be_read_here(const struct stream *stream)
{
    const struct choice *choice = &stream->choice;
    bool plain = choice->format == NULL || strcmp(choice->format, "plain") == 0;
    bool utf8 = choice->encoding == NULL ||
                strcmp(encoding_canonical(choice->encoding), "UTF-8") == 0;
    bool known = choice->format != NULL && choice->encoding == NULL;
    return stream->origin.inflow != NULL && plain && utf8 && !known;
}

static struct stream *new_stream(struct document *document, const struct origin *origin,
                                 const struct stream_options *options)
{
    struct stream *stream = mem_array(1, sizeof *stream);
    struct stat status;
    stream->document = document;
    stream->builder = document_builder(document);
    stream->loop = options->loop;
    /* What never ends takes turns with all other work that has no end in sight. */
    stream->task = loop_add_task(stream->loop, TASK_IDLE, read_on, stream);
    stream->origin = *origin;
    stream->choice = choice_of(options->name, options->format, options->encoding, options->reflow);
    stream->choice.utf8 = options->utf8;
    stream->spool = spool_new();
    stream_first_part(stream);
    if (origin->file >= 0 && fstat(origin->file, &status) == 0)
        stream->modified = status.st_mtim;
    return stream;
}

bool stream_open(struct document *document, const struct origin *origin,
                 const struct stream_options *options, struct error *error)
{
    struct stream *stream = new_stream(document, origin, options);
    if (may_be_read_here(stream)) {
        stream->decoder = decoder_new("UTF-8", error);
        loop_wake(stream->loop, stream->task);
    } else if (!stream_start_worker(stream, error)) {
        stream_release(stream);
        return false;
    }
    document_set_loader(document, (struct loader){ &ops, stream });
    return true;
}
