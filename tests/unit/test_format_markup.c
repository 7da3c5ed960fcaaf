/* SPDX-License-Identifier: MIT */
/* The writer's white space, spans and containers, and the walk over trees of HTML. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>

#include "base/limits.h"
#include "format/markup.h"
#include "format_sample.h"

static char *walked(const char *html, size_t length)
{
    htmlDocPtr doc = htmlReadMemory(html, (int)length, NULL, "UTF-8",
                                    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                        HTML_PARSE_NOWARNING | HTML_PARSE_NONET | XML_PARSE_HUGE);
    struct format_sample sample;
    format_sample_init(&sample);
    struct writer *writer = writer_new(&sample.builder);
    writer_part_begin(writer, 0);
    if (doc != NULL)
        markup_walk(writer, (const xmlNode *)doc, NULL);
    writer_part_end(writer, true);
    writer_outline(writer);
    writer_free(writer);
    assert_int_equal(sample.refused, 0);
    xmlFreeDoc(doc);
    char *out = bytes_steal(&sample.out);
    format_sample_release(&sample);
    return out;
}

static void check(const char *html, const char *expected)
{
    char *out = walked(html, strlen(html));
    assert_string_equal(out, expected);
    free(out);
}

static void test_white_space(void **state)
{
    (void)state;
    check("<p>  one \n two\t\tthree  </p>", "p one two three\n");
    check("<p>山高\n水長，\n  风清</p>", "p 山高水長，风清\n");
    check("<p>山 高</p>", "p 山 高\n");
    check("<p>他说“\n山”\n高</p>", "p 他说“山”高\n");
    check("<p>산이\n높다</p>", "p 산이 높다\n");
    check("<p>山\nmount</p>", "p 山 mount\n");
    check("<p>a<b> b </b>c</p>", "p a {strong b} c\n");
    check("<p>&nbsp;&nbsp;文&nbsp;</p><p>&nbsp;</p><p> &#12288; </p>", "p 文\n");
    check("<p>　　縮排</p>", "p 　　縮排\n");
    check("<p>a&nbsp;b</p>", "p a\u00a0b\n");
}

/* No control comes through, and what stands where C1 is was meant as CP1252. */
static void test_controls(void **state)
{
    (void)state;
    check("<p>a\x1b[31mb\x7f\x0b&#27;c</p>", "p a[31mbc\n");
    check("<p>it&#146;s &#150; &#x85;&#129;</p>", "p it’s – …\n");
    check("<pre>a\x1b\tb\fc&#155;d</pre>", "pre a\tbc›d\n");
}

static void test_blocks(void **state)
{
    (void)state;
    check("<div>甲<div>乙</div>丙</div>", "p 甲\np 乙\np 丙\n");
    check("<p>甲<br>乙<br><br>丙</p>", "p 甲\np 乙\np 丙\n");
    check("<p>雨後山還遠，<br>潮來石不寒。<br><br>燈前人未睡，<br>屋外鳥先安。</p>",
          "verse 雨後山還遠，\nverse 潮來石不寒。\nverse 燈前人未睡，\nverse 屋外鳥先安。\n");
    check("<p>甲<br>乙<br>丙<br>丁</p>", "p 甲\np 乙\np 丙\np 丁\n");
    check("<p>甲。<br><br>乙。<br><br>丙。</p>", "p 甲。\np 乙。\np 丙。\n");
    check("<h1>大<br>題</h1><h3>小</h3>", "h1 大 題\nh3 小\n*1 大 題\n*3 小\n");
    check("<p>a</p><hr><p>b", "p a\nrule \np b\n");
    check("<pre>\n a\n\n  b\n</pre>", "pre  a\npre \npre   b\n");
    check("<dl><dt>詞<dd>義</dl>", "term 詞\ndefinition>p 義\n");
    check("<blockquote>引<p>言</blockquote>", "quote>p 引\nquote>p 言\n");
    check("<details><summary>題</summary>文</details>", "term 題\np 文\n");
    check("<figure><img src=a.png alt='山 景'><figcaption>圖一</figcaption></figure>",
          "figure>p {picture=a.png 山 景}\nfigure>caption 圖一\n");
}

static void test_lists(void **state)
{
    (void)state;
    check("<ul><li>甲<ul><li>乙</ul><li>丙</ul>",
          "list>item>p 甲\nlist>item>list>item>p 乙\nlist>item>p 丙\n");
    check("<ol start=3><li>甲<li value=7>乙<li>丙</ol>",
          "ordered 3>item 3>p 甲\nordered 3>item 7>p 乙\nordered 3>item 8>p 丙\n");
    check("<ol reversed><li>甲<li>乙</ol>", "ordered 2>item 2>p 甲\nordered 2>item 1>p 乙\n");
    check("<ol reversed start=5><li>甲<li value=3>乙<li>丙</ol>",
          "ordered 5>item 5>p 甲\nordered 5>item 3>p 乙\nordered 5>item 2>p 丙\n");
    check("<ol start=-4><li>甲</ol>", "ordered 1>item 1>p 甲\n");
}

