/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "layout/asis.h"
#include "layout/flow.h"
#include "layout_sample.h"

static void assert_pages_in(const char *lines, const struct layout_style *style,
                            const char *expected)
{
    char *pages = sample_pages(lines, style);
    assert_string_equal(pages, expected);
    free(pages);
}

static void assert_pages(const char *lines, int measure, int rows, const char *expected)
{
    struct layout_style style = sample_style(measure, rows);
    assert_pages_in(lines, &style, expected);
}

/* --- Style ----------------------------------------------------------------------------------- */

static void test_style(void **state)
{
    (void)state;
    assert_int_equal(layout_measure(80, 36), 72);
    assert_int_equal(layout_measure(61, 36), 60);
    assert_int_equal(layout_measure(21, 36), 20);
    assert_int_equal(layout_measure(1000, 60), 120);
    assert_int_equal(layout_measure(3, 12), 2);
    assert_int_equal(layout_measure(0, 12), 2);
    struct layout_style a = sample_style(40, 20), b = a;
    assert_true(layout_style_equal(&a, &b));
    b.hide_chrome = true;
    assert_false(layout_style_equal(&a, &b));
    b = a;
    b.rules.ambiguous_wide = true;
    assert_false(layout_style_equal(&a, &b));
}

/* --- Indents --------------------------------------------------------------------------------- */

static void test_indent_by_language(void **state)
{
    (void)state;
    struct layout_style style = sample_style(20, 9);
    assert_pages_in("甲乙丙", &style, "....甲乙丙\n");
    style.language = LANGUAGE_JA;
    assert_pages_in("甲乙丙", &style, "..甲乙丙\n");
    style.language = LANGUAGE_KO;
    assert_pages_in("가나다", &style, "가나다\n");
    style.language = LANGUAGE_OTHER;
    assert_pages_in("abc", &style, "abc\n");
}

static void test_indent_of_the_source(void **state)
{
    (void)state;
    assert_pages("　甲乙丙", 20, 9, "..甲乙丙\n");
    assert_pages("　　甲乙丙", 20, 9, "....甲乙丙\n");
    assert_pages("    甲乙丙", 20, 9, "....甲乙丙\n");
    assert_pages("\t甲乙丙", 20, 9, "....甲乙丙\n");
    assert_pages(" \t甲乙丙", 20, 9, "....甲乙丙\n");
    assert_pages("\xC2\xA0\xC2\xA0甲乙丙", 20, 9, "..甲乙丙\n");
    assert_pages("　　　　　　甲乙丙", 40, 9, "..........甲乙丙\n");
}

static void test_indent_setting(void **state)
{
    (void)state;
    struct layout_style style = sample_style(20, 9);
    style.indent = 0;
    assert_pages_in("　　甲乙丙", &style, "甲乙丙\n");
    style.indent = 3;
    assert_pages_in("甲乙丙\n　丁", &style, "......甲乙丙\n......丁\n");
    style.indent = 40;
    assert_pages_in("甲乙丙丁", &style, "............甲乙丙丁\n");
    style.measure = 8;
    assert_pages_in("甲乙丙丁", &style, "....甲乙\n丙丁\n");
}

static void test_indent_of_other_kinds(void **state)
{
    (void)state;
    assert_pages("# 　題目", 20, 9, "題目\n");
    assert_pages("@ 　某人", 20, 9, "某人\n");
    assert_pages("~ 　0", 20, 9, "0\n");
    assert_pages("= ＊＊＊", 20, 9, ".......＊＊＊\n");
    assert_pages("/ 白日依山盡\n/ 　　黃河入海流", 20, 9, "白日依山盡\n....黃河入海流\n");
    assert_pages("| \ta  b ", 20, 9, "\ta  b\n");
    assert_pages("• 甲乙", 20, 9, "• 甲乙\n");
    assert_pages("  • 甲乙", 20, 9, "..• 甲乙\n");
    assert_pages("•甲乙", 20, 9, "•甲乙\n");
    assert_pages("* 甲乙", 20, 9, "* 甲乙\n");
    assert_pages("*甲乙", 20, 9, "....*甲乙\n");
    assert_pages("——甲乙", 20, 9, "....——甲乙\n");
    assert_pages("甲。\n& 乙丙。", 20, 9, "....甲。\n乙丙。\n");
}

