/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "source/source.h"
#include "source/spool.h"
#include "source_fixture.h"

static size_t open_descriptors(void)
{
    size_t count = 0;
    DIR *folder = opendir("/proc/self/fd");
    if (folder == NULL)
        return 0;
    while (readdir(folder) != NULL)
        count++;
    closedir(folder);
    return count;
}

static void expect_refusal(const char *name, const char *encoding, const char *message)
{
    size_t before = open_descriptors();
    struct loop *loop = loop_new();
    struct document *document = document_new(&(struct document_options){ 0 });
    struct source_options options = { .encoding = encoding, .loop = loop };
    struct error error = { "" };
    assert_false(source_open(document, name, &options, &error));
    assert_string_equal(error.message, message);
    assert_false(source_open(document, name, &options, NULL));
    document_free(document);
    assert_false(loop_busy(loop));
    loop_free(loop);
    assert_int_equal(open_descriptors(), before);
}

static void what_cannot_be_read_is_named_with_the_reason(void **state)
{
    (void)state;
    expect_refusal("/nonexistent/書.txt", NULL,
                   "cannot open '/nonexistent/書.txt': No such file or directory");
    expect_refusal("/tmp", NULL, "cannot open '/tmp': Is a directory");
    char *name = make_file(SLICE("text\n"));
    expect_refusal(name, "no-such-encoding", "unknown encoding 'no-such-encoding'");
    if (geteuid() != 0) {
        char message[200];
        chmod(name, 0);
        snprintf(message, sizeof message, "cannot open '%s': Permission denied", name);
        expect_refusal(name, NULL, message);
    }
    remove_file(name);
}

/* More parts than there may be. */
static void a_file_may_be_too_large(void **state)
{
    (void)state;
    char *name = make_file(SLICE(""));
    char message[200];
    snprintf(message, sizeof message, "cannot open '%s': File too large", name);
    if (truncate(name, (off_t)UNITS_MAX * PART_GRID) == 0)
        expect_refusal(name, "UTF-8", message);
    remove_file(name);
}

static void a_terminal_is_no_text(void **state)
{
    (void)state;
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
        skip();
    char message[200];
    const char *name = ptsname(master);
    snprintf(message, sizeof message, "cannot open '%s': it is a terminal", name);
    expect_refusal(name, NULL, message);
    close(master);
}

static void a_bad_descriptor_is_refused(void **state)
{
    (void)state;
    struct loop *loop = loop_new();
    struct document *document = document_new(&(struct document_options){ 0 });
    struct source_options options = { .encoding = NULL, .loop = loop };
    struct error error;
    assert_false(source_open_descriptor(document, -1, "standard input", &options, &error));
    assert_string_equal(error.message, "cannot open 'standard input': Bad file descriptor");
    document_free(document);
    loop_free(loop);
}

static void devices_are_read_as_they_come(void **state)
{
    (void)state;
    struct text text = open_named("/dev/null", NULL);
    run_to_end(&text);
    assert_true(document_complete(text.document));
    assert_int_equal(document_part_count(text.document), 0);
    close_text(&text);
    if (access("/proc/self/status", R_OK) != 0)
        return;
    text = open_named("/proc/self/status", NULL);
    run_to_end(&text);
    struct bytes whole = whole_text(&text);
    assert_non_null(strstr(bytes_string(&whole), "Name:"));
    bytes_release(&whole);
    close_text(&text);
}

static void a_redirected_file_is_a_file(void **state)
{
    (void)state;
    char *name = make_file(SLICE("一\n二\n"));
    int file = open(name, O_RDONLY);
    char byte;
    assert_int_equal(read(file, &byte, 1), 1);
    struct text text = open_pipe_end(file, "auto");
    assert_true(document_complete(text.document));
    assert_int_equal(document_part(text.document, 0, WANT_VIEW)->block_count, 2);
    assert_string_equal(document_meta(text.document, "format"), "plain");
    close_text(&text);
    assert_int_equal(fcntl(file, F_GETFD) >= 0, 1); /* it is the caller's still */
    close(file);
    remove_file(name);
}

