/* SPDX-License-Identifier: MIT */
/* Older and newer schemas, and two programs that make or change one at once. */
#include "store_fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/mem.h"

/* A schema with a history, and what earlier versions of it were. */
static const char *const steps[] = {
    "CREATE TABLE files (id INTEGER PRIMARY KEY, name BLOB UNIQUE);",
    ("ALTER TABLE files ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';"
     "CREATE TABLE more (x);"),
    "UPDATE files SET colour = 'blue' WHERE colour = 'red'; DROP TABLE more;",
};
static const struct schema schema_one = { .name = "state.db", .steps = steps, .version = 1 };
static const struct schema schema_three = { .name = "state.db", .steps = steps, .version = 3 };

static struct database open_as(const struct fixture *f, const struct schema *schema, bool *again)
{
    struct database database;
    database_init(&database, f->state, schema, again);
    return database;
}

static void make_version_one(const struct fixture *f)
{
    bool again;
    struct database database = open_as(f, &schema_one, &again);
    assert_true(database_begin(&database, NULL));
    sqlite3_exec(database.handle, "INSERT INTO files (name) VALUES (x'2F61')", NULL, NULL, NULL);
    assert_true(database_commit(&database, NULL));
    assert_int_equal(database.version, 1);
    database_release(&database);
    assert_int_equal(file_number(f->state_file, "PRAGMA user_version"), 1);
}

static void an_older_one_is_brought_up_by_a_look_up(void **state)
{
    struct fixture *f = *state;
    bool again;
    make_version_one(f);
    struct database database = open_as(f, &schema_three, &again);
    assert_true(database_read(&database, NULL));
    assert_int_equal(database.version, 3);
    database_release(&database);
    assert_int_equal(file_number(f->state_file, "PRAGMA user_version"), 3);
    assert_int_equal(file_number(f->state_file,
                                 "SELECT count(*) FROM files WHERE colour = 'blue'"), 1);
}

static void an_older_one_is_brought_up_by_a_change(void **state)
{
    struct fixture *f = *state;
    bool again;
    make_version_one(f);
    struct database database = open_as(f, &schema_three, &again);
    assert_true(database_begin(&database, NULL));
    assert_true(database_commit(&database, NULL));
    assert_int_equal(database.version, 3);
    database_release(&database);
    assert_int_equal(file_number(f->state_file, "PRAGMA user_version"), 3);
}

static void a_step_that_fails_leaves_all_as_it_was(void **state)
{
    struct fixture *f = *state;
    bool again;
    static const char *const broken[] = {
        "CREATE TABLE files (id INTEGER PRIMARY KEY, name BLOB UNIQUE);",
        "CREATE TABLE more (x);",
        "INSERT INTO files (name) VALUES (x'2F61');",
    };
    static const struct schema schema_broken = { .name = "state.db", .steps = broken,
                                                 .version = 3 };
    make_version_one(f);
    struct database database = open_as(f, &schema_broken, &again);
    struct error error = { "" };
    assert_false(database_read(&database, &error));
    assert_non_null(strstr(error.message, "cannot write '"));
    assert_false(again);
    database_release(&database);
    assert_int_equal(file_number(f->state_file, "PRAGMA user_version"), 1);
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM sqlite_schema"
                                                " WHERE name = 'more'"), 0);
    assert_int_equal(files_in(f->state, "state.db.damaged"), 0);
}

static void an_older_one_that_is_locked(void **state)
{
    struct fixture *f = *state;
    bool again, other_again;
    make_version_one(f);
    struct database other = open_as(f, &schema_one, &other_again);
    assert_true(database_begin(&other, NULL));
    struct database database = open_as(f, &schema_three, &again);
    assert_false(database_read(&database, NULL));
    assert_true(again);
    assert_true(database_commit(&other, NULL));
    assert_true(database_read(&database, NULL));
    assert_int_equal(database.version, 3);
    /* The older program sees what has become of it, and keeps its hands off. */
    struct error error;
    assert_false(database_begin(&other, &error));
    assert_non_null(strstr(error.message, "is of a newer version of dujuan"));
    assert_false(other_again);
    database_release(&other);
    database_release(&database);
}

static void version_zero_is_nothing_yet(void **state)
{
    struct fixture *f = *state;
    file_sql(f->state_file, "PRAGMA user_version = 0");
    file_sql(f->data_file, "PRAGMA journal_mode = WAL");
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 1, 1);
    expect_unknown(store, &file);
    expect_bookmarks(store, &file, "");
    save_at(store, &file, 1);
    add_bookmark(store, &file, BOOKMARK_NAMED, "x", 1, NULL);
    store_close(store);
    assert_int_equal(file_number(f->state_file, "PRAGMA user_version"), schema_state.version);
    assert_int_equal(file_number(f->data_file, "PRAGMA user_version"), schema_data.version);
}

