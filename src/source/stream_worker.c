/* SPDX-License-Identifier: MIT */
/* A stream whose text the worker decodes, until it says that the text is no plain one. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/i18n.h"
#include "base/limits.h"
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

/* The name comes from the worker: with others than the usual ones iconv would load what it likes. */
static struct decoder *decoder_of(struct stream *stream, const char *name)
{
    const char *asked = stream->choice.encoding;
    char *canonical = mem_string(encoding_canonical(name));
    bool known = encoding_is_usual(canonical) ||
                 (asked != NULL && strcmp(encoding_canonical(asked), canonical) == 0);
    struct decoder *decoder = known ? decoder_new(canonical, NULL) : NULL;
    if (decoder == NULL) {
        struct error error;
        error_set(&error, _("unknown encoding '%s'"), name);
        builder_diagnostic(stream->builder, SEVERITY_WARNING, 0, error.message);
        decoder = decoder_new("UTF-8", NULL);
    }
    free(canonical);
    return decoder;
}

/* The text begins, or begins anew in another encoding. */
static void start_text(struct stream *stream, struct slice encoding)
{
    char *name = mem_slice(encoding.data, encoding.length);
    decoder_free(stream->decoder);
    stream->decoder = decoder_of(stream, name);
    free(name);
    stream_clear(stream);
}

/* What comes after is not taken. */
static void end_text(struct stream *stream)
{
    worker_free(stream->worker);
    stream->worker = NULL;
    stream_finish(stream);
}

static void take_text(struct stream *stream, const struct call *call)
{
    if (call->name.length > 0)
        start_text(stream, call->name);
    if (stream->decoder == NULL)
        return;
    if (call->text.length > stream->most - spool_length(stream->spool)) {
        builder_diagnostic(stream->builder, SEVERITY_ERROR, stream->taken,
                           _("the text is too long: its end is left out"));
        end_text(stream);
        return;
    }
    stream_meet(stream, call->offset);
    if (call->total > stream->taken)
        stream->taken = call->total;
    stream_append(stream, call->text);
    stream_meet_if_far(stream);
    if (stream->ended)
        end_text(stream);
    else
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

/* Decoding makes no more than three bytes of one. */
static uint64_t most_text(const struct stream *stream)
{
    struct stat status;
    uint64_t size = 0;
    if (stream->origin.file >= 0 && fstat(stream->origin.file, &status) == 0)
        size = (uint64_t)status.st_size;
    return size > EXPANDED_MAX / 3 ? 3 * size : EXPANDED_MAX;
}

bool stream_start_worker(struct stream *stream, struct error *error)
{
    struct worker_sink sink = { take, ended, stream };
    stream_clear(stream);
    decoder_free(stream->decoder);
    stream->decoder = NULL;
    stream->most = most_text(stream);
    stream->worker =
        choice_start(&stream->choice, &stream->origin, stream->loop, &sink, error);
    return stream->worker != NULL;
}
