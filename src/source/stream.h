/* SPDX-License-Identifier: MIT */
/*
 * What is no regular file in UTF-8, as a document: decoded into a spool as it comes, and cut into
 * parts there.  A pipe is shown while it flows: its last part is delivered again as it grows.
 *
 * The encoding, where it is not given, is decided from the first HEAD_MAX bytes or the end of the
 * input; before that the text is shown as it seems.
 *
 * Units: bytes of the source; parts are cut by the bytes of the spool.
 * Ownership: takes the descriptor; the document owns the rest as its loader.
 * Errors: an unknown encoding; what goes wrong later is a diagnostic, and what came is readable.
 */
#ifndef SOURCE_STREAM_H
#define SOURCE_STREAM_H

#include <stdbool.h>

#include "base/error.h"
#include "base/loop.h"
#include "doc/document.h"

struct stream_options {
    const char *encoding; /* NULL: guessed */
    bool regular;         /* a regular file: it is all there, and read where a task is given time */
    struct loop *loop;
};

bool stream_open(struct document *document, int descriptor, const struct stream_options *options,
                 struct error *error);

#endif
