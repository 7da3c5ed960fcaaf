/* SPDX-License-Identifier: MIT */
/* What taking, finding and aligning a quotation share. */
#ifndef DOC_QUOTATION_INTERNAL_H
#define DOC_QUOTATION_INTERNAL_H

#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/limits.h"

/* Code points of before, exact and after together. */
#define QUOTATION_WHOLE (QUOTE_EXACT + 2 * QUOTE_CONTEXT)

/* How far what is meant to be one place may lie apart (bytes), and how much more than a whole
 * quotation is looked at on each side (code points). */
#define QUOTATION_SLACK 64u

/* The bytes of the white space character at text, of length > 0; 0 when it is none. */
size_t quotation_blank(const char *text, size_t length);

/*
 * How many code points of whole agree with the text around start, where whole would begin if nothing
 * had changed; *byte is where its byte target lies in the text.
 */
size_t quotation_align(struct slice whole, size_t target, struct slice text, int64_t start,
                       size_t *byte);

#endif
