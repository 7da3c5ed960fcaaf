/* SPDX-License-Identifier: MIT */
/* The width rule: what each kind of cluster takes, and that text/display.h agrees with it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "text/cluster.h"
#include "text/display.h"
#include "text/utf8.h"
#include "text/pad.h"
#include "text/width.h"

static const struct width_rules wide = { .ambiguous_wide = true, .combining = true };
static const struct width_rules padded = { .pad = true, .combining = true };
static const struct width_rules modern = {
    .emoji_vs16 = true, .emoji_zwj = true, .emoji_skin = true, .new_ideographs = true,
    .combining = true,
};

struct sample {
    const char *text;
    int narrow, wide, modern;
};

static const struct sample samples[] = {
    { "a", 1, 1, 1 },
    { "中", 2, 2, 2 },
    { "\xF0\xA0\xAE\xB7", 2, 2, 2 }, /* U+20BB7 */
    { "。", 2, 2, 2 },
    { "\xE3\x80\x80", 2, 2, 2 }, /* U+3000 */
    { "か", 2, 2, 2 },
    { "한", 2, 2, 2 },
    { "ｶ", 1, 1, 1 },
    { "“", 1, 2, 1 },
    { "…", 1, 2, 1 },
    { "—", 1, 2, 1 },
    { "·", 1, 2, 1 },
    { "①", 1, 2, 1 },
    { "Я", 1, 2, 1 },
    { "─", 1, 2, 1 },
    { "⋯", 1, 1, 1 },
    { "⸺", 1, 1, 1 },
    { "\xEE\x80\x80", 1, 2, 1 }, /* U+E000 */
    { "\xC2\xA0", 1, 1, 1 },     /* NBSP */
    { "\t", 1, 1, 1 },
    { "\x1B", 1, 1, 1 },
    { "\xC2\x85", 1, 1, 1 },     /* NEL */
    { "\xE2\x80\x8B", 0, 0, 0 }, /* ZWSP */
    { "\xC2\xAD", 0, 0, 0 },     /* SHY */
    { "\xEF\xBB\xBF", 0, 0, 0 }, /* BOM */
    { "か\xE3\x82\x99", 2, 2, 2 },
    { "か\xEF\xBE\x9E", 2, 2, 2 }, /* a halfwidth mark on a full-width kana */
    { "ｶ\xEF\xBE\x9E", 2, 2, 2 },
    { "a\xCC\x80", 1, 2, 1 }, /* à is Ambiguous */
    { "n\xCC\x88", 1, 1, 1 },
    { "\xE3\x82\x99", 2, 2, 2 }, /* ゛ */
    { "\xCC\x88", 1, 1, 1 },
    { "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", 2, 2, 2 },
    { "❤", 1, 1, 1 },
    { "❤\xEF\xB8\x8F", 1, 1, 2 },
    { "1\xEF\xB8\x8F\xE2\x83\xA3", 1, 1, 2 },
    { "a\xEF\xB8\x8F", 1, 1, 1 },
    { "😀", 2, 2, 2 },
    { "😀\xEF\xB8\x8E", 2, 2, 2 },
    { "👍🏽", 2, 2, 2 },
    { "👨\xE2\x80\x8D👩\xE2\x80\x8D👧", 2, 2, 2 },
    { "🇹🇼", 2, 2, 2 },
    { "🇹", 1, 1, 1 },
    { "\xF0\xB1\x8D\x90", 2, 2, 2 }, /* U+31350 */
    { "\xCD\xB8", 1, 1, 1 },         /* U+0378, unassigned */
    { "䷀", 2, 2, 2 },
};

static void test_samples(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        const struct sample *s = &samples[i];
        size_t n = strlen(s->text);
        assert_int_equal(cluster_length(s->text, n), n);
        if (width_of_cluster(&width_rules_narrow, s->text, n) != s->narrow ||
            width_of_cluster(&wide, s->text, n) != s->wide ||
            width_of_cluster(&modern, s->text, n) != s->modern)
            fail_msg("'%s' (sample %zu) takes other cells", s->text, i);
    }
}

/* What is shown in their stead has two cells; nothing else is concerned. */
static void test_corner_quotes(void **state)
{
    (void)state;
    struct width_rules corner = width_rules_narrow;
    corner.corner_quotes = true;
    assert_false(width_rules_equal(&corner, &width_rules_narrow));
    static const char *const quotes[] = { "“", "”", "‘", "’" };
    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++) {
        assert_int_equal(width_of_cluster(&corner, quotes[i], strlen(quotes[i])), 2);
        assert_int_equal(width_of_cluster(&width_rules_narrow, quotes[i], strlen(quotes[i])), 1);
    }
    assert_int_equal(width_of_cluster(&corner, "…", strlen("…")), 1);
    assert_int_equal(width_of_text(&corner, "a“說”", strlen("a“說”")), 7);
    assert_int_equal(width_of_code(&corner, 0x201C), 1);
}

static void test_codes(void **state)
{
    (void)state;
    assert_int_equal(width_of_code(&width_rules_narrow, 'x'), 1);
    assert_int_equal(width_of_code(&width_rules_narrow, 0x4E2D), 2);
    assert_int_equal(width_of_code(&width_rules_narrow, 0x201C), 1);
    assert_int_equal(width_of_code(&wide, 0x201C), 2);
    assert_int_equal(width_of_code(&width_rules_narrow, 0x3099), 0);
    assert_int_equal(width_of_code(&width_rules_narrow, 0x1161), 0);
    assert_int_equal(width_of_code(&width_rules_narrow, 0xE0100), 0);
    assert_int_equal(width_of_code(&width_rules_narrow, 0xD800), 1);
    assert_int_equal(width_of_code(&width_rules_narrow, 0x10FFFF), 1);
    assert_int_equal(width_of_code(&width_rules_narrow, 0x110000), 1);
    assert_int_equal(width_of_code(&width_rules_narrow, 0xFFFFFFFF), 1);
}

