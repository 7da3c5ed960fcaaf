/* SPDX-License-Identifier: MIT */
/* Lists' markers, and what texts with markup have blank rows between. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "layout/item.h"
#include "layout/spacing.h"
#include "layout_sample.h"

/* A container of the text, and its parent's place among them. */
static uint32_t put(struct sample *sample, enum container_kind kind, uint32_t parent,
                    uint32_t number)
{
    struct part *part = sample->part;
    part->containers = mem_grow(part->containers, part->container_count,
                                &part->container_capacity, sizeof *part->containers);
    part->containers[part->container_count] =
        (struct container){ .kind = (unsigned char)kind, .parent = parent, .number = number };
    return (uint32_t)part->container_count++;
}

static size_t say(struct sample *sample, uint32_t container, struct form form, const char *text)
{
    sample_add(sample, form, text, strlen(text));
    size_t block = sample->part->block_count - 1;
    sample->part->blocks[block].container = container;
    return block;
}

static const struct form prose = { .kind = BLOCK_PARAGRAPH };

/* A list of bullets whose second item has two paragraphs and a list with numbers. */
struct lists {
    struct sample sample;
    size_t before, first, second, more, ninth, tenth, after;
};

static void lists_init(struct lists *lists)
{
    struct sample *sample = &lists->sample;
    sample_init(sample, "", 0);
    lists->before = say(sample, CONTAINER_NONE, prose, "前文。");
    uint32_t list = put(sample, CONTAINER_LIST, CONTAINER_NONE, 0);
    uint32_t one = put(sample, CONTAINER_ITEM, list, 0);
    lists->first = say(sample, one, prose, "米");
    uint32_t two = put(sample, CONTAINER_ITEM, list, 0);
    lists->second = say(sample, two, prose, "豆");
    lists->more = say(sample, two, prose, "又一段。");
    uint32_t inner = put(sample, CONTAINER_ORDERED_LIST, two, 9);
    lists->ninth = say(sample, put(sample, CONTAINER_ITEM, inner, 9), prose, "紅豆");
    lists->tenth = say(sample, put(sample, CONTAINER_ITEM, inner, 10), prose, "綠豆");
    lists->after = say(sample, CONTAINER_NONE, prose, "後文。");
}

static struct item_marker marker_at(const struct lists *lists, const struct layout_style *style,
                                    size_t block)
{
    return item_marker(style, lists->sample.part, block, &lists->sample.forms[block]);
}

static void test_markers(void **state)
{
    (void)state;
    struct lists lists;
    struct layout_style style = sample_style(40, 20);
    lists_init(&lists);
    assert_string_equal(marker_at(&lists, &style, lists.before).text, "");
    assert_string_equal(marker_at(&lists, &style, lists.first).text, "•");
    assert_string_equal(marker_at(&lists, &style, lists.second).text, "•");
    assert_string_equal(marker_at(&lists, &style, lists.more).text, "");
    assert_string_equal(marker_at(&lists, &style, lists.ninth).text, "9.");
    struct item_marker tenth = marker_at(&lists, &style, lists.tenth);
    assert_string_equal(tenth.text, "10.");
    assert_int_equal(tenth.cells, 3);
    assert_int_equal(tenth.room, 4);
    assert_string_equal(marker_at(&lists, &style, lists.after).text, "");
    style.vertical = true;
    assert_string_equal(marker_at(&lists, &style, lists.tenth).text, "10");
    assert_int_equal(marker_at(&lists, &style, lists.tenth).room, 2);
    sample_release(&lists.sample);
}

static void test_own_marker(void **state)
{
    (void)state;
    struct sample sample;
    struct layout_style style = sample_style(40, 20);
    sample_init(&sample, "", 0);
    uint32_t list = put(&sample, CONTAINER_LIST, CONTAINER_NONE, 0);
    static const char *const own[] = { "1. 米", "　・豆", "[x] 羅盤", "[ ] 乾糧", "（一）米" };
    static const char *const none[] = { "米", "2026年", "（附）米", "[注]米" };
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        size_t at = say(&sample, put(&sample, CONTAINER_ITEM, list, 0), prose, own[i]);
        assert_string_equal(item_marker(&style, sample.part, at, &prose).text, "");
    }
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        size_t at = say(&sample, put(&sample, CONTAINER_ITEM, list, 0), prose, none[i]);
        assert_string_equal(item_marker(&style, sample.part, at, &prose).text, "•");
    }
    sample_release(&sample);
}

