/* SPDX-License-Identifier: MIT */
#include "format/opinion.h"

#include <string.h>
#include <uchardet.h>

/* More than this tells it no more. */
#define OPINION_ENOUGH 16384u

/* CJK is told by what is decoded; the rest has many encodings of the same bytes. */
static bool is_wanted(const struct guess *guess)
{
    static const char *const alphabets[] = { "CP1252", "CP1251", "KOI8-R" };
    if (guess->reason != GUESS_SCORE && guess->reason != GUESS_FALLBACK)
        return false;
    for (size_t i = 0; i < sizeof alphabets / sizeof *alphabets; i++)
        if (strcmp(guess->encoding, alphabets[i]) == 0)
            return true;
    return guess->reason == GUESS_FALLBACK;
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
