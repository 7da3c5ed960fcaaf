/* SPDX-License-Identifier: MIT */
/*
 * Bytes of a text that a format reads as characters: decoded as they come.  What is ASCII so far goes
 * through at once; the encoding is decided where more is there, and told with builder_meta.
 *
 * Units: bytes.
 * Ownership: a decoded belongs to the caller; the builder and the encoding's name outlive it.
 * Errors: an encoding that nobody knows is found out as if none had been asked for; an invalid
 *   byte is U+FFFD, and a diagnostic at the end.
 */
#ifndef FORMAT_DECODED_H
#define FORMAT_DECODED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "doc/builder.h"

struct decoded;

/* encoding: that the reader asked for, or NULL. */
struct decoded *decoded_new(struct builder *builder, const char *encoding);
void decoded_free(struct decoded *decoded);

/* Appends what is known of the text as well-formed UTF-8 to out; with end, all of it. */
void decoded_feed(struct decoded *decoded, const char *data, size_t length, bool end,
                  struct bytes *out);

#endif
