/* SPDX-License-Identifier: MIT */
/* The receiving side of the builder: what it makes of good calls, and that it refuses the others. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "doc/receiver.h"
#include "text/language.h"

#define SEED 20261124u

struct sink {
    struct receiver *receiver;
    struct part *part;
    uint32_t number;
    unsigned delivered, failed, applied;
    uint32_t failed_number;
    char reason[100];
};

static void deliver(void *self, uint32_t number, struct part *part)
{
    struct sink *sink = self;
    part_free(sink->part);
    sink->part = part;
    sink->number = number;
    sink->delivered++;
}

static void failed(void *self, uint32_t number, struct slice message)
{
    struct sink *sink = self;
    sink->failed++;
    sink->failed_number = number;
    snprintf(sink->reason, sizeof sink->reason, "%.*s", (int)message.length, message.data);
}

static void apply(void *self, const struct call *call)
{
    (void)call;
    ((struct sink *)self)->applied++;
}

static const struct receiver_ops ops = { deliver, failed, apply };

static int open_sink(void **state)
{
    struct sink *sink = calloc(1, sizeof *sink);
    sink->receiver = receiver_new(&ops, sink);
    *state = sink;
    return 0;
}

static int close_sink(void **state)
{
    struct sink *sink = *state;
    receiver_free(sink->receiver);
    part_free(sink->part);
    free(sink);
    return 0;
}

static bool take(struct sink *sink, const struct call *call)
{
    struct error error = { "" };
    bool taken = receiver_take(sink->receiver, call, &error);
    assert_int_equal(taken, error.message[0] == '\0');
    return taken;
}

#define CALL(...) (&(struct call){ __VA_ARGS__ })
#define TEXT(string) { string, sizeof(string) - 1 }

static void test_a_part(void **state)
{
    struct sink *sink = *state;
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN, .part = 3)));
    assert_true(take(sink, CALL(.kind = CALL_CONTEXT, .name = TEXT("前"), .text = TEXT("後"))));
    assert_true(take(sink, CALL(.kind = CALL_OPEN, .detail = CONTAINER_LIST)));
    assert_true(take(sink, CALL(.kind = CALL_OPEN, .detail = CONTAINER_ITEM)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK, .offset = 10, .name = TEXT("ja"))));
    assert_true(take(sink, CALL(.kind = CALL_TEXT, .text = TEXT("一二"))));
    assert_true(take(sink, CALL(.kind = CALL_SPAN_OPEN, .detail = SPAN_LINK, .text = TEXT("#a"))));
    assert_true(take(sink, CALL(.kind = CALL_TEXT, .text = TEXT("三"))));
    assert_true(take(sink, CALL(.kind = CALL_SPAN_CLOSE)));
    assert_true(take(sink, CALL(.kind = CALL_ANCHOR, .name = TEXT("x"))));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK_END, .text = TEXT("\r\n"))));
    assert_true(take(sink, CALL(.kind = CALL_CLOSE)));
    assert_true(take(sink, CALL(.kind = CALL_CLOSE)));
    assert_true(take(sink, CALL(.kind = CALL_PART_END)));

    const struct part *part = sink->part;
    assert_int_equal(sink->number, 3);
    assert_true(part->whole);
    assert_string_equal(part->text.data, "一二三\r\n");
    assert_string_equal(part->before.data, "前");
    assert_int_equal(part->block_count, 1);
    assert_int_equal(part->blocks[0].end, 9);
    assert_int_equal(part->blocks[0].language, LANGUAGE_JA);
    assert_int_equal(part->blocks[0].source, 10);
    assert_int_equal(part->containers[part->blocks[0].container].kind, CONTAINER_ITEM);
    assert_int_equal(part->containers[1].parent, 0);
    assert_int_equal(part->spans[0].start, 6);
    assert_int_equal(part->spans[0].end, 9);
    assert_string_equal(part->strings[part->spans[0].value], "#a");
    assert_int_equal(part->anchors[0].byte, 9);
    assert_int_equal(part_block_next(part, 0), 11);
}

static void test_out_of_place(void **state)
{
    struct sink *sink = *state;
    static const enum call_kind within[] = { CALL_CONTEXT, CALL_OPEN, CALL_CLOSE, CALL_BLOCK,
                                             CALL_TEXT, CALL_SPAN_OPEN, CALL_SPAN_CLOSE,
                                             CALL_ANCHOR, CALL_BLOCK_END, CALL_PART_END };
    for (size_t i = 0; i < sizeof within / sizeof *within; i++)
        assert_false(take(sink, CALL(.kind = within[i])));
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN)));
    assert_false(take(sink, CALL(.kind = CALL_TEXT, .text = TEXT("x"))));
    assert_false(take(sink, CALL(.kind = CALL_CLOSE)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK)));
    assert_false(take(sink, CALL(.kind = CALL_BLOCK)));
    assert_false(take(sink, CALL(.kind = CALL_OPEN)));
    assert_false(take(sink, CALL(.kind = CALL_SPAN_CLOSE)));
    assert_true(take(sink, CALL(.kind = CALL_SPAN_OPEN)));
    assert_false(take(sink, CALL(.kind = CALL_BLOCK_END)));
    assert_true(take(sink, CALL(.kind = CALL_SPAN_CLOSE)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK_END)));
    assert_true(take(sink, CALL(.kind = CALL_PART_END)));
    assert_int_equal(sink->delivered, 1);
}

static void paragraph(struct sink *sink, uint32_t part)
{
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN, .part = part)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK)));
    assert_true(take(sink, CALL(.kind = CALL_TEXT, .text = TEXT("well"))));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK_END, .text = TEXT("\n"))));
    assert_true(take(sink, CALL(.kind = CALL_PART_END)));
    assert_int_equal(sink->number, part);
    assert_string_equal(bytes_string(&sink->part->text), "well\n");
}

/* It ends as failed, and the next has nothing of it. */
static void test_a_damaged_part_costs_itself(void **state)
{
    struct sink *sink = *state;
    static const enum call_kind open[] = { CALL_BLOCK, CALL_OPEN };
    for (uint32_t i = 0; i < 2; i++) {
        assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN, .part = 5 + i)));
        assert_true(take(sink, CALL(.kind = open[i])));
        assert_true(take(sink, CALL(.kind = CALL_PART_END)));
        assert_int_equal(sink->failed, i + 1);
        assert_int_equal(sink->failed_number, 5 + i);
        assert_non_null(strstr(sink->reason, "ends within a block"));
        assert_false(take(sink, CALL(.kind = CALL_PART_END)));
    }
    paragraph(sink, 7);
    assert_int_equal(sink->delivered, 1);
    assert_int_equal(sink->failed, 2);
}