/* A number of any size finds its room, and an item of nothing that is a list has none. */
static void test_odd_items(void **state)
{
    (void)state;
    struct sample sample;
    struct layout_style style = sample_style(40, 20);
    sample_init(&sample, "", 0);
    uint32_t list = put(&sample, CONTAINER_ORDERED_LIST, CONTAINER_NONE, 0);
    size_t big = say(&sample, put(&sample, CONTAINER_ITEM, list, UINT32_MAX), prose, "米");
    size_t record = say(&sample, put(&sample, CONTAINER_ITEM, CONTAINER_NONE, 0), prose, "豆");
    assert_string_equal(item_marker(&style, sample.part, big, &prose).text, "4294967295.");
    assert_int_equal(item_marker(&style, sample.part, big, &prose).room, 12);
    assert_string_equal(item_marker(&style, sample.part, record, &prose).text, "");
    style.vertical = true;
    assert_string_equal(item_marker(&style, sample.part, big, &prose).text, "");
    const struct form chrome = { .kind = BLOCK_PARAGRAPH, .role = ROLE_CHROME };
    assert_string_equal(item_marker(&style, sample.part, big, &chrome).text, "");
    sample_release(&sample);
}

static void check(struct sample *sample, const struct layout_style *style, const char *expected)
{
    struct flow *flow = flow_new(sample->part, sample->forms, 0, style);
    struct bytes out = { 0 };
    flow_finish(flow);
    sample_write(flow, &out);
    assert_string_equal(bytes_string(&out), expected);
    bytes_release(&out);
    flow_free(flow);
}

static void test_rows_of_lists(void **state)
{
    (void)state;
    struct lists lists;
    struct layout_style style = sample_style(40, 20);
    style.markup = true;
    lists_init(&lists);
    check(&lists.sample, &style,
          "....前文。\n\n..米\n..豆\n\n..又一段。\n......紅豆\n......綠豆\n\n....後文。\n");
    style.markup = false;
    check(&lists.sample, &style,
          "....前文。\n..米\n..豆\n..又一段。\n......紅豆\n......綠豆\n....後文。\n");
    sample_release(&lists.sample);
}

static void test_rows_of_a_wide_number(void **state)
{
    (void)state;
    struct sample sample;
    struct layout_style style = sample_style(40, 20);
    sample_init(&sample, "", 0);
    uint32_t list = put(&sample, CONTAINER_ORDERED_LIST, CONTAINER_NONE, 0);
    say(&sample, put(&sample, CONTAINER_ITEM, list, 9999), prose, "米");
    check(&sample, &style, "......米\n");
    sample_release(&sample);
}

static void test_apart(void **state)
{
    (void)state;
    struct sample sample;
    sample_init(&sample, "", 0);
    uint32_t quotation = put(&sample, CONTAINER_QUOTATION, CONTAINER_NONE, 0);
    uint32_t record = put(&sample, CONTAINER_ITEM, CONTAINER_NONE, 0);
    size_t text = say(&sample, CONTAINER_NONE, prose, "文");
    size_t next = say(&sample, CONTAINER_NONE, prose, "文");
    size_t quoted = say(&sample, quotation, prose, "引");
    size_t again = say(&sample, quotation, prose, "引");
    size_t row = say(&sample, record, prose, "列");
    size_t code = say(&sample, CONTAINER_NONE, (struct form){ .kind = BLOCK_PREFORMATTED }, "x");
    size_t more = say(&sample, CONTAINER_NONE, (struct form){ .kind = BLOCK_PREFORMATTED }, "y");
    size_t term = say(&sample, CONTAINER_NONE, (struct form){ .kind = BLOCK_TERM }, "-a");
    size_t menu = say(&sample, CONTAINER_NONE,
                      (struct form){ .kind = BLOCK_PARAGRAPH, .role = ROLE_CHROME }, "首頁");
    const struct part *part = sample.part;
    const struct form *forms = sample.forms;
    assert_false(spacing_apart(part, forms, text, next, true));
    assert_true(spacing_apart(part, forms, text, next, false));
    assert_true(spacing_apart(part, forms, next, quoted, true));
    assert_false(spacing_apart(part, forms, quoted, again, true));
    assert_true(spacing_apart(part, forms, again, row, true));
    assert_true(spacing_apart(part, forms, text, code, true));
    assert_false(spacing_apart(part, forms, code, more, true));
    assert_true(spacing_apart(part, forms, text, term, false));
    assert_false(spacing_apart(part, forms, term, text, false));
    assert_false(spacing_apart(part, forms, text, menu, false));
    sample_release(&sample);
}

/* A bracket takes the indent of its line, not that of the text. */
static void test_brackets_are_no_gaps(void **state)
{
    (void)state;
    struct sample sample;
    struct layout_style style = sample_style(40, 20);
    style.language = LANGUAGE_JA;
    style.markup = true;
    sample_init(&sample, "", 0);
    say(&sample, CONTAINER_NONE, prose, "雨だ。");
    say(&sample, CONTAINER_NONE, prose, "「はい」");
    say(&sample, CONTAINER_NONE, prose, "「いや」");
    check(&sample, &style, "..雨だ。\n「はい」\n「いや」\n");
    sample_release(&sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_markers),
        cmocka_unit_test(test_own_marker),
        cmocka_unit_test(test_odd_items),
        cmocka_unit_test(test_rows_of_lists),
        cmocka_unit_test(test_rows_of_a_wide_number),
        cmocka_unit_test(test_apart),
        cmocka_unit_test(test_brackets_are_no_gaps),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("layout_item", tests, NULL, NULL);
}
