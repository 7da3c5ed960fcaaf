/* SPDX-License-Identifier: MIT */
/* What flows is kept: it is opened anew, in another encoding or format, also while it flows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/limits.h"
#include "source/inflow.h"
#include "source/source.h"
#include "source_fixture.h"

struct flow {
    int writer, reader;
    struct inflow *inflow;
    struct loop *loop;
};

static struct flow begin_flow(void)
{
    int ends[2];
    assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
    return (struct flow){ ends[1], ends[0], NULL, loop_new() };
}

static void pour(struct flow *flow, struct slice content)
{
    assert_true(file_write_all(flow->writer, content.data, content.length));
}

static void stop_pouring(struct flow *flow)
{
    close(flow->writer);
    flow->writer = -1;
}

static void end_flow(struct flow *flow)
{
    if (flow->writer >= 0)
        close(flow->writer);
    close(flow->reader);
    inflow_free(flow->inflow);
    loop_free(flow->loop);
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
    assert_int_equal(errno, ECHILD);
}

static struct document *open_flow(struct flow *flow, const char *format, const char *encoding)
{
    struct document *document = document_new(&(struct document_options){ 0 });
    struct source_options options = {
        .encoding = encoding, .format = format, .loop = flow->loop, .inflow = &flow->inflow
    };
    struct error error;
    if (!source_open_descriptor(document, flow->reader, "pipe", &options, &error))
        fail_msg("%s", error.message);
    return document;
}

static void await_text(struct flow *flow, struct document *document, const char *expected)
{
    const struct part *part = NULL;
    for (int i = 0; i < 400; i++) {
        loop_run_once(flow->loop, 10);
        part = document_part(document, 0, WANT_VIEW);
        if (part != NULL && strcmp(bytes_string(&part->text), expected) == 0)
            return;
    }
    fail_msg("'%s' instead of '%s'", part != NULL ? bytes_string(&part->text) : "nothing",
             expected);
}

static bool is_diagnosed(const struct document *document, const char *words)
{
    uint64_t all;
    size_t count;
    const struct diagnostic *said = document_diagnostics(document, &count, &all);
    for (size_t i = 0; i < count; i++)
        if (strstr(said[i].message, words) != NULL)
            return true;
    return false;
}

/* --- The inflow itself --- */

static void it_has_a_limit(void **state)
{
    (void)state;
    for (size_t limit = 4; limit <= 6; limit++) {
        int ends[2];
        char back[8];
        assert_int_equal(pipe(ends), 0);
        struct inflow *inflow = inflow_new(ends[0], limit);
        assert_int_equal(inflow_take(inflow, 100), INFLOW_LATER);
        assert_int_equal(write(ends[1], "12345", 5), 5);
        close(ends[1]);
        while (inflow_take(inflow, 100) == INFLOW_TOOK)
            continue;
        assert_int_equal(inflow_length(inflow), limit < 5 ? limit : 5);
        assert_int_equal(inflow_read(inflow, 1, back, sizeof back), inflow_length(inflow) - 1);
        assert_memory_equal(back, "2345", inflow_length(inflow) - 1);
        assert_true(inflow_has_ended(inflow));
        assert_int_equal(inflow_descriptor(inflow), -1);
        assert_true((inflow_failure(inflow) != NULL) == (limit < 5));
        inflow_free(inflow);
    }
}

static void a_failure_keeps_what_came(void **state)
{
    (void)state;
    struct inflow *inflow = inflow_new(open("/", O_RDONLY | O_DIRECTORY), INFLOW_MAX);
    assert_int_equal(inflow_take(inflow, 100), INFLOW_ENDED);
    assert_string_equal(inflow_failure(inflow), "cannot read on: Is a directory");
    inflow_free(inflow);
}

static void its_file_has_all_that_comes(void **state)
{
    (void)state;
    struct flow flow = begin_flow();
    struct inflow *inflow = inflow_new(dup(flow.reader), INFLOW_MAX);
    struct error error;
    char back[8];
    pour(&flow, SLICE("one"));
    inflow_take(inflow, 100);
    int file = inflow_file(inflow, &error);
    assert_int_equal(pread(file, back, sizeof back, 0), 3);
    pour(&flow, SLICE("two"));
    inflow_take(inflow, 100);
    assert_int_equal(inflow_file(inflow, &error), file);
    assert_int_equal(pread(file, back, sizeof back, 0), 6);
    assert_memory_equal(back, "onetwo", 6);
    inflow_free(inflow);
    end_flow(&flow);
}

/* --- Opened anew --- */

static void another_encoding_while_it_flows(void **state)
{
    (void)state;
    struct flow flow = begin_flow();
    struct document *first = open_flow(&flow, NULL, "UTF-8");
    pour(&flow, SLICE("\xA4\xA4\xA4\xE5\n"));
    await_text(&flow, first, "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\n");
    struct document *second = open_flow(&flow, NULL, "BIG5");
    document_free(first);
    await_text(&flow, second, "中文\n");
    pour(&flow, SLICE("\xA4\xE5\xA6r\n"));
    await_text(&flow, second, "中文\n文字\n");
    struct document *third = open_flow(&flow, NULL, "UTF-8");
    document_free(second);
    pour(&flow, SLICE("end\n"));
    stop_pouring(&flow);
    loop_drain(flow.loop, SIZE_MAX, true);
    assert_true(document_complete(third));
    const struct part *part = document_part(third, 0, WANT_VIEW);
    assert_non_null(strstr(bytes_string(&part->text), "r\nend\n"));
    document_free(third);
    struct document *fourth = open_flow(&flow, NULL, "BIG5");
    loop_drain(flow.loop, SIZE_MAX, true);
    await_text(&flow, fourth, "中文\n文字\nend\n");
    document_free(fourth);
    end_flow(&flow);
}

