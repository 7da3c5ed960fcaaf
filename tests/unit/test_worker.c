/* SPDX-License-Identifier: MIT */
/* The reader's side of a worker that is evil: it goes on, keeps what came, and says why. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "source/source.h"
#include "source/worker_client.h"
#include "evil_fixture.h"

static size_t open_descriptors(void)
{
    size_t count = 0;
    DIR *folder = opendir("/proc/self/fd");
    while (folder != NULL && readdir(folder) != NULL)
        count++;
    if (folder != NULL)
        closedir(folder);
    return count;
}

/* --- What it may not do --- */

static void expect_end(const char *format, const char *reason)
{
    size_t before = open_descriptors();
    struct text text = evil_open(format);
    run_to_end(&text);
    assert_true(document_complete(text.document));
    if (!has_diagnostic(&text, reason))
        fail_msg("%s: nothing says '%s'", format, reason);
    assert_string_equal(part_text(&text, 0), "a part that came\n");
    assert_memory_equal(part_text(&text, 1), "half of a part and", 18);
    assert_int_equal(document_part_state(text.document, 1), PART_PARTIAL);
    no_child_is_left();
    assert_int_equal(open_descriptors(), before + 1); /* the text's own */
    close_text(&text);
    assert_int_equal(open_descriptors(), before);
}

static void what_it_may_not_do_ends_it(void **state)
{
    (void)state;
    static const char not_allowed[] = "tried what it may not do";
#ifndef __SANITIZE_ADDRESS__ /* which needs more than any limit */
    expect_end("memory", "more memory than it may have");
#endif
    expect_end("segfault", "crashed");
    expect_end("connect", not_allowed);
    expect_end("exec", not_allowed);
    expect_end("fork", not_allowed);
    expect_end("map", not_allowed);
    expect_end("garbage", "a message from the worker is damaged");
    expect_end("deaf", "was ended");
}

static void no_file_can_be_opened(void **state)
{
    (void)state;
    struct text text = evil_open("file");
    run_to_end(&text);
    assert_string_equal(part_text(&text, 0), "refused\n");
    assert_int_not_equal(access("/tmp/dujuan-evil", F_OK), 0);
    close_text(&text);
}

/* A regular file that the shell has opened for both, and the spool of what flows. */
static void the_text_cannot_be_written(void **state)
{
    (void)state;
    char *name = make_file(SLICE("anything\n"));
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "anything\n", 9), 9);
    close(ends[1]);
    int descriptors[] = { open(name, O_RDWR), ends[0] };
    for (size_t i = 0; i < 2; i++) {
        struct text text = { loop_new(), document_new(&(struct document_options){ 0 }) };
        struct source_options options = { .format = "write", .loop = text.loop };
        struct error error;
        assert_true(source_open_descriptor(text.document, descriptors[i], "-", &options, &error));
        run_to_end(&text);
        assert_string_equal(part_text(&text, 0), "refused\n");
        close_text(&text);
        close(descriptors[i]);
    }
    remove_file(name);
}

struct heard {
    bool complete;
    char reason[200];
    unsigned calls;
};

static void hear(void *self, const struct call *call)
{
    struct heard *heard = self;
    heard->calls++;
    heard->complete |= call->kind == CALL_COMPLETE;
}

static void hear_end(void *self, const char *reason)
{
    struct heard *heard = self;
    snprintf(heard->reason, sizeof heard->reason, "%s", reason != NULL ? reason : "");
}

static void what_computes_for_ever_ends(void **state)
{
    (void)state;
    struct heard heard = { 0 };
    struct loop *loop = loop_new();
    char *name = make_file(SLICE("x"));
    int file = open(name, O_RDONLY);
    struct worker_options options = { .text = file, .format = "loop", .loop = loop,
                                      .seconds = 1 };
    struct worker_sink sink = { hear, hear_end, &heard };
    struct error error;
    struct worker *worker = worker_start(&options, &sink, &error);
    assert_non_null(worker);
    loop_drain(loop, SIZE_MAX, true);
    assert_string_equal(heard.reason, "the text takes too long to read");
    assert_false(heard.complete);
    assert_true(heard.calls > 4);
    worker_free(worker);
    close(file);
    remove_file(name);
    loop_free(loop);
}

static void what_is_out_of_order_is_refused(void **state)
{
    (void)state;
    struct text text = evil_open("disorder");
    run_to_end(&text);
    assert_int_equal(document_part_count(text.document), 1);
    assert_string_equal(part_text(&text, 0), "well\n");
    uint64_t all;
    size_t count;
    document_diagnostics(text.document, &count, &all);
    assert_true(all >= 3);
    close_text(&text);
}

