/* SPDX-License-Identifier: MIT */
#include "source/lines.h"

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

size_t line_find_end(const char *text, size_t length, size_t *end)
{
    for (size_t i = 0; i < length; i++)
        if (may_end((unsigned char)text[i]) && (*end = line_end_length(text + i, length - i)) > 0)
            return i;
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
