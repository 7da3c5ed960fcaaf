/* SPDX-License-Identifier: MIT */
/*
 * The document with a test double of a book behind it: 300 units that answer at once, late, out of
 * order, or not at all, and targets in parts that are not loaded yet.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "doc/document.h"

#define SEED 20261124u
#define UNITS 300u

/* How the book answers a request. */
enum manner { AT_ONCE, LATE, NEVER };

struct book {
    struct document *document;
    enum manner manner;
    uint32_t asked[4096];
    size_t asked_count;
    unsigned stopped, freed;
    unsigned changes[CHANGE_PROGRESS + 1];
    uint32_t dropped; /* the last part that was */
    size_t filler;    /* bytes more in every unit */
};

static void answer(struct book *book, uint32_t number)
{
    struct builder *b = document_builder(book->document);
    char text[64];
    builder_part_begin(b, number);
    builder_block(b, &(struct form){ .kind = BLOCK_HEADING, .level = 2 }, 0, slice_of(""));
    snprintf(text, sizeof text, "Chapter %u", number);
    builder_text(b, slice_of(text));
    builder_block_end(b, slice_of("\n"));
    builder_block(b, &(struct form){ .kind = BLOCK_PARAGRAPH }, 0, slice_of(""));
    for (size_t i = 0; i < book->filler; i += 16)
        builder_text(b, slice_of("sixteen bytes.  "));
    snprintf(text, sizeof text, "the words of unit %u are these", number);
    builder_anchor(b, slice_of("words"));
    builder_text(b, slice_of(text));
    builder_block_end(b, slice_of("\n"));
    builder_part_end(b, true);
}

static void book_want(void *self, uint32_t part, enum want want)
{
    (void)want;
    struct book *book = self;
    if (book->manner == AT_ONCE)
        answer(book, part);
    else if (book->asked_count < sizeof book->asked / sizeof *book->asked)
        book->asked[book->asked_count++] = part;
}

static void book_stop(void *self)
{
    ((struct book *)self)->stopped++;
}

static void book_free(void *self)
{
    ((struct book *)self)->freed++;
}

static const struct loader_ops book_ops = { book_want, book_stop, NULL, NULL, book_free };

static void changed(void *self, enum change change, uint32_t part)
{
    struct book *book = self;
    book->changes[change]++;
    if (change == CHANGE_DROP)
        book->dropped = part;
}

static void announce(struct book *book)
{
    struct builder *b = document_builder(book->document);
    builder_meta(b, "title", slice_of("三百章"));
    builder_meta(b, "language", slice_of("zh-TW"));
    for (uint32_t i = 0; i < UNITS; i++) {
        char name[32];
        snprintf(name, sizeof name, "text/%u.xhtml", i);
        builder_unit(b, i, slice_of(name), slice_of(""), 1000 + i, 0);
    }
    for (uint32_t i = 0; i < UNITS; i++)
        builder_outline(b, 2, slice_of("chapter"), i, slice_of(i % 2 ? "words" : ""));
    builder_complete(b);
}

static int open_book(void **state)
{
    struct book *book = calloc(1, sizeof *book);
    book->document = document_new(&(struct document_options){ 0 });
    document_set_loader(book->document, (struct loader){ &book_ops, book });
    document_set_listener(book->document, (struct document_listener){ changed, book });
    announce(book);
    *state = book;
    return 0;
}

static int close_book(void **state)
{
    struct book *book = *state;
    document_free(book->document);
    assert_int_equal(book->freed, 1);
    free(book);
    return 0;
}

static void test_announced(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    assert_int_equal(document_part_count(d), UNITS);
    assert_true(document_complete(d));
    assert_string_equal(document_meta(d, "title"), "三百章");
    assert_int_equal(document_language(d), LANGUAGE_ZH_HANT);
    assert_string_equal(document_unit_name(d, 7), "text/7.xhtml");
    assert_int_equal(document_outline_count(d), UNITS);
    assert_int_equal(document_part_state(d, 0), PART_ABSENT);
    assert_int_equal(document_size(d), 300 * 1000 + 299 * 300 / 2);
}

