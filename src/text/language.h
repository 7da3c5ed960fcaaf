/* SPDX-License-Identifier: MIT */
/*
 * The language of a text, as far as typography and reading speed need it, by counts of its scripts.
 *
 * Units: bytes in, counts of code points inside.
 * Ownership: values only.
 */
#ifndef TEXT_LANGUAGE_H
#define TEXT_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum language {
    LANGUAGE_OTHER,
    LANGUAGE_ZH_HANT,
    LANGUAGE_ZH_HANS,
    LANGUAGE_JA,
    LANGUAGE_KO,
    LANGUAGES
};

/* What was counted so far; { 0 } is nothing. */
struct script_counts {
    uint64_t han;
    uint64_t hant;    /* Han of which only the Traditional form looks so */
    uint64_t hans;    /* Han of which only the Simplified form looks so */
    uint64_t kana;
    uint64_t hangul;
    uint64_t latin;   /* letters */
    uint64_t words;   /* runs of letters and digits of alphabetic scripts */
    uint64_t other;   /* letters of other scripts */
};

/* Adds well-formed UTF-8 to the counts. */
void script_count(struct script_counts *counts, const char *text, size_t length);

/* Hangul above 30 % of CJK: ko; kana above 10 %: ja; Han: zh, by the forms that only one script has
 * (Traditional where they are even); too little CJK beside Latin: other. */
enum language language_of_counts(const struct script_counts *counts);

/* "zh-Hant", "zh-Hans", "ja", "ko", "other". */
const char *language_tag(enum language language);

/* A BCP 47 tag or a prefix of one, in any case ("zh-TW", "zh_CN", "ja-JP"); false if unknown, and for a
 * bare "zh", which leaves the script to the counts. */
bool language_from_tag(const char *tag, size_t length, enum language *language);

static inline bool language_is_chinese(enum language language)
{
    return language == LANGUAGE_ZH_HANT || language == LANGUAGE_ZH_HANS;
}

#endif
