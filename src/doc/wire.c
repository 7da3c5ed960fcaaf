/* SPDX-License-Identifier: MIT */
#include "doc/wire.h"

#include <assert.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"

/* Which fields of struct call a kind carries, in this order on the wire. */
enum field {
    FIELD_PART = 1,
    FIELD_DETAIL = 2,
    FIELD_FLAGS = 4,
    FIELD_OFFSET = 8,
    FIELD_TOTAL = 16,
    FIELD_NAME = 32,
    FIELD_TEXT = 64
};

static const unsigned char fields[CALL_KINDS] = {
    [CALL_META] = FIELD_NAME | FIELD_TEXT,
    [CALL_UNIT] = FIELD_PART | FIELD_FLAGS | FIELD_TOTAL | FIELD_NAME | FIELD_TEXT,
    [CALL_OUTLINE] =
        FIELD_PART | FIELD_DETAIL | FIELD_FLAGS | FIELD_OFFSET | FIELD_NAME | FIELD_TEXT,
    [CALL_RESOURCE] = FIELD_TOTAL | FIELD_NAME | FIELD_TEXT,
    [CALL_DIAGNOSTIC] = FIELD_DETAIL | FIELD_OFFSET | FIELD_TEXT,
    [CALL_PROGRESS] = FIELD_OFFSET | FIELD_TOTAL,
    [CALL_COMPLETE] = FIELD_FLAGS,
    [CALL_PART_BEGIN] = FIELD_PART,
    [CALL_CONTEXT] = FIELD_NAME | FIELD_TEXT,
    [CALL_OPEN] = FIELD_DETAIL | FIELD_TOTAL,
    [CALL_CLOSE] = 0,
    [CALL_BLOCK] = FIELD_DETAIL | FIELD_FLAGS | FIELD_OFFSET | FIELD_NAME,
    [CALL_TEXT] = FIELD_TEXT,
    [CALL_SPAN_OPEN] = FIELD_DETAIL | FIELD_TEXT,
    [CALL_SPAN_CLOSE] = 0,
    [CALL_ANCHOR] = FIELD_NAME,
    [CALL_BLOCK_END] = FIELD_TEXT,
    [CALL_PART_END] = FIELD_FLAGS,
    [CALL_PART_FAILED] = FIELD_PART | FIELD_TEXT,
    [CALL_SPOOL] = FIELD_OFFSET | FIELD_TOTAL | FIELD_NAME | FIELD_TEXT,
};

static void put_number(struct bytes *out, uint64_t value, size_t size)
{
    for (size_t i = 0; i < size; i++)
        bytes_append_byte(out, (char)(value >> (8 * i) & 0xFF));
}

static void put_slice(struct bytes *out, struct slice slice)
{
    put_number(out, slice.length, 4);
    bytes_append(out, slice.data, slice.length);
}

void wire_encode(const struct call *call, struct bytes *out)
{
    assert(call->kind > 0 && call->kind < CALL_KINDS);
    unsigned has = fields[call->kind];
    size_t frame = out->length;
    put_number(out, 0, 4);
    bytes_append_byte(out, (char)call->kind);
    if (has & FIELD_PART)
        put_number(out, call->part, 4);
    if (has & FIELD_DETAIL)
        put_number(out, call->detail, 4);
    if (has & FIELD_FLAGS)
        put_number(out, call->flags, 4);
    if (has & FIELD_OFFSET)
        put_number(out, call->offset, 8);
    if (has & FIELD_TOTAL)
        put_number(out, call->total, 8);
    if (has & FIELD_NAME)
        put_slice(out, call->name);
    if (has & FIELD_TEXT)
        put_slice(out, call->text);
    size_t length = out->length - frame - 4;
    assert(length <= MESSAGE_MAX);
    for (size_t i = 0; i < 4; i++)
        out->data[frame + i] = (char)(length >> (8 * i) & 0xFF);
}

static void take_call(void *self, const struct call *call)
{
    wire_encode(call, self);
}

struct builder wire_builder(struct bytes *out)
{
    return (struct builder){ take_call, out };
}

void wire_reader_release(struct wire_reader *reader)
{
    bytes_release(&reader->buffer);
    *reader = (struct wire_reader){ 0 };
}

void wire_feed(struct wire_reader *reader, const char *data, size_t length)
{
    if (reader->used > 0) {
        bytes_remove(&reader->buffer, 0, reader->used);
        reader->used = 0;
    }
    bytes_append(&reader->buffer, data, length);
}

/* What is left of a message; broken once a field did not fit. */
struct cursor {
    const unsigned char *at;
    size_t left;
    bool broken;
};

static uint64_t get_number(struct cursor *cursor, size_t size)
{
    if (cursor->left < size) {
        cursor->broken = true;
        return 0;
    }
    uint64_t value = 0;
    for (size_t i = 0; i < size; i++)
        value |= (uint64_t)cursor->at[i] << (8 * i);
    cursor->at += size;
    cursor->left -= size;
    return value;
}

static struct slice get_slice(struct cursor *cursor)
{
    size_t length = get_number(cursor, 4);
    if (cursor->broken || length > cursor->left) {
        cursor->broken = true;
        return (struct slice){ "", 0 };
    }
    struct slice slice = { (const char *)cursor->at, length };
    cursor->at += length;
    cursor->left -= length;
    return slice;
}

static bool decode(struct cursor *cursor, struct call *call)
{
    unsigned kind = (unsigned)get_number(cursor, 1);
    if (cursor->broken || kind == 0 || kind >= CALL_KINDS)
        return false;
    unsigned has = fields[kind];
    *call = (struct call){ .kind = (enum call_kind)kind };
    if (has & FIELD_PART)
        call->part = (uint32_t)get_number(cursor, 4);
    if (has & FIELD_DETAIL)
        call->detail = (uint32_t)get_number(cursor, 4);
    if (has & FIELD_FLAGS)
        call->flags = (uint32_t)get_number(cursor, 4);
    if (has & FIELD_OFFSET)
        call->offset = get_number(cursor, 8);
    if (has & FIELD_TOTAL)
        call->total = get_number(cursor, 8);
    if (has & FIELD_NAME)
        call->name = get_slice(cursor);
    if (has & FIELD_TEXT)
        call->text = get_slice(cursor);
    return !cursor->broken && cursor->left == 0;
}

static enum wire_result broken(struct wire_reader *reader, struct error *error)
{
    reader->broken = true;
    error_set(error, _("a message from the worker is damaged"));
    return WIRE_BROKEN;
}

enum wire_result wire_next(struct wire_reader *reader, struct call *call, struct error *error)
{
    if (reader->broken)
        return broken(reader, error);
    struct cursor cursor = { (const unsigned char *)bytes_string(&reader->buffer) + reader->used,
                             reader->buffer.length - reader->used, false };
    if (cursor.left < 4)
        return WIRE_MORE;
    size_t length = get_number(&cursor, 4);
    if (length == 0 || length > MESSAGE_MAX)
        return broken(reader, error);
    if (length > cursor.left)
        return WIRE_MORE;
    cursor.left = length;
    if (!decode(&cursor, call))
        return broken(reader, error);
    reader->used += 4 + length;
    return WIRE_CALL;
}
