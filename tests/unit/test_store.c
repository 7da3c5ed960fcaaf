/* SPDX-License-Identifier: MIT */
/* Files and their places, prompt history, terminals. */
#include "store_fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

static void a_fresh_home_stays_empty(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a/b.txt", 5, 7);
    struct bookmark *bookmarks;
    char **lines, *answers;
    size_t count;
    expect_unknown(store, &file);
    assert_true(store_bookmarks(store, &file, &bookmarks, &count, NULL));
    assert_int_equal(count, 0);
    assert_true(store_history(store, "search", &lines, &count, NULL));
    assert_int_equal(count, 0);
    assert_true(store_terminal(store, "xterm", &answers, NULL));
    assert_null(answers);
    assert_true(store_remove_bookmark(store, "00000000000000000000000000000000", NULL));
    struct error error;
    assert_false(store_rename_bookmark(store, "0", "x", &error));
    assert_string_equal(error.message, "no such bookmark");
    assert_false(store_busy(store));
    store_close(store);
    assert_int_equal(files_in(f->root, ""), 0);
    store_close(NULL);
}

static void saves_and_finds(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a/b.txt", 5, 7);
    int64_t id = save_at(store, &file, 100);
    assert_true(id > 0);
    assert_int_equal(expect_place(store, &file, 100, false), id);
    assert_int_equal(save_at(store, &file, 300), id);
    store_close(store);

    store = fixture_open(f);
    assert_int_equal(expect_place(store, &file, 300, false), id);
    struct store_file other = file_named("/a/c.txt", 5, 8);
    expect_unknown(store, &other);
    assert_true(save_at(store, &other, 1) != id);
    store_close(store);
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM files"), 2);
    assert_false(file_exists(f->data_file));
    /* Closed in order: nothing is left beside it. */
    assert_int_equal(files_in(f->state, ""), 1);
}

static void looking_up_writes_nothing(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 1, 1), other = file_named("/none/b", 1, 1);
    save_at(store, &file, 1);
    add_bookmark(store, &file, BOOKMARK_NAMED, "x", 1, NULL);
    store_close(store);
    const char *const paths[] = { f->state_file, f->data_file };
    struct bytes before[2] = { { 0 }, { 0 } };
    for (size_t i = 0; i < 2; i++)
        assert_true(file_read_whole(paths[i], 1 << 20, &before[i], NULL));
    store = fixture_open(f);
    expect_place(store, &file, 1, false);
    expect_place(store, &other, 1, true);
    expect_bookmarks(store, &other, "x,");
    store_close(store);
    for (size_t i = 0; i < 2; i++) {
        struct bytes after = { 0 };
        assert_true(file_read_whole(paths[i], 1 << 20, &after, NULL));
        assert_true(slice_equal(bytes_slice(&before[i]), bytes_slice(&after)));
        bytes_release(&before[i]);
        bytes_release(&after);
    }
    assert_int_equal(files_in(f->state, ""), 1);
    assert_int_equal(files_in(f->data, ""), 1);
}

static void files_are_private_and_logged_ahead(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 1, 1);
    mode_t mask = umask(022);
    save_at(store, &file, 1);
    add_bookmark(store, &file, BOOKMARK_NAMED, "x", 1, NULL);
    umask(mask);
    store_close(store);
    const char *const paths[] = { f->state_file, f->data_file };
    for (size_t i = 0; i < 2; i++) {
        struct stat status;
        assert_int_equal(stat(paths[i], &status), 0);
        assert_int_equal(status.st_mode & 0777, 0600);
        sqlite3 *handle;
        sqlite3_stmt *statement;
        assert_int_equal(sqlite3_open(paths[i], &handle), SQLITE_OK);
        sqlite3_prepare_v2(handle, "PRAGMA journal_mode", -1, &statement, NULL);
        assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
        assert_string_equal((const char *)sqlite3_column_text(statement, 0), "wal");
        sqlite3_finalize(statement);
        sqlite3_close(handle);
    }
}

static void works_in_memory(void **state)
{
    (void)state;
    struct store_options options = { NULL, NULL };
    struct error warning = { "?" };
    struct store *store = store_open(&options, &warning);
    assert_string_equal(warning.message, "");
    struct store_file file = file_named("/a", 1, 1);
    expect_unknown(store, &file);
    save_at(store, &file, 9);
    expect_place(store, &file, 9, false);
    add_bookmark(store, &file, BOOKMARK_NAMED, "一", 1, NULL);
    expect_bookmarks(store, &file, "一,");
    assert_true(store_add_history(store, "search", "x", NULL));
    store_close(store);
    store = store_open(&options, NULL);
    expect_unknown(store, &file);
    store_close(store);
}

