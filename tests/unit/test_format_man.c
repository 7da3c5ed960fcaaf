/* SPDX-License-Identifier: MIT */
/* Manual pages and other text that was written for a terminal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/man.h"
#include "format/terminal.h"
#include "format_sample.h"
#include "text/utf8.h"

#define SEED 20261125u

/* --- Lines ------------------------------------------------------------------------------------ */

static void put_look(struct bytes *out, const struct terminal *terminal, const struct look *look)
{
    static const char letters[] = "BUDFI";
    for (unsigned i = 0; i < 5; i++)
        if ((look->flags & 1u << i) != 0)
            bytes_append_byte(out, letters[i]);
    if (look->colour != 0)
        bytes_format(out, "c%x", look->colour);
    if (look->background != 0)
        bytes_format(out, "b%x", look->background);
    if (look->link != 0)
        bytes_format(out, "=%s", bytes_string(&terminal->links.targets[look->link - 1]));
}

/* Runs that are not plain as {looks:text}. */
static char *shown(struct terminal *terminal, const char *line, size_t length)
{
    struct styled styled = { 0 };
    struct bytes out = { 0 };
    terminal_line(terminal, (struct slice){ line, length }, &styled);
    assert_true(utf8_is_valid(bytes_string(&styled.text), styled.text.length));
    for (size_t i = 0; i < styled.count; i++) {
        size_t start = styled.runs[i].start;
        size_t end = i + 1 < styled.count ? styled.runs[i + 1].start : styled.text.length;
        bool plain = look_is_plain(&styled.runs[i].look);
        if (!plain) {
            bytes_append_byte(&out, '{');
            put_look(&out, terminal, &styled.runs[i].look);
            bytes_append_byte(&out, ':');
        }
        bytes_append(&out, styled.text.data + start, end - start);
        if (!plain)
            bytes_append_byte(&out, '}');
    }
    styled_release(&styled);
    return bytes_steal(&out);
}

static void check_lines(const char *const rows[][2], size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct terminal terminal = { 0 };
        char *out = shown(&terminal, rows[i][0], strlen(rows[i][0]));
        assert_string_equal(out, rows[i][1]);
        free(out);
        terminal_release(&terminal);
    }
}

#define CHECK_LINES(rows) check_lines(rows, sizeof rows / sizeof *rows)

static void test_overstrike(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "N\bNA\bAM\bME\bE", "{B:NAME}" },
        { "_\ba_\bb c", "{U:ab} c" },
        { "a\b_b\b_", "{U:ab}" },
        { "_\ba\ba", "{BU:a}" },
        { "漢\b漢字\b字", "{B:漢字}" },
        { "漢\b\b漢字\b\b字x", "{B:漢字}x" },
        { "_\b漢_\b字", "{U:漢字}" },
        { "__\b\b漢__\b\b字", "{U:漢字}" },
        { "漢\b\b__字", "{U:漢}字" },
        { "a\ba b\bb", "{B:a b}" },
        { "a\ba b", "{B:a} b" },
        { "a\ba  b\bb", "{B:a}  {B:b}" },
        { "+\bo x", "\u2022 x" },
        { "+\b+\bo\bo x", "{B:\u2022} x" },
        { "a\ba\ba\bab", "{B:a}b" },
        { "_\b_", "{B:_}" },
        { "e\u0301\be\u0301", "{B:e\u0301}" },
        { "\b\ba", "a" },
        { "abc\rxyz", "xyz" },
        { "50%\r100%", "100%" },
        { " \ba", "a" },
        { "한\b한글\b글", "{B:한글}" },
    };
    CHECK_LINES(rows);
}

static void test_sgr(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "\033[1mN\033[0m x", "{B:N} x" },
        { "\033[1;4ma\033[22mb\033[mc", "{BU:a}{U:b}c" },
        { "\033[31ma\033[39mb", "{c1000001:a}b" },
        { "\033[91;42ma", "{c1000009b1000002:a}" },
        { "\033[38;5;208ma\033[48;2;1;2;3mb", "{c10000d0:a}{c10000d0b2010203:b}" },
        { "\033[38:2::1:2:3ma\033[38:5:7mb", "{c2010203:a}{c1000007:b}" },
        { "\033[4:3ma\033[4:0mb", "{U:a}b" },
        { "\033[58;5;1ma", "a" },
        { "\033[3ma\033[23m\033[9mb\033[29m\033[2mc\033[7md", "{U:a}{D:b}{F:c}{FI:d}" },
        { "\033[38;5ma", "a" },
        { "\033[999999999999ma\033[;;;;mb", "ab" },
        { "\302\2331ma", "{B:a}" },
    };
    CHECK_LINES(rows);
}

