/* SPDX-License-Identifier: MIT */
/*
 * The text as the worker is given it: a file, which may grow.
 *
 * Units: bytes.
 * Ownership: descriptors are not its own; it is valid until its maker drops it.
 * Errors: as read(2).
 */
#ifndef WORKER_INPUT_H
#define WORKER_INPUT_H

#include <stdbool.h>
#include <stdint.h>

#include "worker/outlet.h"
#include "worker/unpack.h"

struct input {
    int text, growth; /* growth: -1 where the text is whole */
    uint64_t offset, size;
    struct outlet *outlet; /* flushed before waiting */
    char buffer[65536];
};

void input_init(struct input *input, int text, int growth, struct outlet *outlet);

/* Bytes that will come as far as that is known, else 0. */
uint64_t input_total(const struct input *input);

struct unpack_source input_source(struct input *input);

#endif