static void a_moved_file_keeps_its_row(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    char *old = mem_string(fixture_file(f, "old.txt", "12345"));
    char *new = mem_string(fixture_path(f, "new.txt"));
    struct store_file before = file_named(old, 5, 7), after = file_named(new, 5, 7);
    int64_t id = save_at(store, &before, 40);
    assert_int_equal(rename(old, new), 0);
    assert_int_equal(expect_place(store, &after, 40, true), id);
    assert_int_equal(save_at(store, &after, 50), id);
    assert_int_equal(expect_place(store, &after, 50, false), id);
    /* Same fingerprint, other size: not the same. */
    struct store_file longer = file_named("/none/x.txt", 6, 7);
    expect_unknown(store, &longer);
    store_close(store);
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM files"), 1);
    free(old);
    free(new);
}

static void a_copied_file_gets_its_own_row(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    char *old = mem_string(fixture_file(f, "old.txt", "12345"));
    char *new = mem_string(fixture_file(f, "new.txt", "12345"));
    struct store_file first = file_named(old, 5, 7), second = file_named(new, 5, 7);
    int64_t id = save_at(store, &first, 40);
    assert_int_equal(expect_place(store, &second, 40, true), 0);
    int64_t copy = save_at(store, &second, 60);
    assert_true(copy != id);
    assert_int_equal(expect_place(store, &first, 40, false), id);
    assert_int_equal(expect_place(store, &second, 60, false), copy);
    /* Where the old name has another content by now, the file was moved after all. */
    char *third = mem_string(fixture_file(f, "third.txt", "12345"));
    fixture_file(f, "new.txt", "something else");
    struct store_file moved = file_named(third, 5, 7);
    assert_int_equal(expect_place(store, &moved, 60, true), copy);
    /* Of several the one that has gone is the one that was moved. */
    file_sql(f->state_file, "UPDATE files SET saved = saved + 9 WHERE offset = 40");
    assert_int_equal(expect_place(store, &moved, 60, true), copy);
    store_close(store);
    free(old);
    free(new);
    free(third);
}

static void an_edited_file_keeps_its_row(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a/b.txt", 5, 7), edited = file_named("/a/b.txt", 6, 9);
    int64_t id = save_at(store, &file, 40);
    assert_int_equal(expect_place(store, &edited, 40, false), id);
    assert_int_equal(save_at(store, &edited, 41), id);
    assert_int_equal(file_number(f->state_file, "SELECT fingerprint FROM files"), 9);
    assert_int_equal(file_number(f->state_file, "SELECT size FROM files"), 6);
    /* Without a fingerprint the name is enough, and what is known of it stays. */
    struct store_file unread = file_named("/a/b.txt", 6, 0);
    assert_int_equal(expect_place(store, &unread, 41, false), id);
    assert_int_equal(save_at(store, &unread, 42), id);
    assert_int_equal(file_number(f->state_file, "SELECT fingerprint FROM files"), 9);
    store_close(store);
}

static void a_name_with_another_known_content(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    char *name = mem_string(fixture_file(f, "same.txt", "1"));
    struct store_file one = file_named("/tmp/x.txt", 5, 1), two = file_named(name, 1, 2);
    int64_t id = save_at(store, &one, 10);
    save_at(store, &two, 20);
    /* The second text is put in the first one's place: it is read on where it was. */
    struct store_file both = file_named("/tmp/x.txt", 1, 2);
    assert_int_equal(expect_place(store, &both, 20, true), id);
    assert_int_equal(save_at(store, &both, 21), id);
    assert_int_equal(expect_place(store, &both, 21, false), id);
    expect_place(store, &two, 20, false);
    store_close(store);
    free(name);
}

