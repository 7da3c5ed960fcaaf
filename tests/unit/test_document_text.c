/* SPDX-License-Identifier: MIT */
/*
 * The document over plain text that grows and is dropped: what structure has looked at, and what it
 * still has to look at.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/limits.h"
#include "doc/document.h"

#define PARTS_MAX 8

struct text {
    struct document *document;
    struct bytes parts[PARTS_MAX];
    bool partial[PARTS_MAX];
    unsigned wants;
};

static void deliver(struct text *text, uint32_t number)
{
    struct builder *b = document_builder(text->document);
    const char *line = bytes_string(&text->parts[number]);
    builder_part_begin(b, number);
    while (*line != '\0') {
        size_t length = strcspn(line, "\n");
        unsigned char kind = length == 0 ? BLOCK_BLANK : BLOCK_PARAGRAPH;
        builder_block(b, &(struct form){ .kind = kind }, 0, slice_of(""));
        builder_text(b, (struct slice){ line, length });
        builder_block_end(b, slice_of("\n"));
        line += length + 1;
    }
    builder_part_end(b, !text->partial[number]);
}

static void want(void *self, uint32_t part, enum want how)
{
    (void)how;
    struct text *text = self;
    text->wants++;
    deliver(text, part);
}

static void let_go(void *self)
{
    (void)self;
}

static const struct loader_ops ops = { want, NULL, NULL, NULL, let_go };

static int open_text(void **state)
{
    struct text *text = calloc(1, sizeof *text);
    text->document = document_new(&(struct document_options){
        .recognise = true, .headings = true, .language_given = true, .language = LANGUAGE_ZH_HANT });
    document_set_loader(text->document, (struct loader){ &ops, text });
    *state = text;
    return 0;
}

static int close_text(void **state)
{
    struct text *text = *state;
    document_free(text->document);
    for (size_t i = 0; i < PARTS_MAX; i++)
        bytes_release(&text->parts[i]);
    free(text);
    return 0;
}

static void announce(struct text *text, uint32_t number)
{
    builder_unit(document_builder(text->document), number, slice_of(""), slice_of(""),
                 text->parts[number].length, 0);
}

static void append_chapters(struct text *text, uint32_t number, int first, int end)
{
    for (int i = first; i < end; i++)
        bytes_format(&text->parts[number], "第%d章 山水之間\n\n　　他走到河邊，坐了下來。\n\n", i);
}

static void recognise(struct document *document)
{
    while (document_recognise_step(document))
        ;
}

/* More than is kept: whatever is not in view goes. */
static void push_out(struct text *text, uint32_t number)
{
    while (text->parts[number].length < PARTS_BUDGET)
        bytes_append_string(&text->parts[number], "一二三四五六七八九十。\n");
    announce(text, number);
    document_keep(text->document, PARTS_MAX, PARTS_MAX);
    assert_non_null(document_part(text->document, number, WANT_VIEW));
}

/* A file that was seen whole goes on: what was appended is looked at too. */
static void test_growth(void **state)
{
    struct text *text = *state;
    struct document *d = text->document;
    append_chapters(text, 0, 1, 6);
    announce(text, 0);
    builder_complete(document_builder(d));
    recognise(d);
    assert_true(document_recognised(d));
    assert_int_equal(document_outline_count(d), 5);
    append_chapters(text, 0, 6, 9);
    announce(text, 0);
    assert_false(document_recognised(d));
    deliver(text, 0);
    recognise(d);
    assert_true(document_recognised(d));
    assert_int_equal(document_outline_count(d), 8);
    append_chapters(text, 1, 9, 11);
    announce(text, 1);
    recognise(d);
    assert_true(document_recognised(d));
    assert_int_equal(document_outline_count(d), 10);
    unsigned wants = text->wants;
    recognise(d);
    assert_int_equal(text->wants, wants);
}

/* A part that was dropped before it was whole is looked at once more when it is, and not before. */
static void test_dropped_while_partial(void **state)
{
    struct text *text = *state;
    struct document *d = text->document;
    append_chapters(text, 0, 1, 6);
    text->partial[0] = true;
    announce(text, 0);
    recognise(d);
    assert_int_equal(document_outline_count(d), 5);
    assert_false(document_recognised(d));
    push_out(text, 1);
    assert_int_equal(document_part_state(d, 0), PART_ABSENT);
    unsigned wants = text->wants;
    recognise(d);
    recognise(d);
    assert_int_equal(text->wants, wants);
    text->partial[0] = false;
    builder_complete(document_builder(d));
    recognise(d);
    assert_true(text->wants > wants);
    assert_true(document_recognised(d));
    assert_int_equal(document_outline_count(d), 5);
}

/* What never becomes whole is done with when nothing more will come. */
static void test_never_whole(void **state)
{
    struct text *text = *state;
    struct document *d = text->document;
    append_chapters(text, 0, 1, 6);
    text->partial[0] = true;
    announce(text, 0);
    recognise(d);
    assert_false(document_recognised(d));
    builder_complete(document_builder(d));
    recognise(d);
    assert_true(document_recognised(d));
}

/* The language can be given and taken back; the text is looked at again for it. */
static void test_language(void **state)
{
    struct text *text = *state;
    struct document *d = text->document;
    append_chapters(text, 0, 1, 6);
    announce(text, 0);
    builder_complete(document_builder(d));
    recognise(d);
    assert_int_equal(document_language(d), LANGUAGE_ZH_HANT);
    document_set_language(d, true, LANGUAGE_JA);
    assert_int_equal(document_language(d), LANGUAGE_JA);
    assert_string_equal(document_meta(d, "language"), "ja");
    assert_false(document_recognised(d));
    recognise(d);
    assert_int_equal(document_outline_count(d), 5);
    document_set_language(d, false, LANGUAGE_OTHER);
    assert_int_equal(document_language(d), LANGUAGE_ZH_HANT);
    builder_meta(document_builder(d), "language", slice_of("ko"));
    assert_int_equal(document_language(d), LANGUAGE_KO);
    document_set_language(d, true, LANGUAGE_JA);
    document_set_language(d, false, LANGUAGE_OTHER);
    assert_int_equal(document_language(d), LANGUAGE_KO);
}

/* A quotation is taken by whole characters, wherever the place was said to be. */
static void test_place_in_a_character(void **state)
{
    struct text *text = *state;
    struct document *d = text->document;
    for (int i = 0; i < 4000; i++)
        bytes_append_string(&text->parts[0], "山水之間。");
    announce(text, 0);
    builder_complete(document_builder(d));
    assert_non_null(document_part(d, 0, WANT_VIEW));
    for (uint64_t byte = 30000; byte < 30003; byte++) {
        struct place place = { 0 };
        struct quotation quotation = { 0 };
        assert_true(document_place(d, (struct position){ 0, byte }, &place, &quotation));
        assert_int_equal(place.offset, 30000);
        assert_int_equal(strncmp(quotation.exact, "山水之間。", strlen("山水之間。")), 0);
        assert_true(strlen(quotation.before) == 3 * QUOTE_CONTEXT);
        assert_true(strlen(quotation.after) == 3 * QUOTE_CONTEXT);
        place_release(&place);
        quotation_release(&quotation);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_growth, open_text, close_text),
        cmocka_unit_test_setup_teardown(test_dropped_while_partial, open_text, close_text),
        cmocka_unit_test_setup_teardown(test_never_whole, open_text, close_text),
        cmocka_unit_test_setup_teardown(test_language, open_text, close_text),
        cmocka_unit_test_setup_teardown(test_place_in_a_character, open_text, close_text),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("document of text", tests, NULL, NULL);
}
