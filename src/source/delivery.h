/* SPDX-License-Identifier: MIT */
/*
 * A part of plain text as builder calls: a block for each line, with its line end, between the text
 * around it.
 *
 * Units: bytes.
 * Ownership: nothing is kept.
 * Errors: bytes that are not UTF-8 are delivered as U+FFFD and counted.
 */
#ifndef SOURCE_DELIVERY_H
#define SOURCE_DELIVERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/builder.h"

struct delivery {
    uint32_t number;
    struct slice text;          /* raw: it may have invalid bytes */
    struct slice before, after; /* what stands around it, raw; cut at a character by the delivery */
    bool whole;

    /* The source offset of text.data[offset]; offsets come in order. */
    uint64_t (*source_at)(void *self, size_t offset);
    void *self;

    /* What was found. */
    size_t invalid;         /* sequences that became a U+FFFD */
    size_t invalid_at;      /* where the first one begins */
};

void delivery_send(struct delivery *delivery, struct builder *builder);

/* Appends raw as well-formed text; returns how many sequences became U+FFFD, the first of them at
 * *first of raw. */
size_t repair(struct slice raw, struct bytes *out, size_t *first);

/* One place in raw bytes and in what repair makes of them: the one where the other is given. */
size_t repaired_length(struct slice raw, size_t offset);
size_t raw_length(struct slice raw, size_t repaired);

#endif