static void a_pipe_is_known_by_its_content(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file pipe = file_named(NULL, 5, 7), unknown = file_named(NULL, 5, 0);
    int64_t id = save_at(store, &pipe, 40);
    assert_int_equal(expect_place(store, &pipe, 40, false), id);
    assert_int_equal(save_at(store, &pipe, 41), id);
    /* The same text from a file takes the place over, and keeps its own from then on. */
    struct store_file file = file_named("/a", 5, 7);
    assert_int_equal(expect_place(store, &file, 41, true), 0);
    assert_true(save_at(store, &file, 50) != id);
    assert_int_equal(expect_place(store, &pipe, 41, false), id);
    /* Nothing is known of it: nothing is kept. */
    assert_int_equal(save_at(store, &unknown, 1), 0);
    expect_unknown(store, &unknown);
    store_close(store);
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM files"), 2);
}

static void a_file_takes_a_pipe_along(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 5, 7), pipe = file_named(NULL, 5, 7);
    int64_t id = save_at(store, &file, 40);
    assert_int_equal(expect_place(store, &pipe, 40, true), 0);
    assert_true(save_at(store, &pipe, 41) != id);
    expect_place(store, &file, 40, false);
    store_close(store);
}

static void names_are_bytes(void **state)
{
    struct fixture *f = *state;
    static const char *const names[] = {
        "/a/it's \"here\"; DROP TABLE files;--", "/a/\xFF\xFE\x80.txt", "/a/\xA4\xA4\xA4\xE5.txt",
        "/a/讀卷 \xE3\x80\x80.txt", "/a/line\nbreak\t\x01", "/a/%_?1",
    };
    struct store *store = fixture_open(f);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct store_file file = file_named(names[i], 5, 100 + i);
        save_at(store, &file, i);
    }
    store_close(store);
    store = fixture_open(f);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct store_file file = file_named(names[i], 5, 0);
        expect_place(store, &file, (int64_t)i, false);
    }
    store_close(store);
}

static void numbers_use_all_their_bits(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", UINT64_MAX, UINT64_MAX - 1), same = file;
    save_at(store, &file, UINT64_MAX);
    same.name = "/none/b";
    expect_place(store, &same, -1, true);
    store_close(store);
}

static void long_strings(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    size_t length = 1u << 20;
    char *name = mem_alloc(length + 1);
    memset(name, 'x', length);
    name[0] = '/';
    name[length] = '\0';
    struct store_file file = file_named(name, 1, 1);
    struct place place = { .unit = name, .offset = 3 };
    struct quotation quotation = { .exact = name };
    int64_t id;
    assert_true(store_save_place(store, &file, name, &place, &quotation, 1, &id, NULL));
    struct store_record record;
    assert_true(store_find(store, &file, &record, NULL));
    assert_string_equal(record.place.unit, name);
    assert_string_equal(record.quotation.exact, name);
    assert_null(record.quotation.before);
    store_record_release(&record);
    assert_null(record.place.unit);
    free(name);
    store_close(store);
}

static void strings_end_at_a_nul(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 1, 1);
    save_at(store, &file, 3);
    file_sql(f->state_file, "UPDATE files SET unit = 'one' || char(0) || 'two', exact = x'',"
                            " before = 7, after = x'FF00FF', encoding = ''");
    struct store_record record;
    assert_true(store_find(store, &file, &record, NULL));
    assert_string_equal(record.place.unit, "one");
    assert_string_equal(record.quotation.exact, "");
    assert_string_equal(record.quotation.before, "7");
    assert_string_equal(record.quotation.after, "\xFF");
    assert_string_equal(record.encoding, "");
    store_record_release(&record);
    store_close(store);
}

static void a_place_without_a_quotation(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file file = file_named("/a", 1, 1);
    struct place place = { .unit = (char[]){ "ch'2.xhtml" }, .offset = 3 };
    int64_t id;
    /* A title that is known stays known. */
    static const char *const titles[] = { "書", "", NULL };
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        assert_true(store_save_place(store, &file, titles[i], &place, NULL, 0, &id, NULL));
    file_sql(f->state_file, "UPDATE files SET encoding = 'BIG5-HKSCS'");
    struct store_record record;
    assert_true(store_find(store, &file, &record, NULL));
    assert_int_equal(file_number(f->state_file, "SELECT title = '書' FROM files"), 1);
    assert_string_equal(record.place.unit, "ch'2.xhtml");
    assert_string_equal(record.encoding, "BIG5-HKSCS");
    assert_null(record.quotation.exact);
    assert_false(record.moved);
    store_record_release(&record);
    /* A moved one takes its encoding along, and a copy gets it too. */
    struct store_file pipe = file_named(NULL, 1, 1);
    assert_true(store_find(store, &pipe, &record, NULL));
    assert_string_equal(record.encoding, "BIG5-HKSCS");
    store_record_release(&record);
    assert_true(store_save_place(store, &pipe, NULL, &place, NULL, 0, &id, NULL));
    assert_int_equal(file_number(f->state_file,
                                 "SELECT count(*) FROM files WHERE encoding = 'BIG5-HKSCS'"), 2);
    store_close(store);
}

