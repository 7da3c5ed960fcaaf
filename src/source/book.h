/* SPDX-License-Identifier: MIT */
/*
 * A text with markup as a document: the worker's calls go to the document, and its parts into a
 * spool as the messages they came in, so that none is parsed twice.  A part that has not come by
 * itself is asked for, the one in view first.
 *
 * Units: part numbers.
 * Ownership: takes the worker, the origin and the choice; the document owns the rest as its
 *   loader.
 * Errors: a worker that ends too early is a diagnostic, and a failure of the part that it was asked
 *   for; what came stays.  It is started again for other parts.
 */
#ifndef SOURCE_BOOK_H
#define SOURCE_BOOK_H

#include <stdbool.h>

#include "base/loop.h"
#include "doc/document.h"
#include "source/choice.h"

struct book_options {
    struct worker *worker;
    struct origin origin; /* of the text */
    struct choice choice;
    struct loop *loop;
};

/* Sets itself as the worker's sink and the document's loader. */
void book_open(struct document *document, const struct book_options *options);

#endif
