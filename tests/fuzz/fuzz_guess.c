/* SPDX-License-Identifier: MIT */
/* Any bytes as a text's head, with the opinion that the first byte chooses: what is guessed can be
 * decoded, and trying one encoding after the other comes back to it. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <string.h>

#include "text/decode.h"
#include "text/guess.h"

static const char *const opinions[] = { NULL,          "UTF-8",      "gb2312", "WINDOWS-1250",
                                        "ISO-8859-7",  "IBM866",     "EUC-TW", "VISCII",
                                        "ISO-2022-JP", "HZ-GB-2312", "JOHAB",  "no such" };

static void check_name(const char *name)
{
    struct decoder *decoder = decoder_new(name, NULL);
    assert(decoder != NULL);
    assert(strcmp(encoding_canonical(name), name) == 0);
    decoder_free(decoder);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const char *opinion = opinions[(data[0] >> 1) % (sizeof opinions / sizeof *opinions)];
    const char *head = (const char *)data + 1;
    struct guess guess = guess_encoding_beside(head, size - 1, data[0] & 1, opinion);
    check_name(guess.encoding);
    if (guess.runner_up != NULL)
        check_name(guess.runner_up);
    assert(guess.bom <= size - 1);
    assert(*guess_reason_name(guess.reason) != '\0');
    const char *next = guess.encoding;
    size_t tried = 0;
    do {
        next = guess_next(guess.encoding, guess.runner_up, next);
        tried++;
    } while (strcmp(next, guess.encoding) != 0 && tried < 100);
    assert(tried < 100);
    return 0;
}
