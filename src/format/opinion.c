/* SPDX-License-Identifier: MIT */
#include "format/opinion.h"

#include <string.h>
#include <uchardet.h>

#include "text/decode.h"

/* More than this tells it no more. */
#define OPINION_ENOUGH 16384u

/* CJK is told by what is decoded; of alphabets the detector knows some that we do not. */
static bool is_wanted(const struct guess *guess)
{
    return guess->alphabet || guess->reason == GUESS_FALLBACK;
}

/* What another detector says is tried where it is something else.  Names of the result are constant:
 * none points into the detector. */
static struct guess ask(struct guess guess, const char *sample, size_t length, bool whole)
{
    uchardet_t detector = uchardet_new();
    if (detector == NULL)
        return guess;
    uchardet_handle_data(detector, sample, length < OPINION_ENOUGH ? length : OPINION_ENOUGH);
    uchardet_data_end(detector);
    const char *opinion = uchardet_get_charset(detector);
    if (strcmp(encoding_canonical(opinion), guess.encoding) != 0)
        guess = guess_encoding_beside(sample, length, whole, opinion);
    uchardet_delete(detector);
    return guess;
}

struct guess opinion_guess(const char *sample, size_t length, bool whole)
{
    struct guess guess = guess_encoding(sample, length, whole);
    return is_wanted(&guess) ? ask(guess, sample, length, whole) : guess;
}
