/* SPDX-License-Identifier: MIT */
/* The order of names in a folder, and steps from file to file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/files.h"
#include "base/limits.h"

#define SEED 20261125u
#define NAMES 60
#define NAME_BYTES 40

static void test_order(void **state)
{
    (void)state;
    static const char *const ordered[] = {
        "",        "1",       "01.txt",   "2.txt",     "10.txt",   "a.txt",    "a2.txt",
        "a10.txt", "a (2).txt", "a-b.txt", "B1.txt",  "b２.txt",  "b10.txt",   "卷上.txt", "卷中.txt", "卷下.txt",
        "第一回",  "第2回",   "第十回",   "第一百回",  "第水回",
    };
    size_t count = sizeof ordered / sizeof *ordered;
    for (size_t i = 1; i < count; i++) {
        int order = files_compare_names(ordered[i - 1], ordered[i]);
        if (order >= 0)
            fail_msg("'%s' does not come before '%s'", ordered[i - 1], ordered[i]);
        assert_true(files_compare_names(ordered[i], ordered[i - 1]) > 0);
        assert_int_equal(files_compare_names(ordered[i], ordered[i]), 0);
    }
}

static void make_name(char *name)
{
    static const char *const words[] = { "第", "一", "十", "上", "1", "02", "a", "A", ".", "-", " (", "卷",
                                         "百", "水", "９", "\xFF", "下." };
    *name = '\0';
    for (int n = 1 + rand() % 5; n > 0; n--)
        strcat(name, words[(size_t)rand() % (sizeof words / sizeof *words)]);
}

/* It is an order: what qsort needs holds for any names. */
static void test_is_an_order(void **state)
{
    (void)state;
    static char names[NAMES][NAME_BYTES];
    printf("# seed %u\n", SEED);
    srand(SEED);
    for (size_t i = 0; i < NAMES; i++)
        make_name(names[i]);
    for (size_t i = 0; i < NAMES; i++)
        for (size_t k = 0; k < NAMES; k++) {
            int order = files_compare_names(names[i], names[k]);
            assert_int_equal(order > 0, files_compare_names(names[k], names[i]) < 0);
            assert_int_equal(order == 0, strcmp(names[i], names[k]) == 0);
            for (size_t l = 0; order < 0 && l < NAMES; l++)
                if (files_compare_names(names[k], names[l]) < 0 &&
                    files_compare_names(names[i], names[l]) >= 0)
                    fail_msg("'%s' < '%s' < '%s'", names[i], names[k], names[l]);
        }
}

static void test_steps(void **state)
{
    (void)state;
    static const char *const names[] = { "a", "-", "/", "b", "c" };
    struct files files;
    files_take(&files, names, 5);
    assert_true(files.items[2].folder && !files.items[1].folder);
    static const struct {
        size_t from;
        int count;
        size_t to;
    } cases[] = {
        { 0, 1, 1 },          { 1, 1, 3 },           { 3, -1, 1 },
        { 0, 9, 4 },          { 4, -9, 0 },          { 4, 1, FILES_NONE },
        { 0, -1, FILES_NONE }, { FILES_NONE, 1, 0 }, { FILES_NONE, -1, FILES_NONE },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_true(files_step(&files, cases[i].from, cases[i].count) == cases[i].to);
    files_release(&files);
    assert_true(files_step(&files, FILES_NONE, 1) == FILES_NONE);
}

static char *entry_name(const char *folder, unsigned number)
{
    static char name[128];
    snprintf(name, sizeof name, "%s/%u.txt", folder, number);
    return name;
}

/* Of more entries than are looked at those that were are there, and the title says so. */
static void test_folder_entries(void **state)
{
    (void)state;
    char folder[] = "/tmp/dujuan-test-XXXXXX";
    struct files files = { 0 };
    struct error error;
    assert_non_null(mkdtemp(folder));
    char *first = strdup(entry_name(folder, 0));
    assert_return_code(mknod(first, S_IFREG | 0600, 0), errno);
    for (unsigned i = 1; i < FOLDER_ENTRIES_MAX; i++)
        assert_return_code(link(first, entry_name(folder, i)), errno);
    assert_true(files_read_folder(&files, folder, &error));
    assert_int_equal(files.count, FOLDER_ENTRIES_MAX + 1);
    assert_null(strstr(files.title, "not all of it"));
    assert_return_code(link(first, entry_name(folder, FOLDER_ENTRIES_MAX)), errno);
    assert_true(files_read_folder(&files, folder, &error));
    assert_int_equal(files.count, FOLDER_ENTRIES_MAX + 1);
    assert_non_null(strstr(files.title, "not all of it"));
    files_release(&files);
    for (unsigned i = 0; i <= FOLDER_ENTRIES_MAX; i++)
        unlink(entry_name(folder, i));
    assert_int_equal(rmdir(folder), 0);
    free(first);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_is_an_order),
        cmocka_unit_test(test_steps),
        cmocka_unit_test(test_folder_entries),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("files", tests, NULL, NULL);
}
