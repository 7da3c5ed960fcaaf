/* SPDX-License-Identifier: MIT */
/*
 * Encodings of alphabets: what a sample would say in each of their languages, by which letters
 * follow each other and how capitals stand.  ASCII has the price that it has everywhere.
 */
#include "text/guess_internal.h"

#include <string.h>

#include "text/tables/guess_letters.h"

/* Symbols: 0 is no letter; this is a letter of another language. */
#define FOREIGN 255u

/* Logarithms of probabilities, roughly. */
#define PRICE_CONTROL (-14.0f)
#define PRICE_ODD (-12.0f)
#define PRICE_MARK (-8.5f)
#define PRICE_QUOTE (-7.0f)
#define PRICE_APOSTROPHE (-5.0f) /* behind a letter */
#define PRICE_FOREIGN (-10.0f)
#define CASE_BEGINS (-1.5f) /* a capital at the beginning of a word */
#define CASE_GOES_ON (-0.7f) /* behind another */
#define CASE_MIDDLE (-5.0f) /* behind a small letter */
#define CASE_ENDS (-4.0f)   /* a small letter behind capitals */
#define BESIDE_ASCII (-6.0f) /* a letter of ASCII behind one of a script of its own */
#define ABSENT_WORD (-1.5f) /* a word of ASCII in such a language */
#define INSIDE_WORD (-3.0f) /* a mark between letters */

struct symbol {
    unsigned char letter; /* 0, or which */
    char kind;            /* as in guess_letters.h, ' ' for no letter of ASCII */
};

struct walk {
    const struct guess_language *language;
    float missed;      /* what it cost that letters of the language were absent */
    size_t found;      /* of them */
    struct symbol before;
    bool high;         /* it was no ASCII */
    bool mark_in_word; /* it is a mark behind a letter */
    size_t capitals;   /* of this word, up to here */
    float total;
};

static bool is_latin(const struct guess_language *language)
{
    return language->first > 26;
}

static bool is_letter(struct symbol symbol)
{
    return symbol.kind == 'a' || symbol.kind == 'A' || symbol.kind == 'x';
}

static struct symbol symbol_of_ascii(unsigned char byte, const struct guess_language *language)
{
    unsigned char small = byte | 0x20;
    if (small < 'a' || small > 'z')
        return (struct symbol){ 0, ' ' };
    unsigned char letter = is_latin(language) ? (unsigned char)(small - 'a' + 1) : 1;
    return (struct symbol){ letter, small == byte ? 'a' : 'A' };
}

static unsigned char find_letter(const struct guess_language *language, uint16_t code)
{
    for (unsigned char i = 0; i < language->count; i++)
        if (language->letters[i] == code)
            return (unsigned char)(language->first + i);
    if (code < 'a' || code > 'z')
        return FOREIGN;
    return symbol_of_ascii((unsigned char)code, language).letter;
}

/* Of the bytes that are there. */
static void list_symbols(const struct guess_letters *letters,
                         const struct guess_language *language, const bool there[256],
                         struct symbol symbols[256])
{
    for (unsigned byte = 0; byte < 0x80; byte++)
        symbols[byte] = symbol_of_ascii((unsigned char)byte, language);
    for (size_t i = 0; i < 0x80; i++) {
        if (!there[0x80 + i])
            continue;
        struct symbol symbol = { 0, letters->kinds[i] };
        if (is_letter(symbol))
            symbol.letter = find_letter(language, letters->codes[i]);
        symbols[0x80 + i] = symbol;
    }
}

static float price_of(char element)
{
    return GUESS_LETTERS_FLOOR + GUESS_LETTERS_STEP * (float)(element - '0');
}

static bool is_own(const struct guess_language *language, unsigned char letter)
{
    return letter >= language->first && letter != FOREIGN;
}

/* What it costs that this letter is behind the one before. */
static float price_of_pair(const struct guess_language *language, unsigned char before,
                           unsigned char now)
{
    if (is_own(language, now)) {
        if (!is_latin(language) && before == 1)
            return GUESS_LETTERS_FLOOR;
        size_t row = before == FOREIGN ? 0 : before;
        return price_of(language->own[row * language->count + now - language->first]);
    }
    if (is_own(language, before) && now == 1 && !is_latin(language))
        return BESIDE_ASCII;
    if (!is_own(language, before) || now == FOREIGN)
        return 0;
    size_t row = (size_t)(before - language->first);
    return price_of(language->other[row * language->first + now]);
}

static float price_of_kind(struct symbol symbol, bool behind_letter)
{
    switch (symbol.kind) {
    case 'q':
        return PRICE_QUOTE;
    case 'h':
        return behind_letter ? PRICE_APOSTROPHE : PRICE_MARK;
    case 's':
        return PRICE_MARK;
    case 'o':
        return PRICE_ODD;
    case 'c':
        return PRICE_CONTROL;
    default:
        return symbol.letter == FOREIGN ? PRICE_FOREIGN : 0;
    }
}

