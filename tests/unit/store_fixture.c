/* SPDX-License-Identifier: MIT */
#include "store_fixture.h"

#include <dirent.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/mem.h"

int fixture_setup(void **state)
{
    struct fixture *f = mem_array(1, sizeof *f);
    const char *base = getenv("TMPDIR");
    snprintf(f->root, sizeof f->root, "%s/store-XXXXXX",
             base != NULL && strlen(base) < 40 ? base : "/tmp");
    if (mkdtemp(f->root) == NULL)
        return -1;
    /* Children without rights must be able to look in. */
    chmod(f->root, 0755);
    snprintf(f->data, sizeof f->data, "%s/share/dujuan", f->root);
    snprintf(f->state, sizeof f->state, "%s/state/dujuan", f->root);
    snprintf(f->data_file, sizeof f->data_file, "%s/data.db", f->data);
    snprintf(f->state_file, sizeof f->state_file, "%s/state.db", f->state);
    *state = f;
    return 0;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *where)
{
    (void)status, (void)kind, (void)where;
    return remove(path);
}

int fixture_teardown(void **state)
{
    struct fixture *f = *state;
    nftw(f->root, remove_one, 8, FTW_DEPTH | FTW_PHYS);
    free(f);
    return 0;
}

struct store *fixture_open(const struct fixture *f)
{
    struct store_options options = { f->data, f->state };
    struct error warning;
    struct store *store = store_open(&options, &warning);
    assert_string_equal(warning.message, "");
    return store;
}

const char *fixture_path(const struct fixture *f, const char *name)
{
    static char path[512];
    snprintf(path, sizeof path, "%s/%s", f->root, name);
    return path;
}

const char *fixture_file(const struct fixture *f, const char *name, const char *content)
{
    const char *path = fixture_path(f, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(content, file);
    fclose(file);
    return path;
}

bool file_exists(const char *path)
{
    struct stat status;
    return lstat(path, &status) == 0;
}

size_t files_in(const char *folder, const char *prefix)
{
    DIR *directory = opendir(folder);
    size_t count = 0;
    if (directory == NULL)
        return 0;
    for (struct dirent *entry = readdir(directory); entry != NULL; entry = readdir(directory))
        count += entry->d_name[0] != '.' && strncmp(entry->d_name, prefix, strlen(prefix)) == 0;
    closedir(directory);
    return count;
}

void file_sql(const char *path, const char *sql)
{
    char *folder = mem_slice(path, (size_t)(strrchr(path, '/') - path));
    assert_true(folder_make(folder, NULL));
    free(folder);
    sqlite3 *handle;
    assert_int_equal(sqlite3_open(path, &handle), SQLITE_OK);
    char *message = NULL;
    if (sqlite3_exec(handle, sql, NULL, NULL, &message) != SQLITE_OK)
        fail_msg("%s: %s", sql, message);
    sqlite3_close(handle);
}

int64_t file_number(const char *path, const char *sql)
{
    sqlite3 *handle;
    sqlite3_stmt *statement;
    assert_int_equal(sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(handle, sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int64_t number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return number;
}

struct store_file file_named(const char *name, uint64_t size, uint64_t fingerprint)
{
    return (struct store_file){ .name = name, .size = size, .fingerprint = fingerprint };
}

bool try_save_at(struct store *store, const struct store_file *file, uint64_t offset, int64_t *id,
                 struct error *error)
{
    struct place place = { .offset = offset };
    struct quotation quotation = { .exact = (char[]){ "他說:\"it's\"" },
                                   .before = (char[]){ "前" },
                                   .after = (char[]){ "" } };
    return store_save_place(store, file, "題目", &place, &quotation, 0.25, id, error);
}

int64_t save_at(struct store *store, const struct store_file *file, uint64_t offset)
{
    struct error error = { "" };
    int64_t id = 0;
    if (!try_save_at(store, file, offset, &id, &error))
        fail_msg("%s", error.message);
    return id;
}

int64_t expect_place(struct store *store, const struct store_file *file, int64_t offset,
                     bool moved)
{
    struct store_record record;
    struct error error = { "" };
    if (!store_find(store, file, &record, &error))
        fail_msg("%s", error.message);
    assert_true(record.has_place);
    assert_int_equal(record.place.offset, (uint64_t)offset);
    assert_string_equal(record.quotation.exact, "他說:\"it's\"");
    assert_string_equal(record.quotation.before, "前");
    assert_string_equal(record.quotation.after, "");
    assert_int_equal(record.moved, moved);
    int64_t id = record.id;
    store_record_release(&record);
    return id;
}

void expect_unknown(struct store *store, const struct store_file *file)
{
    struct store_record record;
    struct error error = { "" };
    if (!store_find(store, file, &record, &error))
        fail_msg("%s", error.message);
    assert_int_equal(record.id, 0);
    assert_false(record.has_place);
    assert_false(record.moved);
    assert_null(record.quotation.exact);
    store_record_release(&record);
}

bool try_bookmark(struct store *store, const struct store_file *file, enum bookmark_kind kind,
                  const char *name, uint64_t offset, char id[33], struct error *error)
{
    struct bookmark bookmark = { .kind = kind, .name = mem_string(name), .place.offset = offset };
    bool added = store_add_bookmark(store, file, &bookmark, error);
    if (id != NULL)
        memcpy(id, bookmark.id, sizeof bookmark.id);
    bookmark_release(&bookmark);
    return added;
}

void add_bookmark(struct store *store, const struct store_file *file, enum bookmark_kind kind,
                  const char *name, uint64_t offset, char id[33])
{
    struct error error = { "" };
    if (!try_bookmark(store, file, kind, name, offset, id, &error))
        fail_msg("%s", error.message);
}

void expect_bookmarks(struct store *store, const struct store_file *file, const char *names)
{
    struct bookmark *bookmarks;
    size_t count;
    struct error error = { "" };
    if (!store_bookmarks(store, file, &bookmarks, &count, &error))
        fail_msg("%s", error.message);
    struct bytes found = { 0 };
    for (size_t i = 0; i < count; i++) {
        bytes_format(&found, "%s,", bookmarks[i].name);
        bookmark_release(&bookmarks[i]);
    }
    free(bookmarks);
    assert_string_equal(bytes_string(&found), names);
    bytes_release(&found);
}

void in_child(void (*function)(void *context), void *context)
{
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        function(context);
        _exit(0);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

void child_check(bool condition, const char *words, int line)
{
    if (condition)
        return;
    dprintf(STDERR_FILENO, "# line %d: %s\n", line, words);
    _exit(1);
}
