/* SPDX-License-Identifier: MIT */
#include "watch.h"

#undef NDEBUG
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "doc/receiver.h"
#include "text/utf8.h"

#define HASH_START 14695981039346656037u

static void mix(uint64_t *hash, const void *data, size_t length)
{
    const unsigned char *bytes = data;
    for (size_t i = 0; i < length; i++)
        *hash = (*hash ^ bytes[i]) * 1099511628211u;
}

static void mix_number(uint64_t *hash, uint64_t number)
{
    mix(hash, &number, sizeof number);
}

static void mix_slice(uint64_t *hash, struct slice text)
{
    mix_number(hash, text.length);
    mix(hash, text.data, text.length);
}

/* --- A part ------------------------------------------------------------------------------------ */

static void check_spans(const struct part *part)
{
    for (size_t i = 0; i < part->span_count; i++) {
        const struct span *span = &part->spans[i];
        assert(span->start <= span->end && span->end <= part->text.length);
        assert(span->value == STRING_NONE || span->value < part->string_count);
        assert(i == 0 || span[-1].start < span->start ||
               (span[-1].start == span->start &&
                (span[-1].end >= span->end || span[-1].end == span->start)));
    }
    for (size_t i = 0; i < part->anchor_count; i++)
        assert(part->anchors[i].byte <= part->text.length);
}

void watch_check_part(const struct part *part)
{
    assert(utf8_is_valid(bytes_slice(&part->text).data, part->text.length));
    uint32_t at = 0;
    for (size_t i = 0; i < part->block_count; i++) {
        const struct block *block = &part->blocks[i];
        assert(at <= block->start && block->start <= block->end);
        assert(block->container == CONTAINER_NONE || block->container < part->container_count);
        at = part_block_next(part, i);
        assert(block->end <= at && at <= part->text.length);
    }
    for (size_t i = 0; i < part->container_count; i++)
        assert(part->containers[i].parent == CONTAINER_NONE || part->containers[i].parent < i);
    check_spans(part);
}

/* A format takes controls out, C1 among them; tabulators and ends of lines stay. */
static void check_text(const struct part *part)
{
    const char *text = bytes_string(&part->text);
    for (size_t at = 0; at < part->text.length;) {
        char32_t code;
        at += utf8_decode_valid(text + at, &code);
        assert(code == '\t' || code == '\n' || code >= 0x20);
        assert(code < 0x7F || code >= 0xA0);
    }
}

static uint64_t hash_part(const struct part *part)
{
    uint64_t hash = HASH_START;
    mix_number(&hash, part->whole);
    mix_slice(&hash, bytes_slice(&part->text));
    for (size_t i = 0; i < part->block_count; i++) {
        const struct block *block = &part->blocks[i];
        mix_number(&hash, block->start);
        mix_number(&hash, block->end);
        mix_number(&hash, block->container);
        mix_number(&hash, block->form.kind | (unsigned)block->form.role << 8 |
                              (unsigned)block->form.level << 16);
    }
    for (size_t i = 0; i < part->span_count; i++) {
        const struct span *span = &part->spans[i];
        mix_number(&hash, span->kind);
        mix_number(&hash, span->start);
        mix_number(&hash, span->end);
        if (span->value != STRING_NONE)
            mix_slice(&hash, slice_of(part->strings[span->value]));
    }
    return hash != 0 ? hash : 1;
}

static void deliver(void *self, uint32_t number, struct part *part)
{
    struct watch *watch = self;
    watch_check_part(part);
    check_text(part);
    assert(number < watch->units);
    watch->parts[number] = hash_part(part);
    watch->delivered++;
    part_free(part);
}

static void failed(void *self, uint32_t number, struct slice message)
{
    (void)number; /* a worker says it of one that nobody has, too */
    assert(message.length > 0);
    ((struct watch *)self)->failed++;
}

/* --- What is no part --------------------------------------------------------------------------- */

