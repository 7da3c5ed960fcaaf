/* SPDX-License-Identifier: MIT */
#include "text/utf8.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

/*
 * What the second byte may be after a lead byte: Unicode 15.0, table 3-7.  A lead byte of a row
 * stands for itself and all up to the next row's.
 */
struct lead {
    unsigned char first, last;
    unsigned char second_low, second_high;
    unsigned char length;
};

static const struct lead leads[] = {
    { 0xC2, 0xDF, 0x80, 0xBF, 2 }, { 0xE0, 0xE0, 0xA0, 0xBF, 3 }, { 0xE1, 0xEC, 0x80, 0xBF, 3 },
    { 0xED, 0xED, 0x80, 0x9F, 3 }, { 0xEE, 0xEF, 0x80, 0xBF, 3 }, { 0xF0, 0xF0, 0x90, 0xBF, 4 },
    { 0xF1, 0xF3, 0x80, 0xBF, 4 }, { 0xF4, 0xF4, 0x80, 0x8F, 4 },
};

static const struct lead *find_lead(unsigned char byte)
{
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++)
        if (byte >= leads[i].first && byte <= leads[i].last)
            return &leads[i];
    return NULL;
}

static bool continues(const struct lead *lead, size_t index, unsigned char byte)
{
    if (index == 1)
        return byte >= lead->second_low && byte <= lead->second_high;
    return (byte & 0xC0) == 0x80;
}

/* How many bytes of a sequence are right; *whole tells whether that is all of it. */
static size_t sequence(const unsigned char *text, size_t length, bool *whole, bool *cut)
{
    *cut = false;
    *whole = text[0] < 0x80;
    if (*whole)
        return 1;
    const struct lead *lead = find_lead(text[0]);
    if (lead == NULL)
        return 1;
    size_t n = 1;
    while (n < lead->length && n < length && continues(lead, n, text[n]))
        n++;
    *whole = n == lead->length;
    *cut = !*whole && n == length;
    return n;
}

size_t utf8_decode(const char *text, size_t length, char32_t *code)
{
    assert(length > 0);
    bool whole, cut;
    size_t n = sequence((const unsigned char *)text, length, &whole, &cut);
    if (whole)
        return utf8_decode_valid(text, code);
    *code = UTF8_REPLACEMENT;
    return n;
}

size_t utf8_encode(char32_t code, char *out)
{
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        code = UTF8_REPLACEMENT;
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    size_t n = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char marks[] = { 0, 0, 0xC0, 0xE0, 0xF0 };
    for (size_t i = n; i-- > 1; code >>= 6)
        out[i] = (char)(0x80 | (code & 0x3F));
    out[0] = (char)(marks[n] | code);
    return n;
}

size_t utf8_previous(const char *text, size_t end)
{
    assert(end > 0);
    do
        end--;
    while (end > 0 && ((unsigned char)text[end] & 0xC0) == 0x80);
    return end;
}

static bool is_continuation(char byte)
{
    return ((unsigned char)byte & 0xC0) == 0x80;
}

size_t utf8_floor(const char *text, size_t length, size_t offset)
{
    while (offset > 0 && offset < length && is_continuation(text[offset]))
        offset--;
    return offset;
}

size_t utf8_ceiling(const char *text, size_t length, size_t offset)
{
    while (offset < length && is_continuation(text[offset]))
        offset++;
    return offset;
}

/* Runs of ASCII eight bytes at a time. */
static size_t skip_ascii(const char *text, size_t i, size_t length)
{
    uint64_t word;
    while (length - i >= sizeof word) {
        memcpy(&word, text + i, sizeof word);
        if ((word & UINT64_C(0x8080808080808080)) != 0)
            break;
        i += sizeof word;
    }
    return i;
}

/* After E0 and ED the second byte may not be just any. */
static bool has_narrow_second(unsigned char lead)
{
    return lead == 0xE0 || lead == 0xED;
}

/* Characters of three bytes whose first is E1 to EC, EE or EF: by far the most common in the texts of
 * this program.  They are judged two at a time. */
static size_t skip_three(const char *text, size_t i, size_t length)
{
    while (length - i >= sizeof(uint64_t)) {
        uint64_t word;
        memcpy(&word, text + i, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        word = __builtin_bswap64(word);
#endif
        if ((word & UINT64_C(0xC0C0F0C0C0F0)) != UINT64_C(0x8080E08080E0) ||
            has_narrow_second(word & 0xFF) || has_narrow_second(word >> 24 & 0xFF))
            break;
        i += 6;
    }
    return i;
}

size_t utf8_valid_prefix(const char *text, size_t length, bool *cut)
{
    const unsigned char *s = (const unsigned char *)text;
    bool unfinished = false;
    size_t i = 0;
    while (i < length) {
        if (s[i] < 0x80) {
            i = skip_ascii(text, i + 1, length);
            continue;
        }
        size_t run = skip_three(text, i, length);
        if (run > i) {
            i = run;
            continue;
        }
        bool whole;
        size_t n = sequence(s + i, length - i, &whole, &unfinished);
        if (!whole)
            break;
        i += n;
    }
    if (cut != NULL)
        *cut = unfinished;
    return i;
}

bool utf8_is_valid(const char *text, size_t length)
{
    return utf8_valid_prefix(text, length, NULL) == length;
}

size_t utf8_count(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}
