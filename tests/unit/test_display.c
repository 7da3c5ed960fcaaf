/* SPDX-License-Identifier: MIT */
/* What is sent to a terminal for a cluster, under the narrow rules and those of other terminals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "text/cluster.h"
#include "text/display.h"
#include "text/tables/width_classes.h"
#include "text/utf8.h"

#define ZWJ "\u200D"
#define VS15 "\uFE0E"
#define VS16 "\uFE0F"
#define IVS "\U000E0100"
#define FAMILY "\U0001F468" ZWJ "\U0001F469" ZWJ "\U0001F467"
#define SCOTLAND                                                                                   \
    "\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"
#define GETA "〓"

enum rules { NARROW, WIDE_ONES, EMOJI, JOINING, PLAIN, PADDED, CORNERS, RULES };

static const struct width_rules rules[RULES] = {
    [NARROW] = { .combining = true },
    [WIDE_ONES] = { .ambiguous_wide = true, .combining = true },
    [EMOJI] = { .emoji_vs16 = true, .emoji_zwj = true, .emoji_skin = true, .new_ideographs = true,
                .combining = true },
    [CORNERS] = { .corner_quotes = true, .pad = true, .combining = true },
    [PADDED] = { .pad = true, .combining = true },
    [JOINING] = { .emoji_zwj = true, .combining = true },
    [PLAIN] = { 0 }, /* a terminal that does not even join marks */
};

struct row {
    const char *name;
    const char *text;
    enum rules rules;
    const char *sent;
    int cells;
};

