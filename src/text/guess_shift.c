/* SPDX-License-Identifier: MIT */
/*
 * Encodings of seven bits.  The escape sequences are seldom anything else; HZ's tildes often are, in
 * programs and formulas, so what lies between them must be Chinese.
 *
 * A sample may begin where the shift lies before it: it is tried as if the shift were at its start.
 */
#include "text/guess_internal.h"

#include <string.h>

#include "base/bytes.h"

/* Of a head so much is looked at. */
#define SHIFT_ENOUGH (64u * 1024u)

/* What is taken for shifted without a sign of it must be as good as text of that language is; so must
 * what is between tildes. */
#define AFTER_LEAST (-9.5)

/* A designation of four bytes is nothing else, whatever follows. */
#define CERTAIN (-99)

static const struct shift {
    struct candidate candidate;
    double least;         /* per character that is not ASCII */
    const char *start;    /* what shifts to two bytes a character */
    const char *signs[6]; /* any of these must be there */
} shifts[] = {
    { { "ISO-2022-JP", MODEL(JA), 0, false, false }, -12, "\x1B$B",
      { "\x1B$B", "\x1B$@", "\x1B$(D", "\x1B(J", "\x1B(I", "\x1B(B" } },
    { { "ISO-2022-KR", MODEL(KO), 0, false, false }, CERTAIN, "\x0E", { "\x1B$)C" } },
    { { "ISO-2022-CN", MODEL(HANS) | MODEL(HANT), 0, false, false }, CERTAIN, "\x0E",
      { "\x1B$)A", "\x1B$)G", "\x1B$)E", "\x1B$*H" } },
    { { "HZ", MODEL(HANS), 0, false, false }, AFTER_LEAST, "~{", { "~{", "~}" } },
};

#define SIGNS (sizeof shifts->signs / sizeof *shifts->signs)

static bool has_sign(const struct shift *shift, const struct sample *sample)
{
    for (size_t i = 0; i < SIGNS && shift->signs[i] != NULL; i++)
        if (memmem(sample->data, sample->length, shift->signs[i], strlen(shift->signs[i])) != NULL)
            return true;
    return false;
}

/* So many tildes and braces are no accident where all that is between them is characters. */
#define MANY_SHIFTS 4u

static bool has_many(const struct shift *shift, const struct sample *sample)
{
    const char *at = sample->data, *end = at + sample->length;
    size_t length = strlen(shift->start), count = 0;
    while (count < MANY_SHIFTS &&
           (at = memmem(at, (size_t)(end - at), shift->start, length)) != NULL) {
        at += length;
        count++;
    }
    return count == MANY_SHIFTS;
}

/* A shift was found and what it makes of the text is no worse than that language. */
static bool is_plausible(const struct shift *shift, const struct sample *sample, double least,
                         double *score)
{
    struct result result;
    if (!guess_try(&shift->candidate, sample, &result))
        return false;
    *score = result.mean;
    if (least > CJK_LEAST && result.invalid == 0 && has_many(shift, sample))
        least = CJK_LEAST;
    return result.mean >= least && (result.mean < 0 || least == CERTAIN);
}

static bool is_plausible_after(const struct shift *shift, const struct sample *sample,
                               size_t from, double *score)
{
    struct bytes text = { 0 };
    bytes_append_string(&text, shift->start);
    bytes_append(&text, sample->data + from, sample->length - from);
    struct sample shifted = { bytes_string(&text), text.length, sample->whole };
    bool plausible = is_plausible(shift, &shifted, AFTER_LEAST, score);
    bytes_release(&text);
    return plausible;
}

static bool fits(const struct shift *shift, const struct sample *sample, double *score)
{
    if (is_plausible(shift, sample, shift->least, score))
        return true;
    for (size_t from = 0; from < 2 && from < sample->length; from++)
        if (is_plausible_after(shift, sample, from, score))
            return true;
    return false;
}

/* A byte in a hundred may be damage. */
static bool is_seven_bits(const struct sample *sample)
{
    size_t high = 0;
    for (size_t i = 0; i < sample->length; i++)
        high += (unsigned char)sample->data[i] >= 0x80;
    return high * 100 <= sample->length;
}

const char *guess_by_shifts(const struct sample *sample, double *score)
{
    struct sample head = *sample;
    if (head.length > SHIFT_ENOUGH) {
        head.length = SHIFT_ENOUGH;
        head.whole = false;
    }
    if (!is_seven_bits(&head))
        return NULL;
    for (size_t i = 0; i < sizeof shifts / sizeof *shifts; i++)
        if (has_sign(&shifts[i], &head) && fits(&shifts[i], &head, score))
            return shifts[i].candidate.encoding;
    return NULL;
}