static void test_other_sequences(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "a\033[Kb\033[2Jc\033[?25hd\033[10;20He", "abcde" },
        { "\033[>4;1ma\033[?1mb", "ab" },
        { "a\033]0;title\ab\033]2;t\033\\c", "abc" },
        { "\033Pq#0\033\\a\033_x\033\\b\033^y\033\\c\033Xz\033\\d", "abcd" },
        { "a\033(Bb\033)0c\0337d\033=e\033Mf", "abcdef" },
        { "a\033[1", "a" },
        { "a\033", "a" },
        { "a\033]8;;http://x", "a" },
        { "\033]8;;http://x/\033\\link\033]8;;\033\\ b", "{=http://x/:link} b" },
        { "\033]8;id=1;http://x/\alink\033]8;;\ab", "{=http://x/:link}b" },
        { "\033]8;;http://x y\alink", "link" },
        { "\033]52;c;AAAA\aa\302\23552;x\302\234b\302\220q\302\234c", "abc" },
        { "a\a\v\f\016\017b\177c\302\205d", "abcd" },
        { "\033[1\033[2ma", "{F:a}" },
        { "progress 10%\rdone\033[K", "done" },
        { "10%\r\033[K20%\033[2K\033[1mab", "{B:ab}" },
        { "文字\b\b\033[0Kab\033[1Kc\033[3K", "文abc" },
        { "a\tb", "a\tb" },
        { "a\tb\033[0m", "a\tb" },
    };
    CHECK_LINES(rows);
}

/* A look goes on over the ends of lines. */
static void test_look_goes_on(void **state)
{
    (void)state;
    struct terminal terminal = { 0 };
    free(shown(&terminal, "\033[32ma", 6));
    char *out = shown(&terminal, "b", 1);
    assert_string_equal(out, "{c1000002:b}");
    free(out);
    terminal_release(&terminal);
}

/* Whatever comes, no control is left but the tabulator, and the text is UTF-8. */
static void test_nothing_survives(void **state)
{
    (void)state;
    static const char *const pieces[] = { "\033", "[", "]8;;", "m", "1;", "\b", "\b\b", "漢", "_", "a",
                                          "\r", "\t", "\u0301", "\302\233", "\033\\", "\a", "38;5;", "x",
                                          "\302\234", "P", "\x01", " " };
    printf("# seed %u\n", SEED);
    srand(SEED);
    for (unsigned n = 0; n < 20000; n++) {
        struct bytes line = { 0 };
        for (int i = rand() % 24; i >= 0; i--)
            bytes_append_string(&line, pieces[(size_t)rand() % (sizeof pieces / sizeof *pieces)]);
        struct terminal terminal = { 0 };
        struct styled styled = { 0 };
        terminal_line(&terminal, bytes_slice(&line), &styled);
        assert_true(utf8_is_valid(bytes_string(&styled.text), styled.text.length));
        for (size_t i = 0; i < styled.text.length; i++) {
            unsigned char c = (unsigned char)styled.text.data[i];
            assert_true(c >= 0x20 || c == '\t');
            assert_int_not_equal(c, 0x7F);
            assert_false(c == 0xC2 && (unsigned char)styled.text.data[i + 1] < 0xA0);
        }
        styled_release(&styled);
        terminal_release(&terminal);
        bytes_release(&line);
    }
}

/* --- Pages ------------------------------------------------------------------------------------ */

/* In the pages here <words> are bold and {words} underlined. */
static void strike(const char *page, struct bytes *out)
{
    char mode = '\0';
    for (size_t length; *page != '\0'; page += length) {
        char32_t code;
        length = utf8_decode_valid(page, &code);
        if (*page == '<' || *page == '{') {
            mode = *page;
        } else if (*page == '>' || *page == '}') {
            mode = '\0';
        } else {
            if (mode != '\0' && *page != ' ' && *page != '\n') {
                bytes_append(out, mode == '<' ? page : "_", mode == '<' ? length : 1);
                bytes_append_byte(out, '\b');
            }
            bytes_append(out, page, length);
        }
    }
}

static char *made(const char *text, size_t length, size_t step, bool reflow)
{
    struct format_sample sample;
    format_sample_init(&sample);
    const struct format_options options = { .reflow = reflow };
    void *run = format_man.open(&sample.builder, &options);
    step = step > 0 ? step : length;
    for (size_t at = 0; at < length; at += step)
        format_man.feed(run, text + at, length - at < step ? length - at : step);
    unsigned before = sample.parts;
    size_t start = sample.out.length;
    format_man.end(run);
    format_man.close(run);
    assert_int_equal(sample.refused, 0);
    assert_true(sample.parts <= before + 1);
    char *out = strdup(sample.out.data + start);
    format_sample_release(&sample);
    return out;
}