static void nothing_is_left_open(void **state)
{
    (void)state;
    char *names[] = { make_file(SLICE("一\n")), make_file(SLICE("\xFF\xFE" "a\0")),
                      make_file(SLICE("\x7F" "ELF\0\1\2\3\4\0\0\0\0\0")) };
    size_t before = open_descriptors();
    for (size_t i = 0; i < 3; i++) {
        struct text text = open_named(names[i], NULL);
        close_text(&text);
        remove_file(names[i]);
    }
    assert_int_equal(open_descriptors(), before);
}

static void a_binary_file_opens_with_a_note(void **state)
{
    (void)state;
    char *name = make_file(SLICE("\x7F" "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\xC0\xDE\xFF\0\n"));
    struct text text = open_named(name, NULL);
    run_to_end(&text);
    assert_true(has_diagnostic(&text, "this does not look like text"));
    const struct part *part = document_part(text.document, 0, WANT_VIEW);
    assert_non_null(part);
    assert_memory_equal(part->text.data, "\x7F" "ELF\2\1\1\0", 8);
    close_text(&text);
    remove_file(name);
}

/* --- Identity --- */

static void a_file_is_known_again(void **state)
{
    (void)state;
    struct bytes content = { 0 };
    for (size_t i = 0; i < 20000; i++)
        bytes_append_byte(&content, (char)('a' + i % 26));
    char *name = make_file(bytes_slice(&content));
    char *copy = make_file(bytes_slice(&content));
    struct source_identity first, second;
    assert_true(source_identity(name, &first, NULL));
    assert_int_equal(first.size, content.length);
    assert_true(first.fingerprint != 0 && first.modified > 0);
    assert_true(source_identity(copy, &second, NULL));
    assert_int_equal(second.fingerprint, first.fingerprint);

    /* Head, tail and size count. */
    static const struct {
        uint64_t offset;
        bool counts;
    } edits[] = { { 0, true }, { 4095, true }, { 10000, false }, { 19999, true }, { 15904, true } };
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        change_file(copy, edits[i].offset, SLICE("#"));
        assert_true(source_identity(copy, &second, NULL));
        assert_int_equal(second.fingerprint != first.fingerprint, edits[i].counts);
        change_file(copy, 0, bytes_slice(&content));
    }
    change_file(copy, content.length, SLICE("a"));
    assert_true(source_identity(copy, &second, NULL));
    assert_true(second.fingerprint != first.fingerprint);
    remove_file(name);
    remove_file(copy);
    bytes_release(&content);
}

static void opening_tells_the_identity(void **state)
{
    (void)state;
    char *name = make_file(SLICE("\xE4\xB8\x80\n"));
    struct source_identity told, asked;
    struct loop *loop = loop_new();
    const struct source_options options = { .loop = loop, .identity = &told };
    const char *const names[] = { name, "/dev/null" };
    for (size_t i = 0; i < 2; i++) {
        struct document *document = document_new(&(struct document_options){ 0 });
        assert_true(source_open(document, names[i], &options, NULL));
        bool regular = source_identity(names[i], &asked, NULL);
        assert_int_equal(regular, i == 0);
        assert_int_equal(told.size, regular ? asked.size : 0);
        assert_int_equal(told.fingerprint, regular ? asked.fingerprint : 0);
        document_free(document);
    }
    loop_free(loop);
    remove_file(name);
}

static void what_is_no_file_has_no_identity(void **state)
{
    (void)state;
    struct source_identity identity;
    struct error error;
    assert_false(source_identity("/nonexistent", &identity, &error));
    assert_string_equal(error.message, "cannot open '/nonexistent': No such file or directory");
    assert_false(source_identity("/dev/null", &identity, &error));
    assert_string_equal(error.message, "'/dev/null' is not a regular file");
    char *name = make_file(SLICE(""));
    assert_true(source_identity(name, &identity, &error));
    assert_int_equal(identity.size, 0);
    assert_true(identity.fingerprint != 0);
    remove_file(name);
}

