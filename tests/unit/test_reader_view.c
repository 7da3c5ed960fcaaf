/* SPDX-License-Identifier: MIT */
/* What is on the screen: pages and lines there and back, sizes, and the anchor that never moves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "reader/view.h"
#include "reader_sample.h"

#define SEED 20261124u
#define ROWS 20

static uint64_t key_of(struct position p)
{
    return (uint64_t)p.part << 32 | p.byte;
}

/* Paging from the start to the end shows every row of text once, and back again the same pages. */
static void there_and_back(const struct layout_style *style)
{
    struct document *d = sample_random(SEED, 3, 40);
    struct view view;
    view_init(&view, d, style);
    uint64_t starts[2000];
    size_t pages = 0;
    struct position after = { 0, 0 };
    do {
        struct view_row rows[2 * ROWS];
        size_t count = view_rows(&view, rows, view_height(&view));
        assert_in_range(count, 1, view_height(&view));
        assert_true(key_of(view_top(&view)) >= key_of(after) || pages == 0);
        after = view_bottom(&view);
        assert_true(pages < 2000);
        starts[pages++] = key_of(view_top(&view));
    } while (view_pages(&view, 1));
    assert_true(pages > 10);
    assert_true(view_at_end(&view));
    for (size_t i = pages; i-- > 0;) {
        assert_int_equal(key_of(view_top(&view)), starts[i]);
        assert_int_equal(view_pages(&view, -1), i > 0);
    }
    view_goto_end(&view);
    assert_int_equal(key_of(view_top(&view)), starts[pages - 1]);
    view_release(&view);
    document_free(d);
}

static void test_pages_there_and_back(void **state)
{
    (void)state;
    printf("# seed %u\n", SEED);
    struct layout_style style = sample_style(40, ROWS);
    there_and_back(&style);
    style.leading = 1;
    there_and_back(&style);
    style.columns = 2;
    there_and_back(&style);
}

/* The rows of two columns: each has its place, the second's begin where the first's would end, and
 * all of a page is there in order. */
static void test_columns(void **state)
{
    (void)state;
    struct document *d = sample_random(SEED + 4, 2, 30);
    struct layout_style style = sample_style(20, 6);
    style.columns = 2;
    struct view view;
    view_init(&view, d, &style);
    assert_int_equal(view_height(&view), 12);
    size_t pages = 0, pairs = 0;
    do {
        struct view_row rows[12];
        size_t count = view_rows(&view, rows, 12);
        uint64_t at = key_of(view_top(&view));
        for (size_t i = 0; i < count; i++) {
            uint64_t start = (uint64_t)rows[i].part << 32 | rows[i].row.start;
            assert_true(start >= at);
            at = start;
        }
        assert_int_equal(rows[0].row.kind, ROW_TEXT);
        assert_int_equal(rows[count - 1].row.kind, ROW_TEXT);
        assert_true(count <= 6 || rows[6].row.kind == ROW_TEXT);
        assert_int_equal(key_of(view_bottom(&view)),
                         (uint64_t)rows[count - 1].part << 32 | rows[count - 1].row.next);
        pages++;
        pairs += count > 6;
    } while (view_pages(&view, 1));
    assert_true(pairs + 4 >= pages && pairs > 10);
    /* By lines the text goes from one column into the other, and back by screens. */
    view_goto(&view, (struct position){ 0, 0 });
    view_lines(&view, 1);
    size_t screens = 0;
    struct position bottom = view_bottom(&view);
    while (view_pages(&view, 1)) {
        assert_true(key_of(view_top(&view)) <= key_of(bottom) + 32 || view_top(&view).part > 0);
        bottom = view_bottom(&view);
        screens++;
    }
    assert_true(view_at_end(&view) && screens + 8 > pages);
    while (view_pages(&view, -1))
        screens--;
    assert_int_equal(key_of(view_top(&view)), 0);
    view_release(&view);
    document_free(d);
}

static void test_lines_there_and_back(void **state)
{
    (void)state;
    struct document *d = sample_random(SEED + 1, 3, 12);
    struct layout_style style = sample_style(30, ROWS);
    struct view view;
    view_init(&view, d, &style);
    uint64_t tops[3000];
    size_t lines = 0;
    do {
        assert_true(lines < 3000);
        tops[lines++] = key_of(view_top(&view));
    } while (view_lines(&view, 1));
    assert_true(lines > 20);
    assert_true(view_at_end(&view));
    for (size_t i = lines; i-- > 0;) {
        assert_int_equal(key_of(view_top(&view)), tops[i]);
        assert_int_equal(view_lines(&view, -1), i > 0);
    }
    view_release(&view);
    document_free(d);
}