static const struct row table[] = {
    { "ASCII", "a", NARROW, "a", 1 },
    { "Han", "讀", NARROW, "讀", 2 },
    { "ambiguous", "“", NARROW, "“", 1 },
    { "ambiguous", "“", WIDE_ONES, "“", 2 },
    { "ambiguous", "…", WIDE_ONES, "…", 2 },
    { "ambiguous", "①", EMOJI, "①", 1 },
    { "ambiguous", "■", WIDE_ONES, "■", 2 },
    { "ambiguous", "①", PADDED, "①", 1 },
    { "opening quotation mark", "“", PADDED, " “", 2 },
    { "opening quotation mark", "‘", PADDED, " ‘", 2 },
    { "closing quotation mark", "”", PADDED, "” ", 2 },
    { "closing quotation mark", "’", PADDED, "’ ", 2 },
    { "closing quotation mark with a mark", "’\u0301", PADDED, "’\u0301", 1 },
    { "opening quotation mark", "“", CORNERS, "「", 2 },
    { "closing quotation mark", "’", CORNERS, "』", 2 },
    { "dots", "…", CORNERS, "… ", 2 },
    { "dash", "—", PADDED, "— ", 2 },
    { "horizontal bar", "―", PADDED, "― ", 2 },
    { "two-em dash", "⸺", PADDED, "⸺ ", 2 },
    { "en dash", "–", PADDED, "–", 1 },
    { "dots", "…", PADDED, "… ", 2 },
    { "two dots", "‥", PADDED, "‥ ", 2 },
    { "neutral dots", "⋯", PADDED, "⋯ ", 2 },
    { "interpunct", "·", PADDED, "· ", 2 },
    { "interpunct", "‧", PADDED, "‧ ", 2 },
    { "bullet", "•", PADDED, "• ", 2 },
    { "box drawing", "─", PADDED, "─", 1 },
    { "CJK mark", "「", PADDED, "「", 2 },
    { "neutral dots", "⋯", WIDE_ONES, "⋯", 1 },
    { "two-em dash", "⸺", WIDE_ONES, "⸺", 1 },
    { "CJK mark", "、", NARROW, "、", 2 },
    { "wave dash", "〜", NARROW, "〜", 2 },
    { "ideographic space", "\u3000", NARROW, "\u3000", 2 },
    { "squared", "㎏", NARROW, "㎏", 2 },
    { "vertical form", "︰", NARROW, "︰", 2 },
    { "extension B", "\U00020BB7", NARROW, "\U00020BB7", 2 },
    { "extension G", "\U00030000", PLAIN, "\U00030000", 2 },
    { "extension H", "\U00031350", NARROW, GETA, 2 },
    { "extension H", "\U00031350", EMOJI, "\U00031350", 2 },
    { "extension I", "\U0002EBF0", NARROW, GETA, 2 },
    { "extension I", "\U0002EBF0", EMOJI, "\U0002EBF0", 2 },
    { "extension H with a selector", "\U00031350" IVS, NARROW, GETA, 2 },
    { "private use", "\uE000", NARROW, "\uE000", 1 },
    { "private use", "\U000F0000", WIDE_ONES, "\U000F0000", 2 },
    { "unassigned", "\u0378", NARROW, "?", 1 },
    { "noncharacter", "\uFFFF", NARROW, "?", 1 },
    { "of Unicode 15, narrow", "\U00011F04", NARROW, "?", 1 },
    { "line separator", "\u2028", NARROW, " ", 1 },
    { "replacement", "\uFFFD", NARROW, "\uFFFD", 1 },
    { "emoji", "😀", NARROW, "😀", 2 },
    { "flag", "🇹🇼", NARROW, "🇹🇼", 2 },
    { "half a flag", "🇹", NARROW, "T", 1 },
    { "watch", "⌚", NARROW, "⌚", 2 },
    { "heart", "❤", EMOJI, "❤", 1 },
    { "heart and VS16", "❤" VS16, NARROW, "❤", 1 },
    { "heart and VS16", "❤" VS16, EMOJI, "❤" VS16, 2 },
    { "female sign and VS16", "♀" VS16, WIDE_ONES, "♀", 2 },
    { "letter and VS16", "a" VS16, EMOJI, "a", 1 },
    { "wide emoji and VS16", "😀" VS16, EMOJI, "😀", 2 },
    { "emoji and VS15", "😀" VS15, EMOJI, "😀", 2 },
    { "watch and VS15", "⌚" VS15, NARROW, "⌚", 2 },
    { "keycap", "1" VS16 "\u20E3", NARROW, "1\u20E3", 1 },
    { "keycap", "1" VS16 "\u20E3", EMOJI, "1" VS16 "\u20E3", 2 },
    { "keycap", "1" VS16 "\u20E3", PLAIN, "1", 1 },
    { "family", FAMILY, NARROW, "👨", 2 },
    { "family", FAMILY, EMOJI, FAMILY, 2 },
    { "family of four", FAMILY ZWJ "👦", EMOJI, "👨", 2 },
    { "heart on fire", "❤" VS16 ZWJ "🔥", NARROW, "❤", 1 },
    { "heart on fire", "❤" VS16 ZWJ "🔥", EMOJI, "❤" VS16, 2 },
    { "a joiner at the end", "👨" ZWJ, EMOJI, "👨", 2 },
    { "skin tone in a sequence", "👩🏽" ZWJ "🚀", EMOJI, "👩🏽" ZWJ "🚀", 2 },
    { "skin tone in a sequence", "👩🏽" ZWJ "🚀", JOINING, "👩", 2 },
    { "skin tone", "👍🏽", NARROW, "👍", 2 },
    { "skin tone", "👍🏽", EMOJI, "👍🏽", 2 },
    { "tags", SCOTLAND, EMOJI, "🏴", 2 },
    { "emoji of Unicode 15", "\U0001FAE8", EMOJI, GETA, 2 },
    { "kana and voiced mark", "か\u3099", NARROW, "が", 2 },
    { "kana and voiced mark", "か\u3099", PLAIN, "が", 2 },
    { "kana without a voiced form", "か\u309A", NARROW, "か\u309A", 2 },
    { "kana without a voiced form", "か\u309A", PLAIN, "か", 2 },
    { "kana and halfwidth mark", "は\uFF9F", NARROW, "ぱ", 2 },
    { "halfwidth kana and mark", "ｶ\uFF9E", NARROW, "ｶ\uFF9E", 2 },
    { "voiced mark alone", "\u3099", NARROW, "゛", 2 },
    { "Han with a selector", "葛" IVS, NARROW, "葛" IVS, 2 },
    { "Han with a selector", "葛" IVS, PLAIN, "葛", 2 },
    { "Latin with a selector", "a" IVS, NARROW, "a", 1 },
    { "selector alone", IVS, NARROW, "", 0 },
    { "compatibility ideograph", "\uF900", NARROW, "\uF900", 2 },
    { "the same with a selector", "\uF900" IVS, NARROW, "\uF900" IVS, 2 },
    { "the same with a mark", "\uF900\u0301", NARROW, "\uF900\u0301", 2 },
    { "syllable of jamo", "\u1112\u1161\u11AB", NARROW, "한", 2 },
    { "syllable of jamo", "\u1112\u1161", PLAIN, "하", 2 },
    { "syllable and final", "하\u11AB", NARROW, "한", 2 },
    { "old vowel", "\u110A\u119E", NARROW, "\u110A\u119E", 2 },
    { "old vowel", "\u110A\u119E", PLAIN, GETA, 2 },
    { "extended jamo", "\uA960\uD7B0", NARROW, GETA, 2 },
    { "initial alone", "\u1100", NARROW, "\u1100", 2 },
    { "vowel alone", "\u1161", NARROW, "ㅏ", 2 },
    { "final alone", "\u11AB", NARROW, "ㄴ", 2 },
    { "filler and vowel", "\u115F\u1161", NARROW, "ㅏ", 2 },
    { "zero width space", "\u200B", NARROW, "", 0 },
    { "joiner", ZWJ, NARROW, "", 0 },
    { "word joiner", "\u2060", NARROW, "", 0 },
    { "byte order mark", "\uFEFF", NARROW, "", 0 },
    { "left-to-right mark", "\u200E", NARROW, "", 0 },
    { "right-to-left override", "\u202E", NARROW, "", 0 },
    { "isolate", "\u2067", NARROW, "", 0 },
    { "soft hyphen", "\u00AD", NARROW, "", 0 },
    { "invisible inside", "中\u2060", NARROW, "中", 2 },
    { "Hangul filler", "\u3164", NARROW, "\u3000", 2 },
    { "choseong filler", "\u115F", NARROW, "\u3000", 2 },
    { "halfwidth filler", "\uFFA0", NARROW, " ", 1 },
    { "hexagram", "䷀", NARROW, GETA, 2 },
    { "trigram", "☰", NARROW, GETA, 2 },
    { "number on black square", "㉈", WIDE_ONES, GETA, 2 },
    { "no-break space", "\u00A0", NARROW, " ", 1 },
    { "em space", "\u2003", NARROW, " ", 1 },
    { "tab", "\t", NARROW, " ", 1 },
    { "escape", "\x1B", NARROW, "␛", 1 },
    { "line feed", "\n", NARROW, "␊", 1 },
    { "delete", "\x7F", NARROW, "␡", 1 },
    { "CSI of C1", "\xC2\x9B", NARROW, "?", 1 },
    { "CR LF", "\r\n", NARROW, "␍␊", 2 },
    { "acute", "e\u0301", NARROW, "é", 1 },
    { "acute", "e\u0301", WIDE_ONES, "é", 2 },
    { "two marks", "e\u0302\u0301", NARROW, "ế", 1 },
    { "marks of other places", "e\u0323\u0302", NARROW, "ệ", 1 },
    { "a blocked mark", "x\u0301\u0301", NARROW, "x\u0301\u0301", 1 },
    { "a mark over one that stays", "q\u0301\u0323", NARROW, "q\u0301\u0323", 1 },
    { "many marks", "q\u0301\u0302\u0303\u0304\u0305\u0306", NARROW, "q\u0301\u0302\u0303\u0304",
      1 },
    { "mark alone", "\u0301", NARROW, " \u0301", 1 },
    { "mark on a no-break space", "\u00A0\u0301", NARROW, " \u0301", 1 },
    { "spacing vowel sign", "\u0915\u093F", NARROW, "\u0915\u093F", 2 },
    { "Thai am", "\u0E01\u0E33", NARROW, "\u0E01\u0E33", 2 },
    { "Arabic number sign", "\u0600", NARROW, "?", 1 },
    { "Hangul tone mark", "말\u302F", NARROW, "말", 2 },
};