static void check_page(const char *page, const char *expected)
{
    struct bytes text = { 0 };
    strike(page, &text);
    static const size_t steps[] = { 0, 1, 33 };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        char *out = made(text.data, text.length, steps[i], true);
        char *blocks = strstr(out, "p/chrome");
        assert_non_null(blocks);
        assert_string_equal(blocks, expected);
        free(out);
    }
    bytes_release(&text);
}

static const char chinese_page[] =
    "DUKE(1)                     使用者命令                     DUKE(1)\n"
    "\n"
    "<名稱>\n"
    "       duke - 把長的文章一頁一頁地給人看\n"
    "\n"
    "<概要>\n"
    "       <duke> [{選項}]... [{檔案}]\n"
    "       <duke> <-o> {名=值}\n"
    "\n"
    "<描述>\n"
    "       這個程式把文章排成頁。行首不會有逗號，行尾也不會有上引號，\n"
    "       這些都是<排版>的規矩。沒有檔案的時候它讀標準輸入，直到沒有\n"
    "       東西為止。\n"
    "\n"
    "       第二段很短。\n"
    "\n"
    "       <-a>, <--all>\n"
    "              全部都給人看，包括那些平常看不見的東西，以及那些隱藏\n"
    "              起來的註解。\n"
    "\n"
    "       <-b>     只看一半。另外一半留到下一次打開的時候再看也不遲，程\n"
    "              式會記得。\n"
    "\n"
    "   <結束狀態>\n"
    "       0      沒有問題。\n"
    "\n"
    "       1      有問題。\n"
    "\n"
    "<範例>\n"
    "       if (好)\n"
    "           看();\n"
    "       else\n"
    "           睡();\n"
    "\n"
    "dujuan 1.0                2020-12-21                       DUKE(1)\n";

static void test_chinese_page(void **state)
{
    (void)state;
    check_page(chinese_page,
        "p/chrome DUKE(1) 使用者命令 DUKE(1)\n"
        "h2 名稱\n"
        "p duke - 把長的文章一頁一頁地給人看\n"
        "h2 概要\n"
        "pre {strong duke} [{em 選項}]... [{em 檔案}]\n"
        "pre {strong duke -o} {em 名=值}\n"
        "h2 描述\n"
        "p 這個程式把文章排成頁。行首不會有逗號，行尾也不會有上引號，這些都是{strong 排版}的規矩。"
        "沒有檔案的時候它讀標準輸入，直到沒有東西為止。\n"
        "p 第二段很短。\n"
        "term {strong -a}, {strong --all}\n"
        "definition>p 全部都給人看，包括那些平常看不見的東西，以及那些隱藏起來的註解。\n"
        "term {strong -b}\n"
        "definition>p 只看一半。另外一半留到下一次打開的時候再看也不遲，程式會記得。\n"
        "h3 結束狀態\n"
        "term 0\n"
        "definition>p 沒有問題。\n"
        "term 1\n"
        "definition>p 有問題。\n"
        "h2 範例\n"
        "pre if (好)\n"
        "pre     看();\n"
        "pre else\n"
        "pre     睡();\n"
        "p/chrome dujuan 1.0 2020-12-21 DUKE(1)\n"
        "@title=duke - 把長的文章一頁一頁地給人看\n"
        "@date=2020-12-21\n"
        "*2 名稱\n*2 概要\n*2 描述\n*3 結束狀態\n*2 範例\n");
}

