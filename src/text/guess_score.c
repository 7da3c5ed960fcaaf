/* SPDX-License-Identifier: MIT */
#include "text/guess_score.h"

#include "text/tables/guess_classes.h"
#include "text/utf8.h"

/*
 * Classes of characters that one model takes for equally likely.  Han is at four places, one for
 * each tier; which tier a character has depends on the model.
 */
enum class {
    CLASS_SPACE,
    CLASS_LETTER, /* of ASCII */
    CLASS_MARK,   /* digits and marks of ASCII */
    CLASS_CONTROL,
    CLASS_INVALID,
    CLASS_ACCENTED,      /* letters of western Europe that are frequent somewhere */
    CLASS_LATIN,         /* other letters with accents there */
    CLASS_LATIN_FAR,     /* and those of the rest of Europe */
    CLASS_LATIN_MARK,    /* « » § ° © … */
    CLASS_LATIN_ODD,     /* ¬ ¸ ¤ … */
    CLASS_SHARP,         /* ß, which goes with letters with accents */
    CLASS_CYRILLIC_0,    /* in three tiers too, and the capitals behind them */
    CLASS_CYRILLIC_1,
    CLASS_CYRILLIC_2,
    CLASS_CAPITAL_0,
    CLASS_CAPITAL_1,
    CLASS_CAPITAL_2,
    CLASS_GREEK,
    CLASS_SCRIPT,        /* of Hebrew, Arabic, Thai, … */
    CLASS_QUOTE, /* “ ” ‘ ’ … — ·, shared by all */
    CLASS_MAIN_MARK,     /* 、 。 「 」 ， and the like */
    CLASS_SYMBOL,
    CLASS_FULL_WIDTH,    /* letters and digits */
    CLASS_HIRAGANA,
    CLASS_KATAKANA,
    CLASS_HALF_KATAKANA,
    CLASS_HAN_0,
    CLASS_HAN_1,
    CLASS_HAN_2,
    CLASS_HAN_3,
    CLASS_HAN_RARE, /* extension A, compatibility */
    CLASS_HAN_SUPPLEMENTARY,
    CLASS_HANGUL_0,
    CLASS_HANGUL_1,
    CLASS_HANGUL_2,
    CLASS_HANGUL_3,
    CLASS_JAMO,
    CLASS_PRIVATE,
    CLASS_OTHER,
    CLASSES
};

/*
 * ln P(character | model) = ln(share of the class / characters in it), roughly.  ASCII has one
 * price everywhere: how much of it a text has says nothing about the rest.
 */
