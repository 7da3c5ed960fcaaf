/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/loop.h"

/* What happened, a letter an event. */
struct record {
    struct loop *loop;
    char events[256];
    size_t count;
};

static void note(struct record *record, char event)
{
    assert_true(record->count + 1 < sizeof record->events);
    record->events[record->count++] = event;
}

struct worker {
    struct record *record;
    char name;
    size_t slices; /* left to do */
    size_t units;  /* given so far */
    unsigned id, other;
    bool remove_self, remove_other, wake_self;
};

static bool work(void *context, size_t units)
{
    struct worker *worker = context;
    note(worker->record, worker->name);
    worker->units += units;
    if (worker->remove_self)
        loop_remove_task(worker->record->loop, worker->id);
    if (worker->remove_other)
        loop_remove_task(worker->record->loop, worker->other);
    if (worker->wake_self) {
        worker->wake_self = false;
        loop_wake(worker->record->loop, worker->id);
    }
    return worker->slices > 0 && --worker->slices > 0;
}

static void add(struct record *record, struct worker *worker, enum task_priority priority)
{
    worker->record = record;
    worker->id = loop_add_task(record->loop, priority, work, worker);
    assert_true(worker->id > 0);
}

static struct record begin(void)
{
    return (struct record){ .loop = loop_new() };
}

static void tasks_run_by_priority_and_in_turn(void **state)
{
    (void)state;
    struct record record = begin();
    struct worker idle = { .name = 'i', .slices = 2 };
    struct worker one = { .name = '1', .slices = 3 };
    struct worker two = { .name = '2', .slices = 2 };
    struct worker view = { .name = 'v', .slices = 2 };
    add(&record, &idle, TASK_IDLE);
    add(&record, &one, TASK_NEXT);
    add(&record, &two, TASK_NEXT);
    add(&record, &view, TASK_VIEW);
    assert_false(loop_busy(record.loop));
    assert_false(loop_run_once(record.loop, 0));
    loop_wake(record.loop, idle.id);
    loop_wake(record.loop, two.id);
    loop_wake(record.loop, one.id);
    loop_wake(record.loop, view.id);
    assert_true(loop_busy(record.loop));
    while (loop_run_once(record.loop, 0))
        ;
    assert_string_equal(record.events, "vv12121ii");
    assert_int_equal(one.units, 3 * SLICE_UNITS);
    assert_false(loop_busy(record.loop));
    loop_free(record.loop);
}

static void a_wake_from_inside_is_not_lost(void **state)
{
    (void)state;
    struct record record = begin();
    struct worker task = { .name = 'a', .slices = 1, .wake_self = true };
    add(&record, &task, TASK_VIEW);
    loop_wake(record.loop, task.id);
    loop_drain(record.loop, SIZE_MAX, false);
    assert_string_equal(record.events, "aa");
    loop_free(record.loop);
}

static void tasks_may_be_removed_from_inside(void **state)
{
    (void)state;
    struct record record = begin();
    struct worker self = { .name = 's', .slices = 9, .remove_self = true };
    struct worker killer = { .name = 'k', .slices = 2, .remove_other = true };
    struct worker victim = { .name = 'x', .slices = 9 };
    add(&record, &self, TASK_VIEW);
    add(&record, &killer, TASK_NEXT);
    add(&record, &victim, TASK_NEXT);
    killer.other = victim.id;
    loop_wake(record.loop, self.id);
    loop_wake(record.loop, killer.id);
    loop_wake(record.loop, victim.id);
    loop_drain(record.loop, SIZE_MAX, false);
    assert_string_equal(record.events, "skk");
    loop_wake(record.loop, victim.id);
    loop_remove_task(record.loop, victim.id);
    assert_false(loop_busy(record.loop));
    loop_free(record.loop);
}

struct reader {
    struct record *record;
    char name;
    unsigned id, other;
    unsigned task;
    bool stop_at_end;
};

static void read_one(void *context, int descriptor)
{
    struct reader *reader = context;
    char byte;
    ssize_t n = read(descriptor, &byte, 1);
    note(reader->record, n == 1 ? reader->name : '.');
    if (n == 0 && reader->stop_at_end)
        loop_remove_watch(reader->record->loop, reader->id);
    if (reader->other != 0)
        loop_remove_watch(reader->record->loop, reader->other);
    if (reader->task != 0)
        loop_wake(reader->record->loop, reader->task);
}

