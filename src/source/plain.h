/* SPDX-License-Identifier: MIT */
/*
 * A regular file in UTF-8 as a document: any part is found and read by itself, wherever it is, and
 * no more of the file than that.
 *
 * Units: bytes of the file; a byte order mark counts and belongs to no part.
 * Ownership: takes the descriptor; the document owns the rest as its loader.
 * Errors: a file that is cut off, overwritten or removed while it is read is a diagnostic, and what
 *   is there is shown; a part that cannot be read fails by itself.
 */
#ifndef SOURCE_PLAIN_H
#define SOURCE_PLAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "base/loop.h"
#include "doc/document.h"

/* mark: bytes of a byte order mark. */
bool plain_open(struct document *document, int descriptor, const char *name, size_t mark,
                struct loop *loop, struct error *error);

#endif
