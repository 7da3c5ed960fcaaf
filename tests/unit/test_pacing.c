/* SPDX-License-Identifier: MIT */
/* The reader's own pace, by a clock of the test: what is measured, kept and found again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "reader/reader_internal.h"
#include "reader_sample.h"

static int64_t tell(void *self)
{
    return *(int64_t *)self;
}

static const struct script_counts page = { .han = 330 }; /* a minute of the standard */

static void test_pages(void **state)
{
    (void)state;
    int64_t now = 0;
    struct pacing p;
    pacing_init(&p, NULL, tell, &now);
    assert_false(pacing_read(&p, &page)); /* nothing was turned to */
    pacing_start(&p);
    now += 30000;
    assert_true(pacing_read(&p, &page));
    assert_true(p.changed && p.pace.factor[PACE_HAN] < 1);
    now += 30000;
    assert_false(pacing_read(&p, &page)); /* the page was left already */
    pacing_start(&p);
    now += 30000;
    pacing_stop(&p);
    assert_false(pacing_read(&p, &page));
}

static void test_clocks(void **state)
{
    (void)state;
    static const int64_t elapsed[] = { 0,     1999,      14000,     301000,   86400000,
                                       -1,    -60000,    INT64_MAX, INT64_MIN };
    struct pacing p;
    for (size_t i = 0; i < sizeof elapsed / sizeof *elapsed; i++) {
        int64_t now = elapsed[i] == INT64_MAX ? -1 : elapsed[i] == INT64_MIN ? 1 : 5000;
        pacing_init(&p, NULL, tell, &now);
        pacing_start(&p);
        now = elapsed[i] == INT64_MAX || elapsed[i] == INT64_MIN ? elapsed[i] : now + elapsed[i];
        assert_false(pacing_read(&p, &page));
        assert_false(p.changed);
        assert_memory_equal(&p.pace, &pace_standard, sizeof p.pace);
    }
    pacing_init(&p, NULL, NULL, NULL);
    pacing_start(&p);
    assert_false(pacing_read(&p, &page));
}

static void test_kept(void **state)
{
    (void)state;
    struct store *store = store_open(&(struct store_options){ NULL, NULL }, NULL);
    int64_t now = 0;
    struct pacing p, again;
    struct error error;
    pacing_init(&p, store, tell, &now);
    assert_true(pacing_save(&p, store, &error));
    for (int i = 0; i < 10; i++) {
        pacing_start(&p);
        now += 40000;
        assert_true(pacing_read(&p, &page));
    }
    assert_true(pacing_save(&p, store, &error));
    assert_false(p.changed);
    pacing_init(&again, store, NULL, NULL);
    assert_memory_equal(&again.pace, &p.pace, sizeof p.pace);
    /* What makes no sense is not taken, the rest is. */
    assert_true(store_save_pace(store, "words", -7, 3, &error));
    assert_true(store_save_pace(store, "hangul", 1e300, 3, &error));
    pacing_init(&again, store, NULL, NULL);
    assert_memory_equal(&again.pace, &p.pace, sizeof p.pace);
    assert_true(store_save_pace(store, "han", 0, 0, &error));
    pacing_init(&again, store, NULL, NULL);
    assert_memory_equal(&again.pace, &pace_standard, sizeof p.pace);
    store_close(store);
}

/* --- In a session ----------------------------------------------------------------------------- */

struct session {
    struct loop *loop;
    struct store *store;
    struct document *document;
    struct reader *reader;
    int64_t now;
};

/* Two sections of Han, of many pages each. */
static struct session open_session(void)
{
    struct session s = { .loop = loop_new() };
    struct bytes text = { 0 };
    size_t second = 0;
    for (int section = 0; section < 2; section++) {
        second = text.length;
        bytes_append_string(&text, section == 0 ? "#一\n" : "#二\n");
        for (int i = 0; i < 4000; i++)
            bytes_append_string(&text, i % 40 == 39 ? "。\n" : "字");
    }
    const char *whole = bytes_string(&text);
    s.document = sample_document(&whole, 1);
    bytes_release(&text);
    builder_outline_byte(document_builder(s.document), 2, slice_of("一"), 0, 0);
    builder_outline_byte(document_builder(s.document), 2, slice_of("二"), 0, second);
    s.store = store_open(&(struct store_options){ NULL, NULL }, NULL);
    return s;
}

