/* SPDX-License-Identifier: MIT */
/*
 * Memory that cannot fail: a request that cannot be met ends the program with a message.
 *
 * Units: bytes; mem_array and mem_grow count elements.
 * Ownership: what these return belongs to the caller, who gives it to free().
 * Errors: none is returned; out of memory and an overflowing size end the program.
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>

void *mem_alloc(size_t size) __attribute__((returns_nonnull, malloc, alloc_size(1)));

/* Zeroed memory for count elements. */
void *mem_array(size_t count, size_t size)
    __attribute__((returns_nonnull, malloc, alloc_size(1, 2)));

void *mem_resize(void *old, size_t count, size_t size)
    __attribute__((returns_nonnull, alloc_size(2, 3)));

/*
 * Makes room for one more element in a growing array: returns data, or a larger copy of it when
 * length has reached *capacity.  The way all growing arrays of the program are written:
 *     v->items = mem_grow(v->items, v->count, &v->capacity, sizeof *v->items);
 *     v->items[v->count++] = item;
 */
void *mem_grow(void *data, size_t length, size_t *capacity, size_t size)
    __attribute__((returns_nonnull));

/* The same for room for extra more elements. */
void *mem_reserve(void *data, size_t length, size_t extra, size_t *capacity, size_t size)
    __attribute__((returns_nonnull));

/* Called before the message of a program that ends: what gives a terminal back, safe anywhere. */
void mem_before_end(void (*function)(void));

char *mem_string(const char *string) __attribute__((returns_nonnull, nonnull));

/* A copy of length bytes with a NUL after them. */
char *mem_slice(const char *bytes, size_t length) __attribute__((returns_nonnull));

#endif
