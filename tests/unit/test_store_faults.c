/* SPDX-License-Identifier: MIT */
/* Damaged, locked, full, read-only and impossible stores, and a program that is killed. */
#include "store_fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

#define SEED 20260730u
#define NOBODY 65534

static const char garbage[] = "This was a list of places once. Now it is a line of text, long "
                              "enough to be taken for the header of a file of a hundred bytes or more.";

static void write_file(const char *path, const char *content, size_t length)
{
    char *folder = mem_slice(path, (size_t)(strrchr(path, '/') - path));
    assert_true(folder_make(folder, NULL));
    free(folder);
    int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    assert_true(descriptor >= 0);
    assert_true(file_write_all(descriptor, content, length));
    close(descriptor);
}

static void expect_content(const char *path, const char *content, size_t length)
{
    struct bytes found = { 0 };
    assert_true(file_read_whole(path, 1 << 24, &found, NULL));
    assert_int_equal(found.length, length);
    assert_memory_equal(bytes_string(&found), content, length);
    bytes_release(&found);
}

static struct store *open_with(const struct fixture *f, struct error *warning)
{
    struct store_options options = { f->data, f->state };
    return store_open(&options, warning);
}

static const struct store_file text = { "/a", 1, 1 };

/* --- Damaged ----------------------------------------------------------------------------------- */

static void garbage_is_set_aside_at_the_opening(void **state)
{
    struct fixture *f = *state;
    struct error warning;
    write_file(f->state_file, garbage, sizeof garbage);
    struct store *store = open_with(f, &warning);
    char expected[512];
    snprintf(expected, sizeof expected, "'%s' is damaged: set aside as 'state.db.damaged-1'",
             f->state_file);
    assert_string_equal(warning.message, expected);
    assert_false(file_exists(f->state_file));
    expect_unknown(store, &text);
    assert_false(file_exists(f->state_file));
    save_at(store, &text, 3);
    expect_place(store, &text, 3, false);
    store_close(store);
    snprintf(expected, sizeof expected, "%s.damaged-1", f->state_file);
    expect_content(expected, garbage, sizeof garbage);
}

static void what_was_set_aside_is_never_overwritten(void **state)
{
    struct fixture *f = *state;
    char path[256];
    for (int i = 1; i <= 3; i++) {
        struct error warning;
        write_file(f->state_file, garbage, sizeof garbage - (size_t)i);
        store_close(open_with(f, &warning));
        snprintf(path, sizeof path, "state.db.damaged-%d'", i);
        assert_non_null(strstr(warning.message, path));
    }
    for (int i = 1; i <= 3; i++) {
        snprintf(path, sizeof path, "%s.damaged-%d", f->state_file, i);
        expect_content(path, garbage, sizeof garbage - (size_t)i);
    }
}

static void garbage_in_the_data_is_told_by_who_needs_it(void **state)
{
    struct fixture *f = *state;
    write_file(f->data_file, garbage, sizeof garbage);
    struct store *store = fixture_open(f);
    struct bookmark *bookmarks;
    size_t count = 7;
    struct error error;
    assert_false(store_bookmarks(store, &text, &bookmarks, &count, &error));
    assert_non_null(strstr(error.message, "data.db.damaged-1'"));
    assert_int_equal(count, 0);
    assert_null(bookmarks);
    assert_true(store_busy(store));
    expect_bookmarks(store, &text, "");
    assert_false(store_busy(store));
    /* And by a change, which is worth another try. */
    write_file(f->data_file, garbage, sizeof garbage);
    assert_false(try_bookmark(store, &text, BOOKMARK_NAMED, "x", 1, NULL, &error));
    assert_non_null(strstr(error.message, "data.db.damaged-2'"));
    assert_true(store_busy(store));
    add_bookmark(store, &text, BOOKMARK_NAMED, "x", 1, NULL);
    expect_bookmarks(store, &text, "x,");
    store_close(store);
    assert_int_equal(files_in(f->data, "data.db.damaged"), 2);
}

