/* SPDX-License-Identifier: MIT */
/*
 * Folding is a relation, not a conversion: each character has a small set of keys, and two match when
 * their sets meet.  发 has the keys of 發 and of 髮, which do not match each other.
 *
 * Units: code points.
 * Ownership: tables are constant; results are written to the caller's arrays.
 * Errors: none.
 * Source: Unihan (kSimplifiedVariant, kTraditionalVariant, kZVariant, kSemanticVariant filtered),
 *   OpenCC's character dictionaries, NFC singletons, EquivalentUnifiedIdeograph, NFKC widths,
 *   simple case folding.  See src/text/tables/make_fold.py.
 */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <uchar.h>

/* A character's keys at most. */
#define FOLD_KEYS_MAX 16u

/* Writes the keys of code (at least one) and returns how many. */
size_t fold_keys(char32_t code, char32_t keys[FOLD_KEYS_MAX]);

/* Whether a search for query finds text.  Not transitive: 发 finds 發 and 髮, which do not find each
 * other. */
bool fold_match(char32_t query, char32_t text);

/*
 * All characters that a search for query finds, itself first; at most max (ALTERNATIVES_MAX is
 * enough for every character).
 */
size_t fold_alternatives(char32_t query, char32_t *out, size_t max);

#endif