static void a_page_as_its_source(void **state)
{
    (void)state;
    struct flow flow = begin_flow();
    struct document *page = open_flow(&flow, NULL, NULL);
    pour(&flow, SLICE("<html><body><p>一段</p></body></html>\n"));
    stop_pouring(&flow);
    loop_drain(flow.loop, SIZE_MAX, true);
    assert_string_equal(document_meta(page, "format"), "html");
    await_text(&flow, page, "一段\n");
    document_free(page);
    struct document *plain = open_flow(&flow, "plain", "UTF-8");
    loop_drain(flow.loop, SIZE_MAX, true);
    await_text(&flow, plain, "<html><body><p>一段</p></body></html>\n");
    document_free(plain);
    end_flow(&flow);
}

/* A page is understood when it is all there; where it halts what came is shown until then. */
static void a_page_that_halts_is_shown(void **state)
{
    (void)state;
    struct flow flow = begin_flow();
    struct document *page = open_flow(&flow, NULL, NULL);
    pour(&flow, SLICE("<!DOCTYPE html><meta charset=utf-8><h1>題</h1><p>一段</p>"));
    await_text(&flow, page, "題\n一段\n");
    assert_int_equal(document_part_state(page, 0), PART_PARTIAL);
    assert_int_equal(document_outline_count(page), 0);
    pour(&flow, SLICE("<p>二段</p>"));
    await_text(&flow, page, "題\n一段\n二段\n");
    pour(&flow, SLICE("<p>三段</p>"));
    stop_pouring(&flow);
    loop_drain(flow.loop, SIZE_MAX, true);
    await_text(&flow, page, "題\n一段\n二段\n三段\n");
    assert_int_equal(document_part_state(page, 0), PART_WHOLE);
    assert_int_equal(document_part_count(page), 1);
    assert_int_equal(document_outline_count(page), 1);
    document_free(page);
    end_flow(&flow);
}

/* Where no temporary file can be had a worker reads from memory. */
static void no_room_for_a_file(void **state)
{
    (void)state;
    setenv("TMPDIR", "/nonexistent", 1);
    struct flow flow = begin_flow();
    struct document *page = open_flow(&flow, NULL, NULL);
    pour(&flow, SLICE("<html><p>一段</p>"));
    stop_pouring(&flow);
    loop_drain(flow.loop, SIZE_MAX, true);
    await_text(&flow, page, "一段\n");
    document_free(page);
    end_flow(&flow);
    unsetenv("TMPDIR");
}

/* Esc ends what reads, be it a worker or not; opened anew it is read on. */
static void a_stop_ends_it(void **state)
{
    (void)state;
    static const char *const encodings[] = { "UTF-8", "BIG5" };
    for (size_t i = 0; i < 2; i++) {
        struct flow flow = begin_flow();
        struct document *document = open_flow(&flow, NULL, encodings[i]);
        pour(&flow, SLICE("one\n"));
        await_text(&flow, document, "one\n");
        document_stop(document);
        assert_true(document_complete(document));
        assert_true(is_diagnosed(document, "stopped: what comes after this was not read"));
        assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
        pour(&flow, SLICE("two\n"));
        loop_drain(flow.loop, SIZE_MAX, true);
        await_text(&flow, document, "one\n");
        struct document *again = open_flow(&flow, NULL, encodings[i]);
        document_free(document);
        await_text(&flow, again, "one\ntwo\n");
        document_free(again);
        end_flow(&flow);
    }
}

/* The worker is started for UTF-8 where the beginning is that, and once more where what is in it is
 * not. */
static void a_worker_without_encodings_gets_them(void **state)
{
    (void)state;
    static const char packed[] = "\x1F\x8B\x08\0\0\0\0\0\0\3\1\6\0\xF9\xFF\xA4\xA4\xA4\xE5\xA1\x43";
    struct flow flow = begin_flow();
    struct document *document = open_flow(&flow, NULL, NULL);
    pour(&flow, SLICE(packed));
    stop_pouring(&flow);
    loop_drain(flow.loop, SIZE_MAX, true);
    await_text(&flow, document, "中文。");
    assert_string_equal(document_meta(document, "encoding"), "BIG5-HKSCS");
    document_free(document);
    end_flow(&flow);
}

static int use_own_worker(void **state)
{
    (void)state;
    const char *build = getenv("abs_builddir");
    char path[4096];
    snprintf(path, sizeof path, "%s/src/dujuan-worker", build != NULL ? build : ".");
    return setenv("DUJUAN_WORKER", path, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_has_a_limit),
        cmocka_unit_test(a_failure_keeps_what_came),
        cmocka_unit_test(its_file_has_all_that_comes),
        cmocka_unit_test(another_encoding_while_it_flows),
        cmocka_unit_test(a_page_as_its_source),
        cmocka_unit_test(a_page_that_halts_is_shown),
        cmocka_unit_test(no_room_for_a_file),
        cmocka_unit_test(a_stop_ends_it),
        cmocka_unit_test(a_worker_without_encodings_gets_them),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("inflow", tests, use_own_worker, NULL);
}