static void test_indent_of_containers(void **state)
{
    (void)state;
    assert_pages("> 甲乙丙丁戊己庚辛壬", 24, 9, "........甲乙丙丁戊己庚\n....辛壬\n");
    assert_pages("- 甲乙丙丁戊己庚辛壬癸子丑", 24, 9, "..甲乙丙丁戊己庚辛壬癸\n..子丑\n");
}

/* --- White space ----------------------------------------------------------------------------- */

static void test_white_is_no_row(void **state)
{
    (void)state;
    assert_pages("甲乙丙丁戊己。\xC2\xA0\xC2\xA0\xC2\xA0\xC2\xA0\xC2\xA0　　  ", 18, 9,
                 "....甲乙丙丁戊己。\n");
    assert_pages("甲\n \xC2\xA0　\n乙", 18, 9, "....甲\n....乙\n");
    assert_pages("甲乙丙丁戊己庚　辛壬癸", 18, 9, "....甲乙丙丁戊己庚\n辛壬癸\n");
}

static void test_tabs(void **state)
{
    (void)state;
    struct sample sample;
    const char *lines = "| a\tb\n甲\t乙";
    sample_init(&sample, lines, strlen(lines));
    struct layout_style style = sample_style(20, 9);
    struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
    flow_finish(flow);
    assert_int_equal(flow_row_count(flow), 2);
    const struct row *code = flow_row(flow, 0), *prose = flow_row(flow, 1);
    assert_int_equal(code->cells, 9);
    assert_int_equal(flow_cluster_cells(flow, code, 1, "\t", 1), 7);
    assert_int_equal(flow_cluster_cells(flow, code, 8, "\t", 1), 8);
    assert_int_equal(prose->cells, 5);
    assert_int_equal(flow_cluster_cells(flow, prose, 2, "\t", 1), 1);
    assert_int_equal(flow_cluster_cells(flow, prose, 2, "甲", 3), 2);
    flow_free(flow);
    sample_release(&sample);
}

/* Preformatted text and tables are not filled, however wide they are. */
static void test_lines_as_they_are(void **state)
{
    (void)state;
    struct sample sample;
    const char *lines = "| abc def ghi\tj\n甲乙丙丁戊己";
    sample_init(&sample, lines, strlen(lines));
    sample_add(&sample, (struct form){ .kind = BLOCK_TABLE_ROW }, "甲\t乙丙丁戊", 16);
    sample_add(&sample, (struct form){ .kind = BLOCK_PREFORMATTED }, "ab\n  cd \n\n\tef", 13);
    struct layout_style style = sample_style(10, 20);
    style.leading = 1;
    struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
    flow_finish(flow);
    static const int cells[] = { 17, 0, 8, 0, 4, 0, 16, 0, 2, 4, 0, 10 };
    assert_int_equal(flow_row_count(flow), sizeof cells / sizeof *cells);
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
        assert_int_equal(flow_row(flow, i)->cells, cells[i]);
    flow_free(flow);
    char *line = mem_alloc(ASIS_CELLS_MAX + 2);
    memset(line, 'a', ASIS_CELLS_MAX + 2);
    sample_add(&sample, (struct form){ .kind = BLOCK_PREFORMATTED }, line, ASIS_CELLS_MAX);
    sample_add(&sample, (struct form){ .kind = BLOCK_PREFORMATTED }, line, ASIS_CELLS_MAX + 2);
    free(line);
    flow = flow_new(sample.part, sample.forms, 0, &style);
    flow_finish(flow);
    size_t count = flow_row_count(flow);
    assert_int_equal(flow_row(flow, count - 3)->cells, ASIS_CELLS_MAX); /* at the limit */
    assert_int_equal(flow_row(flow, count - 2)->cells, ASIS_CELLS_MAX); /* past it */
    assert_int_equal(flow_row(flow, count - 1)->cells, 2);
    flow_free(flow);
    sample_release(&sample);
}

/* --- Items, brackets, verse ------------------------------------------------------------------ */

