/* SPDX-License-Identifier: MIT */
/* Markdown: what blocks and spans come of it, its metadata, emphasis beside CJK, footnotes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "format/markdown.h"
#include "format_sample.h"

/* What is written, without the two lines that each text has. */
static char *made(const char *markdown, size_t length, size_t step)
{
    struct format_sample sample;
    format_sample_init(&sample);
    format_sample_run(&sample, &format_markdown, "x.md", markdown, length, step);
    assert_int_equal(sample.refused, 0);
    static const char head[] = "@format=markdown\n@encoding=UTF-8\n@encoding-reason=";
    assert_memory_equal(bytes_string(&sample.out), head, sizeof head - 1);
    const char *reason = sample.out.data + sizeof head - 1;
    char *out = strdup(reason + strcspn(reason, "\n") + 1);
    format_sample_release(&sample);
    return out;
}

static void check(const char *markdown, const char *expected)
{
    static const size_t steps[] = { 0, 1, 7 };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        char *out = made(markdown, strlen(markdown), steps[i]);
        assert_string_equal(out, expected);
        free(out);
    }
}

struct pair {
    const char *markdown, *expected;
};

static void check_all(const struct pair *pairs, size_t count)
{
    for (size_t i = 0; i < count; i++)
        check(pairs[i].markdown, pairs[i].expected);
}

#define CHECK_ALL(pairs) check_all(pairs, sizeof pairs / sizeof *pairs)

static void test_cjk_emphasis(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "**重點。**後面", "p {strong 重點。}後面\n" },
        { "前面**「重點」**後面", "p 前面{strong 「重點」}後面\n" },
        { "**「重點」**後面", "p {strong 「重點」}後面\n" },
        { "前面**「重點」**", "p 前面{strong 「重點」}\n" },
        { "甲**乙**「丙」**丁**", "p 甲{strong 乙}「丙」{strong 丁}\n" },
        { "「**甲**」是**乙。**丙", "p 「{strong 甲}」是{strong 乙。}丙\n" },
        { "**甲：「**乙**」**丙", "p {strong 甲：「{strong 乙}」}丙\n" },
        { "*斜、*後與***皆。***後", "p {em 斜、}後與{em {strong 皆。}}後\n" },
        { "これは**「強調」**です。", "p これは{strong 「強調」}です。\n" },
        { "**강조(强調)**입니다", "p {strong 강조(强調)}입니다\n" },
        { "**foo)**中文", "p {strong foo)}中文\n" },
        { "**価格：1,000円（税込）**です", "p {strong 価格：1,000円（税込）}です\n" },
        { "~~刪去。~~後面", "p {del 刪去。}後面\n" },
        { "\\**不是。**後", "p **不是。**後\n" },
        { "`**碼。**x` 後", "p {code **碼。**x} 後\n" },
        { "[甲](http://x/**。**後)", "p {link=http://x/**。**後 甲}\n" },
        { "**。**", "p {strong 。}\n" },
        { "2*3*4 與 a*b", "p 2{em 3}4 與 a*b\n" },
        { "snake_case_名 與 _斜_", "p snake_case_名 與 {em 斜}\n" },
    };
    CHECK_ALL(pairs);
}

static void test_soft_ends(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "中文\n接著，\n又一行", "p 中文接著，又一行\n" },
        { "one\ntwo", "p one two\n" },
        { "한글\n단어", "p 한글 단어\n" },
        { "日本語\nです", "p 日本語です\n" },
        { "中文\nLatin", "p 中文 Latin\n" },
        { "一  \n二\\\n三", "p 一\np 二\np 三\n" },
        { "> 甲\n乙\n> 丙", "quote>p 甲乙丙\n" },
    };
    CHECK_ALL(pairs);
}

