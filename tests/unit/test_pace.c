/* SPDX-License-Identifier: MIT */
/* Reading time, and what is learned of a reader from pages that were turned. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <string.h>

#include "text/pace.h"

static const struct script_counts han_page = { .han = 330 };     /* a minute */
static const struct script_counts word_page = { .words = 238 };  /* a minute */
static const struct script_counts mixed = { .han = 330, .words = 238 };

static bool near(double a, double b)
{
    return a - b < 1e-9 && b - a < 1e-9;
}

static void test_standard(void **state)
{
    (void)state;
    assert_true(near(pace_minutes(&han_page), 1));
    assert_true(near(pace_minutes(&word_page), 1));
    assert_true(near(pace_minutes(&mixed), 2));
    assert_true(near(pace_minutes(&(struct script_counts){ .hangul = 590 }), 1));
    assert_true(near(pace_minutes(&(struct script_counts){ .kana = 560 }), 1));
    assert_true(near(pace_minutes(&(struct script_counts){ 0 }), 0));
    /* Japanese prose comes to the 464 characters a minute of its source. */
    double japanese = pace_minutes(&(struct script_counts){ .han = 139, .kana = 325 });
    assert_true(japanese > 0.97 && japanese < 1.03);
}

/* Toward the reader's own pace: a little at first, in the end all the way. */
static void test_learns(void **state)
{
    (void)state;
    struct pace pace = pace_standard;
    assert_true(pace_sample(&pace, &han_page, 30));
    assert_true(pace.factor[PACE_HAN] > 0.8 && pace.factor[PACE_HAN] < 1);
    for (int i = 0; i < 200; i++)
        assert_true(pace_sample(&pace, &han_page, 30));
    assert_true(pace.factor[PACE_HAN] > 0.499 && pace.factor[PACE_HAN] < 0.51);
    assert_true(pace.pages[PACE_HAN] <= PACE_MEMORY);
    /* Other scripts are another matter. */
    assert_true(near(pace.factor[PACE_WORDS], 1));
    assert_true(near(pace.pages[PACE_WORDS], 0));
    assert_true(pace_minutes_of(&pace, &han_page) < 0.51);
}

/* A page of two scripts tells of both by their shares, and what is known of one is not learned
 * again of the other. */
static void test_mixed(void **state)
{
    (void)state;
    struct pace pace = pace_standard;
    assert_true(pace_sample(&pace, &mixed, 240));
    assert_true(near(pace.pages[PACE_HAN], 0.5) && near(pace.pages[PACE_WORDS], 0.5));
    assert_true(near(pace.factor[PACE_HAN], pace.factor[PACE_WORDS]));
    assert_true(pace_set(&pace, PACE_HAN, 0.5, 30));
    assert_true(pace_set(&pace, PACE_WORDS, 2, 30));
    assert_true(pace_sample(&pace, &mixed, 150));
    assert_true(near(pace.factor[PACE_HAN], 0.5) && near(pace.factor[PACE_WORDS], 2));
}

static void expect_none(const struct script_counts *counts, double seconds)
{
    struct pace pace = pace_standard;
    assert_false(pace_sample(&pace, counts, seconds));
    assert_memory_equal(&pace, &pace_standard, sizeof pace);
}

/* What is no reading changes nothing. */
static void test_no_samples(void **state)
{
    (void)state;
    static const struct script_counts line = { .han = 27 }, two_lines = { .han = 28 },
                                      flood = { .han = UINT64_MAX };
    expect_none(&han_page, 0);
    expect_none(&han_page, 1.9);
    expect_none(&han_page, 14.9); /* more than four times as fast */
    expect_none(&han_page, 240.1);
    expect_none(&han_page, 300.1);
    expect_none(&han_page, 86400);
    expect_none(&han_page, -60); /* a clock that was set back */
    expect_none(&han_page, NAN);
    expect_none(&han_page, INFINITY);
    expect_none(&han_page, -INFINITY);
    expect_none(&line, 4.9);
    expect_none(&flood, 60);
    expect_none(&(struct script_counts){ 0 }, 60);
    struct pace pace = pace_standard;
    assert_true(pace_sample(&pace, &two_lines, 5.1));
    assert_true(pace_sample(&pace, &han_page, 15));
    assert_true(pace_sample(&pace, &han_page, 240));
}

/* Whatever is read stays within what one can be taken to read. */
static void test_range(void **state)
{
    (void)state;
    struct pace pace = pace_standard;
    for (int i = 0; i < 1000; i++)
        assert_true(pace_sample(&pace, i % 2 == 0 ? &han_page : &mixed, i % 2 == 0 ? 15 : 299));
    for (int i = 0; i < PACE_SCRIPTS; i++) {
        assert_true(pace.factor[i] >= 1 / PACE_RANGE && pace.factor[i] <= PACE_RANGE);
        assert_true(pace_set(&pace, i, pace.factor[i], i == PACE_HANGUL ? 1 : pace.pages[i]));
    }
}

static void test_set(void **state)
{
    (void)state;
    static const struct {
        double factor, pages;
    } bad[] = { { 0, 3 },   { -1, 3 },       { NAN, 3 }, { INFINITY, 3 }, { 0.2, 3 }, { 4.1, 3 },
                { 1, 0 },   { 1, -5 },       { 1, NAN }, { 1, INFINITY } };
    struct pace pace = pace_standard;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(pace_set(&pace, PACE_HAN, bad[i].factor, bad[i].pages));
    assert_memory_equal(&pace, &pace_standard, sizeof pace);
    assert_true(pace_set(&pace, PACE_HANGUL, 0.25, 1e9));
    assert_true(near(pace.pages[PACE_HANGUL], PACE_MEMORY));
    assert_true(near(pace.factor[PACE_HANGUL], 0.25));
    for (int i = 0; i < PACE_SCRIPTS; i++)
        for (int j = 0; j < i; j++)
            assert_string_not_equal(pace_name(i), pace_name(j));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_standard), cmocka_unit_test(test_learns),
        cmocka_unit_test(test_mixed),    cmocka_unit_test(test_no_samples),
        cmocka_unit_test(test_range),    cmocka_unit_test(test_set),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("pace", tests, NULL, NULL);
}