static void test_items_hang(void **state)
{
    (void)state;
    assert_pages("• 甲乙丙丁戊己庚辛壬癸子丑", 24, 9, "• 甲乙丙丁戊己庚辛壬癸\n..子丑\n");
    assert_pages("> > 甲乙丙丁戊己庚辛壬癸子丑寅", 24, 9, "....> 甲乙丙丁戊己庚辛壬\n......癸子丑寅\n");
    struct layout_style style = sample_style(40, 9);
    const char *words = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";
    static const struct {
        const char *marker, *indent;
    } items[] = {
        { "1. ", "........" }, { "12) ", "........" }, { "①", "......" },
        { "（一） ", "............" },
        { "一、", "" }, /* alone it is text */
        { "一", "" },   { "1.5 ", "" },      { "2021 ", "" },
    };
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        struct bytes line = { 0 };
        bytes_append_string(&line, items[i].marker);
        bytes_append_string(&line, words);
        char *pages = sample_pages(bytes_string(&line), &style);
        const char *second = strchr(pages, '\n');
        assert_non_null(second);
        assert_int_equal(strspn(second + 1, "."), strlen(items[i].indent));
        free(pages);
        bytes_release(&line);
    }
    assert_pages("一、甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午\n\n二、乙", 36, 9,
                 "....一、甲乙丙丁戊己庚辛壬癸子丑寅卯\n........辰巳午\n\n....二、乙\n");
    /* Written as paragraphs are, they are. */
    assert_pages("　　一、甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午\n　　二、乙", 36, 9,
                 "....一、甲乙丙丁戊己庚辛壬癸子丑寅卯\n辰巳午\n....二、乙\n");
}

/* A line that has a marker alone keeps nothing for what is on the next. */
static void test_marker_on_a_line_of_its_own(void **state)
{
    (void)state;
    for (int separator = 0; separator < 2; separator++) {
        const char *line = separator == 0 ? "1. \xE2\x80\xA8甲乙" : "※\xE2\x80\xA8\xC2\xA0甲乙";
        struct sample sample;
        sample_init(&sample, line, strlen(line));
        struct layout_style style = sample_style(36, 9);
        struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
        flow_finish(flow);
        for (size_t i = 0; i < flow_row_count(flow); i++)
            assert_int_equal(flow_row(flow, i)->gap_count, 0);
        assert_int_equal(flow_row(flow, 0)->cells, separator == 0 ? 2 : 1);
        flow_free(flow);
        sample_release(&sample);
    }
}

/* Nothing is inserted behind a marker, but a cell that brings its text to the grid: that would not
 * be in line with the text of the others. */
static void test_items_are_in_line(void **state)
{
    (void)state;
    static const char *const lines[] = { "（一）甲乙丙丁戊己庚辛壬癸子丑「寅卯」辰\n（二）甲",
                                         "1. 甲乙丙丁戊己庚辛壬癸子丑寅「卯」辰" };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct sample sample;
        sample_init(&sample, lines[i], strlen(lines[i]));
        struct layout_style style = sample_style(36, 9);
        style.justify = JUSTIFY_ON;
        struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
        flow_finish(flow);
        assert_int_equal(flow_row(flow, 0)->cells, 30); /* of 32: the bracket does not end it */
        flow_free(flow);
        sample_release(&sample);
    }
}

static void test_brackets_hang_in_japanese(void **state)
{
    (void)state;
    struct layout_style style = sample_style(24, 20);
    assert_pages_in("「甲乙」", &style, "....「甲乙」\n");
    style.language = LANGUAGE_JA;
    assert_pages_in("あ\n「い」\n『う』\n（え）\n“お”", &style,
                    "..あ\n「い」\n『う』\n（え）\n.“お”\n");
    assert_pages_in("　「い」", &style, "..「い」\n"); /* the source's own */
    style.indent = 1;
    assert_pages_in("「い」", &style, "..「い」\n");
}

static void test_verse_goes_on(void **state)
{
    (void)state;
    assert_pages("/ 甲乙丙丁戊己庚辛壬癸子丑寅卯\n/ 甲", 24, 9,
                 "甲乙丙丁戊己庚辛壬癸子丑\n....寅卯\n甲\n");
}

/* --- Blank rows ------------------------------------------------------------------------------ */

static void test_spacing_of_prose(void **state)
{
    (void)state;
    assert_pages("甲\n乙\n\n丙\n\n\n丁", 20, 20, "....甲\n....乙\n....丙\n\n....丁\n");
    struct layout_style style = sample_style(20, 20);
    style.spacing = 1;
    assert_pages_in("甲\n\n丙\n丁\n\n\n戊", &style, "....甲\n\n....丙\n\n....丁\n\n\n....戊\n");
    style = sample_style(20, 20);
    style.indent = 0;
    assert_pages_in("甲\n乙\n\n丙", &style, "甲\n乙\n\n丙\n");
}

