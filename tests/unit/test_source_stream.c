/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <iconv.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/limits.h"
#include "source/cut.h"
#include "source_fixture.h"

static struct bytes encode_with(iconv_t converter, struct slice text)
{
    struct bytes out = { 0 };
    size_t room = 4 * text.length + 16, before = room;
    char *at = (char *)text.data, *stop = bytes_reserve(&out, room);
    assert_true(iconv(converter, &at, &text.length, &stop, &room) != (size_t)-1);
    out.length += before - room;
    return out;
}

static struct bytes encode(const char *encoding, struct slice text)
{
    iconv_t converter = iconv_open(encoding, "UTF-8");
    assert_true(converter != (iconv_t)-1);
    struct bytes out = encode_with(converter, text);
    iconv_close(converter);
    return out;
}

/* --- Pipes --- */

struct flow {
    int writer;
    struct text text;
};

static struct flow begin_flow(const char *encoding)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    struct flow flow = { ends[1], open_pipe_end(ends[0], encoding) };
    close(ends[0]);
    return flow;
}

static void end_flow(struct flow *flow)
{
    if (flow->writer >= 0)
        close(flow->writer);
    close_text(&flow->text);
}

static void pour(struct flow *flow, struct slice content)
{
    assert_true(file_write_all(flow->writer, content.data, content.length));
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Runs the loop until the first part, which is asked for, has just that text. */
static const struct part *await_text(struct text *text, struct slice expected)
{
    double start = seconds();
    const struct part *part = NULL;
    while (seconds() - start < 2) {
        loop_run_once(text->loop, 20);
        part = document_part(text->document, 0, WANT_VIEW);
        if (part != NULL && slice_equal(bytes_slice(&part->text), expected))
            return part;
    }
    fail_msg("'%s' instead of '%s'", part != NULL ? bytes_string(&part->text) : "nothing",
             expected.data);
    return NULL;
}

static void a_pipe_is_shown_while_it_flows(void **state)
{
    (void)state;
    struct flow flow = begin_flow(NULL);
    loop_drain(flow.text.loop, SIZE_MAX, false);
    assert_int_equal(document_part_count(flow.text.document), 0);
    pour(&flow, SLICE("第一行\n第二"));
    const struct part *part = await_text(&flow.text, SLICE("第一行\n第二"));
    assert_int_equal(part->block_count, 2);
    assert_false(part->whole);
    assert_false(document_complete(flow.text.document));
    pour(&flow, SLICE("行\n"));
    part = await_text(&flow.text, SLICE("第一行\n第二行\n"));
    assert_int_equal(part->block_count, 2);
    assert_int_equal(document_size(flow.text.document), 20);
    close(flow.writer);
    flow.writer = -1;
    run_to_end(&flow.text);
    assert_true(document_complete(flow.text.document));
    assert_int_equal(document_part_state(flow.text.document, 0), PART_WHOLE);
    assert_string_equal(document_meta(flow.text.document, "encoding"), "UTF-8");
    assert_false(loop_run_once(flow.text.loop, 0));
    end_flow(&flow);
}

static void what_is_cut_off_waits(void **state)
{
    (void)state;
    struct flow flow = begin_flow("UTF-8");
    pour(&flow, SLICE("a\r"));
    await_text(&flow.text, SLICE("a"));
    pour(&flow, SLICE("\nb\xE8\xAE"));
    const struct part *part = await_text(&flow.text, SLICE("a\r\nb"));
    assert_int_equal(part->block_count, 2);
    pour(&flow, SLICE("\x80\r"));
    await_text(&flow.text, SLICE("a\r\nb讀"));
    close(flow.writer);
    flow.writer = -1;
    part = await_text(&flow.text, SLICE("a\r\nb讀\r"));
    assert_int_equal(part->block_count, 2);
    assert_true(part->whole);
    end_flow(&flow);
}

static void an_idle_pipe_wakes_nobody(void **state)
{
    (void)state;
    struct flow flow = begin_flow(NULL);
    pour(&flow, SLICE("text\n"));
    await_text(&flow.text, SLICE("text\n"));
    double start = seconds();
    while (seconds() - start < 0.15)
        loop_run_once(flow.text.loop, 50);
    assert_false(loop_busy(flow.text.loop));
    uint64_t before = loop_wakeups(flow.text.loop);
    loop_run_once(flow.text.loop, 200);
    assert_int_equal(loop_wakeups(flow.text.loop), before + 1);
    end_flow(&flow);
}

static void a_fifo_waits_for_its_writer_and_never_ends(void **state)
{
    (void)state;
    char *name = make_file(SLICE(""));
    unlink(name);
    assert_int_equal(mkfifo(name, 0600), 0);
    struct text text = open_named(name, NULL);
    loop_drain(text.loop, SIZE_MAX, false);
    assert_false(document_complete(text.document));
    int writer = open(name, O_WRONLY);
    assert_true(writer >= 0);
    assert_true(file_write_all(writer, "來了\n", 7));
    await_text(&text, SLICE("來了\n"));
    assert_false(document_complete(text.document));
    close_text(&text);
    close(writer);
    remove_file(name);
}

static void a_pipe_that_ends_without_text_is_empty(void **state)
{
    (void)state;
    static const struct slice empty[] = { SLICE(""), SLICE("\xEF\xBB\xBF") };
    for (size_t i = 0; i < 2; i++) {
        struct flow flow = begin_flow(NULL);
        pour(&flow, empty[i]);
        close(flow.writer);
        flow.writer = -1;
        run_to_end(&flow.text);
        assert_true(document_complete(flow.text.document));
        assert_int_equal(document_part_count(flow.text.document), 0);
        end_flow(&flow);
    }
}

/* A child writes all of it, in pieces of odd sizes. */
static pid_t pour_by_child(const struct flow *flow, struct slice content, size_t piece)
{
    pid_t child = fork();
    assert_true(child >= 0);
    if (child > 0)
        return child;
    signal(SIGPIPE, SIG_DFL);
    /* Not the reader's end, or nobody would notice that the reader is gone. */
    for (int descriptor = 3; descriptor < 256; descriptor++)
        if (descriptor != flow->writer)
            close(descriptor);
    for (size_t at = 0; at < content.length; at += piece) {
        size_t n = content.length - at < piece ? content.length - at : piece;
        if (!file_write_all(flow->writer, content.data + at, n))
            _exit(1);
    }
    _exit(0);
}

static struct text flow_whole(struct slice content, const char *encoding, size_t piece)
{
    struct flow flow = begin_flow(encoding);
    pid_t child = pour_by_child(&flow, content, piece);
    close(flow.writer);
    run_to_end(&flow.text);
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(document_complete(flow.text.document));
    return flow.text;
}

static void expect_whole(struct text *text, struct slice expected)
{
    struct bytes whole = whole_text(text);
    assert_int_equal(whole.length, expected.length);
    assert_memory_equal(bytes_string(&whole), expected.data, expected.length);
    bytes_release(&whole);
}

/* The same parts, blocks and sources, whether a file is read or flows. */
static void expect_same_parts(struct text *a, struct text *b)
{
    assert_int_equal(document_part_count(a->document), document_part_count(b->document));
    for (uint32_t i = 0; i < document_part_count(a->document); i++) {
        const struct part *one = document_part(a->document, i, WANT_VIEW);
        const struct part *two = document_part(b->document, i, WANT_VIEW);
        assert_true(slice_equal(bytes_slice(&one->text), bytes_slice(&two->text)));
        assert_int_equal(one->block_count, two->block_count);
        for (size_t k = 0; k < one->block_count; k++)
            assert_int_equal(one->blocks[k].source, two->blocks[k].source);
    }
    assert_int_equal(document_size(a->document), document_size(b->document));
}

static void a_long_pipe_goes_to_a_file_and_has_the_parts_of_one(void **state)
{
    (void)state;
    random_begin(23);
    struct bytes content = random_document(SPOOL_MEMORY + 1000000, 50, false);
    char *name = make_file(bytes_slice(&content));
    struct text file = open_named(name, NULL);
    struct text flow = flow_whole(bytes_slice(&content), NULL, 70001);
    expect_same_parts(&file, &flow);
    expect_whole(&flow, bytes_slice(&content));
    close_text(&file);
    close_text(&flow);
    remove_file(name);
    bytes_release(&content);
}

static void without_a_temporary_file_what_came_is_there(void **state)
{
    (void)state;
    setenv("TMPDIR", "/nonexistent", 1);
    random_begin(24);
    struct bytes content = random_document(SPOOL_MEMORY + 100000, 50, false);
    struct flow flow = begin_flow("UTF-8");
    pid_t child = pour_by_child(&flow, bytes_slice(&content), 65536);
    close(flow.writer);
    flow.writer = -1;
    run_to_end(&flow.text);
    unsetenv("TMPDIR");
    waitpid(child, NULL, 0);
    assert_true(has_diagnostic(&flow.text, "cannot write a temporary file"));
    assert_true(document_complete(flow.text.document));
    struct bytes whole = whole_text(&flow.text);
    assert_true(whole.length > SPOOL_MEMORY / 2);
    assert_memory_equal(whole.data, content.data, whole.length);
    bytes_release(&whole);
    end_flow(&flow);
    bytes_release(&content);
}

/* --- Encodings --- */

static const char verses[] =
    "山居\r\n\r\n　　门前的小河已经结了冰，孩子们在上面走来走去，谁也不怕冷。\r\n"
    "　　“你听，”他说，“下面还有水的声音。”\r\n";

static struct bytes long_text(const char *piece, size_t length)
{
    struct bytes text = { 0 };
    while (text.length < length)
        bytes_append_string(&text, piece);
    return text;
}

/* Each line's source offset is the length of what is before it in the source's encoding. */
static void check_sources(struct text *text, const char *encoding, struct slice whole,
                          uint64_t mark)
{
    size_t at = 0;
    uint64_t source = mark;
    iconv_t converter = iconv_open(encoding, "UTF-8");
    assert_true(converter != (iconv_t)-1);
    for (uint32_t i = 0; i < document_part_count(text->document); i++) {
        const struct part *part = document_part(text->document, i, WANT_VIEW);
        for (size_t k = 0; k < part->block_count; k++) {
            assert_int_equal(part->blocks[k].source, source);
            size_t length = part_block_next(part, k) - part->blocks[k].start;
            struct slice line = { whole.data + at, length };
            struct bytes encoded = encode_with(converter, line);
            at += length;
            source += encoded.length;
            bytes_release(&encoded);
        }
    }
    iconv_close(converter);
    assert_int_equal(at, whole.length);
    assert_int_equal(document_size(text->document), source);
}

static void check_places(struct text *text)
{
    for (size_t round = 0; round < 20; round++) {
        uint32_t number = random_below(document_part_count(text->document));
        const struct part *part = document_part(text->document, number, WANT_VIEW);
        size_t byte = random_below((uint32_t)part->text.length);
        while (byte > 0 && (part->text.data[byte] & 0xC0) == 0x80)
            byte--;
        struct position found = position_of(text, source_of(text, number, byte));
        assert_int_equal(found.part, number);
        assert_int_equal(found.byte, byte);
    }
}

static void other_encodings_are_decoded(void **state)
{
    (void)state;
    static const struct {
        const char *iconv, *given, *found;
        const char *text;
        const char *mark;
        size_t mark_length;
    } cases[] = {
        { "GB18030", NULL, "GB18030", verses, "", 0 },
        { "GB18030", "gbk", "GB18030", verses, "", 0 },
        { "UTF-16LE", NULL, "UTF-16LE", verses, "\xFF\xFE", 2 },
        { "UTF-16BE", NULL, "UTF-16BE", verses, "\xFE\xFF", 2 },
        { "UTF-16LE", "utf-16", "UTF-16", verses, "", 0 },
        { "BIG5", NULL, "BIG5-HKSCS", "山中的雨下了三天，橋也斷了。\n", "", 0 },
        { "CP932", NULL, "CP932", "雨の音だけが聞こえる夜だった。\n", "", 0 },
        { "EUC-JP", NULL, "EUC-JP", "雨の音だけが聞こえる夜だった。\n", "", 0 },
        { "EUC-KR", NULL, "CP949", "비가 오는 밤이었다. 그는 책을 덮었다.\n", "", 0 },
    };
    random_begin(31);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct bytes whole = long_text(cases[i].text, 200000);
        struct bytes encoded = encode(cases[i].iconv, bytes_slice(&whole));
        bytes_insert(&encoded, 0, cases[i].mark, cases[i].mark_length);
        char *name = make_file(bytes_slice(&encoded));
        struct text file = open_named(name, cases[i].given);
        run_to_end(&file);
        assert_true(document_complete(file.document));
        assert_string_equal(document_meta(file.document, "encoding"), cases[i].found);
        assert_int_equal(document_part_count(file.document), cut_part_count(whole.length));
        expect_whole(&file, bytes_slice(&whole));
        check_sources(&file, cases[i].iconv, bytes_slice(&whole), cases[i].mark_length);
        check_places(&file);
        struct text flow = flow_whole(bytes_slice(&encoded), cases[i].given, 12345);
        expect_same_parts(&file, &flow);
        close_text(&file);
        close_text(&flow);
        remove_file(name);
        bytes_release(&whole);
        bytes_release(&encoded);
    }
}

