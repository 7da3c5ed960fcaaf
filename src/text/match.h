/* SPDX-License-Identifier: MIT */
/*
 * Finding a passage however it is spelled.  A query is compiled to alternatives of bytes of the text's
 * UTF-8; the text is never converted.
 *
 * White space in a query finds any run of white space (NBSP and U+3000 too, and one line end);
 * runs of NBSP and of invisible characters (ZWSP, SHY, variation selectors …) may stand between any
 * two characters of a hit.  A hit covers whole clusters.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: a pattern belongs to the caller, who frees it.
 * Errors: an empty or too long query is an error in one line.
 */
#ifndef TEXT_MATCH_H
#define TEXT_MATCH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

struct pattern;

/* fold: variants, scripts, widths and case count as one; without it code points do.  NULL on error. */
struct pattern *pattern_new(const char *query, size_t length, bool fold, struct error *error);
void pattern_free(struct pattern *pattern);

/*
 * The first hit that starts in [from, limit): true and [*start, *end) widened to whole clusters.
 * A hit may end after limit, never after length.  text[0] is a cluster start.
 */
bool pattern_find(const struct pattern *pattern, const char *text, size_t length, size_t from,
                  size_t limit, size_t *start, size_t *end);

#endif
