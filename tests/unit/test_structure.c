/* SPDX-License-Identifier: MIT */
/* The recogniser as a whole: versions, parts in any order and size, growth, limits, any bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "doc/scan.h"
#include "doc/structure.h"
#include "structure_sample.h"
#include "text/utf8.h"

static const struct structure_options hant = { true, LANGUAGE_ZH_HANT };

static const char article[] =
    "會員專區1200_60 (3)\n"
    "\n"
    "讓路燈照進每一條巷子\n"
    "\n"
    "許 文 昌 2016-11-03 21:40   鄉土時報 投稿 打印 收藏\n"
    "\n"
    "0\n"
    "\n"
    "巷子裡的路燈壞了三年，修燈的人始終沒有來。住在巷尾的老人把自家的門燈接長了線，每晚點到十一點。\n"
    "\n"
    "一盞燈的距離\n"
    "\n"
    "從巷口到巷尾一共九十步，老人數過許多遍。第一盞燈掛在第三十步，第二盞燈掛在第六十步，剩下的三十步要靠記憶。\n"
    "\n"
    "＊＊＊\n"
    "\n"
    "後來鄰居也把門燈接了出來。沒有人說好，燈卻一盞一盞地亮了起來，連貓都知道該往哪裡走。\n"
    "\n"
    "誰來付電費？\n"
    "\n"
    "電費一個月多出四十元，沒有人提起。到了年底，里長把帳單收齊，放進信封，寄給了管路燈的單位。(許 文 昌)\n"
    "\n"
    "  • 分享到臉書\n";

static struct structure *recognise(const char *text, const struct structure_options *options)
{
    struct part *part = sample_part(text, strlen(text));
    struct structure *structure = structure_new(options);
    structure_add(structure, 0, part);
    assert_true(structure_decide(structure, true));
    part_free(part);
    return structure;
}

static void assert_outline(const struct structure *structure, const char *outline)
{
    const struct heading *headings;
    size_t count = structure_headings(structure, &headings);
    struct bytes found = { 0 };
    for (size_t i = 0; i < count; i++)
        bytes_format(&found, "%u %s\n", headings[i].level, headings[i].title);
    assert_string_equal(bytes_string(&found), outline);
    bytes_release(&found);
}

static void assert_meta(const struct structure *structure, const char *key, const char *value)
{
    const char *found = structure_meta(structure, key);
    if (value == NULL)
        assert_null(found);
    else {
        assert_non_null(found);
        assert_string_equal(found, value);
    }
}

static void test_article(void **state)
{
    (void)state;
    struct structure *structure = recognise(article, &hant);
    assert_outline(structure, "1 讓路燈照進每一條巷子\n2 一盞燈的距離\n2 誰來付電費？\n");
    assert_meta(structure, "title", "讓路燈照進每一條巷子");
    assert_meta(structure, "author", "許 文 昌");
    assert_meta(structure, "date", "2016-11-03 21:40");
    assert_meta(structure, "source", "鄉土時報");
    assert_meta(structure, "language", NULL);
    structure_free(structure);
}

static void test_forms(void **state)
{
    (void)state;
    struct part *part = sample_part(article, strlen(article));
    struct structure *structure = structure_new(&hant);
    structure_add(structure, 0, part);
    structure_decide(structure, true);
    const struct evidence_set none = { { 0 } };
    struct form *forms = structure_forms(structure, 0, part);
    assert_int_equal(forms[0].role, ROLE_CHROME);
    assert_int_equal(forms[1].kind, BLOCK_BLANK);
    assert_int_equal(forms[2].kind, BLOCK_HEADING);
    assert_int_equal(forms[2].role, ROLE_TITLE);
    assert_int_equal(forms[2].level, 1);
    assert_int_equal(forms[4].role, ROLE_BYLINE);
    assert_int_equal(forms[4].kind, BLOCK_PARAGRAPH);
    assert_int_equal(forms[6].role, ROLE_CHROME);
    assert_int_equal(forms[8].kind, BLOCK_PARAGRAPH);
    assert_int_equal(forms[8].role, ROLE_TEXT);
    assert_memory_equal(&forms[8].evidence, &none, sizeof none);
    assert_int_equal(forms[10].kind, BLOCK_HEADING);
    assert_int_equal(forms[10].level, 2);
    assert_int_equal(forms[14].kind, BLOCK_RULE);
    assert_int_equal(forms[22].role, ROLE_CHROME);
    for (size_t i = 0; i < part->block_count; i++)
        assert_false(forms[i].continues);
    struct bytes reason = { 0 };
    structure_reason(forms[10].evidence, &reason);
    assert_non_null(strstr(reason.data, "no number -3"));
    assert_non_null(strstr(reason.data, "prose after +2.5"));
    bytes_clear(&reason);
    structure_reason(none, &reason);
    assert_string_equal(bytes_string(&reason), "");
    bytes_release(&reason);
    free(forms);
    structure_free(structure);
    part_free(part);
}

/* The first row of a table is short, set off and no sentence, and heads nothing; nor does code. */
static void test_tables(void **state)
{
    (void)state;
    static const char table[] = "| 欄位 | 說明 |\n|------|------|\n| 名稱 | 河邊 |\n\n"
                                "```\nreturn;\n```\n";
    struct part *part = sample_part(table, strlen(table));
    struct structure *structure = structure_new(&hant);
    structure_add(structure, 0, part);
    structure_decide(structure, true);
    struct form *forms = structure_forms(structure, 0, part);
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(forms[i].kind, BLOCK_PREFORMATTED);
    for (size_t i = 4; i < 7; i++)
        assert_int_not_equal(forms[i].kind, BLOCK_HEADING);
    free(forms);
    structure_free(structure);
    part_free(part);
}