/* Line scrolling shows the same lines as paging. */
static void test_lines_are_those_of_pages(void **state)
{
    (void)state;
    struct document *d = sample_random(SEED + 2, 2, 10);
    struct layout_style style = sample_style(24, 5);
    struct view pages, lines;
    view_init(&pages, d, &style);
    view_init(&lines, d, &style);
    view_lines(&lines, 1);
    view_lines(&lines, -1);
    do {
        struct view_row rows[5];
        size_t count = view_rows(&pages, rows, 5);
        for (size_t i = 0; i < count; i++) {
            if (rows[i].row.kind != ROW_TEXT)
                continue;
            uint64_t start = (uint64_t)rows[i].part << 32 | rows[i].row.start;
            while (key_of(view_top(&lines)) < start && view_lines(&lines, 1))
                ;
            if (view_at_end(&lines))
                break;
            assert_int_equal(key_of(view_top(&lines)), start);
        }
    } while (view_pages(&pages, 1));
    view_release(&pages);
    view_release(&lines);
    document_free(d);
}

/* Any sequence of sizes: the anchor stays on the screen, and the old size shows the old page. */
static void test_sizes(void **state)
{
    (void)state;
    printf("# seed %u\n", SEED);
    struct document *d = sample_random(SEED + 3, 2, 40);
    struct layout_style style = sample_style(40, ROWS);
    struct view view;
    view_init(&view, d, &style);
    srand(SEED);
    for (int round = 0; round < 60; round++) {
        int moves = rand() % 4;
        view_goto(&view, document_at_fraction(d, rand() % 1000 / 1000.0));
        view_pages(&view, moves);
        if (rand() % 2)
            view_lines(&view, 1 + rand() % 3);
        struct position anchor = view.anchor, top = view_top(&view);
        for (int i = 0; i < 6; i++) {
            struct layout_style other = sample_style(4 + 2 * (rand() % 40), 1 + rand() % 50);
            other.columns = 1 + rand() % 2;
            other.leading = rand() % 2;
            flows_set_style(&view.flows, &other);
            assert_true(position_equal(anchor, view.anchor));
            assert_true(key_of(view_top(&view)) <= key_of(anchor));
            assert_true(key_of(anchor) <= key_of(view_bottom(&view)));
        }
        flows_set_style(&view.flows, &style);
        assert_int_equal(key_of(view_top(&view)), key_of(top));
    }
    view_release(&view);
    document_free(d);
}

static void test_small_texts(void **state)
{
    (void)state;
    static const char *const texts[][1] = { { "" }, { "\n\n\n" }, { "一" }, { "一\n" } };
    for (size_t i = 0; i < 4; i++) {
        struct document *d = sample_document(texts[i], 1);
        struct layout_style style = sample_style(10, 3);
        struct view view;
        view_init(&view, d, &style);
        struct view_row rows[3];
        view_rows(&view, rows, 3);
        assert_false(view_pages(&view, 1));
        assert_false(view_pages(&view, -1));
        assert_false(view_lines(&view, 1));
        assert_false(view_lines(&view, -1));
        view_goto_end(&view);
        assert_true(view_at_end(&view));
        view_release(&view);
        document_free(d);
    }
}

/* More flows on one screen than are kept, most of them blank: what is passed over is let go of. */
static void test_many_flows(void **state)
{
    (void)state;
    enum { PARTS = 3 * FLOWS_KEPT };
    const char *texts[PARTS];
    for (size_t i = 0; i < PARTS; i++)
        texts[i] = i % FLOWS_KEPT == 0 ? "一\n二\n三\n" : "\n\n";
    struct document *d = sample_document(texts, PARTS);
    struct layout_style style = sample_style(10, FLOWS_KEPT + 4);
    struct view view;
    view_init(&view, d, &style);
    struct view_row rows[FLOWS_KEPT + 4];
    size_t down = 0, up = 0;
    while (view_lines(&view, 1)) {
        assert_true(view_rows(&view, rows, (size_t)style.rows) > 0);
        assert_true(++down < 100);
    }
    assert_true(view_at_end(&view));
    while (view_lines(&view, -1))
        assert_true(++up < 100);
    assert_int_equal(key_of(view_top(&view)), 0);
    view_lines(&view, 1);
    while (view_pages(&view, 1))
        ;
    assert_true(view_at_end(&view));
    while (view_pages(&view, -1))
        ;
    assert_int_equal(key_of(view_top(&view)), 0);
    view_release(&view);
    document_free(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pages_there_and_back),
        cmocka_unit_test(test_columns),
        cmocka_unit_test(test_lines_there_and_back),
        cmocka_unit_test(test_lines_are_those_of_pages),
        cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_small_texts),
        cmocka_unit_test(test_many_flows),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("reader_view", tests, NULL, NULL);
}
