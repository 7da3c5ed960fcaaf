/* SPDX-License-Identifier: MIT */
/* From the spool's text to the source and back, by the decoder's meetings. */
#include "base/limits.h"
#include "base/mem.h"
#include "source/stream_internal.h"

/* What a worker tells is in order, and neither so far between that finding a place takes long nor so
 * dense that it fills memory: what it says else is not believed. */
void stream_meet(struct stream *stream, uint64_t source)
{
    uint64_t text = spool_length(stream->spool);
    struct meeting *last = stream->met_count > 0 ? &stream->met[stream->met_count - 1] : NULL;
    if (source == SPOOL_GOES_ON)
        return;
    if (last != NULL && source < last->source)
        source = last->source;
    if (last != NULL && last->text == text) {
        last->source = source;
        return;
    }
    if (stream->met_count >= MEETINGS_MAX && text - last->text < MEETING_MAX)
        return;
    stream->met = mem_grow(stream->met, stream->met_count, &stream->met_capacity,
                           sizeof *stream->met);
    stream->met[stream->met_count++] = (struct meeting){ text, source };
}

void stream_meet_if_far(struct stream *stream)
{
    uint64_t last = stream->met_count > 0 ? stream->met[stream->met_count - 1].text : 0;
    if (spool_length(stream->spool) - last > MEETING_MAX)
        stream_meet(stream, stream->taken);
}

/* The last meeting at or before an offset of the text, or with by_source of the source. */
static size_t meeting_before(const struct meeting *meetings, size_t count, uint64_t offset,
                             bool by_source)
{
    size_t low = 0, high = count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        uint64_t at = by_source ? meetings[middle].source : meetings[middle].text;
        if (at <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* By what the worker told of its text, or by the decoder's own. */
const struct meeting *stream_meetings(const struct stream *stream, size_t *count)
{
    *count = stream->met_count;
    if (stream->met_count > 0 || stream->decoder == NULL)
        return stream->met;
    return decoder_meetings(stream->decoder, count);
}

uint64_t stream_source_at(struct stream *stream, uint64_t text)
{
    size_t count;
    const struct meeting *meetings = stream_meetings(stream, &count);
    if (count == 0)
        return 0;
    struct meeting meeting = meetings[meeting_before(meetings, count, text, false)];
    struct slice between = stream_read(stream, meeting.text, text);
    return meeting.source + decoder_source_length(stream->decoder, between.data, between.length);
}

void stream_cursor_init(struct stream_cursor *cursor, struct stream *stream, uint64_t start,
                        struct slice text)
{
    size_t count;
    const struct meeting *meetings = stream_meetings(stream, &count);
    *cursor = (struct stream_cursor){ stream, text, start, { start, 0 }, 0 };
    if (count == 0)
        return;
    size_t before = meeting_before(meetings, count, start, false);
    cursor->next = before + 1;
    cursor->at.source = stream_source_at(stream, start);
}

uint64_t stream_cursor_source(void *self, size_t offset)
{
    struct stream_cursor *cursor = self;
    struct stream *stream = cursor->stream;
    uint64_t target = cursor->start + offset;
    size_t count;
    const struct meeting *meetings = stream_meetings(stream, &count);
    while (cursor->next < count && meetings[cursor->next].text <= target)
        cursor->at = meetings[cursor->next++];
    size_t from = (size_t)(cursor->at.text - cursor->start);
    cursor->at.source +=
        decoder_source_length(stream->decoder, cursor->text.data + from, offset - from);
    cursor->at.text = target;
    return cursor->at.source;
}

uint64_t stream_source_of(void *self, uint32_t number, const struct part *part, uint64_t byte)
{
    struct stream *stream = self;
    if (number >= stream->part_count)
        return stream->taken;
    if (part != NULL && byte > part->text.length)
        byte = part->text.length;
    return stream_source_at(stream, stream->starts[number].text + byte);
}

/* The end of the longest beginning of text that takes at most that much of the source. */
static size_t text_within(struct stream *stream, struct slice text, uint64_t source)
{
    size_t low = 0, high = text.length;
    while (low < high) {
        size_t middle = low + (high - low + 1) / 2;
        while (middle < high && ((unsigned char)text.data[middle] & 0xC0) == 0x80)
            middle++;
        uint64_t length = decoder_source_length(stream->decoder, text.data + low, middle - low);
        if (length <= source) {
            source -= length;
            low = middle;
        } else {
            do
                middle--;
            while (middle > low && ((unsigned char)text.data[middle] & 0xC0) == 0x80);
            high = middle;
        }
    }
    return low;
}

static uint64_t text_at(struct stream *stream, uint64_t source)
{
    size_t count;
    const struct meeting *meetings = stream_meetings(stream, &count);
    if (count == 0)
        return 0;
    size_t before = meeting_before(meetings, count, source, true);
    uint64_t end = before + 1 < count ? meetings[before + 1].text : spool_length(stream->spool);
    if (source <= meetings[before].source)
        return meetings[before].text;
    struct meeting meeting = meetings[before];
    struct slice between = stream_read(stream, meeting.text, end);
    return meeting.text + text_within(stream, between, source - meeting.source);
}

struct position stream_position_of(void *self, uint64_t source, const struct part *part)
{
    (void)part;
    struct stream *stream = self;
    if (stream->part_count == 0 || stream->decoder == NULL)
        return (struct position){ 0, 0 };
    uint64_t text = text_at(stream, source);
    uint32_t number = (uint32_t)meeting_before(stream->starts, stream->part_count, text, false);
    return (struct position){ number, text - stream->starts[number].text };
}