static void the_guess_of_a_pipe_is_for_the_time_being(void **state)
{
    (void)state;
    struct flow flow = begin_flow(NULL);
    pour(&flow, SLICE("README\n"));
    await_text(&flow.text, SLICE("README\n"));
    struct bytes encoded = encode("GB18030", SLICE(verses));
    pour(&flow, bytes_slice(&encoded));
    struct bytes expected = { 0 };
    bytes_append_string(&expected, "README\n");
    bytes_append_string(&expected, verses);
    await_text(&flow.text, bytes_slice(&expected));
    assert_null(document_meta(flow.text.document, "encoding"));
    close(flow.writer);
    flow.writer = -1;
    run_to_end(&flow.text);
    assert_string_equal(document_meta(flow.text.document, "encoding"), "GB18030");
    expect_whole(&flow.text, bytes_slice(&expected));
    bytes_release(&expected);
    bytes_release(&encoded);
    end_flow(&flow);
}

/* At HEAD_MAX bytes it is decided for good, and not a byte before. */
static void the_guess_is_made_from_the_head(void **state)
{
    (void)state;
    struct bytes head = { 0 };
    while (head.length < HEAD_MAX - 1)
        bytes_append_byte(&head, "line of text\n"[head.length % 13]);
    struct flow flow = begin_flow(NULL);
    pid_t child = pour_by_child(&flow, bytes_slice(&head), 30000);
    await_text(&flow.text, bytes_slice(&head));
    assert_int_equal(waitpid(child, NULL, 0), child);
    assert_null(document_meta(flow.text.document, "encoding"));
    pour(&flow, SLICE("x"));
    bytes_append_byte(&head, 'x');
    await_text(&flow.text, bytes_slice(&head));
    assert_string_equal(document_meta(flow.text.document, "encoding"), "UTF-8");
    bytes_release(&head);
    end_flow(&flow);
}

