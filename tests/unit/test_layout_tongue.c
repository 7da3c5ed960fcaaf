/* SPDX-License-Identifier: MIT */
/* A span's own language: its ranges, and the lines that follow from them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "layout/tongue.h"
#include "layout_sample.h"

static void add_tongue(struct sample *sample, uint32_t start, uint32_t end, const char *tag)
{
    uint32_t value = part_add_string(sample->part, slice_of(tag));
    part_add_span(sample->part, (struct span){ SPAN_LANGUAGE, start, end, value });
}

static void expect(const struct tongues *tongues, size_t index, size_t start, size_t end,
                   enum language language)
{
    assert_true(index < tongues->count);
    assert_int_equal(tongues->items[index].start, start);
    assert_int_equal(tongues->items[index].end, end);
    assert_int_equal(tongues->items[index].language, language);
}

static void test_the_innermost_counts(void **state)
{
    (void)state;
    struct sample sample;
    const char *lines = "甲乙丙丁戊己庚辛\n子丑寅卯\n";
    sample_init(&sample, lines, strlen(lines));
    add_tongue(&sample, 0, 18, "ja");
    add_tongue(&sample, 3, 6, "ko-KR");
    add_tongue(&sample, 9, 12, "en");
    add_tongue(&sample, 18, 24, "zh");
    add_tongue(&sample, 28, 34, "zh-Hans");
    struct tongues tongues = { 0 };
    tongues_find(&tongues, sample.part, 0);
    assert_int_equal(tongues.count, 5);
    expect(&tongues, 0, 0, 3, LANGUAGE_JA);
    expect(&tongues, 1, 3, 6, LANGUAGE_KO);
    expect(&tongues, 2, 6, 9, LANGUAGE_JA);
    expect(&tongues, 3, 9, 12, LANGUAGE_OTHER);
    expect(&tongues, 4, 12, 18, LANGUAGE_JA);
    tongues_clip(&tongues, 3, 10);
    assert_int_equal(tongues.count, 3);
    expect(&tongues, 0, 0, 3, LANGUAGE_KO);
    expect(&tongues, 2, 6, 7, LANGUAGE_OTHER);
    tongues_find(&tongues, sample.part, 1);
    assert_int_equal(tongues.count, 1);
    expect(&tongues, 0, 3, 9, LANGUAGE_ZH_HANS);
    tongues_release(&tongues);
    sample_release(&sample);
}

/* Hangul breaks at spaces where it is Korean, anywhere where the paragraph is Chinese. */
static void test_lines_follow_it(void **state)
{
    (void)state;
    const char *lines = "他說가나다라마바사\n";
    struct layout_style style = sample_style(12, 8);
    style.language = LANGUAGE_ZH_HANT;
    style.indent = 0;
    for (int tagged = 0; tagged < 2; tagged++) {
        struct sample sample;
        struct bytes out = { 0 };
        sample_init(&sample, lines, strlen(lines));
        if (tagged)
            add_tongue(&sample, 6, 27, "ko");
        struct flow *flow = flow_new(sample.part, sample.forms, 0, &style);
        flow_finish(flow);
        sample_write(flow, &out);
        const char *expected = tagged ? "他說\n" : "他說가나다라\n";
        assert_int_equal(strncmp(bytes_string(&out), expected, strlen(expected)), 0);
        bytes_release(&out);
        flow_free(flow);
        sample_release(&sample);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_innermost_counts),
        cmocka_unit_test(test_lines_follow_it),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("layout_tongue", tests, NULL, NULL);
}
