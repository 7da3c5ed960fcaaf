/* SPDX-License-Identifier: MIT */
/* Marks that the store has no time for: they count at once and are stored later, in their order. */
#include "store_fixture.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "reader/unsaved.h"

static void add(struct unsaved *unsaved, enum bookmark_kind kind, const char *name,
                uint64_t offset)
{
    struct bookmark bookmark = { .kind = kind, .name = mem_string(name) };
    bookmark.place.offset = offset;
    unsaved_add(unsaved, &bookmark);
}

static void test_later(void **state)
{
    const struct fixture *fixture = *state;
    struct store *store = fixture_open(fixture);
    struct store_file file = file_named("/texts/road.txt", 900, 7);
    struct unsaved unsaved = { 0 };
    struct error error;
    add_bookmark(store, &file, BOOKMARK_NAMED, "first", 5, NULL);

    sqlite3 *other;
    assert_int_equal(sqlite3_open(fixture->data_file, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    add(&unsaved, BOOKMARK_MARK, "a", 10);
    add(&unsaved, BOOKMARK_NAMED, "bridge", 20);
    add(&unsaved, BOOKMARK_MARK, "a", 30);
    assert_false(unsaved_store(&unsaved, store, &file, &error));
    assert_true(store_busy(store));
    assert_int_equal(unsaved.count, 3);
    assert_int_equal(unsaved_mark(&unsaved, "a")->place.offset, 30);
    assert_null(unsaved_mark(&unsaved, "b"));
    assert_null(unsaved_mark(&unsaved, "bridge"));

    assert_int_equal(sqlite3_exec(other, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(other);
    assert_true(unsaved_store(&unsaved, store, &file, &error));
    assert_int_equal(unsaved.count, 0);
    assert_null(unsaved_mark(&unsaved, "a"));
    expect_bookmarks(store, &file, "first,bridge,a,");
    unsaved_release(&unsaved);
    store_close(store);
}

static void test_nothing(void **state)
{
    const struct fixture *fixture = *state;
    struct store *store = fixture_open(fixture);
    struct store_file file = file_named("/texts/road.txt", 900, 7);
    struct unsaved unsaved = { 0 };
    struct error error;
    assert_true(unsaved_store(&unsaved, store, &file, &error));
    add(&unsaved, BOOKMARK_NAMED, "left", 1);
    unsaved_release(&unsaved);
    assert_int_equal(unsaved.count, 0);
    store_close(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_later, fixture_setup, fixture_teardown),
        cmocka_unit_test_setup_teardown(test_nothing, fixture_setup, fixture_teardown),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("reader_unsaved", tests, NULL, NULL);
}