static void descriptors_come_before_tasks(void **state)
{
    (void)state;
    struct record record = begin();
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    struct reader reader = { .record = &record, .name = 'r' };
    struct worker task = { .name = 't', .slices = 2 };
    add(&record, &task, TASK_VIEW);
    reader.id = loop_watch(record.loop, ends[0], read_one, &reader);
    loop_wake(record.loop, task.id);
    assert_int_equal(write(ends[1], "ab", 2), 2);
    for (int i = 0; i < 4; i++)
        assert_true(loop_run_once(record.loop, 0));
    assert_false(loop_run_once(record.loop, 0));
    assert_string_equal(record.events, "rrtt");
    loop_free(record.loop);
    close(ends[0]);
    close(ends[1]);
}

static void an_ended_descriptor_is_ready(void **state)
{
    (void)state;
    struct record record = begin();
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    close(ends[1]);
    struct reader reader = { .record = &record, .name = 'r', .stop_at_end = true };
    reader.id = loop_watch(record.loop, ends[0], read_one, &reader);
    assert_true(loop_run_once(record.loop, 1000));
    assert_false(loop_run_once(record.loop, 0));
    close(ends[0]);

    /* One that was closed under the loop is told too. */
    reader.id = loop_watch(record.loop, ends[0], read_one, &reader);
    assert_true(loop_run_once(record.loop, 1000));
    assert_string_equal(record.events, "..");
    loop_free(record.loop);
}

static void a_watch_removed_in_the_same_round_is_not_called(void **state)
{
    (void)state;
    struct record record = begin();
    int a[2], b[2];
    assert_int_equal(pipe(a), 0);
    assert_int_equal(pipe(b), 0);
    struct reader first = { .record = &record, .name = 'a' };
    struct reader second = { .record = &record, .name = 'b' };
    first.id = loop_watch(record.loop, a[0], read_one, &first);
    second.id = loop_watch(record.loop, b[0], read_one, &second);
    first.other = second.id;
    second.other = first.id;
    assert_int_equal(write(a[1], "x", 1), 1);
    assert_int_equal(write(b[1], "x", 1), 1);
    assert_true(loop_run_once(record.loop, 0));
    assert_false(loop_run_once(record.loop, 0));
    assert_string_equal(record.events, "a");
    loop_free(record.loop);
    for (int i = 0; i < 2; i++) {
        close(a[i]);
        close(b[i]);
    }
}

struct clock_hand {
    struct record *record;
    char name;
    bool again;
    unsigned cancels;
};

