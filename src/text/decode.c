/* SPDX-License-Identifier: MIT */
#include "text/decode.h"

#include <assert.h>
#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "text/utf8.h"

/* Source bytes from one meeting to the next, where nothing else makes one. */
#define MEETING_DISTANCE (64u * 1024u)

/* No encoding has a character or an escape sequence longer than half of this. */
#define CHARACTER_MAX 16u

#define REPLACEMENT "\xEF\xBF\xBD"
#define REPLACEMENT_LENGTH 3u

enum scheme { SCHEME_ICONV, SCHEME_UTF8, SCHEME_UTF16, SCHEME_UTF32 };

/*
 * Encodings that are treated in a way of their own.  unit: source bytes that a U+FFFD stands for
 * where no meeting says otherwise; real: source bytes of a U+FFFD that the source itself has, where
 * that is something else.
 */
struct encoding {
    const char *name;
    const char *iconv, *fallback; /* what iconv calls it, and what it has where it has not that */
    unsigned char scheme, unit, real;
    bool big_endian;
    bool holds_back; /* iconv keeps a part of what it has decoded for its next call */
};

static const struct encoding encodings[] = {
    { "UTF-8", NULL, NULL, SCHEME_UTF8, 1, 3, false, false },
    { "UTF-16", NULL, NULL, SCHEME_UTF16, 2, 0, false, false },
    { "UTF-16LE", NULL, NULL, SCHEME_UTF16, 2, 0, false, false },
    { "UTF-16BE", NULL, NULL, SCHEME_UTF16, 2, 0, true, false },
    { "UTF-32", NULL, NULL, SCHEME_UTF32, 4, 0, false, false },
    { "UTF-32LE", NULL, NULL, SCHEME_UTF32, 4, 0, false, false },
    { "UTF-32BE", NULL, NULL, SCHEME_UTF32, 4, 0, true, false },
    { "GB18030", "GB18030", "GBK", SCHEME_ICONV, 1, 4, false, false },
    { "BIG5-HKSCS", "BIG5-HKSCS", "BIG5", SCHEME_ICONV, 1, 0, false, true },
    { "CP932", "CP932", "SHIFT_JIS", SCHEME_ICONV, 1, 0, false, false },
    { "CP949", "CP949", "EUC-KR", SCHEME_ICONV, 1, 0, false, false },
    { "EUC-JP", "EUC-JP-MS", "EUC-JP", SCHEME_ICONV, 1, 0, false, false },
};

static const struct encoding any_other = { NULL, NULL, NULL, SCHEME_ICONV, 1, 0, false, false };

static const struct mark {
    const char *name;
    char bytes[5];
    unsigned char length;
    bool big_endian;
} marks[] = {
    { "UTF-8", "\xEF\xBB\xBF", 3, false },      { "UTF-16", "\xFF\xFE", 2, false },
    { "UTF-16", "\xFE\xFF", 2, true },          { "UTF-16LE", "\xFF\xFE", 2, false },
    { "UTF-16BE", "\xFE\xFF", 2, true },        { "UTF-32", "\xFF\xFE\0\0", 4, false },
    { "UTF-32", "\0\0\xFE\xFF", 4, true },      { "UTF-32LE", "\xFF\xFE\0\0", 4, false },
    { "UTF-32BE", "\0\0\xFE\xFF", 4, true },    { "GB18030", "\x84\x31\x95\x33", 4, false },
};

struct decoder {
    const struct encoding *encoding;
    char *name; /* as iconv takes it */
    bool big_endian;
    bool started; /* the byte order mark is behind us */
    iconv_t forward, back;
    char pending[CHARACTER_MAX];
    size_t pending_length;
    uint64_t text, source, invalid;
    struct meeting *meetings;
    size_t meeting_count, meeting_capacity;
};

static const iconv_t no_iconv = (iconv_t)-1;

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
    if (decoder->forward == no_iconv)
        return false;
    decoder->name = mem_string(name);
    return true;
}

static bool open_encoding(struct decoder *decoder, const char *canonical)
{
    const struct encoding *encoding = decoder->encoding;
    if (encoding->scheme != SCHEME_ICONV) {
        decoder->name = mem_string(canonical);
        return true;
    }
    if (encoding == &any_other)
        return open_iconv(decoder, canonical);
    return open_iconv(decoder, encoding->iconv) || open_iconv(decoder, encoding->fallback);
}

