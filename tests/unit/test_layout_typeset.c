/* SPDX-License-Identifier: MIT */
/* Lines as they are filled: what hangs, what is stretched or given up, and what is chosen. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "layout/placing.h"
#include "layout_sample.h"

static void append_row(struct bytes *out, struct flow *flow, const struct row *row)
{
    const char *text = flow_part(flow)->text.data;
    struct placing placing;
    struct placed placed;
    int column = 0;
    placing_start(&placing, flow, row);
    while (placing_next(&placing, &placed)) {
        for (; column < placed.column; column++)
            bytes_append_byte(out, '_');
        if (placed.instead.data != NULL)
            bytes_append(out, placed.instead.data, placed.instead.length);
        else if (placed.cells > 0)
            bytes_append(out, text + placed.byte, placed.length);
        column += placed.cells;
    }
    for (int i = 0; i < row->hung; i++)
        bytes_append_byte(out, '>');
    bytes_append_byte(out, '\n');
}

/* The rows of a paragraph: '_' for a cell that is inserted, '>' behind for each that hangs. */
static void assert_set(const char *text, const struct layout_style *style, const char *expected)
{
    struct sample sample;
    struct bytes out = { 0 };
    sample_init(&sample, text, strlen(text));
    struct flow *flow = flow_new(sample.part, sample.forms, 0, style);
    flow_finish(flow);
    for (size_t i = 0; i < flow_row_count(flow); i++)
        append_row(&out, flow, flow_row(flow, i));
    assert_string_equal(bytes_string(&out), expected);
    bytes_release(&out);
    flow_free(flow);
    sample_release(&sample);
}

static struct layout_style style_of(int measure)
{
    struct layout_style style = sample_style(measure, 40);
    style.indent = 0;
    style.hang_room = 2;
    return style;
}

/* --- Hanging --------------------------------------------------------------------------------- */

static void test_pause_hangs(void **state)
{
    (void)state;
    struct layout_style style = style_of(12);
    assert_set("春夏秋冬日月，山水田林", &style, "春夏秋冬日月，>>\n山水田林\n");
    assert_set("春夏秋冬日月、山水田林", &style, "春夏秋冬日月、>>\n山水田林\n");
    style.hang_room = 0;
    assert_set("春夏秋冬日月，山水田林", &style, "春夏秋冬日\n月，山水田林\n");
    style.hang_room = 2;
    style.hang = HANG_OFF;
    assert_set("春夏秋冬日月，山水田林", &style, "春夏秋冬日\n月，山水田林\n");
}

static void test_stop_hangs(void **state)
{
    (void)state;
    struct layout_style style = style_of(12);
    assert_set("春夏秋冬日月！山水田林", &style, "春夏秋冬日\n月！山水田林\n");
    style.hang = HANG_MORE;
    assert_set("春夏秋冬日月！山水田林", &style, "春夏秋冬日月！>>\n山水田林\n");
}

/* Of a run of marks none hangs. */
static void test_run_does_not_hang(void **state)
{
    (void)state;
    struct layout_style style = style_of(12);
    assert_set("「夏秋冬日月。」山水田", &style, "「夏秋冬日\n月。」山水田\n");
    style.hang = HANG_MORE;
    assert_set("春夏秋冬日月！。山水", &style, "春夏秋冬日\n月！。山水\n");
}

static void test_narrow_pause_hangs(void **state)
{
    (void)state;
    struct layout_style style = style_of(12);
    assert_set("春夏秋冬日月,山水田林", &style, "春夏秋冬日月,>\n山水田林\n");
    style.language = LANGUAGE_JA;
    assert_set("春夏秋冬日月,山水田林", &style, "春夏秋冬日\n月,山水田林\n");
}

/* The last mark of a paragraph hangs rather than that a character stands alone. */
static void test_last_mark_hangs(void **state)
{
    (void)state;
    struct layout_style style = style_of(12);
    assert_set("春夏秋冬日月。", &style, "春夏秋冬日月。>>\n");
}

/* --- Stretching ------------------------------------------------------------------------------ */

static void test_after_marks(void **state)
{
    (void)state;
    struct layout_style style = style_of(16);
    assert_set("春，夏，秋冬日「月山」", &style, "春，_夏，_秋冬日\n「月山」\n");
}

