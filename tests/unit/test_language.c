/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "text/language.h"

static struct script_counts counts_of(const char *text)
{
    struct script_counts counts = { 0 };
    script_count(&counts, text, strlen(text));
    return counts;
}

static void expect(const char *text, enum language wanted)
{
    struct script_counts counts = counts_of(text);
    enum language found = language_of_counts(&counts);
    if (found != wanted)
        fail_msg("'%s' is %s, not %s", text, language_tag(found), language_tag(wanted));
}

static void test_counts(void **state)
{
    (void)state;
    struct script_counts counts = counts_of("讀书あア가A1b é, ы 2.5 々〇ｱＡ");
    assert_int_equal(counts.han, 4);
    assert_int_equal(counts.hant, 1);
    assert_int_equal(counts.hans, 1);
    assert_int_equal(counts.kana, 3);
    assert_int_equal(counts.hangul, 1);
    assert_int_equal(counts.latin, 4);
    assert_int_equal(counts.other, 1);
    assert_int_equal(counts.words, 6);
}

static void test_counts_add_up(void **state)
{
    (void)state;
    struct script_counts counts = { 0 };
    script_count(&counts, "", 0);
    assert_int_equal(counts.han, 0);
    script_count(&counts, "一 two", strlen("一 two"));
    script_count(&counts, "二 three", strlen("二 three"));
    assert_int_equal(counts.han, 2);
    assert_int_equal(counts.latin, 8);
    assert_int_equal(counts.words, 2);
}

static void test_words(void **state)
{
    (void)state;
    assert_int_equal(counts_of("").words, 0);
    assert_int_equal(counts_of("a1 b2-c3").words, 3);
    assert_int_equal(counts_of("cafe\u0301s").words, 1);
    assert_int_equal(counts_of("用Linux讀UTF8").words, 2);
    assert_int_equal(counts_of("Война и мир").words, 3);
    assert_int_equal(counts_of("\u0301\u0301").words, 0);
    assert_int_equal(counts_of("한국어").words, 0);
}

/* What both write, or Hong Kong writes like the mainland, tells nothing. */
static void test_even_characters(void **state)
{
    (void)state;
    struct script_counts counts = counts_of("户脱群秘着床峰污台里后只干机䷀");
    assert_int_equal(counts.hant + counts.hans, 0);
    assert_int_equal(counts.han, 14);
    counts = counts_of("説羣啓銳鋭產産爲為這們");
    assert_int_equal(counts.hant, counts.han);
    counts = counts_of("说这们国学产为贫东");
    assert_int_equal(counts.hans, counts.han);
}

static void test_chinese(void **state)
{
    (void)state;
    expect("這本書是用繁體字寫的。", LANGUAGE_ZH_HANT);
    expect("这本书是用简体字写的。", LANGUAGE_ZH_HANS);
    expect("住户脱離貧困，是羣衆的心願。", LANGUAGE_ZH_HANT);
    expect("他引了一句「學而時習之，不亦說乎」，大家听了都觉得这话说得对，没有什么问题。",
           LANGUAGE_ZH_HANS);
    expect("《红楼梦》的繁體本和簡體本並不相同。", LANGUAGE_ZH_HANT);
    expect("人之初，性本善。", LANGUAGE_ZH_HANT);
    expect("说", LANGUAGE_ZH_HANS);
    expect("人", LANGUAGE_ZH_HANT);
    expect("打开 terminal 运行 configure && make install 即可。", LANGUAGE_ZH_HANS);
    expect("優の良品是一家賣零食的連鎖店。", LANGUAGE_ZH_HANT);
}

static void test_japanese(void **state)
{
    (void)state;
    expect("吾輩は帰り道で国会図書館に寄った。", LANGUAGE_JA);
    expect("コンピューター", LANGUAGE_JA);
    expect("ﾃﾞｰﾀ処理", LANGUAGE_JA);
    expect("第三話　旅立ちの朝", LANGUAGE_JA);
    expect("文書処理システム設定変更手順書（第二版）について", LANGUAGE_JA);
}

static void test_korean(void **state)
{
    (void)state;
    expect("책을 읽는 사람들", LANGUAGE_KO);
    expect("그 나라는 民主共和國이며 權力은 國民에게서 나온다.", LANGUAGE_KO);
    expect("제1장 시작", LANGUAGE_KO);
    expect("한자(漢字)와 假名(かな)을 섞어 쓴 글", LANGUAGE_KO);
}

