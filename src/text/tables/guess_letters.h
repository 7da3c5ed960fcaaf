/* SPDX-License-Identifier: MIT */
/*
 * Languages of alphabets, by which letters follow each other in them, and the encodings of one byte
 * a character that they are written in.
 *
 * Units: code points of small letters; an element of own and other is '0' plus as many of
 *   GUESS_LETTERS_STEP as the natural logarithm of a probability is above GUESS_LETTERS_FLOOR, one
 *   of absent '0' plus as many of GUESS_ABSENT_STEP as it is below 0.
 * Source: counted in manuals and messages of Debian's packages by make_letters.py.
 */
#ifndef TEXT_TABLES_GUESS_LETTERS_H
#define TEXT_TABLES_GUESS_LETTERS_H

#include <stddef.h>
#include <stdint.h>

#define GUESS_LETTERS_FLOOR (-12.0f)
#define GUESS_LETTERS_STEP 0.25f
#define GUESS_ABSENT_STEP 0.025f

/* A symbol is 0 for what is no letter, then up to first those of ASCII, then the language's own. */
struct guess_language {
    const uint16_t *letters; /* its own */
    const char *own;         /* [symbol before][own letter]: how likely it follows */
    const char *other;       /* [own letter before][symbol of ASCII]: how much likelier it is */
    const char *absent;      /* [symbol of ASCII before]: how likely none of its own follows */
    unsigned char count;     /* of its own letters */
    unsigned char first;     /* 27 with a to z told apart, 2 where they are one */
};

/* Kinds: a small letter, A capital, x without case, q quotation marks and dashes, h the apostrophe,
 * s other marks, o marks that are seldom meant, c control or nothing. */
struct guess_letters {
    const char *encoding;
    const uint16_t *codes; /* of bytes from 0x80 on, capitals as small letters */
    const char *kinds;
    uint32_t languages; /* a bit each, by their places */
    float cost;
};

extern const struct guess_language guess_languages[];
extern const struct guess_letters guess_letters[];
extern const size_t guess_letters_count;

#endif
