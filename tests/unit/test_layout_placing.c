/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "layout/placing.h"
#include "layout_sample.h"

/* Each row's clusters as "column:cells" and a blank, rows ended by '|'. */
static void assert_placed(const char *lines, const struct layout_style *style,
                          const char *expected)
{
    struct sample sample;
    struct bytes out = { 0 };
    sample_init(&sample, lines, strlen(lines));
    struct flow *flow = flow_new(sample.part, sample.forms, 0, style);
    flow_finish(flow);
    for (size_t i = 0; i < flow_row_count(flow); i++) {
        struct placing placing;
        struct placed placed;
        int end = 0;
        const struct row *row = flow_row(flow, i);
        placing_start(&placing, flow, row);
        while (placing_next(&placing, &placed)) {
            char text[32];
            snprintf(text, sizeof text, "%d:%d ", placed.column, placed.cells);
            bytes_append_string(&out, text);
            assert_true(placed.column >= end);
            end = placed.column + placed.cells;
        }
        assert_int_equal(end, row->cells);
        bytes_append_byte(&out, '|');
    }
    assert_string_equal(bytes_string(&out), expected);
    bytes_release(&out);
    flow_free(flow);
    sample_release(&sample);
}

static void test_plain(void **state)
{
    (void)state;
    struct layout_style style = sample_style(20, 9);
    assert_placed("/ 甲乙a", &style, "0:2 2:2 4:1 |");
    assert_placed("/ e\xCC\x81\x61", &style, "0:1 1:1 |");
}

static void test_space_rows(void **state)
{
    (void)state;
    struct layout_style style = sample_style(20, 9);
    style.spacing = 1;
    assert_placed("甲\n乙", &style, "0:2 ||0:2 |");
}

static void test_tabs(void **state)
{
    (void)state;
    struct layout_style style = sample_style(20, 9);
    assert_placed("| a\tb\n/ a\tb", &style, "0:1 1:7 8:1 |0:1 1:1 2:1 |");
    style.measure = 10;
    assert_placed("/ abc def ghi\tj", &style, "0:1 1:1 2:1 3:1 4:1 5:1 6:1 |0:1 1:1 2:1 3:1 4:1 |");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain),
        cmocka_unit_test(test_space_rows),
        cmocka_unit_test(test_tabs),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("placing", tests, NULL, NULL);
}