static void test_latin_first(void **state)
{
    (void)state;
    struct layout_style style = style_of(16);
    assert_set("春，在ab夏秋冬「日」月", &style, "春，在_ab_夏秋冬\n「日」月\n");
}

/* A run of odd width brings Han back to even columns. */
static void test_odd_run(void **state)
{
    (void)state;
    struct layout_style style = style_of(16);
    assert_set("春在abc夏秋冬日月山水", &style, "春在abc_夏秋冬日\n月山水\n");
    style.justify = JUSTIFY_OFF;
    assert_set("春在abc夏秋冬日月山水", &style, "春在abc_夏秋冬日\n月山水\n");
    style.autospace = AUTOSPACE_OFF;
    assert_set("春在abc夏秋冬日月山水", &style, "春在abc夏秋冬日\n月山水\n");
}

static void test_autospace_on(void **state)
{
    (void)state;
    struct layout_style style = style_of(24);
    style.autospace = AUTOSPACE_ON;
    assert_set("春ab夏（cd）秋ef，gh", &style, "春_ab_夏（cd）秋_ef，gh\n");
    assert_set("春ab夏", &style, "春_ab_夏\n");
}

/* A blank between Han and Latin is given up, and so is one that was inserted. */
static void test_given_up(void **state)
{
    (void)state;
    struct layout_style style = style_of(14);
    assert_set("春夏 ab秋冬日月山水", &style, "春夏ab秋冬日月\n山水\n");
    style.autospace = AUTOSPACE_ON;
    assert_set("春夏abc秋冬日月山水", &style, "春夏abc_秋冬日\n月山水\n");
}

static void test_nothing_in_units(void **state)
{
    (void)state;
    struct layout_style style = style_of(16);
    assert_set("春夏——秋冬日「月山」", &style, "春夏——秋冬日\n「月山」\n");
}

/* A number stays with its measure word, and gets its cell before it. */
static void test_number_and_unit(void **state)
{
    (void)state;
    struct layout_style style = style_of(16);
    assert_set("春在3月夏秋冬日月山水", &style, "春在_3月夏秋冬日\n月山水\n");
    assert_set("春在3山夏秋冬日月山水", &style, "春在3_山夏秋冬日\n月山水\n");
}

/* A line that ends with a soft hyphen shows one, if there is room for it. */
static void test_soft_hyphen(void **state)
{
    (void)state;
    struct layout_style style = style_of(8);
    style.language = LANGUAGE_OTHER;
    assert_set("abc de\xC2\xAD\x66gh", &style, "abc de-\nfgh\n");
    assert_set("abc def\xC2\xADghi", &style, "abc def-\nghi\n");
    assert_set("abc defg\xC2\xADhi", &style, "abc\ndefghi\n");
    assert_set("abcdefg\xC2\xADhi\xC2\xAD", &style, "abcdefg-\nhi\n");
    assert_set("abcdefgh\xC2\xADi", &style, "abcdefgh\ni\n");
}

/* Rather than a last line of one character, a line of more slack than is else thought of. */
static void test_last_line_has_two_characters(void **state)
{
    (void)state;
    struct layout_style style = style_of(22);
    style.language = LANGUAGE_JA;
    assert_set("「ゆっくり歩っている？」", &style, "「ゆっくり歩って\nいる？」\n");
}

static void test_last_line_is_not_stretched(void **state)
{
    (void)state;
    struct layout_style style = style_of(16);
    assert_set("春，夏ab秋", &style, "春，夏ab秋\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pause_hangs),
        cmocka_unit_test(test_stop_hangs),
        cmocka_unit_test(test_run_does_not_hang),
        cmocka_unit_test(test_narrow_pause_hangs),
        cmocka_unit_test(test_last_mark_hangs),
        cmocka_unit_test(test_after_marks),
        cmocka_unit_test(test_latin_first),
        cmocka_unit_test(test_odd_run),
        cmocka_unit_test(test_autospace_on),
        cmocka_unit_test(test_given_up),
        cmocka_unit_test(test_nothing_in_units),
        cmocka_unit_test(test_number_and_unit),
        cmocka_unit_test(test_soft_hyphen),
        cmocka_unit_test(test_last_line_has_two_characters),
        cmocka_unit_test(test_last_line_is_not_stretched),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("typeset", tests, NULL, NULL);
}
