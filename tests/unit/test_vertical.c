/* SPDX-License-Identifier: MIT */
/* Forms of vertical writing, and what stands two in a place. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <uninorm.h>

#include "text/cluster.h"
#include "text/utf8.h"
#include "text/vertical.h"
#include "text/width.h"

/* A character and what stands for it; the same twice: it stays. */
static const char *const forms[][2] = {
    { "，", "︐" }, { "、", "︑" }, { "。", "︒" }, { "：", "︓" }, { "；", "︔" }, { "！", "︕" },
    { "？", "︖" }, { "〖", "︗" }, { "〗", "︘" }, { "…", "︙" }, { "⋯", "︙" }, { "‥", "︰" },
    { "—", "︱" }, { "―", "︱" }, { "–", "︲" }, { "＿", "︳" }, { "（", "︵" }, { "）", "︶" },
    { "｛", "︷" }, { "｝", "︸" }, { "〔", "︹" }, { "〕", "︺" }, { "【", "︻" }, { "】", "︼" },
    { "《", "︽" }, { "》", "︾" }, { "〈", "︿" }, { "〉", "﹀" }, { "「", "﹁" }, { "」", "﹂" },
    { "『", "﹃" }, { "』", "﹄" }, { "［", "﹇" }, { "］", "﹈" }, { "“", "﹃" }, { "”", "﹄" },
    { "‘", "﹁" }, { "’", "﹂" }, { "ー", "︱" }, { "～", "︴" }, { "〜", "︴" }, { "·", "・" },
    { "→", "↓" }, { "﹐", "︐" }, { "￥", "￥" }, { "¥", "￥" },
    /* ASCII, half-width kana and Hangul */
    { "A", "Ａ" }, { "z", "ｚ" }, { "0", "０" }, { "%", "％" }, { ",", "︐" }, { ".", "．" },
    { "(", "︵" }, { "]", "﹈" }, { "-", "︲" }, { "!", "︕" }, { "?", "︖" }, { ":", "︓" },
    { "~", "︴" }, { "/", "／" }, { "｡", "︒" }, { "､", "︑" }, { "｢", "﹁" }, { "ｱ", "ア" },
    { "ｰ", "︱" }, { "ﾡ", "ㄱ" }, { "ｶﾞ", "カ\u3099" }, { "ﾊﾟ", "ハ\u309A" },
    /* What is upright, or has no form */
    { "永", "永" }, { "あ", "あ" }, { "ッ", "ッ" }, { "한", "한" }, { "．", "．" }, { "々", "々" },
    { "・", "・" }, { "é", "é" }, { "e\u0301", "e\u0301" }, { "Ａ", "Ａ" }, { "😀", "😀" },
    { " ", " " }, { "\t", "\t" }, { "\u3000", "\u3000" }, { "葛\U000E0100", "葛\U000E0100" },
};

static const char *shown(const char *text, size_t size, size_t at, char out[16])
{
    size_t length = cluster_length(text + at, size - at);
    char form[VERTICAL_BYTES_MAX];
    size_t bytes = vertical_cluster(text, size, at, length, form);
    snprintf(out, 16, "%.*s", (int)(bytes > 0 ? bytes : length), bytes > 0 ? form : text + at);
    return out;
}

static void test_forms(void **state)
{
    (void)state;
    char out[16];
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        assert_string_equal(shown(forms[i][0], strlen(forms[i][0]), 0, out), forms[i][1]);
}

static void test_apostrophe(void **state)
{
    (void)state;
    char out[16];
    static const char word[] = "it’s", quoted[] = "‘it’ s", after[] = "its’";
    assert_string_equal(shown(word, strlen(word), 2, out), "＇");
    assert_string_equal(shown(quoted, strlen(quoted), 5, out), "﹂");
    assert_string_equal(shown(after, strlen(after), 3, out), "﹂");
}

static bool is_arrow(char32_t code)
{
    return code >= 0x2190 && code <= 0x21FF;
}

/* Every form fills a place, and has no other form; every presentation form is one of something. */
static void test_table(void **state)
{
    (void)state;
    bool reached[0x50] = { false };
    size_t count = 0;
    for (char32_t code = 0; code < 0x10000; code++) {
        char32_t form = vertical_form(code);
        if (form == code)
            continue;
        count++;
        assert_int_equal(vertical_form(form), form);
        if (!is_arrow(code))
            assert_int_equal(width_of_code(&width_rules_narrow, form), 2);
        if (form >= 0xFE10 && form < 0xFE10 + sizeof reached)
            reached[form - 0xFE10] = true;
    }
    assert_true(count > 250);
    for (char32_t form = 0xFE10; form < 0xFE10 + sizeof reached; form++) {
        int tag;
        ucs4_t source[UC_DECOMPOSITION_MAX_LENGTH];
        if (uc_decomposition(form, &tag, source) == 1 && tag == UC_DECOMP_VERTICAL)
            assert_true(reached[form - 0xFE10]);
    }
}

/* 1 and 2 under what stands first and second of two in a place, a dot a byte under the rest. */
static const struct {
    const char *text, *pairs;
} pairs[] = {
    { "81", "12" },       { "3D", "12" },         { "ok", "12" },       { "!?", "12" },
    { "!!", "12" },       { "7", "." },           { "123", "..." },     { "2018", "...." },
    { "NHK", "..." },     { "!!!", "..." },       { "12:30", "12.12" }, { "COVID-19", "......12" },
    { "No!", "12." },     { "a!?", ".12" },       { "81%", "12." },     { "1/2", "..." },
    { "3.14", "...." },   { "12.5", "...." },     { "10,000", "......" }, { "12.", "12." },
    { "I'm", "..." },     { "he's", "...." },     { "'ok'", ".12." },   { "it’s", "......" },
    { "‘ok’", "...12..." }, { "Zoë", "...." },    { "éta", "...." },    { "第12回", "...12..." },
    { "ab\u0301", "...." }, { "", "" },           { "a", "." },         { "１２", "......" },
};

static void test_pairs(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        size_t size = strlen(pairs[i].text);
        char found[32] = "";
        for (size_t at = 0; at < size; at++)
            found[at] = ".12"[vertical_pair(pairs[i].text, size, at)];
        assert_string_equal(found, pairs[i].pairs);
    }
}

/* A first is always followed by its second, and by nothing else, whatever the text is. */
static void test_pairs_random(void **state)
{
    (void)state;
    static const char *const pieces[] = { "a", "7", "!", "?", ".", ",", "'", "’", "é", "永",
                                          "\u0301" };
    unsigned seed = 20240; /* fixed */
    for (int round = 0; round < 4000; round++) {
        char text[64] = "";
        for (int i = 0; i < 12; i++) {
            seed = seed * 1103515245u + 12345u;
            strcat(text, pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]);
        }
        size_t size = strlen(text);
        for (size_t at = 0; at < size; at++) {
            bool first = vertical_pair(text, size, at) == VERTICAL_FIRST;
            bool second = at + 1 < size && vertical_pair(text, size, at + 1) == VERTICAL_SECOND;
            assert_int_equal(first, second);
            if (first)
                assert_int_equal(cluster_length(text + at + 1, size - at - 1), 1);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_forms),        cmocka_unit_test(test_apostrophe),
        cmocka_unit_test(test_table),        cmocka_unit_test(test_pairs),
        cmocka_unit_test(test_pairs_random),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("vertical", tests, NULL, NULL);
}