static void test_spans(void **state)
{
    (void)state;
    check("<p><em>a<code>b</code></em><del>c</del>H<sub>2</sub>O<sup>3</sup>",
          "p {em a{code b}}{del c}H{sub 2}O{sup 3}\n");
    check("<a href='x#y'>甲<p>乙</p></a>", "p {link=x#y 甲}\np {link=x#y 乙}\n");
    check("<p>文<sup><a href='#n1'>[1]</a></sup>", "p 文{sup {note=#n1 [1]}}\n");
    check("<p>甲<a href='#n1'>①</a><a href='#s2'>第二節</a>",
          "p 甲{note=#n1 ①}{link=#s2 第二節}\n");
    check("<p>文<b>乙</b> <a href='n.html#n1'>[1]</a><a href='n.html#n2'>〔2〕</a>"
          "<a href='n.html#n3'>3</a>",
          "p 文{strong 乙} {note=n.html#n1 [1]}{note=n.html#n2 〔2〕}{link=n.html#n3 3}\n");
    check("<p id=n1><a href='#r1'>[1]</a> 注<p><i> <a href='#r2'>2</a></i>注",
          "p #n1;{link=#r1 [1]} 注\np {em {link=#r2 2}}注\n");
    check("<p><a href='javascript:x()'>x</a><a name=k></a>y", "p x#k;y\n");
    check("<p><a href=z></a>y", "p y\n");
    check("<p lang=ja>日<span lang=en>en</span>", "p(ja) 日{lang=en en}\n");
    check("<p><span style='font-weight: bold'>a</span><span style='text-emphasis:dot'>b</span>",
          "p {strong a}{dots b}\n");
}

static void test_ruby(void **state)
{
    (void)state;
    check("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</ruby>",
          "p {ruby=かん 漢}{ruby=じ 字}\n");
    check("<p><ruby><rb>漢</rb><rb>字</rb><rt>かん</rt><rt>じ</rt></ruby>", "p {ruby=かん 漢}{ruby=じ 字}\n");
    check("<p><ruby><rb>漢</rb><rb>字</rb><rt>かんじ</rt></ruby>", "p {ruby=かんじ 漢字}\n");
    check("<p><ruby>漢字</ruby>", "p 漢字\n");
}

static void test_tables(void **state)
{
    (void)state;
    check("<table><tr><th>城<th>人口<tr><td>嘉義<td>26<tr><td>b<td>1</table>",
          "table>row {strong 城}    {strong 人口}\ntable>row 嘉義  26\ntable>row b     1\n");
    check("<table><tr><td><p>甲</p><ul><li>x</ul><td>乙</table>", "p 甲\nlist>item>p x\np 乙\n");
    check("<table><tr><td><table><tr><td>甲</table></table>", "p 甲\n");
    check("<table><tr><th>名<th>述<tr><td>甲<td>"
          "很長的說明文字很長的說明文字很長的說明文字很長的說明文字很長的說明文字很長的說明文字</table>",
          "table>item>p {strong 名}：甲\n"
          "table>item>p {strong 述}：很長的說明文字很長的說明文字很長的說明文字很長的說明文字"
          "很長的說明文字很長的說明文字\n");
}

static void test_hidden(void **state)
{
    (void)state;
    check("<p>a<span hidden>b</span><span style='Display : none'>c</span>"
          "<script>d</script><i aria-hidden=true>e</i>f</p><template>g</template>", "p af\n");
    check("<div aria-hidden=true><p>page</p></div>", "p page\n");
}

static void test_depth(void **state)
{
    (void)state;
    static const char *const tags[] = { "div", "blockquote", "b", "ruby", "a href=x", "table" };
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        struct bytes html = { 0 };
        for (unsigned n = 0; n < 20000; n++)
            bytes_format(&html, "<%s>", tags[i]);
        bytes_append_string(&html, "文");
        char *out = walked(html.data, html.length);
        assert_non_null(strstr(out, "文"));
        free(out);
        bytes_release(&html);
    }
}

static void test_writer_limits(void **state)
{
    (void)state;
    struct format_sample sample;
    format_sample_init(&sample);
    struct writer *writer = writer_new(&sample.builder);
    writer_part_begin(writer, 0);
    for (unsigned i = 0; i < NESTING_MAX + 1; i++)
        writer_open(writer, CONTAINER_QUOTATION, 0);
    for (unsigned i = 0; i < NESTING_MAX + 1; i++)
        writer_span_open(writer, SPAN_STRONG, slice_of(""));
    writer_text(writer, (struct slice){ "a\xff" "b", 3 });
    for (unsigned i = 0; i < NESTING_MAX + 1; i++)
        writer_span_close(writer);
    for (unsigned i = 0; i < NESTING_MAX + 2; i++)
        writer_close(writer);
    char *long_name = calloc(1, NAME_MAX_BYTES + 2);
    memset(long_name, 'x', NAME_MAX_BYTES + 1);
    writer_span_open(writer, SPAN_LINK, slice_of(long_name));
    writer_anchor(writer, slice_of(long_name));
    writer_text(writer, slice_of("c"));
    writer_part_end(writer, true);
    assert_int_equal(writer_byte(writer), 8);
    writer_free(writer);
    assert_int_equal(sample.refused, 0);
    assert_non_null(strstr(sample.out.data, "a\uFFFD" "b"));
    assert_non_null(strstr(sample.out.data, "p {link c}\n"));
    free(long_name);
    format_sample_release(&sample);
}

/* One behind all text is at the part's end. */
static void test_last_anchor(void **state)
{
    (void)state;
    struct format_sample sample;
    format_sample_init(&sample);
    struct writer *writer = writer_new(&sample.builder);
    writer_part_begin(writer, 0);
    writer_text(writer, slice_of("a"));
    writer_anchor(writer, slice_of("last"));
    writer_part_end(writer, true);
    writer_free(writer);
    assert_int_equal(sample.refused, 0);
    assert_non_null(strstr(sample.out.data, "last"));
    format_sample_release(&sample);
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_white_space), cmocka_unit_test(test_controls),
        cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_lists),       cmocka_unit_test(test_spans),
        cmocka_unit_test(test_ruby),        cmocka_unit_test(test_tables),
        cmocka_unit_test(test_hidden),      cmocka_unit_test(test_depth),
        cmocka_unit_test(test_writer_limits), cmocka_unit_test(test_last_anchor),
    };
    return cmocka_run_group_tests_name("format_markup", tests, NULL, NULL);
}
