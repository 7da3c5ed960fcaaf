/* SPDX-License-Identifier: MIT */
/* Links and notes of a book of three units, of which the third comes late. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "reader/links.h"
#include "reader/note.h"
#include "reader/reader.h"
#include "reader/target.h"

#define COLUMNS 60
#define ROWS 16

struct book {
    struct document *document;
    struct loop *loop;
    struct reader *reader;
    struct grid grid;
    bool late;      /* the third unit is asked for and has not come */
    bool article;   /* as last set through the host */
    size_t many;    /* links of the first unit's last paragraph */
};

static void text(struct builder *b, const char *words)
{
    builder_text(b, slice_of(words));
}

static void begin(struct builder *b, enum block_role role)
{
    builder_block(b, &(struct form){ .kind = BLOCK_PARAGRAPH, .role = (unsigned char)role }, 0,
                  slice_of(""));
}

static void end(struct builder *b)
{
    builder_block_end(b, slice_of("\n"));
}

static void link_to(struct builder *b, enum span_kind kind, const char *words, const char *target)
{
    builder_span_open(b, kind, slice_of(target));
    text(b, words);
    builder_span_close(b);
}

static void send_first(struct book *book, struct builder *b)
{
    builder_part_begin(b, 0);
    begin(b, ROLE_TEXT);
    text(b, "河邊有一個人，見");
    link_to(b, SPAN_LINK, "第二章", "two.xhtml#here");
    text(b, "，又見");
    link_to(b, SPAN_NOTE_MARK, "註", "#n1");
    text(b, "和");
    link_to(b, SPAN_LINK, "外", "https://example.org/\x1b[31m");
    end(b);
    begin(b, ROLE_TEXT);
    link_to(b, SPAN_LINK, "末章", "../text/three.xhtml#late");
    link_to(b, SPAN_LINK, "無", "#nowhere");
    link_to(b, SPAN_LINK, "空", "");
    end(b);
    begin(b, ROLE_TEXT);
    for (size_t i = 0; i < book->many; i++)
        link_to(b, SPAN_LINK, "連", "#n1");
    end(b);
    builder_open(b, CONTAINER_ASIDE, 0);
    for (int i = 0; i < 3; i++) {
        begin(b, ROLE_NOTE);
        if (i != 1)
            builder_anchor(b, slice_of(i == 0 ? "n1" : "n2"));
        text(b, i == 0   ? "這是第一個註的話，"
                : i == 1 ? "第一個註的第二段。"
                         : "這是第二個註。");
        link_to(b, SPAN_NOTE_MARK, "回", "#n1");
        end(b);
    }
    builder_close(b);
    builder_part_end(b, true);
}

static void send_plain(struct builder *b, uint32_t number, const char *anchor, const char *words)
{
    builder_part_begin(b, number);
    begin(b, ROLE_CHROME);
    text(b, "分享到各處");
    end(b);
    for (int i = 0; i < 30; i++) {
        begin(b, ROLE_TEXT);
        if (i == 25)
            builder_anchor(b, slice_of(anchor));
        text(b, i == 25 ? words : "一行普通的文字。");
        end(b);
    }
    builder_part_end(b, true);
}

static void want(void *self, uint32_t part, enum want how)
{
    (void)how;
    struct book *book = self;
    struct builder *b = document_builder(book->document);
    if (part == 0)
        send_first(book, b);
    else if (part == 1)
        send_plain(b, 1, "here", "這裏是第二章。");
    else
        book->late = true;
}

static void let_go(void *self)
{
    (void)self;
}

static const struct loader_ops ops = { want, NULL, NULL, NULL, let_go };

static bool set(void *self, const char *name, const char *value, struct error *error)
{
    struct book *book = self;
    (void)error;
    struct reader_settings settings = reader_settings_default;
    settings.article = strcmp(value, "on") == 0 ? ARTICLE_ON : ARTICLE_OFF;
    if (strcmp(name, "article") == 0)
        reader_configure(book->reader, &settings);
    return true;
}

static struct host host = { .set = set };