static void test_a_part_that_does_not_end_costs_itself(void **state)
{
    struct sink *sink = *state;
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN, .part = 2)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK)));
    paragraph(sink, 3);
    assert_int_equal(sink->failed, 1);
    assert_int_equal(sink->failed_number, 2);
    assert_string_equal(sink->reason, "a part begins within part 2");
}

static void test_wrong_values(void **state)
{
    struct sink *sink = *state;
    assert_false(take(sink, CALL(.kind = 0)));
    assert_false(take(sink, CALL(.kind = CALL_KINDS)));
    assert_false(take(sink, CALL(.kind = CALL_META, .name = TEXT("title"), .text = TEXT("\xE5"))));
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN)));
    assert_false(take(sink, CALL(.kind = CALL_OPEN, .detail = CONTAINER_KINDS)));
    assert_false(take(sink, CALL(.kind = CALL_BLOCK, .detail = BLOCK_KINDS)));
    assert_false(take(sink, CALL(.kind = CALL_BLOCK, .detail = (uint32_t)BLOCK_ROLES << 8)));
    assert_false(take(sink, CALL(.kind = CALL_BLOCK, .flags = 2)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK)));
    assert_false(take(sink, CALL(.kind = CALL_SPAN_OPEN, .detail = SPAN_KINDS)));
    assert_false(take(sink, CALL(.kind = CALL_ANCHOR)));
    assert_false(take(sink, CALL(.kind = CALL_TEXT, .text = TEXT("\xED\xA0\x80"))));
    assert_false(take(sink, CALL(.kind = CALL_BLOCK_END, .text = TEXT("\n\n\n\n\n"))));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK_END, .text = TEXT("\n"))));
    assert_true(take(sink, CALL(.kind = CALL_PART_END)));
    assert_string_equal(bytes_string(&sink->part->text), "\n");
}

static void test_limits(void **state)
{
    struct sink *sink = *state;
    static char name[NAME_MAX_BYTES + 1];
    memset(name, 'a', sizeof name);
    assert_true(take(sink, CALL(.kind = CALL_META, .name = TEXT("k"), .text = { name, NAME_MAX_BYTES })));
    assert_false(take(sink, CALL(.kind = CALL_META, .name = TEXT("k"), .text = { name, sizeof name })));
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN)));
    for (unsigned i = 0; i < NESTING_MAX; i++)
        assert_true(take(sink, CALL(.kind = CALL_OPEN, .detail = CONTAINER_QUOTATION)));
    assert_false(take(sink, CALL(.kind = CALL_OPEN, .detail = CONTAINER_QUOTATION)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK)));
    for (unsigned i = 0; i < NESTING_MAX; i++)
        assert_true(take(sink, CALL(.kind = CALL_SPAN_OPEN, .detail = SPAN_STRONG)));
    assert_false(take(sink, CALL(.kind = CALL_SPAN_OPEN, .detail = SPAN_STRONG)));
}

