/* SPDX-License-Identifier: MIT */
#include "base/mem.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void (*before_end)(void);

void mem_before_end(void (*function)(void))
{
    before_end = function;
}

/* Says so without allocating anything. */
static _Noreturn void die(void)
{
    static const char message[] = "dujuan: out of memory\n";
    if (before_end != NULL)
        before_end();
    ssize_t written = write(STDERR_FILENO, message, sizeof message - 1);
    (void)written;
    abort();
}

static void *checked(void *memory)
{
    if (memory == NULL)
        die();
    return memory;
}

void *mem_alloc(size_t size)
{
    return checked(malloc(size > 0 ? size : 1));
}

void *mem_array(size_t count, size_t size)
{
    return checked(calloc(count > 0 ? count : 1, size > 0 ? size : 1));
}

void *mem_resize(void *old, size_t count, size_t size)
{
    size_t total;
    if (__builtin_mul_overflow(count, size, &total))
        die();
    return checked(realloc(old, total > 0 ? total : 1));
}

void *mem_reserve(void *data, size_t length, size_t extra, size_t *capacity, size_t size)
{
    assert(length <= *capacity);
    if (data != NULL && extra <= *capacity - length)
        return data;
    if (extra > SIZE_MAX / 4 - length)
        die();
    size_t wanted = length + extra;
    size_t grown = *capacity + *capacity / 2 + 8;
    *capacity = grown > wanted ? grown : wanted;
    return mem_resize(data, *capacity, size);
}

void *mem_grow(void *data, size_t length, size_t *capacity, size_t size)
{
    return mem_reserve(data, length, 1, capacity, size);
}

char *mem_string(const char *string)
{
    return mem_slice(string, strlen(string));
}

char *mem_slice(const char *bytes, size_t length)
{
    if (length == SIZE_MAX)
        die();
    char *copy = mem_alloc(length + 1);
    if (length > 0)
        memcpy(copy, bytes, length);
    copy[length] = '\0';
    return copy;
}
