/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "layout/flow.h"
#include "layout_check.h"
#include "layout_sample.h"
#include "text/cluster.h"

#define SEED 20250307u

static uint64_t seed;

static unsigned below(unsigned limit)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(seed >> 33) % limit;
}

#define PICK(array) (array)[below(sizeof(array) / sizeof *(array))]

/* --- Texts ----------------------------------------------------------------------------------- */

/* What a text may be made of, the odd and the broken too. */
static const char *const pieces[] = {
    "山", "水", "人", "の", "カ", "ー", "한", "글", "a", "Z", "7", "word", "3.14", "$100", "25%",
    "，", "。", "、", "；", "：", "？", "！", "（", "）", "「", "」", "『", "』", "“", "”", "‘", "’",
    "—", "——", "…", "……", "·", "～", "／", "％", "々", ",", ".", "(", ")", "\"", "'", "-", "+",
    " ", " ", "  ", "\t", "　", "\xC2\xA0", "\xC2\xA0\xC2\xA0\xC2\xA0", "\xE2\x80\xA8", "\xC2\x85",
    "\r", "\x01", "\x7F", "\xEF\xBF\xBD", "\xEF\xBB\xBF", "\xE2\x80\x8B", "\xE2\x81\xA0",
    "\xC2\xAD",     "https://example.org/a/b-c?d=e&f_g#h.i", "/usr/share/dict/words", "unbreakablewordindeed",
    "e\xCC\x81", "か\xE3\x82\x99", "\xCC\x81", "葛\xF3\xA0\x84\x80", "👩‍👩‍👧", "👍🏽", "🇹🇼", "🇯", "❤️",
    "1️⃣",     "𠮷", "ᄀ", "ᅡ", "ᆨ", "א", "ไทย", "\xE2\x80\x8E", "\xE2\x80\xAE", "•", "※",
};

static void append_noise(struct bytes *out, unsigned count)
{
    while (count-- > 0)
        bytes_append_string(out, PICK(pieces));
}

/* Sentences with marks as people set them: no run is longer than some 16 cells. */
static void append_sentence(struct bytes *out)
{
    static const char *const words[] = { "山", "水", "田", "有", "人", "在", "春天", "讀書", "十里",
                                         "ABC", "1400", "7", "ok", "3.14", "25%", "カメラ", "々" };
    static const char *const stops[] = { "，", "。", "、", "；", "：", "？", "！", ",", "……", "——",
                                         "·", "～", "。", "，" };
    static const char *const pairs[][2] = { { "「", "」" }, { "『", "』" }, { "（", "）" },
                                            { "“", "”" },   { "‘", "’" },   { "《", "》" },
                                            { "(", ")" },   { "【", "】" } };
    const char *const *pair = PICK(pairs);
    bool quoted = below(3) == 0;
    bytes_append_string(out, words[below(8)]);
    if (quoted)
        bytes_append_string(out, pair[0]);
    for (unsigned n = 1 + below(9); n > 0; n--) {
        bytes_append_string(out, words[below(8)]);
        if (below(6) == 0)
            bytes_append_string(out, PICK(words));
        if (below(9) == 0)
            bytes_append_string(out, " ");
        bytes_append_string(out, words[below(8)]);
    }
    if (quoted)
        bytes_append_string(out, pair[1]);
    bytes_append_string(out, PICK(stops));
}

static struct form random_form(void)
{
    struct form form = { .kind = BLOCK_PARAGRAPH };
    switch (below(16)) {
    case 0:
        form.kind = BLOCK_BLANK;
        break;
    case 1:
    case 2:
        form.kind = BLOCK_HEADING;
        form.level = (unsigned char)(1 + below(4));
        break;
    case 3:
        form.role = (unsigned char)below(BLOCK_ROLES);
        break;
    case 4:
        form.kind = (unsigned char)below(BLOCK_KINDS);
        break;
    case 5:
        form.continues = true;
        break;
    default:
        break;
    }
    return form;
}

