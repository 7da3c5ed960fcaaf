/* SPDX-License-Identifier: MIT */
/*
 * Encodings of seven bits that shift between sets of characters: ISO-2022-JP, -KR and -CN, and HZ.
 *
 * By ourselves and not by iconv, which has no HZ, gives up where a shift was lost, and cannot say
 * how long a piece from the middle of a line is in the source.  Here text and source meet behind
 * each shift, and between two of them a character's length is known.
 *
 * Source: RFC 1468, 1554, 1557, 1922 and 1843.
 */
#include <errno.h>
#include <string.h>

#include "text/decode_internal.h"
#include "text/utf8.h"

enum set { SET_ASCII, SET_KATAKANA, SET_JIS, SET_JIS_MORE, SET_GB, SET_KOREAN, SET_CNS_1, SET_CNS_2 };

/* How a pair of such a set is written for its codec. */
static const struct {
    unsigned char codec;
    char prefix[3];
} pairs[] = {
    [SET_JIS] = { CODEC_JP, "" },         [SET_JIS_MORE] = { CODEC_JP, "\x8F" },
    [SET_GB] = { CODEC_GB, "" },          [SET_KOREAN] = { CODEC_KR, "" },
    [SET_CNS_1] = { CODEC_TW, "" },       [SET_CNS_2] = { CODEC_TW, "\x8E\xA2" },
};

/* glibc's names, and the encodings that need them: all must be there before rights are given up. */
static const struct {
    const char *iconv, *fallback;
    unsigned shifts;
} codecs[CODECS] = {
    [CODEC_JP] = { "EUC-JP-MS", "EUC-JP", SHIFTS_JP },
    [CODEC_GB] = { "GB18030", "EUC-CN", SHIFTS_CN | SHIFTS_HZ | SHIFTS_JP },
    [CODEC_KR] = { "CP949", "EUC-KR", SHIFTS_KR | SHIFTS_JP },
    [CODEC_TW] = { "EUC-TW", NULL, SHIFTS_CN },
};

enum effect {
    EFFECT_PLAIN,   /* a set is in use from here on */
    EFFECT_OUT,     /* a set is designated, for when it is shifted to */
    EFFECT_SINGLE,  /* the same for one character */
    EFFECT_SHIFT,   /* to the designated set: 1, or from it: 0 */
    EFFECT_ONCE,    /* to it for one character */
    EFFECT_TILDE,   /* is a tilde */
    EFFECT_NOTHING,
};

#define NAMED (SHIFTS_JP | SHIFTS_KR | SHIFTS_CN)

static const struct sequence {
    char bytes[5];
    unsigned char shifts, effect, set;
} sequences[] = {
    { "\x1B(B", SHIFTS_JP, EFFECT_PLAIN, SET_ASCII },
    { "\x1B(J", SHIFTS_JP, EFFECT_PLAIN, SET_ASCII },
    { "\x1B(H", SHIFTS_JP, EFFECT_PLAIN, SET_ASCII },
    { "\x1B(I", SHIFTS_JP, EFFECT_PLAIN, SET_KATAKANA },
    { "\x1B$@", SHIFTS_JP, EFFECT_PLAIN, SET_JIS },
    { "\x1B$B", SHIFTS_JP, EFFECT_PLAIN, SET_JIS },
    { "\x1B$(@", SHIFTS_JP, EFFECT_PLAIN, SET_JIS },
    { "\x1B$(B", SHIFTS_JP, EFFECT_PLAIN, SET_JIS },
    { "\x1B$(D", SHIFTS_JP, EFFECT_PLAIN, SET_JIS_MORE },
    { "\x1B$A", SHIFTS_JP, EFFECT_PLAIN, SET_GB },
    { "\x1B$(C", SHIFTS_JP, EFFECT_PLAIN, SET_KOREAN },
    { "\x1B&@", SHIFTS_JP, EFFECT_NOTHING, 0 },
    { "\x1B$)C", SHIFTS_KR, EFFECT_OUT, SET_KOREAN },
    { "\x1B$)A", SHIFTS_CN, EFFECT_OUT, SET_GB },
    { "\x1B$)E", SHIFTS_CN, EFFECT_OUT, SET_GB },
    { "\x1B$)G", SHIFTS_CN, EFFECT_OUT, SET_CNS_1 },
    { "\x1B$*H", SHIFTS_CN, EFFECT_SINGLE, SET_CNS_2 },
    { "\x1BN", SHIFTS_CN, EFFECT_ONCE, 0 },
    { "\x0E", NAMED, EFFECT_SHIFT, 1 },
    { "\x0F", NAMED, EFFECT_SHIFT, 0 },
    { "~{", SHIFTS_HZ, EFFECT_PLAIN, SET_GB },
    { "~}", SHIFTS_HZ, EFFECT_PLAIN, SET_ASCII },
    { "~~", SHIFTS_HZ, EFFECT_TILDE, 0 },
    { "~\n", SHIFTS_HZ, EFFECT_NOTHING, 0 },
};

