/* SPDX-License-Identifier: MIT */
/*
 * What is no regular file in plain UTF-8, as a document.
 *
 * Plain UTF-8 that flows is read here as it comes; all else is the worker's.  Of that, plain text
 * in another encoding comes back as UTF-8: both go into a spool and are cut into parts there.  A text
 * with markup becomes a book (source/book.h) once the worker has told so.  What flows is shown
 * while it does: its last part is delivered again as it grows.  It is kept (source/inflow.h): a
 * worker reads it from there, and so does who opens it once more.
 *
 * Units: bytes of the source; parts are cut by the bytes of the spool.
 * Ownership: takes the origin; the document owns the rest as its loader.
 * Errors: a worker that cannot be started; what goes wrong later is a diagnostic, and what came is
 *   readable.
 */
#ifndef SOURCE_STREAM_H
#define SOURCE_STREAM_H

#include <stdbool.h>

#include "base/error.h"
#include "base/loop.h"
#include "doc/document.h"
#include "source/choice.h"

struct stream_options {
    const char *name;     /* of the file; NULL: none */
    const char *format;   /* NULL: found out */
    const char *encoding; /* NULL: found out */
    bool reflow;
    bool utf8;            /* it seems to be that */
    struct loop *loop;
};

/* Takes the origin. */
bool stream_open(struct document *document, const struct origin *origin,
                 const struct stream_options *options, struct error *error);

#endif
