/* SPDX-License-Identifier: MIT */
/*
 * Whether words are somebody's name, or that of a medium or body, by their looks.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: values only.
 * Errors: none; names have no grammar, and these are guesses.
 */
#ifndef DOC_NAMES_H
#define DOC_NAMES_H

#include <stdbool.h>

#include "base/bytes.h"

/* A person: 王小明, 伍 欣, 山田 太郎, 홍길동, Jane A. Doe, 約翰·史密斯. */
bool name_is_person(struct slice text);

/* It begins with a family name. */
bool name_has_surname(struct slice text);

/* It begins with one of two characters: 歐陽. */
bool name_has_double_surname(struct slice text);

/* It begins as Japanese family names do; more than Chinese ones are. */
bool name_is_japanese(struct slice text);

/* A medium or body by its last word: 中國社會報, 新华网, 朝日新聞, 서울신문, Reuters. */
bool name_is_body(struct slice text);

/* 台北報導, 北京21日電: where a report was written, which is nobody's name. */
bool name_is_dateline(struct slice text);

/* Code points, and how many of them are ideographs, kana or Hangul. */
struct name_count {
    unsigned codes, han, kana, hangul, latin, others;
};
struct name_count name_count(struct slice text);

#endif
