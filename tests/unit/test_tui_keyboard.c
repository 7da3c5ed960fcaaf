/* SPDX-License-Identifier: MIT */
/* Keys and answers from a descriptor: a pipe stands for the terminal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>
#include <unistd.h>

#include "tui/keyboard.h"

#define SAMPLES 13

struct fixture {
    struct keyboard keyboard;
    int end; /* that we write to */
    struct bytes query;
};

static void set_up(struct fixture *f, bool measure)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    memset(f, 0, sizeof *f);
    f->end = ends[1];
    keyboard_init(&f->keyboard, ends[0], NULL, 0);
    if (measure)
        keyboard_begin_probe(&f->keyboard, &f->query);
}

static void tear_down(struct fixture *f)
{
    close(f->keyboard.descriptor);
    if (f->end >= 0)
        close(f->end);
    keyboard_release(&f->keyboard);
    bytes_release(&f->query);
}

static void type(struct fixture *f, const char *bytes)
{
    assert_int_equal(write(f->end, bytes, strlen(bytes)), strlen(bytes));
}

/* As a terminal where everything takes two cells. */
static void answer(struct fixture *f, int count)
{
    for (int i = 0; i < count; i++)
        type(f, "\x1B[2;3R");
}

static void expect_key(struct fixture *f, char32_t code)
{
    struct event event;
    assert_true(keyboard_next(&f->keyboard, &event));
    assert_int_equal(event.kind, EVENT_KEY);
    assert_int_equal(event.key.code, code);
}

static void expect_nothing(struct fixture *f)
{
    struct event event;
    assert_false(keyboard_next(&f->keyboard, &event));
}

static void test_keys_and_pastes(void **state)
{
    (void)state;
    struct fixture f;
    struct event event;
    set_up(&f, false);
    expect_nothing(&f);
    type(&f, "a\x1B[B\x1B[200~中文\x1B[201~");
    assert_true(keyboard_read(&f.keyboard));
    expect_key(&f, 'a');
    expect_key(&f, KEYSYM_DOWN);
    assert_true(keyboard_next(&f.keyboard, &event));
    assert_int_equal(event.kind, EVENT_PASTE);
    assert_int_equal(event.length, 6);
    assert_memory_equal(event.text, "中文", 6);
    expect_nothing(&f);
    tear_down(&f);
}

static void test_the_end(void **state)
{
    (void)state;
    struct fixture f;
    set_up(&f, true);
    type(&f, "q");
    close(f.end);
    f.end = -1;
    assert_false(keyboard_finish_probe(&f.keyboard, 1000)); /* without waiting */
    expect_key(&f, 'q');
    assert_false(keyboard_read(&f.keyboard));
    tear_down(&f);
}

static void test_escape_by_time(void **state)
{
    (void)state;
    struct fixture f;
    set_up(&f, false);
    type(&f, "\x1B");
    keyboard_read(&f.keyboard);
    expect_nothing(&f);
    assert_int_equal(keyboard_wait(&f.keyboard), INPUT_ESCAPE_WAIT);
    keyboard_time_out(&f.keyboard);
    expect_key(&f, 0x1B);
    assert_int_equal(keyboard_wait(&f.keyboard), -1);
    tear_down(&f);
}

/* What is typed while the answers come is not lost, and no answer is a key. */
static void test_measuring(void **state)
{
    (void)state;
    struct fixture f;
    struct width_rules rules = width_rules_narrow;
    set_up(&f, true);
    assert_true(f.query.length > 0);
    type(&f, "j");
    answer(&f, 5);
    type(&f, "中");
    answer(&f, SAMPLES - 5);
    type(&f, "\x1B[?64;1ck");
    assert_true(keyboard_finish_probe(&f.keyboard, 1000));
    expect_key(&f, 'j');
    expect_key(&f, 0x4E2D);
    expect_key(&f, 'k');
    expect_nothing(&f);
    assert_true(keyboard_new_rules(&f.keyboard, &rules));
    assert_true(rules.ambiguous_wide && rules.new_ideographs);
    assert_false(keyboard_new_rules(&f.keyboard, &rules));
    tear_down(&f);
}

static void test_late_answers(void **state)
{
    (void)state;
    struct fixture f;
    struct width_rules rules = width_rules_narrow;
    set_up(&f, true);
    answer(&f, 3);
    assert_false(keyboard_finish_probe(&f.keyboard, 1));
    assert_false(keyboard_new_rules(&f.keyboard, &rules));
    assert_true(width_rules_equal(&rules, &width_rules_narrow));
    type(&f, "\x1B");
    keyboard_read(&f.keyboard);
    assert_int_equal(keyboard_wait(&f.keyboard), INPUT_ANSWER_WAIT);
    type(&f, "[2;3R");
    answer(&f, SAMPLES - 4);
    type(&f, "\x1B[?6");
    keyboard_read(&f.keyboard);
    assert_int_equal(keyboard_wait(&f.keyboard), -1);
    type(&f, "c");
    keyboard_read(&f.keyboard);
    expect_nothing(&f);
    assert_true(keyboard_new_rules(&f.keyboard, &rules));
    assert_true(rules.ambiguous_wide);
    tear_down(&f);
}

/* All samples but never the last answer: told all the same. */
static void test_without_the_last_answer(void **state)
{
    (void)state;
    struct fixture f;
    struct width_rules rules = width_rules_narrow;
    set_up(&f, true);
    answer(&f, SAMPLES);
    assert_false(keyboard_finish_probe(&f.keyboard, 1));
    assert_true(keyboard_new_rules(&f.keyboard, &rules));
    tear_down(&f);
}

static void test_patience_ends(void **state)
{
    (void)state;
    struct fixture f;
    struct width_rules rules = width_rules_narrow;
    set_up(&f, true);
    f.keyboard.patience -= KEYBOARD_PATIENCE; /* so long ago */
    type(&f, "\x1B");
    keyboard_read(&f.keyboard);
    assert_int_equal(keyboard_wait(&f.keyboard), INPUT_ESCAPE_WAIT);
    keyboard_time_out(&f.keyboard);
    expect_key(&f, 0x1B);
    answer(&f, SAMPLES);
    type(&f, "\x1B[?1c");
    keyboard_read(&f.keyboard);
    expect_nothing(&f);
    assert_true(keyboard_new_rules(&f.keyboard, &rules));
    tear_down(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_keys_and_pastes),
        cmocka_unit_test(test_the_end),
        cmocka_unit_test(test_escape_by_time),
        cmocka_unit_test(test_measuring),
        cmocka_unit_test(test_late_answers),
        cmocka_unit_test(test_without_the_last_answer),
        cmocka_unit_test(test_patience_ends),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("tui_keyboard", tests, NULL, NULL);
}