/* --- History and terminals --------------------------------------------------------------------- */

static void expect_history(struct store *store, const char *kind, const char *expected)
{
    char **lines;
    size_t count;
    assert_true(store_history(store, kind, &lines, &count, NULL));
    struct bytes found = { 0 };
    for (size_t i = 0; i < count; i++) {
        bytes_format(&found, "%s|", lines[i]);
        free(lines[i]);
    }
    free(lines);
    assert_string_equal(bytes_string(&found), expected);
    bytes_release(&found);
}

static void expect_encoding(struct store *store, const struct store_file *file,
                            const char *encoding)
{
    struct store_record record;
    assert_true(store_find(store, file, &record, NULL));
    if (encoding == NULL)
        assert_null(record.encoding);
    else
        assert_string_equal(record.encoding, encoding);
    store_record_release(&record);
}

static void encodings_are_remembered(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    struct store_file known = file_named("/a", 1, 1), unknown = file_named("/b", 2, 2);
    struct store_file nothing = file_named(NULL, 0, 0);
    save_at(store, &known, 77);
    assert_true(store_save_encoding(store, &known, "CP932", NULL));
    expect_encoding(store, &known, "CP932");
    expect_place(store, &known, 77, false);
    save_at(store, &known, 78);
    expect_encoding(store, &known, "CP932");
    assert_true(store_save_encoding(store, &known, NULL, NULL));
    expect_encoding(store, &known, NULL);
    assert_true(store_save_encoding(store, &unknown, "HZ", NULL));
    expect_encoding(store, &unknown, "HZ");
    assert_true(store_save_encoding(store, &nothing, "HZ", NULL));
    store_close(store);
    store = fixture_open(f);
    expect_encoding(store, &unknown, "HZ");
    store_close(store);
}

static void history_keeps_kinds_apart(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    static const char *const lines[] = { "扶貧", "it's", "扶貧", "", "a|b" };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_true(store_add_history(store, "search", lines[i], NULL));
    assert_true(store_add_history(store, "command", "set kinsoku=gb", NULL));
    expect_history(store, "search", "it's|扶貧||a|b|");
    expect_history(store, "command", "set kinsoku=gb|");
    expect_history(store, "other", "");
    store_close(store);
    store = fixture_open(f);
    assert_true(store_add_history(store, "search", "it's", NULL));
    expect_history(store, "search", "扶貧||a|b|it's|");
    store_close(store);
}

static void history_is_limited(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    char line[16];
    assert_true(store_add_history(store, "command", "kept", NULL));
    for (int i = 1; i <= HISTORY_MAX; i++) {
        snprintf(line, sizeof line, "%d", i);
        assert_true(store_add_history(store, "search", line, NULL));
    }
    const char *count = "SELECT count(*) FROM history WHERE kind = 'search'";
    assert_int_equal(file_number(f->state_file, count), HISTORY_MAX);
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM history WHERE line = '1'"),
                     1);
    assert_true(store_add_history(store, "search", "one more", NULL));
    assert_int_equal(file_number(f->state_file, count), HISTORY_MAX);
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM history WHERE line = '1'"),
                     0);
    /* One that is there already takes nobody's place. */
    assert_true(store_add_history(store, "search", "5", NULL));
    assert_int_equal(file_number(f->state_file, count), HISTORY_MAX);
    assert_int_equal(file_number(f->state_file, "SELECT count(*) FROM history WHERE line = '2'"),
                     1);
    expect_history(store, "command", "kept|");
    store_close(store);
}

static void terminals_are_remembered(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    char *answers;
    assert_true(store_save_terminal(store, "xterm-256color XTerm(379)", "ambiguous=narrow", NULL));
    assert_true(store_save_terminal(store, "linux", "\x1B[?1;2c", NULL));
    assert_true(store_save_terminal(store, "linux", "\x1B[?6c\n二", NULL));
    store_close(store);
    store = fixture_open(f);
    assert_true(store_terminal(store, "linux", &answers, NULL));
    assert_string_equal(answers, "\x1B[?6c\n二");
    free(answers);
    assert_true(store_terminal(store, "xterm-256color XTerm(379)", &answers, NULL));
    assert_string_equal(answers, "ambiguous=narrow");
    free(answers);
    assert_true(store_terminal(store, "xterm", &answers, NULL));
    assert_null(answers);
    store_close(store);
}

