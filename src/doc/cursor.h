/* SPDX-License-Identifier: MIT */
/*
 * Reading along a line: what is left of it, and steps that take something from its head.
 *
 * Units: bytes of well-formed UTF-8; sets of code points are NUL-terminated UTF-32 strings.
 * Ownership: a cursor is a value; a copy of one is a place to come back to.
 * Errors: none; what is not there is not taken.
 */
#ifndef DOC_CURSOR_H
#define DOC_CURSOR_H

#include <stdbool.h>
#include <uchar.h>

#include "base/bytes.h"
#include "doc/numeral.h"

struct cursor {
    struct slice rest;
};

/* Where code is in a set, or NULL; code 0 is in none. */
const char32_t *codes_find(const char32_t *codes, char32_t code);
bool codes_have(const char32_t *codes, char32_t code);

/* The next code point, 0 at the end. */
char32_t cursor_peek(const struct cursor *cursor);
bool cursor_done(const struct cursor *cursor);

void cursor_advance(struct cursor *cursor, size_t bytes);

/* Takes the next code point; 0 at the end. */
char32_t cursor_next(struct cursor *cursor);

bool cursor_take_any(struct cursor *cursor, const char32_t *codes);
bool cursor_take(struct cursor *cursor, const char *word);

/* Spaces of all kinds; true if there were some. */
bool cursor_take_spaces(struct cursor *cursor);

/* A number of digits or Han numerals. */
bool cursor_take_number(struct cursor *cursor, struct numeral *number);

/* Bytes that were taken since an earlier copy of the cursor. */
size_t cursor_since(const struct cursor *cursor, const struct cursor *earlier);

/* A white space code point: U+0020, tab, U+00A0, U+2000 to U+200B, U+202F, U+3000, U+FEFF. */
bool code_is_space(char32_t code);

/* Where word is in text, or NULL. */
const char *slice_find(struct slice text, const char *word);

/* Without white space at both ends. */
struct slice slice_trim(struct slice text);

#endif
