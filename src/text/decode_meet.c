/* SPDX-License-Identifier: MIT */
/* Where text and source meet, and how long a piece of text is in the source. */
#include <errno.h>
#include <string.h>

#include "base/mem.h"
#include "text/decode_internal.h"
#include "text/utf8.h"

/* Source bytes from one meeting to the next, where nothing else makes one. */
#define MEETING_DISTANCE (64u * 1024u)

const struct meeting *decoder_meetings(const struct decoder *decoder, size_t *count)
{
    *count = decoder->meeting_count;
    return decoder->meetings;
}

void decoder_meet(struct decoder *decoder, uint64_t text, uint64_t source)
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
        decoder_meet(decoder, decoder->text, decoder->source);
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
        decoder_meet(decoder, text_start + from, source);
    }
}

void decoder_took(struct decoder *decoder, const char *text, size_t length, size_t source)
{
    meet_replacements(decoder, text, length);
    decoder->text += length;
    decoder->source += source;
    meet_if_far(decoder);
}

void decoder_replace(struct decoder *decoder, size_t source, struct bytes *out)
{
    bytes_append(out, REPLACEMENT, REPLACEMENT_LENGTH);
    if (decoder->invalid == decoder->told)
        decoder->untold_at = decoder->source;
    decoder->text += REPLACEMENT_LENGTH;
    decoder->source += source;
    decoder->invalid++;
    if (source != decoder->encoding->unit)
        decoder_meet(decoder, decoder->text, decoder->source);
    else
        meet_if_far(decoder);
}

/* A meeting at this very place of the text moves on, if nobody knows it yet: none is before the
 * sequence alone. */
void decoder_skip(struct decoder *decoder, size_t source)
{
    decoder->source += source;
    struct meeting *last = &decoder->meetings[decoder->meeting_count - 1];
    if (last->text == decoder->text && decoder->meeting_count > decoder->fed)
        last->source = decoder->source;
    else
        decoder_meet(decoder, decoder->text, decoder->source);
}

size_t decoder_piece(const struct decoder *decoder, size_t length)
{
    uint64_t rest = MEETING_DISTANCE - since_meeting(decoder);
    return length < rest ? length : (size_t)rest;
}

static uint64_t utf16_length(const char *text, size_t length)
{
    uint64_t units = 0;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        units += ((byte & 0xC0) != 0x80) + (byte >= 0xF0);
    }
    return 2 * units;
}

/* Text without U+FFFD through iconv; what it cannot encode is none of the source, but in Big5. */
static uint64_t encoded_length(struct decoder *decoder, const char *text, size_t length)
{
    if (decoder->back == NO_ICONV)
        decoder->back = iconv_open(decoder->name, "UTF-8");
    if (decoder->back == NO_ICONV)
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
        if (decoder->encoding->big5 && ((unsigned char)*at & 0xC0) != 0x80)
            total += 2;
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
    case SCHEME_SHIFT:
        return decoder_shift_length(text, length);
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
