/* SPDX-License-Identifier: MIT */
/* The pieces of a session: page numbers, search, jumps, the prompt and its history, the outline. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/limits.h"
#include "reader/jumps.h"
#include "reader/list.h"
#include "reader/outline.h"
#include "reader/pages.h"
#include "reader/prompt.h"
#include "reader/search.h"
#include "reader/view.h"
#include "reader_sample.h"

#define SEED 20261124u

/* Numbers that were counted are those of paging through. */
static void check_page_numbers(int columns)
{
    struct document *d = sample_random(SEED, 4, 30);
    struct layout_style style = sample_style(36, 15);
    style.columns = columns;
    struct pages *pages = pages_new(d, &style);
    assert_false(pages_total(pages).exact);
    assert_true(pages_total(pages).number > 1);
    while (pages_work(pages, 2, 4))
        ;
    assert_true(pages_counted(pages));
    struct view view;
    view_init(&view, d, &style);
    uint64_t number = 0;
    do {
        struct page_number counted = pages_number(pages, view.anchor);
        assert_true(counted.exact);
        assert_int_equal(counted.number, ++number);
        assert_true(position_equal(pages_start(pages, number), view_top(&view)));
    } while (view_pages(&view, 1));
    assert_int_equal(pages_total(pages).number, number);
    assert_true(pages_total(pages).exact);
    pages_set_style(pages, &(struct layout_style){ .rules = style.rules, .measure = 20, .rows = 9 });
    assert_false(pages_counted(pages));
    view_release(&view);
    pages_free(pages);
    document_free(d);
}

static void test_page_numbers(void **state)
{
    (void)state;
    printf("# seed %u\n", SEED);
    check_page_numbers(1);
    check_page_numbers(2);
}

static void count_all(struct pages *pages)
{
    while (pages_work(pages, 0, 4))
        ;
}

/* The last part grows: it is counted and searched anew, and the others are not. */
static void test_growth(void **state)
{
    (void)state;
    const char *texts[] = { "山\n水\n", "山\n水\n" };
    struct document *d = sample_document(texts, 2);
    struct layout_style style = sample_style(20, 2);
    struct pages *pages = pages_new(d, &style);
    struct search *s = search_new(d);
    assert_true(search_set(s, "山", strlen("山"), true, NULL));
    count_all(pages);
    while (search_count_work(s))
        ;
    bool exact;
    assert_int_equal(pages_total(pages).number, 2);
    assert_int_equal(search_total(s, &exact), 2);
    sample_replace(d, 1, "山\n水\n山\n水\n山\n");
    for (uint32_t i = 0; i < 2; i++) {
        pages_part_changed(pages, i);
        search_part_changed(s, i);
    }
    assert_false(pages_counted(pages));
    assert_false((search_total(s, &exact), exact));
    assert_true(pages_number(pages, (struct position){ 0, 0 }).exact);
    count_all(pages);
    while (search_count_work(s))
        ;
    assert_int_equal(pages_total(pages).number, 4);
    assert_true(pages_total(pages).exact);
    assert_int_equal(pages_number(pages, (struct position){ 1, 16 }).number, 4);
    assert_int_equal(search_total(s, &exact), 4);
    assert_true(exact);
    search_free(s);
    pages_free(pages);
    document_free(d);
}

/* While more may come, the last part is not counted: it would be anew with each piece. */
static void test_unfinished(void **state)
{
    (void)state;
    struct document *d = document_new(&(struct document_options){ 0 });
    sample_replace(d, 0, "山\n");
    sample_replace(d, 1, "水\n");
    struct layout_style style = sample_style(20, 2);
    struct pages *pages = pages_new(d, &style);
    count_all(pages);
    assert_true(pages_number(pages, (struct position){ 0, 0 }).exact);
    assert_false(pages_number(pages, (struct position){ 1, 0 }).exact);
    builder_complete(document_builder(d));
    count_all(pages);
    assert_true(pages_number(pages, (struct position){ 1, 0 }).exact);
    assert_true(pages_counted(pages));
    pages_free(pages);
    document_free(d);
}

static enum find_result find(struct search *s, struct position from, bool forward,
                             struct position *found)
{
    enum find_result result;
    search_find(s, from, forward, false);
    while ((result = search_find_work(s, found)) == FIND_WORKING)
        ;
    return result;
}

