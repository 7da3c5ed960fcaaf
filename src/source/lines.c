/* SPDX-License-Identifier: MIT */
#include "source/lines.h"

#include <stdint.h>
#include <string.h>

static const char nel[] = "\xC2\x85";
static const char separators[] = "\xE2\x80"; /* and A8 or A9 */

size_t line_end_length(const char *text, size_t length)
{
    if (length == 0)
        return 0;
    if (text[0] == '\n')
        return 1;
    if (text[0] == '\r')
        return length > 1 && text[1] == '\n' ? 2 : 1;
    if (length >= 2 && memcmp(text, nel, 2) == 0)
        return 2;
    if (length >= 3 && memcmp(text, separators, 2) == 0 && (text[2] == '\xA8' || text[2] == '\xA9'))
        return 3;
    return 0;
}

/* The bytes that a line end can begin with. */
static bool may_end(unsigned char byte)
{
    return byte == '\n' || byte == '\r' || byte == 0xC2 || byte == 0xE2;
}

#define EACH_BYTE UINT64_C(0x0101010101010101)

/* Not 0 where some byte of the word is this one. */
static uint64_t has_byte(uint64_t word, unsigned char byte)
{
    uint64_t x = word ^ (EACH_BYTE * byte);
    return (x - EACH_BYTE) & ~x & (EACH_BYTE << 7);
}

/* Eight bytes at a time while none of them can begin a line end: all of a text passes here. */
static size_t skip_text(const char *text, size_t i, size_t length)
{
    uint64_t word;
    for (; length - i >= sizeof word; i += sizeof word) {
        memcpy(&word, text + i, sizeof word);
        if ((has_byte(word, '\n') | has_byte(word, '\r') | has_byte(word, 0xC2) |
             has_byte(word, 0xE2)) != 0)
            break;
    }
    return i;
}

size_t line_find_end(const char *text, size_t length, size_t *end)
{
    size_t i = skip_text(text, 0, length);
    while (i < length) {
        if (!may_end((unsigned char)text[i])) {
            i++;
            continue;
        }
        *end = line_end_length(text + i, length - i);
        if (*end > 0)
            return i;
        i = skip_text(text, i + 1, length);
    }
    *end = 0;
    return length;
}

size_t line_white(const char *text, size_t length)
{
    size_t i = 0;
    while (i < length) {
        if (text[i] == ' ' || text[i] == '\t')
            i++;
        else if (length - i >= 2 && memcmp(text + i, "\xC2\xA0", 2) == 0)
            i += 2;
        else if (length - i >= 3 && memcmp(text + i, "\xE3\x80\x80", 3) == 0)
            i += 3;
        else
            break;
    }
    return i;
}

bool line_has_ended(const char *text, size_t length)
{
    for (size_t back = 1; back <= LINE_END_MAX && back <= length; back++)
        if (line_end_length(text + length - back, back) == back)
            return true;
    return false;
}
