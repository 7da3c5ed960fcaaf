/* SPDX-License-Identifier: MIT */
/* The inside of a plain file, for the files plain*.c alone. */
#ifndef SOURCE_PLAIN_INTERNAL_H
#define SOURCE_PLAIN_INTERNAL_H

#include <time.h>

#include "base/bytes.h"
#include "doc/document.h"
#include "source/plain.h"

/* By the last bytes of the file it is known whether it has grown or is another one. */
#define TAIL_LENGTH 64u

struct plain_part {
    uint32_t cut;   /* where it begins in its window; CUT_UNKNOWN: not looked for yet */
    bool diagnosed; /* its invalid bytes were told */
};

#define CUT_UNKNOWN UINT32_MAX

struct plain {
    struct document *document;
    struct builder *builder;
    struct loop *loop;
    unsigned grow_task;
    int file;
    uint64_t mark;
    uint64_t size;           /* as it was announced */
    struct timespec modified;
    char tail[TAIL_LENGTH];
    size_t tail_length;
    struct plain_part *parts;
    size_t part_count, part_capacity;
    struct bytes buffer;     /* of the last read */
    bool told_changed, told_shorter, told_removed;
};

/* What the file has from an offset up to another one, in the buffer until the next call; *failure
 * is an errno, or 0. */
struct slice plain_read(struct plain *plain, uint64_t from, uint64_t to, int *failure);

/* The first byte of a part; the size for the one after the last. */
uint64_t plain_start(struct plain *plain, uint32_t part);

/* plain_map.c: the loader's mapping. */
uint64_t plain_source_of(void *self, uint32_t number, const struct part *part, uint64_t byte);
struct position plain_position_of(void *self, uint64_t source, const struct part *part);

/* plain_watch.c: looks whether the file is still what it was; wakes the task that takes growth. */
void plain_look(struct plain *plain);
bool plain_remember(struct plain *plain);
bool plain_grow(void *self, size_t units);

/* Announces all units from the last known one on, for the size as it is now. */
void plain_announce(struct plain *plain);
void plain_deliver(struct plain *plain, uint32_t number);

#endif
