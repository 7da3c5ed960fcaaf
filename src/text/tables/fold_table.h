/* SPDX-License-Identifier: MIT */
/*
 * The table behind text/fold.h.
 *
 * A row is a character and one of its keys; a character with several keys has several rows, its own
 * key's first.  Rows are sorted by character.  The rows of one key are a ring, ascending.
 *
 * Units: rows are numbers from 0; a code is a code point's low 16 bits.
 * Ownership: constant.
 * Errors: none.
 */
#ifndef TEXT_TABLES_FOLD_TABLE_H
#define TEXT_TABLES_FOLD_TABLE_H

#include <stddef.h>
#include <stdint.h>

/* The rows [first, end) hold characters of this plane. */
struct fold_plane {
    uint16_t plane;
    uint16_t first;
    uint16_t end;
};

extern const size_t fold_plane_count;
extern const struct fold_plane fold_planes[];

extern const uint16_t fold_codes[];

/* The next row of the same key; that of the last is the first. */
extern const uint16_t fold_next[];

#endif
