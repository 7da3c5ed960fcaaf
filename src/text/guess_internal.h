/* SPDX-License-Identifier: MIT */
/* The inside of guessing, for the files guess*.c alone. */
#ifndef TEXT_GUESS_INTERNAL_H
#define TEXT_GUESS_INTERNAL_H

#include "text/guess.h"
#include "text/guess_score.h"

#define MODEL(name) (1u << MODEL_##name)
#define CJK_MODELS (MODEL(HANS) | MODEL(HANT) | MODEL(JA) | MODEL(KO))

/* A CJK text has more than this for each character that is not ASCII; bytes of something else have
 * less.  In UTF-16 all characters count, as bytes of ASCII make characters that are not. */
#define CJK_LEAST (-11.5)
#define UTF16_LEAST (-12.5)

struct sample {
    const char *data;
    size_t length;
    bool whole; /* there is no more */
};

/*
 * What an encoding may hold, and what it costs to be it: a rare one must explain the bytes so much
 * better.  A sample may begin in the middle of a character: where one has more than a byte, the
 * second may be the first of the rest.
 */
struct candidate {
    const char *encoding;
    unsigned models;
    double handicap;
    bool utf16, pairs;
};

struct result {
    const struct candidate *candidate; /* NULL: none */
    enum guess_model model;
    double total;
    double mean;    /* per character that is not ASCII; in UTF-16 per character */
    double absent;  /* of the total, what letters cost that are not there: only languages of
                     * alphabets are compared by that */
    size_t invalid; /* sequences */
    bool controls;
};

struct ranking {
    struct result best, second;
};

/* guess_rank.c */
/* The candidate of that name in whatever spelling, or NULL. */
const struct candidate *guess_find_candidate(const char *name);
bool guess_try(const struct candidate *candidate, const struct sample *sample,
               struct result *result);
struct ranking guess_rank(const struct sample *sample, const struct candidate *opinion);
/* More and more of the sample, until one candidate is far ahead. */
struct ranking guess_rank_head(const struct sample *sample, const struct candidate *opinion);
/* Good enough not to be the least bad explanation of something else. */
bool guess_is_convincing(const struct result *result);

/* More than so much of a sample says nothing new of an alphabet. */
#define LETTERS_ENOUGH 8192u

/* guess_letters.c: a candidate of one byte a character, in the languages that it is used for. */
bool guess_try_letters(const struct candidate *candidate, const struct sample *sample,
                       struct result *result);

/* guess_shift.c: the encoding of seven bits that a sample shifts in, or NULL. */
const char *guess_by_shifts(const struct sample *sample, double *score);

#endif