static void the_log_goes_along(void **state)
{
    struct fixture *f = *state;
    char path[256];
    snprintf(path, sizeof path, "%s-wal", f->state_file);
    write_file(f->state_file, garbage, sizeof garbage);
    write_file(path, garbage, sizeof garbage);
    struct error warning;
    struct store *store = open_with(f, &warning);
    assert_non_null(strstr(warning.message, "state.db.damaged-1'"));
    assert_int_equal(files_in(f->state, "state.db-"), 0);
    save_at(store, &text, 3);
    store_close(store);
    snprintf(path, sizeof path, "%s.damaged-1-wal", f->state_file);
    expect_content(path, garbage, sizeof garbage);
}

/* A state file of some dozen pages. */
static void fill_store(const struct fixture *f)
{
    struct store *store = fixture_open(f);
    char name[600];
    memset(name, 'x', sizeof name);
    name[0] = '/';
    for (int i = 0; i < 60; i++) {
        snprintf(name + 500, 90, "/%d", i);
        struct store_file file = file_named(name, 5, (uint64_t)i + 10);
        save_at(store, &file, (uint64_t)i);
    }
    save_at(store, &text, 5);
    store_close(store);
}

/* Whatever the file is, some try of a look-up and a change gets through; unless what is damaged is
 * the version, so that a newer program may have made it. */
static void use_whatever_it_is(const struct fixture *f)
{
    struct store *store = open_with(f, NULL);
    struct store_record record;
    struct error error;
    int64_t id;
    bool found = false, saved = false;
    for (int tries = 0; tries < 3 && !found; tries++) {
        found = store_find(store, &text, &record, &error);
        store_record_release(&record);
    }
    for (int tries = 0; tries < 3 && !saved; tries++)
        saved = try_save_at(store, &text, 6, &id, &error);
    if (found && saved)
        expect_place(store, &text, 6, false);
    else if (strstr(error.message, "is of a newer version") == NULL)
        fail_msg("%s", error.message);
    store_close(store);
}

static void a_truncated_file(void **state)
{
    struct fixture *f = *state;
    struct bytes whole = { 0 };
    fill_store(f);
    assert_true(file_read_whole(f->state_file, 1 << 24, &whole, NULL));
    assert_true(whole.length > 16 * 4096);
    static const size_t lengths[] = { 1, 15, 50, 100, 512, 4095, 4096, 5000, 8192, 40000 };
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        write_file(f->state_file, whole.data, lengths[i]);
        use_whatever_it_is(f);
    }
    bytes_release(&whole);
    assert_true(files_in(f->state, "state.db.damaged") >= 8);
}

static uint32_t draw(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % below;
}

static void random_flips(void **state)
{
    struct fixture *f = *state;
    struct bytes whole = { 0 };
    uint32_t seed = SEED;
    print_message("# seed %u\n", SEED);
    fill_store(f);
    assert_true(file_read_whole(f->state_file, 1 << 24, &whole, NULL));
    for (int round = 0; round < 80; round++) {
        char *copy = mem_slice(whole.data, whole.length);
        /* The header and the first page now and then, else anywhere. */
        uint32_t within = round % 4 == 0 ? 100 : round % 4 == 1 ? 4096 : (uint32_t)whole.length;
        for (uint32_t flips = 1 + draw(&seed, 40); flips > 0; flips--)
            copy[draw(&seed, within)] ^= (char)(1 + draw(&seed, 255));
        write_file(f->state_file, copy, whole.length);
        use_whatever_it_is(f);
        free(copy);
    }
    bytes_release(&whole);
}

static void a_schema_that_lacks_something(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    save_at(store, &text, 5);
    store_close(store);
    file_sql(f->state_file, "ALTER TABLE files RENAME TO filed");
    store = fixture_open(f);
    struct store_record record;
    struct error error;
    assert_false(store_find(store, &text, &record, &error));
    assert_non_null(strstr(error.message, "state.db.damaged-1'"));
    save_at(store, &text, 6);
    store_close(store);
}

static void another_program_sets_it_aside(void **state)
{
    struct fixture *f = *state;
    struct store *one = fixture_open(f), *two = fixture_open(f);
    save_at(one, &text, 1);
    expect_place(two, &text, 1, false);
    free(file_set_aside(f->state_file));
    /* Neither goes on with the old one, nor takes the new one for it. */
    save_at(one, &text, 2);
    expect_place(two, &text, 2, false);
    save_at(two, &text, 3);
    store_close(one);
    store_close(two);
    assert_int_equal(file_number(f->state_file, "SELECT offset FROM files"), 3);
    assert_int_equal(files_in(f->state, "state.db.damaged-2"), 0);
}

