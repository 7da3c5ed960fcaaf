/* SPDX-License-Identifier: MIT */
#include "text/language.h"

#include <string.h>
#include <strings.h>
#include <unictype.h>

#include "text/tables/language_table.h"
#include "text/utf8.h"

enum kind {
    KIND_NONE,
    KIND_MARK, /* goes on with a word, is no letter */
    KIND_DIGIT,
    KIND_LATIN,
    KIND_OTHER,
    KIND_HAN,
    KIND_KANA,
    KIND_HANGUL,
    KINDS
};

struct range {
    char32_t first, last;
    enum kind kind;
};

/* Sorted; the letters of what is in none are found by libunistring. */
static const struct range ranges[] = {
    { 0x0000, 0x00A9, KIND_NONE },   { 0x00C0, 0x00D6, KIND_LATIN },
    { 0x00D8, 0x00F6, KIND_LATIN },  { 0x00F8, 0x02AF, KIND_LATIN },
    { 0x0300, 0x036F, KIND_MARK },   { 0x1100, 0x11FF, KIND_HANGUL },
    { 0x1E00, 0x1EFF, KIND_LATIN },  { 0x2000, 0x206F, KIND_NONE },
    { 0x2C60, 0x2C7F, KIND_LATIN },  { 0x2E80, 0x2FDF, KIND_HAN },
    { 0x2FF0, 0x3004, KIND_NONE },   { 0x3005, 0x3007, KIND_HAN },
    { 0x3008, 0x3020, KIND_NONE },   { 0x3021, 0x3029, KIND_HAN },
    { 0x302A, 0x3040, KIND_NONE },   { 0x3041, 0x3096, KIND_KANA },
    { 0x3097, 0x309C, KIND_NONE },   { 0x309D, 0x309F, KIND_KANA },
    { 0x30A0, 0x30A0, KIND_NONE },   { 0x30A1, 0x30FA, KIND_KANA },
    { 0x30FB, 0x30FB, KIND_NONE },   { 0x30FC, 0x30FF, KIND_KANA },
    { 0x3131, 0x318E, KIND_HANGUL }, { 0x31F0, 0x31FF, KIND_KANA },
    { 0x3400, 0x4DBF, KIND_HAN },    { 0x4E00, 0x9FFF, KIND_HAN },
    { 0xA722, 0xA7FF, KIND_LATIN },  { 0xA960, 0xA97F, KIND_HANGUL },
    { 0xAC00, 0xD7FB, KIND_HANGUL }, { 0xE000, 0xF8FF, KIND_NONE },
    { 0xF900, 0xFAFF, KIND_HAN },    { 0xFF01, 0xFF0F, KIND_NONE },
    { 0xFF10, 0xFF19, KIND_DIGIT },  { 0xFF1A, 0xFF20, KIND_NONE },
    { 0xFF21, 0xFF3A, KIND_LATIN },  { 0xFF3B, 0xFF40, KIND_NONE },
    { 0xFF41, 0xFF5A, KIND_LATIN },  { 0xFF5B, 0xFF65, KIND_NONE },
    { 0xFF66, 0xFF9D, KIND_KANA },   { 0xFF9E, 0xFF9F, KIND_MARK },
    { 0xFFA0, 0xFFDC, KIND_HANGUL }, { 0x1B000, 0x1B16F, KIND_KANA },
    { 0x20000, 0x3FFFD, KIND_HAN },
};

static enum kind kind_by_category(char32_t code)
{
    if (uc_is_general_category_withtable(code, UC_CATEGORY_MASK_L))
        return KIND_OTHER;
    if (uc_is_general_category_withtable(code, UC_CATEGORY_MASK_M))
        return KIND_MARK;
    return uc_is_general_category_withtable(code, UC_CATEGORY_MASK_Nd) ? KIND_DIGIT : KIND_NONE;
}