static void test_headings(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "# 書\n## 一 章!\n### A-b_c\n## 一 章",
          "@title=書\nh1/title #書;書\nh2 #一-章;一 章!\nh3 #a-b_c;A-b_c\nh2 #一-章-1;一 章\n"
          "*1 書\n*2 一 章!\n*3 A-b_c\n*2 一 章\n" },
        { "書\n==\n\n節\n--\n", "@title=書\nh1/title #書;書\nh2 #節;節\n*1 書\n*2 節\n" },
        { "# 書名\n# 上\n## 甲\n# 下\n",
          "@title=書名\nh1/title #書名;書名\nh2 #上;上\nh3 #甲;甲\nh2 #下;下\n"
          "*1 書名\n*2 上\n*3 甲\n*2 下\n" },
        { "# 第一章 始\n文\n# 第二章 終\n",
          "h2 #第一章-始;第一章 始\np 文\nh2 #第二章-終;第二章 終\n*2 第一章 始\n*2 第二章 終\n" },
        { "### 甲\n#### 乙\n", "h2 #甲;甲\nh3 #乙;乙\n*2 甲\n*3 乙\n" },
        { "## 引 *言*\n", "h2 #引-言;引 {em 言}\n*2 引 言\n" },
        { "<h1 align=\"center\">書</h1>\n\n## 甲\n",
          "@title=書\nh1/title #書;書\nh2 #甲;甲\n*1 書\n*2 甲\n" },
    };
    CHECK_ALL(pairs);
}

static void test_front_matter(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "---\ntitle: \"書: 名\" # 註\nauthor: [甲, \"乙, 丙\"]\ndate: 2020年1月2日\nlang: ja\n---\n文\n",
          "@title=書: 名\n@author=甲, 乙, 丙\n@language=ja\n@date=2020-01-02\np 文\n" },
        { "---\ntitle: >\n  長的\n  名\nauthors:\n  - name: 甲\n    mail: x\n  - 乙\n...\n文\n",
          "@title=長的名\n@author=甲, 乙\np 文\n" },
        { "+++\ntitle = 'T'\nauthor = [\"A\"]\ndate = 2021-03-04T05:06:07Z\n+++\n文\n",
          "@title=T\n@author=A\n@date=2021-03-04 05:06\np 文\n" },
        { "% 書\n% 甲\n% 2001-02-03\n文", "@title=書\n@author=甲\n@date=2001-02-03\np 文\n" },
        { "---\ntitle: 書\n---\n# 書\n文",
          "@title=書\nh1/title #書;書\np 文\n*1 書\n" },
        { "---\ntitle: 'It''s' # 註\nauthor:\n  name: 甲\n  mail: a\nlang: null\n---\n文\n",
          "@title=It's\n@author=甲\np 文\n" },
        { "---\ntitle: \"\\u66f8 \\\"名\\\"\"\nauthor: {name: 甲, mail: \"x, y\"}\n---\n文\n",
          "@title=書 \"名\"\n@author=甲\np 文\n" },
        { "---\ndescription: |\n  title: 假\ntitle: |\n  甲: 乙\n  b c\n---\n文\n",
          "@title=甲: 乙 b c\np 文\n" },
        { "+++\ntitle = 'T'\nauthors = [\n  \"甲\",\n  \"乙\",\n]\n[params]\n"
          "date = 2020-01-01\n+++\n文",
          "@title=T\n@author=甲, 乙\np 文\n" },
        { "{\n  \"title\": \"書, \\\"名\\\"\",\n  \"author\": [\n    \"甲\",\n"
          "    \"乙\"\n  ],\n"
          "  \"x\": {\n    \"date\": \"2000-01-01\"\n  }\n}\n\n文\n",
          "@title=書, \"名\"\n@author=甲, 乙\np 文\n" },
        { "{\n這是文字。\n}\n", "p { 這是文字。 }\n" },
        { "title: 書\ndate: 2014-05-06\ntags:\n- 甲\n---\n文\n", "@title=書\n@date=2014-05-06\np 文\n" },
        { "title: 書\n\n文\n---\n", "p title: 書\nh2 #文;文\n*2 文\n" },
        { "% 書\n  名\n% 甲\n文", "@title=書 名\n@author=甲\np 文\n" },
        { "---\n\n文\n\n---\n", "rule \np 文\nrule \n" },
        { "---\n不是\n", "rule \np 不是\n" },
        { "---\ntitle: x\n", "rule \np title: x\n" },
        { "---\n---\n文", "p 文\n" },
    };
    CHECK_ALL(pairs);
}

/* No name is longer than one may be. */
static void test_long_names(void **state)
{
    (void)state;
    static const char *const heads[] = { "---\ntitle: ", "---\ntitle: x\nauthor: ", "# ", "<h1>" };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        struct bytes text = { 0 };
        bytes_append_string(&text, heads[i]);
        for (size_t n = 0; n < NAME_MAX_BYTES; n++)
            bytes_append_string(&text, "名");
        bytes_append_string(&text, "\n---\n文\n");
        char *out = made(text.data, text.length, 0);
        assert_non_null(strstr(out, "文"));
        free(out);
        bytes_release(&text);
    }
}

