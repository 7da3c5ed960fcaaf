/* SPDX-License-Identifier: MIT */
/*
 * What layout asks of a character: is it white space, a mark, a bullet.
 *
 * Units: clusters as bytes of well-formed UTF-8.
 * Ownership: nothing is kept.
 * Errors: none.
 * Source: Unicode's property White_Space, and U+200B and U+FEFF, which take no cells; CLREQ 3.1 for
 *   the marks.
 */
#ifndef LAYOUT_CHARACTER_H
#define LAYOUT_CHARACTER_H

#include <stdbool.h>
#include <stddef.h>

/* A character of white space, alone or as CR LF. */
bool character_is_white(const char *cluster, size_t length);

/* Punctuation that is no character of its own where the characters of a line are counted. */
bool character_is_mark(const char *cluster, size_t length);

/* A sign that stands before an item of a list: some do only where white space follows. */
bool character_is_bullet(const char *cluster, size_t length, bool white_follows);

#endif
