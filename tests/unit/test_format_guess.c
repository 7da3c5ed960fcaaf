/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "format/format.h"

static void finds_by_name(void **state)
{
    (void)state;
    assert_string_equal(format_find("plain")->name, "plain");
    assert_null(format_find("plai"));
    assert_null(format_find(""));
}

static void rows_are_complete(void **state)
{
    (void)state;
    for (size_t i = 0; formats[i] != NULL; i++) {
        const struct format_type *format = formats[i];
        assert_non_null(format->name);
        assert_non_null(format->understood);
        assert_non_null(format->looks);
        assert_non_null(format->open);
        assert_non_null(format->feed);
        assert_non_null(format->end);
        assert_non_null(format->close);
        assert_ptr_equal(format_find(format->name), format);
        assert_in_range(format->looks("", 0), 0, 100);
    }
}

static void guesses_plain_text(void **state)
{
    (void)state;
    const char *text = "山谷裏的茶館開得很早。\n客人多半是挑夫。\n";
    assert_string_equal(format_guess("tea.txt", text, strlen(text))->name, "plain");
    assert_string_equal(format_guess(NULL, text, strlen(text))->name, "plain");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_by_name),
        cmocka_unit_test(rows_are_complete),
        cmocka_unit_test(guesses_plain_text),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("format guess", tests, NULL, NULL);
}
