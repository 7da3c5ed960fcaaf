/* SPDX-License-Identifier: MIT */
/* The inside of a decoder, for the files decode*.c alone. */
#ifndef TEXT_DECODE_INTERNAL_H
#define TEXT_DECODE_INTERNAL_H

#include <iconv.h>

#include "text/decode.h"

/* No encoding has a character or an escape sequence longer than half of this. */
#define CHARACTER_MAX 16u

#define REPLACEMENT "\xEF\xBF\xBD"
#define REPLACEMENT_LENGTH 3u

#define NO_ICONV ((iconv_t)-1)

enum scheme { SCHEME_ICONV, SCHEME_UTF8, SCHEME_UTF16, SCHEME_UTF32, SCHEME_SHIFT };

/* Which sequences shift between sets of characters, in SCHEME_SHIFT: a set of these. */
enum shifts { SHIFTS_JP = 1, SHIFTS_KR = 2, SHIFTS_CN = 4, SHIFTS_HZ = 8 };

/* What characters of two bytes of seven bits are converted by: the same with eighth bits set. */
enum { CODEC_JP, CODEC_GB, CODEC_KR, CODEC_TW, CODECS };

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
    unsigned char shifts;
    bool big5; /* what iconv lacks of it is of two bytes, and in decode_big5.c */
};

/* The sets that are designated, as decode_shift.c numbers them, and which of them is in use. */
struct shift_state {
    unsigned char plain, out, single;
    bool shifted; /* out is in use and not plain */
    bool once;    /* single is, for one character */
    iconv_t codecs[CODECS];
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
    uint64_t told, untold_at; /* how many of those invalid were asked for; where the first other is */
    struct shift_state shift;
    struct meeting *meetings;
    size_t meeting_count, meeting_capacity;
    size_t fed; /* meetings before this call */
};

/* decode_meet.c */
void decoder_meet(struct decoder *decoder, uint64_t text, uint64_t source);
/* At most so much of length at once that no meeting is left out. */
size_t decoder_piece(const struct decoder *decoder, size_t length);
/* text, at the end of what was made already, was made of source bytes, all of them valid. */
void decoder_took(struct decoder *decoder, const char *text, size_t length, size_t source);
/* source bytes are not a character. */
void decoder_replace(struct decoder *decoder, size_t source, struct bytes *out);
/* source bytes are no text but change what follows. */
void decoder_skip(struct decoder *decoder, size_t source);

/* decode_take.c: takes what it can of input and returns how much; all of it with end. */
size_t decoder_take(struct decoder *decoder, const char *input, size_t length, bool end,
                    struct bytes *out);

/* decode_big5.c: a character that iconv lacks; the bytes taken, or 0. */
size_t decoder_take_missing(struct decoder *decoder, const char *input, size_t length,
                            struct bytes *out);
/* What iconv made that is something else, in place. */
void decoder_change_others(const struct decoder *decoder, char *text, size_t length);

/* decode_shift.c */
bool decoder_open_shift(struct decoder *decoder);
void decoder_close_shift(struct decoder *decoder);
size_t decoder_take_shift(struct decoder *decoder, const char *input, size_t length, bool end,
                          struct bytes *out);
/* Source bytes of text between two meetings. */
uint64_t decoder_shift_length(const char *text, size_t length);

#endif
