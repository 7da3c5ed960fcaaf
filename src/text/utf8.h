/* SPDX-License-Identifier: MIT */
/*
 * UTF-8 to code points and back.
 *
 * Units: bytes; a code point is a char32_t.
 * Ownership: nothing is kept.
 * Errors: an ill-formed sequence decodes as U+FFFD and takes the bytes of its maximal subpart.
 * Source: The Unicode Standard, 3.9, "U+FFFD Substitution of Maximal Subparts".
 */
#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <uchar.h>

#include "base/bytes.h"

#define UTF8_REPLACEMENT 0xFFFDu
#define UTF8_LONGEST 4u

/* Decodes the first code point of length > 0 bytes; returns the bytes it takes. */
size_t utf8_decode(const char *text, size_t length, char32_t *code);

/* The same for text that is known to be well-formed, and faster. */
static inline size_t utf8_decode_valid(const char *text, char32_t *code)
{
    const unsigned char *s = (const unsigned char *)text;
    if (s[0] < 0x80) {
        *code = s[0];
        return 1;
    }
    if (s[0] < 0xE0) {
        *code = (char32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3F);
        return 2;
    }
    if (s[0] < 0xF0) {
        *code = (char32_t)(s[0] & 0x0F) << 12 | (char32_t)(s[1] & 0x3F) << 6 | (s[2] & 0x3F);
        return 3;
    }
    *code = (char32_t)(s[0] & 0x07) << 18 | (char32_t)(s[1] & 0x3F) << 12 |
            (char32_t)(s[2] & 0x3F) << 6 | (s[3] & 0x3F);
    return 4;
}

/* Writes at most UTF8_LONGEST bytes, returns how many; a surrogate or too large a value is written
 * as U+FFFD. */
size_t utf8_encode(char32_t code, char *out);

/* The start of the code point that ends at text[end], end > 0; text is well-formed. */
size_t utf8_previous(const char *text, size_t end);

/* The start of the code point that offset lies in, and the first start at or after it: continuation bytes
 * are passed over, whatever they belong to.  An offset at or past length stays as it is. */
size_t utf8_floor(const char *text, size_t length, size_t offset);
size_t utf8_ceiling(const char *text, size_t length, size_t offset);

/* The length of the well-formed beginning of text. *cut (may be NULL) tells whether what follows it
 * is the beginning of a character that more bytes could complete. */
size_t utf8_valid_prefix(const char *text, size_t length, bool *cut);

bool utf8_is_valid(const char *text, size_t length);

/* Code points in well-formed text. */
size_t utf8_count(const char *text, size_t length);

#endif