struct decoder *decoder_new(const char *encoding, struct error *error)
{
    struct decoder *decoder = mem_array(1, sizeof *decoder);
    decoder->forward = decoder->back = no_iconv;
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
    if (decoder->forward != no_iconv)
        iconv_close(decoder->forward);
    if (decoder->back != no_iconv)
        iconv_close(decoder->back);
    free(decoder->name);
    free(decoder->meetings);
    free(decoder);
}

uint64_t decoder_invalid(const struct decoder *decoder)
{
    return decoder->invalid;
}

/* --- Meetings --- */

const struct meeting *decoder_meetings(const struct decoder *decoder, size_t *count)
{
    *count = decoder->meeting_count;
    return decoder->meetings;
}

static void meet(struct decoder *decoder, uint64_t text, uint64_t source)
{
    decoder->meetings = mem_grow(decoder->meetings, decoder->meeting_count,
                                 &decoder->meeting_capacity, sizeof *decoder->meetings);
    decoder->meetings[decoder->meeting_count++] = (struct meeting){ text, source };
}

static uint64_t since_meeting(const struct decoder *decoder)
{
    return decoder->source - decoder->meetings[decoder->meeting_count - 1].source;
}

static void meet_if_far(struct decoder *decoder)
{
    if (since_meeting(decoder) >= MEETING_DISTANCE - CHARACTER_MAX)
        meet(decoder, decoder->text, decoder->source);
}

/* Each U+FFFD that the source has itself, in a piece just decoded, ends in a meeting. */
static void meet_replacements(struct decoder *decoder, const char *text, size_t length)
{
    if (decoder->encoding->real == 0)
        return;
    uint64_t text_start = decoder->text, source = decoder->source;
    size_t from = 0;
    const char *hit;
    while ((hit = memmem(text + from, length - from, REPLACEMENT, REPLACEMENT_LENGTH)) != NULL) {
        size_t at = (size_t)(hit - text);
        source += decoder_source_length(decoder, text + from, at - from) + decoder->encoding->real;
        from = at + REPLACEMENT_LENGTH;
        meet(decoder, text_start + from, source);
    }
}

/* text, at the end of out already, was made of source bytes, all of them valid. */
static void took(struct decoder *decoder, const char *text, size_t length, size_t source)
{
    meet_replacements(decoder, text, length);
    decoder->text += length;
    decoder->source += source;
    meet_if_far(decoder);
}

/* source bytes are not a character. */
static void replace(struct decoder *decoder, size_t source, struct bytes *out)
{
    bytes_append(out, REPLACEMENT, REPLACEMENT_LENGTH);
    decoder->text += REPLACEMENT_LENGTH;
    decoder->source += source;
    decoder->invalid++;
    if (source != decoder->encoding->unit)
        meet(decoder, decoder->text, decoder->source);
    else
        meet_if_far(decoder);
}

/* At most so much at once that no meeting is left out. */
static size_t piece(const struct decoder *decoder, size_t length)
{
    uint64_t rest = MEETING_DISTANCE - since_meeting(decoder);
    return length < rest ? length : (size_t)rest;
}

/* --- Schemes: each takes what it can of input and returns how much; all of it with end --- */

static size_t take_utf8(struct decoder *decoder, const char *input, size_t length, bool end,
                        struct bytes *out)
{
    size_t done = 0;
    while (done < length) {
        bool cut;
        size_t n = utf8_valid_prefix(input + done, piece(decoder, length - done), &cut);
        if (n > 0) {
            bytes_append(out, input + done, n);
            took(decoder, out->data + out->length - n, n, n);
            done += n;
            continue;
        }
        utf8_valid_prefix(input + done, length - done, &cut);
        if (cut && !end)
            break;
        char32_t code;
        n = utf8_decode(input + done, length - done, &code);
        replace(decoder, n, out);
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
        size_t n = piece(decoder, length - done);
        char *start = bytes_reserve(out, n / 2 * 3 + UTF8_LONGEST);
        char *stop = start;
        n = run_utf16(decoder, s + done, n, &stop);
        if (n > 0) {
            out->length += (size_t)(stop - start);
            took(decoder, start, (size_t)(stop - start), n);
            done += n;
            continue;
        }
        size_t rest = length - done;
        bool high = rest >= 2 && (unit16(decoder, s + done) & 0xFC00) == 0xD800;
        if (!end && (rest < 2 || (high && rest < 4)))
            break;
        n = rest < 2 ? rest : 2;
        replace(decoder, n, out);
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
            replace(decoder, 4, out);
            continue;
        }
        char *start = bytes_reserve(out, UTF8_LONGEST);
        size_t n = utf8_encode(code, start);
        out->length += n;
        took(decoder, start, n, 4);
    }
    if (end && done < length) {
        replace(decoder, length - done, out);
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
    took(decoder, start, made, (size_t)(*input - from));
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
    took(decoder, start, (size_t)(stop - start), 0);
}

