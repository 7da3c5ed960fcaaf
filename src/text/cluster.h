/* SPDX-License-Identifier: MIT */
/*
 * Extended grapheme clusters: what a reader takes for one character.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: nothing is kept.
 * Errors: none; a cluster longer than CLUSTER_MAX (base/limits.h) is cut at a code point.
 * Source: UAX #29, 3.1, extended grapheme clusters, as libunistring's u8_grapheme_breaks.
 */
#ifndef TEXT_CLUSTER_H
#define TEXT_CLUSTER_H

#include <stdbool.h>
#include <stddef.h>

/* Sets starts[i] to 1 where a cluster begins at text[i], else 0, for all i < length. */
void cluster_mark(const char *text, size_t length, char *starts);

/* The length of the cluster that begins at text, length > 0.  Reads no farther than it must. */
size_t cluster_length(const char *text, size_t length);

/* The largest cluster start <= offset, and the smallest >= offset, in text whose start is one. */
size_t cluster_floor(const char *text, size_t length, size_t offset);
size_t cluster_ceiling(const char *text, size_t length, size_t offset);

#endif
