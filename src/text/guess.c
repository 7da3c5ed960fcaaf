/* SPDX-License-Identifier: MIT */
#include "text/guess_internal.h"

#include <string.h>

#include "base/i18n.h"
#include "text/decode.h"
#include "text/utf8.h"

#define FALLBACK "CP1252"

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
            guess->reason = GUESS_MARK;
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

static bool is_strict_utf8(const char *sample, size_t length, bool whole)
{
    bool cut;
    size_t valid = utf8_valid_prefix(sample, length, &cut);
    return valid == length || (cut && !whole);
}

/* One or two characters of two bytes, of letters that hardly any text has: they may as well be one
 * of two bytes in another encoding. */
static bool is_doubtful_utf8(const char *sample, size_t length)
{
    size_t high = 0;
    for (size_t i = 0; i < length;) {
        char32_t code;
        i += utf8_decode(sample + i, length - i, &code);
        if (code < 0x80)
            continue;
        if (code < 0x180 || (code >= 0x370 && code < 0x530) || code > 0x7FF || ++high > 2)
            return false;
    }
    return high > 0;
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
    size_t good = 0, bad = 0, i = 0, longer = 0;
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
            longer += n > 2;
        }
        i += n;
    }
    return (good >= 8 && bad * 20 <= good) || (bad == 0 && (good >= 3 || longer >= 1));
}

/* Controls by the byte; one or two of them do not make a text binary. */
static bool is_binary(const char *sample, size_t length)
{
    size_t controls = 0;
    for (size_t i = 0; i < length; i++)
        controls += guess_is_control((unsigned char)sample[i]);
    return controls > 2 && controls * 32 > length;
}

static void take_ranking(struct guess *guess, const struct ranking *ranking)
{
    guess->encoding = ranking->best.candidate->encoding;
    guess->score = ranking->best.mean;
    guess->alphabet = ranking->best.model >= MODEL_OTHER &&
                      !ranking->best.candidate->utf16;
    guess->reason = GUESS_SCORE;
    if (ranking->second.candidate != NULL) {
        guess->runner_up = ranking->second.candidate->encoding;
        guess->runner_up_score = ranking->second.mean;
    }
}

static struct sample start_of(const struct sample *sample, size_t enough)
{
    return sample->length <= enough ? *sample
                                    : (struct sample){ sample->data, enough, false };
}

/* With NULs it is UTF-16, or the NULs are a part of it. */
static bool by_utf16(const struct sample *sample, struct guess *guess)
{
    struct sample start = start_of(sample, BINARY_ENOUGH);
    struct ranking ranking = guess_rank(&start, NULL);
    if (!ranking.best.candidate->utf16 || !guess_is_convincing(&ranking.best))
        return false;
    take_ranking(guess, &ranking);
    return true;
}

static void by_score(const struct sample *sample, const struct candidate *opinion,
                     struct guess *guess)
{
    guess->binary = is_binary(sample->data, sample->length);
    struct sample start = start_of(sample, BINARY_ENOUGH);
    struct ranking ranking =
        guess->binary ? guess_rank(&start, opinion) : guess_rank_head(sample, opinion);
    take_ranking(guess, &ranking);
    if (guess_is_convincing(&ranking.best)) {
        guess->binary &= !ranking.best.candidate->utf16;
        if (opinion != NULL && ranking.best.candidate == opinion)
            guess->reason = GUESS_OPINION;
        return;
    }
    /* UTF-8 with many U+FFFD shows a binary file as well as anything, and needs no decoding. */
    guess->runner_up = guess->encoding;
    guess->runner_up_score = guess->score;
    guess->encoding = guess->binary ? "UTF-8" : FALLBACK;
    guess->reason = GUESS_FALLBACK;
}

static bool by_utf8(const struct sample *sample, struct guess *guess)
{
    if (is_doubtful_utf8(sample->data, sample->length))
        return false;
    if (is_strict_utf8(sample->data, sample->length, sample->whole))
        guess->reason =
            has_high_bytes(sample->data, sample->length) ? GUESS_UTF8 : GUESS_ASCII;
    else if (is_tolerable_utf8(sample->data, sample->length))
        guess->reason = GUESS_DAMAGED;
    else
        return false;
    guess->binary = is_binary(sample->data, sample->length);
    return true;
}

static bool by_shifts(const struct sample *sample, struct guess *guess)
{
    const char *encoding = guess_by_shifts(sample, &guess->score);
    if (encoding == NULL)
        return false;
    guess->encoding = encoding;
    guess->runner_up = "UTF-8";
    guess->reason = GUESS_SHIFTS;
    return true;
}

struct guess guess_encoding(const char *data, size_t length, bool whole)
{
    return guess_encoding_beside(data, length, whole, NULL);
}

struct guess guess_encoding_beside(const char *data, size_t length, bool whole,
                                   const char *opinion)
{
    struct sample sample = { data, length, whole };
    struct guess guess = { .encoding = "UTF-8" };
    if (length == 0 || by_mark(data, length, &guess))
        return guess;
    bool nul = memchr(data, '\0', length) != NULL;
    if (nul && by_utf16(&sample, &guess))
        return guess;
    if (by_shifts(&sample, &guess) || by_utf8(&sample, &guess))
        return guess;
    by_score(&sample, opinion != NULL ? guess_find_candidate(opinion) : NULL, &guess);
    return guess;
}

const char *guess_reason_name(enum guess_reason reason)
{
    static const char *const names[] = {
        [GUESS_ASCII] = N_("ASCII alone"),
        [GUESS_MARK] = N_("by its byte order mark"),
        [GUESS_UTF8] = N_("well-formed UTF-8"),
        [GUESS_DAMAGED] = N_("UTF-8 with a few bad bytes"),
        [GUESS_SHIFTS] = N_("by its shift sequences"),
        [GUESS_SCORE] = N_("by its characters"),
        [GUESS_OPINION] = N_("as it is said to be"),
        [GUESS_FALLBACK] = N_("nothing else fits"),
    };
    return names[reason];
}