/* A code point that is sent as it is takes as many cells as the rule says, and the quick ways through
 * give what text/display.h draws. */
static void test_every_code_agrees_with_its_drawing(void **state)
{
    (void)state;
    for (char32_t code = 0; code <= 0x10FFFF; code++) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        char text[UTF8_LONGEST];
        size_t n = utf8_encode(code, text);
        struct glyph glyph;
        display_cluster(&wide, text, n, &glyph);
        int cells = width_of_cluster(&wide, text, n);
        if (glyph.cells != cells || cells < 0 || cells > 2)
            fail_msg("U+%04X: drawn in %d cells, takes %d", (unsigned)code, glyph.cells, cells);
        if (!glyph.substituted && width_of_code(&wide, code) != cells)
            fail_msg("U+%04X is sent as it is, but wcwidth differs", (unsigned)code);
        display_cluster(&padded, text, n, &glyph);
        if (glyph.cells != width_of_cluster(&padded, text, n))
            fail_msg("U+%04X: padded to %d cells, takes others", (unsigned)code, glyph.cells);
    }
}

/* A small generator of our own, so that every machine tests the same texts. */
static uint32_t next_random(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

static void test_text_is_the_sum_of_its_clusters(void **state)
{
    (void)state;
    uint32_t seed = 20240607;
    print_message("# seed %u\n", (unsigned)seed);
    static const char32_t edges[] = { 0x0D,   0x0A,   0x20,   0x7E,    0x7F,   0x3029, 0x302A,
                                      0x3099, 0x30FF, 0x4DC0, 0x4E00,  0x9FFC, 0xAC00, 0x11A8,
                                      0x1100, 0xFE0F, 0x200D, 0x1F468, 0x301,  0x600,  0xFF9E,
                                      0xE33,  0x93E,  0x1F1F9 };
    for (int round = 0; round < 20000; round++) {
        char text[64];
        size_t length = 0;
        while (length < 40) {
            uint32_t r = next_random(&seed);
            char32_t code = r % 3 == 0 ? 0x4E00 + r / 3 % 0x5000
                                       : edges[r / 3 % (sizeof edges / sizeof *edges)];
            length += utf8_encode(code, text + length);
        }
        size_t sum = 0;
        for (size_t i = 0; i < length;) {
            size_t n = cluster_length(text + i, length - i);
            sum += (size_t)width_of_cluster(&modern, text + i, n);
            i += n;
        }
        assert_int_equal(width_of_text(&modern, text, length), sum);
    }
    assert_int_equal(width_of_text(&modern, "", 0), 0);
    assert_int_equal(width_of_text(&width_rules_narrow, "貧困 poverty", 14), 12);
}

static void test_padded_marks(void **state)
{
    (void)state;
    static const char *const marks[] = { "“", "”", "‘", "’", "…", "‥", "⋯", "—",
                                         "―", "⸺", "·", "‧", "•" };
    static const char *const others[] = { "\"", "'", "–", "α", "Я", "①", "─", "×", "※", "→", "•\u0301",
                                          "“\uFE00", "¶", "¸", "⸻" };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        assert_int_equal(width_of_cluster(&padded, marks[i], strlen(marks[i])), 2);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_int_equal(width_of_cluster(&padded, others[i], strlen(others[i])), 1);
    assert_int_equal(width_of_text(&padded, "他說：“好……”", strlen("他說：“好……”")), 16);
    assert_int_equal(width_of_code(&padded, 0x201C), 1); /* as it is sent, beside a blank */
}

static void test_rules_are_compared_whole(void **state)
{
    (void)state;
    assert_true(width_rules_equal(&wide, &wide));
    assert_false(width_rules_equal(&wide, &width_rules_narrow));
    struct width_rules other = modern;
    bool *flags[] = { &other.ambiguous_wide, &other.ambiguous_answered, &other.pad,
                      &other.emoji_vs16,     &other.emoji_zwj,          &other.emoji_skin,
                      &other.new_ideographs, &other.combining };
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        *flags[i] = !*flags[i];
        assert_false(width_rules_equal(&modern, &other));
        *flags[i] = !*flags[i];
    }
    assert_true(width_rules_equal(&modern, &other));
}

static void test_which_of_a_pair_leads(void **state)
{
    (void)state;
    static const char text[] = "——…………—好—‥‥“”⋯";
    static const bool leads[] = { true, false, true, false, true, false, false, false, false,
                                  true, false, false, false, false };
    for (size_t i = 0; i < sizeof leads; i++)
        if (pad_leads(text, strlen(text), i * 3) != leads[i])
            fail_msg("character %zu leads: %d", i, !leads[i]);
    assert_false(pad_leads("a—", 4, 0));
    assert_false(pad_leads("——", 5, 0)); /* cut */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_samples),
        cmocka_unit_test(test_codes),
        cmocka_unit_test(test_corner_quotes),
        cmocka_unit_test(test_every_code_agrees_with_its_drawing),
        cmocka_unit_test(test_text_is_the_sum_of_its_clusters),
        cmocka_unit_test(test_padded_marks),
        cmocka_unit_test(test_which_of_a_pair_leads),
        cmocka_unit_test(test_rules_are_compared_whole),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("width", tests, NULL, NULL);
}
