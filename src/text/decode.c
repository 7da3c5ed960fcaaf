/* SPDX-License-Identifier: MIT */
#include "text/decode_internal.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/mem.h"

static const struct encoding encodings[] = {
    { "UTF-8", NULL, NULL, SCHEME_UTF8, 1, 3, false, false, 0, false },
    { "UTF-16", NULL, NULL, SCHEME_UTF16, 2, 0, false, false, 0, false },
    { "UTF-16LE", NULL, NULL, SCHEME_UTF16, 2, 0, false, false, 0, false },
    { "UTF-16BE", NULL, NULL, SCHEME_UTF16, 2, 0, true, false, 0, false },
    { "UTF-32", NULL, NULL, SCHEME_UTF32, 4, 0, false, false, 0, false },
    { "UTF-32LE", NULL, NULL, SCHEME_UTF32, 4, 0, false, false, 0, false },
    { "UTF-32BE", NULL, NULL, SCHEME_UTF32, 4, 0, true, false, 0, false },
    { "GB18030", "GB18030", "GBK", SCHEME_ICONV, 1, 4, false, false, 0, false },
    { "BIG5-HKSCS", "BIG5-HKSCS", "BIG5", SCHEME_ICONV, 1, 0, false, true, 0, true },
    { "CP932", "CP932", "SHIFT_JIS", SCHEME_ICONV, 1, 0, false, false, 0, false },
    { "CP949", "CP949", "EUC-KR", SCHEME_ICONV, 1, 0, false, false, 0, false },
    { "EUC-JP", "EUC-JP-MS", "EUC-JP", SCHEME_ICONV, 1, 0, false, false, 0, false },
    { "ISO-2022-JP", NULL, NULL, SCHEME_SHIFT, 1, 0, false, false, SHIFTS_JP, false },
    { "ISO-2022-KR", NULL, NULL, SCHEME_SHIFT, 1, 0, false, false, SHIFTS_KR, false },
    { "ISO-2022-CN", NULL, NULL, SCHEME_SHIFT, 1, 0, false, false, SHIFTS_CN, false },
    { "HZ", NULL, NULL, SCHEME_SHIFT, 1, 0, false, false, SHIFTS_HZ, false },
};

static const struct encoding any_other = {
    NULL, NULL, NULL, SCHEME_ICONV, 1, 0, false, false, 0, false,
};

static const struct mark {
    const char *name;
    char bytes[5];
    unsigned char length;
    bool big_endian;
} marks[] = {
    { "UTF-8", "\xEF\xBB\xBF", 3, false },   { "UTF-16", "\xFF\xFE", 2, false },
    { "UTF-16", "\xFE\xFF", 2, true },       { "UTF-16LE", "\xFF\xFE", 2, false },
    { "UTF-16BE", "\xFE\xFF", 2, true },     { "UTF-32", "\xFF\xFE\0\0", 4, false },
    { "UTF-32", "\0\0\xFE\xFF", 4, true },   { "UTF-32LE", "\xFF\xFE\0\0", 4, false },
    { "UTF-32BE", "\0\0\xFE\xFF", 4, true }, { "GB18030", "\x84\x31\x95\x33", 4, false },
};

static const struct encoding *find_encoding(const char *name)
{
    for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++)
        if (strcmp(encodings[i].name, name) == 0)
            return &encodings[i];
    return &any_other;
}

/* Names with a slash would ask iconv to leave out or replace what it cannot convert. */
static bool is_name(const char *name)
{
    if (*name == '\0' || strlen(name) > 60)
        return false;
    for (; *name != '\0'; name++)
        if (*name <= ' ' || *name >= 0x7F || *name == '/')
            return false;
    return true;
}

static bool open_iconv(struct decoder *decoder, const char *name)
{
    if (name == NULL)
        return false;
    decoder->forward = iconv_open("UTF-8", name);
    if (decoder->forward == NO_ICONV)
        return false;
    decoder->name = mem_string(name);
    return true;
}

static bool open_encoding(struct decoder *decoder, const char *canonical)
{
    const struct encoding *encoding = decoder->encoding;
    if (encoding->scheme != SCHEME_ICONV) {
        decoder->name = mem_string(canonical);
        return encoding->scheme != SCHEME_SHIFT || decoder_open_shift(decoder);
    }
    if (encoding == &any_other)
        return open_iconv(decoder, canonical);
    return open_iconv(decoder, encoding->iconv) || open_iconv(decoder, encoding->fallback);
}

