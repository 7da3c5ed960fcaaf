/* SPDX-License-Identifier: MIT */
/* The wire form of the builder's calls: there and back, cut anywhere, damaged. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "doc/wire.h"

#define SEED 20261124u

struct record {
    struct bytes log;
};

static void log_call(void *self, const struct call *call)
{
    struct record *record = self;
    bytes_format(&record->log, "%d %u %u %u %llu %llu ", call->kind, call->part, call->detail,
                 call->flags, (unsigned long long)call->offset, (unsigned long long)call->total);
    bytes_append(&record->log, call->name.data, call->name.length);
    bytes_append_byte(&record->log, '|');
    bytes_append(&record->log, call->text.data, call->text.length);
    bytes_append_byte(&record->log, '\n');
}

/* Every kind of call at least once. */
static void build(struct builder *b)
{
    builder_meta(b, "title", slice_of("書名"));
    builder_unit(b, 0, slice_of("a.xhtml"), slice_of("第一章"), 1ull << 40, UNIT_NOT_LINEAR);
    builder_outline(b, 2, slice_of("第一章"), 0, slice_of("start"));
    builder_outline_byte(b, 3, slice_of("第二章"), 0, 77);
    builder_printed(b, slice_of("xii"), 0, slice_of("p12"));
    builder_resource(b, slice_of("cover"), slice_of("image/png"), 5);
    builder_diagnostic(b, SEVERITY_WARNING, 12, "odd");
    builder_progress(b, 3, 9);
    builder_part_begin(b, 0);
    builder_context(b, slice_of("前"), slice_of("後"));
    builder_open(b, CONTAINER_LIST, 4);
    builder_block(b, &(struct form){ .kind = BLOCK_HEADING, .role = ROLE_TITLE, .level = 2,
                                     .continues = true },
                  99, slice_of("ja"));
    builder_text(b, slice_of("一二三"));
    builder_span_open(b, SPAN_RUBY, slice_of("かな"));
    builder_text(b, slice_of("漢字"));
    builder_span_close(b);
    builder_anchor(b, slice_of("x1"));
    builder_block_end(b, slice_of("\r\n"));
    builder_close(b);
    builder_part_end(b, false);
    builder_part_failed(b, 7, "gone");
    builder_complete(b);
}

static void expect_same(const struct bytes *wire, const struct record *expected, size_t step)
{
    struct record got = { { 0 } };
    struct wire_reader reader = { 0 };
    struct call call;
    struct error error;
    for (size_t i = 0; i < wire->length; i += step) {
        size_t n = wire->length - i < step ? wire->length - i : step;
        wire_feed(&reader, wire->data + i, n);
        while (wire_next(&reader, &call, &error) == WIRE_CALL)
            log_call(&got, &call);
        assert_false(reader.broken);
    }
    assert_string_equal(bytes_string(&got.log), bytes_string(&expected->log));
    wire_reader_release(&reader);
    bytes_release(&got.log);
}

static void test_every_cut(void **state)
{
    (void)state;
    struct record expected = { { 0 } };
    struct builder direct = { log_call, &expected };
    build(&direct);
    struct bytes wire = { 0 };
    struct builder writer = wire_builder(&wire);
    build(&writer);
    for (size_t step = 1; step <= wire.length; step++)
        expect_same(&wire, &expected, step);
    bytes_release(&wire);
    bytes_release(&expected.log);
}

static void test_long_text_goes_in_pieces(void **state)
{
    (void)state;
    struct bytes text = { 0 }, wire = { 0 }, got = { 0 };
    for (int i = 0; i < 1000000; i++)
        bytes_append_string(&text, "字");
    struct builder writer = wire_builder(&wire);
    builder_text(&writer, bytes_slice(&text));
    struct wire_reader reader = { 0 };
    struct call call;
    wire_feed(&reader, wire.data, wire.length);
    while (wire_next(&reader, &call, NULL) == WIRE_CALL) {
        assert_int_equal(call.text.length % 3, 0);
        bytes_append(&got, call.text.data, call.text.length);
    }
    assert_true(slice_equal(bytes_slice(&text), bytes_slice(&got)));
    wire_reader_release(&reader);
    bytes_release(&text);
    bytes_release(&wire);
    bytes_release(&got);
}

static void expect_broken(const char *data, size_t length)
{
    struct wire_reader reader = { 0 };
    struct call call;
    struct error error = { "" };
    wire_feed(&reader, data, length);
    assert_int_equal(wire_next(&reader, &call, &error), WIRE_BROKEN);
    assert_true(strlen(error.message) > 0);
    assert_int_equal(wire_next(&reader, &call, &error), WIRE_BROKEN);
    wire_reader_release(&reader);
}

static void test_damaged_messages(void **state)
{
    (void)state;
    expect_broken("\0\0\0\0\1", 5);                        /* no kind */
    expect_broken("\1\0\0\0\0", 5);                        /* kind 0 */
    expect_broken("\1\0\0\0\377", 5);                      /* unknown kind */
    expect_broken("\1\0\0\0\10", 5);                       /* part_begin without its number */
    expect_broken("\6\0\0\0\10\0\0\0\0\0", 10);            /* one byte too many */
    expect_broken("\11\0\0\0\15\377\377\377\377abcd", 13); /* a text longer than its message */
    unsigned char over[5] = { (MESSAGE_MAX + 1) & 0xFF, (MESSAGE_MAX + 1) >> 8 & 0xFF,
                              (MESSAGE_MAX + 1) >> 16 & 0xFF, (MESSAGE_MAX + 1) >> 24, 1 };
    expect_broken((const char *)over, sizeof over);
}

/* Noise is read or refused, never more. */
static void test_noise(void **state)
{
    (void)state;
    printf("# seed %u\n", SEED);
    srand(SEED);
    for (int round = 0; round < 2000; round++) {
        struct wire_reader reader = { 0 };
        struct call call;
        char noise[64];
        for (size_t i = 0; i < sizeof noise; i++)
            noise[i] = (char)(i < 4 && i > 0 ? 0 : rand() % (i == 4 ? CALL_KINDS + 2 : 256));
        wire_feed(&reader, noise, sizeof noise);
        while (wire_next(&reader, &call, NULL) == WIRE_CALL)
            assert_true(call.kind > 0 && call.kind < CALL_KINDS);
        wire_reader_release(&reader);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_cut),
        cmocka_unit_test(test_long_text_goes_in_pieces),
        cmocka_unit_test(test_damaged_messages),
        cmocka_unit_test(test_noise),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("doc_wire", tests, NULL, NULL);
}
