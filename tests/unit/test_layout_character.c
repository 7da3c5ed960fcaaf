/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "layout/character.h"
#include "layout/fill_class.h"
#include "text/utf8.h"

typedef bool (*judge_function)(const char *cluster, size_t length);

/* Whether the judge says so of each character of a string. */
static void assert_each(judge_function judge, const char *characters, bool expected)
{
    for (const char *at = characters; *at != '\0';) {
        char32_t code;
        size_t n = utf8_decode(at, strlen(at), &code);
        if (judge(at, n) != expected)
            fail_msg("U+%04X", (unsigned)code);
        at += n;
    }
}

static void test_white(void **state)
{
    (void)state;
    assert_each(character_is_white, " \t\n\v\f\r\xC2\x85\xC2\xA0　", true);
    assert_each(character_is_white, "\xE1\x9A\x80\xE2\x80\x80\xE2\x80\x8B\xE2\x80\xA8\xE2\x80\xA9",
                true);
    assert_each(character_is_white, "\xE2\x80\xAF\xE2\x81\x9F\xEF\xBB\xBF", true);
    assert_true(character_is_white("\r\n", 2));
    assert_each(character_is_white, "a0-_\x08\x0E\x1B\x7F字、。ー\xC2\xA1\xE2\x80\x8C\xE2\x80\x8E",
                false);
    assert_each(character_is_white, "\xE2\x81\xA0\xE2\x80\xA7\xE1\x9A\x81\xE3\x80\x81\xEF\xBB\xBE",
                false);
    assert_false(character_is_white(" \xCC\x81", 3));
    assert_false(character_is_white("　\xE3\x82\x99", 6));
}

/* A blank that carries something is no blank to be given up or stretched. */
static void test_blank_class(void **state)
{
    (void)state;
    assert_int_equal(fill_class(" ", 1, 1), FILL_SPACE);
    assert_int_equal(fill_class(" \xCC\x81", 3, 1), FILL_OTHER);
    assert_int_equal(fill_class(" \xEF\xB8\x8F", 4, 1), FILL_OTHER);
}

static void test_marks(void **state)
{
    (void)state;
    assert_each(character_is_mark, "，。、；：？！）」』】》〉”’…—·～〕］｝〗％•⋯⸺〜・｡｣､", true);
    assert_each(character_is_mark, "（「『【《〈“‘〔［｛〖", true);
    assert_each(character_is_mark, ",.;:?!)]}%\"'([{", true);
    assert_each(character_is_mark, "aZ09+-=/字一龥㐀がーァ한ａＺ０＋々〇𠮷", false);
}

static void test_bullets(void **state)
{
    (void)state;
    const char *always[] = { "•", "‣", "※", "■", "□", "▪", "◆", "○", "◎", "●", "★", "☆" };
    for (size_t i = 0; i < sizeof always / sizeof *always; i++)
        assert_true(character_is_bullet(always[i], strlen(always[i]), false));
    const char *sometimes[] = { "*", "+", "-", "·", "–", "—", "・" };
    for (size_t i = 0; i < sizeof sometimes / sizeof *sometimes; i++) {
        assert_true(character_is_bullet(sometimes[i], strlen(sometimes[i]), true));
        assert_false(character_is_bullet(sometimes[i], strlen(sometimes[i]), false));
    }
    assert_false(character_is_bullet("a", 1, true));
    assert_false(character_is_bullet("字", 3, true));
    assert_false(character_is_bullet("「", 3, true));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_white), cmocka_unit_test(test_blank_class),
        cmocka_unit_test(test_marks),
        cmocka_unit_test(test_bullets),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("layout characters", tests, NULL, NULL);
}
