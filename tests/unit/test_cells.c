/* SPDX-License-Identifier: MIT */
/* The grid: wide glyphs at edges and over each other, and which rows changed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "reader/cells.h"

/* A row as a string: '.' for a blank, '>' for the right half of what is before it. */
static const char *row_text(const struct grid *grid, int row)
{
    static char text[1024];
    size_t used = 0;
    for (int column = 0; column < grid->columns; column++) {
        const struct cell *cell = grid_cell(grid, column, row);
        const char *shown = cell->right ? ">" : cell->length == 0 ? "." : cell->bytes;
        used += (size_t)snprintf(text + used, sizeof text - used, "%s", shown);
    }
    return text;
}

static int put(struct grid *grid, int column, int row, int limit, const char *cluster)
{
    struct glyph glyph;
    display_cluster(&width_rules_narrow, cluster, strlen(cluster), &glyph);
    return grid_put(grid, column, row, limit, &glyph, STYLE_TEXT);
}

static int text(struct grid *grid, int column, int row, int limit, const char *string)
{
    return grid_text(grid, &width_rules_narrow, column, row, limit, string, strlen(string),
                     STYLE_TEXT);
}

static void test_a_new_grid_is_blank(void **state)
{
    (void)state;
    struct grid grid;
    grid_init(&grid, 4, 2);
    assert_string_equal(row_text(&grid, 1), "....");
    assert_true(grid.changed[0] && grid.changed[1]);
    assert_int_equal(grid.cursor_column, -1);
    assert_int_equal(grid.cursor_row, -1);
    assert_int_equal(grid_cell(&grid, 3, 1)->cells, 1);
    grid_release(&grid);
}

static void test_a_grid_of_nothing(void **state)
{
    (void)state;
    struct grid grid;
    grid_init(&grid, 0, 0);
    assert_int_equal(put(&grid, 0, 0, 10, "a"), 0);
    grid_fill(&grid, 0, 0, 5, STYLE_TEXT);
    grid_compare(&grid, &grid);
    grid_release(&grid);
}

static void test_wide_at_the_edge(void **state)
{
    (void)state;
    struct grid grid;
    grid_init(&grid, 5, 1);
    assert_int_equal(put(&grid, 3, 0, 5, "中"), 5);
    assert_string_equal(row_text(&grid, 0), "...中>");
    assert_int_equal(put(&grid, 4, 0, 5, "文"), 5);
    assert_string_equal(row_text(&grid, 0), ".....");
    assert_int_equal(put(&grid, 1, 0, 2, "文"), 2);
    assert_string_equal(row_text(&grid, 0), ".....");
    assert_int_equal(put(&grid, 4, 0, 99, "a"), 5);
    assert_string_equal(row_text(&grid, 0), "....a");
    assert_int_equal(put(&grid, 5, 0, 99, "a"), 5);
    assert_int_equal(put(&grid, 7, 0, 99, "a"), 7);
    assert_int_equal(put(&grid, 0, 0, 99, "\xE2\x80\x8B"), 0);
    assert_string_equal(row_text(&grid, 0), "....a");
    grid_release(&grid);
}

static void test_outside(void **state)
{
    (void)state;
    struct grid grid;
    grid_init(&grid, 4, 1);
    text(&grid, 0, 0, 4, "中文");
    assert_int_equal(put(&grid, -1, 0, 4, "字"), 1);
    assert_string_equal(row_text(&grid, 0), "..文>");
    assert_int_equal(put(&grid, -3, 0, 4, "字"), -1);
    assert_int_equal(put(&grid, 0, 1, 4, "字"), 2);
    assert_int_equal(put(&grid, 0, -1, 4, "字"), 2);
    grid_fill(&grid, -5, 0, 6, STYLE_DIM);
    assert_int_equal(grid_cell(&grid, 0, 0)->style, STYLE_DIM);
    assert_int_equal(grid_cell(&grid, 1, 0)->style, STYLE_TEXT);
    grid_fill(&grid, 3, 0, 2147483647, STYLE_DIM);
    assert_string_equal(row_text(&grid, 0), "....");
    assert_int_equal(grid_cell(&grid, 3, 0)->style, STYLE_DIM);
    grid_release(&grid);
}

static void test_no_half_is_left(void **state)
{
    (void)state;
    struct grid grid;
    grid_init(&grid, 6, 1);
    text(&grid, 0, 0, 6, "中文字");
    put(&grid, 1, 0, 6, "a");
    assert_string_equal(row_text(&grid, 0), ".a文>字>");
    put(&grid, 2, 0, 6, "b");
    assert_string_equal(row_text(&grid, 0), ".ab.字>");
    put(&grid, 3, 0, 6, "讀");
    assert_string_equal(row_text(&grid, 0), ".ab讀>.");
    put(&grid, 4, 0, 6, "卷");
    assert_string_equal(row_text(&grid, 0), ".ab.卷>");
    grid_fill(&grid, 5, 0, 1, STYLE_DIM);
    assert_string_equal(row_text(&grid, 0), ".ab...");
    grid_release(&grid);
}

