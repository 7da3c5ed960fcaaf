/* SPDX-License-Identifier: MIT */
/*
 * The encoding of a text by its bytes: BOM, strict UTF-8 with a cut last character, UTF-8 with a few
 * bad bytes, the shifts of encodings of seven bits, then decode and score over the candidates.
 *
 * Units: bytes; scores per character.
 * Ownership: names are constant; one that is taken from an opinion is valid until the next guess.
 * Errors: none; something is always named ("UTF-8" for an empty or ASCII text).
 */
#ifndef TEXT_GUESS_H
#define TEXT_GUESS_H

#include <stdbool.h>
#include <stddef.h>

/* How it was found. */
enum guess_reason {
    GUESS_ASCII,    /* nothing but ASCII, or nothing at all */
    GUESS_MARK,     /* a byte order mark */
    GUESS_UTF8,     /* well-formed UTF-8 */
    GUESS_DAMAGED,  /* UTF-8 with a few bad bytes */
    GUESS_SHIFTS,   /* the sequences that shift between sets of characters */
    GUESS_SCORE,    /* the characters that it makes of the bytes */
    GUESS_OPINION,  /* what the caller was told */
    GUESS_FALLBACK  /* nothing fits */
};

struct guess {
    const char *encoding;  /* a name that decode.h knows */
    const char *runner_up; /* or NULL */
    double score;          /* of the first, per character; 0 where none was needed */
    double runner_up_score;
    size_t bom;            /* bytes of a byte order mark */
    bool binary;           /* so many controls that it can hardly be text */
    bool alphabet;         /* an encoding of one byte a character, by the score */
    enum guess_reason reason;
};

/* sample: the head of a text; whole: there is no more of it, so nothing is cut off at its end. */
struct guess guess_encoding(const char *sample, size_t length, bool whole);

/* The same beside an opinion: what a declaration in the text or another detector named, or NULL.  It
 * is evidence and not the truth: bytes that say otherwise are believed. */
struct guess guess_encoding_beside(const char *sample, size_t length, bool whole,
                                   const char *opinion);

/* The encoding that is tried after now, where first and second (may be NULL) were found: those two,
 * then all others that a text of CJK may be in, then the first again. */
const char *guess_next(const char *first, const char *second, const char *now);

/* A few words for the reader, to be translated. */
const char *guess_reason_name(enum guess_reason reason);

#endif