/* Stretched lines, hyphens at line ends, bullets, columns. */
static void test_english_page(void **state)
{
    (void)state;
    check_page("DUKE(1)              User Commands              DUKE(1)\n"
               "\n"
               "<NAME>\n"
               "       duke - reads\n"
               "\n"
               "<DESCRIPTION>\n"
               "       This  program reads texts that are very long, or\n"
               "       of any length that a person can  bear,  and  re\u2010\n"
               "       members  where  one  stopped.   The   well-\u200Bknown\n"
               "       rest is left to the reader and to others.\n"
               "\n"
               "       \u2022 One thing that is said here at some length, so\n"
               "         that it takes two lines.\n"
               "\n"
               "       \u2022 Another one.\n"
               "\n"
               "       name        size        date\n"
               "       a           10          today\n"
               "       b           20          now\n"
               "\n"
               "       <-x> {N}   Sets  x  to N, which is a number from one\n"
               "              to nine.\n"
               "\n"
               "duke 1.0               21 Dec 2020              DUKE(1)\n",
        "p/chrome DUKE(1) User Commands DUKE(1)\n"
        "h2 NAME\n"
        "p duke - reads\n"
        "h2 DESCRIPTION\n"
        "p This program reads texts that are very long, or of any length that a person can bear, and "
        "remembers where one stopped. The well-\u200Bknown rest is left to the reader and to others.\n"
        "p \u2022 One thing that is said here at some length, so that it takes two lines.\n"
        "p \u2022 Another one.\n"
        "pre name        size        date\n"
        "pre a           10          today\n"
        "pre b           20          now\n"
        "term {strong -x} {em N}\n"
        "definition>p Sets x to N, which is a number from one to nine.\n"
        "p/chrome duke 1.0 21 Dec 2020 DUKE(1)\n"
        "@title=duke - reads\n"
        "@date=2020-12-21\n"
        "*2 NAME\n*2 DESCRIPTION\n");
}

/* man with its output in a pipe strikes nothing over; its shape is the same. */
static void test_unformatted_page(void **state)
{
    (void)state;
    check_page("X(3)          函式          X(3)\n"
               "\n"
               "名前\n"
               "       x - 一つの関数\n"
               "\n"
               "説明\n"
               "       この関数は何もしない。\n"
               "\n"
               "   注意\n"
               "       ない。\n"
               "\n"
               "       -a     何もしない。\n"
               "              それだけ。\n",
        "p/chrome X(3) 函式 X(3)\nh2 名前\np x - 一つの関数\nh2 説明\np この関数は何もしない。\n"
        "h3 注意\np ない。\nterm -a\ndefinition>p 何もしない。\ndefinition>p それだけ。\n"
        "@title=x - 一つの関数\n*2 名前\n*2 説明\n*3 注意\n");
}

static void test_page_as_it_was(void **state)
{
    (void)state;
    static const char page[] = "X(1)   c   X(1)\n\nNAME\n       x - y\n\nTEXT\n       one\n       two\n";
    char *out = made(page, sizeof page - 1, 0, false);
    assert_non_null(strstr(out, "h2 TEXT\npre        one\npre        two\n"));
    free(out);
}

static void test_odd_pages(void **state)
{
    (void)state;
    static const char *const pages[] = {
        "A(1) A(1)\n",
        "A(1)  A(1)",
        "\n\nA(1)  A(1)\n\n\n",
        "A(1)  A(1)\nB(1)  B(1)\n\nNAME\n",
        "A(1)  A(1)\n       x\nNAME\n   s\n      t\n                                    u\n",
        "A(1)  A(1)\n\tx\n\t\ty\n",
    };
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        char *out = made(pages[i], strlen(pages[i]), 1, true);
        assert_non_null(strstr(out, "p/chrome A(1) A(1)\n"));
        free(out);
    }
}

/* --- Other text ------------------------------------------------------------------------------- */

static void test_log(void **state)
{
    (void)state;
    static const char log[] = "\033[33mcommit 1\033[m\n\n    改：\033[1m標題\033[m\n"
                              "\033[32m+\treturn;\033[m\r\n\033]8;;http://x\033\\y\033]8;;\033\\";
    static const char expected[] = "pre {colour=33 commit 1}\npre \npre     改：{strong 標題}\n"
                                   "pre {colour=32 +\treturn;}\npre {link=http://x y}\n";
    char *whole = made(log, sizeof log - 1, 0, true), *bytewise = made(log, sizeof log - 1, 1, true);
    assert_string_equal(strstr(whole, "pre"), expected);
    assert_string_equal(strstr(bytewise, "pre"), expected);
    free(whole);
    free(bytewise);
}

/* Spans are nested whatever the order of the looks is. */
static void test_spans(void **state)
{
    (void)state;
    static const char text[] = "\033[1ma\033[4mb\033[22mc\033[9;31md\033[0;2me";
    char *out = made(text, sizeof text - 1, 0, true);
    assert_string_equal(strstr(out, "pre"), "pre {strong a{em b}}{em c{del {colour=31 d}}}"
                                            "{colour=2 e}\n");
    free(out);
}