static void test_search(void **state)
{
    (void)state;
    static const char *const parts[] = { "甲說說乙\n", "空\n", "說\n末說" };
    struct document *d = sample_document(parts, 3);
    struct search *s = search_new(d);
    struct position at = { 0, 0 };
    bool exact;
    assert_true(search_set(s, "説", 3, true, NULL));
    assert_int_equal(find(s, at, true, &at), FIND_FOUND);
    assert_int_equal(at.byte, 3);
    assert_int_equal(find(s, at, true, &at), FIND_FOUND);
    assert_int_equal(at.byte, 6);
    assert_int_equal(find(s, at, true, &at), FIND_FOUND);
    assert_int_equal(at.part, 2);
    assert_int_equal(find(s, at, true, &at), FIND_FOUND);
    assert_int_equal(find(s, at, true, &at), FIND_WRAPPED);
    assert_int_equal(at.part, 0);
    assert_int_equal(find(s, at, false, &at), FIND_WRAPPED);
    assert_int_equal(at.part, 2);
    while (search_count_work(s))
        ;
    assert_int_equal(search_total(s, &exact), 4);
    assert_true(exact);
    assert_int_equal(search_number(s, at, &exact), 4);
    assert_true(search_set(s, "無", 3, true, NULL));
    assert_int_equal(find(s, at, true, &at), FIND_NONE);
    struct error error = { "" };
    assert_false(search_set(s, "", 0, true, &error));
    assert_true(error.message[0] != '\0');
    assert_false(search_active(s));
    assert_int_equal(find(s, at, true, &at), FIND_NONE);
    search_free(s);
    document_free(d);
}

static void test_jumps(void **state)
{
    (void)state;
    struct jumps jumps = { 0 };
    struct position to, here = { 0, 30 };
    assert_false(jumps_back(&jumps, here, &to));
    assert_false(jumps_forward(&jumps, &to));
    jumps_push(&jumps, (struct position){ 0, 10 });
    jumps_push(&jumps, (struct position){ 0, 20 });
    assert_true(jumps_back(&jumps, here, &to));
    assert_int_equal(to.byte, 20);
    assert_true(jumps_back(&jumps, to, &to));
    assert_int_equal(to.byte, 10);
    assert_false(jumps_back(&jumps, to, &to));
    assert_true(jumps_forward(&jumps, &to));
    assert_int_equal(to.byte, 20);
    assert_true(jumps_forward(&jumps, &to));
    assert_int_equal(to.byte, 30);
    assert_false(jumps_forward(&jumps, &to));
    for (uint64_t i = 0; i < 3 * JUMPS_KEPT; i++)
        jumps_push(&jumps, (struct position){ 1, i });
    assert_int_equal(jumps.count, JUMPS_KEPT);
    for (int i = 0; i < 3 * JUMPS_KEPT && jumps_back(&jumps, here, &to); i++)
        ;
    assert_int_equal(to.part, 1);
}

static void expect_line(const struct prompt *prompt, const char *line, size_t cursor)
{
    assert_string_equal(bytes_string(&prompt->line), line);
    assert_int_equal(prompt->cursor, cursor);
}

static void test_prompt_edits_clusters(void **state)
{
    (void)state;
    struct prompt p = { 0 };
    prompt_begin(&p, NULL, "");
    prompt_insert(&p, "か\u3099甲", strlen("か\u3099甲"));
    expect_line(&p, "か\u3099甲", 9);
    prompt_edit(&p, PROMPT_LEFT);
    prompt_edit(&p, PROMPT_BACKSPACE);
    expect_line(&p, "甲", 0);
    prompt_edit(&p, PROMPT_BACKSPACE);
    prompt_edit(&p, PROMPT_LEFT);
    expect_line(&p, "甲", 0);
    prompt_edit(&p, PROMPT_DELETE);
    prompt_edit(&p, PROMPT_DELETE);
    expect_line(&p, "", 0);
    prompt_insert(&p, "a\nb\xFF\x1b[c\r\n", 9);
    expect_line(&p, "a b [c", 6);
    prompt_edit(&p, PROMPT_ERASE_WORD);
    expect_line(&p, "a b ", 4);
    prompt_edit(&p, PROMPT_HOME);
    prompt_edit(&p, PROMPT_RIGHT);
    prompt_edit(&p, PROMPT_ERASE_AFTER);
    expect_line(&p, "a", 1);
    prompt_edit(&p, PROMPT_ERASE_BEFORE);
    expect_line(&p, "", 0);
    prompt_edit(&p, PROMPT_ERASE_WORD);
    prompt_edit(&p, PROMPT_RIGHT);
    expect_line(&p, "", 0);
    prompt_release(&p);
}

