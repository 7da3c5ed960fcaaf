/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "source/cut.h"
#include "source/lines.h"
#include "text/utf8.h"

#define SEED 4099u

static uint32_t random_state = SEED;

static uint32_t random_below(uint32_t limit)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return random_state % limit;
}

#define SLICE(literal) ((struct slice){ literal, sizeof literal - 1 })

static void line_ends_are_found(void **state)
{
    (void)state;
    static const struct {
        struct slice text;
        size_t at, end;
    } cases[] = {
        { SLICE("ab\ncd"), 2, 1 },       { SLICE("ab\r\ncd"), 2, 2 },
        { SLICE("ab\rcd"), 2, 1 },       { SLICE("ab\xC2\x85" "cd"), 2, 2 },
        { SLICE("“a”\xE2\x80\xA8"), 7, 3 }, { SLICE("\xE2\x80\xA9"), 0, 3 },
        { SLICE("ab"), 2, 0 },           { SLICE(""), 0, 0 },
        { SLICE("a\xE2\x80"), 3, 0 },    { SLICE("a\v\f\xC2"), 4, 0 },
        { SLICE("\xF0\xC2\x85"), 1, 2 }, { SLICE("a\r"), 1, 1 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t end;
        assert_int_equal(line_find_end(cases[i].text.data, cases[i].text.length, &end),
                         cases[i].at);
        assert_int_equal(end, cases[i].end);
    }
    assert_true(line_has_ended("a\r", 2));
    assert_true(line_has_ended("\xE2\x80\xA8", 3));
    assert_true(line_has_ended("\xC2\x85", 2));
    assert_false(line_has_ended("\x80\xA8", 2));
    assert_false(line_has_ended("a", 1));
    assert_false(line_has_ended("", 0));
}

static void kinds_of_lines(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        enum cut_kind kind;
    } cases[] = {
        { "第一章", CUT_HEADING },
        { "　　第十二回　宴桃园", CUT_HEADING },
        { "第 3 節 概要", CUT_HEADING },
        { "第１２話", CUT_HEADING },
        { "第三百二十一章 归来", CUT_HEADING },
        { "卷三", CUT_HEADING },
        { "卷之五　列傳", CUT_HEADING },
        { "Chapter 7", CUT_HEADING },
        { "  CHAPTER XII. In the rain", CUT_HEADING },
        { "제3장 바다", CUT_HEADING },
        { "제 12 회", CUT_HEADING },
        { "第一章讲完了。他合上书。", CUT_LINE },
        { "第一次", CUT_LINE },
        { "第章", CUT_LINE },
        { "第一二三四五六七八九十一二三章", CUT_LINE },
        { "卷心菜", CUT_LINE },
        { "卷一書", CUT_LINE },
        { "Chapters 1", CUT_LINE },
        { "Chapter", CUT_LINE },
        { "제자", CUT_LINE },
        { "＊＊＊", CUT_BREAK },
        { "　　* * *", CUT_BREAK },
        { "※", CUT_BREAK },
        { "◇", CUT_BREAK },
        { "———", CUT_BREAK },
        { "----------", CUT_BREAK },
        { "--", CUT_LINE },
        { "・", CUT_LINE },
        { "— 他说", CUT_LINE },
        { "", CUT_BLANK },
        { " \t　\xC2\xA0", CUT_BLANK },
        { "　　他走了。", CUT_INDENT },
        { "\ttext", CUT_INDENT },
        { "text", CUT_LINE },
        { "\xFF\xFE", CUT_LINE },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (cut_line_kind(slice_of(cases[i].line)) != cases[i].kind)
            fail_msg("%s: %d", cases[i].line, (int)cut_line_kind(slice_of(cases[i].line)));
}

static void a_long_line_is_no_heading(void **state)
{
    (void)state;
    char line[300];
    memset(line, 'x', sizeof line);
    memcpy(line, "第一章 ", strlen("第一章 "));
    assert_int_equal(cut_line_kind((struct slice){ line, 150 }), CUT_HEADING);
    assert_int_equal(cut_line_kind((struct slice){ line, 151 }), CUT_LINE);
    memset(line, '*', sizeof line);
    assert_int_equal(cut_line_kind((struct slice){ line, 200 }), CUT_BREAK);
    assert_int_equal(cut_line_kind((struct slice){ line, 201 }), CUT_LINE);
}

/* A window of filler with pieces of text put in at offsets. */
static struct bytes window_of(const char *filler)
{
    struct bytes window = { 0 };
    size_t length = strlen(filler);
    while (window.length + length <= PART_WINDOW)
        bytes_append(&window, filler, length);
    while (window.length < PART_WINDOW)
        bytes_append_byte(&window, 'x');
    return window;
}

static void put(struct bytes *window, size_t at, const char *text)
{
    memcpy(window->data + at, text, strlen(text));
}

static void expect_cut(const struct bytes *window, const char *before, size_t at,
                       enum cut_kind kind)
{
    enum cut_kind found;
    assert_int_equal(cut_find(slice_of(before), bytes_slice(window), &found), at);
    assert_int_equal(found, kind);
}

static void the_best_kind_wins_however_late(void **state)
{
    (void)state;
    struct bytes window = window_of("一二三四五");
    expect_cut(&window, "字", strlen("一"), CUT_CLUSTER);
    put(&window, 3000, "九。」 ");
    expect_cut(&window, "字", 3000 + strlen("九。」 "), CUT_SENTENCE);
    put(&window, 6000, "九\n一");
    expect_cut(&window, "字", 6004, CUT_LINE);
    put(&window, 9000, "九\n　");
    expect_cut(&window, "字", 9004, CUT_INDENT);
    put(&window, 12000, "九\n \n一");
    expect_cut(&window, "字", 12006, CUT_BLANK);
    put(&window, 15000, "九\n※\n");
    expect_cut(&window, "字", 15004, CUT_BREAK);
    put(&window, 18000, "九\n第一回\n");
    expect_cut(&window, "字", 18004, CUT_HEADING);
    put(&window, 21000, "九\n第二回\n");
    expect_cut(&window, "字", 18004, CUT_HEADING);
    put(&window, 0, "第三回\n");
    expect_cut(&window, "字", 18004, CUT_HEADING);
    expect_cut(&window, "字\n", 0, CUT_HEADING);
    bytes_release(&window);
}

static void the_edge_of_the_window_parts_nothing(void **state)
{
    (void)state;
    struct bytes window = window_of("abcde");
    put(&window, 0, "\nz");
    expect_cut(&window, "a\r", 1, CUT_LINE);
    expect_cut(&window, "a", 1, CUT_LINE);
    put(&window, 0, "zz");
    expect_cut(&window, "a\r", 0, CUT_LINE);
    expect_cut(&window, "a\xE2\x80\xA9", 0, CUT_LINE);
    expect_cut(&window, "a\xC2\x85", 0, CUT_LINE);
    put(&window, 0, "\xA8z");
    expect_cut(&window, "a\xE2\x80", 1, CUT_LINE);
    put(&window, 0, "\x80\xA8");
    expect_cut(&window, "a\xE2", 2, CUT_LINE);
    put(&window, 0, "\x85");
    expect_cut(&window, "a\xC2", 1, CUT_LINE);
    /* A line that begins behind the window is none of it. */
    put(&window, 0, "zzz");
    put(&window, PART_WINDOW - 1, "\r");
    expect_cut(&window, "a", 1, CUT_CLUSTER);
    put(&window, PART_WINDOW - 2, "\nz");
    expect_cut(&window, "a", PART_WINDOW - 1, CUT_LINE);
    bytes_release(&window);
}

static void a_cut_is_never_within_a_character(void **state)
{
    (void)state;
    struct bytes window = window_of("abcde");
    put(&window, 0, "\x83\x80" "bc");
    expect_cut(&window, "\xE3", 3, CUT_CLUSTER); /* b, after the rest of ブ's neighbour */
    put(&window, 0, "\x80" "abc");
    expect_cut(&window, "\xF0\x9F\x98", 2, CUT_CLUSTER);
    /* Invalid bytes: each by itself. */
    memset(window.data, 0x80, PART_WINDOW);
    expect_cut(&window, "\xF0", 0, CUT_CODE);
    expect_cut(&window, "\xE3", 2, CUT_CODE);
    expect_cut(&window, "\x80\x80\x80", 0, CUT_CODE);
    memset(window.data, 0xFF, PART_WINDOW);
    expect_cut(&window, "a", 0, CUT_CODE);
    /* One cluster that fills the window. */
    for (size_t i = 0; i < PART_WINDOW; i += 2)
        put(&window, i, "\xCC\x81");
    expect_cut(&window, "a", 0, CUT_CODE);
    for (size_t i = 0; i < PART_WINDOW; i += 2)
        put(&window, i, "\x81\xCC");
    expect_cut(&window, "a\xCC", 1, CUT_CODE);
    bytes_release(&window);
}

static void sentence_ends(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t at; /* in text; 0: none */
    } cases[] = {
        { "他走了。她", 12 },       { "“走！”她", 12 },    { "走？！」　她", 15 },
        { "He went. She", 9 },      { "\"Go!\" She", 6 },  { "3.14159", 0 },
        { "a?b=c", 0 },             { "好!她", 4 },        { "v1.2.", 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct bytes window = window_of("xyz");
        put(&window, 300, cases[i].text);
        if (cases[i].at > 0)
            expect_cut(&window, "a", 300 + cases[i].at, CUT_SENTENCE);
        else
            expect_cut(&window, "a", 1, CUT_CLUSTER);
        bytes_release(&window);
    }
    /* What closes it may be outside: then it is no candidate. */
    struct bytes window = window_of("xyz");
    put(&window, PART_WINDOW - 3, "。");
    expect_cut(&window, "a", 1, CUT_CLUSTER);
    bytes_release(&window);
    /* Nothing but sentence ends, quickly. */
    window = window_of("。");
    expect_cut(&window, "a", 3, CUT_CLUSTER);
    bytes_release(&window);
}

static void parts_are_counted(void **state)
{
    (void)state;
    assert_int_equal(cut_part_count(0), 1);
    assert_int_equal(cut_part_count(PART_GRID + PART_WINDOW - 1), 1);
    assert_int_equal(cut_part_count(PART_GRID + PART_WINDOW), 2);
    assert_int_equal(cut_part_count(2 * PART_GRID + PART_WINDOW - 1), 2);
    assert_int_equal(cut_part_count(2 * PART_GRID + PART_WINDOW), 3);
    assert_int_equal(cut_part_count((uint64_t)1 << 30), 8192);
}

/* --- Properties over random text --- */

static const char *const pieces[] = {
    "字", "字", "字", "word ", "é", "。", "」", "\n", "\r\n", "\r", "\xC2\x85", "\xE2\x80\xA8",
    "\xE2\x80\xA9", "\n\n", "\n　　", "\n第一章\n", "\n***\n", "e\xCC\x81", "😀", "\xFF", "\xE3\x81",
    "\xED\xA0\x80", "\xF0\x9F", " ",
};

#define PIECES (sizeof pieces / sizeof *pieces)

/* rare: how seldom anything but the first few pieces comes. */
static struct bytes random_text(size_t length, uint32_t rare)
{
    struct bytes text = { 0 };
    while (text.length < length)
        bytes_append_string(&text, pieces[random_below(random_below(rare) == 0 ? PIECES : 5)]);
    text.length = length;
    return text;
}

static size_t cut_in(const struct bytes *text, uint32_t k)
{
    size_t at = (size_t)k * PART_GRID;
    return at + cut_find((struct slice){ text->data, at },
                         (struct slice){ text->data + at, PART_WINDOW }, NULL);
}

static bool is_code_start(const struct bytes *text, size_t at)
{
    size_t i = at > 64 ? at - 64 : 0;
    while (i < at && (text->data[i] & 0xC0) == 0x80)
        i++;
    while (i < at) {
        char32_t code;
        i += utf8_decode(text->data + i, text->length - i, &code);
    }
    return i == at;
}

static void cuts_are_whole_and_in_their_windows(void **state)
{
    (void)state;
    print_message("# seed %u\n", SEED);
    for (size_t round = 0; round < 40; round++) {
        struct bytes text = random_text(PART_GRID + PART_WINDOW + 100, 1u << (2 * (round % 9)));
        size_t at = cut_in(&text, 1);
        assert_true(at >= PART_GRID && at < PART_GRID + PART_WINDOW);
        assert_true(is_code_start(&text, at));
        assert_false(text.data[at - 1] == '\r' && text.data[at] == '\n');
        bytes_release(&text);
    }
}

/* But for the few bytes that say how the window begins nothing around it counts. */
static void cuts_depend_on_their_windows_alone(void **state)
{
    (void)state;
    for (size_t round = 0; round < 40; round++) {
        struct bytes text = random_text(PART_GRID + PART_WINDOW + 100, 1u << (2 * (round % 9)));
        size_t at = cut_in(&text, 1);
        for (size_t i = 0; i < PART_GRID - CUT_BEFORE; i++)
            text.data[i] = (char)random_below(256);
        for (size_t i = PART_GRID + PART_WINDOW; i < text.length; i++)
            text.data[i] = (char)random_below(256);
        assert_int_equal(cut_in(&text, 1), at);
        bytes_release(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(line_ends_are_found),
        cmocka_unit_test(kinds_of_lines),
        cmocka_unit_test(a_long_line_is_no_heading),
        cmocka_unit_test(the_best_kind_wins_however_late),
        cmocka_unit_test(the_edge_of_the_window_parts_nothing),
        cmocka_unit_test(a_cut_is_never_within_a_character),
        cmocka_unit_test(sentence_ends),
        cmocka_unit_test(parts_are_counted),
        cmocka_unit_test(cuts_are_whole_and_in_their_windows),
        cmocka_unit_test(cuts_depend_on_their_windows_alone),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("source cut", tests, NULL, NULL);
}
