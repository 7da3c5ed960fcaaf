/* SPDX-License-Identifier: MIT */
/* Layout of vertical writing: lines of places, two cells each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "layout/asis.h"
#include "layout/placing.h"
#include "layout_check.h"
#include "layout_sample.h"
#include "text/vertical.h"

#define SEED 20251125u

static uint64_t seed;

static unsigned below(unsigned limit)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(seed >> 33) % limit;
}

#define PICK(array) (array)[below(sizeof(array) / sizeof *(array))]

static struct layout_style vertical_style(int places, int rows)
{
    struct layout_style style = sample_style(2 * places, rows);
    style.vertical = true;
    style.justify = JUSTIFY_OFF;
    style.autospace = AUTOSPACE_OFF;
    return style;
}

/* --- Rows written down ------------------------------------------------------------------------ */

static void expect(const char *lines, int places, const char *rows)
{
    struct layout_style style = vertical_style(places, 100);
    style.language = LANGUAGE_ZH_HANT;
    style.indent = 0;
    char *found = sample_pages(lines, &style);
    assert_string_equal(found, rows);
    free(found);
}

static void test_places(void **state)
{
    (void)state;
    /* Every character takes a place, and so does a blank between words; two share one. */
    expect("一二三四五六七", 4, "一二三四\n五六七\n");
    expect("一二三四abc五六七", 4, "一二三四\nabc五\n六七\n");
    expect("一二三81四五", 4, "一二三81\n四五\n");
    expect("一二三四81五", 4, "一二三四\n81五\n");
    expect("a b c d e f", 4, "a b\nc d\ne f\n");
    expect("第2018年12月", 6, "第2018年\n12月\n");
}

/* Odd blanks before a paragraph take whole places. */
static void test_indent(void **state)
{
    (void)state;
    struct layout_style style = vertical_style(10, 100);
    char *found = sample_pages("   一二三四五", &style);
    assert_string_equal(found, "....一二三四五\n");
    free(found);
}

static void test_column_ends(void **state)
{
    (void)state;
    expect("一二三四，五六七八", 4, "一二三\n四，五六\n七八\n");
    expect("一二三「四五」六七", 4, "一二三\n「四五」\n六七\n");
    expect("一二三——四五", 4, "一二\n三——\n四五\n");
}

static void test_hanging(void **state)
{
    (void)state;
    struct layout_style style = vertical_style(4, 100);
    style.language = LANGUAGE_ZH_HANT;
    style.indent = 0;
    style.hang_room = 2;
    char *found = sample_pages("一二三四，五六七八。", &style);
    assert_string_equal(found, "一二三四，\n五六七八。\n");
    free(found);
}

/* --- Properties ------------------------------------------------------------------------------- */

static const char *const pieces[] = {
    "山", "水", "人", "の", "カ", "ー", "한", "글", "a", "Z", "7", "word", "3.14", "81", "!?", "3D",
    "，", "。", "、", "；", "：", "？", "！", "（", "）", "「", "」", "“", "”", "’", "ok", "No!",
    "—", "——", "……", "·", "～", "％", ",", ".", "(", ")", "'", "-", " ", "  ", "\t", "　", "\x01",
    "\xC2\xA0", "\xE2\x80\xA8", "\xE2\x80\x8B", "\xC2\xAD", "https://example.org/a/b-c?d=e",
    "e\xCC\x81", "か\xE3\x82\x99", "\xCC\x81", "👍🏽", "🇹🇼", "ｶﾞ", "é", "1️⃣", "ᄀ", "•",
};

static void append_noise(struct bytes *out, unsigned count)
{
    while (count-- > 0)
        bytes_append_string(out, PICK(pieces));
}

/* Sentences whose runs are short; a mark is never beside another but where they belong together. */
static void append_sentence(struct bytes *out)
{
    static const char *const words[] = { "山", "有", "人", "春天", "讀書", "81", "GPS", "年", "ok" };
    static const char *const stops[] = { "，", "。", "、", "？", "！", "……", "——", "」", "！」" };
    if (below(3) == 0)
        bytes_append_string(out, "「");
    for (unsigned n = 2 + below(9); n > 0; n--) {
        bytes_append_string(out, PICK(words));
        bytes_append_string(out, words[below(5)]);
    }
    bytes_append_string(out, PICK(stops));
    bytes_append_string(out, words[below(5)]);
}