static void messages_may_be_cut_at_every_byte(void **state)
{
    (void)state;
    struct text text = evil_open("drip");
    run_to_end(&text);
    assert_string_equal(part_text(&text, 0), "一個字一個字地來\n");
    assert_int_equal(document_outline_count(text.document), 1);
    assert_string_equal(document_outline(text.document, 0).title, "題");
    close_text(&text);
}

/* --- Books --- */

static void a_chapter_that_crashes_costs_no_other(void **state)
{
    (void)state;
    struct text text = evil_open("book");
    run_to_end(&text);
    assert_int_equal(document_part_count(text.document), 12);
    assert_int_equal(document_outline_count(text.document), 12);
    for (uint32_t i = 0; i < 12; i++) {
        assert_int_equal(document_part_state(text.document, i), PART_ABSENT);
        evil_await(&text, i);
        assert_int_equal(document_part_state(text.document, i),
                         i == 3 || i == 5 ? PART_FAILED : PART_WHOLE);
    }
    assert_non_null(strstr(document_part_failure(text.document, 3), "crashed"));
    assert_non_null(strstr(document_part_failure(text.document, 5), "no such part"));
    assert_int_equal(document_part_count(text.document), 12);
    assert_int_equal(document_outline_count(text.document), 12);
    close_text(&text);
    no_child_is_left();
}

static void a_damaged_chapter_costs_no_other(void **state)
{
    (void)state;
    struct text text = evil_open("bad");
    run_to_end(&text);
    evil_await(&text, 0);
    expect_failure(&text, 1, "part 1 ends within a block or container");
    expect_failure(&text, 2, "a part begins within part 2");
    expect_failure(&text, 3, "part 3 is too long");
    for (uint32_t i = 4; i < 7; i++) {
        evil_await(&text, i);
        assert_string_equal(part_text(&text, i), "a chapter\n");
    }
    close_text(&text);
}

struct order {
    uint32_t parts[16];
    size_t count;
};

static void part_came(void *self, enum change change, uint32_t part)
{
    struct order *order = self;
    if (change == CHANGE_PART && order->count < 16)
        order->parts[order->count++] = part;
}

/* All are asked for at once: the one in view comes first. */
static void parts_come_in_the_order_of_need(void **state)
{
    (void)state;
    struct text text = evil_open("book");
    struct order order = { .count = 0 };
    run_to_end(&text);
    document_set_listener(text.document, (struct document_listener){ part_came, &order });
    for (uint32_t i = 6; i < 12; i++)
        document_part(text.document, i, WANT_BACKGROUND);
    document_part(text.document, 1, WANT_VIEW);
    document_part(text.document, 2, WANT_NEIGHBOUR);
    run_to_end(&text);
    assert_int_equal(order.count, 8);
    assert_int_equal(order.parts[0], 6); /* was told before the others were asked for */
    assert_int_equal(order.parts[1], 1);
    assert_int_equal(order.parts[2], 2);
    assert_int_equal(document_part_state(text.document, 11), PART_WHOLE);
    close_text(&text);
}

/* Whenever it is killed, what is asked for comes or fails, and nothing is left. */
static void it_may_be_killed_at_any_time(void **state)
{
    (void)state;
    random_begin(57);
    size_t before = open_descriptors();
    for (int round = 0; round < 12; round++) {
        struct text text = evil_open("book");
        for (int step = 0; step < 12; step++) {
            for (uint32_t i = random_below(6); i > 0; i--)
                loop_run_once(text.loop, 1);
            uint32_t number = random_below(12);
            document_part(text.document, number, (enum want)random_below(3));
            pid_t child = random_below(4) == 0 ? only_child() : 0;
            if (child > 0)
                kill(child, SIGKILL);
            if (random_below(8) == 0)
                document_stop(text.document);
        }
        run_to_end(&text);
        assert_true(document_complete(text.document));
        for (uint32_t i = 0; i < document_part_count(text.document); i++) {
            evil_await(&text, i);
            enum part_state now = document_part_state(text.document, i);
            assert_true(now == PART_WHOLE || now == PART_FAILED);
        }
        close_text(&text);
        no_child_is_left();
    }
    assert_int_equal(open_descriptors(), before);
}

/* Esc costs a part only until it is looked at again. */
static void what_was_stopped_may_be_asked_for_again(void **state)
{
    (void)state;
    struct text text = evil_open("book");
    run_to_end(&text);
    kill(only_child(), SIGSTOP);
    document_part(text.document, 1, WANT_VIEW);
    document_stop(text.document);
    assert_int_equal(document_part_state(text.document, 1), PART_FAILED);
    evil_await(&text, 1);
    assert_int_equal(document_part_state(text.document, 1), PART_FAILED);
    document_retry(text.document, 1);
    evil_await(&text, 1);
    assert_int_equal(document_part_state(text.document, 1), PART_WHOLE);
    document_retry(text.document, 1);
    assert_int_equal(document_part_state(text.document, 1), PART_WHOLE);
    document_retry(text.document, 1000);
    close_text(&text);
    no_child_is_left();
}

