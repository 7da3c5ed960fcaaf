/* SPDX-License-Identifier: MIT */
/* Web pages: encodings, what they say of themselves, broken and hostile markup, long pages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "format/html.h"
#include "format/html_tag.h"
#include "format_sample.h"

#define SEED 20261125u

static char *run_bytes(const char *data, size_t length, size_t step)
{
    struct format_sample sample;
    format_sample_init(&sample);
    format_sample_run(&sample, &format_html, "page.html", data, length, step);
    assert_int_equal(sample.refused, 0);
    bytes_format(&sample.out, "parts %u\n", sample.parts);
    char *out = bytes_steal(&sample.out);
    format_sample_release(&sample);
    return out;
}

static char *run(const char *page)
{
    return run_bytes(page, strlen(page), 0);
}

static void has(const char *page, const char *expected)
{
    char *out = run(page);
    if (strstr(out, expected) == NULL)
        print_message("# in:\n%s# no %s\n", out, expected);
    assert_non_null(strstr(out, expected));
    free(out);
}

static void has_not(const char *page, const char *other)
{
    char *out = run(page);
    assert_null(strstr(out, other));
    free(out);
}

/* Sentences that a page can be known by, in the characters of each language. */
static const char hant[] = "天還沒有亮，碼頭邊已經站滿了人，大家都想看看那盞燈是不是真的會亮起來。";
static const char hans[] = "老师傅说，打铁看起来靠力气，其实靠的是耐心和眼力，这条街上谁都知道。";
static const char ja[] = "修理を手がけた職人は、部品よりも当時の図面を探すほうが大変だったと話す。";
static const char ko[] = "수리를 맡은 장인은 부품보다 옛 도면을 찾는 일이 훨씬 어려웠다고 말했다.";

static char *encoded(const char *text, const char *encoding, size_t *length)
{
    iconv_t to = iconv_open(encoding, "UTF-8");
    assert_true(to != (iconv_t)-1);
    size_t in = strlen(text), room = in * 4 + 16, left = room;
    char *out = malloc(room), *at = out, *from = (char *)(uintptr_t)text;
    assert_true(iconv(to, &from, &in, &at, &left) != (size_t)-1);
    iconv_close(to);
    *length = room - left;
    return out;
}

