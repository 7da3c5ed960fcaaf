/* SPDX-License-Identifier: MIT */
/* The spool's text in parts: where it is cut, what is announced, what is delivered. */
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "source/cut.h"
#include "source/delivery.h"
#include "source/stream_internal.h"
#include "text/utf8.h"

struct slice stream_read(struct stream *stream, uint64_t from, uint64_t to)
{
    bytes_clear(&stream->text);
    if (from >= to)
        return (struct slice){ "", 0 };
    char *room = bytes_reserve(&stream->text, (size_t)(to - from));
    stream->text.length = spool_read(stream->spool, from, room, (size_t)(to - from));
    return bytes_slice(&stream->text);
}

static void add_start(struct stream *stream, struct meeting start)
{
    stream->starts = mem_grow(stream->starts, stream->part_count, &stream->part_capacity,
                              sizeof *stream->starts);
    stream->starts[stream->part_count++] = start;
}

void stream_first_part(struct stream *stream)
{
    stream->part_count = 0;
    add_start(stream, (struct meeting){ 0, 0 });
}

static uint64_t find_cut(struct stream *stream, uint64_t grid)
{
    struct slice read = stream_read(stream, grid - CUT_BEFORE, grid + PART_WINDOW);
    if (read.length < CUT_BEFORE + PART_WINDOW)
        return grid;
    struct slice before = { read.data, CUT_BEFORE };
    struct slice window = { read.data + CUT_BEFORE, PART_WINDOW };
    return grid + cut_find(before, window, NULL);
}

void stream_cut(struct stream *stream)
{
    while (stream->decided && cut_part_count(spool_length(stream->spool)) > stream->part_count) {
        uint64_t text = find_cut(stream, (uint64_t)stream->part_count * PART_GRID);
        add_start(stream, (struct meeting){ text, stream_source_at(stream, text) });
    }
}

/* In the source, whose places a worker tells. */
static uint64_t size_of_part(const struct stream *stream, size_t number)
{
    uint64_t start = stream->starts[number].source;
    uint64_t end = number + 1 < stream->part_count ? stream->starts[number + 1].source
                                                   : stream->taken;
    return end > start ? end - start : 0;
}

void stream_announce(struct stream *stream)
{
    if (spool_length(stream->spool) == 0)
        return;
    uint32_t announced = document_part_count(stream->document);
    for (size_t i = announced > 0 ? announced - 1 : 0; i < stream->part_count; i++) {
        uint64_t size = size_of_part(stream, i);
        if (i + 1 == announced && document_unit_size(stream->document, (uint32_t)i) == size)
            continue;
        builder_unit(stream->builder, (uint32_t)i, (struct slice){ "", 0 }, (struct slice){ "", 0 },
                     size, 0);
    }
}

/* Of what flows a CR at the end may be half of a CR LF: it waits. */
static uint64_t end_of_part(struct stream *stream, uint32_t number)
{
    if (number + 1 < stream->part_count)
        return stream->starts[number + 1].text;
    uint64_t end = spool_length(stream->spool);
    char last;
    if (!stream->ended && end > 0 && spool_read(stream->spool, end - 1, &last, 1) == 1 &&
        last == '\r')
        end--;
    return end;
}

void stream_deliver(struct stream *stream, uint32_t number)
{
    const uint64_t around = CONTEXT_MAX + UTF8_LONGEST;
    uint64_t start = stream->starts[number].text, end = end_of_part(stream, number);
    uint64_t from = start > around ? start - around : 0;
    uint64_t most = spool_length(stream->spool);
    uint64_t to = most - end > around ? end + around : most;
    struct bytes text = { 0 };
    struct slice read = stream_read(stream, from, to);
    bytes_append(&text, read.data, read.length);
    if (text.length < end - from) {
        builder_part_failed(stream->builder, number, _("cannot read the temporary file"));
        bytes_release(&text);
        return;
    }
    const char *data = bytes_string(&text);
    struct slice middle = { data + (start - from), (size_t)(end - start) };
    struct stream_cursor cursor;
    stream_cursor_init(&cursor, stream, start, middle);
    struct delivery delivery = {
        .number = number,
        .before = { data, (size_t)(start - from) },
        .text = middle,
        .after = { data + (end - from), (size_t)(text.length - (end - from)) },
        .whole = number + 1 < stream->part_count || stream->ended,
        .source_at = stream_cursor_source,
        .self = &cursor,
    };
    delivery_send(&delivery, stream->builder);
    bytes_release(&text);
}
