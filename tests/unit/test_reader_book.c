/* SPDX-License-Identifier: MIT */
/*
 * A session over a book whose parts come late, out of order, in pieces, not at all, or again with
 * other words, while keys are typed at random.  What is checked is that it holds: each drawing is
 * made, and all work ends.
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
#include "reader/reader.h"
#include "store/store.h"

#define SEED 20261124u
#define UNITS 60u
#define KEYS 500
#define ROUNDS_MAX 200000 /* of the loop between two keys: more is work without end */

struct book {
    struct document *document;
    struct loop *loop;
    struct reader *reader;
    uint32_t asked[UNITS];
    size_t asked_count;
};

static size_t paragraphs_of(uint32_t number)
{
    static const size_t counts[] = { 1, 3, 40, 0, 2000, 12 };
    return counts[number % (sizeof counts / sizeof *counts)];
}

static void send_link(struct builder *b, size_t number)
{
    char target[40];
    snprintf(target, sizeof target, number % 3 == 0 ? "#here" : "%zu.xhtml#%s", number % (UNITS + 2),
             number % 4 == 0 ? "here" : "not-here");
    builder_span_open(b, number % 2 == 0 ? SPAN_LINK : SPAN_NOTE_MARK, slice_of(target));
    builder_text(b, slice_of("見他處"));
    builder_span_close(b);
}

static void send_paragraph(struct builder *b, size_t number, bool heading)
{
    char line[80];
    struct form form = { .kind = heading           ? BLOCK_HEADING
                                 : number % 9 == 8 ? BLOCK_PREFORMATTED
                                 : number % 5 == 4 ? BLOCK_BLANK
                                                   : BLOCK_PARAGRAPH,
                         .level = heading ? 2 : 0 };
    builder_block(b, &form, 0, slice_of(""));
    if (form.kind != BLOCK_BLANK) {
        snprintf(line, sizeof line, "第%zu段，", number);
        builder_text(b, slice_of(line));
        builder_span_open(b, SPAN_EMPHASIS, slice_of(""));
        builder_text(b, slice_of("讀書人在河邊的茶室裏"));
        builder_span_close(b);
        send_link(b, number);
        builder_text(b, slice_of("，坐了一天又一天；\t沒有人問他在等誰。"));
    }
    builder_block_end(b, slice_of("\n"));
}

static void answer(struct book *book, uint32_t number)
{
    struct builder *b = document_builder(book->document);
    if (number % 11 == 7) {
        builder_part_failed(b, number, "it is damaged");
        return;
    }
    size_t count = paragraphs_of(number) + (size_t)rand() % 2;
    builder_part_begin(b, number);
    builder_anchor(b, slice_of("here"));
    for (size_t i = 0; i < count; i++)
        send_paragraph(b, i, i == 0);
    builder_part_end(b, rand() % 4 != 0);
}

static void want(void *self, uint32_t part, enum want how)
{
    (void)how;
    struct book *book = self;
    for (size_t i = 0; i < book->asked_count; i++)
        if (book->asked[i] == part)
            return;
    if (rand() % 5 == 0)
        answer(book, part);
    else if (book->asked_count < UNITS)
        book->asked[book->asked_count++] = part;
}

/* Some of what was asked for, in any order; without that nothing is waited for. */
static void answer_some(struct book *book)
{
    for (int n = rand() % 4; n > 0 && book->asked_count > 0; n--) {
        size_t i = (size_t)rand() % book->asked_count;
        uint32_t part = book->asked[i];
        book->asked[i] = book->asked[--book->asked_count];
        answer(book, part);
    }
}

static void let_go(void *self)
{
    (void)self;
}

static const struct loader_ops ops = { want, NULL, NULL, NULL, let_go };

static struct document *open_book(struct book *book)
{
    book->document = document_new(&(struct document_options){
        .language_given = true, .language = LANGUAGE_ZH_HANT });
    book->asked_count = 0;
    document_set_loader(book->document, (struct loader){ &ops, book });
    struct builder *b = document_builder(book->document);
    for (uint32_t i = 0; i < UNITS; i++) {
        char name[32];
        snprintf(name, sizeof name, "%u.xhtml", i);
        builder_unit(b, i, slice_of(name), slice_of(""), 100 + 300 * paragraphs_of(i), 0);
        builder_outline(b, 2 + i % 3, slice_of(name), i, slice_of(i % 2 ? "here" : ""));
    }
    builder_complete(b);
    return book->document;
}

