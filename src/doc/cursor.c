/* SPDX-License-Identifier: MIT */
#include "doc/cursor.h"

#include <string.h>

#include "text/utf8.h"

const char32_t *codes_find(const char32_t *codes, char32_t code)
{
    for (; code != 0 && *codes != 0; codes++)
        if (*codes == code)
            return codes;
    return NULL;
}

bool codes_have(const char32_t *codes, char32_t code)
{
    return codes_find(codes, code) != NULL;
}

char32_t cursor_peek(const struct cursor *cursor)
{
    char32_t code = 0;
    if (cursor->rest.length > 0)
        utf8_decode_valid(cursor->rest.data, &code);
    return code;
}

bool cursor_done(const struct cursor *cursor)
{
    return cursor->rest.length == 0;
}

void cursor_advance(struct cursor *cursor, size_t bytes)
{
    cursor->rest.data += bytes;
    cursor->rest.length -= bytes;
}

char32_t cursor_next(struct cursor *cursor)
{
    char32_t code = 0;
    if (cursor->rest.length > 0)
        cursor_advance(cursor, utf8_decode_valid(cursor->rest.data, &code));
    return code;
}

bool cursor_take_any(struct cursor *cursor, const char32_t *codes)
{
    if (!codes_have(codes, cursor_peek(cursor)))
        return false;
    cursor_next(cursor);
    return true;
}

bool cursor_take(struct cursor *cursor, const char *word)
{
    size_t n = strlen(word);
    if (cursor->rest.length < n || memcmp(cursor->rest.data, word, n) != 0)
        return false;
    cursor_advance(cursor, n);
    return true;
}

bool cursor_take_spaces(struct cursor *cursor)
{
    bool some = false;
    while (code_is_space(cursor_peek(cursor))) {
        cursor_next(cursor);
        some = true;
    }
    return some;
}

bool cursor_take_number(struct cursor *cursor, struct numeral *number)
{
    size_t n = numeral_read(cursor->rest, number);
    cursor_advance(cursor, n);
    return n > 0;
}

size_t cursor_since(const struct cursor *cursor, const struct cursor *earlier)
{
    return (size_t)(cursor->rest.data - earlier->rest.data);
}

bool code_is_space(char32_t code)
{
    return code == U' ' || code == U'\t' || code == 0xA0 || code == 0x3000 ||
           (code >= 0x2000 && code <= 0x200B) || code == 0x202F || code == 0xFEFF;
}

static size_t space_at(struct slice text)
{
    unsigned char first = (unsigned char)text.data[0];
    if (first == ' ' || first == '\t')
        return 1;
    if (first != 0xC2 && first != 0xE2 && first != 0xE3 && first != 0xEF)
        return 0;
    char32_t code;
    size_t n = utf8_decode_valid(text.data, &code);
    return code_is_space(code) ? n : 0;
}

static size_t space_before(struct slice text)
{
    unsigned char last = (unsigned char)text.data[text.length - 1];
    if (last == ' ' || last == '\t')
        return 1;
    if (last != 0x80 && last != 0xA0 && last != 0xAF && last != 0xBF && (last & 0xF0) != 0x80)
        return 0;
    size_t start = utf8_previous(text.data, text.length);
    char32_t code;
    utf8_decode_valid(text.data + start, &code);
    return code_is_space(code) ? text.length - start : 0;
}

const char *slice_find(struct slice text, const char *word)
{
    return text.length > 0 ? memmem(text.data, text.length, word, strlen(word)) : NULL;
}

struct slice slice_trim(struct slice text)
{
    size_t n;
    while (text.length > 0 && (n = space_at(text)) > 0) {
        text.data += n;
        text.length -= n;
    }
    while (text.length > 0 && (n = space_before(text)) > 0)
        text.length -= n;
    return text;
}