static void test_encodings(void **state)
{
    (void)state;
    static const struct {
        const char *text, *encoding, *declared, *named;
    } rows[] = {
        { hant, "BIG5-HKSCS", "<meta charset=big5>", "BIG5-HKSCS" },
        { hant, "BIG5-HKSCS", "<meta charset=utf-8>", "BIG5-HKSCS" },
        { hans, "GB18030", "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>",
          "GB18030" },
        { hans, "GB18030", "", "GB18030" },
        { hans, "UTF-8", "<meta charset=gbk>", "UTF-8" },
        { ja, "CP932", "<meta charset=x-sjis>", "CP932" },
        { ja, "EUC-JP", "<?xml version='1.0' encoding='euc-jp'?>", "EUC-JP" },
        { ja, "ISO-2022-JP", "<meta charset=iso-2022-jp>", "ISO-2022-JP" },
        { ko, "CP949", "<meta charset=euc-kr>", "CP949" },
        { ko, "UTF-16", "", "UTF-16" },
        { ko, "UTF-8", "<meta charset=utf-16>", "UTF-8" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct bytes page = { 0 };
        bytes_format(&page,
                     "%s<html><title>x</title><script>var a='<p>%0900d</p>';</script><p>%s</p>"
                     "<p>%s</p></html>",
                     rows[i].declared, 0, rows[i].text, rows[i].text);
        size_t length;
        char *data = encoded(page.data, rows[i].encoding, &length);
        char *out = run_bytes(data, length, 7);
        char expected[64];
        snprintf(expected, sizeof expected, "@encoding=%s", rows[i].named);
        if (strstr(out, rows[i].text) == NULL || strstr(out, expected) == NULL)
            print_message("# row %zu: %.300s\n", i, out);
        assert_non_null(strstr(out, rows[i].text));
        assert_non_null(strstr(out, expected));
        free(out);
        free(data);
        bytes_release(&page);
    }
}

#define BODY                                                                                       \
    "<p>天還沒有亮，碼頭邊已經站滿了人，大家都想看看那盞燈是不是真的會亮起來。負責修繕的師傅說，最" \
    "難找的不是零件，而是當年那張畫在牛皮紙上的圖。</p><p>他把透鏡一片一片取下來，用軟布擦過三遍，" \
    "才肯放回木架上。經費不多，材料也不容易買到，工程因此拖了將近兩年。</p>"

static void test_metadata(void **state)
{
    (void)state;
    has("<title>燈塔_社會_南岬報</title><h1>燈塔</h1>" BODY, "@title=燈塔\n");
    has("<title>燈塔 - 南岬報</title>" BODY, "@title=燈塔 - 南岬報\n");
    has("<meta property=og:title content='燈塔'><title>甲</title>" BODY, "@title=燈塔\n");
    has("<meta name=author content='許安禾'>" BODY, "@author=許安禾\n");
    has("<meta property='article:author' content='https://x.org/me'>" BODY "<p>完</p>",
        "@article=yes\n");
    has("<meta property='article:published_time' content='2021-03-04T10:15:00+08:00'>" BODY,
        "@date=2021-03-04 10:15\n");
    has("<meta name=ContentSource content=' 南岬 報 '>" BODY, "@source=南岬 報\n");
    has("<time datetime='2021-03-04'>x</time>" BODY, "@date=2021-03-04\n");
    has("<div itemscope><span itemprop=author itemscope><b itemprop=name>許安禾</b> 攝</span></div>"
        BODY,
        "@author=許安禾\n");
    has("<h1>題</h1><div class=info>2021-03-04 10:15　來源：南岬日報　作者：許安禾</div>" BODY,
        "@author=許安禾\n");
    has("<html lang=zh-TW>" BODY, "@language=zh-TW\n");
    has_not("<html lang=en>" BODY, "@language");
}

/* What style sheets hide is hidden, but not what scripts are to show: the page itself. */
static void test_styles(void **state)
{
    (void)state;
    static const char *const hiding[] = {
        ".甲, .x{display:none}", "/* } */ .x { Display : none !important; color: red }",
        "p.x{visibility:hidden}", "#i{display:none}", ".a.x{display:none} .x{display:block}",
        "@media print{.y{display:none}} .x{display:none}",
    };
    static const char *const showing[] = {
        "@media print{.x{display:none}}", ".x .z{display:none}", ".x:hover{display:none}",
        ".x{display:none} .a.x{display:block}", ".x{display:none} .x{display:block}",
        "body{display:none} html{visibility:hidden}", ".x{display:", ".x", "{display:none}",
        ".xx{display:none} #x{display:none}",
    };
    for (size_t i = 0; i < sizeof hiding / sizeof *hiding + sizeof showing / sizeof *showing; i++) {
        size_t hidden = sizeof hiding / sizeof *hiding;
        struct bytes page = { 0 };
        bytes_format(&page, "<style>%s</style><p class='a x' id=i>藏</p>" BODY,
                     i < hidden ? hiding[i] : showing[i - hidden]);
        (i < hidden ? has_not : has)(bytes_string(&page), "藏");
        bytes_release(&page);
    }
    has("<style media=print>.x{display:none}</style><p class=x>藏</p>" BODY, "藏");
    has_not("<dialog>藏</dialog>" BODY, "藏");
    has("<dialog open>藏</dialog>" BODY, "藏");
    has("<h1>題</h1><div style='visibility: hidden; opacity: 0'>" BODY "</div>", "碼頭邊");
    has_not("<div style='visibility: hidden'>藏</div>" BODY, "藏");
}

/* A long text whose paragraphs only blank lines part, as bulletin boards give it. */
static void test_blank_lines(void **state)
{
    (void)state;
    struct bytes page = { 0 };
    bytes_format(&page, "<div>%s%s%s\n\n%s%s%s\n \n%s</div>", hant, hant, hant, hant, hant, hant,
                 hant);
    char *out = run(bytes_string(&page));
    unsigned blocks = 0;
    for (const char *at = out; (at = strstr(at, "\np ")) != NULL; at++)
        blocks++;
    assert_int_equal(blocks, 3);
    free(out);
    bytes_release(&page);
    has_not("<p>寫的人\n\n\n許安禾\n\n</p>", "p 許安禾");
}

static void test_json(void **state)
{
    (void)state;
    has("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"站\"},"
        "{\"headline\":\"\\u71c8\\u5854\",\"author\":[{\"name\":\"許安禾\"}],\"publisher\":{"
        "\"name\":\"南岬報\",\"logo\":{\"name\":\"x\"}},\"datePublished\":\"2021-03-04\"}]}</script>"
        BODY,
        "@title=燈塔\n@author=許安禾\n@source=南岬報\n");
    has("<script type='application/ld+json'>{\"comment\":{\"author\":{\"name\":\"乙\"}},"
        "\"author\":\"甲甲\"</script>" BODY, "@author=甲甲\n");
    has("<script type='application/ld+json'>{{{\"a\":\"\\uD83</script>" BODY, "@article=yes\n");
}

static void test_broken(void **state)
{
    (void)state;
    has("just words", "p just words\n");
    has("<p>a <b>b<p>c</b> d", "p a {strong b}\n");
    has("<p>1 < 2 &amp; 3 &nbsp;&lt; 4 &bogus; <", "p 1 < 2 & 3");
    has("<p>a<!-- <p>b --!>c<!-->d<!-- e", "p acd");
    has("<script>x='</p>'; <p>a</p>", "p a\n");
    has("<style>p{}<p>a</p>", "p a\n");
    has("<p>a<script src=x />b", "p ab\n");
    has("<div/><p>a</p><p title=\"1>2\">b</p><p title='>c'>d", "p b\np d\n");
    has("<p>a</br>b</i></p>c", "p a\np b\np c\n");
    has("<p title=\"x>a</p><p>b", "p a\np b\n");
    has("<p>a <b title=\"x", "p a <b title=\"x\n");
    has("<a href=/x/>y</a>", "p {link=/x/ y}\n");
    has("<p>a\001b\033[1mc", "p ab[1mc\n");
    has("<ruby>漢<rt>かん<rt></ruby><ruby><rb>字<rt>じ</ruby>", "{ruby=かん 漢}");
    has("<!DOCTYPE html [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><p>&b;</p>", "&b;");
    char *out = run("");
    assert_non_null(strstr(out, "parts 1\n"));
    free(out);
}

/* Fed a byte at a time it is the same as at once. */
static void test_pieces(void **state)
{
    (void)state;
    static const char page[] = "<title>燈塔</title><!-- x --><script>a<b</script><h1>燈塔</h1>" BODY
                               "<ul class=\"related\"><li><a href='1'>甲</a></ul>&copy;";
    char *whole = run(page);
    for (size_t step = 1; step < 40; step += 3) {
        char *out = run_bytes(page, sizeof page - 1, step);
        assert_string_equal(out, whole);
        free(out);
    }
    free(whole);
}

static void test_deep(void **state)
{
    (void)state;
    struct bytes page = { 0 };
    for (unsigned i = 0; i < 100000; i++)
        bytes_append_string(&page, i % 3 == 0 ? "<div>" : i % 3 == 1 ? "<b>" : "<blockquote>");
    bytes_append_string(&page, BODY);
    char *out = run_bytes(page.data, page.length, 0);
    assert_non_null(strstr(out, "難找的不是零件"));
    free(out);
    bytes_release(&page);
}

static void test_attributes(void **state)
{
    (void)state;
    struct bytes page = { 0 };
    bytes_append_string(&page, "<p id=first");
    for (unsigned i = 0; i < 60000; i++)
        bytes_format(&page, " a%u=%u", i, i);
    bytes_append_string(&page, ">words</p><p");
    for (int i = 0; i < TAG_ATTRIBUTES; i++)
        bytes_format(&page, " a%d", i);
    bytes_append_string(&page, " id=late>more</p><p");
    for (int i = 1; i < TAG_ATTRIBUTES; i++)
        bytes_format(&page, " a%d", i);
    bytes_append_string(&page, " id=last>most</p>");
    char *out = run_bytes(page.data, page.length, 0);
    assert_non_null(strstr(out, "p #first;words\np more\np #last;most\n"));
    free(out);
    bytes_release(&page);
}

/* A page past HTML_WHOLE comes in units that hold all of it, each line once. */
static void test_long(void **state)
{
    (void)state;
    struct bytes page = { 0 };
    unsigned lines = 0;
    bytes_append_string(&page, "<title>長</title><nav><a href=/>首頁</a></nav><div class=x><section>");
    while (page.length < HTML_WHOLE + 3 * HTML_PIECE)
        bytes_format(&page, lines % 50 == 0 ? "<h2 id=h%u>節</h2>" : "<p>第%u行，船還沒有來。</p>\n",
                     lines), lines++;
    bytes_append_string(&page, "</section></div>");
    char *out = run_bytes(page.data, page.length, 65536);
    assert_non_null(strstr(out, "@article=no\n"));
    assert_null(strstr(out, "/chrome"));
    const char *parts = strstr(out, "\nparts ");
    assert_true(parts != NULL && atoi(parts + 7) >= 3);
    const char *at = out;
    for (unsigned i = 1; i < lines; i++) {
        char expected[64];
        snprintf(expected, sizeof expected, i % 50 == 0 ? "#h%u;節\n" : "第%u行，", i);
        at = strstr(at, expected);
        assert_non_null(at);
        at += strlen(expected);
    }
    free(out);
    /* At the limit it is one page still. */
    page.length = HTML_WHOLE;
    out = run_bytes(page.data, page.length, 0);
    assert_non_null(strstr(out, "parts 1\n"));
    free(out);
    bytes_release(&page);
}

/* Markup of which each piece makes the next one dearer if it is not dealt with: all of it is read
 * in a moment, and the words behind it are there. */
static void test_hostile(void **state)
{
    (void)state;
    static const char *const bits[] = {
        "<b>x<br>", "<table><tr><td>", "<b></i></p>", "<sup><a href=#1>", "<a title=\"", "<style>x",
        "<!-- ", "<ruby>x<rt>", "<ul><li>x", "<li>x", "<tr><td>x<tr>",
    };
    for (size_t i = 0; i < sizeof bits / sizeof *bits; i++) {
        struct bytes page = { 0 };
        while (page.length < 200000)
            bytes_append_string(&page, bits[i]);
        bytes_append_string(&page, "</style>--><p>" BODY);
        char *out = run_bytes(page.data, page.length, 0);
        if (strstr(out, "難找的不是零件") == NULL)
            print_message("# after %s\n", bits[i]);
        assert_non_null(strstr(out, "難找的不是零件"));
        free(out);
        bytes_release(&page);
    }
}

/* At the limit elements are elements, past it their lines are lines. */
static void test_depth(void **state)
{
    (void)state;
    for (unsigned over = 0; over < 2; over++) {
        struct bytes page = { 0 };
        for (unsigned i = 1; i < ELEMENTS_NESTING_MAX + over; i++)
            bytes_append_string(&page, "<div>");
        bytes_append_string(&page, "甲<h2>乙</h2>丙");
        char *out = run_bytes(page.data, page.length, 0);
        assert_non_null(strstr(out, over ? "p 甲\np 乙\np 丙\n" : "p 甲\nh1 乙\np 丙\n"));
        free(out);
        bytes_release(&page);
    }
}

static void test_random(void **state)
{
    (void)state;
    static const char *const bits[] = {
        "<p>",
        "</p>",
        "<div class=a>",
        "</div>",
        "<table><tr><td>",
        "</table>",
        "<ruby>",
        "<rt>",
        "</ruby>",
        "<a href='#n1'>",
        "</a>",
        "[1]",
        "字，",
        "word ",
        "\n",
        "<pre>",
        "</pre>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "&#x5b57;",
        "&",
        "<",
        ">",
        "\"",
        "<br>",
        "<li>",
        "<ul>",
        "</ul>",
        "<h2>",
        "</h2>",
        "<ol start=9>",
        "<span class=share>",
        "</span>",
        "\xE5\xAD",
        "<td>",
    };
    print_message("# seed %u\n", SEED);
    srand(SEED);
    for (unsigned round = 0; round < 300; round++) {
        struct bytes page = { 0 };
        for (int n = rand() % 120; n > 0; n--)
            bytes_append_string(&page, bits[(size_t)rand() % (sizeof bits / sizeof *bits)]);
        char *whole = run_bytes(bytes_string(&page), page.length, 0);
        char *cut = run_bytes(bytes_string(&page), page.length, 1 + (size_t)rand() % 9);
        assert_string_equal(whole, cut);
        free(whole);
        free(cut);
        bytes_release(&page);
    }
}

static void test_looks(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int least, most;
    } rows[] = {
        { "<!DOCTYPE html><p>a", 90, 100 },   { "\xEF\xBB\xBF <!-- x --><html>", 90, 100 },
        { "<div><p>a</p><p>b</p></div>", 60, 90 }, { "1 < 2 and 3 > 2", 0, 0 },
        { "plain words", 0, 0 },              { "", 0, 0 },
        { "# Title\n\nwords <b>bold</b>\n", 0, 10 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int looks = format_html.looks(rows[i].text, strlen(rows[i].text));
        assert_in_range(looks, rows[i].least, rows[i].most);
    }
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_encodings), cmocka_unit_test(test_metadata),
        cmocka_unit_test(test_styles),    cmocka_unit_test(test_blank_lines),
        cmocka_unit_test(test_json),      cmocka_unit_test(test_broken),
        cmocka_unit_test(test_pieces),    cmocka_unit_test(test_deep),
        cmocka_unit_test(test_attributes), cmocka_unit_test(test_long),
        cmocka_unit_test(test_hostile),   cmocka_unit_test(test_depth),
        cmocka_unit_test(test_random),    cmocka_unit_test(test_looks),
    };
    return cmocka_run_group_tests_name("format_html", tests, NULL, NULL);
}
