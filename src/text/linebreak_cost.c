/* SPDX-License-Identifier: MIT */
#include "text/linebreak_cost.h"

#include <stdbool.h>
#include <stdint.h>
#include <uchar.h>

#include "text/tables/break_cost.h"
#include "text/utf8.h"

/* The characters around a line's end, the nearest first; 0 where there is none. */
struct place {
    char32_t before[2], after[2];
    bool spaced; /* a blank is between them */
};

/* The halves are chosen without a branch, which could not be foreseen. */
static bool is_listed(const uint16_t *list, size_t count, char32_t code)
{
    const uint16_t *first = list;
    while (count > 1) {
        size_t half = count / 2;
        first += first[half] <= code ? half : 0;
        count -= half;
    }
    return count > 0 && *first == code;
}

static bool is_word(char32_t a, char32_t b)
{
    if (a > 0xFFFF || b > 0xFFFF)
        return false;
    uint32_t key = (uint32_t)(a << 16 | b);
    const uint32_t *first = break_words;
    for (size_t count = break_words_count; count > 1;) {
        size_t half = count / 2;
        first += first[half] <= key ? half : 0;
        count -= half;
    }
    return *first == key;
}

static bool is_digit(char32_t code)
{
    return code - '0' < 10 || code - 0xFF10 < 10;
}

static bool is_letter(char32_t code)
{
    return (code | 0x20) - 'a' < 26 || (code >= 0xC0 && code < 0x250) ||
           (code > 0xFF20 && code < 0xFF5B && (code < 0xFF3B || code > 0xFF40));
}

static bool is_han(char32_t code)
{
    return (code >= 0x3400 && code < 0xA000) || (code >= 0xF900 && code < 0xFB00) ||
           (code >= 0x20000 && code < 0x3FFFE) || code == 0x3005 || code == 0x3007;
}

static bool is_hiragana(char32_t code)
{
    return code >= 0x3041 && code <= 0x309F;
}

static bool is_katakana(char32_t code)
{
    return (code >= 0x30A1 && code <= 0x30FF && code != 0x30FB) ||
           (code >= 0x31F0 && code < 0x3200) || (code >= 0xFF66 && code < 0xFFA0);
}

static bool is_hangul(char32_t code)
{
    return code >= 0xAC00 && code < 0xD7A4;
}

static bool is_numeral(char32_t code)
{
    return is_listed(break_numerals, break_numerals_count, code);
}

static bool is_counter(char32_t code)
{
    return is_listed(break_counters, break_counters_count, code);
}

static bool is_dot(char32_t code)
{
    return code == 0xB7 || code == 0x2022 || code == 0x2027 || code == 0x30FB;
}

/* What a particle can follow: anything but the pause of a mark or a blank. */
static bool ends_word(const struct place *place)
{
    char32_t code = place->before[0];
    return !place->spaced && (is_han(code) || is_katakana(code) || is_letter(code) ||
                              is_digit(code) || code == 0x300D || code == 0x300F || code == 0x201D);
}

/* --- What may be against it ------------------------------------------------------------------- */

static bool ordinal(const struct place *place)
{
    char32_t after = place->after[0];
    return place->before[0] == U'第' && (is_digit(after) || is_numeral(after));
}

static bool number_counter(const struct place *place)
{
    return is_digit(place->before[0]) && is_counter(place->after[0]);
}

static bool digit_han(const struct place *place)
{
    return !place->spaced && is_digit(place->before[0]) && is_han(place->after[0]);
}

static bool numeral_counter(const struct place *place)
{
    return !place->spaced && is_numeral(place->before[0]) && is_counter(place->after[0]);
}

static bool numerals(const struct place *place)
{
    return !place->spaced && is_numeral(place->before[0]) && is_numeral(place->after[0]);
}

static bool name(const struct place *place)
{
    return !place->spaced && is_dot(place->before[0]);
}

/* One character would be alone between the dot and the line's end, or before the dot. */
static bool name_beside(const struct place *place)
{
    return !place->spaced && (is_dot(place->before[1]) || is_dot(place->after[1]));
}

static bool word(const struct place *place)
{
    return !place->spaced && is_word(place->before[0], place->after[0]);
}

static bool particle_zh(const struct place *place)
{
    return ends_word(place) &&
           is_listed(break_particles_zh, break_particles_zh_count, place->after[0]) &&
           !is_word(place->after[0], place->after[1]);
}

static bool particle_ja(const struct place *place)
{
    return ends_word(place) &&
           is_listed(break_particles_ja, break_particles_ja_count, place->after[0]);
}

/* 阿Q, T恤: one letter and Han. */
static bool lone_letter(const struct place *place)
{
    if (place->spaced)
        return false;
    const char32_t *before = place->before, *after = place->after;
    return (is_letter(before[0]) && is_han(after[0]) && !is_letter(before[1])) ||
           (is_han(before[0]) && is_letter(after[0]) && !is_letter(after[1]));
}