/* It is shown as it comes: a unit again with more lines, then the next one. */
static void test_flowing(void **state)
{
    (void)state;
    struct format_sample sample;
    format_sample_init(&sample);
    const struct format_options options = { 0 };
    void *run = format_man.open(&sample.builder, &options);
    format_man.feed(run, "\033[1ma\n", 6);
    assert_non_null(strstr(sample.out.data, "pre {strong a}\n"));
    format_man.feed(run, "b", 1);
    assert_null(strstr(sample.out.data, "{strong b}"));
    format_man.feed(run, "\n", 1);
    assert_non_null(strstr(sample.out.data, "pre {strong a}\npre {strong b}\n"));
    for (unsigned i = 0; i < 2000; i++)
        format_man.feed(run, "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789\n", 66);
    format_man.end(run);
    format_man.close(run);
    assert_int_equal(sample.refused, 0);
    format_sample_release(&sample);
}

static void test_long_line(void **state)
{
    (void)state;
    size_t length = 3u << 20;
    char *text = malloc(length);
    for (size_t i = 0; i + 3 <= length; i += 3)
        memcpy(text + i, "漢", 3);
    char *out = made(text, length, 65536, true);
    assert_non_null(strstr(out, "pre 漢"));
    assert_null(strstr(out, "\uFFFD"));
    free(out);
    memset(text, '_', length / 2);
    memset(text + length / 2, '\b', length / 2);
    free(made(text, length, 65536, true));
    free(text);
}

/* Marks upon marks, beside each other and struck here and there: in no more time than other text of
 * that length, and nothing is lost where they are beside each other. */
static void test_many_marks(void **state)
{
    (void)state;
    struct terminal terminal = { 0 };
    struct styled line = { 0 };
    struct bytes text = { 0 };
    bytes_append_string(&text, "\033[ma");
    for (unsigned i = 0; i < 60000; i++)
        bytes_append_string(&text, "\u0301\u0300");
    terminal_line(&terminal, bytes_slice(&text), &line);
    assert_int_equal(line.text.length, 1 + 60000 * 4);
    for (unsigned i = 0; i < 60000; i++)
        bytes_append_string(&text, "\bb\u0301 \u0300");
    terminal_line(&terminal, bytes_slice(&text), &line);
    assert_true(utf8_is_valid(line.text.data, line.text.length));
    styled_release(&line);
    terminal_release(&terminal);
    bytes_release(&text);
}

/* Terms that stand where no line begins. */
static void test_many_terms(void **state)
{
    (void)state;
    struct bytes text = { 0 };
    bytes_append_string(&text, "SALT(1)      Manual of roads      SALT(1)\n\nROADS\n");
    for (unsigned i = 0; i < 40000; i++)
        bytes_format(&text, "       a%u   of it\n       and so on\n\n", i % 100);
    free(made(text.data, text.length, 65536, true));
    bytes_release(&text);
}

static void test_looks(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int looks;
    } rows[] = {
        { "LS(1)    User Commands    LS(1)\n\nN\bNA\bA\n", 95 },
        { "\n\nls(1)  x  LS(1)\r\n", 95 },
        { "LS(1) is a command LS(2)\n", 0 },
        { "see ls(1)\n", 0 },
        { "commit\n\033[33mx", 70 },
        { "a\ba b\bb\n", 70 },
        { "\033]8;;http://x\ax", 70 },
        { "\033[2J", 0 },
        { "\033$B", 0 },
        { "a\bb\n", 0 },
        { "文章\n", 0 },
        { "", 0 },
    };
    struct bytes text = { 0 };
    bytes_append_string(&text, "第一章\n\033[1m某\033[m a\ba b\bb c\bc\n");
    while (text.length < 60000)
        bytes_append_string(&text, "文字文字文字文字。\n");
    assert_int_equal(format_man.looks(text.data, text.length), 0);
    bytes_release(&text);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(format_man.looks(rows[i].text, strlen(rows[i].text)), rows[i].looks);
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_overstrike),       cmocka_unit_test(test_sgr),
        cmocka_unit_test(test_other_sequences),  cmocka_unit_test(test_look_goes_on),
        cmocka_unit_test(test_nothing_survives), cmocka_unit_test(test_chinese_page),
        cmocka_unit_test(test_english_page),     cmocka_unit_test(test_unformatted_page),
        cmocka_unit_test(test_page_as_it_was),   cmocka_unit_test(test_odd_pages),
        cmocka_unit_test(test_log),              cmocka_unit_test(test_spans),
        cmocka_unit_test(test_flowing),          cmocka_unit_test(test_long_line),
        cmocka_unit_test(test_many_marks),       cmocka_unit_test(test_many_terms),
        cmocka_unit_test(test_looks),
    };
    return cmocka_run_group_tests_name("format_man", tests, NULL, NULL);
}