struct decoder *decoder_new(const char *encoding, struct error *error)
{
    struct decoder *decoder = mem_array(1, sizeof *decoder);
    decoder->forward = decoder->back = NO_ICONV;
    if (is_name(encoding)) {
        const char *canonical = encoding_canonical(encoding);
        decoder->encoding = find_encoding(canonical);
        decoder->big_endian = decoder->encoding->big_endian;
        if (open_encoding(decoder, canonical))
            return decoder;
    }
    decoder_free(decoder);
    error_set(error, _("unknown encoding '%s'"), encoding);
    return NULL;
}

void decoder_free(struct decoder *decoder)
{
    if (decoder == NULL)
        return;
    if (decoder->forward != NO_ICONV)
        iconv_close(decoder->forward);
    if (decoder->back != NO_ICONV)
        iconv_close(decoder->back);
    if (decoder->encoding != NULL && decoder->encoding->scheme == SCHEME_SHIFT)
        decoder_close_shift(decoder);
    free(decoder->name);
    free(decoder->meetings);
    free(decoder);
}

uint64_t decoder_invalid(const struct decoder *decoder)
{
    return decoder->invalid;
}

uint64_t decoder_new_invalid(struct decoder *decoder, uint64_t *at)
{
    uint64_t count = decoder->invalid - decoder->told;
    *at = decoder->untold_at;
    decoder->told = decoder->invalid;
    return count;
}

/* --- Feeding --- */

static void keep(struct decoder *decoder, const char *rest, size_t length)
{
    assert(length <= sizeof decoder->pending);
    memmove(decoder->pending, rest, length);
    decoder->pending_length = length;
}

/* The mark that head begins with; *wait where it may yet become one. */
static const struct mark *find_mark(const struct decoder *decoder, const char *head, size_t length,
                                    bool *wait)
{
    *wait = false;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const struct mark *mark = &marks[i];
        if (decoder->encoding == &any_other || strcmp(mark->name, decoder->encoding->name) != 0)
            continue;
        size_t common = length < mark->length ? length : mark->length;
        if (memcmp(head, mark->bytes, common) != 0)
            continue;
        if (common == mark->length)
            return mark;
        *wait = true;
    }
    return NULL;
}

/* Drops a byte order mark; returns how much of input that took.  Not started yet: wait for more. */
static size_t start(struct decoder *decoder, const char *input, size_t length, bool end)
{
    char head[4];
    size_t kept = decoder->pending_length;
    size_t more = length < sizeof head - kept ? length : sizeof head - kept;
    memcpy(head, decoder->pending, kept);
    if (more > 0)
        memcpy(head + kept, input, more);
    bool wait;
    const struct mark *mark = find_mark(decoder, head, kept + more, &wait);
    if (mark == NULL && wait && !end) {
        keep(decoder, head, kept + more);
        return length;
    }
    decoder->started = true;
    if (mark == NULL) {
        decoder_meet(decoder, 0, 0);
        return 0;
    }
    decoder->big_endian = mark->big_endian;
    decoder->source = mark->length;
    decoder->pending_length = 0;
    decoder_meet(decoder, 0, decoder->source);
    return mark->length - kept;
}

/* Ends the character that the last call cut off; returns how much of input that took. */
static size_t take_pending(struct decoder *decoder, const char *input, size_t length, bool end,
                           struct bytes *out)
{
    char joint[2 * CHARACTER_MAX];
    size_t kept = decoder->pending_length;
    size_t more = length < CHARACTER_MAX ? length : CHARACTER_MAX;
    memcpy(joint, decoder->pending, kept);
    if (more > 0)
        memcpy(joint + kept, input, more);
    size_t n = decoder_take(decoder, joint, kept + more, end && more == length, out);
    if (n < kept) {
        /* Still unfinished, and all of input is in it. */
        keep(decoder, joint + n, kept + more - n);
        return length;
    }
    decoder->pending_length = 0;
    return n - kept;
}

void decoder_feed(struct decoder *decoder, const char *input, size_t length, bool end,
                  struct bytes *out)
{
    size_t done = 0;
    decoder->fed = decoder->meeting_count;
    if (length == 0) /* input may be NULL, to which nothing may be added */
        input = "";
    if (!decoder->started)
        done = start(decoder, input, length, end);
    if (!decoder->started)
        return;
    if (decoder->pending_length > 0)
        done += take_pending(decoder, input + done, length - done, end, out);
    if (done < length || end)
        done += decoder_take(decoder, input + done, length - done, end, out);
    if (done < length)
        keep(decoder, input + done, length - done);
    bytes_reserve(out, 0)[0] = '\0'; /* what was written by length alone has its end again */
}
