/* SPDX-License-Identifier: MIT */
/*
 * The table behind text/language.h: which Han characters are written in one script of Chinese only.
 *
 * Units: a bit for each code point from LANGUAGE_FIRST to LANGUAGE_LAST, lowest first.
 * Ownership: constant.
 * Errors: none.
 */
#ifndef TEXT_TABLES_LANGUAGE_TABLE_H
#define TEXT_TABLES_LANGUAGE_TABLE_H

#include <stdint.h>

#define LANGUAGE_FIRST 0x3400u
#define LANGUAGE_LAST 0x9FFFu

extern const uint64_t language_hant[(LANGUAGE_LAST - LANGUAGE_FIRST + 64) / 64];
extern const uint64_t language_hans[(LANGUAGE_LAST - LANGUAGE_FIRST + 64) / 64];

#endif
