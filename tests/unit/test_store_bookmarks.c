/* SPDX-License-Identifier: MIT */
/* Bookmarks, marks, the works they belong to, and their JSON. */
#include "store_fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static void bookmarks_come_back_whole(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a/書.epub", 5, 7);
    struct bookmark bookmark = {
        .name = (char[]){ "it's \"二\"; --" },
        .section = (char[]){ "第二章\t始" },
        .place = { (char[]){ "text/ch2.xhtml" }, UINT64_C(1) << 40 },
        .quotation = { (char[]){ "e" }, (char[]){ "b" }, (char[]){ "a" } },
    };
    assert_true(store_add_bookmark(store, &file, &bookmark, NULL));
    assert_int_equal(strlen(bookmark.id), 32);
    assert_int_equal(strspn(bookmark.id, "0123456789abcdef"), 32);
    assert_true(bookmark.made > 0);
    store_close(store);

    store = fixture_open(f);
    struct bookmark *found;
    size_t count;
    assert_true(store_bookmarks(store, &file, &found, &count, NULL));
    assert_int_equal(count, 1);
    assert_string_equal(found->id, bookmark.id);
    assert_int_equal(found->kind, BOOKMARK_NAMED);
    assert_string_equal(found->name, bookmark.name);
    assert_string_equal(found->section, bookmark.section);
    assert_string_equal(found->place.unit, bookmark.place.unit);
    assert_true(found->place.offset == bookmark.place.offset);
    assert_string_equal(found->quotation.exact, "e");
    assert_string_equal(found->quotation.before, "b");
    assert_string_equal(found->quotation.after, "a");
    assert_int_equal(found->made, bookmark.made);
    bookmark_release(found);
    assert_string_equal(found->id, "");
    free(found);
    store_close(store);
    assert_false(file_exists(f->state_file));
}

static void bookmarks_are_sorted_by_place(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 5, 7), other = file_named("/b", 6, 8);
    add_bookmark(store, &file, BOOKMARK_NAMED, "三", 3000000000, NULL);
    add_bookmark(store, &file, BOOKMARK_NAMED, "一", 10, NULL);
    add_bookmark(store, &file, BOOKMARK_MARK, "b", 20, NULL);
    add_bookmark(store, &other, BOOKMARK_NAMED, "另", 1, NULL);
    expect_bookmarks(store, &file, "一,b,三,");
    expect_bookmarks(store, &other, "另,");
    struct store_file unknown = file_named("/c", 6, 9);
    expect_bookmarks(store, &unknown, "");
    store_close(store);
}

static void marks_replace_their_letter(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 5, 7), other = file_named("/b", 6, 8);
    char first[33], second[33], elsewhere[33], named[33];
    add_bookmark(store, &file, BOOKMARK_MARK, "a", 10, first);
    add_bookmark(store, &file, BOOKMARK_MARK, "b", 20, NULL);
    add_bookmark(store, &file, BOOKMARK_NAMED, "a", 30, named);
    add_bookmark(store, &other, BOOKMARK_MARK, "a", 40, elsewhere);
    add_bookmark(store, &file, BOOKMARK_MARK, "a", 50, second);
    assert_string_equal(first, second);
    assert_string_not_equal(first, named);
    assert_string_not_equal(first, elsewhere);
    expect_bookmarks(store, &file, "b,a,a,");
    expect_bookmarks(store, &other, "a,");
    store_close(store);
    assert_int_equal(file_number(f->data_file, "SELECT count(*) FROM bookmarks"), 4);
}