static const float weights[CLASSES][GUESS_MODELS] = {
    /*                               Hans   Hant   ja     ko     alphabet other */
    [CLASS_SPACE] =                { -2.0f, -2.0f, -2.0f, -2.0f, -2.0f, -2.0f },
    [CLASS_LETTER] =               { -3.5f, -3.5f, -3.5f, -3.5f, -3.5f, -3.5f },
    [CLASS_MARK] =                 { -4.5f, -4.5f, -4.5f, -4.5f, -4.5f, -4.5f },
    [CLASS_CONTROL] =              { -14.f, -14.f, -14.f, -14.f, -14.f, -14.f },
    [CLASS_INVALID] =              { -14.f, -14.f, -14.f, -14.f, -14.f, -14.f },
    [CLASS_ACCENTED] =             { -12.f, -13.f, -14.f, -14.f, -6.0f, -6.0f },
    [CLASS_LATIN] =                { -13.f, -14.f, -15.f, -15.f, -9.0f, -9.0f },
    [CLASS_LATIN_FAR] =            { -13.f, -14.f, -15.f, -15.f, -9.0f, -6.2f },
    [CLASS_LATIN_MARK] =           { -12.f, -12.f, -12.f, -12.f, -8.0f, -8.0f },
    [CLASS_LATIN_ODD] =            { -15.f, -15.f, -15.f, -15.f, -12.f, -9.0f },
    [CLASS_SHARP] =                 { -14.f, -14.f, -14.f, -14.f, -6.0f, -6.0f },
    [CLASS_CYRILLIC_0] =            { -13.f, -13.f, -13.f, -13.f, -5.7f, -5.7f },
    [CLASS_CYRILLIC_1] =            { -13.f, -13.f, -13.f, -13.f, -3.9f, -3.9f },
    [CLASS_CYRILLIC_2] =            { -13.f, -13.f, -13.f, -13.f, -2.7f, -2.7f },
    [CLASS_CAPITAL_0] =             { -14.f, -14.f, -14.f, -14.f, -7.2f, -7.2f },
    [CLASS_CAPITAL_1] =             { -14.f, -14.f, -14.f, -14.f, -5.4f, -5.4f },
    [CLASS_CAPITAL_2] =             { -14.f, -14.f, -14.f, -14.f, -4.2f, -4.2f },
    [CLASS_GREEK] =                { -12.f, -12.f, -12.f, -12.f, -10.f, -3.8f },
    [CLASS_SCRIPT] =                { -16.f, -16.f, -16.f, -16.f, -12.f, -3.8f },
    [CLASS_QUOTE] =                { -7.0f, -7.0f, -7.0f, -7.0f, -7.0f, -7.0f },
    [CLASS_MAIN_MARK] =            { -5.2f, -5.2f, -5.0f, -9.0f, -15.f, -15.f },
    [CLASS_SYMBOL] =               { -11.f, -11.f, -11.f, -11.f, -12.f, -12.f },
    [CLASS_FULL_WIDTH] =           { -9.5f, -9.5f, -8.5f, -11.f, -15.f, -15.f },
    [CLASS_HIRAGANA] =             { -12.f, -13.f, -5.0f, -14.f, -17.f, -17.f },
    [CLASS_KATAKANA] =             { -12.f, -13.f, -6.8f, -14.f, -17.f, -17.f },
    [CLASS_HALF_KATAKANA] =        { -16.f, -16.f, -9.5f, -16.f, -17.f, -17.f },
    [CLASS_HAN_0] =                { -15.f, -15.f, -15.f, -16.f, -17.f, -17.f },
    [CLASS_HAN_1] =                { -10.4f, -10.7f, -10.7f, -12.f, -16.f, -16.f },
    [CLASS_HAN_2] =                { -7.7f, -7.7f, -8.5f, -10.5f, -16.f, -16.f },
    [CLASS_HAN_3] =                { -5.8f, -5.8f, -6.9f, -10.5f, -16.f, -16.f },
    [CLASS_HAN_RARE] =             { -17.f, -17.f, -17.f, -18.f, -18.f, -18.f },
    [CLASS_HAN_SUPPLEMENTARY] =    { -18.f, -18.f, -18.f, -18.f, -18.f, -18.f },
    [CLASS_HANGUL_0] =             { -18.f, -18.f, -18.f, -16.f, -18.f, -18.f },
    [CLASS_HANGUL_1] =             { -18.f, -18.f, -18.f, -10.8f, -18.f, -18.f },
    [CLASS_HANGUL_2] =             { -18.f, -18.f, -18.f, -6.7f, -18.f, -18.f },
    [CLASS_HANGUL_3] =             { -18.f, -18.f, -18.f, -4.9f, -18.f, -18.f },
    [CLASS_JAMO] =                 { -17.f, -17.f, -17.f, -11.f, -17.f, -17.f },
    [CLASS_PRIVATE] =              { -18.f, -18.f, -18.f, -18.f, -18.f, -18.f },
    [CLASS_OTHER] =                { -16.f, -16.f, -16.f, -16.f, -14.f, -14.f },
};

/* By the end of each range; a row reaches from the one before it. */
static const struct {
    char32_t last;
    unsigned char class;
} ranges[] = {
    { 0x009F, CLASS_CONTROL },           { 0x00BF, CLASS_LATIN_MARK },
    { 0x00FF, CLASS_LATIN },             { 0x017F, CLASS_LATIN_FAR },
    { 0x02FF, CLASS_OTHER },
    { 0x036F, CLASS_LATIN_MARK },        { 0x03FF, CLASS_GREEK },
    { 0x045F, CLASS_CYRILLIC_1 },        { 0x052F, CLASS_CYRILLIC_0 },
    { 0x06FF, CLASS_SCRIPT },            { 0x0DFF, CLASS_OTHER },
    { 0x0E7F, CLASS_SCRIPT },            { 0x109F, CLASS_OTHER },
    { 0x10FF, CLASS_SCRIPT },            { 0x11FF, CLASS_JAMO },
    { 0x1DFF, CLASS_OTHER },             { 0x1EFF, CLASS_LATIN_FAR },
    { 0x1FFF, CLASS_OTHER },             { 0x303F, CLASS_SYMBOL },
    { 0x309F, CLASS_HIRAGANA },          { 0x30FF, CLASS_KATAKANA },
    { 0x312F, CLASS_SYMBOL },            { 0x318F, CLASS_JAMO },
    { 0x33FF, CLASS_SYMBOL },            { 0x4DFF, CLASS_HAN_RARE },
    { 0x9FFF, CLASS_HAN_0 },             { 0xABFF, CLASS_OTHER },
    { 0xD7A3, CLASS_HANGUL_0 },          { 0xDFFF, CLASS_OTHER },
    { 0xF8FF, CLASS_PRIVATE },           { 0xFAFF, CLASS_HAN_RARE },
    { 0xFEFF, CLASS_OTHER },             { 0xFF0F, CLASS_SYMBOL },
    { 0xFF5A, CLASS_FULL_WIDTH },        { 0xFF60, CLASS_SYMBOL },
    { 0xFF9F, CLASS_HALF_KATAKANA },     { 0xFFDC, CLASS_JAMO },
    { 0xFFEF, CLASS_SYMBOL },            { 0xFFFF, CLASS_INVALID },
    { 0x1FFFF, CLASS_OTHER },            { 0x3FFFF, CLASS_HAN_SUPPLEMENTARY },
    { 0x10FFFF, CLASS_OTHER },
};

