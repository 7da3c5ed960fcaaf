/* SPDX-License-Identifier: MIT */
#include "source/plain_internal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "source/cut.h"
#include "source/delivery.h"
#include "text/utf8.h"

struct slice plain_read(struct plain *plain, uint64_t from, uint64_t to, int *failure)
{
    *failure = 0;
    bytes_clear(&plain->buffer);
    if (from >= to)
        return (struct slice){ "", 0 };
    size_t length = (size_t)(to - from);
    char *buffer = bytes_reserve(&plain->buffer, length);
    ssize_t n = file_read_at(plain->file, from, buffer, length);
    if (n < 0)
        *failure = errno;
    else
        plain->buffer.length = (size_t)n;
    return bytes_slice(&plain->buffer);
}

/* Where a part begins in its window.  A window that is not whole any more has its start. */
static uint32_t find_cut(struct plain *plain, uint32_t part)
{
    uint64_t grid = (uint64_t)part * PART_GRID;
    int failure;
    struct slice read = plain_read(plain, grid - CUT_BEFORE, grid + PART_WINDOW, &failure);
    if (read.length < CUT_BEFORE + PART_WINDOW)
        return 0;
    struct slice before = { read.data, CUT_BEFORE };
    struct slice window = { read.data + CUT_BEFORE, PART_WINDOW };
    return (uint32_t)cut_find(before, window, NULL);
}

uint64_t plain_start(struct plain *plain, uint32_t part)
{
    if (part == 0)
        return plain->mark;
    if (part >= plain->part_count)
        return plain->size;
    struct plain_part *known = &plain->parts[part];
    if (known->cut == CUT_UNKNOWN)
        known->cut = find_cut(plain, part);
    return (uint64_t)part * PART_GRID + known->cut;
}

static uint64_t start_of_line(void *self, size_t offset)
{
    const uint64_t *start = self;
    return *start + offset;
}

static void tell_invalid(struct plain *plain, uint32_t number, const struct delivery *delivery,
                         uint64_t start)
{
    if (delivery->invalid == 0 || plain->parts[number].diagnosed)
        return;
    plain->parts[number].diagnosed = true;
    char message[200];
    snprintf(message, sizeof message,
             P_("%zu sequence of bytes is not UTF-8", "%zu sequences of bytes are not UTF-8",
                delivery->invalid),
             delivery->invalid);
    builder_diagnostic(plain->builder, SEVERITY_WARNING, start + delivery->invalid_at, message);
}

/* The bytes from one offset of a read that began at base to another, as far as it reached. */
static struct slice piece(struct slice read, uint64_t base, uint64_t from, uint64_t to)
{
    size_t start = (size_t)(from - base), end = (size_t)(to - base);
    if (start > read.length)
        start = read.length;
    if (end > read.length)
        end = read.length;
    return (struct slice){ read.data + start, end - start };
}

void plain_deliver(struct plain *plain, uint32_t number)
{
    const uint64_t around = CONTEXT_MAX + UTF8_LONGEST;
    uint64_t start = plain_start(plain, number), end = plain_start(plain, number + 1);
    uint64_t from = start - plain->mark > around ? start - around : plain->mark;
    uint64_t to = plain->size - end > around ? end + around : plain->size;
    int failure;
    struct slice read = plain_read(plain, from, to, &failure);
    struct delivery delivery = {
        .number = number,
        .before = piece(read, from, from, start),
        .text = piece(read, from, start, end),
        .after = piece(read, from, end, to),
        .whole = true,
        .source_at = start_of_line,
        .self = &start,
    };
    if (failure != 0 || delivery.text.length == 0) {
        builder_part_failed(plain->builder, number,
                            failure != 0 ? strerror(failure)
                                         : _("the file ends before this part now"));
        return;
    }
    delivery_send(&delivery, plain->builder);
    tell_invalid(plain, number, &delivery, start);
}

static void want(void *self, uint32_t part, enum want want)
{
    (void)want;
    struct plain *plain = self;
    if (part >= plain->part_count)
        return;
    plain_look(plain);
    plain_deliver(plain, part);
}

void plain_announce(struct plain *plain)
{
    size_t count = plain->size > plain->mark ? cut_part_count(plain->size) : 0;
    size_t first = plain->part_count > 0 ? plain->part_count - 1 : 0;
    for (size_t i = first; i < count; i++) {
        uint64_t grid = (uint64_t)i * PART_GRID;
        uint64_t size = i + 1 < count ? PART_GRID : plain->size - grid;
        if (i >= plain->part_count) {
            plain->parts = mem_grow(plain->parts, plain->part_count, &plain->part_capacity,
                                    sizeof *plain->parts);
            plain->parts[plain->part_count++] = (struct plain_part){ .cut = CUT_UNKNOWN };
        }
        builder_unit(plain->builder, (uint32_t)i, (struct slice){ "", 0 }, (struct slice){ "", 0 },
                     size, 0);
    }
}

static void release(void *self)
{
    struct plain *plain = self;
    loop_remove_task(plain->loop, plain->grow_task);
    close(plain->file);
    free(plain->parts);
    bytes_release(&plain->buffer);
    free(plain);
}

static const struct loader_ops ops = {
    .want = want,
    .source_of = plain_source_of,
    .position_of = plain_position_of,
    .free = release,
};

bool plain_open(struct document *document, int descriptor, const char *name, size_t mark,
                struct loop *loop, struct error *error)
{
    struct plain *plain = mem_array(1, sizeof *plain);
    plain->document = document;
    plain->builder = document_builder(document);
    plain->loop = loop;
    plain->grow_task = loop_add_task(loop, TASK_BACKGROUND, plain_grow, plain);
    plain->file = descriptor;
    plain->mark = mark;
    bool readable = plain_remember(plain);
    if (readable && plain->size / PART_GRID >= UNITS_MAX) {
        errno = EFBIG;
        readable = false;
    }
    if (!readable) {
        error_set(error, _("cannot open '%s': %s"), name, strerror(errno));
        release(plain);
        return false;
    }
    document_set_loader(document, (struct loader){ &ops, plain });
    plain_announce(plain);
    builder_complete(plain->builder);
    return true;
}
