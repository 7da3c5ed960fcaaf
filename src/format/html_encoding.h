/* SPDX-License-Identifier: MIT */
/*
 * The encoding of a page: by its text, markup left out; what the page declares is evidence and not
 * the truth.
 *
 * Units: bytes.
 * Ownership: a guess names constants, or name.
 * Errors: none.
 * Source: HTML Standard, 13.2.3.2 (where a declaration stands).
 */
#ifndef FORMAT_HTML_ENCODING_H
#define FORMAT_HTML_ENCODING_H

#include <stdbool.h>
#include <stddef.h>

#include "text/guess.h"

enum { ENCODING_NAME = 40 };

/* What a page declares, as iconv would call it; false where it declares nothing that is known. */
bool html_declared(const char *head, size_t length, char name[ENCODING_NAME]);

/* whole: no more of the page will come. name must live as long as the guess. */
struct guess html_guess(const char *head, size_t length, bool whole, char name[ENCODING_NAME]);

#endif