static void test_byline(void **state)
{
    (void)state;
    check("# 題\n\n作者：王小明 2020-12-21 10:09\n\n文章開始了。\n",
          "@title=題\n@author=王小明\n@date=2020-12-21 10:09\nh1/title #題;題\n"
          "p/byline 作者：王小明 2020-12-21 10:09\np 文章開始了。\n*1 題\n");
}

static void test_notes(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "甲[^1]乙[^b]。\n\n[^1]: 註 **一。**二\n    續\n\n    另段\n\n[^b]: B\n\n後",
          "p 甲{note=#fn:1 [1]}乙{note=#fn:b [b]}。\np 後\n"
          "aside>p/note #fn:1;[1] 註 {strong 一。}二續\naside>p/note 另段\n"
          "aside>p/note #fn:b;[b] B\n" },
        { "沒有[^1]", "p 沒有[^1]\n" },
        { "`[^1]`\n\n```\n[^1]: 碼\n```\n\n[^1]: 註",
          "p {code [^1]}\npre [^1]: 碼\naside>p/note #fn:1;[1] 註\n" },
        { "甲[^1](x)\n\n[^1]: [連][r]\n\n[r]: http://y",
          "p 甲{note=#fn:1 [1]}(x)\naside>p/note #fn:1;[1] {link=http://y 連}\n" },
        { "![甲[^1]](x)\n\n[^1]: 註",
          "p {picture=x 甲[^1]}\naside>p/note #fn:1;[1] 註\n" },
    };
    CHECK_ALL(pairs);
}

static void test_html(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "<b>粗</b>與<作者>與 List<String> `<b>`",
          "p {strong 粗}與<作者>與 List<String> {code <b>}\n" },
        { "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", "p {ruby=かん 漢}字\n" },
        { "<!-- 不見 -->\n\n<script>\nvar a;\n</script>\n\n文", "p 文\n" },
        { "<div>\n<p>甲</p>\n乙\n</div>\n\n丙", "p 甲\np 乙\np 丙\n" },
        { "甲<title>乙<textarea>丙", "p 甲<title>乙<textarea>丙\n" },
        { "<meta charset=\"big5\">文", "p <meta charset=\"big5\">文\n" },
        { "&copy;&#20013;&#x6587;&amp;lt;&nosuch;&#0;", "p ©中文&lt;&nosuch;\n" },
    };
    CHECK_ALL(pairs);
}

static void test_lists(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "- [ ] 一\n- [x] 二\n- 三", "list>item>p [ ] 一\nlist>item>p [x] 二\nlist>item>p 三\n" },
        { "3. 三\n4. 四\n   - 內\n",
          "ordered 3>item 3>p 三\nordered 3>item 4>p 四\nordered 3>item 4>list>item>p 內\n" },
        { "> - 甲\n>   > 乙\n", "quote>list>item>p 甲\nquote>list>item>quote>p 乙\n" },
    };
    CHECK_ALL(pairs);
}

static void test_code(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "```c\n  int a;\n\n\tb\n```\n後", "pre   int a;\npre \npre     b\np 後\n" },
        { "    縮排\n      碼\n", "pre 縮排\npre   碼\n" },
        { "~~~\n[^1] **甲。**乙 <b>\n~~~", "pre [^1] **甲。**乙 <b>\n" },
        { "```\n沒有結束", "pre 沒有結束\n" },
    };
    CHECK_ALL(pairs);
}

static void test_table(void **state)
{
    (void)state;
    check("| 甲 | b |\n|---|--:|\n| 一二 | `c` |\n",
          "table>row {strong 甲}    {strong b}\ntable>row 一二  {code c}\n");
}

static void test_odd(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "", "" },
        { "\n\n", "" },
        { "\xEF\xB7\x90**\xEF\xB7\x91" "0\xEF\xB7\x92", "p \uFFFD**\uFFFD0\uFFFD\n" },
        { "[a]: b", "" },
        { "[^a]:", "aside>p/note #fn:a;[a]\n" },
    };
    CHECK_ALL(pairs);
    char *out = made("a\0b", 3, 0);
    assert_non_null(strstr(out, "a"));
    free(out);
}

