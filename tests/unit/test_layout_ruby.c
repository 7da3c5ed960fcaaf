/* SPDX-License-Identifier: MIT */
/* Readings and emphasis dots: the room they take, where they stand, what they leave as it is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "doc/aozora.h"
#include "doc/visible.h"
#include "layout/placing.h"
#include "layout/ruby.h"
#include "layout_sample.h"

static void sample_of(struct sample *sample, const char *lines)
{
    sample_init(sample, lines, strlen(lines));
    aozora_mark(sample->part, &(struct aozora){ .is = true }, false);
}

static struct layout_style style_with(int measure, enum ruby ruby)
{
    struct layout_style style = sample_style(measure, 20);
    style.language = LANGUAGE_JA;
    style.indent = 0;
    style.ruby = ruby;
    return style;
}

static void put(struct bytes *out, int *column, int to, struct slice text, int cells)
{
    for (; *column < to; (*column)++)
        bytes_append_byte(out, '.');
    bytes_append(out, text.data, text.length);
    *column += cells;
}

static void write_marks(struct bytes *out, const struct flow *flow, const struct row *row)
{
    struct ruby_walk walk;
    struct ruby_mark mark;
    int column = 0;
    ruby_start(&walk, flow, row);
    while (ruby_next(&walk, &mark)) {
        assert_true(mark.column >= column);
        put(out, &column, mark.column, mark.text, mark.cells);
    }
}

static void write_text(struct bytes *out, const struct flow *flow, const struct row *row)
{
    struct placing placing;
    struct placed placed;
    int column = 0;
    placing_start(&placing, flow, row);
    while (placing_next(&placing, &placed)) {
        struct slice shown = placed.instead;
        if (shown.data == NULL)
            shown = (struct slice){ flow_part(flow)->text.data + placed.byte, placed.length };
        put(out, &column, placed.column, shown, placed.cells);
    }
    assert_true(column <= row->cells);
}

/* Readings and text of each row, "|" after each row; blank cells are dots. */
static char *rows_of(const char *lines, const struct layout_style *style)
{
    struct sample sample;
    struct bytes out = { 0 };
    sample_of(&sample, lines);
    struct flow *flow = flow_new(sample.part, sample.forms, 0, style);
    flow_finish(flow);
    for (size_t i = 0; i < flow_row_count(flow); i++) {
        const struct row *row = flow_row(flow, i);
        if (row->kind == ROW_RUBY) {
            assert_true(row->from == row->next && i + 1 < flow_row_count(flow));
            assert_int_equal(flow_row(flow, i + 1)->kind, ROW_TEXT);
            write_marks(&out, flow, flow_row(flow, i + 1));
        } else {
            write_text(&out, flow, row);
            if (style->ruby == RUBY_INLINE)
                bytes_append_byte(&out, ' ');
            if (style->ruby == RUBY_INLINE)
                write_marks(&out, flow, row);
        }
        bytes_append_byte(&out, '|');
    }
    flow_free(flow);
    sample_release(&sample);
    return bytes_steal(&out);
}

static void assert_rows(const char *lines, int measure, enum ruby ruby, const char *expected)
{
    struct layout_style style = style_with(measure, ruby);
    char *rows = rows_of(lines, &style);
    assert_string_equal(rows, expected);
    free(rows);
}

static void test_over_the_base(void **state)
{
    (void)state;
    assert_rows("港《みなと》", 20, RUBY_ABOVE, "みなと|..港|"); /* JLREQ 3.3.5 */
    assert_rows("朝｜市場《しじょう》では", 20, RUBY_ABOVE, "..しじょう|朝市.場.では|");
    /* As far from each other; what that leaves is at the ends. */
    assert_rows("｜水車小屋《みずぐるまご》", 30, RUBY_ABOVE, "みずぐるまご|水.車.小.屋|");
    assert_rows("｜水車小屋《みずぐるまごやの》で", 30, RUBY_ABOVE, "みずぐるまごやの|水..車..小..屋で|");
    assert_rows("｜水車小屋《みずぐるまごや》", 30, RUBY_ABOVE, "みずぐるまごや|水..車..小..屋|");
    assert_rows("小さな灯台《ひ》は", 20, RUBY_ABOVE, ".......ひ|小さな灯台は|");
}