static float price_of_case(const struct walk *walk, struct symbol now)
{
    if (now.kind == 'A') {
        if (!is_letter(walk->before))
            return CASE_BEGINS;
        return walk->before.kind == 'A' ? CASE_GOES_ON : CASE_MIDDLE;
    }
    return now.kind == 'a' && walk->before.kind == 'A' && walk->capitals > 1 ? CASE_ENDS : 0;
}

/* What it costs that a letter of ASCII follows and none of the language's own, where those are so
 * frequent. */
static float price_of_none(const struct walk *walk)
{
    unsigned char before = walk->before.letter;
    if (!is_latin(walk->language))
        return before == 0 ? ABSENT_WORD : 0;
    return before < walk->language->first
               ? -GUESS_ABSENT_STEP * (float)(walk->language->absent[before] - '0')
               : 0;
}

/* A text may be in another language for the most part, so it is not more than so much for each of
 * those that are there. */
static float price_of_absent(const struct walk *walk)
{
    bool latin = is_latin(walk->language);
    float most = (latin ? -2 : -6) - (latin ? 3 : 2) * (float)walk->found;
    return walk->missed > most ? walk->missed : most;
}

static void step(struct walk *walk, struct symbol now, bool high)
{
    if (high || walk->high) {
        walk->total += price_of_pair(walk->language, walk->before.letter, now.letter);
        walk->total += price_of_case(walk, now);
    } else if (walk->before.letter != 0 || now.letter != 0) {
        walk->missed += price_of_none(walk);
    }
    walk->found += high && now.letter != 0;
    if (high)
        walk->total += price_of_kind(now, is_letter(walk->before));
    if (walk->mark_in_word && is_letter(now))
        walk->total += INSIDE_WORD;
    walk->mark_in_word = high && now.letter == 0 && now.kind != 'h' && is_letter(walk->before);
    walk->capitals = now.kind == 'A' ? walk->capitals + 1 : 0;
    walk->before = now;
    walk->high = high;
}

struct price {
    float total, absent;
};

static struct price walk_sample(const struct guess_letters *letters,
                                const struct guess_language *language, const bool there[256],
                                const struct sample *sample)
{
    struct symbol symbols[256];
    list_symbols(letters, language, there, symbols);
    struct walk walk = { .language = language, .before = { 0, ' ' } };
    for (size_t i = 0; i < sample->length; i++) {
        unsigned char byte = (unsigned char)sample->data[i];
        step(&walk, symbols[byte], byte >= 0x80);
    }
    float missed = price_of_absent(&walk);
    return (struct price){ walk.total + missed, missed };
}

/* What is the same in each of the languages; and which bytes are there. */
static void count_ascii(const struct sample *sample, struct result *result, size_t *other,
                        bool there[256])
{
    size_t controls = 0;
    double total = 0;
    for (size_t i = 0; i < sample->length; i++) {
        unsigned char byte = (unsigned char)sample->data[i];
        there[byte] = true;
        controls += guess_is_control(byte);
        *other += byte >= 0x80;
        total += byte < 0x80 ? (double)guess_ascii_price(byte) : 0;
    }
    result->controls = controls > 2 && controls * 32 > sample->length;
    result->total = total;
}

static const struct guess_letters *find(const char *encoding)
{
    for (size_t i = 0; i < guess_letters_count; i++)
        if (strcmp(guess_letters[i].encoding, encoding) == 0)
            return &guess_letters[i];
    return NULL;
}

bool guess_try_letters(const struct candidate *candidate, const struct sample *sample,
                       struct result *result)
{
    const struct guess_letters *letters = find(candidate->encoding);
    if (letters == NULL)
        return false;
    struct sample head = *sample;
    if (head.length > LETTERS_ENOUGH)
        head.length = LETTERS_ENOUGH;
    *result = (struct result){ .candidate = candidate, .model = MODEL_LETTERS };
    size_t other = 0;
    bool there[256] = { false };
    count_ascii(&head, result, &other, there);
    struct price best = { 0 };
    bool any = false;
    for (size_t i = 0; i < 32 && letters->languages >> i != 0; i++) {
        if ((letters->languages >> i & 1) == 0)
            continue;
        struct price price = walk_sample(letters, &guess_languages[i], there, &head);
        if (!any || price.total > best.total)
            best = price;
        any = true;
    }
    result->mean = other > 0 ? (double)best.total / (double)other : 0;
    result->total += (double)best.total - (double)letters->cost;
    result->absent = (double)best.absent;
    return true;
}