static enum kind kind_of(char32_t code)
{
    size_t first = 0, end = sizeof ranges / sizeof *ranges;
    while (first < end) {
        size_t middle = first + (end - first) / 2;
        if (code > ranges[middle].last)
            first = middle + 1;
        else
            end = middle;
    }
    if (first < sizeof ranges / sizeof *ranges && code >= ranges[first].first)
        return ranges[first].kind;
    return kind_by_category(code);
}

static bool in_word(enum kind kind)
{
    return kind >= KIND_DIGIT && kind <= KIND_OTHER;
}

static unsigned bit_of(const uint64_t *bits, char32_t code)
{
    size_t i = code - LANGUAGE_FIRST;
    return bits[i / 64] >> i % 64 & 1;
}

static enum kind kind_of_ascii(char32_t code)
{
    if ((code | 0x20) - 'a' < 26)
        return KIND_LATIN;
    return code - '0' < 10 ? KIND_DIGIT : KIND_NONE;
}

/* The common case first: what the bitmaps cover is Han, but for the hexagrams in it. */
static enum kind count_code(struct script_counts *counts, char32_t code)
{
    if (code < 0x80)
        return kind_of_ascii(code);
    if (code < LANGUAGE_FIRST || code > LANGUAGE_LAST)
        return kind_of(code);
    if (code >= 0x4DC0 && code < 0x4E00)
        return KIND_NONE;
    counts->hant += bit_of(language_hant, code);
    counts->hans += bit_of(language_hans, code);
    return KIND_HAN;
}

static void add(struct script_counts *counts, const uint64_t found[KINDS])
{
    counts->han += found[KIND_HAN];
    counts->kana += found[KIND_KANA];
    counts->hangul += found[KIND_HANGUL];
    counts->latin += found[KIND_LATIN];
    counts->other += found[KIND_OTHER];
}

void script_count(struct script_counts *counts, const char *text, size_t length)
{
    uint64_t found[KINDS] = { 0 };
    bool word = false;
    for (size_t i = 0; i < length;) {
        char32_t code;
        i += utf8_decode_valid(text + i, &code);
        enum kind kind = count_code(counts, code);
        found[kind]++;
        counts->words += !word && in_word(kind);
        word = in_word(kind) || (word && kind == KIND_MARK);
    }
    add(counts, found);
}

enum language language_of_counts(const struct script_counts *counts)
{
    uint64_t cjk = counts->han + counts->kana + counts->hangul;
    /* A Chinese word has one or two characters and a Latin one about five letters: less than one
     * character for ten letters is a quotation here and there. */
    if (cjk == 0 || cjk * 10 < counts->latin + counts->other)
        return LANGUAGE_OTHER;
    if (counts->hangul * 10 > cjk * 3)
        return LANGUAGE_KO;
    if (counts->kana * 10 > cjk)
        return LANGUAGE_JA;
    return counts->hans > counts->hant ? LANGUAGE_ZH_HANS : LANGUAGE_ZH_HANT;
}

/* --- Tags --------------------------------------------------------------------------------------- */

static const char *const tags[LANGUAGES] = {
    [LANGUAGE_OTHER] = "other", [LANGUAGE_ZH_HANT] = "zh-Hant", [LANGUAGE_ZH_HANS] = "zh-Hans",
    [LANGUAGE_JA] = "ja",       [LANGUAGE_KO] = "ko",
};

const char *language_tag(enum language language)
{
    return language < LANGUAGES ? tags[language] : tags[LANGUAGE_OTHER];
}

/* "Chinese" is LANGUAGES until a script or region says which. */
struct subtag {
    const char *name;
    enum language language;
    bool chinese;
};

/* "zh" alone is unknown: the text's own characters tell better. What is in no row is another
 * language. */
