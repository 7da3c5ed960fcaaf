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

#include "base/limits.h"
#include "doc/document_internal.h"
#include "source/book_internal.h"
#include "source/source.h"
#include "source/stream_internal.h"
#include "source/worker_client.h"
#include "source_fixture.h"

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

static void no_child_is_left(void)
{
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
    assert_int_equal(errno, ECHILD);
}

static struct text open_evil(const char *format)
{
    static const char content[] = "anything\n";
    char *name = make_file(SLICE(content));
    struct document_options opened = { .recognise = true };
    struct text text = { loop_new(), document_new(&opened) };
    struct source_options options = { .format = format, .loop = text.loop };
    struct error error;
    if (!source_open(text.document, name, &options, &error))
        fail_msg("%s", error.message);
    remove_file(name);
    return text;
}

static const char *part_text(struct text *text, uint32_t number)
{
    const struct part *part = document_part(text->document, number, WANT_VIEW);
    return part != NULL ? bytes_string(&part->text) : "";
}

/* --- What it may not do --- */

static void expect_end(const char *format, const char *reason)
{
    size_t before = open_descriptors();
    struct text text = open_evil(format);
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
    struct text text = open_evil("file");
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
    struct text text = open_evil("disorder");
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
    struct text text = open_evil("drip");
    run_to_end(&text);
    assert_string_equal(part_text(&text, 0), "一個字一個字地來\n");
    assert_int_equal(document_outline_count(text.document), 1);
    assert_string_equal(document_outline(text.document, 0).title, "題");
    close_text(&text);
}

/* --- Books --- */

static void await(struct text *text, uint32_t number)
{
    document_part(text->document, number, WANT_VIEW);
    run_to_end(text);
}

