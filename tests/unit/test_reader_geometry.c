/* SPDX-License-Identifier: MIT */
/* Where text stands on a screen, in one column and in two. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "reader/geometry.h"

static struct geometry geometry(int columns, int rows, enum columns setting, bool pane)
{
    struct reader_settings settings = reader_settings_default;
    settings.columns = setting;
    return geometry_of(columns, rows, &settings, pane);
}

static void test_one_column(void **state)
{
    (void)state;
    struct geometry g = geometry(80, 24, COLUMNS_ONE, false);
    assert_int_equal(g.column_count, 1);
    assert_int_equal(g.measure, 72);
    assert_int_equal(g.text_column, 4);
    assert_int_equal(geometry_rows(&g), 22);
    int column, row;
    geometry_place(&g, 21, &column, &row);
    assert_int_equal(column, 4);
    assert_int_equal(row, 22);
    assert_int_equal(geometry_edge(&g, 4), 80);
}

static void test_two_columns(void **state)
{
    (void)state;
    struct geometry g = geometry(132, 24, COLUMNS_TWO, false);
    assert_int_equal(g.column_count, 2);
    assert_int_equal(g.measure, 62);
    assert_int_equal(g.text_column, 2);
    assert_int_equal(geometry_rows(&g), 44);
    int column, row;
    geometry_place(&g, 21, &column, &row);
    assert_int_equal(column, 2);
    assert_int_equal(row, 22);
    geometry_place(&g, 22, &column, &row);
    assert_int_equal(column, 68);
    assert_int_equal(row, 1);
    assert_int_equal(geometry_edge(&g, 2), 64);
    assert_int_equal(geometry_edge(&g, 68), 132);
    assert_int_equal(g.hang_room, 2);
    /* Beside the outline. */
    g = geometry(132, 24, COLUMNS_TWO, true);
    assert_int_equal(g.column_count, 2);
    assert_true(g.text_column >= g.pane_columns);
}

/* Two columns where each gets what it needs: as set, or by itself. */
static void test_limits(void **state)
{
    (void)state;
    assert_int_equal(geometry(53, 24, COLUMNS_TWO, false).column_count, 1);
    assert_int_equal(geometry(54, 24, COLUMNS_TWO, false).column_count, 2);
    assert_int_equal(geometry(54, 24, COLUMNS_TWO, false).measure, 24);
    assert_int_equal(geometry(85, 24, COLUMNS_AUTO, false).column_count, 1);
    assert_int_equal(geometry(86, 24, COLUMNS_AUTO, false).column_count, 2);
    assert_int_equal(geometry(86, 24, COLUMNS_AUTO, false).measure, 40);
    for (int columns = 1; columns < 300; columns++)
        for (int rows = 1; rows < 40; rows += 3)
            for (int setting = COLUMNS_ONE; setting <= COLUMNS_AUTO; setting++) {
                struct geometry g = geometry(columns, rows, (enum columns)setting, false);
                int last = g.text_column + (g.column_count - 1) * g.column_step;
                assert_true(g.text_column >= 0 && g.measure >= 2);
                assert_true(last + g.measure + g.hang_room <= columns || columns < 12);
                assert_int_equal(g.measure % 2, 0);
            }
    struct reader_settings vertical = reader_settings_default;
    vertical.vertical = true;
    for (int columns = 1; columns < 100; columns++)
        for (int rows = 1; rows < 40; rows++) {
            struct geometry g = geometry_of(columns, rows, &vertical, columns % 2);
            assert_true(g.lines >= 1 && g.measure >= 2 && geometry_rows(&g) >= 1);
        }
}

/* Below the least size a screen shows only that. */
static void test_least_size(void **state)
{
    (void)state;
    assert_false(geometry(COLUMNS_MIN, ROWS_MIN, COLUMNS_AUTO, false).too_small);
    assert_true(geometry(COLUMNS_MIN - 1, ROWS_MIN, COLUMNS_AUTO, false).too_small);
    assert_true(geometry(COLUMNS_MIN, ROWS_MIN - 1, COLUMNS_AUTO, false).too_small);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_column),
        cmocka_unit_test(test_two_columns),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_least_size),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("reader_geometry", tests, NULL, NULL);
}
