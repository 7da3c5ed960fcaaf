/* SPDX-License-Identifier: MIT */
/*
 * Bytes of any encoding to UTF-8, in pieces as they come.
 *
 * Units: bytes of the source in, bytes of UTF-8 out.
 * Ownership: a decoder belongs to the caller.
 * Errors: an unknown encoding is an error; an invalid byte becomes one U+FFFD and is counted.
 * Source: supersets are decoded with: GB18030 for GB2312 and GBK, BIG5-HKSCS for Big5, CP932 for
 *   Shift_JIS, CP949 for EUC-KR; UTF-8 by TEXT_UTF8_H's rule.
 */
#ifndef TEXT_DECODE_H
#define TEXT_DECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/error.h"

struct decoder;

/* encoding: any name that iconv knows; NULL with an error otherwise. */
struct decoder *decoder_new(const char *encoding, struct error *error);
void decoder_free(struct decoder *decoder);

/* Opens what decoders need of the disk and leaves it open, for a program that will give up its right
 * to files; also: an encoding that is none of the usual ones, or NULL. */
void decoder_preload(const char *also);

/* Whether a canonical name is one of those that a text is decoded with unasked: the worker that has
 * decoded it may name no other. */
bool encoding_is_usual(const char *canonical);

/*
 * Appends the UTF-8 of input to out.  A character cut off at the end is kept for the next call; with
 * end it is invalid.  A byte order mark at the very start is dropped (and counted as source bytes).
 */
void decoder_feed(struct decoder *decoder, const char *input, size_t length, bool end,
                  struct bytes *out);

/* Invalid sequences so far. */
uint64_t decoder_invalid(const struct decoder *decoder);

/* Those since the last call, and where in the source the first of them is. */
uint64_t decoder_new_invalid(struct decoder *decoder, uint64_t *at);

/*
 * Points where text and source are known to meet, in order: each decoder_feed appends what it made.
 * Between two points the source length of a piece of text is that of its encoding
 * (decoder_source_length).
 */
struct meeting {
    uint64_t text;   /* bytes of UTF-8 since the start */
    uint64_t source; /* bytes of the source since the start */
};
const struct meeting *decoder_meetings(const struct decoder *decoder, size_t *count);

/* Bytes that well-formed UTF-8 without U+FFFD of invalid bytes takes in the source. */
uint64_t decoder_source_length(struct decoder *decoder, const char *text, size_t length);

/* The superset that a name is decoded as ("gbk" → "GB18030", "big5" → "BIG5-HKSCS"), or the name
 * itself, upper case. "UTF-8" for all its spellings. */
const char *encoding_canonical(const char *name);

#endif