/* Nested deeper than containers may be, and tables, pictures and spans in the same way. */
static void test_nesting(void **state)
{
    (void)state;
    static const char *const openings[] = { "> ", "- ", "*a **b ", "![", "[", "1. " };
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        struct bytes text = { 0 };
        for (unsigned n = 0; n < 2000; n++)
            bytes_append_string(&text, openings[i]);
        bytes_append_string(&text, "文");
        char *out = made(text.data, text.length, 0);
        assert_non_null(strstr(out, "文"));
        free(out);
        bytes_release(&text);
    }
}

/* A long text is shown before its end, and is the same at the end. */
static void test_long(void **state)
{
    (void)state;
    struct bytes text = { 0 };
    bytes_append_string(&text, "# 長\n\n");
    for (unsigned n = 0; text.length < 300 * 1024; n++)
        bytes_format(&text, "## 第 %u 節\n\n這是**第%u段。**後面有[連結](#x)。\n\n", n, n);
    struct format_sample at_once, in_pieces;
    format_sample_init(&at_once);
    format_sample_init(&in_pieces);
    format_sample_run(&at_once, &format_markdown, NULL, text.data, text.length, 0);
    format_sample_run(&in_pieces, &format_markdown, NULL, text.data, text.length, 4096);
    assert_int_equal(in_pieces.refused, 0);
    assert_true(in_pieces.parts >= 2 && in_pieces.parts <= 4);
    assert_true(in_pieces.text.length > at_once.text.length);
    size_t from = in_pieces.text.length - text.length / 2;
    size_t other = at_once.text.length - text.length / 2;
    assert_string_equal(in_pieces.text.data + from, at_once.text.data + other);
    format_sample_release(&at_once);
    format_sample_release(&in_pieces);
    bytes_release(&text);
}

static void test_looks(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool is;
    } rows[] = {
        { "# 題\n\n文[連](http://x)。\n\n## 節\n\n- 一\n- 二\n", true },
        { "# Title\n\ntext\n\n## More\n\n```sh\nmake\n```\n", true },
        { "---\ntitle: 書\n---\n\n# 題\n\n**重。**\n", true },
        { "第一章\n\n他說：「好。」\n\n第二章\n", false },
        { "#!/bin/sh\n# a\n\n# b\n\necho ](\n# c\n", false },
        { "# one\n# two\n# three\na = b\n\n# x\nc = [d](e)\n\n# y\n", false },
        { "# 只有一個標題\n\n文字。\n", false },
        { "", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int looks = format_markdown.looks(rows[i].text, strlen(rows[i].text));
        assert_true(looks >= 1 && looks <= 50);
        assert_int_equal(looks > 1, rows[i].is);
    }
}

static void test_encoding(void **state)
{
    (void)state;
    static const char big5[] = "# \xAE\xD1\n\n\xA4\xA4\xA4\xE5\n"; /* 書, 中文 */
    struct format_sample sample;
    format_sample_init(&sample);
    const struct format_options options = { .encoding = "big5" };
    void *run = format_markdown.open(&sample.builder, &options);
    for (size_t i = 0; i < sizeof big5 - 1; i++)
        format_markdown.feed(run, big5 + i, 1);
    format_markdown.end(run);
    format_markdown.close(run);
    assert_string_equal(sample.out.data, "@format=markdown\n@encoding=BIG5-HKSCS\n@title=書\n"
                                         "h1/title #書;書\np 中文\n*1 書\n");
    format_sample_release(&sample);
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cjk_emphasis), cmocka_unit_test(test_soft_ends),
        cmocka_unit_test(test_headings),     cmocka_unit_test(test_front_matter),
        cmocka_unit_test(test_byline),       cmocka_unit_test(test_notes),
        cmocka_unit_test(test_html),         cmocka_unit_test(test_lists),
        cmocka_unit_test(test_code),         cmocka_unit_test(test_table),
        cmocka_unit_test(test_odd),          cmocka_unit_test(test_nesting),
        cmocka_unit_test(test_long),         cmocka_unit_test(test_looks),
        cmocka_unit_test(test_encoding),     cmocka_unit_test(test_long_names),
    };
    return cmocka_run_group_tests_name("format_markdown", tests, NULL, NULL);
}