/* --- Folders ----------------------------------------------------------------------------------- */

static void expect_folders(const char *data, const char *state)
{
    char *found_data, *found_state;
    assert_int_equal(store_folders(&found_data, &found_state), data != NULL);
    if (data == NULL) {
        assert_null(found_data);
        assert_null(found_state);
        return;
    }
    assert_string_equal(found_data, data);
    assert_string_equal(found_state, state);
    free(found_data);
    free(found_state);
}

static void folders_follow_the_environment(void **state)
{
    (void)state;
    setenv("HOME", "/home/x", 1);
    unsetenv("XDG_DATA_HOME");
    unsetenv("XDG_STATE_HOME");
    expect_folders("/home/x/.local/share/dujuan", "/home/x/.local/state/dujuan");
    setenv("XDG_DATA_HOME", "/d", 1);
    expect_folders("/d/dujuan", "/home/x/.local/state/dujuan");
    /* Relative and empty ones do not count. */
    setenv("XDG_DATA_HOME", "d", 1);
    setenv("XDG_STATE_HOME", "", 1);
    expect_folders("/home/x/.local/share/dujuan", "/home/x/.local/state/dujuan");
    unsetenv("HOME");
    expect_folders(NULL, NULL);
    setenv("XDG_DATA_HOME", "/d", 1);
    expect_folders(NULL, NULL);
    setenv("XDG_STATE_HOME", "/s", 1);
    expect_folders("/d/dujuan", "/s/dujuan");
    setenv("HOME", "", 1);
    unsetenv("XDG_STATE_HOME");
    expect_folders(NULL, NULL);
}

#define STORE_TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

/* --- Paces ------------------------------------------------------------------------------------- */

static void expect_pace(struct store *store, const char *script, double factor, double pages)
{
    double found_factor = -1, found_pages = -1;
    assert_true(store_pace(store, script, &found_factor, &found_pages, NULL));
    assert_true(found_factor == factor && found_pages == pages);
}

static void paces_are_remembered(void **state)
{
    struct fixture *f = *state;
    struct store *store = fixture_open(f);
    expect_pace(store, "han", -1, -1);
    assert_false(file_exists(f->state_file));
    assert_true(store_save_pace(store, "han", 0.75, 12.5, NULL));
    assert_true(store_save_pace(store, "words", 2, 1, NULL));
    assert_true(store_save_pace(store, "han", 0.5, 13.5, NULL));
    store_close(store);
    store = fixture_open(f);
    expect_pace(store, "han", 0.5, 13.5);
    expect_pace(store, "words", 2, 1);
    expect_pace(store, "hangul", -1, -1);
    store_close(store);
    /* What is no number is none. */
    file_sql(f->state_file, "UPDATE pace SET factor = 'fast', pages = x'FF' WHERE script = 'han'");
    store = fixture_open(f);
    expect_pace(store, "han", 0, 0);
    store_close(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(a_fresh_home_stays_empty),
        STORE_TEST(saves_and_finds),
        STORE_TEST(looking_up_writes_nothing),
        STORE_TEST(files_are_private_and_logged_ahead),
        cmocka_unit_test(works_in_memory),
        STORE_TEST(a_moved_file_keeps_its_row),
        STORE_TEST(a_copied_file_gets_its_own_row),
        STORE_TEST(an_edited_file_keeps_its_row),
        STORE_TEST(a_name_with_another_known_content),
        STORE_TEST(a_pipe_is_known_by_its_content),
        STORE_TEST(a_file_takes_a_pipe_along),
        STORE_TEST(names_are_bytes),
        STORE_TEST(numbers_use_all_their_bits),
        STORE_TEST(long_strings),
        STORE_TEST(strings_end_at_a_nul),
        STORE_TEST(a_place_without_a_quotation),
        STORE_TEST(encodings_are_remembered),
        STORE_TEST(history_keeps_kinds_apart),
        STORE_TEST(history_is_limited),
        STORE_TEST(terminals_are_remembered),
        STORE_TEST(paces_are_remembered),
        cmocka_unit_test(folders_follow_the_environment),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("store", tests, NULL, NULL);
}