/* A line is a heading or none, whatever was said of it before; lists of bookmarks know nothing of it. */
static void headings_replace_their_line(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 5, 7);
    struct bookmark *found;
    size_t count;
    add_bookmark(store, &file, BOOKMARK_NAMED, "30", 30, NULL);
    add_bookmark(store, &file, BOOKMARK_HEADING, "30", 30, NULL);
    add_bookmark(store, &file, BOOKMARK_HEADING, "10", 10, NULL);
    add_bookmark(store, &file, BOOKMARK_NO_HEADING, "30", 30, NULL);
    expect_bookmarks(store, &file, "30,");
    assert_true(store_headings(store, &file, &found, &count, NULL));
    assert_int_equal(count, 2);
    assert_int_equal(found[0].kind, BOOKMARK_HEADING);
    assert_int_equal(found[0].place.offset, 10);
    assert_int_equal(found[1].kind, BOOKMARK_NO_HEADING);
    assert_int_equal(found[1].place.offset, 30);
    for (size_t i = 0; i < count; i++)
        bookmark_release(&found[i]);
    free(found);
    struct store_file other = file_named("/b", 6, 8);
    assert_true(store_headings(store, &other, &found, &count, NULL));
    assert_int_equal(count, 0);
    store_close(store);
}

static void removing_leaves_a_tombstone(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 5, 7);
    char id[33], mark[33], again[33];
    add_bookmark(store, &file, BOOKMARK_NAMED, "一", 10, id);
    add_bookmark(store, &file, BOOKMARK_MARK, "m", 20, mark);
    assert_true(store_rename_bookmark(store, id, "it's 改", NULL));
    expect_bookmarks(store, &file, "it's 改,m,");
    assert_true(store_remove_bookmark(store, id, NULL));
    assert_true(store_remove_bookmark(store, mark, NULL));
    expect_bookmarks(store, &file, "");
    struct error error;
    assert_false(store_rename_bookmark(store, id, "x", &error));
    assert_string_equal(error.message, "no such bookmark");
    assert_false(store_busy(store));
    assert_true(store_remove_bookmark(store, id, NULL));
    add_bookmark(store, &file, BOOKMARK_MARK, "m", 30, again);
    assert_string_not_equal(mark, again);
    store_close(store);
    assert_int_equal(file_number(f->data_file, "SELECT sum(deleted) FROM bookmarks"), 2);
}

static void the_clock_goes_on(void **state)
{
    struct fixture *f = *state;
    struct store_file file = file_named("/a", 5, 7);
    char id[33], last[33];
    for (int i = 0; i < 3; i++) {
        struct store *store = fixture_open(f);
        add_bookmark(store, &file, BOOKMARK_NAMED, "x", 10, i == 0 ? id : last);
        store_close(store);
    }
    struct store *store = fixture_open(f);
    assert_true(store_rename_bookmark(store, id, "y", NULL));
    assert_true(store_remove_bookmark(store, last, NULL));
    store_close(store);
    assert_int_equal(file_number(f->data_file, "SELECT value FROM clock"), 5);
    assert_int_equal(file_number(f->data_file, "SELECT count(DISTINCT clock) FROM bookmarks"), 3);
    assert_int_equal(file_number(f->data_file, "SELECT clock FROM bookmarks WHERE name = 'y'"), 4);
    assert_int_equal(file_number(f->data_file, "SELECT clock FROM bookmarks WHERE deleted"), 5);
    assert_int_equal(file_number(f->data_file, "SELECT count(*) FROM bookmarks"
                                               " WHERE device = (SELECT device FROM clock)"
                                               " AND length(device) = 32"), 3);
}

static void one_with_an_id_is_changed(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 5, 7);
    struct bookmark bookmark = { .name = (char[]){ "一" }, .place.offset = 1 };
    assert_true(store_add_bookmark(store, &file, &bookmark, NULL));
    char id[33];
    memcpy(id, bookmark.id, sizeof id);
    bookmark.name = (char[]){ "二" };
    assert_true(store_add_bookmark(store, &file, &bookmark, NULL));
    assert_string_equal(bookmark.id, id);
    expect_bookmarks(store, &file, "二,");
    store_close(store);
}