static void test_spacing_of_headings(void **state)
{
    (void)state;
    assert_pages("# 題\n@ 某人\n@ 某日\n文\n## 節\n文\n文\n### 小節\n\n文", 20, 30,
                 "題\n\n某人\n某日\n\n....文\n\n節\n\n....文\n....文\n\n小節\n....文\n");
    assert_pages("~ 0\n~ 1\n文\n= ＊\n文", 20, 30, "0\n1\n....文\n\n.........＊\n\n....文\n");
    assert_pages("~ 0\n\n文", 20, 30, "0\n\n....文\n");
    assert_pages("文\n| a\n| b\n\n| c\n文", 20, 30, "....文\na\nb\n\nc\n....文\n");
}

static void test_chrome_is_hidden(void **state)
{
    (void)state;
    struct layout_style style = sample_style(20, 20);
    style.hide_chrome = true;
    assert_pages_in("~ 頭\n\n甲\n\n~ 分享\n\n乙\n~ 尾", &style, "....甲\n....乙\n");
    assert_pages_in("~ 頭", &style, "\n");
}

static void test_leading_blank_lines(void **state)
{
    (void)state;
    assert_pages("\n\n\n## 題\n文", 20, 20, "題\n\n....文\n");
    assert_pages("", 20, 20, "\n");
    assert_pages("\n\n\n", 20, 20, "\n");
}

/* --- Pages ----------------------------------------------------------------------------------- */

static void test_pages(void **state)
{
    (void)state;
    assert_pages("甲\n乙\n丙", 20, 1, "....甲\n--\n....乙\n--\n....丙\n");
    assert_pages("甲\n乙\n丙", 20, 2, "....甲\n....乙\n--\n....丙\n");
    /* No blank row at a page's start. */
    assert_pages("甲\n乙\n\n\n丙", 20, 2, "....甲\n....乙\n--\n....丙\n");
}

static void test_headings_stay_with_text(void **state)
{
    (void)state;
    assert_pages("甲\n乙\n丙\n## 節\n丁\n戊\n己", 20, 6,
                 "....甲\n....乙\n....丙\n--\n節\n\n....丁\n....戊\n....己\n");
    assert_pages("甲\n乙\n丙\n## 節\n丁\n戊\n己", 20, 7,
                 "....甲\n....乙\n....丙\n--\n節\n\n....丁\n....戊\n....己\n");
    assert_pages("甲\n乙\n丙\n## 節\n丁\n戊\n己", 20, 8,
                 "....甲\n....乙\n....丙\n\n節\n\n....丁\n....戊\n--\n....己\n");
    /* A run of headings counts together. */
    assert_pages("甲\n乙\n丙\n丁\n## 節\n### 小\n戊\n己", 20, 9,
                 "....甲\n....乙\n....丙\n....丁\n--\n節\n\n小\n....戊\n....己\n");
    /* A section of one line is no reason to leave the page. */
    assert_pages("甲\n乙\n丙\n## 節\n丁\n## 節\n戊", 20, 7,
                 "....甲\n....乙\n....丙\n\n節\n\n....丁\n--\n節\n\n....戊\n");
    /* A page too small for it. */
    assert_pages("甲\n## 節\n丁", 20, 3, "....甲\n\n節\n--\n....丁\n");
}

static void test_no_line_stands_alone(void **state)
{
    (void)state;
    /* The last line of a paragraph is not alone at the head of a page. */
    assert_pages("甲\n乙\n丙\n甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉", 14, 6,
                 "..甲\n..乙\n..丙\n..甲乙丙丁戊己\n庚辛壬癸子丑寅\n卯辰巳午未申酉\n");
    assert_pages("甲\n乙\n甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥", 14, 5,
                 "..甲\n..乙\n..甲乙丙丁戊己\n庚辛壬癸子丑寅\n--\n卯辰巳午未申酉\n戌亥\n");
    /* Nor is the first at its foot. */
    assert_pages("甲\n乙\n丙\n丁\n甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", 14, 5,
                 "..甲\n..乙\n..丙\n..丁\n--\n..甲乙丙丁戊己\n庚辛壬癸子丑寅\n卯辰巳\n");
}

