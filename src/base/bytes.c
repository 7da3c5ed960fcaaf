/* SPDX-License-Identifier: MIT */
#include "base/bytes.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct slice slice_of(const char *string)
{
    return (struct slice){ string, strlen(string) };
}

bool slice_equal(struct slice a, struct slice b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

struct slice slice_take_line(struct slice *rest)
{
    const char *end = memchr(rest->data, '\n', rest->length);
    size_t length = end != NULL ? (size_t)(end - rest->data) + 1 : rest->length;
    struct slice line = { rest->data, length };
    rest->data += length;
    rest->length -= length;
    return line;
}

void bytes_release(struct bytes *bytes)
{
    free(bytes->data);
    *bytes = (struct bytes){ 0 };
}

void bytes_clear(struct bytes *bytes)
{
    bytes->length = 0;
    if (bytes->data != NULL)
        bytes->data[0] = '\0';
}

char *bytes_reserve(struct bytes *bytes, size_t extra)
{
    /* One more than asked for: the NUL. */
    bytes->data = mem_reserve(bytes->data, bytes->length, extra + 1, &bytes->capacity, 1);
    return bytes->data + bytes->length;
}

void bytes_append(struct bytes *bytes, const char *data, size_t length)
{
    char *end = bytes_reserve(bytes, length);
    if (length > 0)
        memcpy(end, data, length);
    bytes->length += length;
    bytes->data[bytes->length] = '\0';
}

void bytes_append_string(struct bytes *bytes, const char *string)
{
    bytes_append(bytes, string, strlen(string));
}

void bytes_append_byte(struct bytes *bytes, char byte)
{
    bytes_append(bytes, &byte, 1);
}

void bytes_format(struct bytes *bytes, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int needed = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    assert(needed >= 0);
    char *end = bytes_reserve(bytes, (size_t)needed);
    va_start(arguments, format);
    vsnprintf(end, (size_t)needed + 1, format, arguments);
    va_end(arguments);
    bytes->length += (size_t)needed;
}

void bytes_remove(struct bytes *bytes, size_t offset, size_t length)
{
    assert(offset <= bytes->length && length <= bytes->length - offset);
    if (length == 0)
        return;
    size_t rest = bytes->length - offset - length;
    memmove(bytes->data + offset, bytes->data + offset + length, rest);
    bytes->length -= length;
    bytes->data[bytes->length] = '\0';
}

void bytes_insert(struct bytes *bytes, size_t offset, const char *data, size_t length)
{
    assert(offset <= bytes->length);
    bytes_reserve(bytes, length);
    memmove(bytes->data + offset + length, bytes->data + offset, bytes->length - offset);
    if (length > 0)
        memcpy(bytes->data + offset, data, length);
    bytes->length += length;
    bytes->data[bytes->length] = '\0';
}

char *bytes_steal(struct bytes *bytes)
{
    char *string = bytes->data != NULL ? bytes->data : mem_string("");
    *bytes = (struct bytes){ 0 };
    return string;
}

struct slice bytes_slice(const struct bytes *bytes)
{
    return (struct slice){ bytes_string(bytes), bytes->length };
}

const char *bytes_string(const struct bytes *bytes)
{
    return bytes->data != NULL ? bytes->data : "";
}
