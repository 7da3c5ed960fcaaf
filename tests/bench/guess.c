/* SPDX-License-Identifier: MIT */
/* Guesses the encodings of pieces, for guess.py.  Standard input: for each piece a line "LENGTH
 * WHOLE OPINION" (OPINION "-": none) and its bytes; standard output: a line for each, "ENCODING
 * RUNNER-UP REASON".  With an argument that many rounds are taken, which measures the speed. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/guess.h"

int main(int argc, char **argv)
{
    long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    static char piece[1 << 20];
    size_t length;
    int whole;
    char opinion[64];
    while (scanf("%zu %d %63s", &length, &whole, opinion) == 3) {
        getchar();
        if (length > sizeof piece || fread(piece, 1, length, stdin) != length)
            return EXIT_FAILURE;
        const char *said = strcmp(opinion, "-") != 0 ? opinion : NULL;
        struct guess guess = { .encoding = NULL };
        for (long i = 0; i < rounds; i++)
            guess = guess_encoding_beside(piece, length, whole != 0, said);
        printf("%s %s %s\n", guess.encoding, guess.runner_up != NULL ? guess.runner_up : "-",
               guess_reason_name(guess.reason));
    }
    return EXIT_SUCCESS;
}
