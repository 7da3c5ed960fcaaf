/* SPDX-License-Identifier: MIT */
/* What is asked of the worker, one part at a time, in the order of need. */
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "source/book_internal.h"

static void fail_part(struct book *book, uint32_t part)
{
    builder_part_failed(book->builder, part,
                        book->reason != NULL ? book->reason : _("the text has no such part"));
}

static void remember(struct book *book, uint32_t part, enum want want)
{
    for (size_t i = 0; i < book->asked_count; i++)
        if (book->asked[i].part == part) {
            if (want > book->asked[i].want)
                book->asked[i].want = want;
            return;
        }
    book->asked = mem_grow(book->asked, book->asked_count, &book->asked_capacity,
                           sizeof *book->asked);
    book->asked[book->asked_count++] = (struct asking){ part, want };
}

/* The most needed; of those alike the one that was asked for last, where the reader is now. */
static struct asking take_next(struct book *book)
{
    size_t best = 0;
    for (size_t i = 1; i < book->asked_count; i++)
        if (book->asked[i].want >= book->asked[best].want)
            best = i;
    struct asking next = book->asked[best];
    book->asked[best] = book->asked[--book->asked_count];
    return next;
}

void book_ask_next(struct book *book)
{
    if (book->worker == NULL || book->waiting || book->asked_count == 0 ||
        !worker_is_complete(book->worker))
        return;
    book->told = take_next(book);
    book->waiting = worker_ask(book->worker, book->told.part);
    if (book->waiting)
        return;
    remember(book, book->told.part, book->told.want);
    book_end_worker(book, _("the worker that reads the text was ended"));
}

void book_answered(struct book *book, uint32_t part)
{
    for (size_t i = 0; i < book->asked_count; i++)
        if (book->asked[i].part == part) {
            book->asked[i] = book->asked[--book->asked_count];
            break;
        }
    if (book->waiting && book->told.part == part)
        book->waiting = false;
    book_ask_next(book);
}

void book_want(void *self, uint32_t part, enum want want)
{
    struct book *book = self;
    if (book_deliver(book, part))
        return;
    if (book->waiting && book->told.part == part)
        return;
    if (book->worker == NULL && !book_start_again(book)) {
        fail_part(book, part);
        return;
    }
    remember(book, part, want);
    book_ask_next(book);
}

bool book_tries_again(const struct book *book)
{
    return book->waiting && !book->stopping && book->complete && book->reason != NULL &&
           book->starts < WORKER_STARTS && book->fatal != book->told.part;
}

void book_worker_gone(struct book *book)
{
    bool again = book_tries_again(book), waiting = book->waiting;
    book->waiting = false;
    if (again) {
        book->fatal = book->told.part;
        remember(book, book->told.part, book->told.want);
    } else if (waiting) {
        fail_part(book, book->told.part);
    }
    if (book->asked_count == 0 || book_start_again(book))
        return;
    while (book->asked_count > 0)
        fail_part(book, book->asked[--book->asked_count].part);
}

/* A part that is not in view may be had later, and is not waited for. */
void book_stop(void *self)
{
    struct book *book = self;
    book->asked_count = 0;
    if (book->worker == NULL)
        return;
    book->stopping = true;
    if (!book->complete)
        book_end_worker(book, _("stopped: what comes after this was not read"));
    else if (book->waiting && book->told.want == WANT_VIEW)
        book_end_worker(book, _("stopped"));
    book->stopping = false;
}
