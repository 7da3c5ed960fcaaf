/* SPDX-License-Identifier: MIT */
/*
 * What the files of numbering share: units, and the end of a number.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: units are constant.
 * Errors: none.
 */
#ifndef DOC_NUMBERING_INTERNAL_H
#define DOC_NUMBERING_INTERNAL_H

#include "doc/cursor.h"
#include "doc/numbering.h"

struct number_unit {
    const char *text;
    char32_t code; /* its first */
    bool strong;
    unsigned char rank;
    unsigned char pattern;
    const char32_t *prose; /* what follows it where it is another word: 回合, 節課 */
};

extern const struct number_unit number_unit_volume, number_unit_half, number_unit_sono,
    number_unit_keyword;

/* What follows any unit where a sentence goes on. */
extern const char32_t number_particles[];

/* The unit that text begins with, or NULL. */
const struct number_unit *number_unit_at(struct slice text);
const struct number_unit *number_korean_unit_at(struct slice text);
const struct number_unit *number_english_unit_at(struct slice text);

/* A line that is being read. */
struct number_reader {
    const char *start;
    struct cursor at;
    bool bracketed; /* an opening 【 was passed */
};

enum number_tail number_read_tail(struct number_reader *reader, const char32_t *prose);

/* A number whose unit is passed: reads its tail. */
struct number number_finish(struct number_reader *reader, enum number_form form,
                            const struct number_unit *unit, unsigned value, const char32_t *prose);

/* 第二天, behind its number: what days, steps and letters are counted by. */
struct number number_read_counter(struct number_reader *reader, unsigned value);

/* Chapter 3, Part II. */
struct number number_read_english(struct number_reader *reader);

/* 序章, 附录A, Epilogue. */
struct number number_read_keyword(struct number_reader *reader);

/* 一、 （一） 1. 1.1 Ⅰ and a number alone. */
struct number number_read_item(struct number_reader *reader);

#endif