/* Those that stand out of their ranges. */
static const struct {
    unsigned char class;
    const char32_t *members;
} exceptions[] = {
    { CLASS_QUOTE, U"“”‘’…—·–\x00A0" },
    { CLASS_MAIN_MARK, U"、。「」『』《》〈〉【】，！？：；（）ー・～〜" },
    { CLASS_ACCENTED, U"éèêàâçùûôîëïäöüßÄÖÜáíóúñãõåøæœÉÀÇÁÍÓÚÑÈÊÅØ" },
    { CLASS_LATIN_FAR, U"ƠơƯưȘșȚț" },
    { CLASS_LATIN_ODD, U"¤¦¨¬¯¸¹²³¾¼½¢¶µªÞþÐðÝÿ\x00AD" },
};

static bool find_exception(char32_t code, enum class *class)
{
    if (code >= 0x3100 && code < 0xFF00)
        return false;
    for (size_t i = 0; i < sizeof exceptions / sizeof *exceptions; i++)
        for (const char32_t *member = exceptions[i].members; *member != 0; member++)
            if (*member == code) {
                *class = exceptions[i].class;
                return true;
            }
    return false;
}

/* By the small letter of the same sound, from U+0430 on. */
static enum class classify_cyrillic(char32_t code)
{
    static const char tiers[] = "21211201211212212221010100011001" "0100101100000000";
    bool capital = code < 0x430;
    char32_t small = !capital ? code : code >= 0x410 ? code + 0x20 : code + 0x50;
    return (capital ? CLASS_CAPITAL_0 : CLASS_CYRILLIC_0) + (enum class)(tiers[small - 0x430] - '0');
}

static enum class classify(char32_t code)
{
    enum class class;
    if (code >= 0x400 && code <= 0x45F)
        return classify_cyrillic(code);
    if (find_exception(code, &class))
        return class;
    size_t low = 0, high = sizeof ranges / sizeof *ranges - 1;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (code > ranges[middle].last)
            low = middle + 1;
        else
            high = middle;
    }
    return ranges[low].class;
}

bool guess_is_control(unsigned char byte)
{
    return (byte < 0x20 && !(byte >= '\b' && byte <= '\r') && byte != 0x1B) || byte == 0x7F;
}

static enum class classify_ascii(unsigned char byte)
{
    if (byte == ' ' || (byte >= '\t' && byte <= '\r'))
        return CLASS_SPACE;
    if (guess_is_control(byte))
        return CLASS_CONTROL;
    unsigned char small = byte | 0x20;
    return small >= 'a' && small <= 'z' ? CLASS_LETTER : CLASS_MARK;
}

float guess_ascii_price(unsigned char byte)
{
    return weights[classify_ascii(byte)][0];
}

static bool is_capital(unsigned char class)
{
    return class >= CLASS_CAPITAL_0 && class <= CLASS_CAPITAL_2;
}

static bool is_cyrillic(unsigned char class)
{
    return class >= CLASS_CYRILLIC_0 && class <= CLASS_CAPITAL_2;
}

static bool is_latin(unsigned char class)
{
    return class == CLASS_ACCENTED || class == CLASS_LATIN || class == CLASS_LATIN_FAR;
}

/* Two letters side by side that are seldom in one word: Cyrillic beside plain Latin, two with
 * accents, a capital behind a small one.  Without this é and й, one byte in two encodings, would be
 * told apart by nothing. */
static float neighbours(unsigned char before, unsigned char class)
{
    if ((is_cyrillic(before) && class == CLASS_LETTER) ||
        (before == CLASS_LETTER && is_cyrillic(class)))
        return -6;
    if (is_latin(before) && is_latin(class))
        return -3;
    if (is_capital(class) && is_cyrillic(before))
        return is_capital(before) ? 1 : -4;
    return 0;
}

static void add_neighbours(struct guess_score *score, enum class class)
{
    float change = neighbours(score->last, (unsigned char)class);
    score->last = (unsigned char)class;
    score->total[MODEL_ALPHABET] += change;
    score->total[MODEL_OTHER] += change;
}