/* NT$ 80: the blank is no place to part a number from what it is of. */
static bool sign_number(const struct place *place)
{
    char32_t before = place->before[0];
    bool sign = before == '$' || before == 0xA5 || before == 0xFFE5 || before == 0x2116 ||
                before == 0xA3 || before == 0x20AC || before == 0xFF04;
    return place->spaced && sign && is_digit(place->after[0]);
}

/* Full-width letters are a word that lines may end in (LB31: they are ID). */
static bool wide_letters(const struct place *place)
{
    return !place->spaced && place->before[0] > 0xFF20 && is_letter(place->before[0]) &&
           place->after[0] > 0xFF20 && is_letter(place->after[0]);
}

static bool katakana_word(const struct place *place)
{
    return !place->spaced && is_katakana(place->before[0]) && is_katakana(place->after[0]);
}

/* Hiragana after Han ends its word, after hiragana it may. */
static bool ending_ja(const struct place *place)
{
    return !place->spaced && is_han(place->before[0]) && is_hiragana(place->after[0]);
}

static bool hiragana_run(const struct place *place)
{
    return !place->spaced && is_hiragana(place->before[0]) && is_hiragana(place->after[0]);
}

static bool han_run(const struct place *place)
{
    return !place->spaced && is_han(place->before[0]) && is_han(place->after[0]);
}

static bool number_hangul(const struct place *place)
{
    return !place->spaced && is_digit(place->before[0]) && is_hangul(place->after[0]);
}

static bool hangul_run(const struct place *place)
{
    return !place->spaced && is_hangul(place->before[0]) && is_hangul(place->after[0]);
}

/* --- The costs -------------------------------------------------------------------------------- */

struct rule {
    unsigned cost;
    bool (*holds)(const struct place *place);
};

/* By falling cost: the first that holds is the answer; a row without a function ends a list. */
static const struct rule chinese[] = {
    { 60, ordinal },         { 60, number_counter }, { 60, sign_number }, { 50, name },
    { 40, wide_letters },    { 40, numerals },       { 40, particle_zh },
    { 35, numeral_counter }, { 30, word },           { 25, name_beside }, { 25, lone_letter },
    { 20, digit_han },       { 0, NULL },
};

static const struct rule japanese[] = {
    { 60, ordinal },         { 60, number_counter }, { 60, sign_number }, { 50, name },
    { 40, wide_letters },    { 40, numerals },       { 40, particle_ja },
    { 35, numeral_counter }, { 30, katakana_word },  { 25, ending_ja },   { 25, lone_letter },
    { 20, digit_han },       { 15, hiragana_run },   { 10, han_run },     { 0, NULL },
};

static const struct rule korean[] = {
    { 60, number_hangul }, { 50, name }, { 10, hangul_run }, { 0, NULL },
};

static const struct rule *const by_language[LANGUAGES] = {
    [LANGUAGE_ZH_HANT] = chinese, [LANGUAGE_ZH_HANS] = chinese,
    [LANGUAGE_JA] = japanese,     [LANGUAGE_KO] = korean,
};

static bool is_selector(char32_t code)
{
    return (code >= 0xFE00 && code < 0xFE10) || (code >= 0xE0100 && code < 0xE01F0);
}

/* The character that ends at *end, without the selector of its form, and *end before it. */
static char32_t take_before(const char *text, size_t *end)
{
    char32_t code = 0;
    for (unsigned taken = 0; *end > 0 && taken < 2; taken++) {
        *end = utf8_previous(text, *end);
        utf8_decode_valid(text + *end, &code);
        if (!is_selector(code))
            return code;
    }
    return 0;
}

static char32_t take_after(const char *text, size_t length, size_t *offset)
{
    char32_t code = 0;
    for (unsigned taken = 0; *offset < length && taken < 2; taken++) {
        *offset += utf8_decode_valid(text + *offset, &code);
        if (!is_selector(code))
            return code;
    }
    return 0;
}

static struct place place_at(const char *text, size_t length, size_t offset)
{
    struct place place = { .spaced = text[offset - 1] == ' ' };
    size_t end = place.spaced ? offset - 1 : offset;
    place.before[0] = take_before(text, &end);
    place.before[1] = take_before(text, &end);
    place.after[0] = take_after(text, length, &offset);
    place.after[1] = take_after(text, length, &offset);
    return place;
}

/* Two of Han that no rule of Chinese is about: most of what is asked. */
static bool is_ordinary(const struct place *place)
{
    char32_t before = place->before[0], after = place->after[0];
    return !place->spaced && before - 0x4E00 < 0x5200 && after - 0x4E00 < 0x5200 &&
           before != U'第' && !is_dot(place->before[1]) && !is_dot(place->after[1]) &&
           !is_numeral(before) && !is_word(before, after) &&
           !is_listed(break_particles_zh, break_particles_zh_count, after);
}

unsigned linebreak_cost(enum language language, const char *text, size_t length, size_t offset)
{
    if (offset == 0 || offset >= length || by_language[language] == NULL)
        return 0;
    const struct place place = place_at(text, length, offset);
    if (language_is_chinese(language) && is_ordinary(&place))
        return 0;
    const struct rule *rule = by_language[language];
    while (rule->holds != NULL && !rule->holds(&place))
        rule++;
    return rule->cost;
}
