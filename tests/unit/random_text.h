/* SPDX-License-Identifier: MIT */
/*
 * Random text for property tests: code points that the rules of text have something to say about.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: values only.
 */
#ifndef TESTS_RANDOM_TEXT_H
#define TESTS_RANDOM_TEXT_H

#include <stddef.h>
#include <stdint.h>

struct random {
    uint64_t state; /* the seed; never 0 */
};

uint32_t random_next(struct random *random);

/* At most count code points, fewer if they would not fit; returns the bytes written. */
size_t random_text(struct random *random, char *text, size_t size, size_t count);

#endif
