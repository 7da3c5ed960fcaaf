/* SPDX-License-Identifier: MIT */
/*
 * The encoding of a text of any language: our own guess, and beside it uchardet's opinion where that
 * is of an alphabet, of which uchardet knows a few more.
 *
 * Units: bytes.
 * Ownership: as text/guess.h.
 * Errors: none.
 */
#ifndef FORMAT_OPINION_H
#define FORMAT_OPINION_H

#include "text/guess.h"

struct guess opinion_guess(const char *sample, size_t length, bool whole);

#endif
