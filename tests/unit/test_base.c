/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/error.h"
#include "base/file.h"
#include "base/mem.h"

/* --- mem --- */

static void memory_is_zeroed_and_never_null(void **state)
{
    (void)state;
    char *none = mem_alloc(0);
    assert_non_null(none);
    free(none);
    unsigned *numbers = mem_array(100, sizeof *numbers);
    for (size_t i = 0; i < 100; i++)
        assert_int_equal(numbers[i], 0);
    numbers = mem_resize(numbers, 200, sizeof *numbers);
    numbers[199] = 7;
    free(numbers);
    free(mem_array(0, 0));
}

static void arrays_grow(void **state)
{
    (void)state;
    unsigned *items = NULL;
    size_t capacity = 0;
    for (size_t count = 0; count < 1000; count++) {
        items = mem_grow(items, count, &capacity, sizeof *items);
        assert_true(capacity > count);
        items[count] = (unsigned)count;
    }
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(items[i], i);
    size_t before = capacity;
    items = mem_reserve(items, 1000, before - 1000, &capacity, sizeof *items);
    assert_int_equal(capacity, before);
    items = mem_reserve(items, 1000, before - 999, &capacity, sizeof *items);
    assert_true(capacity > before);
    free(items);
}

static void strings_are_copied(void **state)
{
    (void)state;
    char *string = mem_string("讀卷");
    assert_string_equal(string, "讀卷");
    free(string);
    char *piece = mem_slice("a\0bc", 3);
    assert_memory_equal(piece, "a\0b", 4);
    free(piece);
    piece = mem_slice(NULL, 0);
    assert_string_equal(piece, "");
    free(piece);
}

/* Runs function in a child whose messages go to a pipe; returns its wait status. */
static int in_child(void (*function)(void), char *message, size_t size)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        function();
        _exit(0);
    }
    close(ends[1]);
    size_t length = 0;
    ssize_t n;
    while (length + 1 < size && (n = read(ends[0], message + length, size - 1 - length)) > 0)
        length += (size_t)n;
    message[length] = '\0';
    close(ends[0]);
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    return status;
}

/* Kept from the compiler, which would see that this is too much. */
static volatile size_t huge = SIZE_MAX / 2;

static void resize_overflows(void)
{
    free(mem_resize(NULL, huge, 4));
}

static void reserve_overflows(void)
{
    size_t capacity = 0;
    free(mem_reserve(NULL, 0, huge, &capacity, 8));
}

static void too_much_ends_with_a_message(void **state)
{
    (void)state;
    void (*const cases[])(void) = { resize_overflows, reserve_overflows };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char message[4096];
        int status = in_child(cases[i], message, sizeof message);
        assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
        assert_non_null(strstr(message, "out of memory"));
    }
}

/* --- bytes --- */

static void an_empty_string_is_usable(void **state)
{
    (void)state;
    struct bytes bytes = { 0 };
    assert_string_equal(bytes_string(&bytes), "");
    assert_int_equal(bytes_slice(&bytes).length, 0);
    bytes_clear(&bytes);
    bytes_append(&bytes, NULL, 0);
    assert_string_equal(bytes_string(&bytes), "");
    bytes_release(&bytes);
    bytes_release(&bytes);
    char *stolen = bytes_steal(&bytes);
    assert_string_equal(stolen, "");
    free(stolen);
}

static void bytes_are_appended(void **state)
{
    (void)state;
    struct bytes bytes = { 0 };
    bytes_append(&bytes, "a\0b", 3);
    bytes_append_string(&bytes, "讀");
    bytes_append_byte(&bytes, '!');
    assert_int_equal(bytes.length, 7);
    assert_memory_equal(bytes.data, "a\0b讀!", 8);
    bytes_clear(&bytes);
    bytes_format(&bytes, "%d-%s", 42, "卷");
    bytes_format(&bytes, "%s", "");
    assert_string_equal(bytes.data, "42-卷");
    char *stolen = bytes_steal(&bytes);
    assert_null(bytes.data);
    assert_string_equal(stolen, "42-卷");
    free(stolen);
}

static void a_long_format_is_whole(void **state)
{
    (void)state;
    struct bytes bytes = { 0 };
    bytes_append_string(&bytes, "x");
    bytes_format(&bytes, "%5000d", 1);
    assert_int_equal(bytes.length, 5001);
    assert_int_equal(bytes.data[5000], '1');
    assert_int_equal(bytes.data[5001], '\0');
    bytes_release(&bytes);
}

