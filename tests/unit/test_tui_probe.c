/* SPDX-License-Identifier: MIT */
/* What a terminal's answers tell of it, complete or not, through the decoder as they come. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "tui/input.h"
#include "tui/probe.h"

/* Cells that terminals of the wild took: Han, “ … — ·, heart, family, thumb, extension H, kana with
 * a mark, Han with a selector, old syllable. */
#define SAMPLES 12

struct terminal {
    const char *name;
    int cells[SAMPLES];
    struct width_rules rules;
};

static const struct terminal terminals[] = {
    { "tmux", { 2, 1, 1, 1, 1, 1, 2, 4, 0, 2, 2, 2 }, { .ambiguous_answered = true, .emoji_zwj = true, .combining = true } },
    { "xterm", { 2, 1, 1, 1, 1, 1, 6, 4, 1, 2, 2, 2 }, { .ambiguous_answered = true, .combining = true } },
    { "xterm -cjk_width",
      { 2, 2, 2, 2, 2, 1, 8, 4, 2, 2, 2, 2 },
      { .ambiguous_wide = true, .ambiguous_answered = true, .new_ideographs = true, .combining = true } },
    { "kitty",
      { 2, 1, 1, 1, 1, 2, 6, 2, 2, 2, 2, 3 },
      { .ambiguous_answered = true, .emoji_vs16 = true, .emoji_skin = true, .new_ideographs = true } },
    { "konsole",
      { 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2 },
      { .ambiguous_answered = true, .emoji_zwj = true, .emoji_skin = true, .new_ideographs = true, .combining = true } },
    { "terminology", { 2, 1, 1, 1, 1, 1, 6, 4, 1, 4, 3, 2 }, { .ambiguous_answered = true } },
    { "ambiguous in part", { 2, 2, 2, 1, 2, 1, 6, 4, 1, 2, 2, 2 }, { .combining = true } },
};

/* The answers of such a terminal to what it is asked in query. */
static void answer(const struct bytes *query, const int *cells, struct bytes *out)
{
    size_t sample = 0;
    for (size_t i = 0; i < query->length; i++) {
        if (query->length - i >= 4 && memcmp(query->data + i, "\x1B[6n", 4) == 0)
            bytes_format(out, "\x1B[2;%dR", cells[sample++] + 1);
        if (query->length - i >= 3 && memcmp(query->data + i, "\x1B[c", 3) == 0)
            bytes_append_string(out, "\x1B[?64;1;2c");
    }
    assert_int_equal(sample, SAMPLES);
}

/* Gives the decoder's answers to the probe; no key may come out. */
static void pass_on(struct input *input, struct probe *probe)
{
    struct input_event event;
    while (input_next(input, &event)) {
        assert_int_equal(event.kind, INPUT_ANSWER);
        probe_answer(probe, &event.answer);
    }
}

static void begin(struct probe *probe, struct bytes *query)
{
    bytes_clear(query);
    probe_begin(probe, query);
}

static void test_terminals(void **state)
{
    (void)state;
    struct bytes query = { 0 }, answers = { 0 };
    for (size_t i = 0; i < sizeof terminals / sizeof *terminals; i++) {
        struct probe probe;
        struct input *input = input_new(NULL, 0);
        begin(&probe, &query);
        bytes_clear(&answers);
        answer(&query, terminals[i].cells, &answers);
        input_expect_answers(input, true);
        for (size_t k = 0; k < answers.length; k++) {
            assert_false(probe_done(&probe));
            input_feed(input, answers.data + k, 1);
            pass_on(input, &probe);
        }
        assert_true(probe_done(&probe));
        assert_false(probe_is_not_utf8(&probe));
        struct width_rules rules = width_rules_narrow;
        assert_true(probe_result(&probe, &rules));
        if (!width_rules_equal(&rules, &terminals[i].rules))
            fail_msg("%s is taken for another terminal", terminals[i].name);
        input_free(input);
    }
    bytes_release(&query);
    bytes_release(&answers);
}