static const struct subtag primaries[] = {
    { "zh", LANGUAGES, true },         { "zho", LANGUAGES, true },
    { "chi", LANGUAGES, true },        { "cmn", LANGUAGES, true },
    { "lzh", LANGUAGES, true },        { "gan", LANGUAGES, true },
    { "yue", LANGUAGE_ZH_HANT, true }, { "nan", LANGUAGE_ZH_HANT, true },
    { "hak", LANGUAGE_ZH_HANT, true }, { "wuu", LANGUAGE_ZH_HANS, true },
    { "hsn", LANGUAGE_ZH_HANS, true }, { "ja", LANGUAGE_JA, false },
    { "jpn", LANGUAGE_JA, false },     { "ko", LANGUAGE_KO, false },
    { "kor", LANGUAGE_KO, false },     { "und", LANGUAGES, false },
    { "mul", LANGUAGES, false },       { "zxx", LANGUAGES, false },
    { "posix", LANGUAGES, false },
};

static const struct subtag scripts[] = {
    { "Hant", LANGUAGE_ZH_HANT, true },
    { "Hans", LANGUAGE_ZH_HANS, true },
    { "cht", LANGUAGE_ZH_HANT, true },
    { "chs", LANGUAGE_ZH_HANS, true },
};

static const struct subtag regions[] = {
    { "TW", LANGUAGE_ZH_HANT, true },  { "HK", LANGUAGE_ZH_HANT, true },
    { "MO", LANGUAGE_ZH_HANT, true },  { "CN", LANGUAGE_ZH_HANS, true },
    { "SG", LANGUAGE_ZH_HANS, true },  { "MY", LANGUAGE_ZH_HANS, true },
    { "yue", LANGUAGE_ZH_HANT, true }, { "min", LANGUAGE_ZH_HANT, true },
};

static const struct subtag *find_subtag(const struct subtag *table, size_t count, struct slice name)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(table[i].name) == name.length &&
            strncasecmp(table[i].name, name.data, name.length) == 0)
            return &table[i];
    return NULL;
}

#define FIND_SUBTAG(table, name) find_subtag(table, sizeof table / sizeof *table, name)

/* Takes the subtag at the start of *rest off it; false at the end of the tag. A locale's encoding and
 * modifier are no part of it. */
static bool next_subtag(struct slice *rest, struct slice *subtag)
{
    size_t n = 0;
    while (n < rest->length && strchr("-_.@", rest->data[n]) == NULL)
        n++;
    *subtag = (struct slice){ rest->data, n };
    bool last = n == rest->length || rest->data[n] == '.' || rest->data[n] == '@';
    size_t skipped = last ? rest->length : n + 1;
    *rest = (struct slice){ rest->data + skipped, rest->length - skipped };
    return n > 0;
}

static bool is_primary(struct slice subtag)
{
    for (size_t i = 0; i < subtag.length; i++)
        if (!((subtag.data[i] | 0x20) >= 'a' && (subtag.data[i] | 0x20) <= 'z'))
            return false;
    return subtag.length >= 2 && subtag.length <= 8;
}

/* What the rest of a tag of Chinese says: its script, else its region. */
static enum language chinese_of_rest(struct slice rest, enum language language)
{
    struct slice subtag;
    bool settled = false;
    while (next_subtag(&rest, &subtag)) {
        const struct subtag *found = FIND_SUBTAG(scripts, subtag);
        if (found != NULL)
            return found->language;
        found = FIND_SUBTAG(regions, subtag);
        if (found != NULL && !settled) {
            language = found->language;
            settled = true;
        }
    }
    return language;
}

bool language_from_tag(const char *tag, size_t length, enum language *language)
{
    struct slice rest = { tag, length }, subtag;
    if (!next_subtag(&rest, &subtag))
        return false;
    const struct subtag *primary = FIND_SUBTAG(primaries, subtag);
    enum language found = primary != NULL ? primary->language : LANGUAGE_OTHER;
    if (primary == NULL && !is_primary(subtag))
        return false;
    if (primary != NULL && primary->chinese)
        found = chinese_of_rest(rest, found);
    if (found == LANGUAGES)
        return false;
    *language = found;
    return true;
}