static void test_late_and_out_of_order(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    book->manner = LATE;
    for (uint32_t i = 0; i < UNITS; i++) {
        assert_null(document_part(d, i, WANT_BACKGROUND));
        assert_int_equal(document_part_state(d, i), PART_ASKED);
        assert_null(document_forms(d, i));
    }
    printf("# seed %u\n", SEED);
    srand(SEED);
    for (size_t left = book->asked_count; left > 0;) {
        size_t i = (size_t)rand() % left;
        answer(book, book->asked[i]);
        book->asked[i] = book->asked[--left];
    }
    for (uint32_t i = 0; i < UNITS; i++) {
        const struct part *part = document_part(d, i, WANT_VIEW);
        assert_non_null(part);
        assert_int_equal(document_forms(d, i)[0].kind, BLOCK_HEADING);
        char expected[32];
        snprintf(expected, sizeof expected, "Chapter %u\n", i);
        assert_memory_equal(part->text.data, expected, strlen(expected));
    }
    assert_int_equal(book->changes[CHANGE_PART], UNITS);
}

static void test_never(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    book->manner = NEVER;
    assert_null(document_part(d, 5, WANT_VIEW));
    struct outline_entry entry = document_outline(d, 5);
    assert_false(entry.resolved);
    assert_int_equal(entry.part, 5);
    assert_int_equal(entry.byte, 0);
    struct position position = document_at_fraction(d, 0.5);
    assert_true(position.part > 100 && position.part < 200);
    assert_true(document_fraction(d, position) > 0.49 && document_fraction(d, position) < 0.51);
    struct place place;
    assert_false(document_place(d, (struct position){ 5, 0 }, &place, NULL));
    document_stop(d);
    assert_int_equal(book->stopped, 1);
    struct builder *b = document_builder(d);
    builder_part_failed(b, 5, "cannot read it");
    assert_int_equal(document_part_state(d, 5), PART_FAILED);
    assert_string_equal(document_part_failure(d, 5), "cannot read it");
    size_t asked = book->asked_count;
    assert_null(document_part(d, 5, WANT_VIEW));
    assert_int_equal(book->asked_count, asked);
}

static void test_targets_resolve_when_loaded(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    assert_false(document_outline(d, 9).resolved);
    assert_non_null(document_part(d, 9, WANT_VIEW));
    struct outline_entry entry = document_outline(d, 9);
    assert_true(entry.resolved);
    assert_int_equal(entry.byte, strlen("Chapter 9\n"));
    assert_int_equal(document_section_at(d, (struct position){ 9, entry.byte }), 9);
    assert_int_equal(document_section_at(d, (struct position){ 9, entry.byte - 1 }), 8);
}

/* The part may be gone again before anybody looks at the outline. */
static void test_targets_outlive_their_part(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    assert_non_null(document_part(d, 9, WANT_VIEW));
    builder_part_begin(document_builder(d), 9);
    builder_part_end(document_builder(d), true);
    assert_int_equal(document_outline(d, 9).byte, strlen("Chapter 9\n"));
}

/* A book that does not tell its language, and begins with a picture. */
static void test_language_of_later_parts(void **state)
{
    (void)state;
    struct document *d = document_new(&(struct document_options){ 0 });
    struct builder *b = document_builder(d);
    static const char *const texts[] = { "cover.jpg", "雨還在下，街上沒有人。他說這裏沒有過這樣的天氣。" };
    for (uint32_t i = 0; i < 2; i++)
        builder_unit(b, i, slice_of("u"), slice_of(""), 100, 0);
    for (uint32_t i = 0; i < 2; i++) {
        builder_part_begin(b, i);
        builder_block(b, &(struct form){ .kind = BLOCK_PARAGRAPH }, 0, slice_of(""));
        builder_text(b, slice_of(texts[i]));
        builder_block_end(b, slice_of("\n"));
        builder_part_end(b, true);
        assert_int_equal(document_language(d), i == 0 ? LANGUAGE_OTHER : LANGUAGE_ZH_HANT);
    }
    document_free(d);
}