static void bookmarks_outlive_moving_and_editing(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 5, 7), edited = file_named("/a", 6, 8);
    struct store_file moved = file_named("/b", 6, 8), again = file_named("/b", 7, 9);
    add_bookmark(store, &file, BOOKMARK_NAMED, "一", 1, NULL);
    expect_bookmarks(store, &edited, "一,");
    /* The edited content is known once something was kept in it. */
    struct store_file unmet = file_named("/b", 6, 8);
    expect_bookmarks(store, &unmet, "");
    add_bookmark(store, &edited, BOOKMARK_NAMED, "二", 2, NULL);
    expect_bookmarks(store, &moved, "一,二,");
    add_bookmark(store, &moved, BOOKMARK_NAMED, "三", 3, NULL);
    expect_bookmarks(store, &again, "一,二,三,");
    /* By content alone, and by name alone. */
    struct store_file pipe = file_named(NULL, 5, 7), unread = file_named("/a", 0, 0);
    expect_bookmarks(store, &pipe, "一,二,三,");
    expect_bookmarks(store, &unread, "一,二,三,");
    store_close(store);
    assert_int_equal(file_number(f->data_file, "SELECT count(*) FROM works"), 1);
    assert_int_equal(file_number(f->data_file, "SELECT count(*) FROM names"), 2);
    assert_int_equal(file_number(f->data_file, "SELECT count(*) FROM fingerprints"), 2);
}

static void content_counts_more_than_a_name(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file one = file_named("/x", 5, 7), two = file_named("/y", 6, 8);
    struct store_file over = file_named("/x", 6, 8);
    add_bookmark(store, &one, BOOKMARK_NAMED, "一", 1, NULL);
    add_bookmark(store, &two, BOOKMARK_NAMED, "二", 2, NULL);
    expect_bookmarks(store, &over, "二,");
    add_bookmark(store, &over, BOOKMARK_NAMED, "三", 3, NULL);
    /* The name is the second work's from now on. */
    struct store_file edited = file_named("/x", 9, 9);
    expect_bookmarks(store, &edited, "二,三,");
    expect_bookmarks(store, &one, "一,");
    store_close(store);
}

/* As two machines' work may come together. */
static void two_works_of_one_content(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file one = file_named("/x", 5, 7), two = file_named("/y", 6, 8);
    add_bookmark(store, &one, BOOKMARK_NAMED, "一", 1, NULL);
    add_bookmark(store, &two, BOOKMARK_NAMED, "二", 2, NULL);
    file_sql(f->data_file, "UPDATE fingerprints SET fingerprint = 7, size = 5");
    expect_bookmarks(store, &one, "一,");
    two = file_named("/y", 5, 7);
    expect_bookmarks(store, &two, "二,");
    struct store_file other = file_named("/z", 5, 7);
    expect_bookmarks(store, &other, "二,");
    store_close(store);
}

static void a_text_without_a_name_has_none(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file pipe = file_named(NULL, 5, 0), known = file_named(NULL, 5, 7);
    struct error error;
    assert_false(try_bookmark(store, &pipe, BOOKMARK_NAMED, "x", 1, NULL, &error));
    assert_string_equal(error.message, "cannot keep a bookmark in a text without a name");
    assert_false(store_busy(store));
    expect_bookmarks(store, &pipe, "");
    add_bookmark(store, &known, BOOKMARK_NAMED, "x", 1, NULL);
    expect_bookmarks(store, &known, "x,");
    expect_bookmarks(store, &pipe, "");
    store_close(store);
}

static void names_are_bytes(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a/\xA4\xA4\xFF'\".txt", 5, 0);
    add_bookmark(store, &file, BOOKMARK_NAMED, "bad \xFF utf-8", 1, NULL);
    store_close(store);
    store = fixture_open(f);
    expect_bookmarks(store, &file, "bad \xFF utf-8,");
    store_close(store);
}

static void ids_differ_after_fork(void *context)
{
    struct fixture *f = context;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 5, 7);
    for (int i = 0; i < 20; i++)
        CHECK(try_bookmark(store, &file, BOOKMARK_NAMED, "x", 1, NULL, NULL));
    store_close(store);
}

static void ids_are_never_equal(void **state)
{
    in_child(ids_differ_after_fork, *state);
    in_child(ids_differ_after_fork, *state);
    struct fixture *f = *state;
    assert_int_equal(file_number(f->data_file, "SELECT count(*) FROM bookmarks"), 40);
}

/* --- JSON -------------------------------------------------------------------------------------- */

static void expect_json(const char *string, const char *expected)
{
    struct bytes out = { 0 };
    json_string(&out, string);
    assert_string_equal(bytes_string(&out), expected);
    bytes_release(&out);
}