static void it_is_deleted_while_open(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    save_at(store, &text, 1);
    add_bookmark(store, &text, BOOKMARK_NAMED, "x", 1, NULL);
    assert_int_equal(unlink(f->state_file), 0);
    assert_int_equal(unlink(f->data_file), 0);
    expect_unknown(store, &text);
    expect_bookmarks(store, &text, "");
    save_at(store, &text, 2);
    add_bookmark(store, &text, BOOKMARK_NAMED, "y", 1, NULL);
    store_close(store);
    assert_int_equal(file_number(f->state_file, "SELECT offset FROM files"), 2);
}

/* --- Not a file at all ------------------------------------------------------------------------- */

/* Nothing can be looked up or kept, one line says why, and it is not worth another try. */
static void expect_useless(const struct fixture *f, const char *why)
{
    struct error warning = { "" }, error = { "" };
    struct store *store = open_with(f, &warning);
    if (strstr(warning.message, why) == NULL)
        fail_msg("%s", warning.message);
    struct store_record record;
    assert_false(store_find(store, &text, &record, &error));
    assert_non_null(strstr(error.message, why));
    assert_int_equal(record.id, 0);
    int64_t id = 5;
    assert_false(try_save_at(store, &text, 1, &id, &error));
    assert_non_null(strstr(error.message, why));
    assert_int_equal(id, 0);
    assert_false(store_busy(store));
    assert_false(store_add_history(store, "search", "x", &error));
    assert_false(store_save_terminal(store, "x", "y", &error));
    /* The other file is none the worse. */
    add_bookmark(store, &text, BOOKMARK_NAMED, "x", 1, NULL);
    store_close(store);
}

static void the_path_is_a_folder(void **state)
{
    struct fixture *f = *state;
    assert_true(folder_make(f->state_file, NULL));
    expect_useless(f, strerror(EISDIR));
}

static void the_folder_is_a_file(void **state)
{
    struct fixture *f = *state;
    write_file(f->state, "x", 1);
    expect_useless(f, strerror(ENOTDIR));
    expect_content(f->state, "x", 1);
}

static void the_path_is_a_fifo(void **state)
{
    struct fixture *f = *state;
    assert_true(folder_make(f->state, NULL));
    assert_int_equal(mkfifo(f->state_file, 0600), 0);
    expect_useless(f, "not a regular file");
}

static void the_path_is_a_link(void **state)
{
    struct fixture *f = *state;
    assert_true(folder_make(f->state, NULL));
    assert_int_equal(symlink(fixture_path(f, "elsewhere.db"), f->state_file), 0);
    struct store *store = fixture_open(f);
    expect_unknown(store, &text);
    save_at(store, &text, 1);
    store_close(store);
    assert_int_equal(file_number(fixture_path(f, "elsewhere.db"), "SELECT offset FROM files"), 1);
    struct stat status;
    assert_int_equal(lstat(f->state_file, &status), 0);
    assert_true(S_ISLNK(status.st_mode));
}

/* --- Without rights ---------------------------------------------------------------------------- */

static void drop_rights(void)
{
    if (geteuid() == 0)
        CHECK(setgid(NOBODY) == 0 && setuid(NOBODY) == 0);
}

static void own(const char *path)
{
    if (geteuid() == 0)
        assert_int_equal(chown(path, NOBODY, NOBODY), 0);
}

static void look_but_not_save(void *context)
{
    drop_rights();
    struct error error = { "" };
    struct store *store = open_with(context, &error);
    CHECK(error.message[0] == '\0');
    struct store_record record;
    CHECK(store_find(store, &text, &record, &error));
    CHECK(record.has_place && record.place.offset == 5);
    store_record_release(&record);
    int64_t id;
    for (int i = 0; i < 2; i++) {
        CHECK(!try_save_at(store, &text, 6, &id, &error));
        CHECK(strstr(error.message, "cannot write '") != NULL && !store_busy(store));
        CHECK(store_find(store, &text, &record, &error));
        CHECK(record.has_place && record.place.offset == 5);
        store_record_release(&record);
    }
    store_close(store);
}

