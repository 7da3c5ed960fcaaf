/* SPDX-License-Identifier: MIT */
#include "doc/numeral.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <uchar.h>

#include "text/utf8.h"

/* Characters of a value; more than one way to write each. */
struct digit {
    char32_t code;
    unsigned value;
};

static const struct digit digits[] = {
    { U'〇', 0 },    { U'零', 0 },     { U'○', 0 },      { U'一', 1 },   { U'壹', 1 },
    { U'壱', 1 },    { U'弌', 1 },     { U'二', 2 },     { U'貳', 2 },   { U'贰', 2 },
    { U'弐', 2 },    { U'貮', 2 },     { U'兩', 2 },     { U'两', 2 },   { U'三', 3 },
    { U'叁', 3 },    { U'參', 3 },     { U'参', 3 },     { U'叄', 3 },   { U'四', 4 },
    { U'肆', 4 },    { U'五', 5 },     { U'伍', 5 },     { U'六', 6 },   { U'陸', 6 },
    { U'陆', 6 },    { U'七', 7 },     { U'柒', 7 },     { U'八', 8 },   { U'捌', 8 },
    { U'九', 9 },    { U'玖', 9 },     { U'十', 10 },    { U'拾', 10 },  { U'廿', 20 },
    { U'卅', 30 },   { U'卌', 40 },    { U'百', 100 },   { U'佰', 100 }, { U'千', 1000 },
    { U'仟', 1000 }, { U'萬', 10000 }, { U'万', 10000 },
};

static bool digit_value(char32_t code, unsigned *value)
{
    if (code < 0x3000 && code != U'○')
        return false;
    for (size_t i = 0; i < sizeof digits / sizeof *digits; i++)
        if (digits[i].code == code) {
            *value = digits[i].value;
            return true;
        }
    return false;
}

static unsigned limited(uint64_t value)
{
    return value < NUMERAL_MOST ? (unsigned)value : NUMERAL_MOST;
}

static size_t read_digits(struct slice text, struct numeral *number)
{
    uint64_t value = 0;
    size_t at = 0;
    while (at < text.length) {
        char32_t code;
        size_t n = utf8_decode_valid(text.data + at, &code);
        if (code >= U'０' && code <= U'９')
            code = code - U'０' + U'0';
        if (code < U'0' || code > U'9')
            break;
        value = limited(value * 10 + (code - U'0'));
        at += n;
    }
    *number = (struct numeral){ limited(value), NUMERAL_DIGITS };
    return at;
}

/* What a run of Han numerals has come to: 二〇二〇 by place, 二千零二十 by rank. */
struct han {
    uint64_t whole, section, digit;
    uint64_t placed; /* all digits by their places */
    bool ranked;
};

static void han_add(struct han *han, unsigned value)
{
    if (value < 10) {
        han->placed = limited(han->placed * 10 + value);
        han->digit = value;
        return;
    }
    han->ranked = true;
    if (value == 10000) {
        han->whole += (han->section + han->digit) * value;
        han->section = 0;
    } else if (value == 20 || value == 30 || value == 40) {
        han->section += value;
    } else {
        han->section += (han->digit > 0 ? han->digit : 1) * value;
    }
    han->whole = limited(han->whole);
    han->section = limited(han->section);
    han->digit = 0;
}

static size_t read_han(struct slice text, struct numeral *number)
{
    struct han han = { 0 };
    size_t at = 0;
    while (at < text.length) {
        char32_t code;
        unsigned value;
        size_t n = utf8_decode_valid(text.data + at, &code);
        if (!digit_value(code, &value))
            break;
        han_add(&han, value);
        at += n;
    }
    uint64_t value = han.ranked ? han.whole + han.section + han.digit : han.placed;
    *number = (struct numeral){ limited(value), NUMERAL_HAN };
    return at;
}

size_t numeral_read(struct slice text, struct numeral *number)
{
    size_t n = read_digits(text, number);
    return n > 0 ? n : read_han(text, number);
}

