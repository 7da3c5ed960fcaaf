/* SPDX-License-Identifier: MIT */
/*
 * The encoding of a text by its bytes: BOM, strict UTF-8 with a cut last character, then decode and
 * score over the candidates.
 *
 * Units: bytes; scores per character.
 * Ownership: names are constant.
 * Errors: none; something is always named ("UTF-8" for an empty or ASCII text).
 */
#ifndef TEXT_GUESS_H
#define TEXT_GUESS_H

#include <stdbool.h>
#include <stddef.h>

struct guess {
    const char *encoding;  /* an iconv name */
    const char *runner_up; /* or NULL */
    double score;          /* of the first, per character; 0 where none was needed */
    size_t bom;            /* bytes of a byte order mark */
    bool binary;           /* so many controls that it can hardly be text */
};

/* sample: the head of a text; whole: there is no more of it, so nothing is cut off at its end. */
struct guess guess_encoding(const char *sample, size_t length, bool whole);

#endif
