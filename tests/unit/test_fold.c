/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/limits.h"
#include "text/fold.h"
#include "text/utf8.h"

static char32_t next_code(const char **text)
{
    char32_t code;
    *text += utf8_decode_valid(*text, &code);
    return code;
}

static void expect_match(char32_t query, char32_t text, bool wanted)
{
    if (fold_match(query, text) != wanted)
        fail_msg("U+%04X %s U+%04X", (unsigned)query, wanted ? "does not find" : "finds",
                 (unsigned)text);
}

/* Groups are separated by spaces; all of a group find each other, or none does. */
static void check_groups(const char *groups, bool wanted)
{
    for (const char *group = groups; *group != '\0';) {
        size_t length = strcspn(group, " ");
        const char *end = group + length;
        for (const char *a = group; a < end;) {
            char32_t one = next_code(&a);
            for (const char *b = group; b < end;) {
                char32_t other = next_code(&b);
                if (one != other)
                    expect_match(one, other, wanted);
            }
        }
        group = *end == ' ' ? end + 1 : end;
    }
}

/* "query texts": the query finds each of them, and each of them finds the query. */
static void check_finds(const char *query_and_texts, bool wanted)
{
    const char *text = query_and_texts;
    char32_t query = next_code(&text);
    while (*text != '\0') {
        char32_t code = next_code(&text);
        expect_match(query, code, wanted);
        expect_match(code, query, wanted);
    }
}

static void test_spellings_of_one_character(void **state)
{
    (void)state;
    check_groups(
        "脫脱 羣群 说説說 產産产 爲為为 啓啟启 祕秘 銳鋭锐 戶户戸 構构 結结 裏裡 床牀 "
        "峰峯 眾衆众 著着 麵麪麫 癡痴 溫温 強强 內内 別别 黃黄 淨净 錄録 吳吴呉 沒没 況况 "
        "減减 鬥鬪鬭 囘回 匆怱 廻迴 並竝 清淸 青靑 靜静 跡蹟 廣广広 圖图図 國国 學学 氣气気 "
        "龍龙竜 龜龟亀 髮髪 發発 經经経 賣卖売 讀读読 澀渋涩 濱滨 惠恵 德徳 每毎 卷巻 豫予 "
        "藥药薬 樂乐楽 櫻樱桜 邊边辺 鐵铁鉄 雞鸡鷄鶏 餘馀余 濶闊阔 姊姐 妳你 值値 真眞 神神 "
        "慎愼 鎮鎭镇 歲岁歳 步歩 稅税 悅悦 緒緖绪 教敎 即卽 既旣 够夠 線綫线 臺坮",
        true);
}

static void test_different_characters(void **state)
{
    (void)state;
    check_groups("他它她 子只 予預 乾幹 臺颱檯 發髮 鐘鍾 飢饑 係繫 曆歷 復複覆 獲穫 匯彙 團糰 "
                 "壇罈 儘盡 噹當 籤簽 臟髒 鬚須 矇濛懞 佛拂 一乙 日曰 己已巳 辨辯瓣辦 欠缺 連聯 "
                 "人入 未末 土士 氯綠 壹貳",
                 false);
}

static void test_one_stands_for_several(void **state)
{
    (void)state;
    check_finds("发發髮発髪", true);
    check_finds("干乾幹榦", true);
    check_finds("后後", true);
    check_finds("里裡裏", true);
    check_finds("台臺颱檯枱", true);
    check_finds("钟鐘鍾锺", true);
    check_finds("只隻祇衹", true);
    check_finds("复復複", true);
    check_finds("历歷曆歴暦", true);
    check_finds("尽盡儘", true);
    check_finds("弁辨辯瓣", true);
    check_finds("面麵", true);
    check_finds("谷穀", true);
    check_finds("云雲", true);
    check_finds("余餘", true);
    check_finds("划劃畫", true);
    check_finds("苧薴苎", true);
    check_finds("苎薴", false);
    check_finds("発髪髮", false);
    check_finds("锺鐘", false);
    check_finds("冲沖衝", true);
}

static void test_width_and_case(void **state)
{
    (void)state;
    check_groups(
        "aAａＡ zZ éÉ σΣς дД １1 ！! 。｡ アｱ ￥¥ ーｰ Kk\u212A ｋK sſ \u00b5μ ゔゔ 「｢﹁ ，,︐",
        true);
    check_groups("aàäå oθ0 дб 1２ 、, アあ がか", false);
}

static void test_radicals_and_compatibility(void **state)
{
    (void)state;
    check_groups("⼈人 ⾔言 ⻤鬼 \uF9E9里 \uFA19神 \U0002F800丽", true);
    check_groups("\uF9E9裡", true);
}

static void test_keys(void **state)
{
    (void)state;
    char32_t keys[FOLD_KEYS_MAX];
    assert_int_equal(fold_keys(U'的', keys), 1);
    assert_int_equal(keys[0], U'的');
    assert_int_equal(fold_keys(0x10FFFF, keys), 1);
    assert_int_equal(keys[0], 0x10FFFF);
    assert_int_equal(fold_keys(0x110000, keys), 1);
    assert_int_equal(fold_keys(0, keys), 1);
    assert_int_equal(fold_keys(U'发', keys), 3);
    char32_t one[FOLD_KEYS_MAX], other[FOLD_KEYS_MAX];
    assert_int_equal(fold_keys(U'A', one), 1);
    assert_int_equal(fold_keys(U'ａ', other), 1);
    assert_int_equal(one[0], other[0]);
}

static bool keys_meet(char32_t a, char32_t b)
{
    char32_t one[FOLD_KEYS_MAX], other[FOLD_KEYS_MAX];
    size_t n = fold_keys(a, one), m = fold_keys(b, other);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < m; j++)
            if (one[i] == other[j])
                return true;
    return false;
}

/* Keys, match and alternatives say the same, for every character there is. */
static void test_agreement(void **state)
{
    (void)state;
    size_t most = 0;
    for (char32_t code = 0; code < 0x32000; code++) {
        char32_t found[ALTERNATIVES_MAX + 1];
        size_t count = fold_alternatives(code, found, ALTERNATIVES_MAX + 1);
        assert_in_range(count, 1, ALTERNATIVES_MAX);
        assert_int_equal(found[0], code);
        most = count > most ? count : most;
        for (size_t i = 0; i < count; i++) {
            expect_match(code, found[i], true);
            expect_match(found[i], code, true);
            assert_true(keys_meet(code, found[i]));
            for (size_t j = 0; j < i; j++)
                assert_int_not_equal(found[i], found[j]);
        }
        char32_t beside = code ^ 0x155;
        assert_true(fold_match(code, beside) == keys_meet(code, beside));
    }
    print_message("# at most %zu alternatives\n", most);
    assert_in_range(most, 8, ALTERNATIVES_MAX);
}

static void test_alternatives_are_cut(void **state)
{
    (void)state;
    char32_t found[2] = { 0, 7 };
    assert_int_equal(fold_alternatives(U'发', found, 1), 1);
    assert_int_equal(found[0], U'发');
    assert_int_equal(found[1], 7);
    assert_int_equal(fold_alternatives(U'发', found, 0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_spellings_of_one_character),
        cmocka_unit_test(test_different_characters),
        cmocka_unit_test(test_one_stands_for_several),
        cmocka_unit_test(test_width_and_case),
        cmocka_unit_test(test_radicals_and_compatibility),
        cmocka_unit_test(test_keys),
        cmocka_unit_test(test_agreement),
        cmocka_unit_test(test_alternatives_are_cut),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("fold", tests, NULL, NULL);
}
