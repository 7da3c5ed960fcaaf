/* SPDX-License-Identifier: MIT */
#include "text/pace.h"

#include <math.h>

#define HAN_A_MINUTE 330.0
#define KANA_A_MINUTE 560.0
#define HANGUL_A_MINUTE 590.0
#define WORDS_A_MINUTE 238.0

const struct pace pace_standard = { .factor = { 1, 1, 1 } };

/* The standard minutes of each script. */
static void split(const struct script_counts *counts, double minutes[PACE_SCRIPTS])
{
    minutes[PACE_HAN] = (double)counts->han / HAN_A_MINUTE + (double)counts->kana / KANA_A_MINUTE;
    minutes[PACE_HANGUL] = (double)counts->hangul / HANGUL_A_MINUTE;
    minutes[PACE_WORDS] = (double)counts->words / WORDS_A_MINUTE;
}

double pace_minutes_of(const struct pace *pace, const struct script_counts *counts)
{
    double minutes[PACE_SCRIPTS], sum = 0;
    split(counts, minutes);
    for (int i = 0; i < PACE_SCRIPTS; i++)
        sum += minutes[i] * pace->factor[i];
    return sum;
}

double pace_minutes(const struct script_counts *counts)
{
    return pace_minutes_of(&pace_standard, counts);
}

/* Whether somebody read it: the standard's seconds, and those that were taken. */
static bool is_reading(double standard, double seconds)
{
    return isfinite(seconds) && seconds >= PACE_SHORTEST && seconds <= PACE_LONGEST &&
           standard >= PACE_LEAST && seconds * PACE_RANGE >= standard &&
           seconds <= standard * PACE_RANGE;
}

static double within(double factor)
{
    return factor < 1 / PACE_RANGE ? 1 / PACE_RANGE : factor > PACE_RANGE ? PACE_RANGE : factor;
}

static double at_most(double pages)
{
    return pages < PACE_MEMORY ? pages : PACE_MEMORY;
}

bool pace_sample(struct pace *pace, const struct script_counts *counts, double seconds)
{
    double standard = 60 * pace_minutes(counts);
    if (!is_reading(standard, seconds))
        return false;
    double minutes[PACE_SCRIPTS];
    split(counts, minutes);
    /* What this reader would have taken, by all that is known of them. */
    double wrong = seconds / (60 * pace_minutes_of(pace, counts)) - 1;
    for (int i = 0; i < PACE_SCRIPTS; i++) {
        double share = 60 * minutes[i] / standard;
        pace->pages[i] = at_most(pace->pages[i] + share);
        double weight = share / (PACE_PRIOR + pace->pages[i]);
        pace->factor[i] = within(pace->factor[i] * (1 + weight * wrong));
    }
    return true;
}

bool pace_set(struct pace *pace, enum pace_script script, double factor, double pages)
{
    if (!isfinite(factor) || factor != within(factor) || !isfinite(pages) || pages <= 0)
        return false;
    pace->factor[script] = factor;
    pace->pages[script] = at_most(pages);
    return true;
}

const char *pace_name(enum pace_script script)
{
    static const char *const names[PACE_SCRIPTS] = {
        [PACE_HAN] = "han",
        [PACE_HANGUL] = "hangul",
        [PACE_WORDS] = "words",
    };
    return names[script];
}
