/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "reader/cells.h"
#include "reader/ink.h"

static void test_parameters(void **state)
{
    (void)state;
    static const struct {
        const char *parameters;
        struct ink ink;
    } cases[] = {
        { "", { 0 } },
        { "31", { .text = 2 } },
        { "97", { .text = 16 } },
        { "41;107", { .ground = 16 } },
        { "2;7", { .faint = true, .inverse = true } },
        { "38;5;208;48;5;0", { .text = 209, .ground = 1 } },
        { "38;2;255;0;0", { .text = 197 } },
        { "38;2;8;8;8", { .text = 233 } },
        { "38;2;255;255;255;7", { .text = 232, .inverse = true } },
        /* What is cut short or no number is no colour, and what follows is not read as another. */
        { "38;5", { 0 } },
        { "38;2;31", { 0 } },
        { "38", { 0 } },
        { "99;1000;29;31x;32", { .text = 2 } },
        { ";;;", { 0 } },
        { "99999999999999999999", { 0 } },
        { "0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;31", { 0 } },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ink ink = ink_read(cases[i].parameters);
        if (!ink_equal(ink, cases[i].ink))
            fail_msg("%s: %d %d", cases[i].parameters, ink.text, ink.ground);
    }
}

static void test_tint(void **state)
{
    (void)state;
    struct grid grid, before;
    const struct width_rules rules = { 0 };
    const struct ink red = { .text = 2 };
    grid_init(&grid, 4, 1);
    grid_init(&before, 4, 1);
    grid_text(&grid, &rules, 0, 0, 4, "漢a", strlen("漢a"), STYLE_TEXT);
    grid_text(&before, &rules, 0, 0, 4, "漢a", strlen("漢a"), STYLE_TEXT);
    grid_compare(&grid, &before);
    assert_false(grid.changed[0]);
    grid_tint(&grid, 0, 0, 2, red);
    grid_compare(&grid, &before);
    assert_true(grid.changed[0]);
    assert_true(ink_equal(grid_cell(&grid, 1, 0)->ink, red));
    assert_true(ink_is_plain(grid_cell(&grid, 2, 0)->ink));
    grid_tint(&grid, -3, 0, 100, red);
    grid_tint(&grid, 0, 7, 1, red);
    assert_true(ink_equal(grid_cell(&grid, 3, 0)->ink, red));
    grid_text(&grid, &rules, 0, 0, 4, "字b", strlen("字b"), STYLE_TEXT);
    assert_true(ink_is_plain(grid_cell(&grid, 0, 0)->ink));
    assert_true(ink_is_plain(grid_cell(&grid, 2, 0)->ink));
    grid_release(&grid);
    grid_release(&before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parameters),
        cmocka_unit_test(test_tint),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("ink", tests, NULL, NULL);
}