/* A place behind what is decoded yet is found once that has come. */
static void a_far_place_is_found_when_it_has_come(void **state)
{
    (void)state;
    struct bytes whole = long_text(verses, 2000000);
    struct bytes encoded = encode("GB18030", bytes_slice(&whole));
    char *name = make_file(bytes_slice(&encoded));
    struct text text = open_named(name, NULL);
    assert_false(document_complete(text.document));
    uint64_t source = encoded.length - 2;
    struct place place = { NULL, source };
    struct position position;
    assert_false(document_find(text.document, &place, NULL, &position));
    run_to_end(&text);
    position = position_of(&text, source);
    assert_int_equal(position.part, cut_part_count(whole.length) - 1);
    assert_int_equal(source_of(&text, position.part, position.byte), source);
    close_text(&text);
    remove_file(name);
    bytes_release(&whole);
    bytes_release(&encoded);
}

static void random_bytes_flow_in_any_encoding(void **state)
{
    (void)state;
    static const char *const encodings[] = { NULL, "UTF-8", "GB18030", "BIG5", "CP932", "EUC-JP",
                                             "CP949", "UTF-16", "UTF-32" };
    random_begin(41);
    struct bytes content = { 0 };
    for (size_t i = 0; i < 200000; i++)
        bytes_append_byte(&content, (char)random_below(256));
    for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
        struct text text = flow_whole(bytes_slice(&content), encodings[i], 4099);
        assert_int_equal(document_size(text.document), content.length);
        assert_true(has_diagnostic(&text, "not "));
        struct bytes whole = whole_text(&text);
        assert_true(whole.length > content.length / 2);
        bytes_release(&whole);
        if (document_part_count(text.document) > 0)
            check_places(&text);
        close_text(&text);
    }
    bytes_release(&content);
}

