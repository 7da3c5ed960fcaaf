/* SPDX-License-Identifier: MIT */
/*
 * A file, pipe or standard input as a document: announces its parts through the document's builder
 * and sets the document's loader.
 *
 * A regular file in plain UTF-8 is read part by part, wherever it is asked for.  Plain UTF-8 that
 * flows becomes a spool as it comes.  All else is read by a worker (source/worker_client.h).
 * Besides the parts the builder is told the metadata "encoding" and "format", and a diagnostic for
 * each thing that is wrong.  A text that is empty has no parts.
 *
 * Units: bytes of the source.
 * Ownership: the document owns the source as its loader; the loop outlives both.
 * Errors: false and one line that names the file; what is wrong later is a diagnostic.
 */
#ifndef SOURCE_SOURCE_H
#define SOURCE_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "base/loop.h"
#include "doc/document.h"

struct inflow;
struct source_identity;

struct source_options {
    const char *encoding; /* any that text/decode.h knows; NULL or "auto": found out */
    const char *format;   /* a name of format/format.h's table; NULL or "auto": found out */
    bool reflow;          /* join hard-wrapped lines where the format has such */
    struct loop *loop;
    struct inflow **inflow; /* NULL, or what flowed in before, to be read again; where that is
                             * none it gets what flows now, of which the caller has a share */
    struct source_identity *identity; /* NULL, or what gets the identity of a regular file; all of it 0
                                       * for what is none */
};

bool source_open(struct document *document, const char *name,
                 const struct source_options *options, struct error *error);

/* The same for an open descriptor, of which it takes a duplicate; name is for messages.  A regular
 * file is read from its start. */
bool source_open_descriptor(struct document *document, int descriptor, const char *name,
                            const struct source_options *options, struct error *error);

/* How a regular file is known again. */
struct source_identity {
    uint64_t size;
    int64_t modified;     /* nanoseconds since 1970 */
    uint64_t fingerprint; /* of size, head and tail; never 0 */
};

/* False, with one line, for what is no regular file or cannot be read. */
bool source_identity(const char *name, struct source_identity *identity, struct error *error);
bool source_identity_descriptor(int descriptor, const char *name,
                                struct source_identity *identity, struct error *error);

#endif
