/* SPDX-License-Identifier: MIT */
/* Guesses the encodings of pieces, for guess.py.  Standard input: for each piece a line "LENGTH
 * WHOLE OPINION WANTED" (OPINION "-": none, "+": asked for as the worker does; WANTED "-": nothing)
 * and its bytes; standard output: a line for each, "ENCODING RUNNER-UP RIGHT REASON", where RIGHT
 * is 1 if the piece says the same in both encodings.  With an argument that many rounds are taken,
 * which measures the speed. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "format/opinion.h"
#include "text/decode.h"
#include "text/guess.h"

static struct guess guess(const char *piece, size_t length, bool whole, const char *opinion)
{
    if (strcmp(opinion, "+") == 0)
        return opinion_guess(piece, length, whole);
    return guess_encoding_beside(piece, length, whole, strcmp(opinion, "-") != 0 ? opinion : NULL);
}

static struct bytes decode(const char *encoding, const char *piece, size_t length)
{
    struct bytes text = { 0 };
    struct decoder *decoder = decoder_new(encoding, NULL);
    if (decoder != NULL)
        decoder_feed(decoder, piece, length, true, &text);
    decoder_free(decoder);
    return text;
}

static bool is_right(const char *encoding, const char *wanted, const char *piece, size_t length)
{
    if (strcmp(wanted, "-") == 0 || strcmp(encoding, encoding_canonical(wanted)) == 0)
        return true;
    struct bytes one = decode(encoding, piece, length), other = decode(wanted, piece, length);
    bool same = one.length == other.length &&
                memcmp(bytes_string(&one), bytes_string(&other), one.length) == 0;
    bytes_release(&one);
    bytes_release(&other);
    return same;
}

int main(int argc, char **argv)
{
    long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    static char piece[1 << 20];
    size_t length;
    int whole;
    char opinion[64], wanted[64];
    while (scanf("%zu %d %63s %63s", &length, &whole, opinion, wanted) == 4) {
        getchar();
        if (length > sizeof piece || fread(piece, 1, length, stdin) != length)
            return EXIT_FAILURE;
        struct guess found = { .encoding = NULL };
        for (long i = 0; i < rounds; i++)
            found = guess(piece, length, whole != 0, opinion);
        printf("%s %s %d %s\n", found.encoding, found.runner_up != NULL ? found.runner_up : "-",
               is_right(found.encoding, wanted, piece, length), guess_reason_name(found.reason));
    }
    return EXIT_SUCCESS;
}