static void test_places_of_a_book(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    struct place place;
    struct quotation quotation;
    struct position found;
    document_part(d, 42, WANT_VIEW);
    assert_true(document_place(d, (struct position){ 42, 12 }, &place, &quotation));
    assert_string_equal(place.unit, "text/42.xhtml");
    assert_int_equal(place.offset, 12);
    assert_true(document_find(d, &place, &quotation, &found));
    assert_int_equal(found.part, 42);
    assert_int_equal(found.byte, 12);
    place.offset = 0; /* as if the chapter had been edited */
    assert_true(document_find(d, &place, &quotation, &found));
    assert_int_equal(found.byte, 12);
    place_release(&place);
    quotation_release(&quotation);
}

/* Parts are dropped by age; those in view stay, and their going is told before. */
static void test_budget(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    book->filler = 256 * 1024;
    document_keep(d, 0, 1);
    const struct part *first = document_part(d, 0, WANT_VIEW);
    for (uint32_t i = 1; i < 100; i++)
        assert_non_null(document_part(d, i, WANT_BACKGROUND));
    assert_ptr_equal(first, document_part(d, 0, WANT_VIEW));
    assert_int_equal(document_part_state(d, 2), PART_WHOLE); /* the neighbour */
    assert_int_equal(document_part_state(d, 3), PART_ABSENT);
    assert_int_equal(document_part_state(d, 99), PART_WHOLE);
    assert_true(book->changes[CHANGE_DROP] > 50);
    assert_non_null(document_part(d, 3, WANT_VIEW));
}

static void test_wrong_announcements(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    struct builder *b = document_builder(d);
    uint64_t all;
    size_t count;
    builder_unit(b, UNITS + 1, slice_of("x"), slice_of(""), 1, 0);
    builder_unit(b, 3, slice_of("x"), slice_of(""), 1, 0);
    builder_outline(b, 1, slice_of("nowhere"), UNITS, slice_of(""));
    builder_part_begin(b, UNITS);
    builder_part_end(b, true);
    assert_int_equal(document_part_count(d), UNITS);
    assert_int_equal(document_outline_count(d), UNITS);
    document_diagnostics(d, &count, &all);
    assert_int_equal(all, 4);
    for (unsigned i = 0; i < DIAGNOSTICS_MAX + 50; i++)
        builder_diagnostic(b, SEVERITY_NOTE, i, "again");
    document_diagnostics(d, &count, &all);
    assert_int_equal(count, DIAGNOSTICS_MAX);
    assert_int_equal(all, DIAGNOSTICS_MAX + 54);
}

static uint64_t told(const struct book *book)
{
    uint64_t all;
    size_t count;
    document_diagnostics(book->document, &count, &all);
    return all;
}

static void expect_told_once(const struct book *book)
{
    size_t count;
    const struct diagnostic *first = document_diagnostics(book->document, &count, NULL);
    assert_int_equal(told(book), 1);
    assert_string_equal(first[0].message, "the text announces too much: the rest is left out");
}

static void test_meta_max(void **state)
{
    struct book *book = *state;
    struct builder *b = document_builder(book->document);
    char key[32];
    for (unsigned i = 2; i < META_MAX; i++) { /* title and language are there */
        snprintf(key, sizeof key, "key %u", i);
        builder_meta(b, key, slice_of("value"));
    }
    assert_int_equal(told(book), 0);
    assert_string_equal(document_meta(book->document, key), "value");
    for (unsigned i = 0; i < 1000000; i++) {
        snprintf(key, sizeof key, "more %u", i);
        builder_meta(b, key, slice_of("value"));
    }
    expect_told_once(book);
    assert_null(document_meta(book->document, "more 0"));
    builder_meta(b, "title", slice_of("another"));
    assert_string_equal(document_meta(book->document, "title"), "another");
}

