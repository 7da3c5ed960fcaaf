/* SPDX-License-Identifier: MIT */
#include "text/guess.h"

#include <string.h>

#include "base/bytes.h"
#include "text/decode.h"
#include "text/guess_score.h"
#include "text/utf8.h"

#define MODEL(name) (1u << MODEL_##name)
#define CJK_MODELS (MODEL(HANS) | MODEL(HANT) | MODEL(JA) | MODEL(KO))

/*
 * What an encoding may hold, and what it costs to be it: a rare one must explain the bytes so much
 * better.  GB18030 could hold anything, but what it is used for is Chinese.
 */
static const struct candidate {
    const char *encoding;
    unsigned models;
    double handicap;
    bool utf16;
} candidates[] = {
    { "GB18030", MODEL(HANS) | MODEL(HANT), 0, false },
    { "BIG5-HKSCS", MODEL(HANT), 0, false },
    { "CP932", MODEL(JA), 0, false },
    { "EUC-JP", MODEL(JA), 0, false },
    { "CP949", MODEL(KO), 0, false },
    { "UTF-8", CJK_MODELS | MODEL(ALPHABET), 0, false }, /* damaged */
    { "UTF-16LE", CJK_MODELS | MODEL(ALPHABET), 3, true },
    { "UTF-16BE", CJK_MODELS | MODEL(ALPHABET), 4, true },
    { "CP1252", MODEL(ALPHABET), 0, false },
    { "CP1251", MODEL(ALPHABET), 3, false },
    { "KOI8-R", MODEL(ALPHABET), 3, false },
};

#define CANDIDATES (sizeof candidates / sizeof *candidates)
#define FALLBACK "CP1252"

/* A CJK text has more than this for each character that is not ASCII; bytes of something else have
 * less.  In UTF-16 all characters count, as bytes of ASCII make characters that are not. */
#define CJK_LEAST (-11.5)
#define UTF16_LEAST (-10.5)

/* Bytes that are looked at first, and the difference of totals that makes more of them needless. */
#define PIECE_FIRST 2048u
#define FAR_AHEAD 100.0

/* Of what seems binary no more than this is tried. */
#define BINARY_ENOUGH 8192u

static const struct {
    const char *encoding;
    char bytes[5];
    size_t length;
} marks[] = {
    { "UTF-8", "\xEF\xBB\xBF", 3 },    { "UTF-32LE", "\xFF\xFE\0\0", 4 },
    { "UTF-32BE", "\0\0\xFE\xFF", 4 }, { "UTF-16LE", "\xFF\xFE", 2 },
    { "UTF-16BE", "\xFE\xFF", 2 },     { "GB18030", "\x84\x31\x95\x33", 4 },
};

static bool by_mark(const char *sample, size_t length, struct guess *guess)
{
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (length >= marks[i].length && memcmp(sample, marks[i].bytes, marks[i].length) == 0) {
            guess->encoding = marks[i].encoding;
            guess->bom = marks[i].length;
            return true;
        }
    return false;
}

static bool has_high_bytes(const char *sample, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)sample[i] >= 0x80)
            return true;
    return false;
}

/* Seven bits, with the escape sequences that shift to JIS X 0208. */
static bool is_iso_2022_jp(const char *sample, size_t length)
{
    return (memmem(sample, length, "\x1B$B", 3) != NULL ||
            memmem(sample, length, "\x1B$@", 3) != NULL) &&
           !has_high_bytes(sample, length);
}

static bool is_strict_utf8(const char *sample, size_t length, bool whole)
{
    bool cut;
    size_t valid = utf8_valid_prefix(sample, length, &cut);
    return valid == length || (cut && !whole);
}

/* A surrogate as if it were a character: what some programs write for those above U+FFFF. */
static bool is_surrogate(const char *text, size_t length)
{
    const unsigned char *s = (const unsigned char *)text;
    return length >= 3 && s[0] == 0xED && s[1] >= 0xA0 && s[1] <= 0xBF && (s[2] & 0xC0) == 0x80;
}

/* Damaged UTF-8: few bad sequences among many good ones.  What is cut off at an end is not bad. */
static bool is_tolerable_utf8(const char *sample, size_t length)
{
    size_t good = 0, bad = 0, i = 0;
    while (i < length && i < 3 && ((unsigned char)sample[i] & 0xC0) == 0x80)
        i++;
    while (i < length) {
        char32_t code;
        bool cut;
        if (is_surrogate(sample + i, length - i)) {
            good++;
            i += 3;
            continue;
        }
        size_t n = utf8_decode(sample + i, length - i, &code);
        if (code == UTF8_REPLACEMENT) {
            utf8_valid_prefix(sample + i, length - i, &cut);
            bad += !cut;
            if (bad > 100 && bad > good)
                return false; /* something else altogether */
        } else {
            good += n > 1;
        }
        i += n;
    }
    return (good >= 8 && bad * 20 <= good) || (good >= 3 && bad == 0);
}

