/* SPDX-License-Identifier: MIT */
/* GraphemeBreakTest.txt, through every function of cluster.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/cluster.h"
#include "ucd_file.h"

#define CASES_15_0 602u

static bool mark_agrees(const struct ucd_case *test)
{
    char starts[UCD_LONGEST];
    cluster_mark(test->text, test->length, starts);
    for (size_t i = 0; i < test->length; i++)
        if ((starts[i] != 0) != test->breaks[i])
            return false;
    return true;
}

static bool walk_agrees(const struct ucd_case *test)
{
    size_t i = 0;
    while (i < test->length) {
        size_t end = i + cluster_length(test->text + i, test->length - i);
        for (size_t k = i + 1; k < end; k++)
            if (test->breaks[k] || cluster_floor(test->text, test->length, k) != i ||
                cluster_ceiling(test->text, test->length, k) != end)
                return false;
        if (!test->breaks[i] || cluster_floor(test->text, test->length, i) != i)
            return false;
        i = end;
    }
    return i == test->length;
}

static void test_grapheme_break(void **state)
{
    (void)state;
    FILE *file = ucd_open("auxiliary/GraphemeBreakTest.txt");
    if (file == NULL)
        skip();
    struct ucd_case test = { .line = 1 };
    unsigned cases = 0, wrong = 0;
    for (; ucd_next(file, &test); cases++)
        if (!mark_agrees(&test) || !walk_agrees(&test)) {
            wrong++;
            print_message("# line %u of GraphemeBreakTest.txt is wrong\n", test.line);
        }
    fclose(file);
    print_message("# %u of %u right\n", cases - wrong, cases);
    assert_int_equal(wrong, 0);
    assert_true(cases >= CASES_15_0);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_grapheme_break) };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("UCD GraphemeBreakTest", tests, NULL, NULL);
}