static void bytes_are_inserted_and_removed(void **state)
{
    (void)state;
    struct bytes bytes = { 0 };
    bytes_insert(&bytes, 0, "cd", 2);
    bytes_insert(&bytes, 0, "ab", 2);
    bytes_insert(&bytes, 4, "ef", 2);
    bytes_insert(&bytes, 3, NULL, 0);
    assert_string_equal(bytes.data, "abcdef");
    bytes_remove(&bytes, 1, 2);
    assert_string_equal(bytes.data, "adef");
    bytes_remove(&bytes, 4, 0);
    bytes_remove(&bytes, 0, 4);
    assert_string_equal(bytes.data, "");
    bytes_release(&bytes);
}

static void room_is_reserved_behind(void **state)
{
    (void)state;
    struct bytes bytes = { 0 };
    bytes_append_string(&bytes, "x");
    memset(bytes_reserve(&bytes, 1000), 'y', 1000);
    assert_int_equal(bytes.length, 1);
    bytes.length += 1000;
    bytes_append_byte(&bytes, 'z');
    assert_int_equal(bytes.length, 1002);
    assert_int_equal(bytes.data[1000], 'y');
    bytes_release(&bytes);
}

static void slices_compare(void **state)
{
    (void)state;
    assert_true(slice_equal(slice_of("讀"), slice_of("讀")));
    assert_false(slice_equal(slice_of("a"), slice_of("ab")));
    assert_false(slice_equal(slice_of("a"), slice_of("b")));
    struct slice rest = slice_of("讀\n\n卷");
    assert_true(slice_equal(slice_take_line(&rest), slice_of("讀\n")));
    assert_true(slice_equal(slice_take_line(&rest), slice_of("\n")));
    assert_true(slice_equal(slice_take_line(&rest), slice_of("卷")));
    assert_int_equal(rest.length, 0);
    assert_int_equal(slice_take_line(&rest).length, 0);
    assert_true(slice_equal((struct slice){ NULL, 0 }, slice_of("")));
}

/* --- error --- */

static void an_error_is_false_with_words(void **state)
{
    (void)state;
    struct error error;
    assert_false(error_set(&error, "cannot open '%s': %s", "x", "no"));
    assert_string_equal(error.message, "cannot open 'x': no");
    assert_false(error_set(NULL, "nobody asked"));
}

static void a_long_message_is_cut_at_a_character(void **state)
{
    (void)state;
    /* 170 characters of three bytes are 510; the 511th byte would be a part of the next one. */
    for (size_t ahead = 0; ahead < 4; ahead++) {
        struct bytes text = { 0 };
        for (size_t i = 0; i < ahead; i++)
            bytes_append_byte(&text, 'a');
        for (size_t i = 0; i < 200; i++)
            bytes_append_string(&text, "卷");
        struct error error;
        error_set(&error, "%s", bytes_string(&text));
        size_t length = strlen(error.message);
        assert_true(length < sizeof error.message);
        assert_int_equal((length - ahead) % 3, 0);
        assert_true(length >= sizeof error.message - 6);
        bytes_release(&text);
    }
}

static void a_message_that_just_fits_is_whole(void **state)
{
    (void)state;
    char text[513];
    memset(text, 'a', 512);
    text[512] = '\0';
    struct error error;
    error_set(&error, "%.511s", text);
    assert_int_equal(strlen(error.message), 511);
}

/* --- file --- */

static char *temporary(const char *content, size_t length)
{
    char name[] = "/tmp/dujuan-test-XXXXXX";
    int descriptor = mkstemp(name);
    assert_true(descriptor >= 0);
    assert_true(file_write_all(descriptor, content, length));
    close(descriptor);
    return mem_string(name);
}

static void remove_file(char *name)
{
    unlink(name);
    free(name);
}

static void a_file_is_read_whole(void **state)
{
    (void)state;
    char *name = temporary("a\0b", 3);
    struct bytes content = { 0 };
    struct error error;
    assert_true(file_read_whole(name, 3, &content, &error));
    assert_int_equal(content.length, 3);
    assert_memory_equal(content.data, "a\0b", 4);
    bytes_clear(&content);
    assert_false(file_read_whole(name, 2, &content, &error));
    assert_non_null(strstr(error.message, "cannot read '"));
    bytes_release(&content);
    remove_file(name);
}