/* No page parts a paragraph so that one line is left alone; none is emptier than it must be. */
static void test_no_line_ever_stands_alone(void **state)
{
    (void)state;
    srand(20261125);
    for (int round = 0; round < 40; round++) {
        struct sample sample;
        sample_init(&sample, "", 0);
        char text[30 * 3];
        for (size_t i = 0; i < sizeof text; i += 3)
            memcpy(text + i, "山", 3);
        for (int i = 0; i < 60; i++)
            sample_add(&sample, (struct form){ 0 }, text, 3u * (1u + (unsigned)rand() % 30));
        struct layout_style style = sample_style(12, 9 + rand() % 20);
        style.leading = style.rows > 16 && rand() % 2;
        style.columns = 1 + rand() % 2;
        struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
        flow_finish(flow);
        for (size_t i = 0; i + 1 < flow_page_count(flow); i++) {
            struct page page = flow_page(flow, i);
            const struct row *last = flow_row(flow, page.end - 1);
            const struct row *next = flow_row(flow, flow_page(flow, i + 1).first);
            if (last->block == next->block) {
                assert_false(last->first);
                assert_false(next->last);
            }
            if (style.columns == 1)
                assert_true(page.end - page.first + 4 + 2 * (size_t)style.leading >=
                            (size_t)style.rows);
        }
        flow_free(flow);
        sample_release(&sample);
    }
}

static void test_notes_stay_with_text(void **state)
{
    (void)state;
    assert_pages("甲\n乙\n丙\n丁\n^ 註\n戊", 20, 5,
                 "....甲\n....乙\n....丙\n....丁\n....註\n--\n....戊\n");
    assert_pages("甲\n乙\n丙\n丁\n戊\n^ 註\n己", 20, 5,
                 "....甲\n....乙\n....丙\n....丁\n--\n....戊\n....註\n....己\n");
    /* A list of notes goes over the page's end. */
    assert_pages("^ 甲\n^ 乙\n^ 丙\n^ 丁\n^ 戊\n^ 己", 20, 5,
                 "....甲\n....乙\n....丙\n....丁\n....戊\n--\n....己\n");
    assert_pages("甲\n乙\n丙\n丁\n: 表\n| a\n| b", 20, 5,
                 "....甲\n....乙\n....丙\n--\n....丁\n表\na\nb\n");
}

static void test_rule_is_not_first(void **state)
{
    (void)state;
    assert_pages("甲\n乙\n丙\n丁\n戊\n己\n= ＊\n庚", 20, 6,
                 "....甲\n....乙\n....丙\n....丁\n....戊\n--\n....己\n\n.........＊\n\n....庚\n");
    assert_pages("甲\n= ＊\n乙", 20, 1, "....甲\n--\n.........＊\n--\n....乙\n");
}

static void test_chapters_start_pages(void **state)
{
    (void)state;
    struct layout_style style = sample_style(20, 9);
    const char *text = "# 書\n@ 某\n## 一\n甲\n### 小\n乙\n## 二\n丙\n= ＊\n## 三\n## 四\n丁";
    style.chapter_level = 2;
    assert_pages_in(text, &style,
                    "書\n\n某\n\n一\n\n....甲\n--\n小\n....乙\n--\n二\n\n....丙\n\n"
                    ".........＊\n--\n三\n四\n\n....丁\n");
    style.rows = 20;
    assert_pages_in("## 一\n甲\n## 二\n乙", &style, "一\n\n....甲\n--\n二\n\n....乙\n");
    style.chapter_level = 1;
    assert_pages_in("## 一\n甲\n## 二\n乙", &style, "一\n\n....甲\n\n二\n\n....乙\n");
}

static void test_leading(void **state)
{
    (void)state;
    struct layout_style style = sample_style(14, 6);
    style.leading = 1;
    assert_pages_in("甲乙丙丁戊己庚辛壬癸\n乙\n丙", &style,
                    "..甲乙丙丁戊己\n\n庚辛壬癸\n\n..乙\n--\n..丙\n");
    style.rows = 20;
    assert_pages_in("## 節\n甲\n| a\n| b\n/ 乙\n/ 丙", &style,
                    "節\n\n\n..甲\n\na\nb\n\n乙\n\n丙\n");
}

/* --- Columns --------------------------------------------------------------------------------- */