static void append_block(struct sample *sample, struct bytes *line, bool sentences)
{
    bytes_clear(line);
    struct form form = random_form();
    if (form.kind == BLOCK_BLANK)
        bytes_append(line, "  　", below(3));
    else if (sentences)
        for (unsigned n = below(5); n > 0; n--)
            append_sentence(line);
    else
        append_noise(line, below(4) == 0 ? below(200) : below(20));
    sample_add(sample, form, bytes_string(line), line->length);
}

static struct sample random_sample(unsigned blocks, bool sentences)
{
    struct sample sample;
    struct bytes line = { 0 };
    sample_init(&sample, "", 0);
    for (unsigned i = 0; i < blocks; i++)
        append_block(&sample, &line, sentences);
    bytes_release(&line);
    return sample;
}

static struct layout_style random_style(void)
{
    struct layout_style style = sample_style(2 + (int)below(99), 1 + (int)below(60));
    style.language = (enum language)below(LANGUAGES);
    style.kinsoku = (enum kinsoku)below(KINSOKU_LEVELS);
    style.korean = below(2) ? KOREAN_WORD : KOREAN_SYLLABLE;
    style.indent = (int)below(5) - 1;
    style.spacing = (int)below(3);
    style.leading = below(4) == 0;
    style.columns = 1 + (below(3) == 0);
    style.chapter_level = (int)below(4);
    style.hide_chrome = below(4) == 0;
    style.rules.ambiguous_wide = below(2);
    style.rules.emoji_zwj = below(2);
    style.rules.emoji_vs16 = below(2);
    style.hang = (enum hang)below(3);
    style.hang_room = 2 * (int)below(2);
    style.justify = (enum justify)below(3);
    style.autospace = (enum autospace)below(3);
    return style;
}

/* --- The properties -------------------------------------------------------------------------- */

static void check_all(struct flow *flow, const struct sample *sample,
                      const struct layout_style *style)
{
    check_bytes(flow, sample->forms, style);
    check_widths(flow, sample->forms, style);
    check_gaps(flow, style);
    check_positions(flow);
    check_pages(flow, sample->forms, style);
}

/* The same flow, laid out in pieces of all kinds. */
static struct flow *lay_in_pieces(const struct sample *sample, const struct layout_style *style)
{
    struct flow *flow = flow_new(sample->part, sample->forms, 0, style);
    while (!flow_finished(flow)) {
        switch (below(4)) {
        case 0:
            flow_work(flow, 1 + below(2));
            break;
        case 1:
            flow_reach_byte(flow, below((unsigned)sample->part->text.length + 2));
            break;
        case 2:
            flow_reach_page(flow, flow_page_count(flow) + below(2));
            break;
        default:
            flow_page_at(flow, below((unsigned)sample->part->text.length + 2) / 2);
            break;
        }
    }
    return flow;
}

static void check_sample(const struct sample *sample, const struct layout_style *style)
{
    struct flow *flow = flow_new(sample->part, sample->forms, 0, style);
    check_all(flow, sample, style);
    struct flow *again = lay_in_pieces(sample, style);
    check_same(flow, again);
    flow_free(again);
    flow_free(flow);
}

static void test_random_texts(void **state)
{
    (void)state;
    for (int i = 0; i < 400; i++) {
        struct sample sample = random_sample(below(40), i % 4 == 0);
        struct layout_style style = random_style();
        check_sample(&sample, &style);
        sample_release(&sample);
    }
}

static void test_every_measure(void **state)
{
    (void)state;
    struct sample sample = random_sample(40, false);
    for (int measure = 2; measure <= 100; measure++) {
        struct layout_style style = sample_style(measure, 1 + measure % 60);
        check_sample(&sample, &style);
    }
    sample_release(&sample);
}

static void test_every_height(void **state)
{
    (void)state;
    struct sample sample = random_sample(120, true);
    for (int rows = 1; rows <= 60; rows++) {
        struct layout_style style = sample_style(30, rows);
        check_sample(&sample, &style);
    }
    sample_release(&sample);
}

