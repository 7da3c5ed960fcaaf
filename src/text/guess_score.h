/* SPDX-License-Identifier: MIT */
/*
 * How likely a text is as Chinese, Japanese, Korean or of an alphabet: the sum of the logarithms of
 * its characters' probabilities by a coarse model of each.
 *
 * Units: natural logarithms; a count of code points.
 * Ownership: values only.
 * Errors: none.
 * Source: weights set by hand and tried on texts; guess_classes.h for the characters.
 */
#ifndef TEXT_GUESS_SCORE_H
#define TEXT_GUESS_SCORE_H

#include <stdbool.h>
#include <stddef.h>

enum guess_model {
    MODEL_HANS,
    MODEL_HANT,
    MODEL_JA,
    MODEL_KO,
    MODEL_ALPHABET,
    MODEL_OTHER, /* alphabets that are believed in where somebody says so */
    GUESS_MODELS,
    MODEL_LETTERS = GUESS_MODELS /* is of guess_letters.c and has no score here */
};

struct guess_score {
    double total[GUESS_MODELS];
    double ascii;    /* what ASCII added to each of them */
    size_t count;    /* characters */
    size_t other;    /* of them not ASCII */
    size_t controls; /* of them controls that no text has */
    bool utf16;         /* two bytes of ASCII look like one of these */
    unsigned char last; /* what the last one was */
    unsigned long code; /* and the last that is not ASCII */
    size_t run;         /* characters of other than ASCII up to here */
    bool behind_letter; /* before them there is a letter of ASCII */
};

/* Adds well-formed text. */
void guess_score_add(struct guess_score *score, const char *text, size_t length);

/* The likeliest model of those in the set (a bit each), and its total. */
enum guess_model guess_score_best(const struct guess_score *score, unsigned models,
                                  double *total);

/* What ASCII costs, in all of the models. */
float guess_ascii_price(unsigned char byte);

/* C0 controls but those of layout, overstriking and escape sequences, and DEL. */
bool guess_is_control(unsigned char byte);

#endif