/* Nothing is asked of it, and it is gone: no zombie is left until the next time, no descriptor. */
static void one_that_is_idle_may_be_killed(void **state)
{
    (void)state;
    size_t before = open_descriptors();
    struct text text = evil_open("book");
    run_to_end(&text);
    evil_await(&text, 1);
    size_t with_worker = open_descriptors();
    pid_t child = only_child();
    assert_true(child > 0);
    kill(child, SIGKILL);
    for (int i = 0; i < 200 && only_child() != 0; i++)
        loop_run_once(text.loop, 10);
    no_child_is_left();
    assert_int_equal(open_descriptors(), with_worker - 2);
    assert_true(has_diagnostic(&text, "was ended"));
    evil_await(&text, 2);
    assert_int_equal(document_part_state(text.document, 2), PART_WHOLE);
    close_text(&text);
    no_child_is_left();
    assert_int_equal(open_descriptors(), before);
}

/* It was no fault of the part's: another worker is asked, and what happened is told. */
static void the_part_that_it_is_killed_at_comes(void **state)
{
    (void)state;
    struct text text = evil_open("book");
    run_to_end(&text);
    evil_await(&text, 1);
    for (uint32_t number = 6; number < 9; number++) {
        pid_t child = only_child();
        assert_true(child > 0);
        kill(child, SIGSTOP);
        document_part(text.document, number, number == 7 ? WANT_BACKGROUND : WANT_VIEW);
        kill(child, SIGKILL);
        evil_await(&text, number);
        assert_int_equal(document_part_state(text.document, number), PART_WHOLE);
    }
    assert_true(has_diagnostic(&text, "was ended"));
    close_text(&text);
    no_child_is_left();
}

static void a_stop_ends_it(void **state)
{
    (void)state;
    struct text text = evil_open("loop");
    while (document_part_count(text.document) < 2)
        loop_run_once(text.loop, 100);
    document_stop(text.document);
    assert_true(document_complete(text.document));
    assert_true(has_diagnostic(&text, "stopped"));
    assert_string_equal(part_text(&text, 0), "a part that came\n");
    no_child_is_left();
    close_text(&text);
}

/* What flows and never ends keeps no worker: the reader goes, and it goes. */
static void closing_ends_what_waits(void **state)
{
    (void)state;
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    size_t before = open_descriptors();
    struct text text = { loop_new(), document_new(&(struct document_options){ 0 }) };
    struct source_options options = { .format = "drip", .loop = text.loop };
    struct error error;
    assert_true(source_open_descriptor(text.document, ends[0], "pipe", &options, &error));
    loop_run_once(text.loop, 20);
    close_text(&text);
    no_child_is_left();
    assert_int_equal(open_descriptors(), before);
    close(ends[0]);
    close(ends[1]);
}

static void one_that_is_not_there_is_told(void **state)
{
    (void)state;
    char *old = strdup(getenv("DUJUAN_WORKER"));
    setenv("DUJUAN_WORKER", "/nonexistent/worker", 1);
    char *name = make_file(SLICE("<html>"));
    struct text text = { loop_new(), document_new(&(struct document_options){ 0 }) };
    struct source_options options = { .format = "html", .loop = text.loop };
    struct error error;
    size_t before = open_descriptors();
    assert_false(source_open(text.document, name, &options, &error));
    assert_string_equal(error.message,
                        "cannot start '/nonexistent/worker': No such file or directory");
    assert_int_equal(open_descriptors(), before);
    close_text(&text);
    remove_file(name);
    setenv("DUJUAN_WORKER", old, 1);
    free(old);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_it_may_not_do_ends_it),
        cmocka_unit_test(no_file_can_be_opened),
        cmocka_unit_test(the_text_cannot_be_written),
        cmocka_unit_test(what_computes_for_ever_ends),
        cmocka_unit_test(what_is_out_of_order_is_refused),
        cmocka_unit_test(messages_may_be_cut_at_every_byte),
        cmocka_unit_test(a_chapter_that_crashes_costs_no_other),
        cmocka_unit_test(a_damaged_chapter_costs_no_other),
        cmocka_unit_test(parts_come_in_the_order_of_need),
        cmocka_unit_test(it_may_be_killed_at_any_time),
        cmocka_unit_test(one_that_is_idle_may_be_killed),
        cmocka_unit_test(the_part_that_it_is_killed_at_comes),
        cmocka_unit_test(what_was_stopped_may_be_asked_for_again),
        cmocka_unit_test(a_stop_ends_it),
        cmocka_unit_test(closing_ends_what_waits),
        cmocka_unit_test(one_that_is_not_there_is_told),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("worker", tests, evil_use_worker, NULL);
}