static void a_folder_that_can_only_be_read(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    save_at(store, &text, 5);
    store_close(store);
    char *parent = mem_string(fixture_path(f, "state"));
    own(f->state_file);
    assert_int_equal(chmod(f->state_file, 0444), 0);
    assert_int_equal(chmod(parent, 0555), 0);
    assert_int_equal(chmod(f->state, 0555), 0);
    in_child(look_but_not_save, f);
    assert_int_equal(files_in(f->state, ""), 1);
    /* The file could be written, but nothing beside it. */
    assert_int_equal(chmod(f->state_file, 0644), 0);
    in_child(look_but_not_save, f);
    assert_int_equal(chmod(f->state, 0755), 0);
    assert_int_equal(files_in(f->state, ""), 1);
    /* The folder could be written, but not the file. */
    assert_int_equal(chmod(f->state_file, 0444), 0);
    own(f->state);
    in_child(look_but_not_save, f);
    chmod(parent, 0755);
    free(parent);
}

static void nothing_can_be_made(void *context)
{
    drop_rights();
    struct error error = { "" };
    struct store *store = open_with(context, &error);
    CHECK(error.message[0] == '\0');
    struct store_record record;
    CHECK(store_find(store, &text, &record, &error) && !record.has_place);
    int64_t id;
    CHECK(!try_save_at(store, &text, 6, &id, &error));
    CHECK(strstr(error.message, "cannot make '") != NULL && !store_busy(store));
    CHECK(strstr(error.message, strerror(EACCES)) != NULL);
    store_close(store);
}

static void a_home_that_can_only_be_read(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(chmod(f->root, 0555), 0);
    in_child(nothing_can_be_made, f);
    assert_int_equal(chmod(f->root, 0755), 0);
    assert_int_equal(files_in(f->root, ""), 0);
    assert_true(folder_make(f->state, NULL));
    assert_int_equal(chmod(fixture_path(f, "state"), 0755), 0);
    assert_int_equal(chmod(f->state, 0555), 0);
    in_child(nothing_can_be_made, f);
    assert_int_equal(chmod(f->state, 0755), 0);
}

static void cannot_even_look(void *context)
{
    drop_rights();
    struct error error = { "" };
    struct store *store = open_with(context, &error);
    CHECK(strstr(error.message, strerror(EACCES)) != NULL);
    struct store_record record;
    CHECK(!store_find(store, &text, &record, &error));
    CHECK(strstr(error.message, strerror(EACCES)) != NULL);
    int64_t id;
    CHECK(!try_save_at(store, &text, 6, &id, &error) && !store_busy(store));
    store_close(store);
}

static void a_file_that_cannot_be_read(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    save_at(store, &text, 5);
    store_close(store);
    chmod(fixture_path(f, "state"), 0755);
    chmod(f->state, 0755);
    chmod(f->state_file, 0000);
    in_child(cannot_even_look, f);
    chmod(f->state_file, 0600);
    chmod(f->state, 0000);
    in_child(cannot_even_look, f);
    chmod(f->state, 0755);
    assert_int_equal(file_number(f->state_file, "SELECT offset FROM files"), 5);
    assert_int_equal(files_in(f->state, ""), 1);
}

static void damage_that_cannot_be_set_aside(void *context)
{
    drop_rights();
    struct error error = { "" };
    struct store *store = open_with(context, &error);
    CHECK(error.message[0] != '\0');
    int64_t id;
    CHECK(!try_save_at(store, &text, 6, &id, &error) && !store_busy(store));
    CHECK(error.message[0] != '\0');
    store_close(store);
}

static void garbage_in_a_folder_that_can_only_be_read(void **state)
{
    struct fixture *f = *state;
    write_file(f->state_file, garbage, sizeof garbage);
    own(f->state_file);
    chmod(fixture_path(f, "state"), 0755);
    chmod(f->state, 0555);
    in_child(damage_that_cannot_be_set_aside, f);
    chmod(f->state, 0755);
    expect_content(f->state_file, garbage, sizeof garbage);
    assert_int_equal(files_in(f->state, ""), 1);
}

/* --- Full -------------------------------------------------------------------------------------- */