static void test_columns(void **state)
{
    (void)state;
    struct layout_style style = sample_style(20, 5);
    style.columns = 2;
    /* A page is a pair of columns; the last pair is balanced. */
    assert_pages_in("一\n二\n三\n四\n五\n六\n七\n八\n九\n十\n甲\n乙\n丙", &style,
                    "....一\n....二\n....三\n....四\n....五\n|\n....六\n....七\n....八\n....九\n"
                    "....十\n--\n....甲\n....乙\n|\n....丙\n");
    assert_pages_in("一", &style, "....一\n");
    assert_pages_in("一\n二\n三\n四", &style, "....一\n....二\n|\n....三\n....四\n");
    /* No blank row begins or ends a column. */
    assert_pages_in("一\n二\n\n\n三\n四", &style, "....一\n....二\n|\n....三\n....四\n");
    /* Headings, and lines of a paragraph, are kept in balanced ones too. */
    assert_pages_in("一\n二\n三\n## 節\n四\n五", &style,
                    "....一\n....二\n....三\n|\n節\n\n....四\n....五\n");
    style.chapter_level = 2;
    assert_pages_in("## 甲\n一\n二\n## 乙\n三", &style,
                    "甲\n\n....一\n....二\n--\n乙\n\n....三\n");
}

/* --- Positions ------------------------------------------------------------------------------- */

static void test_positions(void **state)
{
    (void)state;
    struct sample sample;
    const char *lines = "\n　　甲乙丙丁戊己庚辛\n\n\n壬癸";
    sample_init(&sample, lines, strlen(lines));
    struct layout_style style = sample_style(14, 2);
    struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
    /* A blank line before the text, the indent, the text. */
    assert_int_equal(flow_row_at(flow, 0), 0);
    assert_int_equal(flow_row_at(flow, 1), 0);
    assert_int_equal(flow_row_at(flow, 7), 0);
    assert_false(flow_finished(flow));
    assert_int_equal(flow_row(flow, 0)->from, 0);
    assert_int_equal(flow_row(flow, 0)->start, 7);
    /* The end of the line belongs to its last row. */
    assert_int_equal(flow_row_at(flow, 7 + 8 * 3), 1);
    /* A blank line that is shown has a row, on no page where the page starts after it. */
    size_t blank = flow_row_at(flow, 7 + 8 * 3 + 1);
    assert_int_equal(flow_row(flow, blank)->kind, ROW_SPACE);
    assert_int_equal(flow_page_at(flow, 7 + 8 * 3 + 1), 1);
    assert_true(flow_row(flow, blank)->hidden);
    assert_int_equal(flow_page_at(flow, 0), 0);
    /* Beyond its end: the last row and page. */
    assert_int_equal(flow_row_at(flow, 100000), flow_row_count(flow) - 1);
    assert_int_equal(flow_page_at(flow, UINT32_MAX), 1);
    assert_int_equal(flow_page_start(flow, 1), flow_row(flow, flow_row_count(flow) - 1)->start);
    assert_int_equal(flow_page_start(flow, 99), flow_page_start(flow, 1));
    assert_true(flow_finished(flow));
    flow_free(flow);
    sample_release(&sample);
}

static void test_lazy(void **state)
{
    (void)state;
    struct sample sample;
    sample_init(&sample, "", 0);
    for (int i = 0; i < 1000; i++)
        sample_add(&sample, (struct form){ 0 }, "甲乙丙", 9);
    struct layout_style style = sample_style(20, 10);
    struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
    flow_reach_page(flow, 0);
    assert_int_equal(flow_page_count(flow), 1);
    assert_in_range(flow_row_count(flow), 10, 12);
    flow_reach_byte(flow, 20 * 10);
    assert_in_range(flow_row_count(flow), 21, 22);
    size_t slices = 1;
    while (flow_work(flow, 1))
        slices++;
    assert_in_range(slices, 9, 60);
    assert_int_equal(flow_row_count(flow), 1000);
    assert_int_equal(flow_page_count(flow), 100);
    assert_false(flow_work(flow, 1));
    flow_free(flow);
    sample_release(&sample);
}

/* --- Cuts ------------------------------------------------------------------------------------ */