static void tick(void *context)
{
    struct clock_hand *hand = context;
    note(hand->record, hand->name);
    if (hand->again)
        loop_add_timer(hand->record->loop, 0, tick, hand);
    if (hand->cancels != 0)
        loop_remove_timer(hand->record->loop, hand->cancels);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void timers_fire_once_in_order_and_not_early(void **state)
{
    (void)state;
    struct record record = begin();
    struct clock_hand late = { &record, 'l', false, 0 }, soon = { &record, 's', false, 0 };
    struct clock_hand never = { &record, 'n', false, 0 };
    double start = seconds();
    loop_add_timer(record.loop, 20, tick, &late);
    loop_add_timer(record.loop, 5, tick, &soon);
    loop_remove_timer(record.loop, loop_add_timer(record.loop, 6, tick, &never));
    assert_true(loop_run_once(record.loop, -1));
    assert_true(seconds() - start >= 0.005);
    assert_string_equal(record.events, "s");
    assert_true(loop_run_once(record.loop, -1));
    assert_true(seconds() - start >= 0.020);
    assert_false(loop_run_once(record.loop, 0));
    assert_string_equal(record.events, "sl");
    assert_int_equal(loop_wakeups(record.loop), 2);
    loop_free(record.loop);
}

static void a_timer_may_set_and_remove_timers(void **state)
{
    (void)state;
    struct record record = begin();
    struct clock_hand again = { &record, 'a', true, 0 }, gone = { &record, 'g', false, 0 };
    struct clock_hand cancels = { &record, 'c', false, 0 };
    loop_add_timer(record.loop, 0, tick, &again);
    loop_add_timer(record.loop, -3, tick, &cancels);
    cancels.cancels = loop_add_timer(record.loop, 0, tick, &gone);
    assert_true(loop_run_once(record.loop, -1));
    assert_memory_equal(record.events, "ac", 2);
    assert_true(loop_run_once(record.loop, -1));
    assert_string_equal(record.events, "aca");
    loop_free(record.loop);
}

static void idle_means_asleep(void **state)
{
    (void)state;
    struct record record = begin();
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    struct reader reader = { .record = &record, .name = 'r' };
    struct worker task = { .name = 't', .slices = 3 };
    add(&record, &task, TASK_IDLE);
    reader.id = loop_watch(record.loop, ends[0], read_one, &reader);
    loop_wake(record.loop, task.id);
    while (loop_busy(record.loop))
        loop_run_once(record.loop, -1);
    assert_int_equal(loop_wakeups(record.loop), 0);
    double start = seconds();
    assert_false(loop_run_once(record.loop, 50));
    assert_true(seconds() - start >= 0.049);
    assert_int_equal(loop_wakeups(record.loop), 1);
    assert_string_equal(record.events, "ttt");
    loop_free(record.loop);
    close(ends[0]);
    close(ends[1]);
}

static void drain_gives_just_the_units(void **state)
{
    (void)state;
    struct record record = begin();
    struct worker task = { .name = 't', .slices = 10 };
    add(&record, &task, TASK_BACKGROUND);
    loop_wake(record.loop, task.id);
    loop_drain(record.loop, 0, false);
    assert_string_equal(record.events, "");
    loop_drain(record.loop, SLICE_UNITS + 3, false);
    assert_string_equal(record.events, "tt");
    assert_int_equal(task.units, SLICE_UNITS + 3);
    assert_true(loop_busy(record.loop));
    loop_drain(record.loop, SIZE_MAX, false);
    assert_string_equal(record.events, "tttttttttt");
    loop_free(record.loop);
}

static void drain_waits_for_the_input_to_end(void **state)
{
    (void)state;
    struct record record = begin();
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    struct worker task = { .name = 't', .slices = 1 };
    add(&record, &task, TASK_IDLE);
    struct reader reader = { .record = &record, .name = 'r', .stop_at_end = true };
    reader.task = task.id;
    reader.id = loop_watch(record.loop, ends[0], read_one, &reader);
    assert_int_equal(write(ends[1], "ab", 2), 2);
    loop_drain(record.loop, SIZE_MAX, false);
    assert_int_equal(record.events[0], 'r');
    assert_null(strchr(record.events, '.'));
    close(ends[1]);
    loop_drain(record.loop, SIZE_MAX, true);
    assert_non_null(strchr(record.events, '.'));
    assert_int_equal(record.events[record.count - 1], 't');
    assert_false(loop_busy(record.loop));
    loop_free(record.loop);
    close(ends[0]);
}

static void drain_does_not_wait_for_what_is_watched_aside(void **state)
{
    (void)state;
    struct record record = begin();
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    struct reader reader = { .record = &record, .name = 'r', .stop_at_end = true };
    reader.id = loop_watch_aside(record.loop, ends[0], read_one, &reader);
    loop_drain(record.loop, SIZE_MAX, true);
    assert_string_equal(record.events, "");
    assert_int_equal(write(ends[1], "a", 1), 1);
    loop_drain(record.loop, SIZE_MAX, true);
    assert_int_equal(record.events[0], 'r');
    loop_free(record.loop);
    close(ends[0]);
    close(ends[1]);
}

struct nest {
    struct record *record;
    unsigned id;
};

static void read_and_drain(void *context, int descriptor)
{
    struct nest *nest = context;
    char byte;
    assert_int_equal(read(descriptor, &byte, 1), 1);
    note(nest->record, byte);
    loop_run_once(nest->record->loop, 0);
    loop_remove_watch(nest->record->loop, nest->id);
}

static void a_round_may_run_inside_a_round(void **state)
{
    (void)state;
    struct record record = begin();
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    struct nest nest = { &record, 0 };
    nest.id = loop_watch(record.loop, ends[0], read_and_drain, &nest);
    assert_int_equal(write(ends[1], "abc", 3), 3);
    while (loop_run_once(record.loop, 0))
        ;
    assert_string_equal(record.events, "abc");
    loop_free(record.loop);
    close(ends[0]);
    close(ends[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tasks_run_by_priority_and_in_turn),
        cmocka_unit_test(a_wake_from_inside_is_not_lost),
        cmocka_unit_test(tasks_may_be_removed_from_inside),
        cmocka_unit_test(descriptors_come_before_tasks),
        cmocka_unit_test(an_ended_descriptor_is_ready),
        cmocka_unit_test(a_watch_removed_in_the_same_round_is_not_called),
        cmocka_unit_test(timers_fire_once_in_order_and_not_early),
        cmocka_unit_test(a_timer_may_set_and_remove_timers),
        cmocka_unit_test(idle_means_asleep),
        cmocka_unit_test(drain_gives_just_the_units),
        cmocka_unit_test(drain_waits_for_the_input_to_end),
        cmocka_unit_test(drain_does_not_wait_for_what_is_watched_aside),
        cmocka_unit_test(a_round_may_run_inside_a_round),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("loop", tests, NULL, NULL);
}
