/* SPDX-License-Identifier: MIT */
#include "text/pace.h"

#define HAN_A_MINUTE 400.0
#define HANGUL_A_MINUTE 500.0
#define WORDS_A_MINUTE 238.0

double pace_minutes(const struct script_counts *counts)
{
    return (double)(counts->han + counts->kana) / HAN_A_MINUTE +
           (double)counts->hangul / HANGUL_A_MINUTE + (double)counts->words / WORDS_A_MINUTE;
}