static void what_fails_is_undone(void **state)
{
    struct fixture *f = *state;
    bool again;
    struct error error;
    make_version_one(f);
    struct database database = open_as(f, &schema_one, &again);
    assert_true(database_begin(&database, NULL));
    sqlite3_exec(database.handle, "DELETE FROM files", NULL, NULL, NULL);
    assert_false(database_fail(&database, SQLITE_IOERR, &error));
    assert_non_null(strstr(error.message, "cannot write '"));
    assert_true(database_begin(&database, NULL));
    assert_true(database_commit(&database, NULL));
    database_release(&database);
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM files"), 1);
}

static void one_that_was_empty_is_filled_by_another(void **state)
{
    struct fixture *f = *state;
    file_sql(f->state_file, "PRAGMA journal_mode = WAL");
    struct store *one = fixture_open(f), *two = fixture_open(f);
    struct store_file file = file_named("/a", 1, 1);
    expect_unknown(one, &file);
    save_at(two, &file, 4);
    expect_place(one, &file, 4, false);
    store_close(one);
    store_close(two);
}

/* --- The state file's own versions ------------------------------------------------------------- */

/* As the first version made it, with a place in it. */
static void make_state_one(const struct fixture *f)
{
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 1, 1);
    save_at(store, &file, 77);
    store_close(store);
    file_sql(f->state_file, "DROP TABLE pace; PRAGMA user_version = 1");
}

static void a_state_of_the_first_version(void **state)
{
    struct fixture *f = *state;
    make_state_one(f);
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 1, 1);
    double factor = 1, pages = 0;
    assert_true(store_pace(store, "han", &factor, &pages, NULL));
    assert_true(factor == 1 && pages == 0);
    expect_place(store, &file, 77, false);
    assert_true(store_save_pace(store, "han", 0.5, 12, NULL));
    store_close(store);
    assert_int_equal(file_number(f->state_file, "PRAGMA user_version"), schema_state.version);
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM pace"), 1);
}

/* Nobody's id: root may write anything. */
#define NOBODY 65534

static void look_at_state_one(void *context)
{
    struct fixture *f = context;
    if (geteuid() == 0)
        CHECK(setgid(NOBODY) == 0 && setuid(NOBODY) == 0);
    struct store_options options = { f->data, f->state };
    struct store *store = store_open(&options, NULL);
    struct store_file file = file_named("/a", 1, 1);
    struct store_record record;
    double factor = 1, pages = 0;
    CHECK(store_find(store, &file, &record, NULL) && record.place.offset == 77);
    store_record_release(&record);
    CHECK(store_pace(store, "han", &factor, &pages, NULL) && factor == 1 && pages == 0);
    CHECK(!store_save_pace(store, "han", 0.5, 12, NULL));
    CHECK(store_find(store, &file, &record, NULL) && record.place.offset == 77);
    store_record_release(&record);
    store_close(store);
}

/* Where nothing can be written the place is found all the same. */
static void a_state_of_the_first_version_that_cannot_be_written(void **state)
{
    struct fixture *f = *state;
    make_state_one(f);
    assert_int_equal(chmod(f->root, 0755), 0);
    assert_int_equal(chmod(fixture_path(f, "state"), 0755), 0);
    assert_int_equal(chmod(f->state_file, 0444), 0);
    assert_int_equal(chmod(f->state, 0555), 0);
    in_child(look_at_state_one, f);
    assert_int_equal(chmod(f->state, 0755), 0);
    assert_int_equal(file_number(f->state_file, "PRAGMA user_version"), 1);
}

/* --- Newer ------------------------------------------------------------------------------------- */

static void a_newer_one_is_only_read(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 1, 1);
    save_at(store, &file, 77);
    add_bookmark(store, &file, BOOKMARK_NAMED, "一", 1, NULL);
    store_close(store);
    file_sql(f->state_file, "PRAGMA user_version = 9; ALTER TABLE files ADD COLUMN mood TEXT");
    file_sql(f->data_file, "PRAGMA user_version = 9");

    struct store_options options = { f->data, f->state };
    struct error warning, error = { "" };
    store = store_open(&options, &warning);
    assert_non_null(strstr(warning.message, "state.db' is of a newer version of dujuan"));
    expect_place(store, &file, 77, false);
    expect_bookmarks(store, &file, "一,");
    int64_t id;
    assert_false(try_save_at(store, &file, 78, &id, &error));
    assert_non_null(strstr(error.message, "state.db': it is of a newer version of dujuan"));
    assert_false(store_busy(store));
    assert_false(try_bookmark(store, &file, BOOKMARK_NAMED, "二", 1, NULL, &error));
    assert_non_null(strstr(error.message, "data.db': it is of a newer version of dujuan"));
    expect_place(store, &file, 77, false);
    store_close(store);
    assert_int_equal(file_number(f->state_file, "SELECT offset FROM files"), 77);
    assert_int_equal(file_number(f->data_file, "SELECT count(*) FROM bookmarks"), 1);
    assert_int_equal(file_number(f->state_file, "PRAGMA user_version"), 9);
}