static void no_page_is_left(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    save_at(store, &text, 5);
    sqlite3_exec(store->state.handle, "PRAGMA max_page_count = 1", NULL, NULL, NULL);
    size_t length = 100000;
    char *name = mem_alloc(length + 1);
    memset(name, 'x', length);
    name[0] = '/';
    name[length] = '\0';
    struct store_file large = file_named(name, 1, 2);
    struct error error;
    int64_t id = 3;
    assert_false(try_save_at(store, &large, 6, &id, &error));
    assert_non_null(strstr(error.message, "cannot write '"));
    assert_non_null(strstr(error.message, strerror(ENOSPC)));
    assert_int_equal(id, 0);
    assert_false(store_busy(store));
    expect_place(store, &text, 5, false);
    sqlite3_exec(store->state.handle, "PRAGMA max_page_count = 1000000", NULL, NULL, NULL);
    assert_true(save_at(store, &large, 6) > 0);
    store_close(store);
    free(name);
}

static void limit_files(rlim_t bytes)
{
    struct rlimit limit = { bytes, RLIM_INFINITY };
    CHECK(setrlimit(RLIMIT_FSIZE, &limit) == 0);
}

static void save_within_limits(void *context)
{
    struct error error = { "" };
    int64_t id;
    signal(SIGXFSZ, SIG_IGN);
    for (rlim_t bytes = 0; bytes < 60000; bytes += 2048) {
        limit_files(bytes);
        struct store *store = open_with(context, &error);
        for (uint64_t i = 0; i < 5; i++)
            if (!try_save_at(store, &text, i, &id, &error))
                CHECK(error.message[0] != '\0' && id == 0);
        store_close(store);
    }
    limit_files(RLIM_INFINITY);
    struct store *store = open_with(context, &error);
    CHECK(try_save_at(store, &text, 9, &id, &error));
    store_close(store);
}

static void no_room_in_the_file(void **state)
{
    struct fixture *f = *state;
    in_child(save_within_limits, f);
    struct store *store = fixture_open(f);
    expect_place(store, &text, 9, false);
    store_close(store);
    /* Lack of room is not damage. */
    assert_int_equal(files_in(f->state, ""), 1);
}

/* --- Locked ------------------------------------------------------------------------------------ */

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static sqlite3 *lock(const char *path, const char *sql)
{
    sqlite3 *handle;
    assert_int_equal(sqlite3_open(path, &handle), SQLITE_OK);
    assert_int_equal(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK);
    return handle;
}

static void a_writer_does_not_keep_readers_out(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    save_at(store, &text, 5);
    sqlite3 *other = lock(f->state_file, "BEGIN EXCLUSIVE; UPDATE files SET offset = 6");
    expect_place(store, &text, 5, false);
    struct error error;
    int64_t id;
    double start = now();
    assert_false(try_save_at(store, &text, 7, &id, &error));
    assert_true(now() - start < 1);
    assert_true(store_busy(store));
    assert_non_null(strstr(error.message, "another program is using it"));
    expect_place(store, &text, 5, false);
    assert_false(store_busy(store));
    sqlite3_exec(other, "COMMIT", NULL, NULL, NULL);
    expect_place(store, &text, 6, false);
    save_at(store, &text, 7);
    assert_false(store_busy(store));
    sqlite3_close(other);
    expect_place(store, &text, 7, false);
    store_close(store);
}

static void a_file_that_is_locked_whole(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    save_at(store, &text, 5);
    store_close(store);
    sqlite3 *other = lock(f->state_file, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;"
                                         "UPDATE files SET offset = 6; COMMIT");
    struct store_record record;
    struct error error;
    double start = now();
    store = open_with(f, &error);
    assert_non_null(strstr(error.message, "another program is using it"));
    assert_false(store_find(store, &text, &record, &error));
    assert_true(store_busy(store));
    assert_true(now() - start < 1);
    sqlite3_close(other);
    expect_place(store, &text, 6, false);
    store_close(store);
    assert_int_equal(files_in(f->state, ""), 1);
}