static void test_hanging_over(void **state)
{
    (void)state;
    /* Kana on both sides give what is needed. */
    assert_rows("この港《みなと》に", 20, RUBY_ABOVE, "..みなと|この港に|");
    /* On one side. */
    assert_rows("朝｜港《みなと》では", 20, RUBY_ABOVE, "..みなと|朝.港.では|");
    /* A kana between two readings: half of one in all. */
    assert_rows("この波《なみ》と風《かぜ》を", 20, RUBY_ABOVE, "...なみ.かぜ|この波と風を|");
    /* Over a mark by half of one. */
    assert_rows("「海《うみ》」", 20, RUBY_ABOVE, ".うみ|「海」|");
}

static void test_groups(void **state)
{
    (void)state;
    /* A base is not parted, nor from what its reading hangs over … */
    assert_rows("あいうえおかきく水車《みず》", 18, RUBY_ABOVE, "|あいうえおかきく|みず|水車|");
    assert_rows("あいうえおかきく水車《すいしゃ》", 18, RUBY_ABOVE,
                "|あいうえおかき|.すいしゃ|く水.車|");
    /* … but a long one is, and its reading in proportion. */
    assert_rows("一二三四五六七八九十《あいうえおかきくけこ》", 12, RUBY_ABOVE,
                "あいうえおか|一二三四五六|きくけこ|七八九十|");
}

static void test_dots(void **state)
{
    (void)state;
    assert_rows("［＃傍点］あ、い［＃傍点終わり］う", 20, RUBY_ABOVE, "﹅..﹅|あ、いう|");
    assert_rows("ab［＃「ab」に傍点］", 20, RUBY_ABOVE, "･･|ab|");
    struct layout_style style = style_with(20, RUBY_ABOVE);
    style.language = LANGUAGE_ZH_HANT;
    char *rows = rows_of("重點［＃「重點」に傍点］", &style);
    assert_string_equal(rows, "・・|重點|");
    free(rows);
    assert_rows("甲［＃「甲」に傍点］", 20, RUBY_OFF, "甲|");
}

static void test_inline(void **state)
{
    (void)state;
    assert_rows("この港《みなと》に", 20, RUBY_INLINE, "この港..........に ......みなと|");
    assert_rows("この港《みなと》に", 16, RUBY_INLINE, "この港 ......みなと|に |");
    assert_rows("この港《みなと》に", 20, RUBY_OFF, "この港に|");
    /* A base is parted, but not from its reading. */
    assert_rows("あ入江《いりえ》へ", 14, RUBY_INLINE, "あ入 |江..........へ ..いりえ|");
}

static void test_only_where_there_are_some(void **state)
{
    (void)state;
    assert_rows("岸《きし》へ\n岸へ", 20, RUBY_ABOVE, "きし|岸へ|岸へ|");
    struct layout_style style = style_with(8, RUBY_ABOVE);
    style.leading = 1;
    char *rows = rows_of("岸《きし》へ向かう船", &style);
    assert_string_equal(rows, "きし|岸へ向か||う船|");
    free(rows);
    /* Readings stand in the gap, between paragraphs as between lines. */
    rows = rows_of("岸へ\n岸《きし》へ\n岸へ", &style);
    assert_string_equal(rows, "岸へ|きし|岸へ||岸へ|");
    free(rows);
}

static void append_random(struct bytes *out)
{
    static const char *const pieces[] = { "岸", "船", "の", "を", "へ", "、", "。", "「", "」",
                                          "か", "ab", "《きし》", "《ふなで》", "｜渡し《わたし》" };
    for (int i = rand() % 80; i > 0; i--)
        bytes_append_string(out, pieces[(size_t)rand() % (sizeof pieces / sizeof *pieces)]);
    bytes_append_string(out, "［＃「の」に傍点］※［＃「某」、U+6973］\n");
}

