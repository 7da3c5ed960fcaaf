/* SPDX-License-Identifier: MIT */
/* Any bytes as a text's beginning, under the name that the first byte chooses: each format says
 * something within its range, the format and the encoding that are taken are known ones, and where
 * no more is to come the reader has made up its mind. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <string.h>

#include "format/format.h"
#include "format/html_encoding.h"
#include "format/opinion.h"
#include "source/sniff.h"
#include "text/decode.h"

static const char *const names[] = { NULL,    "x",      "x.txt",  "x.html", "x.xhtml", "x.md",
                                     "x.epub", "x.ansi", ".html", "x.HTM",  "",        "ls.1" };

static void check_encoding(const struct guess *guess, size_t size)
{
    struct decoder *decoder = decoder_new(guess->encoding, NULL);
    assert(decoder != NULL);
    decoder_free(decoder);
    assert(guess->bom <= size);
}

static void check_looks(const char *name, const char *head, size_t size)
{
    const struct format_type *best = format_guess(name, head, size);
    int most = 0;
    for (size_t i = 0; formats[i] != NULL; i++) {
        int looks = formats[i]->looks(head, size);
        assert(looks >= 0 && looks <= 100);
        most = looks > most ? looks : most;
    }
    assert((best != NULL) == (most > 0));
    assert(best == NULL || best->looks(head, size) > 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const char *name = names[(data[0] >> 2) % (sizeof names / sizeof *names)];
    const char *head = (const char *)data + 1;
    bool whole = data[0] & 1, utf8 = data[0] & 2;
    char declared[ENCODING_NAME];
    check_looks(name, head, size - 1);
    enum sniffed sniffed = sniff(name, head, size - 1, whole, utf8);
    assert(!whole || sniffed == SNIFF_PLAIN || sniffed == SNIFF_WORKER);
    struct guess guess = opinion_guess(head, size - 1, whole);
    check_encoding(&guess, size - 1);
    guess = html_guess(head, size - 1, whole, declared);
    check_encoding(&guess, size - 1);
    return 0;
}