static void begin(struct session *s)
{
    s->reader = reader_new(&(struct reader_options){ .loop = s->loop,
                                                     .store = s->store,
                                                     .name = "text",
                                                     .document = s->document,
                                                     .settings = reader_settings_default,
                                                     .rules = width_rules_narrow,
                                                     .clock = tell,
                                                     .clock_self = &s->now });
    reader_resize(s->reader, 64, 24);
}

static void close_session(struct session *s)
{
    reader_free(s->reader);
    document_free(s->document);
    store_close(s->store);
    loop_free(s->loop);
}

static void act(struct session *s, const char *name, unsigned number, int seconds)
{
    s->now += seconds * 1000;
    reader_act(s->reader, action_find(name),
               &(struct argument){ .count = number > 0 ? number : 1, .counted = number > 0 });
}

static double factor(const struct session *s)
{
    return s->reader->pacing.pace.factor[PACE_HAN];
}

static void test_turning(void **state)
{
    (void)state;
    struct session s = open_session();
    begin(&s);
    act(&s, "next-page", 0, 60); /* the first page was not come to by turning */
    assert_true(factor(&s) == 1);
    act(&s, "next-page", 0, 60);
    double once = factor(&s);
    assert_true(once < 1);
    act(&s, "next-page", 0, 1000); /* a pause */
    act(&s, "next-page", 0, 1);    /* leafing */
    act(&s, "next-page", 2, 60);   /* two pages at once */
    act(&s, "next-page", 0, 60);   /* come to by these */
    assert_true(factor(&s) == once);
    act(&s, "next-page", 0, 60);
    assert_true(factor(&s) < once);
    close_session(&s);
}

/* Anything else done at a page, and it does not count. */
static void test_other_actions(void **state)
{
    (void)state;
    static const char *const others[] = { "previous-page", "next-line", "next-half", "start",
                                          "next-section", "outline", "search-forward",
                                          "information", "redraw", "next-match" };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        struct session s = open_session();
        begin(&s);
        act(&s, "next-page", 0, 60);
        act(&s, others[i], 0, 30);
        reader_show_text(s.reader);
        act(&s, "next-page", 0, 30);
        if (factor(&s) != 1)
            fail_msg("a page with %s counts", others[i]);
        close_session(&s);
    }
    struct session s = open_session();
    begin(&s);
    act(&s, "next-page", 0, 60);
    reader_resize(s.reader, 80, 30);
    act(&s, "next-page", 0, 60);
    assert_true(factor(&s) == 1);
    close_session(&s);
}

/* A faster reader needs less time, now and in the next session. */
static void test_time_left(void **state)
{
    (void)state;
    struct session s = open_session();
    begin(&s);
    struct minutes_left standard = reader_minutes_left(s.reader);
    assert_true(standard.section > 0 && standard.rest > standard.section);
    for (int i = 0; i < 5; i++)
        act(&s, "next-page", 0, 40);
    double learned = factor(&s);
    assert_true(learned < 1);
    act(&s, "start", 0, 1);
    struct minutes_left mine = reader_minutes_left(s.reader);
    assert_true(mine.rest < standard.rest && mine.section < standard.section);
    struct error error;
    assert_true(reader_save(s.reader, &error));
    reader_free(s.reader);
    begin(&s);
    assert_true(factor(&s) == learned);
    /* In the last section only the rest is told, at the end nothing. */
    char forms[MINUTES_FORMS][MINUTES_SIZE];
    assert_int_equal(reader_format_minutes(s.reader, forms), MINUTES_FORMS);
    assert_non_null(strstr(forms[0], "section "));
    act(&s, "next-section", 0, 1);
    assert_int_equal(reader_format_minutes(s.reader, forms), 2);
    assert_null(strstr(forms[0], "section "));
    act(&s, "end", 0, 1);
    assert_int_equal(reader_format_minutes(s.reader, forms), 0);
    close_session(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pages),         cmocka_unit_test(test_clocks),
        cmocka_unit_test(test_kept),          cmocka_unit_test(test_turning),
        cmocka_unit_test(test_other_actions), cmocka_unit_test(test_time_left),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("pacing", tests, NULL, NULL);
}