/* A pair as its codec takes it is at most this long; so many pairs are converted at once. */
#define PAIR_MAX 4u
#define RUN_PAIRS 512u

bool decoder_open_shift(struct decoder *decoder)
{
    struct shift_state *shift = &decoder->shift;
    unsigned shifts = decoder->encoding->shifts;
    /* What is shifted to where nothing was designated. */
    shift->out = shifts == SHIFTS_JP ? SET_KATAKANA : shifts == SHIFTS_KR ? SET_KOREAN : SET_GB;
    shift->single = SET_CNS_2;
    bool opened = true;
    for (size_t i = 0; i < CODECS; i++) {
        shift->codecs[i] = NO_ICONV;
        if ((codecs[i].shifts & shifts) == 0)
            continue;
        shift->codecs[i] = iconv_open("UTF-8", codecs[i].iconv);
        if (shift->codecs[i] == NO_ICONV && codecs[i].fallback != NULL)
            shift->codecs[i] = iconv_open("UTF-8", codecs[i].fallback);
        opened &= shift->codecs[i] != NO_ICONV || i == CODEC_TW;
    }
    return opened;
}

void decoder_close_shift(struct decoder *decoder)
{
    for (size_t i = 0; i < CODECS; i++)
        if (decoder->shift.codecs[i] != NO_ICONV)
            iconv_close(decoder->shift.codecs[i]);
}

static enum set set_in_use(const struct shift_state *shift)
{
    return shift->once ? shift->single : shift->shifted ? shift->out : shift->plain;
}

/* Whether a sequence means something here: a tilde and a line's end do in HZ's ASCII only. */
static bool applies(const struct decoder *decoder, const struct sequence *sequence)
{
    if ((sequence->shifts & decoder->encoding->shifts) == 0)
        return false;
    bool ascii_only = sequence->effect == EFFECT_TILDE ||
                      (sequence->effect == EFFECT_NOTHING && sequence->bytes[0] == '~');
    return !ascii_only || decoder->shift.plain == SET_ASCII;
}

/* The sequence at input, or NULL; *cut where there may be one of which more must come. */
static const struct sequence *find_sequence(const struct decoder *decoder, const char *input,
                                            size_t length, bool *cut)
{
    *cut = false;
    for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++) {
        const struct sequence *sequence = &sequences[i];
        size_t all = strlen(sequence->bytes), common = length < all ? length : all;
        if (memcmp(input, sequence->bytes, common) != 0 || !applies(decoder, sequence))
            continue;
        if (common == all)
            return sequence;
        *cut = true;
    }
    return NULL;
}

static void follow(struct decoder *decoder, const struct sequence *sequence, struct bytes *out)
{
    struct shift_state *shift = &decoder->shift;
    size_t length = strlen(sequence->bytes);
    switch ((enum effect)sequence->effect) {
    case EFFECT_PLAIN:
        shift->plain = sequence->set;
        shift->shifted = false;
        break;
    case EFFECT_OUT:
        shift->out = sequence->set;
        break;
    case EFFECT_SINGLE:
        shift->single = sequence->set;
        break;
    case EFFECT_SHIFT:
        shift->shifted = sequence->set != 0;
        break;
    case EFFECT_ONCE:
        shift->once = true;
        break;
    case EFFECT_TILDE:
        bytes_append(out, "~", 1);
        decoder_took(decoder, "~", 1, 1);
        length--;
        break;
    case EFFECT_NOTHING:
        break;
    }
    decoder_skip(decoder, length);
}

static bool is_shift(const struct decoder *decoder, unsigned char byte)
{
    return byte == 0x1B || byte == 0x0E || byte == 0x0F ||
           (byte == '~' && decoder->encoding->shifts == SHIFTS_HZ);
}

/* Plain bytes as they are; the first is taken even where it could begin a sequence and does not. */
static size_t take_ascii(struct decoder *decoder, const char *input, size_t length,
                         struct bytes *out)
{
    length = decoder_piece(decoder, length);
    size_t n = 1;
    while (n < length && (unsigned char)input[n] < 0x80 &&
           !is_shift(decoder, (unsigned char)input[n]))
        n++;
    bytes_append(out, input, n);
    decoder_took(decoder, input, n, n);
    return n;
}

/* At a line's end the shift is over: one that was lost does not cost all that follows. */
static void end_line(struct decoder *decoder)
{
    decoder->shift.shifted = decoder->shift.once = false;
    if (decoder->encoding->shifts == SHIFTS_HZ)
        decoder->shift.plain = SET_ASCII;
}