/* Controls by the byte; one or two of them do not make a text binary. */
static bool is_binary(const char *sample, size_t length)
{
    size_t controls = 0;
    for (size_t i = 0; i < length; i++)
        controls += guess_is_control((unsigned char)sample[i]);
    return controls > 2 && controls * 32 > length;
}

/* --- Decode and score --- */

struct result {
    const struct candidate *candidate;
    enum guess_model model;
    double total;
    double mean; /* per character that is not ASCII; in UTF-16 per character */
    bool controls;
};

static bool try_candidate(const struct candidate *candidate, const char *sample, size_t length,
                          bool whole, struct result *result)
{
    struct decoder *decoder = decoder_new(candidate->encoding, NULL);
    if (decoder == NULL)
        return false;
    struct bytes text = { 0 };
    decoder_feed(decoder, sample, length, whole, &text);
    decoder_free(decoder);
    struct guess_score score = { 0 };
    guess_score_add(&score, bytes_string(&text), text.length);
    bytes_release(&text);
    result->candidate = candidate;
    result->model = guess_score_best(&score, candidate->models, &result->total);
    double others = result->total - score.ascii;
    if (candidate->utf16)
        result->mean = score.count > 0 ? result->total / (double)score.count : 0;
    else
        result->mean = score.other > 0 ? others / (double)score.other : 0;
    result->controls = score.controls > 2 && score.controls * 32 > score.count;
    result->total -= candidate->handicap;
    return true;
}

struct ranking {
    struct result best, second;
};

static void rank(struct ranking *ranking, const struct result *result)
{
    if (ranking->best.candidate == NULL || result->total > ranking->best.total) {
        ranking->second = ranking->best;
        ranking->best = *result;
    } else if (ranking->second.candidate == NULL || result->total > ranking->second.total) {
        ranking->second = *result;
    }
}

static struct ranking rank_all(const char *sample, size_t length, bool whole)
{
    struct ranking ranking = { 0 };
    for (size_t i = 0; i < CANDIDATES; i++) {
        struct result result;
        if (try_candidate(&candidates[i], sample, length, whole, &result))
            rank(&ranking, &result);
    }
    return ranking;
}

/* Good enough not to be the least bad explanation of something else. */
static bool is_convincing(const struct result *result)
{
    if (result->controls)
        return false;
    if (result->candidate->utf16)
        return result->mean >= UTF16_LEAST;
    return result->model == MODEL_ALPHABET || result->mean >= CJK_LEAST;
}

/* More and more of the head, until one candidate is far ahead: mostly the first piece decides. */
static struct ranking rank_head(const char *sample, size_t length, bool whole)
{
    for (size_t piece = PIECE_FIRST; piece < length; piece *= 4) {
        struct ranking ranking = rank_all(sample, piece, false);
        if (is_convincing(&ranking.best) && ranking.best.total - ranking.second.total > FAR_AHEAD)
            return ranking;
    }
    return rank_all(sample, length, whole);
}

static void take_ranking(struct guess *guess, const struct ranking *ranking)
{
    guess->encoding = ranking->best.candidate->encoding;
    guess->score = ranking->best.mean;
    if (ranking->second.candidate != NULL)
        guess->runner_up = ranking->second.candidate->encoding;
}

/* With NULs it is UTF-16, or the NULs are a part of it. */
static bool by_utf16(const char *sample, size_t length, bool whole, struct guess *guess)
{
    bool shorten = length > BINARY_ENOUGH;
    struct ranking ranking = rank_all(sample, shorten ? BINARY_ENOUGH : length, whole && !shorten);
    if (!ranking.best.candidate->utf16 || !is_convincing(&ranking.best))
        return false;
    take_ranking(guess, &ranking);
    return true;
}

static void by_score(const char *sample, size_t length, bool whole, struct guess *guess)
{
    guess->binary = is_binary(sample, length);
    bool shorten = guess->binary && length > BINARY_ENOUGH;
    struct ranking ranking =
        shorten ? rank_all(sample, BINARY_ENOUGH, false) : rank_head(sample, length, whole);
    take_ranking(guess, &ranking);
    if (is_convincing(&ranking.best)) {
        guess->binary &= !ranking.best.candidate->utf16;
        return;
    }
    /* UTF-8 with many U+FFFD shows a binary file as well as anything, and needs no decoding. */
    guess->runner_up = guess->encoding;
    guess->encoding = guess->binary ? "UTF-8" : FALLBACK;
}

struct guess guess_encoding(const char *sample, size_t length, bool whole)
{
    struct guess guess = { .encoding = "UTF-8" };
    if (length == 0 || by_mark(sample, length, &guess))
        return guess;
    bool nul = memchr(sample, '\0', length) != NULL;
    if (nul && by_utf16(sample, length, whole, &guess))
        return guess;
    if (is_iso_2022_jp(sample, length)) {
        guess.encoding = "ISO-2022-JP";
        return guess;
    }
    if (is_strict_utf8(sample, length, whole) || is_tolerable_utf8(sample, length)) {
        guess.binary = is_binary(sample, length);
        return guess;
    }
    by_score(sample, length, whole, &guess);
    return guess;
}
