/* SPDX-License-Identifier: MIT */
/* Lines whose places say something, and which headings are chapters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "doc/chapters.h"
#include "doc/drawn.h"
#include "layout_sample.h"

/* A letter a line: p paragraph, r preformatted, b blank, and so on. */
static void assert_found(const char *lines, const char *expected)
{
    static const char letters[] = { [BLOCK_PARAGRAPH] = 'p',    [BLOCK_BLANK] = 'b',
                                    [BLOCK_HEADING] = 'h',      [BLOCK_PREFORMATTED] = 'r',
                                    [BLOCK_RULE] = '=' };
    struct sample sample;
    sample_init(&sample, lines, strlen(lines));
    drawn_find(sample.part, sample.forms);
    char found[64];
    for (size_t i = 0; i < sample.part->block_count; i++)
        found[i] = letters[sample.forms[i].kind];
    found[sample.part->block_count] = '\0';
    assert_string_equal(found, expected);
    sample_release(&sample);
}

static void test_tables(void **state)
{
    (void)state;
    assert_found("前\n+--+--+\n|一|二|\n+--+--+\n後", "prrrp");
    assert_found("┌──┐\n│鹽│\n└──┘", "rrr");
    assert_found("├── 甲\n│   └── 乙\n└── 丙\n\n文", "rrrbp");
    assert_found("年 | 斤\n---|---\n一 | 二", "rrr");
    /* Two lines are chance, and so are bars without a rule. */
    assert_found("+--+--+\n|一|二|", "pp");
    assert_found("山 | 水\n山 | 水\n山 | 水", "ppp");
    /* Rules that part scenes, dashes and quotations are none. */
    assert_found("────\n文\n────", "ppp");
    assert_found("——「一」\n——「二」\n——「三」", "ppp");
    /* A heading stays what it is. */
    assert_found("## +--+--+\n+--+--+\n|一|二|\n+--+--+", "hrrr");
}

static void test_tabs(void **state)
{
    (void)state;
    assert_found("甲\t1\t2\n乙\t3\t4\n丙\t5\t6", "rrr");
    assert_found("甲\t1\n乙\t3\t4\n丙\t5", "ppp");
    assert_found("甲\t1\n乙\t2", "pp");
    assert_found("\t甲\n\t乙\n\t丙", "ppp");
    assert_found("甲說，\t是。\n乙說，\t否。\n丙說，\t是。", "ppp");
}

static void test_code(void **state)
{
    (void)state;
    assert_found("    int a = 1;\n    if (a) {\n    }", "rrr");
    assert_found("\ta();\n\n\tb();\n\tc();\n文", "rbrrp");
    assert_found("    $ make\n    $ make check\n    # make install", "rrr");
    assert_found("    int a = 1;\n    b();", "pp");
    /* Verse and letters are set in too. */
    assert_found("    The sea is grey,\n    the sand is wet;\n    we walk.", "ppp");
    assert_found("    他說：a = b。\n    他說：{}。\n    他說：c()。", "ppp");
    assert_found("int a = 1;\nint b = 2;\nint c = 3;", "ppp");
}

static void test_limits(void **state)
{
    (void)state;
    assert_found("", "");
    struct sample sample;
    sample_init(&sample, "", 0);
    char line[1001];
    memset(line, 'a', sizeof line);
    line[500] = '\t';
    for (int i = 0; i < 3; i++)
        sample_add(&sample, (struct form){ 0 }, line, 1000); /* at the limit */
    sample_add(&sample, (struct form){ 0 }, line, 1001); /* past it */
    drawn_find(sample.part, sample.forms);
    for (int i = 0; i < 4; i++)
        assert_int_equal(sample.forms[i].kind, i < 3 ? BLOCK_PREFORMATTED : BLOCK_PARAGRAPH);
    sample_release(&sample);
}

/* --- Chapters -------------------------------------------------------------------------------- */

static unsigned level_of(const char *format, unsigned count, unsigned level, uint64_t bytes)
{
    struct heading headings[64];
    char titles[64][64];
    headings[0] = (struct heading){ { 0, 0 }, 1, "書名" };
    for (unsigned i = 1; i <= count; i++) {
        snprintf(titles[i], sizeof titles[i], format, i);
        headings[i] = (struct heading){ { 0, i }, level, titles[i] };
    }
    return chapters_level(headings, count + 1, bytes);
}

static void test_chapters(void **state)
{
    (void)state;
    assert_int_equal(level_of("第%u章 某", CHAPTERS_MIN, 2, 1000), 2);
    assert_int_equal(level_of("第%u章 某", CHAPTERS_MIN - 1, 2, 1000000), 0);
    assert_int_equal(level_of("第%u回 某", 60, 3, 1000), 3);
    assert_int_equal(level_of("Chapter %u", 12, 2, 1000), 2);
    /* Articles of a law and sections of a paper are none, nor are items of an article … */
    assert_int_equal(level_of("第%u條", 60, 2, 1000), 0);
    assert_int_equal(level_of("第%u節 某", 60, 2, 1000), 0);
    assert_int_equal(level_of("%u. 某", 20, 2, 20 * 5999), 0);
    /* … but where each is as long as a story. */
    assert_int_equal(level_of("%u. 某", 20, 2, 20 * 6000), 2);
    assert_int_equal(chapters_level(NULL, 0, 0), 0);
}

static void test_volumes(void **state)
{
    (void)state;
    struct heading headings[40];
    for (unsigned i = 0; i < 40; i++)
        headings[i] = (struct heading){ { 0, i }, i % 10 == 0 ? 2 : 3,
                                        i % 10 == 0 ? "第一卷" : "第三章 某" };
    assert_int_equal(chapters_level(headings, 40, 1000), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables), cmocka_unit_test(test_tabs),
        cmocka_unit_test(test_code),   cmocka_unit_test(test_limits),
        cmocka_unit_test(test_chapters), cmocka_unit_test(test_volumes),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("doc_shapes", tests, NULL, NULL);
}
