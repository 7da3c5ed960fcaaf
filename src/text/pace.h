/* SPDX-License-Identifier: MIT */
/*
 * How long a text takes to read: the time of a standard reader, and how one reader differs from
 * that.
 *
 * A reader has a factor for each script, since one's own is read much faster than one that was
 * learned.  A page counts for its scripts by their shares of its time.  The first pages count
 * against a standard worth PACE_PRIOR pages, later ones fade over about PACE_MEMORY.  The mean is
 * of times, since it is their sum that is asked for.
 *
 * Units: characters of Han, kana and Hangul, words of alphabetic scripts; minutes; seconds of a
 *   page; a factor is time taken by time of the standard.
 * Ownership: values.
 * Errors: none; what is no reading (a pause, leafing through, a clock that was set) is no sample.
 * Source: English: 238 words a minute, silently (Brysbaert 2019, "How many words do we read per
 *   minute?", non-fiction).  Chinese and Japanese: 255 and 357 characters a minute aloud
 *   (Trauzettel-Klosinski and Dietz 2012, IReST), by 1.30, which is Brysbaert's silent to aloud
 *   (238 to 183): 330 and 464.  Japanese prose has some three Han in ten characters, so its kana have 560.
 *   Korean: 202.3 words of 18.9 / 6.5 syllables, silently (Song, Kim and Hyung 2016, Journal of
 *   the Korean Ophthalmological Society 57:642): 590 syllables.
 */
#ifndef TEXT_PACE_H
#define TEXT_PACE_H

#include <stdbool.h>

#include "text/language.h"

/* Han with kana, Hangul, words. */
enum pace_script { PACE_HAN, PACE_HANGUL, PACE_WORDS, PACE_SCRIPTS };

/* A page looked at for less is leafed past, for longer it lay open (seconds). */
#define PACE_SHORTEST 2.0
#define PACE_LONGEST 300.0

/* Nobody is taken to read this many times faster or slower than the standard. */
#define PACE_RANGE 4.0

/* A page with less to read tells nothing (seconds of the standard). */
#define PACE_LEAST 5.0

/* Pages. */
#define PACE_PRIOR 5.0
#define PACE_MEMORY 30.0

struct pace {
    double factor[PACE_SCRIPTS];
    double pages[PACE_SCRIPTS]; /* that it was found from */
};

extern const struct pace pace_standard;

/* Minutes of the standard reader. */
double pace_minutes(const struct script_counts *counts);

/* Minutes of this one. */
double pace_minutes_of(const struct pace *pace, const struct script_counts *counts);

/* A page was read in so many seconds; false where that is no sample. */
bool pace_sample(struct pace *pace, const struct script_counts *counts, double seconds);

/* Takes what was kept of a script; false, and nothing is taken, where no page can have led to
 * it. */
bool pace_set(struct pace *pace, enum pace_script script, double factor, double pages);

/* "han", "hangul", "words": names that outlive the program. */
const char *pace_name(enum pace_script script);

#endif
