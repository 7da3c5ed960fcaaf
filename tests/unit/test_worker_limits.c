/* SPDX-License-Identifier: MIT */
/* What a worker may take and send, at the limit and past it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/limits.h"
#include "doc/document_internal.h"
#include "evil_fixture.h"
#include "source/book_internal.h"
#include "source/stream_internal.h"

/* --- The process --- */

static void read_proc(pid_t id, const char *what, char *out, size_t size)
{
    char name[64];
    snprintf(name, sizeof name, "/proc/%d/%s", (int)id, what);
    int file = open(name, O_RDONLY);
    ssize_t n = file >= 0 ? read(file, out, size - 1) : 0;
    assert_true(n > 0);
    out[n] = '\0';
    close(file);
}

static void expect_limit(const char *limits, const char *name, unsigned long long most)
{
    const char *row = strstr(limits, name);
    char number[32];
    assert_non_null(row);
    snprintf(number, sizeof number, " %llu ", most);
    const char *end = strchr(row, '\n'), *found = strstr(row, number);
    if (found == NULL || found > end)
        fail_msg("%s is not %llu: %.*s", name, most, (int)(end - row), row);
}

/* One that waits for requests has given up what it does not need. */
static void its_process_has_limits(void **state)
{
    (void)state;
    char limits[8192], line[4096];
    struct text text = evil_open("book");
    run_to_end(&text);
    pid_t id = only_child();
    assert_true(id > 0);
    read_proc(id, "limits", limits, sizeof limits);
    expect_limit(limits, "Max cpu time", WORKER_CPU_SECONDS);
    expect_limit(limits, "Max open files", WORKER_DESCRIPTORS);
    expect_limit(limits, "Max file size", 0);
    expect_limit(limits, "Max core file size", 0);
#ifndef __SANITIZE_ADDRESS__ /* which needs more than any limit */
    expect_limit(limits, "Max address space", WORKER_MEMORY);
#endif
    read_proc(id, "cmdline", line, sizeof line);
    char seconds[16];
    size_t at = 0;
    while (line[at] != '\0' && strcmp(line + at, "--seconds") != 0)
        at += strlen(line + at) + 1;
    snprintf(seconds, sizeof seconds, "%u", WORKER_SILENT_SECONDS);
    assert_string_equal(line + at + strlen("--seconds") + 1, seconds);
    close_text(&text);
}

/* The time in all, which no answer puts back. */
static void one_that_has_computed_enough_ends(void **state)
{
    (void)state;
    struct text text = evil_open("loop");
    while (document_part_count(text.document) < 2)
        loop_run_once(text.loop, 100);
    pid_t id = only_child();
    assert_true(id > 0);
    struct rlimit now = { 1, 2 };
    assert_int_equal(prlimit(id, RLIMIT_CPU, &now, NULL), 0);
    run_to_end(&text);
    assert_true(has_diagnostic(&text, "the text takes too long to read"));
    assert_string_equal(part_text(&text, 0), "a part that came\n");
    no_child_is_left();
    close_text(&text);
}

/* Each chapter ends it: after so many starts there are no more. */
static void it_is_started_again_some_times(void **state)
{
    (void)state;
    struct text text = evil_open("fatal");
    run_to_end(&text);
    struct loader loader = text.document->loader;
    const struct book *book = loader.self;
    uint32_t count = document_part_count(text.document);
    for (uint32_t i = 0; i < WORKER_STARTS; i++) {
        loader.ops->want(loader.self, i % count, WANT_VIEW);
        run_to_end(&text);
        expect_failure(&text, i % count, "the worker that reads the text crashed");
        assert_true(book->starts <= WORKER_STARTS);
    }
    assert_int_equal(book->starts, WORKER_STARTS);
    no_child_is_left();
    close_text(&text);
}

/* --- Parts --- */

/* One that sends a part again and again. */
static void parts_do_not_fill_the_disk(void **state)
{
    (void)state;
    struct text text = evil_open("book");
    run_to_end(&text);
    struct book *book = text.document->loader.self;
    evil_await(&text, 0);
    book->most = 2 * spool_length(book->spool);
    evil_await(&text, 1);
    assert_int_equal(document_part_state(text.document, 1), PART_WHOLE);
    expect_failure(&text, 2, "the text needs more room than it may have");
    close_text(&text);
}

/* --- Plain text --- */

static struct text open_whole(const char *format)
{
    struct text text = evil_open(format);
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
        struct text text = evil_open("far");
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(its_process_has_limits),
        cmocka_unit_test(one_that_has_computed_enough_ends),
        cmocka_unit_test(it_is_started_again_some_times),
        cmocka_unit_test(parts_do_not_fill_the_disk),
        cmocka_unit_test(the_usual_encodings_are_known),
        cmocka_unit_test(an_encoding_of_its_own_is_refused),
        cmocka_unit_test(meetings_that_do_not_come_are_made),
        cmocka_unit_test(meetings_do_not_fill_memory),
        cmocka_unit_test(a_text_that_does_not_end_is_cut_off),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("worker limits", tests, evil_use_worker, NULL);
}