/* NBSP and the like at a line's ends belong to no title; a line of nothing else is blank. */
static void test_white_space(void **state)
{
    (void)state;
    struct structure *structure = recognise(
        "\u3000\u3000巷子的燈\u00a0\u00a0\n\u00a0\u00a0\n2019-03-04 鄉土時報\u00a0\n"
        "巷子裡的路燈壞了三年，修燈的人始終沒有來。住在巷尾的老人把自家的門燈接長了線。\u00a0\u00a0\n",
        &hant);
    assert_outline(structure, "1 巷子的燈\n");
    const struct heading *headings;
    structure_headings(structure, &headings);
    assert_int_equal(headings[0].position.byte, strlen("\u3000\u3000"));
    structure_free(structure);
}

static void test_line_ends(void **state)
{
    static const char *const ends[] = { "\r\n", "\r" };
    (void)state;
    for (size_t e = 0; e < 2; e++) {
        struct bytes text = { 0 };
        for (const char *at = article; *at != '\0'; at++)
            if (*at == '\n')
                bytes_append_string(&text, ends[e]);
            else
                bytes_append_byte(&text, *at);
        struct structure *structure = recognise(text.data, &hant);
        assert_outline(structure, "1 讓路燈照進每一條巷子\n2 一盞燈的距離\n2 誰來付電費？\n");
        structure_free(structure);
        bytes_release(&text);
    }
}

static void test_without_headings(void **state)
{
    (void)state;
    struct structure_options options = { false, LANGUAGE_ZH_HANT };
    struct part *part = sample_part(article, strlen(article));
    struct structure *structure = structure_new(&options);
    structure_add(structure, 0, part);
    structure_decide(structure, true);
    assert_outline(structure, "");
    struct form *forms = structure_forms(structure, 0, part);
    for (size_t i = 0; i < part->block_count; i++)
        assert_true(forms[i].kind == (i % 2 == 1 ? BLOCK_BLANK : BLOCK_PARAGRAPH) &&
                    forms[i].role == ROLE_TEXT);
    free(forms);
    structure_free(structure);
    part_free(part);
}