/* What is read on the rows, in order; "|" after each. */
static void append_read(struct bytes *out, const struct flow *flow, bool ends)
{
    for (size_t i = 0; i < flow_row_count(flow); i++) {
        const struct row *row = flow_row(flow, i);
        struct visible visible = { 0 };
        visible_set(&visible, flow_part(flow), row->start, row->end);
        bytes_append(out, bytes_string(&visible.text), visible.text.length);
        if (ends && row->kind == ROW_TEXT)
            bytes_append_byte(out, '|');
        visible_release(&visible);
    }
}

static struct bytes read_rows(struct sample *sample, const struct layout_style *style, bool ends)
{
    struct bytes out = { 0 };
    struct flow *flow = flow_new(sample->part, sample->forms, 0, style);
    flow_finish(flow);
    append_read(&out, flow, ends);
    for (uint32_t byte = 0; byte < sample->part->text.length; byte++) {
        const struct row *row = flow_row(flow, flow_row_at(flow, byte));
        assert_true(row->from <= byte && byte < row->next);
        assert_int_not_equal(row->kind, ROW_RUBY);
    }
    flow_free(flow);
    return out;
}

/* Not the piece of a reading whose base was parted. */
static bool is_whole(const struct part *part, struct slice text)
{
    for (size_t i = 0; i < part->string_count; i++)
        if (part->strings[i] == text.data && strlen(text.data) == text.length)
            return true;
    return false;
}

/* No reading is lost or stands over another, and none is cut where there is room for it. */
static void check_marks(const struct sample *sample, const struct layout_style *style)
{
    struct flow *flow = flow_new(sample->part, sample->forms, 0, style);
    flow_finish(flow);
    size_t readings = 0, marks = 0;
    for (size_t i = 0; i < sample->part->span_count; i++)
        readings += sample->part->spans[i].kind == SPAN_RUBY;
    for (size_t i = 0; i < flow_row_count(flow); i++) {
        struct ruby_walk walk;
        struct ruby_mark mark;
        const struct row *row = flow_row(flow, i);
        int column = -row->indent;
        ruby_start(&walk, flow, row);
        while (ruby_next(&walk, &mark)) {
            assert_true(mark.column >= column);
            column = mark.column + mark.cells;
            assert_true(column + row->indent <= style->measure);
            marks += mark.kind != RUBY_DOT;
            if (style->measure >= 24 && mark.kind == RUBY_READING &&
                is_whole(sample->part, mark.text) && mark.cells != ruby_cells(style, mark.text))
                fail_msg("'%s' is cut at measure %d: %s", mark.text.data, style->measure,
                         bytes_string(&sample->part->text));
        }
    }
    if (style->ruby != RUBY_OFF && marks < readings)
        fail_msg("%zu of %zu, %d, measure %d: %s", marks, readings, (int)style->ruby,
                 style->measure, bytes_string(&sample->part->text));
    flow_free(flow);
}

static void test_random(void **state)
{
    (void)state;
    unsigned seed = 20240617;
    print_message("# seed %u\n", seed);
    srand(seed);
    for (int round = 0; round < 1000; round++) {
        struct bytes text = { 0 };
        append_random(&text);
        struct sample noted, plain;
        struct visible visible = { 0 };
        sample_of(&noted, bytes_string(&text));
        visible_set(&visible, noted.part, 0, (uint32_t)noted.part->text.length);
        sample_init(&plain, bytes_string(&visible.text), visible.text.length);
        int measure = 8 + 2 * (rand() % 17);
        for (enum ruby ruby = RUBY_ABOVE; ruby <= RUBY_OFF; ruby++) {
            struct layout_style style = style_with(measure, ruby);
            struct bytes a = read_rows(&noted, &style, ruby == RUBY_OFF);
            struct bytes b = read_rows(&plain, &style, ruby == RUBY_OFF);
            assert_string_equal(bytes_string(&a), bytes_string(&b));
            bytes_release(&a);
            bytes_release(&b);
            check_marks(&noted, &style);
        }
        sample_release(&noted);
        sample_release(&plain);
        visible_release(&visible);
        bytes_release(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_over_the_base), cmocka_unit_test(test_hanging_over),
        cmocka_unit_test(test_groups),        cmocka_unit_test(test_dots),
        cmocka_unit_test(test_inline),        cmocka_unit_test(test_only_where_there_are_some),
        cmocka_unit_test(test_random),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("ruby", tests, NULL, NULL);
}
