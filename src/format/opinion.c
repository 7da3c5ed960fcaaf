/* SPDX-License-Identifier: MIT */
#include "format/opinion.h"

#include <uchardet.h>

/* More than this tells it no more. */
#define OPINION_ENOUGH 16384u

/* CJK is told by what is decoded; of alphabets the detector knows some that we do not. */
static bool is_wanted(const struct guess *guess)
{
    return guess->alphabet || guess->reason == GUESS_FALLBACK;
}

/* Names of the result are constant: none points into the detector. */
static struct guess ask(const char *sample, size_t length, bool whole)
{
    uchardet_t detector = uchardet_new();
    if (detector == NULL)
        return guess_encoding(sample, length, whole);
    uchardet_handle_data(detector, sample, length < OPINION_ENOUGH ? length : OPINION_ENOUGH);
    uchardet_data_end(detector);
    struct guess guess =
        guess_encoding_beside(sample, length, whole, uchardet_get_charset(detector));
    uchardet_delete(detector);
    return guess;
}

struct guess opinion_guess(const char *sample, size_t length, bool whole)
{
    struct guess guess = guess_encoding(sample, length, whole);
    return is_wanted(&guess) ? ask(sample, length, whole) : guess;
}
