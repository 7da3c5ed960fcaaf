/* SPDX-License-Identifier: MIT */
/* Readings in view: each with its line, by pages and by lines, in one column and in two. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "doc/document.h"
#include "reader/search.h"
#include "reader/view.h"

#define HEADER "霧\n--------------------\n《》：ルビ\n--------------------\n"
#define READ "霧《きり》の桟橋《さんばし》に立つ。長い夜のあいだ、何も起こらなかった。\n"
#define PLAIN "だれもいない朝だった。\n"

static void add_line(struct builder *builder, const char *line)
{
    size_t length = strcspn(line, "\n");
    struct form form = { .kind = length > 0 ? BLOCK_PARAGRAPH : BLOCK_BLANK };
    builder_block(builder, &form, 0, slice_of(""));
    builder_text(builder, (struct slice){ line, length });
    builder_block_end(builder, slice_of("\n"));
}

static struct document *sample_with_readings(void)
{
    static const char *const header[] = { "霧\n", "--------------------\n", "《》：ルビ\n",
                                          "--------------------\n" };
    struct document *document = document_new(&(struct document_options){ .recognise = true });
    struct builder *builder = document_builder(document);
    builder_unit(builder, 0, slice_of(""), slice_of(""), 9000, 0);
    builder_part_begin(builder, 0);
    for (size_t i = 0; i < sizeof header / sizeof *header; i++)
        add_line(builder, header[i]);
    for (int i = 0; i < 40; i++)
        add_line(builder, i % 3 == 2 ? PLAIN : READ);
    builder_part_end(builder, true);
    return document;
}

/* What is in view: every row of readings is followed by its line in the same column, and every line
 * that has one has it. */
static void check_rows(struct view *view, const struct layout_style *style)
{
    struct view_row rows[100];
    size_t height = view_height(view), count = view_rows(view, rows, height);
    assert_in_range(count, 1, height);
    const struct part *part = document_part(view->flows.document, 0, WANT_VIEW);
    for (size_t i = 0; i < count; i++) {
        const struct row *row = &rows[i].row;
        size_t in_column = i % (size_t)style->rows;
        if (row->kind == ROW_RUBY) {
            assert_true(i + 1 < count && in_column + 1 < (size_t)style->rows);
            assert_int_equal(rows[i + 1].row.kind, ROW_TEXT);
            assert_int_equal(rows[i + 1].row.from, row->next);
        } else if (row->kind == ROW_TEXT && part->blocks[row->block].end - row->start > 0 &&
                   part_span_from(part, part->blocks[row->block].start) <
                       part_span_from(part, part->blocks[row->block].end)) {
            assert_true(in_column > 0);
            assert_int_equal(rows[i - 1].row.kind, ROW_RUBY);
        }
    }
}

static struct layout_style style_with(int rows)
{
    return (struct layout_style){ .rules = width_rules_narrow, .language = LANGUAGE_JA,
                                  .measure = 30, .rows = rows, .ruby = RUBY_ABOVE };
}

static void walk(struct layout_style style)
{
    struct document *document = sample_with_readings();
    struct view view;
    view_init(&view, document, &style);
    do
        check_rows(&view, &style);
    while (view_pages(&view, 1));
    assert_true(view_at_end(&view));
    view_goto(&view, (struct position){ 0, 0 });
    do
        check_rows(&view, &style);
    while (view_lines(&view, 1));
    assert_true(view_at_end(&view));
    while (view_lines(&view, -1))
        check_rows(&view, &style);
    assert_int_equal(view_top(&view).byte, 0);
    view_release(&view);
    document_free(document);
}

static void test_rows(void **state)
{
    (void)state;
    for (int rows = 2; rows < 12; rows++) {
        struct layout_style style = style_with(rows);
        walk(style);
        style.leading = 1;
        style.spacing = 1;
        if (rows > 6)
            walk(style);
        style.columns = 2;
        if (rows > 6)
            walk(style);
    }
}

static void test_search(void **state)
{
    (void)state;
    struct document *document = sample_with_readings();
    struct search *search = search_new(document);
    struct error error;
    size_t count;
    assert_true(search_set(search, "霧の桟橋に", strlen("霧の桟橋に"), true, &error));
    const struct hit *hits = search_hits(search, 0, WANT_VIEW, &count);
    assert_int_equal(count, 27);
    assert_int_equal(hits[0].start, strlen(HEADER));
    assert_int_equal(hits[0].end, strlen(HEADER "霧《きり》の桟橋《さんばし》に"));
    assert_true(search_set(search, "きり", strlen("きり"), true, &error));
    search_hits(search, 0, WANT_VIEW, &count);
    assert_int_equal(count, 0);
    search_free(search);
    document_free(document);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_search),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("reader_readings", tests, NULL, NULL);
}
