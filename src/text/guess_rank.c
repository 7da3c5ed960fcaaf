/* SPDX-License-Identifier: MIT */
/* Decode and score: what a sample would say in each of the candidates. */
#include "text/guess_internal.h"

#include <string.h>

#include "base/bytes.h"
#include "text/decode.h"

/* GB18030 could hold anything, but what it is used for is Chinese. */
static const struct candidate candidates[] = {
    { "GB18030", MODEL(HANS) | MODEL(HANT), 0, false, true },
    { "BIG5-HKSCS", MODEL(HANT), 0, false, true },
    { "CP932", MODEL(JA), 0, false, true },
    { "EUC-JP", MODEL(JA), 0, false, true },
    { "CP949", MODEL(KO), 0, false, true },
    { "UTF-8", CJK_MODELS | MODEL(ALPHABET), 0, false, false }, /* damaged */
    { "UTF-16LE", CJK_MODELS | MODEL(ALPHABET), 3, true, false },
    { "UTF-16BE", CJK_MODELS | MODEL(ALPHABET), 4, true, false },
    { "CP1252", MODEL(ALPHABET), 0, false, false },
    { "CP1251", MODEL(ALPHABET), 4.5, false, false },
    { "KOI8-R", MODEL(ALPHABET), 4.5, false, false },
};

#define CANDIDATES (sizeof candidates / sizeof *candidates)

/* What is believed in where somebody says so, and nothing that is likelier contradicts. */
static const struct candidate others[] = {
    { "EUC-TW", MODEL(HANT), 4, false, true },
    { "JOHAB", MODEL(KO), 4, false, true },
    { "CP1250", MODEL(OTHER), 0, false, false },
    { "CP1253", MODEL(OTHER), 3, false, false },
    { "CP1254", MODEL(OTHER), 0, false, false },
    { "CP1255", MODEL(OTHER), 3, false, false },
    { "CP1256", MODEL(OTHER), 3, false, false },
    { "CP1257", MODEL(OTHER), 0, false, false },
    { "CP1258", MODEL(OTHER), 0, false, false },
    { "CP874", MODEL(OTHER), 3, false, false },
    { "CP852", MODEL(OTHER), 3, false, false },
    { "CP866", MODEL(OTHER), 3, false, false },
    { "KOI8-U", MODEL(OTHER), 3, false, false },
    { "MAC-CYRILLIC", MODEL(OTHER), 3, false, false },
    { "ISO-8859-2", MODEL(OTHER), 0, false, false },
    { "ISO-8859-3", MODEL(OTHER), 3, false, false },
    { "ISO-8859-4", MODEL(OTHER), 3, false, false },
    { "ISO-8859-5", MODEL(OTHER), 3, false, false },
    { "ISO-8859-6", MODEL(OTHER), 3, false, false },
    { "ISO-8859-8", MODEL(OTHER), 3, false, false },
    { "ISO-8859-13", MODEL(OTHER), 3, false, false },
    { "ISO-8859-16", MODEL(OTHER), 3, false, false },
    { "VISCII", MODEL(OTHER), 0, false, false },
};

/* An encoding that is named is so much likelier. */
#define NAMED_BONUS 2

/* What it costs to begin in the middle of a character: most samples do not. */
#define MIDDLE_HANDICAP 3

/* Bytes that are looked at first, and the difference of totals that makes more of them needless. */
#define PIECE_FIRST 2048u
#define FAR_AHEAD 100.0

static bool try_from(const struct candidate *candidate, const struct sample *sample, size_t from,
                     struct result *result)
{
    struct decoder *decoder = decoder_new(candidate->encoding, NULL);
    if (decoder == NULL)
        return false;
    struct bytes text = { 0 };
    decoder_feed(decoder, sample->data + from, sample->length - from, sample->whole, &text);
    *result = (struct result){ .candidate = candidate, .invalid = decoder_invalid(decoder) };
    decoder_free(decoder);
    struct guess_score score = { 0 };
    guess_score_add(&score, bytes_string(&text), text.length);
    bytes_release(&text);
    result->model = guess_score_best(&score, candidate->models, &result->total);
    double rest = result->total - score.ascii;
    if (candidate->utf16)
        result->mean = score.count > 0 ? result->total / (double)score.count : 0;
    else
        result->mean = score.other > 0 ? rest / (double)score.other : 0;
    result->controls = score.controls > 2 && score.controls * 32 > score.count;
    result->total -= candidate->handicap;
    return true;
}

bool guess_try(const struct candidate *candidate, const struct sample *sample,
               struct result *result)
{
    if (!try_from(candidate, sample, 0, result))
        return false;
    struct result middle;
    if (candidate->pairs && sample->length > 1 && try_from(candidate, sample, 1, &middle)) {
        middle.total -= MIDDLE_HANDICAP;
        if (middle.total > result->total)
            *result = middle;
    }
    return true;
}

static void rank(struct ranking *ranking, const struct result *result)
{
    if (ranking->best.candidate == NULL || result->total > ranking->best.total) {
        ranking->second = ranking->best;
        ranking->best = *result;
    } else if (ranking->second.candidate == NULL || result->total > ranking->second.total) {
        ranking->second = *result;
    }
}

const struct candidate *guess_find_candidate(const char *name)
{
    const char *canonical = encoding_canonical(name);
    for (size_t i = 0; i < CANDIDATES; i++)
        if (strcmp(candidates[i].encoding, canonical) == 0)
            return &candidates[i];
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(others[i].encoding, canonical) == 0)
            return &others[i];
    return NULL;
}

struct ranking guess_rank(const struct sample *sample, const struct candidate *opinion)
{
    struct ranking ranking = { 0 };
    struct result result;
    for (size_t i = 0; i < CANDIDATES; i++)
        if (&candidates[i] != opinion && guess_try(&candidates[i], sample, &result))
            rank(&ranking, &result);
    if (opinion != NULL && guess_try(opinion, sample, &result)) {
        if ((opinion->models & CJK_MODELS) != 0)
            result.total += NAMED_BONUS;
        rank(&ranking, &result);
    }
    return ranking;
}

bool guess_is_convincing(const struct result *result)
{
    if (result->controls)
        return false;
    if (result->candidate->utf16)
        return result->mean >= UTF16_LEAST;
    return result->model >= MODEL_ALPHABET || result->mean >= CJK_LEAST;
}

/* Mostly the first piece decides. */
struct ranking guess_rank_head(const struct sample *sample, const struct candidate *opinion)
{
    for (size_t length = PIECE_FIRST; length < sample->length; length *= 4) {
        struct sample piece = { sample->data, length, false };
        struct ranking ranking = guess_rank(&piece, opinion);
        if (guess_is_convincing(&ranking.best) &&
            ranking.best.total - ranking.second.total > FAR_AHEAD)
            return ranking;
    }
    return guess_rank(sample, opinion);
}