static void test_outline_max(void **state)
{
    struct book *book = *state;
    struct builder *b = document_builder(book->document);
    for (size_t i = UNITS; i < OUTLINE_MAX; i++)
        builder_outline(b, 1, slice_of("t"), 0, slice_of(""));
    assert_int_equal(told(book), 0);
    for (unsigned i = 0; i < 3; i++)
        builder_outline(b, 1, slice_of("t"), 0, slice_of(""));
    expect_told_once(book);
    assert_int_equal(document_outline_count(book->document), OUTLINE_MAX);
}

static void test_printed_max(void **state)
{
    struct book *book = *state;
    struct builder *b = document_builder(book->document);
    for (size_t i = 0; i < PRINTED_MAX; i++)
        builder_printed(b, slice_of("t"), 0, slice_of(""));
    assert_int_equal(told(book), 0);
    for (unsigned i = 0; i < 3; i++)
        builder_printed(b, slice_of("last"), 0, slice_of(""));
    expect_told_once(book);
    assert_int_equal(document_printed_count(book->document), PRINTED_MAX);
    assert_int_equal(document_printed_find(book->document, "last"), SIZE_MAX);
    assert_int_equal(document_outline_count(book->document), UNITS);
}

/* They are none of the outline, and are exact once their part is there. */
static void test_printed_pages(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    struct builder *b = document_builder(d);
    unsigned before = book->changes[CHANGE_STRUCTURE];
    assert_int_equal(document_printed_find(d, "iv"), SIZE_MAX);
    builder_printed(b, slice_of("iv"), 4, slice_of(""));
    builder_printed(b, slice_of("5"), 5, slice_of("words"));
    builder_printed(b, slice_of("5"), 7, slice_of("words"));
    builder_printed(b, slice_of("6"), 5, slice_of("gone"));
    builder_printed(b, slice_of("nowhere"), UNITS, slice_of(""));
    assert_int_equal(told(book), 1);
    assert_int_equal(document_printed_count(d), 4);
    assert_int_equal(document_outline_count(d), UNITS);
    assert_int_equal(book->changes[CHANGE_STRUCTURE], before);
    assert_int_equal(document_printed_find(d, "iv"), 0);
    assert_int_equal(document_printed_find(d, "IV"), SIZE_MAX);
    assert_int_equal(document_printed_find(d, "5"), 1);
    assert_true(document_printed(d, 0).resolved);
    assert_int_equal(document_printed(d, 0).part, 4);
    assert_false(document_printed(d, 1).resolved);
    assert_null(document_printed(d, 4).title);
    builder_part_begin(b, 5);
    builder_block(b, &(struct form){ .kind = BLOCK_PARAGRAPH }, 0, slice_of(""));
    builder_text(b, slice_of("abc"));
    builder_anchor(b, slice_of("words"));
    builder_text(b, slice_of("def"));
    builder_block_end(b, slice_of("\n"));
    builder_part_end(b, true);
    assert_true(document_printed(d, 1).resolved);
    assert_int_equal(document_printed(d, 1).byte, 3);
    assert_true(document_printed(d, 3).resolved);
    assert_int_equal(document_printed(d, 3).byte, 0);
    assert_false(document_printed(d, 2).resolved);
    builder_printed(b, slice_of("late"), 5, slice_of("words"));
    assert_int_equal(document_printed(d, 4).byte, 3);
}

static void test_units_max(void **state)
{
    struct book *book = *state;
    struct builder *b = document_builder(book->document);
    for (uint32_t i = UNITS; i < UNITS_MAX; i++)
        builder_unit(b, i, slice_of(""), slice_of(""), 1, 0);
    assert_int_equal(told(book), 0);
    for (uint32_t i = 0; i < 3; i++) {
        builder_unit(b, UNITS_MAX + i, slice_of(""), slice_of(""), 1, 0);
        builder_outline(b, 1, slice_of("t"), UNITS_MAX + i, slice_of(""));
    }
    expect_told_once(book);
    assert_int_equal(document_part_count(book->document), UNITS_MAX);
}

