/* SPDX-License-Identifier: MIT */
/* The inside of a book, for the files book*.c alone. */
#ifndef SOURCE_BOOK_INTERNAL_H
#define SOURCE_BOOK_INTERNAL_H

#include "source/book.h"
#include "source/spool.h"

/* Where a part's messages are in the spool; of no length: it has not come. */
struct book_part {
    uint64_t offset;
    size_t length;
};

/* A part whose messages are coming. */
struct gathering {
    bool within;        /* one is */
    bool too_long;      /* its messages are */
    uint32_t number;
    struct bytes messages;
    bool in_block;
    size_t spans, containers; /* that are open */
};

#define PART_NONE UINT32_MAX

struct asking {
    uint32_t part;
    enum want want;
};

struct book {
    struct document *document;
    struct builder *builder;
    struct loop *loop;
    struct worker *worker; /* NULL once it has ended */
    struct origin origin;
    struct choice choice;
    char *reason;          /* why the worker ended, if it was no good end */
    unsigned starts;       /* again */
    bool stopping;         /* it is ended because the reader said so */
    bool complete;         /* all units were announced */
    bool silent;           /* what the worker announces was announced before */

    struct spool *spool;
    uint64_t most;         /* bytes in it */
    struct book_part *parts;
    size_t part_count, part_capacity;
    struct gathering gathering;

    struct asking *asked;  /* that the worker was not told yet */
    size_t asked_count, asked_capacity;
    bool waiting;          /* for the part that it was told */
    struct asking told;
    uint32_t fatal;        /* the part that the worker before ended at, or PART_NONE */
};

/* book_parts.c: a call within a part; true where it ended one, which is in the spool then or has
 * failed. */
bool book_gather(struct book *book, const struct call *call);
/* Ends the part that is coming as it is. */
bool book_gather_end(struct book *book);
/* Sends a part from the spool to the document; false where it has not come. */
bool book_deliver(struct book *book, uint32_t number);

/* book_ask.c */
void book_want(void *self, uint32_t part, enum want want);
void book_stop(void *self);
/* The worker has answered for a part. */
void book_answered(struct book *book, uint32_t part);
void book_ask_next(struct book *book);
/* Whether the part that the worker ended at is asked of another: it may have been killed for no
 * fault of the part's.  It must not end two. */
bool book_tries_again(const struct book *book);
/* The worker is gone: what was asked fails, or is asked of another. */
void book_worker_gone(struct book *book);

/* book.c */
bool book_start_again(struct book *book);
void book_end_worker(struct book *book, const char *reason);

#endif