static size_t take_iconv(struct decoder *decoder, const char *input, size_t length, bool end,
                         struct bytes *out)
{
    char *at = (char *)input; /* iconv's prototype lacks a const */
    size_t rest = length;
    while (rest > 0) {
        size_t left = piece(decoder, rest);
        size_t behind = rest - left;
        int failure = call_iconv(decoder, &at, &left, out);
        rest = behind + left;
        bool cut = failure == EINVAL && behind == 0 && rest <= CHARACTER_MAX / 2;
        if (cut && !end)
            break;
        if (cut || failure == EILSEQ || (failure == EINVAL && left > CHARACTER_MAX / 2)) {
            replace(decoder, 1, out);
            at++;
            rest--;
        }
    }
    if (end)
        flush_iconv(decoder, out);
    return length - rest;
}

static size_t take(struct decoder *decoder, const char *input, size_t length, bool end,
                   struct bytes *out)
{
    static size_t (*const takers[])(struct decoder *, const char *, size_t, bool,
                                    struct bytes *) = {
        [SCHEME_ICONV] = take_iconv,
        [SCHEME_UTF8] = take_utf8,
        [SCHEME_UTF16] = take_utf16,
        [SCHEME_UTF32] = take_utf32,
    };
    return takers[decoder->encoding->scheme](decoder, input, length, end, out);
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
        meet(decoder, 0, 0);
        return 0;
    }
    decoder->big_endian = mark->big_endian;
    decoder->source = mark->length;
    decoder->pending_length = 0;
    meet(decoder, 0, decoder->source);
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
    size_t n = take(decoder, joint, kept + more, end && more == length, out);
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
    if (!decoder->started)
        done = start(decoder, input, length, end);
    if (!decoder->started)
        return;
    if (decoder->pending_length > 0)
        done += take_pending(decoder, input + done, length - done, end, out);
    if (done < length || end)
        done += take(decoder, input + done, length - done, end, out);
    if (done < length)
        keep(decoder, input + done, length - done);
}

/* --- Lengths in the source --- */

static uint64_t utf16_length(const char *text, size_t length)
{
    uint64_t units = 0;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        units += ((byte & 0xC0) != 0x80) + (byte >= 0xF0);
    }
    return 2 * units;
}

/* Text without U+FFFD through iconv; what it cannot encode is not of the source and takes nothing. */
static uint64_t encoded_length(struct decoder *decoder, const char *text, size_t length)
{
    if (decoder->back == no_iconv)
        decoder->back = iconv_open(decoder->name, "UTF-8");
    if (decoder->back == no_iconv)
        return length;
    char *at = (char *)text;
    uint64_t total = 0;
    iconv(decoder->back, NULL, NULL, NULL, NULL);
    while (length > 0) {
        char scratch[16384];
        char *stop = scratch;
        size_t room = sizeof scratch;
        size_t result = iconv(decoder->back, &at, &length, &stop, &room);
        total += (uint64_t)(stop - scratch);
        if (result != (size_t)-1 || errno == E2BIG)
            continue;
        at++;
        length--;
    }
    char scratch[64];
    char *stop = scratch;
    size_t room = sizeof scratch;
    iconv(decoder->back, NULL, NULL, &stop, &room);
    return total + (uint64_t)(stop - scratch);
}

static uint64_t plain_length(struct decoder *decoder, const char *text, size_t length)
{
    switch (decoder->encoding->scheme) {
    case SCHEME_UTF8:
        return length;
    case SCHEME_UTF16:
        return utf16_length(text, length);
    case SCHEME_UTF32:
        return 4 * (uint64_t)utf8_count(text, length);
    default:
        return encoded_length(decoder, text, length);
    }
}

uint64_t decoder_source_length(struct decoder *decoder, const char *text, size_t length)
{
    uint64_t total = 0;
    size_t from = 0;
    const char *hit;
    while ((hit = memmem(text + from, length - from, REPLACEMENT, REPLACEMENT_LENGTH)) != NULL) {
        size_t at = (size_t)(hit - text);
        total += plain_length(decoder, text + from, at - from) + decoder->encoding->unit;
        from = at + REPLACEMENT_LENGTH;
    }
    return total + plain_length(decoder, text + from, length - from);
}