static void damage_is_told_at_the_end(void **state)
{
    (void)state;
    struct text text = flow_whole(SLICE("\xC4\xE3\xFF\n"), "GB18030", 3);
    assert_true(has_diagnostic(&text, "1 sequence of bytes is not GB18030"));
    close_text(&text);
    text = flow_whole(SLICE("plain\n"), "GB18030", 3);
    size_t count;
    document_diagnostics(text.document, &count, NULL);
    assert_int_equal(count, 0);
    close_text(&text);
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_pipe_is_shown_while_it_flows),
        cmocka_unit_test(what_is_cut_off_waits),
        cmocka_unit_test(an_idle_pipe_wakes_nobody),
        cmocka_unit_test(a_fifo_waits_for_its_writer_and_never_ends),
        cmocka_unit_test(a_pipe_that_ends_without_text_is_empty),
        cmocka_unit_test(a_long_pipe_goes_to_a_file_and_has_the_parts_of_one),
        cmocka_unit_test(without_a_temporary_file_what_came_is_there),
        cmocka_unit_test(other_encodings_are_decoded),
        cmocka_unit_test(the_guess_of_a_pipe_is_for_the_time_being),
        cmocka_unit_test(the_guess_is_made_from_the_head),
        cmocka_unit_test(a_far_place_is_found_when_it_has_come),
        cmocka_unit_test(random_bytes_flow_in_any_encoding),
        cmocka_unit_test(damage_is_told_at_the_end),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("source stream", tests, NULL, NULL);
}