/* A single character of CJK among Latin letters is more likely an accented letter and the one
 * behind it: in the middle of a word, at its end, or at its beginning; and a single kana of half
 * width is a mark. */
static float lone_cost(bool behind_letter, enum class now, enum class next)
{
    if (now == CLASS_HALF_KATAKANA)
        return 6;
    if (now == CLASS_QUOTE)
        return 0; /* an apostrophe */
    if (next == CLASS_LETTER)
        return behind_letter ? 6 : 2.5f;
    return behind_letter && next == CLASS_SPACE ? 2 : 0;
}

static void end_run(struct guess_score *score, enum class class)
{
    float cost = score->run == 1 ? lone_cost(score->behind_letter, score->last, class) : 0;
    for (size_t model = 0; cost > 0 && model < MODEL_ALPHABET; model++)
        score->total[model] -= cost;
    score->run = 0;
}

static void add_ascii(struct guess_score *score, unsigned char byte)
{
    enum class class = classify_ascii(byte);
    if (class == CLASS_CONTROL)
        score->controls++;
    score->ascii += weights[class][0];
    end_run(score, class);
    add_neighbours(score, class);
}

/* What a mark costs that is the same as the one before. */
#define PRICE_OF_RULE (-2.0f)

/* Where one kana of half width is, more of them follow. */
#define HALF_KATAKANA_BEHIND_ANOTHER 4.7f

static void add_class(struct guess_score *score, enum class class)
{
    if (class == CLASS_HALF_KATAKANA && score->last == class)
        score->total[MODEL_JA] += HALF_KATAKANA_BEHIND_ANOTHER;
    for (size_t model = 0; model < GUESS_MODELS; model++)
        score->total[model] += weights[class][model];
    add_neighbours(score, class);
}

static void add_han(struct guess_score *score, char32_t code)
{
    unsigned tiers = guess_han_tiers(code);
    unsigned hans = tiers & 3, hant = tiers >> 2 & 3, ja = tiers >> 4;
    score->total[MODEL_HANS] += weights[CLASS_HAN_0 + hans][MODEL_HANS];
    score->total[MODEL_HANT] += weights[CLASS_HAN_0 + hant][MODEL_HANT];
    score->total[MODEL_JA] += weights[CLASS_HAN_0 + ja][MODEL_JA];
    score->total[MODEL_KO] += weights[CLASS_HAN_0 + hant][MODEL_KO];
    score->total[MODEL_ALPHABET] += weights[CLASS_HAN_0][MODEL_ALPHABET];
    score->total[MODEL_OTHER] += weights[CLASS_HAN_0][MODEL_OTHER];
    score->last = CLASS_HAN_0;
}

/* A rule is drawn with one mark, and says no more than the first of it. */
static bool is_rule(const struct guess_score *score, char32_t code)
{
    bool mark = (code >= 0x2000 && code < 0x3040) || (code >= 0xFF00 && code < 0xFF66);
    return score->run > 0 && score->code == code && mark && !score->utf16;
}

static void add_rule(struct guess_score *score)
{
    score->other++;
    score->run++;
    for (size_t model = 0; model < GUESS_MODELS; model++)
        score->total[model] += PRICE_OF_RULE;
}

static void add_other(struct guess_score *score, char32_t code)
{
    if (is_rule(score, code)) {
        add_rule(score);
        return;
    }
    score->code = code;
    score->other++;
    if (score->run++ == 0)
        score->behind_letter = score->last == CLASS_LETTER && score->count > 0;
    if (code >= GUESS_HAN_FIRST && code <= GUESS_HAN_LAST)
        add_han(score, code);
    else if (code >= GUESS_HANGUL_FIRST && code <= GUESS_HANGUL_LAST)
        add_class(score, CLASS_HANGUL_0 + guess_hangul_tier(code));
    else
        add_class(score, classify(code));
}

void guess_score_add(struct guess_score *score, const char *text, size_t length)
{
    for (size_t i = 0; i < length; score->count++) {
        if ((unsigned char)text[i] < 0x80) {
            add_ascii(score, (unsigned char)text[i++]);
            continue;
        }
        char32_t code;
        i += utf8_decode_valid(text + i, &code);
        add_other(score, code);
    }
}

enum guess_model guess_score_best(const struct guess_score *score, unsigned models, double *total)
{
    enum guess_model best = GUESS_MODELS;
    for (unsigned model = 0; model < GUESS_MODELS; model++)
        if ((models >> model & 1) != 0 &&
            (best == GUESS_MODELS || score->total[model] > score->total[best]))
            best = (enum guess_model)model;
    *total = score->total[best] + score->ascii;
    return best;
}