static size_t take_katakana(struct decoder *decoder, const char *input, struct bytes *out)
{
    unsigned char byte = (unsigned char)*input;
    if (byte > 0x5F) {
        decoder_replace(decoder, 1, out);
        return 1;
    }
    char text[UTF8_LONGEST];
    size_t n = utf8_encode(0xFF61u + byte - 0x21u, text);
    bytes_append(out, text, n);
    decoder_took(decoder, text, n, 1);
    return 1;
}

static bool is_pair_byte(char byte)
{
    return byte > 0x20 && byte < 0x7F;
}

/* Writes pairs for the codec until something else comes; returns how many. */
static size_t collect(const struct decoder *decoder, enum set set, const char *input,
                      size_t length, char *run)
{
    size_t most = decoder_piece(decoder, length) / 2, prefix = strlen(pairs[set].prefix), n = 0;
    if (most > RUN_PAIRS)
        most = RUN_PAIRS;
    if (decoder->shift.once && most > 1)
        most = 1;
    for (; n < most; n++, input += 2) {
        if (!is_pair_byte(input[0]) || !is_pair_byte(input[1]))
            break;
        if (n > 0 && input[0] == '~' && decoder->encoding->shifts == SHIFTS_HZ)
            break;
        memcpy(run, pairs[set].prefix, prefix);
        run += prefix;
        *run++ = (char)(input[0] | 0x80);
        *run++ = (char)(input[1] | 0x80);
    }
    return n;
}

/* Converts a run; a pair that is no character is a U+FFFD and ends it.  Returns the pairs taken. */
static size_t convert(struct decoder *decoder, enum set set, char *run, size_t count,
                      struct bytes *out)
{
    iconv_t codec = decoder->shift.codecs[pairs[set].codec];
    size_t each = strlen(pairs[set].prefix) + 2, left = count * each, room = count * 8 + 16;
    char *start = bytes_reserve(out, room), *stop = start;
    if (codec != NO_ICONV)
        iconv(codec, &run, &left, &stop, &room);
    size_t made = (size_t)(stop - start), taken = count - (left + each - 1) / each;
    out->length += made;
    decoder_took(decoder, start, made, taken * 2);
    if (taken == count)
        return taken;
    if (codec != NO_ICONV)
        iconv(codec, NULL, NULL, NULL, NULL);
    decoder_replace(decoder, 2, out);
    return taken + 1;
}

static size_t take_pairs(struct decoder *decoder, enum set set, const char *input, size_t length,
                         struct bytes *out)
{
    char run[RUN_PAIRS * PAIR_MAX];
    size_t count = collect(decoder, set, input, length, run);
    decoder->shift.once = false;
    if (count > 0)
        return 2 * convert(decoder, set, run, count, out);
    decoder_replace(decoder, 1, out);
    return 1;
}

static size_t take_text(struct decoder *decoder, const char *input, size_t length,
                        struct bytes *out)
{
    unsigned char byte = (unsigned char)*input;
    enum set set = set_in_use(&decoder->shift);
    if (byte >= 0x80) {
        decoder->shift.once = false;
        decoder_replace(decoder, 1, out);
        return 1;
    }
    if (byte == '\n')
        end_line(decoder);
    if (set == SET_ASCII)
        return take_ascii(decoder, input, length, out);
    if (byte <= 0x20 || byte == 0x7F)
        return take_ascii(decoder, input, 1, out);
    if (set == SET_KATAKANA)
        return take_katakana(decoder, input, out);
    return take_pairs(decoder, set, input, length, out);
}

/* Whether input is the first half of a pair. */
static bool is_half(const struct decoder *decoder, const char *input, size_t length)
{
    return length == 1 && set_in_use(&decoder->shift) > SET_KATAKANA && is_pair_byte(*input);
}

size_t decoder_take_shift(struct decoder *decoder, const char *input, size_t length, bool end,
                          struct bytes *out)
{
    size_t done = 0;
    while (done < length) {
        bool cut = false;
        const struct sequence *sequence = NULL;
        if (is_shift(decoder, (unsigned char)input[done]))
            sequence = find_sequence(decoder, input + done, length - done, &cut);
        if (sequence != NULL) {
            follow(decoder, sequence, out);
            done += strlen(sequence->bytes);
            continue;
        }
        if (!end && (cut || is_half(decoder, input + done, length - done)))
            break;
        done += take_text(decoder, input + done, length - done, out);
    }
    return done;
}

uint64_t decoder_shift_length(const char *text, size_t length)
{
    uint64_t total = 0;
    for (size_t i = 0; i < length;) {
        char32_t code;
        i += utf8_decode_valid(text + i, &code);
        total += code < 0x80 || (code >= 0xFF61 && code <= 0xFF9F) ? 1 : 2;
    }
    return total;
}