static bool is_for_hosts(const char *name)
{
    static const char *const names[] = { "quit", "suspend", "redraw", "set", "narrower", "wider",
                                         "standard" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

static const struct action *random_action(struct reader *reader)
{
    size_t count = 0;
    while (actions[count].name != NULL)
        count++;
    for (;;) {
        const struct action *action = &actions[(size_t)rand() % count];
        if ((action->contexts & reader_context(reader)) != 0 && !is_for_hosts(action->name))
            return action;
    }
}

static void type_something(struct reader *reader)
{
    static const char *const words[] = { "讀", "書人", "a", "第1", "不在", "，" };
    const char *word = words[(size_t)rand() % (sizeof words / sizeof *words)];
    reader_insert(reader, word, strlen(word));
}

static void type_key(struct reader *reader)
{
    if (reader_context(reader) == CONTEXT_HINT && rand() % 2 == 0) {
        static const char *const letters[] = { "a", "s", "k", "z" };
        reader_insert(reader, letters[(size_t)rand() % 4], 1);
        return;
    }
    if (reader_context(reader) == CONTEXT_PROMPT && rand() % 3 == 0) {
        type_something(reader);
        return;
    }
    bool counted = rand() % 4 == 0;
    reader_act(reader, random_action(reader),
               &(struct argument){ .count = counted ? 1 + (unsigned)rand() % 60 : 1,
                                   .counted = counted,
                                   .character = (char32_t)('a' + rand() % 3) });
}

static void work(struct book *book)
{
    int rounds = 0;
    for (int n = rand() % 60; n > 0 && loop_busy(book->loop); n--)
        loop_run_once(book->loop, 0);
    if (rand() % 8 == 0)
        while (loop_busy(book->loop)) {
            loop_run_once(book->loop, 0);
            assert_true(++rounds < ROUNDS_MAX);
        }
    answer_some(book);
}

static void draw(struct reader *reader, struct grid *grid)
{
    static const int sizes[][2] = { { 80, 24 }, { 40, 10 }, { 11, 2 }, { 150, 60 }, { 61, 3 } };
    if (rand() % 10 == 0) {
        const int *size = sizes[(size_t)rand() % (sizeof sizes / sizeof *sizes)];
        grid_release(grid);
        grid_init(grid, size[0], size[1]);
        reader_resize(reader, size[0], size[1]);
    }
    reader_draw(reader, grid);
}

static void read_at_random(unsigned seed)
{
    struct book book = { .loop = loop_new() };
    struct grid grid;
    struct error error;
    srand(seed);
    struct store *store = store_open(&(struct store_options){ 0 }, &error);
    book.reader = reader_new(&(struct reader_options){ .loop = book.loop,
                                                       .store = store,
                                                       .file = { .name = "/book" },
                                                       .name = "book",
                                                       .document = open_book(&book),
                                                       .settings = reader_settings_default,
                                                       .rules = width_rules_narrow });
    grid_init(&grid, 80, 24);
    reader_resize(book.reader, 80, 24);
    for (int i = 0; i < KEYS; i++) {
        type_key(book.reader);
        work(&book);
        draw(book.reader, &grid);
        if (i % 200 == 199) {
            struct document *old = book.document;
            reader_set_document(book.reader, open_book(&book));
            document_free(old);
        }
    }
    reader_free(book.reader);
    document_free(book.document);
    grid_release(&grid);
    store_close(store);
    loop_free(book.loop);
}

static void test_reading(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 2; i++) {
        printf("# seed %u\n", SEED + i);
        read_at_random(SEED + i);
    }
}

int main(int argc, char **argv)
{
    if (argc > 1) { /* one seed more, by hand */
        read_at_random((unsigned)strtoul(argv[1], NULL, 10));
        return 0;
    }
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_reading) };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("reader of a book", tests, NULL, NULL);
}