static void test_table(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const struct row *row = &table[i];
        struct glyph glyph;
        display_cluster(&rules[row->rules], row->text, strlen(row->text), &glyph);
        if (strcmp(glyph.bytes, row->sent) != 0 || glyph.cells != row->cells)
            fail_msg("%s, rules %d: sent '%s' in %d cells, not '%s' in %d", row->name,
                     (int)row->rules, glyph.bytes, glyph.cells, row->sent, row->cells);
        assert_int_equal(glyph.length, strlen(glyph.bytes));
        assert_int_equal(glyph.substituted, strcmp(row->text, row->sent) != 0);
    }
}

static void test_a_NUL_is_shown(void **state)
{
    (void)state;
    struct glyph glyph;
    display_cluster(&rules[NARROW], "", 1, &glyph);
    assert_string_equal(glyph.bytes, "␀");
    assert_int_equal(glyph.cells, 1);
}

static void test_nothing_of_nothing(void **state)
{
    (void)state;
    struct glyph glyph;
    display_cluster(&rules[NARROW], "", 0, &glyph);
    assert_int_equal(glyph.length, 0);
    assert_int_equal(glyph.cells, 0);
    assert_false(glyph.substituted);
}

static uint32_t next_random(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

/* What a terminal must never get, and what would not fit in a cell. */
static void check_glyph(const struct width_rules *r, const struct glyph *glyph)
{
    size_t codes = 0;
    int cells = 0;
    assert_true(glyph->length <= GLYPH_BYTES_MAX);
    assert_true(utf8_is_valid(glyph->bytes, glyph->length));
    for (size_t i = 0; i < glyph->length; codes++) {
        char32_t code;
        i += utf8_decode(glyph->bytes + i, glyph->length - i, &code);
        enum width_class class = width_class(code);
        assert_int_not_equal(class, WIDTH_CONTROL);
        assert_int_not_equal(class, WIDTH_UNKNOWN);
        assert_int_not_equal(class, WIDTH_DISPUTED);
        assert_true(class != WIDTH_INVISIBLE || code == 0x200D || code == 0xFE0F);
        cells += width_of_code(r, code);
    }
    assert_true(codes <= GLYPH_CODES_MAX);
    assert_true(cells >= glyph->cells || strstr(glyph->bytes, VS16) != NULL);
    assert_true((glyph->cells == 0) == (glyph->length == 0));
}

static void test_random_clusters(void **state)
{
    (void)state;
    uint32_t seed = 3141592653;
    print_message("# seed %u\n", (unsigned)seed);
    static const char32_t parts[] = { 'a',    0x301,  0x323,   0x4E2D,  0x3099,  0x304B,  0x1100,
                                      0x1161, 0x119E, 0x11A8,  0xD7B0,  0x200D,  0xFE0F,  0xFE0E,
                                      0xE0100, 0x1F468, 0x1F3FD, 0x1F1F9, 0x20E3, 0xFF9E, 0x93F,
                                      0x0D,   0x0A,   0x200B,  0x302F,  0x600,   0x115F,  0x2028,
                                      0x31350, 0x1FAE8, 0x378, 0x9B, 0x1B, 0xE0067, 0xE33, 0x4DC0 };
    for (int round = 0; round < 100000; round++) {
        char text[9 * UTF8_LONGEST];
        size_t length = 0;
        size_t count = 1 + next_random(&seed) % 9;
        for (size_t i = 0; i < count; i++)
            length += utf8_encode(
                parts[next_random(&seed) % (sizeof parts / sizeof *parts)], text + length);
        const struct width_rules *r = &rules[round % RULES];
        struct glyph glyph;
        display_cluster(r, text, length, &glyph);
        check_glyph(r, &glyph);
    }
}

static void test_text_is_cut_before_what_does_not_fit(void **state)
{
    (void)state;
    static const char text[] = "中\u200B文a\x1B“x”";
    static const struct {
        size_t cells;
        const char *shown;
        size_t used;
    } cuts[] = {
        { 0, "", 0 },         { 1, "", 0 },           { 2, "中", 2 },         { 3, "中", 2 },
        { 4, "中文", 4 },     { 5, "中文a", 5 },      { 6, "中文a␛", 6 },     { 7, "中文a␛“", 7 },
        { 9, "中文a␛“x”", 9 }, { 90, "中文a␛“x”", 9 },
    };
    for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
        struct bytes out = { 0 };
        size_t used = 99;
        display_text(&rules[NARROW], text, strlen(text), cuts[i].cells, &out, &used);
        assert_string_equal(bytes_string(&out), cuts[i].shown);
        assert_int_equal(used, cuts[i].used);
        bytes_release(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_a_NUL_is_shown),
        cmocka_unit_test(test_nothing_of_nothing),
        cmocka_unit_test(test_random_clusters),
        cmocka_unit_test(test_text_is_cut_before_what_does_not_fit),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("display", tests, NULL, NULL);
}