/* --- Spool --- */

static void check_spool(struct spool *spool, uint64_t length)
{
    char buffer[1000];
    assert_int_equal(spool_length(spool), length);
    for (size_t round = 0; round < 200; round++) {
        uint64_t at = round < 2 ? length - round : random_below((uint32_t)length);
        size_t n = spool_read(spool, at, buffer, sizeof buffer);
        assert_int_equal(n, length - at < sizeof buffer ? length - at : sizeof buffer);
        for (size_t i = 0; i < n; i++)
            assert_int_equal((unsigned char)buffer[i], (at + i) % 251);
    }
    assert_int_equal(spool_read(spool, length + 5, buffer, 1), 0);
}

static void fill_spool(struct spool *spool, uint64_t length)
{
    char piece[4000];
    while (spool_length(spool) < length) {
        uint64_t at = spool_length(spool);
        size_t n = length - at < sizeof piece ? (size_t)(length - at) : sizeof piece;
        for (size_t i = 0; i < n; i++)
            piece[i] = (char)((at + i) % 251);
        struct error error;
        assert_true(spool_append(spool, piece, n, &error));
    }
}

static void a_spool_is_read_anywhere(void **state)
{
    (void)state;
    random_begin(3);
    struct spool *spool = spool_new();
    assert_int_equal(spool_length(spool), 0);
    size_t before = open_descriptors();
    fill_spool(spool, SPOOL_MEMORY);
    check_spool(spool, SPOOL_MEMORY);
    assert_int_equal(open_descriptors(), before);
    fill_spool(spool, SPOOL_MEMORY + 1); /* one past what memory holds */
    check_spool(spool, SPOOL_MEMORY + 1);
    if (before > 0)
        assert_int_equal(open_descriptors(), before + 1);
    fill_spool(spool, SPOOL_MEMORY + 100000);
    check_spool(spool, SPOOL_MEMORY + 100000);
    spool_clear(spool);
    assert_int_equal(spool_length(spool), 0);
    assert_int_equal(open_descriptors(), before);
    fill_spool(spool, 5000);
    check_spool(spool, 5000);
    spool_free(spool);
    spool_free(NULL);
}

static void a_spool_without_a_file_keeps_what_it_has(void **state)
{
    (void)state;
    random_begin(4);
    struct spool *spool = spool_new();
    fill_spool(spool, 10000);
    char *more = calloc(1, SPOOL_MEMORY);
    struct error error;
    setenv("TMPDIR", "/nonexistent", 1);
    assert_false(spool_append(spool, more, SPOOL_MEMORY, &error));
    assert_string_equal(error.message,
                        "cannot write a temporary file: No such file or directory");
    unsetenv("TMPDIR");
    check_spool(spool, 10000);
    free(more);
    spool_free(spool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_cannot_be_read_is_named_with_the_reason),
        cmocka_unit_test(a_file_may_be_too_large),
        cmocka_unit_test(a_terminal_is_no_text),
        cmocka_unit_test(a_bad_descriptor_is_refused),
        cmocka_unit_test(devices_are_read_as_they_come),
        cmocka_unit_test(a_redirected_file_is_a_file),
        cmocka_unit_test(nothing_is_left_open),
        cmocka_unit_test(a_binary_file_opens_with_a_note),
        cmocka_unit_test(a_file_is_known_again),
        cmocka_unit_test(opening_tells_the_identity),
        cmocka_unit_test(what_is_no_file_has_no_identity),
        cmocka_unit_test(a_spool_is_read_anywhere),
        cmocka_unit_test(a_spool_without_a_file_keeps_what_it_has),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("source open", tests, NULL, NULL);
}