static void a_new_file_that_is_locked(void **state)
{
    struct fixture *f = *state;
    file_sql(f->state_file, "PRAGMA user_version = 0");
    sqlite3 *other = lock(f->state_file, "BEGIN EXCLUSIVE");
    struct store_options options = { f->data, f->state };
    struct store *store = store_open(&options, NULL);
    struct error error;
    int64_t id;
    assert_false(try_save_at(store, &text, 7, &id, &error));
    assert_true(store_busy(store));
    sqlite3_close(other);
    save_at(store, &text, 7);
    store_close(store);
}

/* --- Killed ------------------------------------------------------------------------------------ */

/* Writes for ever; each id goes to the pipe when it is said to be kept. */
static void write_until_killed(const struct fixture *f, int pipe)
{
    struct store *store = open_with(f, NULL);
    for (uint64_t i = 0;; i++) {
        char id[33];
        int64_t row;
        if (try_bookmark(store, &text, BOOKMARK_NAMED, "x", i, id, NULL) && write(pipe, id, 32) < 0)
            _exit(1);
        try_save_at(store, &text, i, &row, NULL);
    }
}

static size_t kill_a_writer(const struct fixture *f, int milliseconds, struct bytes *ids)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        write_until_killed(f, ends[1]);
    }
    close(ends[1]);
    struct timespec delay = { 0, milliseconds * 1000000L };
    nanosleep(&delay, NULL);
    kill(child, SIGKILL);
    for (ssize_t n = 1; n > 0; ids->length += n > 0 ? (size_t)n : 0)
        n = read(ends[0], bytes_reserve(ids, 4096), 4096);
    close(ends[0]);
    waitpid(child, NULL, 0);
    return ids->length / 32;
}

static void nothing_is_lost_by_kill_9(void **state)
{
    struct fixture *f = *state;
    struct bytes ids = { 0 };
    size_t kept = 0;
    for (int round = 0; round < 12; round++)
        kept = kill_a_writer(f, round * 3, &ids);
    print_message("# %zu bookmarks kept in 12 rounds\n", kept);
    struct store *store = fixture_open(f);
    struct bookmark *bookmarks;
    size_t count, found = 0;
    assert_true(store_bookmarks(store, &text, &bookmarks, &count, NULL));
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k + 32 <= ids.length; k += 32)
            found += memcmp(ids.data + k, bookmarks[i].id, 32) == 0;
        bookmark_release(&bookmarks[i]);
    }
    free(bookmarks);
    assert_int_equal(found, kept);
    /* At most the one of each round that was kept but not told. */
    assert_true(count <= kept + 12);
    store_close(store);
    if (kept > 0)
        assert_int_equal(file_number(f->data_file, "SELECT count(*) FROM pragma_integrity_check"
                                                   " WHERE integrity_check = 'ok'"), 1);
    assert_int_equal(files_in(f->data, "data.db.damaged"), 0);
    assert_int_equal(files_in(f->state, "state.db.damaged"), 0);
    bytes_release(&ids);
}

#define STORE_TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(garbage_is_set_aside_at_the_opening),
        STORE_TEST(what_was_set_aside_is_never_overwritten),
        STORE_TEST(garbage_in_the_data_is_told_by_who_needs_it),
        STORE_TEST(the_log_goes_along),
        STORE_TEST(a_truncated_file),
        STORE_TEST(random_flips),
        STORE_TEST(a_schema_that_lacks_something),
        STORE_TEST(another_program_sets_it_aside),
        STORE_TEST(it_is_deleted_while_open),
        STORE_TEST(the_path_is_a_folder),
        STORE_TEST(the_folder_is_a_file),
        STORE_TEST(the_path_is_a_fifo),
        STORE_TEST(the_path_is_a_link),
        STORE_TEST(a_folder_that_can_only_be_read),
        STORE_TEST(a_home_that_can_only_be_read),
        STORE_TEST(a_file_that_cannot_be_read),
        STORE_TEST(garbage_in_a_folder_that_can_only_be_read),
        STORE_TEST(no_page_is_left),
        STORE_TEST(no_room_in_the_file),
        STORE_TEST(a_writer_does_not_keep_readers_out),
        STORE_TEST(a_file_that_is_locked_whole),
        STORE_TEST(a_new_file_that_is_locked),
        STORE_TEST(nothing_is_lost_by_kill_9),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("faults", tests, NULL, NULL);
}
