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
    { "CP1252", MODEL(LETTERS), 0, false, false },
    { "CP1251", MODEL(LETTERS), 0, false, false },
    { "KOI8-R", MODEL(LETTERS), 0, false, false },
    { "KOI8-U", MODEL(LETTERS), 0, false, false },
    { "CP1250", MODEL(LETTERS), 0, false, false },
    { "ISO-8859-2", MODEL(LETTERS), 0, false, false },
    { "ISO-8859-15", MODEL(LETTERS), 0, false, false },
    { "CP1253", MODEL(LETTERS), 0, false, false },
    { "ISO-8859-7", MODEL(LETTERS), 0, false, false },
    { "CP1254", MODEL(LETTERS), 0, false, false },
    { "CP1255", MODEL(LETTERS), 0, false, false },
    { "CP1256", MODEL(LETTERS), 0, false, false },
    { "CP1257", MODEL(LETTERS), 0, false, false },
    { "CP1258", MODEL(LETTERS), 0, false, false },
    { "CP874", MODEL(LETTERS), 0, false, false },
    { "ISO-8859-5", MODEL(LETTERS), 0, false, false },
    { "CP866", MODEL(LETTERS), 0, false, false },
    { "MAC-CYRILLIC", MODEL(LETTERS), 0, false, false },
    { "ISO-8859-6", MODEL(LETTERS), 0, false, false },
    { "ISO-8859-13", MODEL(LETTERS), 0, false, false },
    { "ISO-8859-4", MODEL(LETTERS), 0, false, false },
    { "CP852", MODEL(LETTERS), 0, false, false },
};

#define CANDIDATES (sizeof candidates / sizeof *candidates)

/* What is believed in where somebody says so, and nothing that is likelier contradicts. */
static const struct candidate others[] = {
    { "EUC-TW", MODEL(HANT), 4, false, true },
    { "JOHAB", MODEL(KO), 4, false, true },
    { "ISO-8859-3", MODEL(OTHER), 3, false, false },
    { "ISO-8859-8", MODEL(OTHER), 3, false, false },
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
    struct guess_score score = { .utf16 = candidate->utf16 };
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
    if (candidate->models == MODEL(LETTERS))
        return guess_try_letters(candidate, sample, result);
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

static bool is_better(const struct result *one, const struct result *other)
{
    if (other->candidate == NULL)
        return true;
    bool convincing = guess_is_convincing(one);
    return convincing != guess_is_convincing(other) ? convincing : one->total > other->total;
}

static void rank(struct ranking *ranking, const struct result *result)
{
    if (is_better(result, &ranking->best)) {
        ranking->second = ranking->best;
        ranking->best = *result;
    } else if (is_better(result, &ranking->second)) {
        ranking->second = *result;
    }
}

/* The best languages of alphabets are compared with others by what is there alone. */
static void rank_letters(struct ranking *ranking, struct ranking *letters)
{
    double absent = letters->best.absent;
    struct result *results[] = { &letters->best, &letters->second };
    for (size_t i = 0; i < sizeof results / sizeof *results; i++)
        if (results[i]->candidate != NULL) {
            results[i]->total -= absent;
            rank(ranking, results[i]);
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

static void try_one(const struct candidate *candidate, double bonus, const struct sample *sample,
                    struct ranking *ranking, struct ranking *letters)
{
    struct result result;
    if (!guess_try(candidate, sample, &result))
        return;
    result.total += bonus;
    rank(candidate->models == MODEL(LETTERS) ? letters : ranking, &result);
}

struct ranking guess_rank(const struct sample *sample, const struct candidate *opinion)
{
    struct ranking ranking = { 0 }, letters = { 0 };
    for (size_t i = 0; i < CANDIDATES; i++)
        if (&candidates[i] != opinion)
            try_one(&candidates[i], 0, sample, &ranking, &letters);
    if (opinion != NULL)
        try_one(opinion, opinion->models != MODEL(OTHER) ? NAMED_BONUS : 0, sample, &ranking,
                &letters);
    rank_letters(&ranking, &letters);
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
        bool enough = ranking.best.model == MODEL_LETTERS && length >= LETTERS_ENOUGH;
        bool far = ranking.best.total - ranking.second.total > FAR_AHEAD;
        if (guess_is_convincing(&ranking.best) && (enough || far))
            return ranking;
    }
    return guess_rank(sample, opinion);
}
