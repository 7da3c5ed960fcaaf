/* SPDX-License-Identifier: MIT */
/* Schemes of encodings: UTF-8, UTF-16 and UTF-32 by ourselves, all others by iconv. */
#include <errno.h>

#include "text/decode_internal.h"
#include "text/utf8.h"

static size_t take_utf8(struct decoder *decoder, const char *input, size_t length, bool end,
                        struct bytes *out)
{
    size_t done = 0;
    while (done < length) {
        bool cut;
        size_t n = utf8_valid_prefix(input + done, decoder_piece(decoder, length - done), &cut);
        if (n > 0) {
            bytes_append(out, input + done, n);
            decoder_took(decoder, out->data + out->length - n, n, n);
            done += n;
            continue;
        }
        utf8_valid_prefix(input + done, length - done, &cut);
        if (cut && !end)
            break;
        char32_t code;
        n = utf8_decode(input + done, length - done, &code);
        decoder_replace(decoder, n, out);
        done += n;
    }
    return done;
}

static unsigned unit16(const struct decoder *decoder, const unsigned char *at)
{
    return decoder->big_endian ? (unsigned)at[0] << 8 | at[1] : (unsigned)at[1] << 8 | at[0];
}

/* Decodes UTF-16 up to a lone surrogate; returns the bytes taken.  out has room. */
static size_t run_utf16(const struct decoder *decoder, const unsigned char *s, size_t length,
                        char **out)
{
    size_t i = 0;
    for (; length - i >= 2; i += 2) {
        char32_t code = unit16(decoder, s + i);
        if (code >= 0xD800 && code <= 0xDFFF) {
            unsigned low = length - i >= 4 ? unit16(decoder, s + i + 2) : 0;
            if (code >= 0xDC00 || low < 0xDC00 || low > 0xDFFF)
                break;
            code = 0x10000 + ((code & 0x3FF) << 10) + (low & 0x3FF);
            i += 2;
        }
        *out += utf8_encode(code, *out);
    }
    return i;
}

static size_t take_utf16(struct decoder *decoder, const char *input, size_t length, bool end,
                         struct bytes *out)
{
    const unsigned char *s = (const unsigned char *)input;
    size_t done = 0;
    while (done < length) {
        size_t n = decoder_piece(decoder, length - done);
        char *start = bytes_reserve(out, n / 2 * 3 + UTF8_LONGEST);
        char *stop = start;
        n = run_utf16(decoder, s + done, n, &stop);
        if (n > 0) {
            out->length += (size_t)(stop - start);
            decoder_took(decoder, start, (size_t)(stop - start), n);
            done += n;
            continue;
        }
        size_t rest = length - done;
        bool high = rest >= 2 && (unit16(decoder, s + done) & 0xFC00) == 0xD800;
        if (!end && (rest < 2 || (high && rest < 4)))
            break;
        n = rest < 2 ? rest : 2;
        decoder_replace(decoder, n, out);
        done += n;
    }
    return done;
}

static char32_t unit32(const struct decoder *decoder, const unsigned char *s)
{
    char32_t code = 0;
    for (int i = 0; i < 4; i++)
        code |= (char32_t)s[i] << 8 * (decoder->big_endian ? 3 - i : i);
    return code;
}

static size_t take_utf32(struct decoder *decoder, const char *input, size_t length, bool end,
                         struct bytes *out)
{
    size_t done = 0;
    while (length - done >= 4) {
        char32_t code = unit32(decoder, (const unsigned char *)input + done);
        done += 4;
        if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
            decoder_replace(decoder, 4, out);
            continue;
        }
        char *start = bytes_reserve(out, UTF8_LONGEST);
        size_t n = utf8_encode(code, start);
        out->length += n;
        decoder_took(decoder, start, n, 4);
    }
    if (end && done < length) {
        decoder_replace(decoder, length - done, out);
        done = length;
    }
    return done;
}

/* One call of iconv; returns its errno, or 0. */
static int call_iconv(struct decoder *decoder, char **input, size_t *length, struct bytes *out)
{
    size_t room = *length + *length / 2 + 64;
    char *start = bytes_reserve(out, room);
    char *stop = start;
    char *from = *input;
    size_t result = iconv(decoder->forward, input, length, &stop, &room);
    int failure = result == (size_t)-1 ? errno : 0;
    if (decoder->encoding->holds_back && failure != E2BIG)
        iconv(decoder->forward, NULL, NULL, &stop, &room);
    size_t made = (size_t)(stop - start);
    out->length += made;
    decoder_change_others(decoder, start, made);
    decoder_took(decoder, start, made, (size_t)(*input - from));
    return failure;
}

/* The shift to the initial state. */
static void flush_iconv(struct decoder *decoder, struct bytes *out)
{
    size_t room = 64;
    char *start = bytes_reserve(out, room);
    char *stop = start;
    iconv(decoder->forward, NULL, NULL, &stop, &room);
    out->length += (size_t)(stop - start);
    decoder_took(decoder, start, (size_t)(stop - start), 0);
}

static size_t take_iconv(struct decoder *decoder, const char *input, size_t length, bool end,
                         struct bytes *out)
{
    char *at = (char *)input; /* iconv's prototype lacks a const */
    size_t rest = length;
    while (rest > 0) {
        size_t left = decoder_piece(decoder, rest);
        size_t behind = rest - left;
        int failure = call_iconv(decoder, &at, &left, out);
        rest = behind + left;
        bool cut = failure == EINVAL && behind == 0 && rest <= CHARACTER_MAX / 2;
        if (cut && !end)
            break;
        size_t missing =
            failure == EILSEQ ? decoder_take_missing(decoder, at, rest, out) : 0;
        if (missing > 0) {
            at += missing;
            rest -= missing;
        } else if (cut || failure == EILSEQ || (failure == EINVAL && left > CHARACTER_MAX / 2)) {
            decoder_replace(decoder, 1, out);
            at++;
            rest--;
        }
    }
    if (end)
        flush_iconv(decoder, out);
    return length - rest;
}

size_t decoder_take(struct decoder *decoder, const char *input, size_t length, bool end,
                    struct bytes *out)
{
    static size_t (*const takers[])(struct decoder *, const char *, size_t, bool,
                                    struct bytes *) = {
        [SCHEME_ICONV] = take_iconv,
        [SCHEME_UTF8] = take_utf8,
        [SCHEME_UTF16] = take_utf16,
        [SCHEME_UTF32] = take_utf32,
        [SCHEME_SHIFT] = decoder_take_shift,
    };
    return takers[decoder->encoding->scheme](decoder, input, length, end, out);
}