static void open_book(struct book *book, size_t many, struct reader_settings settings)
{
    static const char *const names[] = { "text/one.xhtml", "text/two.xhtml", "text/three.xhtml" };
    *book = (struct book){ .loop = loop_new(), .many = many };
    host.self = book;
    book->document = document_new(&(struct document_options){
        .language_given = true, .language = LANGUAGE_ZH_HANT });
    document_set_loader(book->document, (struct loader){ &ops, book });
    struct builder *b = document_builder(book->document);
    for (uint32_t i = 0; i < 3; i++) {
        builder_unit(b, i, slice_of(names[i]), slice_of(""), 1000, 0);
        builder_outline(b, 2, slice_of(names[i]), i, slice_of(i == 2 ? "late" : ""));
    }
    builder_complete(b);
    book->reader = reader_new(&(struct reader_options){ .loop = book->loop,
                                                        .name = "book",
                                                        .document = book->document,
                                                        .host = &host,
                                                        .settings = settings,
                                                        .rules = width_rules_narrow });
    grid_init(&book->grid, COLUMNS, ROWS);
    reader_resize(book->reader, COLUMNS, ROWS);
}

static void close_book(struct book *book)
{
    reader_free(book->reader);
    document_free(book->document);
    grid_release(&book->grid);
    loop_free(book->loop);
}

static void act(struct book *book, const char *name)
{
    reader_draw(book->reader, &book->grid);
    const struct action *action = action_find(name);
    assert_non_null(action);
    assert_true((action->contexts & reader_context(book->reader)) != 0);
    reader_act(book->reader, action, &(struct argument){ .count = 1 });
    loop_drain(book->loop, SIZE_MAX, false);
}

static void type(struct book *book, const char *letters)
{
    reader_insert(book->reader, letters, strlen(letters));
    loop_drain(book->loop, SIZE_MAX, false);
}

/* The screen as text, rows apart by line ends. */
static const char *screen(struct book *book)
{
    static struct bytes all;
    bytes_clear(&all);
    reader_draw(book->reader, &book->grid);
    for (int row = 0; row < ROWS; row++) {
        for (int column = 0; column < COLUMNS; column++) {
            const struct cell *cell = grid_cell(&book->grid, column, row);
            if (!cell->right)
                bytes_append_string(&all, cell->length > 0 ? cell->bytes : " ");
        }
        bytes_append_byte(&all, '\n');
    }
    return bytes_string(&all);
}

static void shows(struct book *book, const char *words)
{
    if (strstr(screen(book), words) == NULL) {
        print_error("%.900s\n%s", screen(book), screen(book) + strlen(screen(book)) - 70);
        fail_msg("no '%s'", words);
    }
}

static void shows_not(struct book *book, const char *words)
{
    if (strstr(screen(book), words) != NULL) {
        print_error("%.900s\n%s", screen(book), screen(book) + strlen(screen(book)) - 70);
        fail_msg("'%s'", words);
    }
}

static void test_jump(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    act(&book, "follow");
    assert_int_equal(reader_context(book.reader), CONTEXT_HINT);
    shows(&book, "two.xhtml#here"); /* where the marked one leads */
    type(&book, "Ａ"); /* an input method was left on */
    assert_int_equal(reader_context(book.reader), CONTEXT_TEXT);
    shows(&book, "這裏是第二章。");
    act(&book, "back");
    shows(&book, "河邊有一個人");
    close_book(&book);
}

static void test_note(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    act(&book, "follow");
    act(&book, "hint-next");
    act(&book, "hint-follow");
    assert_int_equal(reader_context(book.reader), CONTEXT_NOTE);
    const char *window = strstr(screen(&book), "Enter");
    assert_non_null(window);
    assert_non_null(strstr(window, "這是第一個註的話"));
    assert_non_null(strstr(window, "第一個註的第二段"));
    assert_null(strstr(window, "這是第二個註"));
    act(&book, "next-line");
    act(&book, "previous-page");
    act(&book, "close");
    assert_int_equal(reader_context(book.reader), CONTEXT_TEXT);
    assert_null(strstr(screen(&book), "Enter"));
    act(&book, "follow");
    act(&book, "hint-next");
    act(&book, "hint-follow");
    act(&book, "choose"); /* to the note itself */
    assert_int_equal(reader_context(book.reader), CONTEXT_TEXT);
    act(&book, "back");
    shows(&book, "河邊有一個人");
    close_book(&book);
}

static void test_address(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    act(&book, "follow");
    type(&book, "d");
    shows(&book, "https://example.org/ [31m");
    assert_int_equal(reader_context(book.reader), CONTEXT_TEXT);
    close_book(&book);
}