/* Names and titles together, of units and of the outline. */
static void test_announced_max(void **state)
{
    struct book *book = calloc(1, sizeof *book);
    struct slice half = { calloc(1, NAME_MAX_BYTES), NAME_MAX_BYTES / 2 };
    memset((char *)half.data, 'x', half.length);
    (void)state;
    book->document = document_new(&(struct document_options){ 0 });
    struct builder *b = document_builder(book->document);
    uint32_t count = ANNOUNCED_MAX / NAME_MAX_BYTES / 2;
    for (uint32_t i = 0; i < count; i++)
        builder_unit(b, i, half, half, 1, 0);
    builder_unit(b, count - 1, half, half, 2, 0);
    for (uint32_t i = 0; i < count; i++)
        builder_outline(b, 1, half, 0, half);
    assert_int_equal(told(book), 0);
    builder_outline(b, 1, slice_of("t"), 0, slice_of(""));
    builder_unit(b, count, half, half, 1, 0);
    expect_told_once(book);
    assert_int_equal(document_outline_count(book->document), count);
    assert_int_equal(document_part_count(book->document), count);
    document_free(book->document);
    free((char *)half.data);
    free(book);
}

/* Many entries of a part with many anchors are looked up in no more time than it takes to sort. */
static void test_many_targets_of_a_part(void **state)
{
    struct book *book = *state;
    struct builder *b = document_builder(book->document);
    char name[32];
    builder_part_begin(b, 0);
    builder_block(b, &(struct form){ .kind = BLOCK_PARAGRAPH }, 0, slice_of(""));
    for (unsigned i = 0; i < 20000; i++) {
        snprintf(name, sizeof name, "a%u", i);
        builder_anchor(b, slice_of(name));
        builder_text(b, slice_of("x"));
    }
    builder_block_end(b, slice_of("\n"));
    builder_part_end(b, false);
    for (unsigned i = 0; i < 20000; i++) {
        snprintf(name, sizeof name, "a%u", i);
        builder_outline(b, 1, slice_of("t"), 0, slice_of(name));
    }
    assert_int_equal(document_outline(book->document, UNITS + 777).byte, 777);
}

static void test_the_last_unit_grows(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    uint64_t before = document_size(d);
    builder_unit(document_builder(d), UNITS - 1, slice_of("text/299.xhtml"), slice_of(""), 5000, 0);
    assert_int_equal(document_size(d), before - 1299 + 5000);
    assert_int_equal(document_part_count(d), UNITS);
}

static void test_positions_are_normalised(void **state)
{
    struct book *book = *state;
    struct document *d = book->document;
    const struct part *part = document_part(d, 0, WANT_VIEW);
    size_t length = part->text.length;
    document_part(d, 1, WANT_VIEW);
    struct position p = document_normalise(d, (struct position){ 0, length + 3 });
    assert_int_equal(p.part, 1);
    assert_int_equal(p.byte, 3);
    p = document_normalise(d, (struct position){ 0, length - 1 });
    assert_int_equal(p.part, 0);
}

#define BOOK_TEST(f) cmocka_unit_test_setup_teardown(f, open_book, close_book)

int main(void)
{
    const struct CMUnitTest tests[] = {
        BOOK_TEST(test_announced),
        BOOK_TEST(test_late_and_out_of_order),
        BOOK_TEST(test_never),
        BOOK_TEST(test_targets_resolve_when_loaded),
        BOOK_TEST(test_targets_outlive_their_part),
        cmocka_unit_test(test_language_of_later_parts),
        BOOK_TEST(test_places_of_a_book),
        BOOK_TEST(test_budget),
        BOOK_TEST(test_wrong_announcements),
        BOOK_TEST(test_meta_max),
        BOOK_TEST(test_outline_max),
        BOOK_TEST(test_printed_max),
        BOOK_TEST(test_printed_pages),
        BOOK_TEST(test_units_max),
        cmocka_unit_test(test_announced_max),
        BOOK_TEST(test_many_targets_of_a_part),
        BOOK_TEST(test_the_last_unit_grows),
        BOOK_TEST(test_positions_are_normalised),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("document", tests, NULL, NULL);
}