static struct sample random_sample(unsigned blocks, bool sentences)
{
    struct sample sample;
    struct bytes line = { 0 };
    sample_init(&sample, "", 0);
    for (unsigned i = 0; i < blocks; i++) {
        static const unsigned char kinds[] = { BLOCK_PARAGRAPH, BLOCK_PARAGRAPH, BLOCK_PARAGRAPH,
                                               BLOCK_HEADING,   BLOCK_VERSE,     BLOCK_PREFORMATTED,
                                               BLOCK_RULE,      BLOCK_TABLE_ROW };
        struct form form = { .kind = sentences ? BLOCK_PARAGRAPH : PICK(kinds), .level = 2 };
        bytes_clear(&line);
        for (unsigned n = below(5); sentences && n > 0; n--)
            append_sentence(&line);
        if (!sentences)
            append_noise(&line, below(40));
        sample_add(&sample, form, bytes_string(&line), line.length);
    }
    bytes_release(&line);
    return sample;
}

/* All stands in whole places, and the second of two stands with the first. */
static void check_places(struct flow *flow, const struct form *forms)
{
    const struct part *part = flow_part(flow);
    for (size_t i = 0; i < flow_row_count(flow); i++) {
        const struct row *row = flow_row(flow, i);
        if (row->kind != ROW_TEXT)
            continue;
        struct slice text = part_block_text(part, row->block);
        bool asis = asis_is(&forms[row->block]);
        struct placing placing;
        struct placed placed;
        assert_int_equal(row->indent % 2, 0);
        assert_int_equal(row->cells % 2, 0);
        assert_true(row->hung == 0 || row->hung == 2);
        assert_int_equal(row->gap_count, 0);
        for (placing_start(&placing, flow, row); placing_next(&placing, &placed);) {
            size_t at = placed.byte - part->blocks[row->block].start;
            enum vertical_pair pair = vertical_pair(text.data, text.length, at);
            assert_int_equal(placed.column % 2, 0);
            assert_int_equal(placed.cells % 2, 0);
            if (asis || pair != VERTICAL_SECOND)
                continue;
            assert_int_equal(placed.cells, 0);
            assert_true(placed.byte > row->start);
        }
    }
}

static struct layout_style random_style(void)
{
    struct layout_style style = vertical_style(1 + (int)below(40), 1 + (int)below(40));
    style.language = (enum language)below(LANGUAGES);
    style.kinsoku = (enum kinsoku)below(KINSOKU_LEVELS);
    style.indent = (int)below(5) - 1;
    style.spacing = (int)below(3);
    style.rules.ambiguous_wide = below(2);
    style.hang = (enum hang)below(3);
    style.hang_room = 2 * (int)below(2);
    return style;
}

static void test_random_texts(void **state)
{
    (void)state;
    for (int i = 0; i < 400; i++) {
        struct sample sample = random_sample(below(30), i % 4 == 0);
        struct layout_style style = random_style();
        struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
        check_bytes(flow, sample.forms, &style);
        check_widths(flow, sample.forms, &style);
        check_places(flow, sample.forms);
        check_positions(flow);
        check_pages(flow, sample.forms, &style);
        flow_free(flow);
        sample_release(&sample);
    }
}

static void test_marks(void **state)
{
    (void)state;
    for (int i = 0; i < 200; i++) {
        struct sample sample = random_sample(20, true);
        struct layout_style style = vertical_style(8 + (int)below(40), 20);
        style.language = below(2) ? LANGUAGE_ZH_HANT : LANGUAGE_JA;
        style.hang = (enum hang)below(3);
        style.hang_room = 2 * (int)below(2);
        struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
        flow_finish(flow);
        check_marks(flow);
        flow_free(flow);
        sample_release(&sample);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_places),       cmocka_unit_test(test_indent),
        cmocka_unit_test(test_column_ends),  cmocka_unit_test(test_hanging),
        cmocka_unit_test(test_random_texts), cmocka_unit_test(test_marks),
    };
    seed = SEED;
    printf("# seed %u\n", SEED);
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("layout of vertical writing", tests, NULL, NULL);
}