static unsigned roman_value(char c)
{
    static const struct {
        char letter;
        unsigned value;
    } letters[] = { { 'I', 1 }, { 'V', 5 }, { 'X', 10 }, { 'L', 50 }, { 'C', 100 } };
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (letters[i].letter == c)
            return letters[i].value;
    return 0;
}

/* Capitals only: mix and civil are words. */
static size_t read_roman(struct slice text, struct numeral *number)
{
    unsigned value = 0;
    size_t at = 0;
    while (at < text.length && at < 8 && roman_value(text.data[at]) > 0) {
        unsigned here = roman_value(text.data[at]);
        unsigned next = at + 1 < text.length ? roman_value(text.data[at + 1]) : 0;
        value = next > here ? value - here : value + here;
        at++;
    }
    bool word = at < text.length && (unsigned char)text.data[at] < 0x80 &&
                ((text.data[at] | 0x20) >= 'a' && (text.data[at] | 0x20) <= 'z');
    if (at == 0 || word || value == 0 || value > 300)
        return 0;
    *number = (struct numeral){ value, NUMERAL_ROMAN };
    return at;
}

/* Signs that are a number each, in runs. */
static const struct {
    char32_t first, last;
    unsigned value;
    enum numeral_script script;
} signs[] = {
    { 0x2160, 0x216B, 1, NUMERAL_ROMAN },    { 0x2170, 0x217B, 1, NUMERAL_ROMAN },
    { 0x2460, 0x2473, 1, NUMERAL_CIRCLED },  { 0x2474, 0x2487, 1, NUMERAL_CIRCLED },
    { 0x2488, 0x249B, 1, NUMERAL_CIRCLED },  { 0x2776, 0x277F, 1, NUMERAL_CIRCLED },
    { 0x3220, 0x3229, 1, NUMERAL_CIRCLED },  { 0x3280, 0x3289, 1, NUMERAL_CIRCLED },
    { 0x24EB, 0x24F4, 11, NUMERAL_CIRCLED },
};

static size_t read_sign(struct slice text, struct numeral *number)
{
    char32_t code;
    size_t n = utf8_decode_valid(text.data, &code);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (code >= signs[i].first && code <= signs[i].last) {
            *number = (struct numeral){ (unsigned)(code - signs[i].first) + signs[i].value,
                                        signs[i].script };
            return n;
        }
    return 0;
}

static size_t read_stem(struct slice text, struct numeral *number)
{
    static const char32_t stems[] = U"甲乙丙丁戊己庚辛壬癸";
    char32_t code;
    size_t n = utf8_decode_valid(text.data, &code);
    for (unsigned i = 0; stems[i] != 0; i++)
        if (stems[i] == code) {
            *number = (struct numeral){ i + 1, NUMERAL_STEM };
            return n;
        }
    return 0;
}

static size_t read_word(struct slice text, struct numeral *number)
{
    static const char *const names[] = {
        "one",     "two",     "three",     "four",     "five",     "six",      "seven",
        "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    };
    size_t letters = 0;
    char lower[16];
    while (letters < text.length && letters < sizeof lower && (text.data[letters] | 0x20) >= 'a' &&
           (text.data[letters] | 0x20) <= 'z') {
        lower[letters] = (char)(text.data[letters] | 0x20);
        letters++;
    }
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (letters == strlen(names[i]) && memcmp(lower, names[i], letters) == 0) {
            *number = (struct numeral){ i + 1, NUMERAL_WORD };
            return letters;
        }
    return 0;
}

size_t numeral_read_any(struct slice text, struct numeral *number)
{
    static size_t (*const readers[])(struct slice, struct numeral *) = {
        read_digits, read_han, read_roman, read_sign, read_stem, read_word,
    };
    if (text.length == 0)
        return 0;
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
        size_t n = readers[i](text, number);
        if (n > 0)
            return n;
    }
    return 0;
}
