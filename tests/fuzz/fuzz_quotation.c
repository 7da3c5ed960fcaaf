/* SPDX-License-Identifier: MIT */
/* Text, and where to quote it and how to edit it by the first bytes: a quotation is found where it was
 * taken, and in an edited text only where its words stand. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <string.h>

#include "base/bytes.h"
#include "doc/quotation.h"
#include "text/decode.h"
#include "text/utf8.h"

#define TEXT_MAX 8192u
#define HEAD 5u

static size_t to_character(const struct bytes *text, size_t at)
{
    const char *data = bytes_string(text);
    while (at > 0 && at < text->length && ((unsigned char)data[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* A place in the text, by a byte that says which 256th part. */
static size_t place(const struct bytes *text, uint8_t part)
{
    return to_character(text, text->length * part / 255);
}

static void edit(struct bytes *text, const uint8_t *data)
{
    size_t from = place(text, data[0]), to = to_character(text, from + data[1] % 64);
    if (to > text->length)
        to = text->length;
    if (data[2] & 1)
        bytes_remove(text, from, to - from);
    else
        bytes_insert(text, to, "改", strlen("改"));
}

static void check(const struct bytes *text, uint8_t part, const uint8_t *change)
{
    size_t byte = place(text, part), found = SIZE_MAX;
    struct quotation quotation = quotation_take(bytes_string(text), text->length, byte);
    assert(utf8_is_valid(quotation.exact, strlen(quotation.exact)));
    assert(utf8_is_valid(quotation.before, strlen(quotation.before)));
    assert(utf8_is_valid(quotation.after, strlen(quotation.after)));
    assert(quotation_matches(&quotation, bytes_string(text), text->length, byte));
    struct bytes edited = { 0 };
    bytes_append(&edited, bytes_string(text), text->length);
    edit(&edited, change);
    if (quotation_find(&quotation, bytes_string(&edited), edited.length, byte, &found))
        assert(found <= edited.length && to_character(&edited, found) == found);
    bytes_release(&edited);
    quotation_release(&quotation);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < HEAD)
        return 0;
    struct bytes text = { 0 };
    struct decoder *decoder = decoder_new("UTF-8", NULL);
    decoder_feed(decoder, (const char *)data + HEAD,
                 size - HEAD < TEXT_MAX ? size - HEAD : TEXT_MAX, true, &text);
    decoder_free(decoder);
    check(&text, data[0], data + 1);
    bytes_release(&text);
    return 0;
}
