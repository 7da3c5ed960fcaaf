/* SPDX-License-Identifier: MIT */
#include "source/book.h"

#include <stdlib.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "source/book_internal.h"

/* --- What the worker says --- */

/* One that somebody waits for, or sees, or that is the first. */
static void part_came(struct book *book, uint32_t number)
{
    enum part_state state = document_part_state(book->document, number);
    if (state == PART_ASKED || state == PART_PARTIAL || (state == PART_ABSENT && number == 0))
        book_deliver(book, number);
    book_answered(book, number);
}

static void part_failed(struct book *book, const struct call *call)
{
    if (book->gathering.within && book->gathering.number == call->part)
        book->gathering.within = false;
    book->builder->take(book->builder->self, call);
    book_answered(book, call->part);
}

/* A part that does not end is none. */
static void begin_part(struct book *book, const struct call *call)
{
    struct gathering *gathering = &book->gathering;
    if (!gathering->within || gathering->number == call->part)
        return;
    struct error error;
    uint32_t number = gathering->number;
    gathering->within = false;
    error_set(&error, _("a part begins within part %u"), number);
    builder_part_failed(book->builder, number, error.message);
    book_answered(book, number);
}

static void completed(struct book *book, const struct call *call)
{
    if (!book->silent)
        book->builder->take(book->builder->self, call);
    book->silent = false;
    book->complete = true;
    book_ask_next(book);
}

static void take(void *self, const struct call *call)
{
    struct book *book = self;
    switch (call->kind) {
    case CALL_COMPLETE:
        completed(book, call);
        break;
    case CALL_PART_FAILED:
        part_failed(book, call);
        break;
    case CALL_META:
    case CALL_UNIT:
    case CALL_OUTLINE:
    case CALL_RESOURCE:
    case CALL_DIAGNOSTIC:
    case CALL_PROGRESS:
        if (!book->silent)
            book->builder->take(book->builder->self, call);
        break;
    case CALL_SPOOL:
        break;
    case CALL_PART_BEGIN:
        begin_part(book, call);
        book_gather(book, call);
        break;
    default:
        if (book_gather(book, call))
            part_came(book, book->gathering.number);
        break;
    }
}

/* --- Its end --- */

static void keep_reason(struct book *book, const char *reason)
{
    char *copy = reason != NULL ? mem_string(reason) : NULL;
    free(book->reason);
    book->reason = copy;
}

static void ended(void *self, const char *reason)
{
    struct book *book = self;
    keep_reason(book, reason);
    worker_free(book->worker);
    book->worker = NULL;
    bool early = !book->complete, again = book_tries_again(book);
    if (reason != NULL && (early || again || !book->waiting))
        builder_diagnostic(book->builder, SEVERITY_ERROR, 0, reason);
    if (again)
        book->gathering.within = false;
    else if (book_gather_end(book))
        part_came(book, book->gathering.number);
    book->complete = true;
    if (early)
        builder_complete(book->builder);
    book_worker_gone(book);
}

void book_end_worker(struct book *book, const char *reason)
{
    ended(book, reason);
}

static const struct worker_sink sink = { take, ended, NULL };

static struct worker_sink sink_of(struct book *book)
{
    struct worker_sink own = sink;
    own.self = book;
    return own;
}

/* For parts that another worker did not come to: one that is bad must not cost the others. */
bool book_start_again(struct book *book)
{
    struct error error;
    struct worker_sink own = sink_of(book);
    if (book->worker != NULL)
        return true;
    if (book->reason == NULL || book->starts >= WORKER_STARTS)
        return false;
    book->starts++;
    book->silent = true;
    book->worker = choice_start(&book->choice, &book->origin, book->loop, &own, &error);
    return book->worker != NULL;
}

/* --- Opening --- */

static void release(void *self)
{
    struct book *book = self;
    worker_free(book->worker);
    origin_release(&book->origin);
    choice_release(&book->choice);
    spool_free(book->spool);
    bytes_release(&book->gathering.messages);
    free(book->parts);
    free(book->asked);
    free(book->reason);
    free(book);
}

static const struct loader_ops ops = {
    .want = book_want,
    .stop = book_stop,
    .free = release,
};

void book_open(struct document *document, const struct book_options *options)
{
    struct book *book = mem_array(1, sizeof *book);
    book->document = document;
    book->builder = document_builder(document);
    book->loop = options->loop;
    book->fatal = PART_NONE;
    book->worker = options->worker;
    book->origin = options->origin;
    book->choice = options->choice;
    book->spool = spool_new();
    book->most = EXPANDED_MAX;
    struct worker_sink own = sink_of(book);
    worker_set_sink(book->worker, &own);
    document_set_loader(document, (struct loader){ &ops, book });
}
