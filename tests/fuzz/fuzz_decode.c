/* SPDX-License-Identifier: MIT */
/* Bytes in the encoding that the first byte chooses, whole and in pieces: the same text comes out,
 * it is UTF-8, and the places where text and source meet are in order. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <string.h>

#include "text/decode.h"
#include "text/utf8.h"

static const char *const encodings[] = { "UTF-8",    "GB18030", "BIG5-HKSCS", "CP932",
                                         "EUC-JP",   "CP949",   "UTF-16",     "UTF-16LE",
                                         "UTF-16BE", "UTF-32",  "ISO-8859-1", "ISO-2022-JP",
                                         "HZ",       "ISO-2022-KR", "ISO-2022-CN" };

static uint64_t decode(const char *encoding, const char *data, size_t size, size_t step,
                       struct bytes *out)
{
    struct decoder *decoder = decoder_new(encoding, NULL);
    assert(decoder != NULL);
    for (size_t at = 0; at < size; at += step) {
        size_t n = size - at < step ? size - at : step;
        decoder_feed(decoder, data + at, n, false, out);
    }
    decoder_feed(decoder, "", 0, true, out);
    size_t count;
    const struct meeting *meetings = decoder_meetings(decoder, &count);
    for (size_t i = 0; i < count; i++) {
        assert(meetings[i].text <= out->length && meetings[i].source <= size);
        assert(i == 0 || (meetings[i].text >= meetings[i - 1].text &&
                          meetings[i].source >= meetings[i - 1].source));
    }
    uint64_t invalid = decoder_invalid(decoder);
    decoder_free(decoder);
    return invalid;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const char *encoding = encodings[data[0] % (sizeof encodings / sizeof *encodings)];
    size_t step = data[1] % 16 + 1u;
    const char *source = (const char *)data + 2;
    struct bytes whole = { 0 }, pieces = { 0 };
    uint64_t invalid = decode(encoding, source, size - 2, size, &whole);
    assert(decode(encoding, source, size - 2, step, &pieces) == invalid);
    assert(slice_equal(bytes_slice(&whole), bytes_slice(&pieces)));
    assert(utf8_is_valid(bytes_string(&whole), whole.length));
    bytes_release(&whole);
    bytes_release(&pieces);
    return 0;
}