static void grow(struct watch *watch)
{
    size_t old = watch->part_count;
    watch->part_count = old * 2 + 8;
    watch->parts = mem_resize(watch->parts, watch->part_count, sizeof *watch->parts);
    watch->names = mem_resize(watch->names, watch->part_count, sizeof *watch->names);
    for (size_t i = old; i < watch->part_count; i++)
        watch->parts[i] = watch->names[i] = 0;
}

static void add_unit(struct watch *watch, const struct call *call)
{
    assert(call->part == watch->units || call->part + 1 == watch->units);
    watch->units = call->part + 1;
    if (watch->units > watch->part_count)
        grow(watch);
    uint64_t hash = HASH_START;
    mix_number(&hash, call->total);
    mix_number(&hash, call->flags);
    mix_slice(&hash, call->name);
    mix_slice(&hash, call->text);
    watch->names[call->part] = hash;
}

static void add_outline(struct watch *watch, const struct call *call)
{
    assert(call->part < watch->units);
    mix_number(&watch->outline, call->detail);
    mix_number(&watch->outline, call->part);
    mix_number(&watch->outline, call->offset);
    mix_slice(&watch->outline, call->name);
    mix_slice(&watch->outline, call->text);
}

static void add_meta(struct watch *watch, const struct call *call)
{
    uint64_t key = HASH_START, value = HASH_START;
    size_t row = 0;
    assert(call->name.length > 0);
    mix_slice(&key, call->name);
    mix_slice(&value, call->text);
    while (row < WATCH_KEYS && watch->meta[row][0] != 0 && watch->meta[row][0] != key)
        row++;
    assert(row < WATCH_KEYS);
    watch->meta[row][0] = key;
    watch->meta[row][1] = value;
}

static void apply(void *self, const struct call *call)
{
    struct watch *watch = self;
    if (call->kind == CALL_UNIT)
        add_unit(watch, call);
    if (call->kind == CALL_OUTLINE)
        add_outline(watch, call);
    if (call->kind == CALL_META)
        add_meta(watch, call);
    assert(call->kind != CALL_COMPLETE || watch->complete == 0);
    watch->complete += call->kind == CALL_COMPLETE;
}

static const struct receiver_ops ops = { deliver, failed, apply };

static void take(void *self, const struct call *call)
{
    struct error error;
    if (receiver_take(((struct watch *)self)->receiver, call, &error))
        return;
    fprintf(stderr, "refused: %s\n", error.message);
    abort();
}

/* --- The whole --------------------------------------------------------------------------------- */

void watch_init(struct watch *watch)
{
    *watch = (struct watch){ .builder = { take, watch }, .outline = HASH_START };
    watch->receiver = receiver_new(&ops, watch);
}

void watch_release(struct watch *watch)
{
    receiver_free(watch->receiver);
    free(watch->parts);
    free(watch->names);
}

uint64_t watch_hash(const struct watch *watch)
{
    uint64_t hash = watch->outline, meta = 0;
    for (uint32_t i = 0; i < watch->units; i++) {
        mix_number(&hash, watch->parts[i]);
        mix_number(&hash, watch->names[i]);
    }
    for (size_t i = 0; i < WATCH_KEYS && watch->meta[i][0] != 0; i++)
        meta += watch->meta[i][0] * (watch->meta[i][1] | 1); /* in any order */
    mix_number(&hash, meta);
    return hash;
}

void *watch_feed(struct watch *watch, const struct format_type *format,
                 const struct format_options *options, const char *data, size_t size, size_t step)
{
    void *run = format->open(&watch->builder, options);
    for (size_t at = 0; at < size; at += step)
        format->feed(run, data + at, size - at < step ? size - at : step);
    format->end(run);
    assert(watch->complete == 1 && watch->units > 0);
    return run;
}

uint64_t watch_read(const struct format_type *format, const struct format_options *options,
                    const char *data, size_t size, size_t step)
{
    struct watch watch;
    watch_init(&watch);
    format->close(watch_feed(&watch, format, options, data, size, step));
    for (uint32_t i = 0; i < watch.units; i++)
        assert(watch.parts[i] != 0);
    uint64_t hash = watch_hash(&watch);
    watch_release(&watch);
    return hash;
}