static void test_history(void **state)
{
    (void)state;
    struct history h = { 0 };
    struct prompt p = { 0 };
    history_add(&h, "一");
    history_add(&h, "二");
    history_add(&h, "");
    history_add(&h, "一");
    assert_int_equal(h.count, 2);
    prompt_begin(&p, &h, "");
    prompt_insert(&p, "x", 1);
    prompt_edit(&p, PROMPT_OLDER);
    expect_line(&p, "一", 3);
    prompt_edit(&p, PROMPT_OLDER);
    prompt_edit(&p, PROMPT_OLDER);
    expect_line(&p, "二", 3);
    prompt_edit(&p, PROMPT_NEWER);
    prompt_edit(&p, PROMPT_NEWER);
    expect_line(&p, "x", 1);
    prompt_edit(&p, PROMPT_NEWER);
    expect_line(&p, "x", 1);
    for (int i = 0; i < 300; i++) {
        char line[16];
        snprintf(line, sizeof line, "%d", i);
        history_add(&h, line);
    }
    assert_int_equal(h.count, 200);
    assert_string_equal(h.lines[199], "299");
    prompt_release(&p);
    history_release(&h);
}

/* A book of volumes and chapters. */
static struct document *volumes(void)
{
    static const char *const text[] = { "上\n一\n二\n下\n三\n" };
    struct document *d = sample_document(text, 1);
    struct builder *b = document_builder(d);
    builder_outline_byte(b, 2, slice_of("上卷"), 0, 0);
    builder_outline_byte(b, 3, slice_of("第一章 脫險"), 0, 4);
    builder_outline_byte(b, 3, slice_of("第二章"), 0, 8);
    builder_outline_byte(b, 2, slice_of("下卷"), 0, 12);
    builder_outline_byte(b, 3, slice_of("第三章"), 0, 16);
    return d;
}

static void test_outline(void **state)
{
    (void)state;
    struct document *d = volumes();
    struct outline_pane pane = { 0 };
    size_t entry;
    outline_update(&pane, d);
    assert_int_equal(pane.row_count, 5);
    outline_show(&pane, d, (struct position){ 0, 9 });
    assert_true(outline_current(&pane, &entry));
    assert_int_equal(entry, 2);
    outline_fold(&pane, d, true); /* a chapter folds its volume */
    assert_true(outline_current(&pane, &entry));
    assert_int_equal(entry, 0);
    assert_int_equal(pane.row_count, 3);
    outline_move(&pane, 1);
    outline_current(&pane, &entry);
    assert_int_equal(entry, 3);
    outline_move(&pane, -100);
    outline_fold(&pane, d, false);
    assert_int_equal(pane.row_count, 5);
    outline_fold(&pane, d, true);
    outline_show(&pane, d, (struct position){ 0, 9 }); /* unfolds what hides it */
    outline_current(&pane, &entry);
    assert_int_equal(entry, 2);
    outline_filter(&pane, d, "脱险");
    assert_int_equal(pane.row_count, 1);
    outline_filter(&pane, d, "無此");
    assert_false(outline_current(&pane, &entry));
    outline_move(&pane, 1);
    outline_filter(&pane, d, "");
    assert_int_equal(pane.row_count, 5);
    outline_release(&pane);
    document_free(d);
}

/* Whatever is shown on a row is UTF-8 without controls, also where it was cut within a character. */
static void test_clean(void **state)
{
    (void)state;
    static const struct {
        const char *text, *clean;
    } rows[] = { { "", "" },          { "山\xE6\xB0", "山" }, { "\xFF" "a\xC2", "a" },
                 { "a\tb\x1B", "a b " }, { "\xC2\x9Bm", " m" }, { "\xEF\xBF\xBD", "\xEF\xBF\xBD" },
                 { "\xED\xA0\x80", "" }, { "\xF0\xA0\x80", "" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct list list = { 0 };
        list_begin(&list, "", false);
        list_add(&list, rows[i].text, rows[i].text, 0, false);
        assert_string_equal(list.rows[0].left, rows[i].clean);
        assert_string_equal(list.rows[0].right, rows[i].clean);
        list_clear(&list);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_page_numbers),
        cmocka_unit_test(test_growth),
        cmocka_unit_test(test_clean),
        cmocka_unit_test(test_unfinished),
        cmocka_unit_test(test_search),
        cmocka_unit_test(test_jumps),
        cmocka_unit_test(test_prompt_edits_clusters),
        cmocka_unit_test(test_history),
        cmocka_unit_test(test_outline),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("reader_parts", tests, NULL, NULL);
}