static void add_blocks(struct sample *sample, size_t count, size_t length)
{
    char *text = mem_alloc(length);
    memset(text, 'a', length);
    for (size_t i = 0; i < count; i++)
        sample_add(sample, (struct form){ 0 }, text, length);
    free(text);
}

/* All flows of a part, one after the other, have all its blocks; returns how many. */
static size_t assert_cut(const struct part *part)
{
    size_t count = flow_count(part), at = 0;
    for (size_t i = 0; i < count; i++) {
        size_t first, end;
        flow_blocks(part, i, &first, &end);
        assert_int_equal(first, at);
        assert_true(end > first || part->block_count == 0);
        for (size_t block = first; block < end; block++)
            assert_int_equal(flow_of_block(part, block), i);
        at = end;
    }
    assert_int_equal(at, part->block_count);
    return count;
}

static void test_cuts(void **state)
{
    (void)state;
    static const struct {
        size_t count, length, flows;
    } cases[] = {
        { 0, 0, 1 },
        { 1, 10, 1 },
        { FLOW_MAX / 1024, 1023, 1 },     /* at the limit */
        { FLOW_MAX / 1024 + 1, 1023, 2 }, /* past it */
        { 1, 3 * FLOW_MAX, 1 },           /* a block is never cut */
        { 5, FLOW_CUT - 1, 5 },
        { 3, 2 * FLOW_CUT, 3 },
        { 4000, 299, 9 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct sample sample;
        sample_init(&sample, "", 0);
        add_blocks(&sample, cases[i].count, cases[i].length);
        assert_int_equal(assert_cut(sample.part), cases[i].flows);
        sample_release(&sample);
    }
}

/* A later flow covers its own bytes, and its blank rows know that something stands before. */
static void test_second_flow(void **state)
{
    (void)state;
    struct sample sample;
    sample_init(&sample, "", 0);
    add_blocks(&sample, 200, 1000);
    sample.forms[132].kind = BLOCK_HEADING;
    size_t first, end;
    flow_blocks(sample.part, 1, &first, &end);
    assert_int_equal(first, 131);
    struct layout_style style = sample_style(20, 10);
    struct flow *flow = flow_new(sample.part, sample.forms, 1, &style);
    assert_int_equal(flow_index(flow), 1);
    assert_ptr_equal(flow_part(flow), sample.part);
    flow_finish(flow);
    assert_int_equal(flow_row(flow, 0)->from, sample.part->blocks[first].start);
    assert_int_equal(flow_row(flow, flow_row_count(flow) - 1)->next, sample.part->text.length);
    assert_int_equal(flow_row_at(flow, 0), 0);
    assert_int_equal(flow_page_at(flow, 0), 0);
    flow_free(flow);
    sample_release(&sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_style),
        cmocka_unit_test(test_indent_by_language),
        cmocka_unit_test(test_indent_of_the_source),
        cmocka_unit_test(test_indent_setting),
        cmocka_unit_test(test_indent_of_other_kinds),
        cmocka_unit_test(test_indent_of_containers),
        cmocka_unit_test(test_items_hang),
        cmocka_unit_test(test_items_are_in_line),
        cmocka_unit_test(test_marker_on_a_line_of_its_own),
        cmocka_unit_test(test_brackets_hang_in_japanese),
        cmocka_unit_test(test_verse_goes_on),
        cmocka_unit_test(test_white_is_no_row),
        cmocka_unit_test(test_tabs),
        cmocka_unit_test(test_lines_as_they_are),
        cmocka_unit_test(test_spacing_of_prose),
        cmocka_unit_test(test_spacing_of_headings),
        cmocka_unit_test(test_chrome_is_hidden),
        cmocka_unit_test(test_leading_blank_lines),
        cmocka_unit_test(test_pages),
        cmocka_unit_test(test_headings_stay_with_text),
        cmocka_unit_test(test_no_line_stands_alone),
        cmocka_unit_test(test_no_line_ever_stands_alone),
        cmocka_unit_test(test_notes_stay_with_text),
        cmocka_unit_test(test_rule_is_not_first),
        cmocka_unit_test(test_chapters_start_pages),
        cmocka_unit_test(test_leading),
        cmocka_unit_test(test_columns),
        cmocka_unit_test(test_positions),
        cmocka_unit_test(test_lazy),
        cmocka_unit_test(test_cuts),
        cmocka_unit_test(test_second_flow),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("flow", tests, NULL, NULL);
}
