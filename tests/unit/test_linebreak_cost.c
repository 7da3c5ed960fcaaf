/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "text/linebreak.h"
#include "text/linebreak_cost.h"

/* The place is where | stands. */
static unsigned cost(enum language language, const char *marked)
{
    char text[200];
    size_t offset = strcspn(marked, "|"), length = strlen(marked) - 1;
    assert_true(length < sizeof text);
    memcpy(text, marked, offset);
    memcpy(text + offset, marked + offset + 1, length - offset);
    return linebreak_cost(language, text, length, offset);
}

static void assert_costs_more(enum language language, const char *more, const char *less)
{
    unsigned a = cost(language, more), b = cost(language, less);
    if (a <= b)
        fail_msg("%s costs %u, %s costs %u", more, a, less, b);
}

static void numbers_stay_with_what_they_count(void **state)
{
    (void)state;
    static const char *const marked[] = {
        "第|12章", "第12|章", "買了5|個梨", "共1400|多人", "在3|月裡", "第 3 |章", "第 |3 章",
        "第|三章", "第三|章", "二|十里", "三|個人", "１２|月",
    };
    for (size_t i = 0; i < sizeof marked / sizeof *marked; i++)
        assert_costs_more(LANGUAGE_ZH_HANT, marked[i], "山|水");
    assert_costs_more(LANGUAGE_ZH_HANS, "买了5|个梨", "买了5|梨");
    assert_costs_more(LANGUAGE_ZH_HANS, "买了5|梨", "山|水");
    assert_costs_more(LANGUAGE_JA, "3|冊の本", "本|棚");
    assert_costs_more(LANGUAGE_ZH_HANT, "售NT$ |80元", "售 |80元");
    assert_costs_more(LANGUAGE_JA, "Ｗ|ｅｂ", "の|本");
}

static void names_stay_whole(void **state)
{
    (void)state;
    assert_costs_more(LANGUAGE_ZH_HANT, "瑪麗·|居禮", "居|禮");
    assert_costs_more(LANGUAGE_ZH_HANS, "玛丽·|居里", "玛丽·居|里");
    assert_costs_more(LANGUAGE_ZH_HANS, "玛丽·居|里", "看|山");
    assert_costs_more(LANGUAGE_JA, "マリー・|キュリー", "マリ|ア");
    assert_costs_more(LANGUAGE_ZH_HANT, "阿|Q說", "用|QED證");
    assert_costs_more(LANGUAGE_ZH_HANT, "穿T|恤", "穿HAT|去");
}

static void particles_stay_with_their_word(void **state)
{
    (void)state;
    assert_costs_more(LANGUAGE_ZH_HANT, "山裡|的風", "山|裡的風");
    assert_costs_more(LANGUAGE_ZH_HANS, "走|了。", "走了|。");
    assert_costs_more(LANGUAGE_ZH_HANS, "朋友|们", "朋友们|来");
    assert_int_equal(cost(LANGUAGE_ZH_HANT, "他|的確來"), 0);
    assert_int_equal(cost(LANGUAGE_ZH_HANT, "好，|了不得"), 0);
    assert_costs_more(LANGUAGE_JA, "山|は青い", "山は|青い");
    assert_costs_more(LANGUAGE_JA, "ペン|を買う", "ペンを|買う");
    assert_costs_more(LANGUAGE_JA, "書|いた", "書いた|本");
    assert_int_equal(cost(LANGUAGE_JA, "はい、|はい"), 0);
    assert_int_equal(cost(LANGUAGE_JA, "雨で|本を"), 0);
}

static void common_words_are_known(void **state)
{
    (void)state;
    static const char *const hant[] = { "我|們", "什|麼", "因|為", "所|以", "可|以", "沒|有" };
    static const char *const hans[] = { "我|们", "什|么", "因|为", "所|以", "可|以", "没|有" };
    for (size_t i = 0; i < sizeof hant / sizeof *hant; i++) {
        assert_costs_more(LANGUAGE_ZH_HANT, hant[i], "雲|山");
        assert_costs_more(LANGUAGE_ZH_HANS, hans[i], "云|山");
    }
}

static void korean_words_and_others_cost_nothing(void **state)
{
    (void)state;
    assert_int_equal(cost(LANGUAGE_KO, "책을 |읽는다"), 0);
    assert_int_equal(cost(LANGUAGE_KO, "책 3 |권을"), 0);
    assert_costs_more(LANGUAGE_KO, "3|권", "책|을");
    assert_int_equal(cost(LANGUAGE_OTHER, "5|個"), 0);
    assert_int_equal(cost(LANGUAGE_OTHER, "a |b"), 0);
}

static void ends_and_selectors(void **state)
{
    (void)state;
    assert_int_equal(linebreak_cost(LANGUAGE_ZH_HANT, "我們", 6, 0), 0);
    assert_int_equal(linebreak_cost(LANGUAGE_ZH_HANT, "我們", 6, 6), 0);
    assert_int_equal(linebreak_cost(LANGUAGE_ZH_HANT, "", 0, 0), 0);
    assert_int_equal(cost(LANGUAGE_JA, " |は"), 0);
    assert_int_equal(cost(LANGUAGE_ZH_HANT, "我\xF3\xA0\x84\x80|們"),
                     cost(LANGUAGE_ZH_HANT, "我|們"));
}

/* Every place of every language, and no more than the worst. */
static void it_is_bounded(void **state)
{
    (void)state;
    static const char text[] = "第12章·我們的 T恤は3冊、カナ한국𠀀葛\xF3\xA0\x84\x80城 5 個了";
    unsigned char kinds[sizeof text];
    for (unsigned language = 0; language < LANGUAGES; language++) {
        struct break_style style = { .language = (enum language)language };
        linebreak_find(&style, text, sizeof text - 1, kinds);
        for (size_t i = 0; i < sizeof text - 1; i++)
            if (kinds[i] == BREAK_ALLOWED)
                assert_in_range(linebreak_cost((enum language)language, text, sizeof text - 1, i),
                                0, BREAK_COST_WORST);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_stay_with_what_they_count),
        cmocka_unit_test(names_stay_whole),
        cmocka_unit_test(particles_stay_with_their_word),
        cmocka_unit_test(common_words_are_known),
        cmocka_unit_test(korean_words_and_others_cost_nothing),
        cmocka_unit_test(ends_and_selectors),
        cmocka_unit_test(it_is_bounded),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("linebreak_cost", tests, NULL, NULL);
}
