/* SPDX-License-Identifier: MIT */
/* What the tests of the store share: a folder of their own, files, and shorter ways to call. */
#ifndef TESTS_UNIT_STORE_FIXTURE_H
#define TESTS_UNIT_STORE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <sqlite3.h>

#include "store/store_internal.h"

/* A fresh folder for each test; *state is a struct fixture. */
struct fixture {
    char root[64];
    char data[96], state[96];         /* folders; they do not exist yet */
    char data_file[128], state_file[128];
};

int fixture_setup(void **state);
int fixture_teardown(void **state);

/* Opens the fixture's store, which must give no warning. */
struct store *fixture_open(const struct fixture *fixture);

/* root/name with content; the path is static and overwritten by the next call. */
const char *fixture_file(const struct fixture *fixture, const char *name, const char *content);
const char *fixture_path(const struct fixture *fixture, const char *name);
bool file_exists(const char *path);

/* How many names in a folder begin with prefix; 0 where there is no folder. */
size_t files_in(const char *folder, const char *prefix);

/* SQL on a file of a connection of its own; the folder is made. */
void file_sql(const char *path, const char *sql);
int64_t file_number(const char *path, const char *sql);

struct store_file file_named(const char *name, uint64_t size, uint64_t fingerprint);

/* Saves offset as the file's place with a quotation; must succeed. */
int64_t save_at(struct store *store, const struct store_file *file, uint64_t offset);
bool try_save_at(struct store *store, const struct store_file *file, uint64_t offset, int64_t *id,
                 struct error *error);

/* What is found must have this place, and the row; -1: any. */
int64_t expect_place(struct store *store, const struct store_file *file, int64_t offset,
                     bool moved);
void expect_unknown(struct store *store, const struct store_file *file);

/* Adds a bookmark of that name; its id goes to id (may be NULL). */
bool try_bookmark(struct store *store, const struct store_file *file, enum bookmark_kind kind,
                  const char *name, uint64_t offset, char id[33], struct error *error);
void add_bookmark(struct store *store, const struct store_file *file, enum bookmark_kind kind,
                  const char *name, uint64_t offset, char id[33]);
/* The names of the file's bookmarks, each with a comma behind it, must be these. */
void expect_bookmarks(struct store *store, const struct store_file *file, const char *names);

/* Runs in a child, which tells with CHECK what is wrong; the exit status must be 0. */
void in_child(void (*function)(void *context), void *context);
#define CHECK(condition) child_check((condition), #condition, __LINE__)
void child_check(bool condition, const char *words, int line);

#endif
