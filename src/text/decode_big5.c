/* SPDX-License-Identifier: MIT */
/*
 * Big5 is what programs of Taiwan and the Web write and has the characters of Hong Kong besides; of
 * the former iconv's BIG5-HKSCS lacks a few, and has others in their places.
 *
 * Source: index Big5 of the Encoding Standard, but for A2 41 and A2 42, which many write for the
 *   solidus of full width.
 */
#include <string.h>

#include "text/decode_internal.h"

static const struct {
    char source[3], text[4];
} missing[] = {
    { "\xA1\x5A", "╴" }, { "\xA1\xC3", "￣" }, { "\xA1\xC5", "ˍ" }, { "\xA1\xFE", "／" },
    { "\xA2\x40", "＼" }, { "\xA2\xCC", "十" }, { "\xA2\xCE", "卅" }, { "\xA3\xE1", "€" },
};

/* All of three bytes in UTF-8. */
static const struct {
    char iconv[4], text[4];
} others[] = {
    { "•", "‧" }, { "､", "﹑" }, { "∼", "～" }, { "♁", "⊕" }, { "☉", "⊙" },
};

size_t decoder_take_missing(struct decoder *decoder, const char *input, size_t length,
                            struct bytes *out)
{
    if (!decoder->encoding->big5 || length < 2)
        return 0;
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++)
        if (memcmp(input, missing[i].source, 2) == 0) {
            size_t made = strlen(missing[i].text);
            bytes_append(out, missing[i].text, made);
            decoder_took(decoder, out->data + out->length - made, made, 2);
            return 2;
        }
    return 0;
}

static void change(char *at)
{
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (memcmp(at, others[i].iconv, 3) == 0) {
            memcpy(at, others[i].text, 3);
            return;
        }
}

void decoder_change_others(const struct decoder *decoder, char *text, size_t length)
{
    if (!decoder->encoding->big5)
        return;
    for (size_t i = 0; i + 3 <= length; i++)
        if ((unsigned char)text[i] == 0xE2 || (unsigned char)text[i] == 0xEF)
            change(text + i);
}
