/* SPDX-License-Identifier: MIT */
#include "tui/probe.h"

#include <string.h>

/* What is measured.  The first is no doubt of ours but tells whether the terminal knows UTF-8. */
enum sample_kind {
    SAMPLE_HAN,
    SAMPLE_AMBIGUOUS,
    SAMPLE_VS16,
    SAMPLE_ZWJ,
    SAMPLE_SKIN,
    SAMPLE_NEW_IDEOGRAPH,
    SAMPLE_COMBINING,
    SAMPLE_KINDS
};

static const struct {
    const char *text;
    enum sample_kind kind;
} samples[] = {
    { "中", SAMPLE_HAN },
    { "“", SAMPLE_AMBIGUOUS },
    { "…", SAMPLE_AMBIGUOUS },
    { "—", SAMPLE_AMBIGUOUS },
    { "·", SAMPLE_AMBIGUOUS },
    { "\u2764\uFE0F", SAMPLE_VS16 },
    { "\U0001F468\u200D\U0001F469\u200D\U0001F467", SAMPLE_ZWJ },
    { "\U0001F44D\U0001F3FD", SAMPLE_SKIN },
    { "\U00031350", SAMPLE_NEW_IDEOGRAPH },
    { "\u304B\u3099", SAMPLE_COMBINING },
    { "\u845B\U000E0100", SAMPLE_COMBINING },
    { "\u110A\u119E", SAMPLE_COMBINING }, /* an old syllable */
};

#define SAMPLES (sizeof samples / sizeof *samples)

_Static_assert(SAMPLES <= PROBE_SAMPLES_MAX, "a probe holds all samples");

/*
 * Row 2, because an answer from row 1 looks like F3 with a modifier.  Concealed, and erased after;
 * terminals without CSI 8m show the samples for as long as the first page takes to come.
 */
void probe_begin(struct probe *probe, struct bytes *query)
{
    memset(probe, 0, sizeof *probe);
    probe->begun = true;
    bytes_append_string(query, "\x1B[2;1H\x1B[8m");
    for (size_t i = 0; i < SAMPLES; i++) {
        bytes_append_string(query, "\r");
        bytes_append_string(query, samples[i].text);
        bytes_append_string(query, "\x1B[6n");
    }
    bytes_append_string(query, "\r\x1B[2K\x1B[0m\x1B[c");
}

void probe_answer(struct probe *probe, const struct answer *answer)
{
    if (!probe->begun || probe->done)
        return;
    if (answer->kind == ANSWER_DEVICE)
        probe->done = true;
    else if (answer->kind == ANSWER_CURSOR && probe->answered < SAMPLES)
        probe->cells[probe->answered++] =
            (unsigned char)(answer->column > 100 ? 100 : answer->column - 1);
}

bool probe_done(const struct probe *probe)
{
    return probe->done || !probe->begun;
}

bool probe_is_measured(const struct probe *probe)
{
    return probe->done || probe->answered == SAMPLES;
}

/* Whether all samples of a kind took so many cells; false where one has no answer. */
static bool all_took(const struct probe *probe, enum sample_kind kind, unsigned char cells)
{
    for (size_t i = 0; i < SAMPLES; i++)
        if (samples[i].kind == kind && (i >= probe->answered || probe->cells[i] != cells))
            return false;
    return true;
}

static bool is_answered(const struct probe *probe, enum sample_kind kind)
{
    for (size_t i = 0; i < SAMPLES; i++)
        if (samples[i].kind == kind && i >= probe->answered)
            return false;
    return true;
}

bool probe_result(const struct probe *probe, struct width_rules *rules)
{
    bool *const flags[SAMPLE_KINDS] = {
        [SAMPLE_AMBIGUOUS] = &rules->ambiguous_wide,
        [SAMPLE_VS16] = &rules->emoji_vs16,
        [SAMPLE_ZWJ] = &rules->emoji_zwj,
        [SAMPLE_SKIN] = &rules->emoji_skin,
        [SAMPLE_NEW_IDEOGRAPH] = &rules->new_ideographs,
        [SAMPLE_COMBINING] = &rules->combining,
    };
    if (!is_answered(probe, SAMPLE_HAN) || probe_is_not_utf8(probe))
        return false;
    for (enum sample_kind kind = 0; kind < SAMPLE_KINDS; kind++)
        if (flags[kind] != NULL && is_answered(probe, kind))
            *flags[kind] = all_took(probe, kind, 2);
    /* A terminal that draws some of them so and some so has told nothing to rely on. */
    rules->ambiguous_answered =
        all_took(probe, SAMPLE_AMBIGUOUS, 1) || all_took(probe, SAMPLE_AMBIGUOUS, 2);
    return true;
}

bool probe_is_not_utf8(const struct probe *probe)
{
    return is_answered(probe, SAMPLE_HAN) && !all_took(probe, SAMPLE_HAN, 2);
}

bool probe_is_of_use(const char *term)
{
    static const char *const without[] = { "dumb", "linux", "unknown", "vt52" };
    if (term == NULL || term[0] == '\0')
        return false;
    for (size_t i = 0; i < sizeof without / sizeof *without; i++)
        if (strcmp(term, without[i]) == 0)
            return false;
    return true;
}
