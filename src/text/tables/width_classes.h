/* SPDX-License-Identifier: MIT */
/*
 * How each code point is drawn, as far as that does not depend on a terminal.
 *
 * Units: code points.
 * Source: the Unicode Character Database 15.0 by make_width.py.
 */
#ifndef TEXT_TABLES_WIDTH_CLASSES_H
#define TEXT_TABLES_WIDTH_CLASSES_H

#include <stddef.h>
#include <uchar.h>

enum width_class {
    WIDTH_NARROW,
    WIDTH_WIDE,
    WIDTH_AMBIGUOUS,     /* East Asian Ambiguous, private use with it */
    WIDTH_MARK,          /* non-spacing or enclosing mark of Unicode 14 or earlier */
    WIDTH_INVISIBLE,     /* never sent */
    WIDTH_SELECTOR,      /* selects a variant of an ideograph */
    WIDTH_BLANK,         /* any space but U+0020 and U+3000 */
    WIDTH_WIDE_BLANK,    /* Hangul fillers */
    WIDTH_CONTROL,
    WIDTH_UNKNOWN,       /* unassigned in Unicode 14, or of no width in some terminals */
    WIDTH_NEW_IDEOGRAPH, /* of Unicode 15, or unassigned where only ideographs will be */
    WIDTH_DISPUTED,      /* terminals differ between one cell and two */
    WIDTH_JAMO,          /* vowel or final consonant: drawn into the initial before it */
    WIDTH_OLD_JAMO,      /* the same of Hangul Jamo Extended-B, which terminals dispute */
    WIDTH_REGIONAL,      /* regional indicator: two are a flag */
    WIDTH_CLASSES
};

#define WIDTH_CLASS_PAGE 256u
#define WIDTH_CLASS_PAGES (0x110000u / WIDTH_CLASS_PAGE)

extern const unsigned char width_class_index[WIDTH_CLASS_PAGES];
extern const unsigned char width_class_pages[][WIDTH_CLASS_PAGE];

static inline enum width_class width_class(char32_t code)
{
    if (code > 0x10FFFF)
        return WIDTH_UNKNOWN;
    size_t page = width_class_index[code / WIDTH_CLASS_PAGE];
    return (enum width_class)width_class_pages[page][code % WIDTH_CLASS_PAGE];
}

/* The letter of Hangul Compatibility Jamo that shows a vowel or final without an initial. */
struct lone_jamo {
    char32_t jamo, letter;
};

extern const struct lone_jamo lone_jamo[];
extern const size_t lone_jamo_count;

#endif
