/* SPDX-License-Identifier: MIT */
#include "doc/builder.h"

#include <assert.h>

#include "base/limits.h"
#include "text/utf8.h"

static void send(struct builder *builder, const struct call *call)
{
    builder->take(builder->self, call);
}

void builder_meta(struct builder *builder, const char *key, struct slice value)
{
    send(builder, &(struct call){ .kind = CALL_META, .name = slice_of(key), .text = value });
}

void builder_unit(struct builder *builder, uint32_t number, struct slice name, struct slice title,
                  uint64_t size, unsigned flags)
{
    send(builder, &(struct call){ .kind = CALL_UNIT, .part = number, .name = name, .text = title,
                                  .total = size, .flags = flags });
}

void builder_outline(struct builder *builder, unsigned level, struct slice title, uint32_t unit,
                     struct slice anchor)
{
    send(builder, &(struct call){ .kind = CALL_OUTLINE, .detail = level, .text = title,
                                  .part = unit, .name = anchor });
}

void builder_outline_byte(struct builder *builder, unsigned level, struct slice title,
                          uint32_t unit, uint64_t byte)
{
    send(builder, &(struct call){ .kind = CALL_OUTLINE, .detail = level, .text = title,
                                  .part = unit, .offset = byte, .flags = TARGET_BYTE });
}

void builder_printed(struct builder *builder, struct slice label, uint32_t unit,
                     struct slice anchor)
{
    builder_outline(builder, LEVEL_PRINTED, label, unit, anchor);
}

void builder_resource(struct builder *builder, struct slice id, struct slice type, uint64_t size)
{
    send(builder,
         &(struct call){ .kind = CALL_RESOURCE, .name = id, .text = type, .total = size });
}

void builder_diagnostic(struct builder *builder, enum severity severity, uint64_t offset,
                        const char *message)
{
    send(builder, &(struct call){ .kind = CALL_DIAGNOSTIC, .detail = severity, .offset = offset,
                                  .text = slice_of(message) });
}

void builder_progress(struct builder *builder, uint64_t done, uint64_t total)
{
    send(builder, &(struct call){ .kind = CALL_PROGRESS, .offset = done, .total = total });
}

void builder_complete(struct builder *builder)
{
    send(builder, &(struct call){ .kind = CALL_COMPLETE });
}

void builder_part_begin(struct builder *builder, uint32_t part)
{
    send(builder, &(struct call){ .kind = CALL_PART_BEGIN, .part = part });
}

void builder_context(struct builder *builder, struct slice before, struct slice after)
{
    send(builder, &(struct call){ .kind = CALL_CONTEXT, .name = before, .text = after });
}

void builder_open(struct builder *builder, enum container_kind kind, uint32_t number)
{
    send(builder, &(struct call){ .kind = CALL_OPEN, .detail = kind, .total = number });
}

void builder_close(struct builder *builder)
{
    send(builder, &(struct call){ .kind = CALL_CLOSE });
}

/* A form in the detail field: kind, role, level, a byte each. */
void builder_block(struct builder *builder, const struct form *form, uint64_t source,
                   struct slice language)
{
    uint32_t detail = form->kind | (uint32_t)form->role << 8 | (uint32_t)form->level << 16;
    send(builder, &(struct call){ .kind = CALL_BLOCK, .detail = detail, .flags = form->continues,
                                  .offset = source, .name = language });
}

/* Pieces that fit a message on the wire, never parting a character. */
void builder_text(struct builder *builder, struct slice text)
{
    const size_t most = 65536;
    while (text.length > most) {
        size_t length = utf8_floor(text.data, text.length, most);
        if (length == 0)
            length = most; /* not UTF-8: the receiver will say so */
        send(builder, &(struct call){ .kind = CALL_TEXT, .text = { text.data, length } });
        text.data += length;
        text.length -= length;
    }
    if (text.length > 0)
        send(builder, &(struct call){ .kind = CALL_TEXT, .text = text });
}

void builder_spool_start(struct builder *builder, const char *encoding)
{
    send(builder, &(struct call){ .kind = CALL_SPOOL, .name = slice_of(encoding),
                                  .offset = SPOOL_GOES_ON });
}

void builder_spool(struct builder *builder, struct slice text, uint64_t from, uint64_t to)
{
    assert(text.length <= SPOOL_PIECE);
    send(builder,
         &(struct call){ .kind = CALL_SPOOL, .offset = from, .total = to, .text = text });
}

void builder_span_open(struct builder *builder, enum span_kind kind, struct slice value)
{
    send(builder, &(struct call){ .kind = CALL_SPAN_OPEN, .detail = kind, .text = value });
}

void builder_span_close(struct builder *builder)
{
    send(builder, &(struct call){ .kind = CALL_SPAN_CLOSE });
}

void builder_anchor(struct builder *builder, struct slice name)
{
    send(builder, &(struct call){ .kind = CALL_ANCHOR, .name = name });
}

void builder_block_end(struct builder *builder, struct slice end)
{
    send(builder, &(struct call){ .kind = CALL_BLOCK_END, .text = end });
}

void builder_part_end(struct builder *builder, bool whole)
{
    send(builder,
         &(struct call){ .kind = CALL_PART_END, .flags = whole ? 0 : PART_IS_PARTIAL });
}

void builder_part_failed(struct builder *builder, uint32_t part, const char *message)
{
    send(builder, &(struct call){ .kind = CALL_PART_FAILED, .part = part,
                                  .text = slice_of(message) });
}