static void test_empty(void **state)
{
    static const char *const texts[] = { "",       "\n", "\n\n\u3000\n", "字",
                                         "第一章", "1",  "。",           "\xef\xbf\xbd" };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct structure *structure = recognise(texts[i], &hant);
        struct part *part = sample_part(texts[i], strlen(texts[i]));
        free(structure_forms(structure, 0, part));
        part_free(part);
        structure_free(structure);
    }
    struct structure *structure = structure_new(&hant);
    const struct heading *headings;
    assert_int_equal(structure_version(structure), 0);
    assert_int_equal(structure_headings(structure, &headings), 0);
    assert_meta(structure, "title", NULL);
    assert_false(structure_has(structure, 0));
    assert_true(structure_decide(structure, false));
    assert_int_equal(structure_version(structure), 1);
    structure_free(structure);
}

static void test_versions(void **state)
{
    (void)state;
    struct structure *structure = structure_new(&hant);
    size_t half = (size_t)(strstr(article, "誰來付") - article);
    struct part *first = sample_part(article, half), *all = sample_part(article, strlen(article));
    first->whole = false;
    structure_add(structure, 0, first);
    assert_true(structure_has(structure, 0));
    assert_true(structure_decide(structure, false));
    assert_int_equal(structure_version(structure), 1);
    assert_outline(structure, "1 讓路燈照進每一條巷子\n2 一盞燈的距離\n");
    assert_false(structure_decide(structure, false));
    structure_add(structure, 0, all);
    assert_true(structure_decide(structure, true));
    assert_int_equal(structure_version(structure), 2);
    assert_outline(structure, "1 讓路燈照進每一條巷子\n2 一盞燈的距離\n2 誰來付電費？\n");
    assert_false(structure_decide(structure, true));
    structure_free(structure);
    part_free(first);
    part_free(all);
}

/* A line that has not come whole is no heading yet. */
static void test_unfinished_line(void **state)
{
    (void)state;
    size_t end = (size_t)(strstr(article, "的距離") - article);
    struct part *part = sample_part(article, end);
    part->whole = false;
    struct structure *structure = structure_new(&hant);
    structure_add(structure, 0, part);
    structure_decide(structure, false);
    assert_outline(structure, "1 讓路燈照進每一條巷子\n");
    structure_free(structure);
    part_free(part);
}

/* A long text of volumes and chapters; each chapter's number is what it says. */
static void make_novel(struct bytes *text, unsigned chapters)
{
    static const char *const lines[] = {
        "　　雨下到第三天，渡口的船全部收了回來，只有最舊的那一艘還繫在柳樹下，船頭積了半船的水。\n",
        "　　「還走嗎？」\n",
        "　　「走。」他說。\n",
        "　　第三回合，他終於下錯了一子，棋盤對面的人卻沒有笑，只是把茶往前推了一寸，等他自己看出來。\n",
        "　　那一年河水漲得特別早，堤岸上的人把沙包一袋一袋往上堆，堆到天黑才發現少了一把鏟子。\n",
    };
    bytes_append_string(text, "渡口\n\n");
    for (unsigned i = 1; i <= chapters; i++) {
        if (i % 20 == 1)
            bytes_format(text, "第%u卷　風雨\n\n", i / 20 + 1);
        bytes_format(text, "第%u章　夜航%u\n\n", i, i);
        for (unsigned j = 0; j < 60; j++)
            bytes_append_string(text, lines[(i * 7 + j * 3) % 5]);
        bytes_append_string(text, "\n");
    }
}

/* Cuts after the first line end behind each multiple of size. */
static size_t cut_parts(const struct bytes *text, size_t size, struct part **parts, size_t *starts)
{
    size_t count = 0;
    for (size_t start = 0; start < text->length;) {
        size_t end = start + size < text->length ? start + size : text->length;
        while (end < text->length && text->data[end - 1] != '\n')
            end++;
        parts[count] = sample_part(text->data + start, end - start);
        sample_context(parts[count], text->data, text->length, start, end);
        starts[count++] = start;
        start = end;
    }
    return count;
}

static void write_outline(const struct structure *structure, const size_t *starts,
                          struct bytes *out)
{
    const struct heading *headings;
    size_t count = structure_headings(structure, &headings);
    for (size_t i = 0; i < count; i++)
        bytes_format(out, "%u %s %zu\n", headings[i].level, headings[i].title,
                     starts[headings[i].position.part] + (size_t)headings[i].position.byte);
}