/* After any number of answers, what has one is as answered and the rest as it was. */
static void test_answers_in_part(void **state)
{
    (void)state;
    const struct terminal *terminal = &terminals[2];
    struct bytes query = { 0 };
    for (size_t count = 0; count <= SAMPLES; count++) {
        struct probe probe;
        begin(&probe, &query);
        for (size_t i = 0; i < count; i++)
            probe_answer(&probe, &(struct answer){ .kind = ANSWER_CURSOR, .row = 2,
                                                   .column = terminal->cells[i] + 1 });
        struct width_rules rules = { .emoji_vs16 = true };
        assert_int_equal(probe_result(&probe, &rules), count > 0);
        assert_int_equal(rules.ambiguous_wide, count >= 5);
        assert_int_equal(rules.ambiguous_answered, count >= 5);
        assert_int_equal(rules.emoji_vs16, count < 6);
        assert_int_equal(rules.new_ideographs, count >= 9);
        assert_int_equal(rules.combining, count >= 12);
        assert_false(probe_done(&probe));
    }
    bytes_release(&query);
}

static void test_no_answers_at_all(void **state)
{
    (void)state;
    struct bytes query = { 0 };
    struct probe probe = { 0 };
    struct width_rules rules = width_rules_narrow;
    assert_true(probe_done(&probe)); /* nothing was asked */
    probe_answer(&probe, &(struct answer){ .kind = ANSWER_CURSOR, .row = 2, .column = 3 });
    assert_false(probe_result(&probe, &rules));

    begin(&probe, &query);
    probe_answer(&probe, &(struct answer){ .kind = ANSWER_MODE, .mode = 2027 });
    probe_answer(&probe, &(struct answer){ .kind = ANSWER_DEVICE });
    assert_true(probe_done(&probe));
    assert_false(probe_result(&probe, &rules));
    assert_false(probe_is_not_utf8(&probe));
    assert_true(width_rules_equal(&rules, &width_rules_narrow));

    /* Of another program's questions, after ours. */
    probe_answer(&probe, &(struct answer){ .kind = ANSWER_CURSOR, .row = 2, .column = 4 });
    assert_false(probe_result(&probe, &rules));
    bytes_release(&query);
}

static void test_not_utf8(void **state)
{
    (void)state;
    struct bytes query = { 0 };
    static const int columns[] = { 1, 2, 4, 7, 1000000 };
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        struct probe probe;
        struct width_rules rules = width_rules_narrow;
        begin(&probe, &query);
        probe_answer(&probe,
                     &(struct answer){ .kind = ANSWER_CURSOR, .row = 2, .column = columns[i] });
        assert_true(probe_is_not_utf8(&probe));
        assert_false(probe_result(&probe, &rules));
    }
    bytes_release(&query);
}

static void test_more_answers_than_samples(void **state)
{
    (void)state;
    struct bytes query = { 0 };
    struct probe probe;
    begin(&probe, &query);
    for (int i = 0; i < 100; i++)
        probe_answer(&probe, &(struct answer){ .kind = ANSWER_CURSOR, .row = 2, .column = 3 });
    struct width_rules rules = { 0 };
    assert_true(probe_result(&probe, &rules));
    assert_true(rules.ambiguous_wide);
    bytes_release(&query);
}

/* The samples are where no answer looks like F3, hidden, and gone before the last question. */
static void test_the_query(void **state)
{
    (void)state;
    struct bytes query = { 0 };
    struct probe probe;
    begin(&probe, &query);
    assert_memory_equal(query.data, "\x1B[2;1H\x1B[8m\r", 11);
    const char *end = "\r\x1B[2K\x1B[0m\x1B[c";
    assert_string_equal(query.data + query.length - strlen(end), end);
    bytes_release(&query);
}

static void test_which_terminals_are_asked(void **state)
{
    (void)state;
    assert_true(probe_is_of_use("xterm-256color"));
    assert_true(probe_is_of_use("linux-gnu-terminal"));
    assert_false(probe_is_of_use("linux"));
    assert_false(probe_is_of_use("dumb"));
    assert_false(probe_is_of_use(""));
    assert_false(probe_is_of_use(NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_terminals),
        cmocka_unit_test(test_answers_in_part),
        cmocka_unit_test(test_no_answers_at_all),
        cmocka_unit_test(test_not_utf8),
        cmocka_unit_test(test_more_answers_than_samples),
        cmocka_unit_test(test_the_query),
        cmocka_unit_test(test_which_terminals_are_asked),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("tui_probe", tests, NULL, NULL);
}