static void test_part_max(void **state)
{
    struct sink *sink = *state;
    size_t piece = 1u << 20;
    char *text = malloc(piece);
    memset(text, 'x', piece);
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK)));
    for (size_t i = 0; i < PART_MAX / piece; i++)
        assert_true(take(sink, CALL(.kind = CALL_TEXT, .text = { text, piece })));
    assert_false(take(sink, CALL(.kind = CALL_TEXT, .text = { text, 1 })));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK_END)));
    assert_true(take(sink, CALL(.kind = CALL_PART_END)));
    assert_int_equal(sink->part->text.length, PART_MAX);
    free(text);
}

static void test_blocks_max(void **state)
{
    struct sink *sink = *state;
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN)));
    for (size_t i = 0; i < BLOCKS_MAX; i++) {
        assert_true(take(sink, CALL(.kind = CALL_BLOCK)));
        assert_true(take(sink, CALL(.kind = CALL_BLOCK_END)));
    }
    assert_false(take(sink, CALL(.kind = CALL_BLOCK)));
    assert_true(take(sink, CALL(.kind = CALL_PART_END)));
    assert_int_equal(sink->part->block_count, BLOCKS_MAX);
}

static void test_spans_max(void **state)
{
    struct sink *sink = *state;
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK)));
    for (size_t i = 0; i < SPANS_MAX; i++) {
        assert_true(take(sink, CALL(.kind = CALL_SPAN_OPEN)));
        assert_true(take(sink, CALL(.kind = CALL_SPAN_CLOSE)));
    }
    assert_false(take(sink, CALL(.kind = CALL_SPAN_OPEN)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK_END)));
    assert_true(take(sink, CALL(.kind = CALL_PART_END)));
    assert_int_equal(sink->part->span_count, SPANS_MAX);
}

static void test_a_failed_part_is_forgotten(void **state)
{
    struct sink *sink = *state;
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN, .part = 5)));
    assert_true(take(sink, CALL(.kind = CALL_BLOCK)));
    assert_true(take(sink, CALL(.kind = CALL_PART_FAILED, .part = 5, .text = TEXT("why"))));
    assert_int_equal(sink->failed, 1);
    assert_true(take(sink, CALL(.kind = CALL_PART_BEGIN, .part = 6)));
}

/* Calls at random: whatever is delivered has its ranges in order. */
static void test_random_calls(void **state)
{
    struct sink *sink = *state;
    printf("# seed %u\n", SEED);
    srand(SEED);
    for (int i = 0; i < 200000; i++) {
        struct call call = { .kind = (enum call_kind)(rand() % CALL_KINDS),
                             .part = (uint32_t)rand() % 4,
                             .detail = (uint32_t)rand() % 10,
                             .flags = (uint32_t)rand() % 3,
                             .name = TEXT("n"),
                             .text = TEXT("字") };
        receiver_take(sink->receiver, &call, NULL);
        for (size_t b = 0; sink->part != NULL && b < sink->part->block_count; b++) {
            const struct block *block = &sink->part->blocks[b];
            assert_true(block->start <= block->end && block->end <= sink->part->text.length);
            assert_true(b == 0 || sink->part->blocks[b - 1].end <= block->start);
        }
        for (size_t s = 0; sink->part != NULL && s < sink->part->span_count; s++)
            assert_true(sink->part->spans[s].start <= sink->part->spans[s].end);
        if (sink->part != NULL && sink->part->block_count > 40) {
            part_free(sink->part);
            sink->part = NULL;
        }
    }
    assert_true(sink->delivered > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_a_part, open_sink, close_sink),
        cmocka_unit_test_setup_teardown(test_out_of_place, open_sink, close_sink),
        cmocka_unit_test_setup_teardown(test_a_damaged_part_costs_itself, open_sink, close_sink),
        cmocka_unit_test_setup_teardown(test_a_part_that_does_not_end_costs_itself, open_sink,
                                        close_sink),
        cmocka_unit_test_setup_teardown(test_wrong_values, open_sink, close_sink),
        cmocka_unit_test_setup_teardown(test_limits, open_sink, close_sink),
        cmocka_unit_test_setup_teardown(test_part_max, open_sink, close_sink),
        cmocka_unit_test_setup_teardown(test_blocks_max, open_sink, close_sink),
        cmocka_unit_test_setup_teardown(test_spans_max, open_sink, close_sink),
        cmocka_unit_test_setup_teardown(test_a_failed_part_is_forgotten, open_sink, close_sink),
        cmocka_unit_test_setup_teardown(test_random_calls, open_sink, close_sink),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("doc_receiver", tests, NULL, NULL);
}
