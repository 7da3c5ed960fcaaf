/* SPDX-License-Identifier: MIT */
/* A stream whose text the worker decodes, until it says that the text is no plain one. */
#include <stdlib.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "source/book.h"
#include "source/stream_internal.h"

/* The worker goes on as a book's, and the stream ends. */
static void become_book(struct stream *stream)
{
    struct book_options options = { stream->worker, stream->origin, stream->choice, stream->loop };
    stream->worker = NULL;
    stream->origin = (struct origin){ -1, NULL };
    stream->choice = (struct choice){ 0 };
    book_open(stream->document, &options);
    stream_release(stream);
}

/* The text begins, or begins anew in another encoding. */
static void start_text(struct stream *stream, struct slice encoding)
{
    char *name = mem_slice(encoding.data, encoding.length);
    decoder_free(stream->decoder);
    stream->decoder = decoder_new(name, NULL);
    if (stream->decoder == NULL)
        stream->decoder = decoder_new("UTF-8", NULL);
    free(name);
    stream_clear(stream);
}

static void take_text(struct stream *stream, const struct call *call)
{
    if (call->name.length > 0)
        start_text(stream, call->name);
    if (stream->decoder == NULL)
        return;
    if (call->offset != SPOOL_GOES_ON) {
        stream->met = mem_grow(stream->met, stream->met_count, &stream->met_capacity,
                               sizeof *stream->met);
        stream->met[stream->met_count++] =
            (struct meeting){ spool_length(stream->spool), call->offset };
    }
    stream->taken = call->total;
    stream_append(stream, call->text);
    stream_came(stream);
}

static bool is_key(const struct call *call, const char *key)
{
    return slice_equal(call->name, slice_of(key));
}

static void take_meta(struct stream *stream, const struct call *call)
{
    stream->builder->take(stream->builder->self, call);
    if (is_key(call, "encoding"))
        stream->decided = true;
    if (is_key(call, "format") && !slice_equal(call->text, slice_of("plain")))
        become_book(stream);
}

static void take(void *self, const struct call *call)
{
    struct stream *stream = self;
    switch (call->kind) {
    case CALL_META:
        take_meta(stream, call);
        break;
    case CALL_SPOOL:
        take_text(stream, call);
        break;
    case CALL_DIAGNOSTIC:
    case CALL_PROGRESS:
        stream->builder->take(stream->builder->self, call);
        break;
    case CALL_COMPLETE:
        stream_finish(stream);
        break;
    default: /* a plain text has no more */
        break;
    }
}

static void ended(void *self, const char *reason)
{
    struct stream *stream = self;
    worker_free(stream->worker);
    stream->worker = NULL;
    if (reason != NULL)
        builder_diagnostic(stream->builder, SEVERITY_ERROR, stream->taken, reason);
    if (!stream->ended)
        stream_finish(stream);
}

bool stream_start_worker(struct stream *stream, struct error *error)
{
    struct worker_sink sink = { take, ended, stream };
    stream_clear(stream);
    decoder_free(stream->decoder);
    stream->decoder = NULL;
    stream->worker =
        choice_start(&stream->choice, &stream->origin, stream->loop, &sink, error);
    return stream->worker != NULL;
}