static void test_text_is_cut_at_the_limit(void **state)
{
    (void)state;
    struct grid grid;
    grid_init(&grid, 8, 1);
    assert_int_equal(text(&grid, 1, 0, 6, "a中\x1B文x"), 6);
    assert_string_equal(row_text(&grid, 0), ".a中>␛...");
    grid_clear(&grid);
    assert_int_equal(text(&grid, 2, 0, 8, "か\xE3\x82\x99"), 4);
    assert_string_equal(row_text(&grid, 0), "..が>....");
    grid_release(&grid);
}

/* A padded mark is one glyph of two cells: cut and written over whole. */
static void test_padded_marks(void **state)
{
    (void)state;
    static const struct width_rules padded = { .pad = true };
    static const char marks[] = "說“—·";
    struct grid grid;
    grid_init(&grid, 8, 1);
    assert_int_equal(grid_text(&grid, &padded, 0, 0, 8, marks, strlen(marks), STYLE_TEXT), 8);
    assert_string_equal(row_text(&grid, 0), "說> “>— >· >");
    assert_int_equal(put(&grid, 3, 0, 8, "a"), 4);
    assert_int_equal(put(&grid, 4, 0, 8, "b"), 5);
    assert_string_equal(row_text(&grid, 0), "說>.ab.· >");
    assert_int_equal(grid_text(&grid, &padded, 5, 0, 8, marks, strlen(marks), STYLE_TEXT), 8);
    assert_string_equal(row_text(&grid, 0), "說>.ab說>.");
    grid_release(&grid);
}

static void test_which_rows_changed(void **state)
{
    (void)state;
    struct grid before, after, other;
    grid_init(&before, 6, 3);
    grid_init(&after, 6, 3);
    text(&before, 0, 0, 6, "中文");
    text(&after, 0, 0, 6, "中文");
    text(&before, 0, 1, 6, "a");
    text(&after, 0, 1, 6, "b");
    grid_fill(&after, 5, 2, 1, STYLE_HIT);
    grid_compare(&after, &before);
    assert_false(after.changed[0]);
    assert_true(after.changed[1]);
    assert_true(after.changed[2]);

    /* What is under a blank does not count. */
    put(&after, 0, 1, 6, "字");
    put(&after, 0, 1, 6, "a");
    grid_fill(&before, 5, 2, 1, STYLE_HIT);
    grid_compare(&after, &before);
    assert_false(after.changed[1]);
    assert_false(after.changed[2]);

    grid_init(&other, 6, 2);
    grid_compare(&after, &other);
    assert_true(after.changed[0] && after.changed[1] && after.changed[2]);
    grid_release(&other);
    grid_release(&before);
    grid_release(&after);
}

static uint32_t next_random(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

/* A wide glyph has a right half and a right half a glyph, whatever was drawn over what. */
static void test_random_drawing_keeps_halves_together(void **state)
{
    (void)state;
    uint32_t seed = 271828;
    print_message("# seed %u\n", (unsigned)seed);
    struct grid grid;
    grid_init(&grid, 9, 1);
    static const char *const clusters[] = { "a", "中", "ｶ\xEF\xBE\x9E", "" };
    for (int round = 0; round < 50000; round++) {
        uint32_t r = next_random(&seed);
        int column = (int)(r % 12) - 2, limit = (int)(r / 12 % 12);
        if (r / 144 % 5 == 0)
            grid_fill(&grid, column, 0, limit, STYLE_DIM);
        else
            put(&grid, column, 0, limit, clusters[r / 720 % 4]);
        for (int i = 0; i < 9; i++) {
            const struct cell *cell = grid_cell(&grid, i, 0);
            assert_true(cell->cells == 1 || cell->cells == 2);
            assert_int_equal(cell->cells == 2, i < 8 && grid_cell(&grid, i + 1, 0)->right);
            if (cell->right)
                assert_true(i > 0 && cell->length == 0);
        }
    }
    grid_release(&grid);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_new_grid_is_blank),
        cmocka_unit_test(test_a_grid_of_nothing),
        cmocka_unit_test(test_wide_at_the_edge),
        cmocka_unit_test(test_outside),
        cmocka_unit_test(test_no_half_is_left),
        cmocka_unit_test(test_text_is_cut_at_the_limit),
        cmocka_unit_test(test_padded_marks),
        cmocka_unit_test(test_which_rows_changed),
        cmocka_unit_test(test_random_drawing_keeps_halves_together),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("cells", tests, NULL, NULL);
}