static void test_late(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    act(&book, "follow");
    type(&book, "f");
    assert_true(book.late);
    shows(&book, "loading");
    send_plain(document_builder(book.document), 2, "late", "末章的這一段。");
    loop_drain(book.loop, SIZE_MAX, false);
    shows(&book, "末章的這一段。");
    act(&book, "back");
    shows(&book, "河邊有一個人");
    close_book(&book);
}

static void test_outline_late(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    act(&book, "outline");
    act(&book, "end");
    act(&book, "choose");
    assert_true(book.late);
    send_plain(document_builder(book.document), 2, "late", "末章的這一段。");
    loop_drain(book.loop, SIZE_MAX, false);
    shows(&book, "末章的這一段。");
    close_book(&book);
}

/* A printed page in a part that comes later, and back. */
static void test_printed_late(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    struct builder *b = document_builder(book.document);
    reader_command(book.reader, "page iv");
    shows(&book, "the text has no list of printed pages");
    builder_printed(b, slice_of("iv"), 1, slice_of("here"));
    builder_printed(b, slice_of("12 a"), 2, slice_of("late"));
    builder_printed(b, slice_of("12 a"), 1, slice_of("here"));
    reader_command(book.reader, "page v");
    shows(&book, "no printed page 'v'");
    reader_command(book.reader, "page");
    shows(&book, "which page? page LABEL");
    reader_command(book.reader, "page 12 a");
    assert_true(book.late);
    send_plain(b, 2, "late", "末章的這一段。");
    loop_drain(book.loop, SIZE_MAX, false);
    shows(&book, "末章的這一段。");
    reader_command(book.reader, "page iv");
    loop_drain(book.loop, SIZE_MAX, false);
    shows(&book, "這裏是第二章。");
    act(&book, "back");
    shows(&book, "末章的這一段。");
    close_book(&book);
}

/* One who has moved on is not taken away when the part comes. */
static void test_moved_on(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    act(&book, "follow");
    type(&book, "f");
    act(&book, "back");
    send_plain(document_builder(book.document), 2, "late", "末章的這一段。");
    loop_drain(book.loop, SIZE_MAX, false);
    shows(&book, "河邊有一個人");
    close_book(&book);
}

static void test_nowhere(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    act(&book, "follow");
    type(&book, "g"); /* the anchor is looked for in all parts, of which one has not come */
    send_plain(document_builder(book.document), 2, "late", "末章的這一段。");
    loop_drain(book.loop, SIZE_MAX, false);
    shows(&book, "no place 'nowhere'");
    shows(&book, "河邊有一個人");
    act(&book, "follow");
    type(&book, "h");
    shows(&book, "leads nowhere");
    act(&book, "follow");
    type(&book, "z");
    shows(&book, "no link has these letters");
    assert_int_equal(reader_context(book.reader), CONTEXT_TEXT);
    close_book(&book);
}

static void test_many(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 3000, reader_settings_default);
    act(&book, "follow");
    type(&book, "a");
    assert_int_equal(reader_context(book.reader), CONTEXT_HINT);
    act(&book, "hint-next");
    act(&book, "hint-previous");
    act(&book, "hint-erase");
    assert_int_equal(reader_context(book.reader), CONTEXT_HINT);
    type(&book, "aq");
    assert_int_equal(reader_context(book.reader), CONTEXT_NOTE);
    reader_resize(book.reader, 12, 3);
    grid_release(&book.grid);
    grid_init(&book.grid, 12, 3);
    reader_draw(book.reader, &book.grid);
    close_book(&book);
}

static void test_sizes(void **state)
{
    (void)state;
    static const int sizes[][2] = { { 80, 24 }, { 150, 40 }, { 20, 5 }, { 12, 3 }, { 11, 2 } };
    for (int vertical = 0; vertical < 2; vertical++)
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            struct book book;
            struct reader_settings settings = reader_settings_default;
            settings.vertical = vertical == 1;
            settings.columns = COLUMNS_AUTO;
            open_book(&book, 200, settings);
            grid_release(&book.grid);
            grid_init(&book.grid, sizes[i][0], sizes[i][1]);
            reader_resize(book.reader, sizes[i][0], sizes[i][1]);
            act(&book, "follow");
            reader_draw(book.reader, &book.grid);
            if (reader_context(book.reader) == CONTEXT_HINT)
                type(&book, "as");
            reader_draw(book.reader, &book.grid);
            close_book(&book);
        }
}

static void test_article(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    act(&book, "next-section");
    shows(&book, "分享到各處");
    act(&book, "article");
    shows_not(&book, "分享到各處"); /* what one was at is hidden: what follows is shown */
    shows(&book, "一行普通的文字");
    act(&book, "article");
    shows(&book, "分享到各處");
    close_book(&book);
}

