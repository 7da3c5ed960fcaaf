/* SPDX-License-Identifier: MIT */
/*
 * Byte strings: a growing one, and a view of bytes that are somebody else's.
 *
 * Units: bytes.
 * Ownership: struct bytes owns its data; struct slice owns nothing and is passed by value.
 * Errors: none; see base/mem.h.
 */
#ifndef BASE_BYTES_H
#define BASE_BYTES_H

#include <stdbool.h>
#include <stdarg.h>
#include <stddef.h>

struct slice {
    const char *data;
    size_t length;
};

struct slice slice_of(const char *string);
bool slice_equal(struct slice a, struct slice b);

/* The next line, with its line end, which rest is shortened by; what is left where it has none. */
struct slice slice_take_line(struct slice *rest);

/* data is NUL-terminated whenever it is not NULL; { 0 } is an empty string. */
struct bytes {
    char *data;
    size_t length;
    size_t capacity;
};

void bytes_release(struct bytes *bytes);

/* Empties without giving memory back. */
void bytes_clear(struct bytes *bytes);

void bytes_append(struct bytes *bytes, const char *data, size_t length);
void bytes_append_string(struct bytes *bytes, const char *string);
void bytes_append_byte(struct bytes *bytes, char byte);
void bytes_format(struct bytes *bytes, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Room for extra bytes behind the string; the caller writes there and adds to length. */
char *bytes_reserve(struct bytes *bytes, size_t extra);

/* Removes length bytes at offset. */
void bytes_remove(struct bytes *bytes, size_t offset, size_t length);
void bytes_insert(struct bytes *bytes, size_t offset, const char *data, size_t length);

/* The string itself, which the caller frees; bytes is empty afterwards. Never NULL. */
char *bytes_steal(struct bytes *bytes);

struct slice bytes_slice(const struct bytes *bytes);

/* data, or "" where nothing was ever appended. */
const char *bytes_string(const struct bytes *bytes);

#endif
