/* SPDX-License-Identifier: MIT */
/*
 * Numbers as texts write them: digits narrow and full, Chinese numerals in all their spellings (兩 两
 * 廿 〇 壹 …), Roman, circled, and the English words one to twenty.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: values only.
 * Errors: none; 0 bytes where there is no number.
 */
#ifndef DOC_NUMERAL_H
#define DOC_NUMERAL_H

#include "base/bytes.h"

enum numeral_script {
    NUMERAL_DIGITS,
    NUMERAL_HAN,
    NUMERAL_ROMAN,   /* I V X, or one sign Ⅰ to Ⅻ */
    NUMERAL_CIRCLED, /* ① ⑴ ⒈ ㈠ ㊀: the mark is part of it */
    NUMERAL_WORD,
    NUMERAL_STEM /* 甲乙丙丁 */
};

struct numeral {
    unsigned value; /* NUMERAL_MOST where it is larger */
    enum numeral_script script;
};

#define NUMERAL_MOST 99999999u

/* The number that text begins with, of digits or Han numerals; its bytes. */
size_t numeral_read(struct slice text, struct numeral *number);

/* One of any script. */
size_t numeral_read_any(struct slice text, struct numeral *number);

#endif
