/* SPDX-License-Identifier: MIT */
/*
 * A line of plain text as the recogniser sees it: how wide it is, how it begins and ends, what it
 * has.  A glance is cheap and taken of every line; the whole view is for lines that may be more
 * than a paragraph.
 *
 * Units: bytes of well-formed UTF-8; cells, two for whatever takes three bytes or more.
 * Ownership: a line's text is the part's, or its owner's copy.
 * Errors: none.
 */
#ifndef DOC_LINE_H
#define DOC_LINE_H

#include <stdbool.h>
#include <stdint.h>
#include <uchar.h>

#include "base/bytes.h"
#include "doc/numbering.h"

enum line_end {
    END_OPEN,     /* no mark */
    END_CLOSED,   /* a closing quotation mark or bracket, and no sentence's end within */
    END_SENTENCE, /* 。 or a mark of that kind, also within closing marks */
    END_CALL,     /* ！ or ？ */
    END_COMMA,
    END_COLON,
    END_ELLIPSIS /* … or — */
};

struct glance {
    unsigned cells;
    unsigned char indent; /* cells before it, at most 255 */
    unsigned char end;    /* enum line_end */
    bool there;           /* false: there is no such line */
};

/* What is in a line. */
enum line_trait {
    TRAIT_INNER_SENTENCE = 1u << 0, /* a sentence ends before the line does */
    TRAIT_QUOTE = 1u << 1,          /* begins with a quotation mark */
    TRAIT_SPEECH = 1u << 2,         /* all of it is a quotation */
    TRAIT_SPEAKER = 1u << 3,        /* 記者：… or 王五：「…」 */
    TRAIT_LABEL = 1u << 4,          /* a short word and a colon */
    TRAIT_BULLET = 1u << 5,         /* or what else begins a line that is one of several */
    TRAIT_MARKED = 1u << 6,         /* ■ 【】 and the like, as headings have */
    TRAIT_ASCII = 1u << 7,
    TRAIT_FIGURES = 1u << 8, /* mostly digits, or ends in an amount */
    TRAIT_CAPTION = 1u << 9,
    TRAIT_PAREN = 1u << 10, /* all of it in round brackets */
    TRAIT_URL = 1u << 11,
    TRAIT_LEADER = 1u << 12,  /* …… 12 */
    TRAIT_SECTION = 1u << 13, /* a word that heads a section */
    TRAIT_CONTENTS = 1u << 14,
    TRAIT_RELATED = 1u << 15,
    TRAIT_MARKUP = 1u << 16,  /* ## or ［＃…見出し］ */
    TRAIT_CHROME = 1u << 17,  /* stands between two paragraphs: advertisements, "read on" */
    TRAIT_DATED = 1u << 18,   /* a by-line with its date, as posts of a forum have */
    TRAIT_COLUMNS = 1u << 20, /* wide spaces within it: 前　　後, of a table or a running head */
    TRAIT_DAY = 1u << 21,     /* a date with hardly more: a day of a diary */
    TRAIT_WORK = 1u << 19     /* the title of one of several works: its author's line follows */
};

struct line {
    struct slice text; /* trimmed */
    uint32_t block;
    uint32_t start; /* of the trimmed text, in the part */
    struct glance glance;
    uint32_t traits;
    unsigned commas;
    unsigned char depth; /* of a heading by its markup: 1 …; 0: it has none */
    struct number number; /* of such a heading the pattern and rank are its depth's */
};

unsigned cells_of(struct slice text);

/* The depth of a line that is to have TRAIT_WORK. */
#define LINE_WORK 255

/* The patterns of headings by markup: this and their depth. */
#define LINE_MARKUP_PATTERN 112

/* A heading's words without its markup: ## before it, ［＃…］ behind it. */
struct slice line_heading(struct slice text);

/* raw: a line with its white space; *text gets it trimmed, empty for a blank line. */
struct glance glance_at(struct slice raw, struct slice *text);

/* The whole view; line->text and ->glance are set. */
void line_look(struct line *line);

/* Whether a trimmed line is the words of a picture or table. */
bool line_is_caption(struct slice text);

/* Whether a line begins as a program's words to its readers do. */
bool line_is_remark(struct slice text);

/* How text ends; it is trimmed and not empty. */
enum line_end end_of(struct slice text);

/* Prose by its look: long enough, and ended as sentences are. */
bool glance_is_prose(struct glance glance);

/* A sentence by itself, which may be short. */
bool glance_is_sentence(struct glance glance);

#endif
