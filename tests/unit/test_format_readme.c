/* SPDX-License-Identifier: MIT */
/* Markdown as people write it: what other dialects know and CommonMark does not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/markdown.h"
#include "format_sample.h"

struct pair {
    const char *markdown, *expected;
};

/* Behind the lines that each text has. */
static void check(const struct pair *pair, size_t step)
{
    struct format_sample sample;
    format_sample_init(&sample);
    format_sample_run(&sample, &format_markdown, "x.md", pair->markdown, strlen(pair->markdown),
                      step);
    assert_int_equal(sample.refused, 0);
    const char *out = strstr(bytes_string(&sample.out), "@encoding-reason=");
    assert_non_null(out);
    assert_string_equal(strchr(out, '\n') + 1, pair->expected);
    format_sample_release(&sample);
}

static void check_all(const struct pair *pairs, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        check(&pairs[i], 0);
        check(&pairs[i], 1);
    }
}

#define CHECK_ALL(pairs) check_all(pairs, sizeof pairs / sizeof *pairs)

static void test_addresses(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "見https://a.example/x。然後", "p 見{link=https://a.example/x https://a.example/x}。然後\n" },
        { "（http://a.example/）後", "p （{link=http://a.example/ http://a.example/}）後\n" },
        { "https://a.example/x取得", "p {link=https://a.example/x https://a.example/x}取得\n" },
        { "https://a.example/漢字#史，與",
          "p {link=https://a.example/漢字#史 https://a.example/漢字#史}，與\n" },
        { "**https://a.example/x**後",
          "p {strong {link=https://a.example/x https://a.example/x}}後\n" },
        { "https://a.example/a_b_c/ x",
          "p {link=https://a.example/a_b_c/ https://a.example/a_b_c/} x\n" },
        { "[甲](https://a.example/路，x)後", "p {link=https://a.example/路，x 甲}後\n" },
        { "[甲](https://a.example/http://b.example/路，x)",
          "p {link=https://a.example/http://b.example/路，x 甲}\n" },
        { "[https://a.example/x](https://a.example/路，x)",
          "p {link=https://a.example/路，x https://a.example/x}\n" },
        { "[甲]\n\n[甲]: https://a.example/，", "p {link=https://a.example/， 甲}\n" },
        { "<https://a.example/，x>", "p {link=https://a.example/，x https://a.example/，x}\n" },
        { "<a href=\"https://a.example/，\">甲</a>", "p {link=https://a.example/， 甲}\n" },
        { "`https://a.example/。x`", "p {code https://a.example/。x}\n" },
        { "甲\v乙", "p 甲 乙\n" },
    };
    CHECK_ALL(pairs);
}

static void test_tables(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "甲|乙\n-|:-:\na|b", "table>row {strong 甲}  {strong 乙}\ntable>row a   b\n" },
        { "> |甲|乙|\n> |--|--|\n> |a|b|",
          "quote>table>row {strong 甲}  {strong 乙}\nquote>table>row a   b\n" },
        { "|甲|乙|\n|---|---|\n|`a\\|b`|c|", "table>row {strong 甲}   {strong 乙}\n"
                                             "table>row {code a|b}  c\n" },
        { "```\na|b\n-|-\n```", "pre a|b\npre -|-\n" },
    };
    CHECK_ALL(pairs);
}

static void test_formulas(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "設$\\mathbf{x}_i*\\{1\\}*y_{j}$為*斜*", "p 設$\\mathbf{x}_i*\\{1\\}*y_{j}$為{em 斜}\n" },
        { "價$100，**共**$200。", "p 價$100，{strong 共}$200。\n" },
        { "`$a` *x* `$b` \\$1 *y* $2", "p {code $a} {em x} {code $b} $1 {em y} $2\n" },
        { "It is $5 and *not* $6 or $a$.", "p It is $5 and {em not} $6 or $a$.\n" },
        { "[a$](b$c)", "p {link=b$c a$}\n" },
        { "US$5 and *x* $6", "p US$5 and {em x} $6\n" },
        { "文\n$$\na_1 \\\\\n*b*\n$$\n文", "p 文\npre $$\npre a_1 \\\\\npre *b*\npre $$\np 文\n" },
        { "> $$\n> a\n> $$\n", "quote>pre $$\nquote>pre a\nquote>pre $$\n" },
        { "$$\n未完\n\n文", "p $$ 未完\np 文\n" },
        { "```\n$$\n```\n\n$$", "pre $$\np $$\n" },
    };
    CHECK_ALL(pairs);
}

static void test_attributes(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "## 甲 {#a-1}\n\n[見](#a-1)\n", "h2 #a-1;甲\np {link=#a-1 見}\n*2 甲\n" },
        { "## 甲 {#b .x}\n## 乙 {.y}\n", "h2 #b;甲\nh2 #乙;乙\n*2 甲\n*2 乙\n" },
        { "## 甲 {x}\n## {#}\n", "h2 #甲-x;甲 {x}\n*2 甲 {x}\n" },
        { "## 集{#a}\n", "h2 #集a;集{#a}\n*2 集{#a}\n" },
        { "文\n{: .c}\n\n{% x %}\n", "p 文\np {% x %}\n" },
    };
    CHECK_ALL(pairs);
}

static void test_lines(void **state)
{
    (void)state;
    static const struct pair pairs[] = {
        { "> [!NOTE]\n> 注意\n> 此事", "quote>p [!NOTE]\nquote>p 注意此事\n" },
        { "> [!tip]+ 名\n> 文", "quote>p [!tip]+ 名\nquote>p 文\n" },
        { "先有一段。\n\n詞\n: 解一\n: 解二", "p 先有一段。\np 詞\np : 解一\np : 解二\n" },
        { "#題\n文\n##節\n", "@title=題\nh1/title #題;題\np 文\nh2 #節;節\n*1 題\n*2 節\n" },
        { "#標籤 #籤\n\n##節\n", "p #標籤 #籤\np ##節\n" },
        { "# 題\n#籤\n##節\n", "@title=題\nh1/title #題;題\np #籤 ##節\n*1 題\n" },
        { "a&vert;b&lowbar;c&num;&check;&apos;&hellip;&amp;&nosuch;", "p a|b_c#✓'…&&nosuch;\n" },
        { "甲<iframe src=\"x\"\n width=1></iframe>乙<embed src=y>丙", "p 甲乙丙\n" },
    };
    CHECK_ALL(pairs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_addresses),  cmocka_unit_test(test_tables),
        cmocka_unit_test(test_formulas),   cmocka_unit_test(test_attributes),
        cmocka_unit_test(test_lines),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("format_readme", tests, NULL, NULL);
}