static void json_strings(void **state)
{
    (void)state;
    expect_json(NULL, "null");
    expect_json("", "\"\"");
    expect_json("讀卷 é 😀", "\"讀卷 é 😀\"");
    expect_json("a\"b\\c/d", "\"a\\\"b\\\\c/d\"");
    expect_json("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"");
    expect_json("\x01\x1B[0m\x1F\x7F", "\"\\u0001\\u001b[0m\\u001f\\u007f\"");
    /* What a terminal or a reader of the file could misread, and what cannot be seen. */
    expect_json("\xC2\x9B", "\"\\u009b\"");
    expect_json("\xE2\x80\xA8\xE2\x80\xAE\xE2\x81\xA6\xE2\x80\x8B\xEF\xBB\xBF",
                "\"\\u2028\\u202e\\u2066\\u200b\\ufeff\"");
    expect_json("\xC2\xA0\xE3\x80\x80", "\"\xC2\xA0\xE3\x80\x80\"");
}

static void json_repairs(void **state)
{
    (void)state;
    expect_json("\xFF", "\"\xEF\xBF\xBD\"");
    expect_json("a\xE8\xAE", "\"a\xEF\xBF\xBD\xEF\xBF\xBD\"");
    expect_json("\xC0\xAF", "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    expect_json("\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    expect_json("\xF4\x90\x80\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    expect_json("\xE0\x80\x80z", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz\"");
    expect_json("\xF4\x8F\xBF\xBF\xED\x9F\xBF", "\"\xF4\x8F\xBF\xBF\xED\x9F\xBF\"");
    expect_json("\xE8", "\"\xEF\xBF\xBD\"");
}

static void json_lines(void **state)
{
    (void)state;
    struct bookmark bookmark = {
        .id = "0123456789abcdef0123456789abcdef",
        .kind = BOOKMARK_MARK,
        .name = (char[]){ "a" },
        .place = { NULL, UINT64_MAX },
        .quotation = { (char[]){ "「好」" }, (char[]){ "" }, (char[]){ "x\"" } },
        .made = 1600000000,
    };
    struct bytes out = { 0 };
    bookmark_json(&bookmark, &out);
    assert_string_equal(
        bytes_string(&out),
        "{\"id\":\"0123456789abcdef0123456789abcdef\",\"kind\":\"mark\",\"name\":\"a\","
        "\"section\":null,\"unit\":null,\"offset\":18446744073709551615,\"exact\":\"「好」\","
        "\"before\":\"\",\"after\":\"x\\\"\",\"made\":1600000000}\n");
    bytes_clear(&out);
    bookmark = (struct bookmark){ .name = (char[]){ "\n" }, .section = (char[]){ "一" },
                                  .place = { (char[]){ "u" }, 0 }, .made = -1 };
    bookmark_json(&bookmark, &out);
    assert_string_equal(bytes_string(&out),
                        "{\"id\":\"\",\"kind\":\"bookmark\",\"name\":\"\\n\",\"section\":\"一\","
                        "\"unit\":\"u\",\"offset\":0,\"exact\":null,\"before\":null,"
                        "\"after\":null,\"made\":-1}\n");
    bytes_release(&out);
}

#define STORE_TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(bookmarks_come_back_whole),
        STORE_TEST(bookmarks_are_sorted_by_place),
        STORE_TEST(headings_replace_their_line),
        STORE_TEST(marks_replace_their_letter),
        STORE_TEST(removing_leaves_a_tombstone),
        STORE_TEST(the_clock_goes_on),
        STORE_TEST(one_with_an_id_is_changed),
        STORE_TEST(bookmarks_outlive_moving_and_editing),
        STORE_TEST(content_counts_more_than_a_name),
        STORE_TEST(two_works_of_one_content),
        STORE_TEST(a_text_without_a_name_has_none),
        STORE_TEST(names_are_bytes),
        STORE_TEST(ids_are_never_equal),
        cmocka_unit_test(json_strings),
        cmocka_unit_test(json_repairs),
        cmocka_unit_test(json_lines),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("bookmarks", tests, NULL, NULL);
}