static void test_cuts(void **state)
{
    (void)state;
    struct bytes text = { 0 }, whole = { 0 };
    make_novel(&text, 90);
    struct structure *structure = recognise(text.data, &hant);
    size_t zero = 0;
    write_outline(structure, &zero, &whole);
    structure_free(structure);
    static const size_t sizes[] = { 3000, 8192, 50000, 131072 };
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
        struct part *parts[256];
        size_t starts[256];
        size_t count = cut_parts(&text, sizes[s], parts, starts);
        struct bytes found = { 0 };
        structure = structure_new(&hant);
        for (size_t i = count; i-- > 0;) /* in any order: the last comes first */
            structure_add(structure, (uint32_t)i, parts[i]);
        structure_decide(structure, true);
        write_outline(structure, starts, &found);
        assert_string_equal(found.data, whole.data);
        bytes_release(&found);
        structure_free(structure);
        for (size_t i = 0; i < count; i++)
            part_free(parts[i]);
    }
    bytes_release(&text);
    bytes_release(&whole);
}

/* A part that comes after the decision is told by the scheme as it is. */
static void test_late_part(void **state)
{
    (void)state;
    struct bytes text = { 0 };
    make_novel(&text, 90);
    struct part *parts[256];
    size_t starts[256];
    size_t count = cut_parts(&text, 60000, parts, starts);
    assert_true(count > 3);
    struct structure *structure = structure_new(&hant);
    structure_add(structure, 0, parts[0]);
    structure_add(structure, 1, parts[1]);
    structure_decide(structure, false);
    struct form *late = structure_forms(structure, 2, parts[2]);
    structure_add(structure, 2, parts[2]);
    assert_true(structure_decide(structure, false));
    struct form *forms = structure_forms(structure, 2, parts[2]);
    unsigned headings = 0;
    for (size_t i = 0; i < parts[2]->block_count; i++) {
        headings += forms[i].kind == BLOCK_HEADING;
        assert_int_equal(late[i].kind, forms[i].kind);
        assert_int_equal(late[i].level, forms[i].level);
    }
    assert_true(headings > 3);
    free(late);
    free(forms);
    structure_free(structure);
    for (size_t i = 0; i < count; i++)
        part_free(parts[i]);
    bytes_release(&text);
}

static void test_cut_within_a_line(void **state)
{
    (void)state;
    const char *text =
        "第一章 夜航\n雨下到第三天，渡口的船全部收了回來，只有最舊的那一艘還繫在柳樹下。\n第二章 歸\n";
    size_t length = strlen(text), cut = (size_t)(strstr(text, "只有") - text);
    struct part *first = sample_part(text, cut);
    struct part *second = sample_part(text + cut, length - cut);
    sample_context(first, text, length, 0, cut);
    sample_context(second, text, length, cut, length);
    struct structure *structure = structure_new(&hant);
    structure_add(structure, 0, first);
    structure_add(structure, 1, second);
    structure_decide(structure, true);
    assert_outline(structure, "1 第一章 夜航\n1 第二章 歸\n");
    struct form *a = structure_forms(structure, 0, first);
    struct form *b = structure_forms(structure, 1, second);
    assert_false(a[0].continues);
    assert_true(b[0].continues);
    assert_int_equal(b[0].kind, BLOCK_PARAGRAPH);
    assert_false(b[1].continues);
    free(a);
    free(b);
    structure_free(structure);
    part_free(first);
    part_free(second);
}