static void test_marks(void **state)
{
    (void)state;
    for (int i = 0; i < 200; i++) {
        struct sample sample = random_sample(30, true);
        struct layout_style style = sample_style(24 + (int)below(50), 20);
        style.language = below(2) ? LANGUAGE_ZH_HANT : LANGUAGE_ZH_HANS;
        style.rules.ambiguous_wide = below(2);
        style.hang = (enum hang)below(3);
        style.hang_room = 2 * (int)below(2);
        style.justify = (enum justify)below(3);
        struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
        flow_finish(flow);
        check_marks(flow);
        flow_free(flow);
        sample_release(&sample);
    }
}

/* Line breaking says where clusters begin as text/cluster.h does. */
static void test_clusters(void **state)
{
    (void)state;
    struct bytes text = { 0 };
    char starts[8192], expected[sizeof starts];
    unsigned char kinds[sizeof starts];
    for (int i = 0; i < 2000; i++) {
        bytes_clear(&text);
        append_noise(&text, 1 + below(60));
        assert_true(text.length <= sizeof starts);
        struct break_style style = { (enum language)below(LANGUAGES),
                                     (enum kinsoku)below(KINSOKU_LEVELS), KOREAN_WORD, 0 };
        linebreak_find_clusters(&style, NULL, 0, text.data, text.length, kinds, starts);
        cluster_mark(text.data, text.length, expected);
        assert_memory_equal(starts, expected, text.length);
    }
    bytes_release(&text);
}

/* --- At the limits --------------------------------------------------------------------------- */

static void test_many_small_blocks(void **state)
{
    (void)state;
    struct sample sample;
    sample_init(&sample, "", 0);
    for (int i = 0; i < 10000; i++)
        sample_add(&sample, (struct form){ 0 }, "字", 3);
    struct layout_style style = sample_style(40, 24);
    check_sample(&sample, &style);
    struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
    flow_finish(flow);
    assert_int_equal(flow_row_count(flow), 10000);
    flow_free(flow);
    sample_release(&sample);
}

static void check_long_block(const char *piece, struct form form)
{
    struct sample sample;
    struct bytes text = { 0 };
    while (text.length < FLOW_CUT)
        bytes_append_string(&text, piece);
    sample_init(&sample, "", 0);
    sample_add(&sample, form, bytes_string(&text), text.length);
    struct layout_style style = sample_style(72, 24);
    struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
    check_all(flow, &sample, &style);
    flow_free(flow);
    sample_release(&sample);
    bytes_release(&text);
}

static void test_long_blocks(void **state)
{
    (void)state;
    static const char *const repeated[] = { "a",  "字", "！", "「", "\xC2\xA0", "a/", "a ", "\t",
                                            "🇹🇼", "e\xCC\x81", "\xCC\x81", "\xE2\x81\xA0",
                                            "\xE2\x80\xA8", "\xE2\x80\x8B" };
    for (size_t i = 0; i < sizeof repeated / sizeof *repeated; i++) {
        check_long_block(repeated[i], (struct form){ .kind = BLOCK_PARAGRAPH });
        check_long_block(repeated[i], (struct form){ .kind = BLOCK_PREFORMATTED });
    }
}

static void test_flows_of_a_long_part(void **state)
{
    (void)state;
    struct sample sample;
    struct bytes line = { 0 };
    sample_init(&sample, "", 0);
    while (sample.part->text.length < 3 * (size_t)FLOW_CUT)
        append_block(&sample, &line, true);
    struct layout_style style = sample_style(40, 24);
    assert_true(flow_count(sample.part) > 1);
    for (size_t i = 0; i < flow_count(sample.part); i++) {
        struct flow *flow = flow_new(sample.part, sample.forms, i, &style);
        check_all(flow, &sample, &style);
        flow_free(flow);
    }
    sample_release(&sample);
    bytes_release(&line);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random_texts),
        cmocka_unit_test(test_every_measure),
        cmocka_unit_test(test_every_height),
        cmocka_unit_test(test_marks),
        cmocka_unit_test(test_clusters),
        cmocka_unit_test(test_many_small_blocks),
        cmocka_unit_test(test_long_blocks),
        cmocka_unit_test(test_flows_of_a_long_part),
    };
    seed = SEED;
    printf("# seed %u\n", SEED);
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("layout properties", tests, NULL, NULL);
}