static void test_article_by_itself(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    act(&book, "next-section");
    builder_meta(document_builder(book.document), "article", slice_of("no"));
    shows(&book, "分享到各處");
    reader_command(book.reader, "/分享");
    loop_drain(book.loop, SIZE_MAX, false);
    shows(&book, "/分享 1/~1"); /* the third unit is not there yet */
    builder_meta(document_builder(book.document), "article", slice_of("yes"));
    shows_not(&book, "分享到各處");
    loop_drain(book.loop, SIZE_MAX, false);
    act(&book, "next-match");
    send_plain(document_builder(book.document), 2, "late", "末章。");
    loop_drain(book.loop, SIZE_MAX, false);
    shows_not(&book, "分享到各處");
    shows(&book, "'分享' is not found");
    close_book(&book);
}

/* A book says that it is written vertically, and is shown so only when asked for. */
static void test_suggestion(void **state)
{
    (void)state;
    struct book book;
    open_book(&book, 0, reader_settings_default);
    builder_meta(document_builder(book.document), "direction", slice_of("vertical"));
    shows(&book, "written vertically");
    act(&book, "next-line");
    shows_not(&book, "written vertically");
    builder_meta(document_builder(book.document), "author", slice_of("some one"));
    shows_not(&book, "written vertically");
    close_book(&book);
}

static void test_targets(void **state)
{
    (void)state;
    static const struct {
        const char *target;
        int part; /* -1: not in the book */
        const char *anchor;
    } cases[] = {
        { "#n1", 0, "n1" },
        { "#", 0, NULL },
        { "two.xhtml", 1, NULL },
        { "TWO.xhtml#A", 1, "A" },
        { "./x/../two.xhtml#a%20b", 1, "a%20b" },
        { "../../../text/two.xhtml", 1, NULL },
        { "text/three.xhtml", 2, NULL },
        { "/text/three.xhtml", 2, NULL },
        { "t%77o.xhtml", 1, NULL },
        { "four.xhtml", -1, NULL },
        { "mailto:a@example.org", -1, NULL },
        { "//example.org/two.xhtml", -1, NULL },
        { "%00", -1, NULL },
        { "%", -1, NULL },
        { "", -1, NULL },
    };
    struct book book;
    open_book(&book, 0, reader_settings_default);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t part;
        char *anchor;
        bool found = target_find(book.document, 0, cases[i].target, &part, &anchor);
        assert_int_equal(found ? (int)part : -1, cases[i].part);
        if (cases[i].anchor != NULL)
            assert_string_equal(anchor, cases[i].anchor);
        free(anchor);
    }
    close_book(&book);
}

static void test_enormous(void **state)
{
    (void)state;
    struct note note = { .shown = false };
    char *words = mem_array(1, 100000);
    memset(words, 'a', 99999);
    note_show(&note, words);
    assert_true(note.shown && !note.placed);
    note_close(&note);
    note_close(&note);
    free(words);
}

static void test_hints(void **state)
{
    (void)state;
    char a[HINT_MAX + 1], b[HINT_MAX + 1];
    const size_t counts[] = { 1, HINT_LETTER_COUNT, HINT_LETTER_COUNT + 1, LINKS_MAX };
    for (size_t k = 0; k < sizeof counts / sizeof *counts; k++)
        for (size_t i = 1; i < counts[k]; i++) {
            size_t length = links_hint(i, counts[k], a);
            assert_int_equal(length, links_hint(i - 1, counts[k], b));
            assert_string_not_equal(a, b);
            assert_int_equal(length, counts[k] > HINT_LETTER_COUNT ? 2 : 1);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_jump),       cmocka_unit_test(test_note),
        cmocka_unit_test(test_address),    cmocka_unit_test(test_late),
        cmocka_unit_test(test_outline_late), cmocka_unit_test(test_moved_on),
        cmocka_unit_test(test_printed_late),
        cmocka_unit_test(test_nowhere),    cmocka_unit_test(test_many),
        cmocka_unit_test(test_sizes),      cmocka_unit_test(test_article),
        cmocka_unit_test(test_article_by_itself), cmocka_unit_test(test_suggestion),
        cmocka_unit_test(test_targets),
        cmocka_unit_test(test_enormous),   cmocka_unit_test(test_hints),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("reader links", tests, NULL, NULL);
}