static void test_levels(void **state)
{
    static const struct {
        const char *text, *outline;
    } rows[] = {
        { "第一章 甲\n第一節 乙\n字。\n第二節 丙\n字。\n第二章 丁\n字。\n",
          "1 第一章 甲\n2 第一節 乙\n2 第二節 丙\n1 第二章 丁\n" },
        { "書\n作者：伍欣\n前言\n字。\n上卷\n第一章 甲\n字。\n下卷\n第二章 乙\n字。\n",
          "1 書\n3 前言\n2 上卷\n3 第一章 甲\n2 下卷\n3 第二章 乙\n" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct structure *structure = recognise(rows[i].text, &hant);
        assert_outline(structure, rows[i].outline);
        structure_free(structure);
    }
}

/* At the limit lines are kept, one past it none of their kind: here numbers without a unit. */
static void test_limits(void **state)
{
    (void)state;
    for (unsigned extra = 0; extra < 2; extra++) {
        struct bytes text = { 0 };
        for (unsigned i = 1; i <= ITEMS_MAX + extra; i++)
            bytes_format(&text, "%u. 項目\n", i);
        struct part *part = sample_part(text.data, text.length);
        struct scan *scan = scan_new(part, SCAN_HEAD | SCAN_TAIL);
        assert_int_equal(scan->count, extra > 0 ? 0 : ITEMS_MAX);
        assert_int_equal(scan->head->count, EDGE_LINES);
        assert_int_equal(scan->tail->count, EDGE_LINES);
        scan_free(scan);
        part_free(part);
        bytes_release(&text);
    }
    for (unsigned extra = 0; extra < 2; extra++) {
        struct bytes text = { 0 };
        for (unsigned i = 0; i < PLAIN_MAX + extra; i++)
            bytes_append_string(&text, "夜航\n");
        struct part *part = sample_part(text.data, text.length);
        struct scan *scan = scan_new(part, 0);
        assert_int_equal(scan->count, extra > 0 ? 0 : PLAIN_MAX);
        assert_null(scan->head);
        scan_free(scan);
        part_free(part);
        bytes_release(&text);
    }
}

static uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

/* Pieces that the recogniser looks for, in any order, with anything between them. */
static void make_noise(struct bytes *text, uint32_t *seed)
{
    static const char *const pieces[] = {
        "第",
        "章",
        "一",
        "、",
        "（",
        "）",
        "2020",
        "年",
        "月",
        "-",
        "/",
        " ",
        "\u3000",
        "\u00a0",
        "：",
        "作者",
        "來源",
        "記者",
        "「",
        "」",
        "“",
        "”",
        "\n",
        "\n\n",
        "\r\n",
        "。",
        "，",
        "…",
        "Chapter",
        "IV",
        "By ",
        "분享",
        "공유",
        "기자",
        "제",
        "장",
        "シェア",
        "分享",
        "《",
        "》",
        "圖",
        "0",
        "12:",
        "民國",
        "令和",
        "上一篇",
        "電（記者",
        "(",
        ")",
        "【",
        "】",
        ".",
        "@",
        "://",
        "_",
        "＊",
        "目錄",
        "王",
        "\xef\xbf\xbd",
        "字字字字字字字字字字字字字字字字字字字字。",
        "\xf0\xa0\x80\x80",
        "\u0301",
        "\t",
        "#",
    };
    text->length = 0;
    unsigned count = 20 + next_random(seed) % 200;
    for (unsigned i = 0; i < count; i++) {
        const char *piece = pieces[next_random(seed) % (sizeof pieces / sizeof *pieces)];
        bytes_append_string(text, piece);
    }
}

static void check_structure(const struct structure *structure, const struct part *part,
                            const struct form *forms)
{
    const struct heading *headings;
    size_t count = structure_headings(structure, &headings), found = 0;
    for (size_t i = 0; i < part->block_count; i++)
        found += forms[i].kind == BLOCK_HEADING;
    assert_int_equal(found, count);
    for (size_t i = 0; i < count; i++) {
        size_t block = part_block_at(part, headings[i].position.byte);
        assert_int_equal(forms[block].kind, BLOCK_HEADING);
        assert_int_equal(forms[block].level, headings[i].level);
        assert_true(headings[i].level >= 1 && headings[i].title[0] != '\0');
        assert_true(utf8_is_valid(headings[i].title, strlen(headings[i].title)));
        assert_true(i == 0 || headings[i - 1].position.byte < headings[i].position.byte);
    }
    static const char *const keys[] = { "title", "author", "date", "source" };
    for (size_t i = 0; i < 4; i++) {
        const char *value = structure_meta(structure, keys[i]);
        assert_true(value == NULL || (value[0] != '\0' && utf8_is_valid(value, strlen(value))));
    }
}

static void test_any_text(void **state)
{
    (void)state;
    uint32_t seed = 20240229;
    print_message("seed %u\n", seed);
    struct bytes text = { 0 };
    for (unsigned round = 0; round < 2000; round++) {
        make_noise(&text, &seed);
        /* In memory of its own length, so that a step too far is seen by the sanitizers. */
        struct part *part = sample_part(text.data, text.length);
        struct structure_options options = { true, (enum language)(round % LANGUAGES) };
        struct structure *structure = structure_new(&options);
        structure_add(structure, 0, part);
        structure_decide(structure, round % 2 == 0);
        struct form *forms = structure_forms(structure, 0, part);
        check_structure(structure, part, forms);
        free(forms);
        structure_free(structure);
        part_free(part);
    }
    bytes_release(&text);
}

static uint32_t line_of(const struct part *part, const char *words)
{
    const char *at = memmem(part->text.data, part->text.length, words, strlen(words));
    assert_non_null(at);
    return (uint32_t)part_block_at(part, (uint64_t)(at - part->text.data));
}

static void rule(struct structure *structure, const struct part *part, const char *words,
                 bool heading)
{
    uint32_t block = line_of(part, words);
    structure_rule(structure, (struct position){ 0, part->blocks[block].start }, block, heading,
                   part_block_text(part, block));
}

/* Numbers in a row, of one kind and then of another: in no more time than other lines. */
static void test_long_rows(void **state)
{
    (void)state;
    static const char *const lines[] = { "第一章\n", "第二節\n", "3. 鹽\n" };
    struct bytes text = { 0 };
    for (size_t kind = 0; kind < 3; kind++)
        for (size_t i = 0; i < 30000; i++)
            bytes_append_string(&text, lines[kind]);
    structure_free(recognise(bytes_string(&text), &hant));
    bytes_release(&text);
}

/* What the reader says of a line goes over what was found, and is taken back likewise. */
static void test_rulings(void **state)
{
    (void)state;
    struct part *part = sample_part(article, strlen(article));
    struct structure *structure = structure_new(&hant);
    structure_add(structure, 0, part);
    structure_decide(structure, true);
    unsigned version = structure_version(structure);
    rule(structure, part, "一盞燈的距離", false);
    rule(structure, part, "  • 分享到臉書", true);
    assert_true(structure_decide(structure, true));
    assert_true(structure_version(structure) > version);
    const struct heading *headings;
    assert_int_equal(structure_headings(structure, &headings), 3);
    assert_string_equal(headings[1].title, "誰來付電費？");
    assert_string_equal(headings[2].title, "• 分享到臉書");
    assert_int_equal(headings[2].level, 2);
    struct form *forms = structure_forms(structure, 0, part);
    assert_int_equal(forms[line_of(part, "一盞燈的距離")].kind, BLOCK_PARAGRAPH);
    assert_int_equal(forms[line_of(part, "  • 分享到臉書")].kind, BLOCK_HEADING);
    assert_int_equal(forms[line_of(part, "  • 分享到臉書")].role, ROLE_TEXT);
    free(forms);
    rule(structure, part, "一盞燈的距離", true);
    rule(structure, part, "  • 分享到臉書", false);
    assert_true(structure_decide(structure, true));
    assert_int_equal(structure_headings(structure, &headings), 3);
    assert_string_equal(headings[1].title, "一盞燈的距離");
    structure_free(structure);
    part_free(part);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_article),
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_tables),
        cmocka_unit_test(test_white_space),
        cmocka_unit_test(test_line_ends),
        cmocka_unit_test(test_without_headings),
        cmocka_unit_test(test_empty),
        cmocka_unit_test(test_versions),
        cmocka_unit_test(test_unfinished_line),
        cmocka_unit_test(test_cuts),
        cmocka_unit_test(test_late_part),
        cmocka_unit_test(test_cut_within_a_line),
        cmocka_unit_test(test_levels),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_long_rows),
        cmocka_unit_test(test_rulings),
        cmocka_unit_test(test_any_text),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("structure", tests, NULL, NULL);
}