static void a_newer_one_that_cannot_be_read(void **state)
{
    struct fixture *f = *state;
    file_sql(f->state_file, "PRAGMA user_version = 9; CREATE TABLE texts (x)");
    struct store_options options = { f->data, f->state };
    struct store *store = store_open(&options, NULL);
    struct store_file file = file_named("/a", 1, 1);
    struct store_record record;
    struct error error;
    assert_false(store_find(store, &file, &record, &error));
    assert_non_null(strstr(error.message, "cannot read '"));
    assert_int_equal(record.id, 0);
    store_close(store);
    /* It is not damaged, only unknown. */
    assert_int_equal(files_in(f->state, "state.db.damaged"), 0);
}

static void one_becomes_newer_while_it_is_open(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 1, 1);
    save_at(store, &file, 77);
    file_sql(f->state_file, "DROP TABLE history; PRAGMA user_version = 9");
    struct error error;
    int64_t id;
    char **lines;
    size_t count;
    assert_false(store_history(store, "search", &lines, &count, &error));
    assert_false(try_save_at(store, &file, 78, &id, &error));
    assert_non_null(strstr(error.message, "is of a newer version of dujuan"));
    store_close(store);
    assert_int_equal(files_in(f->state, "state.db.damaged"), 0);
}

/* --- Two at once ------------------------------------------------------------------------------- */

static void two_stores_take_turns(void **state)
{
    struct fixture *f = *state;
    struct store *one = fixture_open(f), *two = fixture_open(f);
    struct store_file a = file_named("/a", 1, 1), b = file_named("/b", 2, 2);
    for (int i = 0; i < 20; i++) {
        save_at(one, &a, (uint64_t)i);
        expect_place(two, &a, i, false);
        save_at(two, &b, (uint64_t)i * 2);
        expect_place(one, &b, i * 2, false);
    }
    char id[33];
    add_bookmark(one, &a, BOOKMARK_NAMED, "一", 1, id);
    add_bookmark(two, &a, BOOKMARK_MARK, "x", 2, NULL);
    add_bookmark(one, &a, BOOKMARK_MARK, "x", 3, NULL);
    expect_bookmarks(two, &a, "一,x,");
    assert_true(store_remove_bookmark(two, id, NULL));
    expect_bookmarks(one, &a, "x,");
    assert_true(store_add_history(two, "search", "y", NULL));
    store_close(one);
    expect_place(two, &a, 19, false);
    store_close(two);
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM files"), 2);
}

/* Writes as the program does: again while the other one is busy. */
static void write_many(void *context)
{
    struct fixture *f = context;
    struct store_options options = { f->data, f->state };
    struct store *store = store_open(&options, NULL);
    char name[32];
    snprintf(name, sizeof name, "/%d", (int)getpid());
    struct store_file own = file_named(name, 1, (uint64_t)getpid());
    struct store_file shared = file_named("/shared", 1, 1);
    for (int i = 0; i < 40; i++) {
        int64_t id;
        struct error error = { "" };
        while (!try_save_at(store, &own, (uint64_t)i, &id, &error))
            CHECK(store_busy(store));
        while (!try_bookmark(store, &shared, BOOKMARK_NAMED, "x", 1, NULL, &error))
            CHECK(store_busy(store));
    }
    store_close(store);
}

static void many_programs_write_at_once(void **state)
{
    struct fixture *f = *state;
    pid_t children[4];
    fflush(NULL);
    for (size_t i = 0; i < 4; i++) {
        children[i] = fork();
        if (children[i] == 0) {
            write_many(f);
            _exit(0);
        }
    }
    for (size_t i = 0; i < 4; i++) {
        int status;
        waitpid(children[i], &status, 0);
        assert_true(WIFEXITED(status));
        assert_int_equal(WEXITSTATUS(status), 0);
    }
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM files WHERE offset = 39"), 4);
    assert_int_equal(file_number(f->data_file, "SELECT count(*) FROM bookmarks"), 160);
    assert_int_equal(file_number(f->data_file, "SELECT value FROM clock"), 160);
    assert_int_equal(file_number(f->data_file, "SELECT count(DISTINCT clock) FROM bookmarks"), 160);
    assert_int_equal(file_number(f->data_file, "SELECT count(*) FROM works"), 1);
}

#define STORE_TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(an_older_one_is_brought_up_by_a_look_up),
        STORE_TEST(an_older_one_is_brought_up_by_a_change),
        STORE_TEST(a_step_that_fails_leaves_all_as_it_was),
        STORE_TEST(an_older_one_that_is_locked),
        STORE_TEST(version_zero_is_nothing_yet),
        STORE_TEST(what_fails_is_undone),
        STORE_TEST(one_that_was_empty_is_filled_by_another),
        STORE_TEST(a_state_of_the_first_version),
        STORE_TEST(a_state_of_the_first_version_that_cannot_be_written),
        STORE_TEST(a_newer_one_is_only_read),
        STORE_TEST(a_newer_one_that_cannot_be_read),
        STORE_TEST(one_becomes_newer_while_it_is_open),
        STORE_TEST(two_stores_take_turns),
        STORE_TEST(many_programs_write_at_once),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