static void reading_at_an_offset_stops_at_the_end(void **state)
{
    (void)state;
    char *name = temporary("0123456789", 10);
    struct error error;
    int descriptor = file_open(name, &error);
    assert_true(descriptor >= 0);
    assert_int_equal(fcntl(descriptor, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    char buffer[16];
    assert_int_equal(file_read_at(descriptor, 3, buffer, 4), 4);
    assert_memory_equal(buffer, "3456", 4);
    assert_int_equal(file_read_at(descriptor, 8, buffer, sizeof buffer), 2);
    assert_int_equal(file_read_at(descriptor, 10, buffer, sizeof buffer), 0);
    assert_int_equal(file_read_at(descriptor, 1000000, buffer, sizeof buffer), 0);
    assert_int_equal(file_read_at(descriptor, 0, buffer, 0), 0);
    close(descriptor);
    errno = 0;
    assert_int_equal(file_read_at(descriptor, 0, buffer, 1), -1);
    assert_int_equal(errno, EBADF);
    remove_file(name);
}

static void what_cannot_be_opened_is_named(void **state)
{
    (void)state;
    struct error error;
    assert_int_equal(file_open("/nonexistent/讀", &error), -1);
    assert_string_equal(error.message, "cannot open '/nonexistent/讀': No such file or directory");
    struct bytes content = { 0 };
    assert_false(file_read_whole("/nonexistent", 10, &content, &error));
    assert_false(file_read_whole("/", 10, &content, &error));
    assert_string_equal(error.message, "cannot read '/': Is a directory");
    assert_int_equal(file_open("/nonexistent", NULL), -1);
    bytes_release(&content);
}

static void a_fifo_does_not_block_the_open(void **state)
{
    (void)state;
    char *name = temporary("", 0);
    unlink(name);
    assert_int_equal(mkfifo(name, 0600), 0);
    int descriptor = file_open(name, NULL);
    assert_true(descriptor >= 0);
    close(descriptor);
    remove_file(name);
}

static void more_than_a_pipe_holds(void)
{
    int ends[2];
    if (pipe(ends) != 0)
        _exit(1);
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    char *data = mem_array(1, 300000);
    pid_t child = fork();
    if (child == 0) {
        close(ends[1]);
        size_t total = 0;
        ssize_t n;
        char buffer[5000];
        while ((n = read(ends[0], buffer, sizeof buffer)) > 0)
            total += (size_t)n;
        _exit(total == 300000 ? 0 : 1);
    }
    close(ends[0]);
    bool written = file_write_all(ends[1], data, 300000);
    close(ends[1]);
    int status = 1;
    waitpid(child, &status, 0);
    free(data);
    _exit(written && status == 0 ? 0 : 1);
}

static void writing_goes_on_until_all_is_written(void **state)
{
    (void)state;
    char message[4096];
    assert_int_equal(in_child(more_than_a_pipe_holds, message, sizeof message), 0);
    assert_true(file_write_all(-1, "", 0));
    assert_false(file_write_all(-1, "x", 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_is_zeroed_and_never_null),
        cmocka_unit_test(arrays_grow),
        cmocka_unit_test(strings_are_copied),
        cmocka_unit_test(too_much_ends_with_a_message),
        cmocka_unit_test(an_empty_string_is_usable),
        cmocka_unit_test(bytes_are_appended),
        cmocka_unit_test(a_long_format_is_whole),
        cmocka_unit_test(bytes_are_inserted_and_removed),
        cmocka_unit_test(room_is_reserved_behind),
        cmocka_unit_test(slices_compare),
        cmocka_unit_test(an_error_is_false_with_words),
        cmocka_unit_test(a_long_message_is_cut_at_a_character),
        cmocka_unit_test(a_message_that_just_fits_is_whole),
        cmocka_unit_test(a_file_is_read_whole),
        cmocka_unit_test(reading_at_an_offset_stops_at_the_end),
        cmocka_unit_test(what_cannot_be_opened_is_named),
        cmocka_unit_test(a_fifo_does_not_block_the_open),
        cmocka_unit_test(writing_goes_on_until_all_is_written),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
