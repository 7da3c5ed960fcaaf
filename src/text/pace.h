/* SPDX-License-Identifier: MIT */
/*
 * How long a text takes to read, summed for each of its scripts.
 *
 * Units: characters of Han, kana and Hangul, words of alphabetic scripts; minutes.
 * Ownership: values.
 * Source: silent reading of prose: Brysbaert 2019 for English (238 words a minute) and Trauzettel-Klosinski
 *   & Dietz 2012 for Chinese (255 characters aloud) and Japanese (357 aloud); silent reading is faster, so
 *   400 characters a minute are assumed for Han and kana, 500 syllables for Hangul.
 */
#ifndef TEXT_PACE_H
#define TEXT_PACE_H

#include "text/language.h"

double pace_minutes(const struct script_counts *counts);

#endif
