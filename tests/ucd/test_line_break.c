/* SPDX-License-Identifier: MIT */
/* LineBreakTest.txt, with the tailoring off. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/linebreak.h"
#include "ucd_file.h"

#define CASES_15_0 7654u

static bool agrees(const struct ucd_case *test)
{
    static const struct break_style untailored = { .untailored = 1 };
    unsigned char kinds[UCD_LONGEST];
    linebreak_find(&untailored, test->text, test->length, kinds);
    for (size_t i = 1; i < test->length; i++)
        if ((kinds[i] != BREAK_NEVER) != test->breaks[i])
            return false;
    return kinds[0] == BREAK_NEVER;
}

static void test_line_break(void **state)
{
    (void)state;
    FILE *file = ucd_open("auxiliary/LineBreakTest.txt");
    if (file == NULL)
        skip();
    struct ucd_case test = { .line = 1 };
    unsigned cases = 0, wrong = 0;
    for (; ucd_next(file, &test); cases++)
        if (!agrees(&test)) {
            wrong++;
            print_message("# line %u of LineBreakTest.txt is wrong\n", test.line);
        }
    fclose(file);
    print_message("# %u of %u right\n", cases - wrong, cases);
    assert_int_equal(wrong, 0);
    assert_true(cases >= CASES_15_0);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_line_break) };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("UCD LineBreakTest", tests, NULL, NULL);
}
