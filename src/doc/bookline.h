/* SPDX-License-Identifier: MIT */
/*
 * A line that names a book and its author: 《書名》作者：某某, 書名（某某 著）; and the name of a file, which
 * may do the same.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: the slices are the caller's text.
 * Errors: none; what is not told is empty.
 */
#ifndef DOC_BOOKLINE_H
#define DOC_BOOKLINE_H

#include <stdbool.h>

#include "base/bytes.h"

struct bookline {
    struct slice title, author;
};

/* False where the trimmed line is none.  A title in 《》 alone is one, without an author. */
bool bookline_read(struct slice line, struct bookline *book);

/* Of a file's name, without what it ends with; false where it tells nothing: Latin letters alone. */
bool bookline_of_file(struct slice name, struct bookline *book);

#endif