static void a_chapter_that_crashes_costs_no_other(void **state)
{
    (void)state;
    struct text text = open_evil("book");
    run_to_end(&text);
    assert_int_equal(document_part_count(text.document), 12);
    assert_int_equal(document_outline_count(text.document), 12);
    for (uint32_t i = 0; i < 12; i++) {
        assert_int_equal(document_part_state(text.document, i), PART_ABSENT);
        await(&text, i);
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

static void expect_failure(struct text *text, uint32_t number, const char *reason)
{
    await(text, number);
    assert_int_equal(document_part_state(text->document, number), PART_FAILED);
    assert_string_equal(document_part_failure(text->document, number), reason);
}

static void a_damaged_chapter_costs_no_other(void **state)
{
    (void)state;
    struct text text = open_evil("bad");
    run_to_end(&text);
    await(&text, 0);
    expect_failure(&text, 1, "part 1 ends within a block or container");
    expect_failure(&text, 2, "a part begins within part 2");
    expect_failure(&text, 3, "part 3 is too long");
    for (uint32_t i = 4; i < 7; i++) {
        await(&text, i);
        assert_string_equal(part_text(&text, i), "a chapter\n");
    }
    close_text(&text);
}

/* One that sends a part again and again. */
static void parts_do_not_fill_the_disk(void **state)
{
    (void)state;
    struct text text = open_evil("book");
    run_to_end(&text);
    struct book *book = text.document->loader.self;
    await(&text, 0);
    book->most = 2 * spool_length(book->spool);
    await(&text, 1);
    assert_int_equal(document_part_state(text.document, 1), PART_WHOLE);
    expect_failure(&text, 2, "the text needs more room than it may have");
    close_text(&text);
}

/* --- Plain text --- */

static struct text open_whole(const char *format)
{
    struct text text = open_evil(format);
    run_to_end(&text);
    assert_true(document_complete(text.document));
    return text;
}

static void the_usual_encodings_are_known(void **state)
{
    (void)state;
    static const char *const names[] = {
        "utf8", "utf-16", "utf-32le", "gbk", "gb2312", "big5", "shift_jis", "euc-jp", "euc-kr",
        "iso-2022-jp", "iso-2022-kr", "iso-2022-cn", "hz", "latin1", "windows-1251", "koi8-r",
        "koi8-u", "ibm852", "ibm855", "ibm866", "iso-8859-7", "tis-620", "maccyrillic", "euc-tw",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!encoding_is_usual(encoding_canonical(names[i])))
            fail_msg("%s", names[i]);
    assert_false(encoding_is_usual("ISO-IR-197"));
    assert_false(encoding_is_usual(""));
}

/* No module is loaded for a name that the worker made up. */
static void an_encoding_of_its_own_is_refused(void **state)
{
    (void)state;
    struct text text = open_whole("names");
    assert_string_equal(part_text(&text, 0), "字字\n字字\n");
    assert_true(has_diagnostic(&text, "unknown encoding 'ISO-IR-197'"));
    assert_int_equal(source_of(&text, 0, 7), 1000);
    close_text(&text);
}

static void meetings_that_do_not_come_are_made(void **state)
{
    (void)state;
    struct text text = open_whole("far");
    const struct stream *stream = text.document->loader.self;
    assert_int_equal(spool_length(stream->spool), 16u << 20);
    assert_true(stream->met_count >= 31);
    for (size_t i = 1; i < stream->met_count; i++)
        assert_true(stream->met[i].text - stream->met[i - 1].text <= MEETING_MAX + SPOOL_PIECE);
    assert_int_equal(source_of(&text, 100, 77), stream->starts[100].text + 77);
    close_text(&text);
}

static void meetings_do_not_fill_memory(void **state)
{
    (void)state;
    struct text text = open_whole("dense");
    const struct stream *stream = text.document->loader.self;
    assert_in_range(stream->met_count, MEETINGS_MAX, MEETINGS_MAX + 6);
    assert_int_equal(stream->met[MEETINGS_MAX - 1].text, 2 * (MEETINGS_MAX - 1));
    close_text(&text);
}

static void a_text_that_does_not_end_is_cut_off(void **state)
{
    (void)state;
    const uint64_t all = 16u << 20;
    for (uint64_t most = all; most >= all - 1; most--) {
        struct text text = open_evil("far");
        ((struct stream *)text.document->loader.self)->most = most;
        run_to_end(&text);
        struct stream *stream = text.document->loader.self;
        assert_true(document_complete(text.document));
        assert_int_equal(spool_length(stream->spool), most == all ? all : all - SPOOL_PIECE);
        assert_int_equal(has_diagnostic(&text, "the text is too long: its end is left out"),
                         most < all);
        no_child_is_left();
        close_text(&text);
    }
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
    struct text text = open_evil("book");
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

static pid_t only_child(void)
{
    char name[64];
    int id = 0;
    snprintf(name, sizeof name, "/proc/self/task/%d/children", (int)getpid());
    FILE *children = fopen(name, "r");
    if (children == NULL || fscanf(children, "%d", &id) != 1)
        id = 0;
    if (children != NULL)
        fclose(children);
    return id;
}

/* Whenever it is killed, what is asked for comes or fails, and nothing is left. */
static void it_may_be_killed_at_any_time(void **state)
{
    (void)state;
    random_begin(57);
    size_t before = open_descriptors();
    for (int round = 0; round < 12; round++) {
        struct text text = open_evil("book");
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
            await(&text, i);
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
    struct text text = open_evil("book");
    run_to_end(&text);
    kill(only_child(), SIGSTOP);
    document_part(text.document, 1, WANT_VIEW);
    document_stop(text.document);
    assert_int_equal(document_part_state(text.document, 1), PART_FAILED);
    await(&text, 1);
    assert_int_equal(document_part_state(text.document, 1), PART_FAILED);
    document_retry(text.document, 1);
    await(&text, 1);
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
    struct text text = open_evil("book");
    run_to_end(&text);
    await(&text, 1);
    size_t with_worker = open_descriptors();
    pid_t child = only_child();
    assert_true(child > 0);
    kill(child, SIGKILL);
    for (int i = 0; i < 200 && only_child() != 0; i++)
        loop_run_once(text.loop, 10);
    no_child_is_left();
    assert_int_equal(open_descriptors(), with_worker - 2);
    assert_true(has_diagnostic(&text, "was ended"));
    await(&text, 2);
    assert_int_equal(document_part_state(text.document, 2), PART_WHOLE);
    close_text(&text);
    no_child_is_left();
    assert_int_equal(open_descriptors(), before);
}

/* It was no fault of the part's: another worker is asked, and what happened is told. */
static void the_part_that_it_is_killed_at_comes(void **state)
{
    (void)state;
    struct text text = open_evil("book");
    run_to_end(&text);
    await(&text, 1);
    for (uint32_t number = 6; number < 9; number++) {
        pid_t child = only_child();
        assert_true(child > 0);
        kill(child, SIGSTOP);
        document_part(text.document, number, number == 7 ? WANT_BACKGROUND : WANT_VIEW);
        kill(child, SIGKILL);
        await(&text, number);
        assert_int_equal(document_part_state(text.document, number), PART_WHOLE);
    }
    assert_true(has_diagnostic(&text, "was ended"));
    close_text(&text);
    no_child_is_left();
}

static void a_stop_ends_it(void **state)
{
    (void)state;
    struct text text = open_evil("loop");
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

static int use_evil_worker(void **state)
{
    (void)state;
    const char *build = getenv("abs_builddir");
    char path[4096];
    snprintf(path, sizeof path, "%s/tests/unit/evil_worker", build != NULL ? build : ".");
    /* A crash is to be one with a sanitizer too. */
    return setenv("ASAN_OPTIONS", "handle_segv=0", 1) | setenv("DUJUAN_WORKER", path, 1);
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
        cmocka_unit_test(parts_do_not_fill_the_disk),
        cmocka_unit_test(the_usual_encodings_are_known),
        cmocka_unit_test(an_encoding_of_its_own_is_refused),
        cmocka_unit_test(meetings_that_do_not_come_are_made),
        cmocka_unit_test(meetings_do_not_fill_memory),
        cmocka_unit_test(a_text_that_does_not_end_is_cut_off),
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
    return cmocka_run_group_tests_name("worker", tests, use_evil_worker, NULL);
}
