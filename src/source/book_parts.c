/* SPDX-License-Identifier: MIT */
/* Parts as the messages that they came in. */
#include <stdlib.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "doc/wire.h"
#include "source/book_internal.h"

/* A worker may send a part again, whatever for: it must not fill the disk. */
static void keep_part(struct book *book, uint32_t number)
{
    while (book->part_count <= number) {
        book->parts = mem_grow(book->parts, book->part_count, &book->part_capacity,
                               sizeof *book->parts);
        book->parts[book->part_count++] = (struct book_part){ 0, 0 };
    }
    struct slice messages = bytes_slice(&book->gathering.messages);
    uint64_t offset = spool_length(book->spool);
    struct error error;
    if (messages.length > book->most - offset)
        builder_part_failed(book->builder, number,
                            _("the text needs more room than it may have"));
    else if (spool_append(book->spool, messages.data, messages.length, &error))
        book->parts[number] = (struct book_part){ offset, messages.length };
    else
        builder_part_failed(book->builder, number, error.message);
}

/* What is open, so that a part can be closed where the calls for it end. */
static void note(struct gathering *gathering, enum call_kind kind)
{
    switch (kind) {
    case CALL_OPEN:
        gathering->containers++;
        break;
    case CALL_CLOSE:
        gathering->containers -= gathering->containers > 0;
        break;
    case CALL_BLOCK:
        gathering->in_block = true;
        break;
    case CALL_BLOCK_END:
        gathering->in_block = false;
        break;
    case CALL_SPAN_OPEN:
        gathering->spans++;
        break;
    case CALL_SPAN_CLOSE:
        gathering->spans -= gathering->spans > 0;
        break;
    default:
        break;
    }
}

static void begin(struct gathering *gathering, uint32_t number)
{
    bytes_clear(&gathering->messages);
    gathering->within = true;
    gathering->too_long = false;
    gathering->number = number;
    gathering->in_block = false;
    gathering->spans = gathering->containers = 0;
}

/* What is past the limit is left out, and the part's end must not be kept without it. */
static void add(struct gathering *gathering, const struct call *call)
{
    struct bytes *messages = &gathering->messages;
    size_t before = messages->length;
    if (gathering->too_long)
        return;
    note(gathering, call->kind);
    wire_encode(call, messages);
    gathering->too_long = messages->length > GATHERED_MAX;
    if (gathering->too_long)
        messages->length = before;
}

static void end_part(struct book *book, uint32_t number)
{
    struct error error;
    if (!book->gathering.too_long) {
        keep_part(book, number);
        return;
    }
    error_set(&error, _("part %u is too long"), number);
    builder_part_failed(book->builder, number, error.message);
}

/* Numbers come from the worker: one that no unit can have would take memory here. */
bool book_gather(struct book *book, const struct call *call)
{
    struct gathering *gathering = &book->gathering;
    if (call->kind == CALL_PART_BEGIN)
        begin(gathering, call->part);
    if (!gathering->within)
        return false;
    add(gathering, call);
    if (call->kind != CALL_PART_END)
        return false;
    gathering->within = false;
    if (gathering->number >= document_part_count(book->document))
        return false;
    end_part(book, gathering->number);
    return true;
}

bool book_gather_end(struct book *book)
{
    struct gathering *gathering = &book->gathering;
    if (!gathering->within)
        return false;
    struct builder rest = wire_builder(&gathering->messages);
    while (gathering->spans-- > 0)
        builder_span_close(&rest);
    if (gathering->in_block)
        builder_block_end(&rest, slice_of("\n"));
    while (gathering->containers-- > 0)
        builder_close(&rest);
    if (document_part_count(book->document) <= gathering->number)
        builder_unit(book->builder, gathering->number, slice_of(""), slice_of(""), 0, 0);
    return book_gather(book, &(struct call){ .kind = CALL_PART_END, .flags = PART_IS_PARTIAL });
}

static void replay(struct book *book, const char *messages, size_t length)
{
    struct wire_reader reader = { 0 };
    struct call call;
    struct error error;
    wire_feed(&reader, messages, length);
    while (wire_next(&reader, &call, &error) == WIRE_CALL)
        book->builder->take(book->builder->self, &call);
    wire_reader_release(&reader);
}

bool book_deliver(struct book *book, uint32_t number)
{
    if (number >= book->part_count || book->parts[number].length == 0)
        return false;
    struct book_part part = book->parts[number];
    char *messages = mem_alloc(part.length);
    if (spool_read(book->spool, part.offset, messages, part.length) == part.length)
        replay(book, messages, part.length);
    else
        builder_part_failed(book->builder, number, _("cannot read the temporary file"));
    free(messages);
    return true;
}
