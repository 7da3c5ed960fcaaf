/* SPDX-License-Identifier: MIT */
/*
 * The number that a heading begins with: 第三章, 卷二, 제3장, Chapter 3, 一、, （一）, 1.1, その一, 序章 …
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: values only.
 * Errors: none.
 * Source: none; forms and the words that may not follow them were gathered from texts.
 */
#ifndef DOC_NUMBERING_H
#define DOC_NUMBERING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/bytes.h"

enum number_form {
    NUMBER_NONE,
    NUMBER_STRONG,  /* 第N章: a unit that hardly measures anything else */
    NUMBER_WEAK,    /* 第N部: a unit that is a measure word too */
    NUMBER_VOLUME,  /* 卷N */
    NUMBER_HALF,    /* 上卷 */
    NUMBER_KOREAN,  /* 제N장 */
    NUMBER_WORD,    /* Chapter N */
    NUMBER_SONO,    /* その一 */
    NUMBER_KEYWORD, /* 序章 */
    NUMBER_HAN,     /* 一、 */
    NUMBER_PAREN,   /* （一） */
    NUMBER_ARABIC,  /* 1. */
    NUMBER_DECIMAL, /* 1.1 */
    NUMBER_ROMAN,   /* Ⅰ. */
    NUMBER_BARE,    /* nothing but a number */
    NUMBER_FORMS
};

/* What follows the number. */
enum number_tail {
    TAIL_ALONE,
    TAIL_SEPARATED,
    TAIL_ATTACHED,
    TAIL_LISTED, /* 第一、二章 */
    TAIL_PROSE   /* 第一章的, 第三回合 */
};

struct number {
    unsigned char form;    /* enum number_form */
    unsigned char tail;    /* enum number_tail */
    unsigned char rank;    /* order of kinds from volume down; equal ranks go by appearance */
    unsigned char pattern; /* what runs in one sequence: the unit, the script in parentheses … */
    unsigned value;        /* 0 for a keyword */
    bool counted; /* 三章, 2부, 上: without 第 or a unit, and so another word as well */
    uint32_t title;        /* where the words after it begin */
};

/* Ranks. */
#define RANK_VOLUME 10
#define RANK_ACT 15
#define RANK_CHAPTER 20
#define RANK_SCENE 25
#define RANK_SECTION 30
#define RANK_ARTICLE 35
#define RANK_ITEM 40 /* 一、 （一） 1. and lines without a number */

/* The number of a trimmed line; form NUMBER_NONE where it has none. */
struct number number_read(struct slice line);

bool number_is_item(const struct number *number);

/* 第二天, 第三步: a heading only where others of its kind stand before or behind it. */
bool number_needs_others(const struct number *number);

/* 第一次…: 第 and a number before something that heads nothing. */
bool number_counts(struct slice line);

#endif
