/* SPDX-License-Identifier: MIT */
/* Manual pages as they begin (headers cut to the width, with blanks, or not there), and tables. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "format/man.h"
#include "format/plain.h"
#include "format_sample.h"

/* The text is taken for a page, and its outline is these lines. */
static void check(const char *page, const char *outline)
{
    assert_int_equal(format_man.looks(page, strlen(page)), 95);
    for (size_t step = 0; step < 2; step++) {
        struct format_sample sample;
        format_sample_init(&sample);
        format_sample_run(&sample, &format_man, NULL, page, strlen(page), step);
        assert_int_equal(sample.refused, 0);
        const char *found = strstr(bytes_string(&sample.out), "\n*2 ");
        assert_non_null(found);
        assert_string_equal(found + 1, outline);
        format_sample_release(&sample);
    }
}

static void test_headers(void **state)
{
    (void)state;
    check("DROP TABLE(7)           SQL Commands           DROP TABLE(7)\n\n"
          "N\bNA\bAM\bME\bE\n       DROP TABLE - drop it\n", "*2 NAME\n");
    check("uplevel(3Tcl)Built-In Comuplevel(3tcl)\n\nN\bNA\bAM\bME\bE\n       uplevel - do\n",
          "*2 NAME\n");
    check("PID_NAMLinuxEProgrammPID_NAMESPACES(7)\n\n名前\n       pid_namespaces - PID\n\n"
          "説明\n       文。\n", "*2 名前\n*2 説明\n");
    check("QUERY-LOADERS()           QUERY-LOADERS()\n\nNAME\n       q - ask\n", "*2 NAME\n");
    check("NAME\n     fortune - 印出一句話\n\nSYNOPSIS\n     fortune\n", "*2 NAME\n*2 SYNOPSIS\n");
}

/* What col -b leaves: no marks, and blanks made tabulators. */
static void test_tabulators(void **state)
{
    (void)state;
    check("LS(1)\t\t\t User Commands\t\t\t LS(1)\n\nNAME\n       ls - list\n\nEND\n"
          "\tOne line that is as long as any\n\tother.\n\nGNU 9.1\t\t  2022\t\t  LS(1)\n",
          "*2 NAME\n*2 END\n");
}

/* What a page's blocks behind its first section are. */
static void check_blocks(const char *page, const char *expected)
{
    struct bytes text = { 0 };
    bytes_append_string(&text, "X(1)                                    X(1)\n\n"
                               "\033[1mNAME\033[0m\n       x - y\n\n");
    bytes_append_string(&text, page);
    struct format_sample sample;
    format_sample_init(&sample);
    const struct format_options options = { .reflow = true };
    void *run = format_man.open(&sample.builder, &options);
    format_man.feed(run, text.data, text.length);
    bytes_clear(&sample.out);
    format_man.end(run);
    format_man.close(run);
    const char *found = strstr(bytes_string(&sample.out), "x - y\n");
    assert_non_null(found);
    size_t length = strlen(expected);
    if (strncmp(found + 6, expected, length) != 0)
        assert_string_equal(found + 6, expected);
    format_sample_release(&sample);
    bytes_release(&text);
}

static void test_long_heading(void **state)
{
    (void)state;
    check_blocks("   \033[1mThe interruption of all calls by han‐\033[0m\n"
                 "       \033[1mdlers\033[0m\n       Text.\n",
                 "h3 The interruption of all calls by handlers\np Text.\n");
}

static void test_drawn_table(void **state)
{
    (void)state;
    check_blocks("       Signal   Standard   Action\n       ────────────────────────\n"
                 "       \033[1mBUS\033[0m      P2001      A bus error, long\n"
                 "       \033[1mCHLD\033[0m     P1990      Child\n\n",
                 "pre Signal   Standard   Action\npre ────────────────────────\n"
                 "pre {strong BUS}      P2001      A bus error, long\n"
                 "pre {strong CHLD}     P1990      Child\n");
    check_blocks("       \033[1mBUS\033[0m      P2001      A bus error\n"
                 "       \033[1mCHLD\033[0m     P1990      Child\n"
                 "       \033[1mCLD\033[0m      -          Child\n\n",
                 "pre {strong BUS}      P2001      A bus error\n"
                 "pre {strong CHLD}     P1990      Child\n"
                 "pre {strong CLD}      -          Child\n");
}

static void test_header_is_chrome(void **state)
{
    (void)state;
    static const char page[] = "GIT_NAMLinuxEProgrammGIT_NAMESPACES(7)\n\nNAME\n"
                               "       x - y\n\nTEXT\n       Text.\n";
    struct format_sample sample;
    format_sample_init(&sample);
    format_sample_run(&sample, &format_man, NULL, page, strlen(page), 0);
    assert_non_null(strstr(bytes_string(&sample.out), "p/chrome GIT_NAMLinux"));
    format_sample_release(&sample);
}

static void test_no_pages(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "NAME\nnothing\n",
        "名前\n\n吾輩は猫である。\n",
        "A line that is long and has a note (1)\n\nText\n",
        "f(x) = f(x)\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_int_equal(format_man.looks(texts[i], strlen(texts[i])), 0);
}

/* A page's source is plain text, with a word on what formats it. */
static void test_source(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool is;
    } rows[] = {
        { ".\\\" by hand\n'\\\" t\n.\n.TH LS 1\n", true },
        { ".Dd $Mdocdate$\n", true },
        { ".\\\" by hand\nText\n.TH LS 1\n", false },
        { ".THE END\n", false },
        { ".TH", false },
        { "\n\n", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct format_sample sample;
        format_sample_init(&sample);
        format_sample_run(&sample, &format_plain, NULL, rows[i].text, strlen(rows[i].text), 1);
        bool told = strstr(bytes_string(&sample.out), "!this is the source of") != NULL;
        assert_int_equal(told, rows[i].is);
        format_sample_release(&sample);
    }
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_headers),
        cmocka_unit_test(test_tabulators),
        cmocka_unit_test(test_header_is_chrome),
        cmocka_unit_test(test_long_heading),
        cmocka_unit_test(test_drawn_table),
        cmocka_unit_test(test_no_pages),
        cmocka_unit_test(test_source),
    };
    return cmocka_run_group_tests_name("format_manual", tests, NULL, NULL);
}
