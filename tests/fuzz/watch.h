/* SPDX-License-Identifier: MIT */
/*
 * What a format says, watched: each call is one that the receiver takes, parts hold together and
 * have no control in their text, units come in their order, an outline leads into units, and there
 * is one end.  What does not hold ends the program.
 *
 * Ownership: a watch belongs to the target, which releases it; a watch does not move.
 */
#ifndef TESTS_FUZZ_WATCH_H
#define TESTS_FUZZ_WATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "doc/builder.h"
#include "format/format.h"

struct receiver;

#define WATCH_KEYS 32

struct watch {
    struct builder builder;  /* that the format is given */
    struct receiver *receiver;
    uint64_t *parts, *names; /* hashes of what was delivered last, 0: nothing; and of units */
    size_t part_count;
    uint32_t units, delivered, failed;
    unsigned complete;
    uint64_t outline;             /* a hash */
    uint64_t meta[WATCH_KEYS][2]; /* hashes of keys and of their last values */
};

void watch_init(struct watch *watch);
void watch_release(struct watch *watch);

/* A hash of what stands at the end: how often and when a part was delivered does not count. */
uint64_t watch_hash(const struct watch *watch);

/* Ranges, nesting and UTF-8 of a part. */
struct part;
void watch_check_part(const struct part *part);

/* Opens a format and feeds it all in pieces of step bytes; the run is still to be closed. */
void *watch_feed(struct watch *watch, const struct format_type *format,
                 const struct format_options *options, const char *data, size_t size, size_t step);

/* The same for a format whose parts come by themselves: the hash of what it said. */
uint64_t watch_read(const struct format_type *format, const struct format_options *options,
                    const char *data, size_t size, size_t step);

#endif