static void test_other(void **state)
{
    (void)state;
    expect("", LANGUAGE_OTHER);
    expect("1 + 1 = 2, …", LANGUAGE_OTHER);
    expect("The book of songs (詩經) is the oldest collection of verse.", LANGUAGE_OTHER);
    expect("Слово и дело (言行) в старой книге о дальней дороге", LANGUAGE_OTHER);
    expect("Chapter 1", LANGUAGE_OTHER);
}

/* Limits of the decision, each at it and one past it. */
static void test_thresholds(void **state)
{
    (void)state;
    struct script_counts counts = { .han = 10, .latin = 100 };
    assert_int_equal(language_of_counts(&counts), LANGUAGE_ZH_HANT);
    counts.latin = 101;
    assert_int_equal(language_of_counts(&counts), LANGUAGE_OTHER);
    counts = (struct script_counts){ .han = 90, .kana = 10 };
    assert_int_equal(language_of_counts(&counts), LANGUAGE_ZH_HANT);
    counts.kana = 11;
    assert_int_equal(language_of_counts(&counts), LANGUAGE_JA);
    counts = (struct script_counts){ .han = 70, .hangul = 30 };
    assert_int_equal(language_of_counts(&counts), LANGUAGE_ZH_HANT);
    counts.hangul = 31;
    assert_int_equal(language_of_counts(&counts), LANGUAGE_KO);
    counts = (struct script_counts){ .han = 9, .hant = 3, .hans = 3 };
    assert_int_equal(language_of_counts(&counts), LANGUAGE_ZH_HANT);
    counts.hans = 4;
    assert_int_equal(language_of_counts(&counts), LANGUAGE_ZH_HANS);
}

static void expect_tag(const char *tag, enum language wanted)
{
    enum language found = LANGUAGES;
    if (!language_from_tag(tag, strlen(tag), &found))
        fail_msg("tag '%s' is unknown", tag);
    if (found != wanted)
        fail_msg("tag '%s' is %s", tag, language_tag(found));
}

static void expect_unknown(const char *tag)
{
    enum language found = LANGUAGES;
    if (language_from_tag(tag, strlen(tag), &found))
        fail_msg("tag '%s' is %s", tag, language_tag(found));
    assert_int_equal(found, LANGUAGES);
}

static void test_tags(void **state)
{
    (void)state;
    for (enum language language = LANGUAGE_OTHER; language < LANGUAGES; language++)
        expect_tag(language_tag(language), language);
    expect_tag("zh-TW", LANGUAGE_ZH_HANT);
    expect_tag("zh_CN", LANGUAGE_ZH_HANS);
    expect_tag("ZH-hk", LANGUAGE_ZH_HANT);
    expect_tag("zh-Hans-TW", LANGUAGE_ZH_HANS);
    expect_tag("zh-HK-Hans", LANGUAGE_ZH_HANS);
    expect_tag("zh_TW.UTF-8", LANGUAGE_ZH_HANT);
    expect_tag("zh_CN.GB18030@pinyin", LANGUAGE_ZH_HANS);
    expect_tag("zh-cmn-Hant", LANGUAGE_ZH_HANT);
    expect_tag("cmn-Hans", LANGUAGE_ZH_HANS);
    expect_tag("yue", LANGUAGE_ZH_HANT);
    expect_tag("yue-Hans", LANGUAGE_ZH_HANS);
    expect_tag("ja-JP", LANGUAGE_JA);
    expect_tag("jpn", LANGUAGE_JA);
    expect_tag("ko_KR.eucKR", LANGUAGE_KO);
    expect_tag("en", LANGUAGE_OTHER);
    expect_tag("ru-RU", LANGUAGE_OTHER);
}

static void test_unknown_tags(void **state)
{
    (void)state;
    expect_unknown("");
    expect_unknown("zh");
    expect_unknown("zh-Latn-pinyin");
    expect_unknown("und");
    expect_unknown("und-Hant");
    expect_unknown("x-klingon");
    expect_unknown("-TW");
    expect_unknown(".UTF-8");
    expect_unknown("C");
    expect_unknown("POSIX");
    expect_unknown("123");
    expect_unknown("漢語");
    expect_unknown("abcdefghi");
    enum language found;
    assert_true(language_from_tag("zh-TWxx", 5, &found));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counts),       cmocka_unit_test(test_counts_add_up),
        cmocka_unit_test(test_words),        cmocka_unit_test(test_even_characters),
        cmocka_unit_test(test_chinese),      cmocka_unit_test(test_japanese),
        cmocka_unit_test(test_korean),       cmocka_unit_test(test_other),
        cmocka_unit_test(test_thresholds),   cmocka_unit_test(test_tags),
        cmocka_unit_test(test_unknown_tags),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("language", tests, NULL, NULL);
}
