/* SPDX-License-Identifier: MIT */
/*
 * A few words of a text and of what surrounds them, by which a place is found again after an edit.
 *
 * Units: QUOTE_EXACT and QUOTE_CONTEXT code points (base/limits.h); bytes of UTF-8.
 * Ownership: a quotation owns its strings; { 0 } is none.
 * Errors: a quotation that is not found well enough is not found: false.
 * Source: the idea is that of the Web Annotation Data Model, 4.2.4, Text Quote Selector.
 */
#ifndef DOC_QUOTATION_H
#define DOC_QUOTATION_H

#include <stdbool.h>
#include <stddef.h>

struct quotation {
    char *exact;  /* what stands at the place, white space squeezed to one blank */
    char *before; /* what stands before it */
    char *after;  /* what stands after exact */
};

void quotation_release(struct quotation *quotation);
struct quotation quotation_copy(const struct quotation *quotation);

/* Takes it at byte of text. */
struct quotation quotation_take(const char *text, size_t length, size_t byte);

/* Whether text stands at byte just as it was quoted. */
bool quotation_matches(const struct quotation *quotation, const char *text, size_t length,
                       size_t byte);

/*
 * The good match nearest to byte near: exact must be found, and of several the one whose
 * surroundings fit best, then the nearest.  *found is its start.
 */
bool quotation_find(const struct quotation *quotation, const char *text, size_t length, size_t near,
                    size_t *found);

#endif
