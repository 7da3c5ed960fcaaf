/* SPDX-License-Identifier: MIT */
/* The room that readings take in a paragraph. */
#include <string.h>
#include <uchar.h>

#include "base/mem.h"
#include "layout/character.h"
#include "layout/ruby.h"
#include "text/cluster.h"
#include "text/linebreak.h"
#include "text/utf8.h"

/* A reading in brackets is cut to this (cells). */
#define INLINE_MOST 200

static bool is_shown(const struct layout_style *style, const struct span *span)
{
    if (span->kind == SPAN_RUBY)
        return style->ruby != RUBY_OFF && span->value != STRING_NONE;
    return span->kind == SPAN_DOTS && style->ruby == RUBY_ABOVE;
}

bool ruby_is_shown(const struct layout_style *style, const struct part *part, size_t block)
{
    if (part->span_count == 0 || style->ruby == RUBY_OFF)
        return false;
    const struct block *b = &part->blocks[block];
    for (size_t i = part_span_from(part, b->start); i < part->span_count; i++) {
        if (part->spans[i].start >= b->end)
            return false;
        if (is_shown(style, &part->spans[i]))
            return true;
    }
    return false;
}

int ruby_cells(const struct layout_style *style, struct slice reading)
{
    int cells = 0;
    bool letters = true;
    for (size_t at = 0; at < reading.length && cells < INT16_MAX;) {
        size_t length = cluster_length(reading.data + at, reading.length - at);
        int width = style->vertical
                        ? 2
                        : width_of_cluster(&style->rules, reading.data + at, length);
        letters = letters && width < 2;
        cells += width;
        at += length;
    }
    return cells + (letters && cells > 0);
}

static bool is_kana(char32_t code)
{
    return (code >= 0x3041 && code <= 0x309F) || (code >= 0x30A1 && code <= 0x30FA) ||
           (code >= 0x30FC && code <= 0x30FF);
}

int ruby_gives(const char *cluster, size_t length, int cells)
{
    if (cells != 2)
        return 0;
    char32_t code;
    utf8_decode(cluster, length, &code);
    if (is_kana(code))
        return 2;
    return character_is_mark(cluster, length) ? 1 : 0;
}

bool ruby_covers(const struct part *part, size_t first_span, uint32_t byte)
{
    for (size_t i = first_span; i < part->span_count && part->spans[i].start <= byte; i++) {
        const struct span *span = &part->spans[i];
        if (byte < span->end && (span->kind == SPAN_RUBY || span->kind == SPAN_DOTS))
            return true;
    }
    return false;
}

bool ruby_begins(const struct part *part, size_t first_span, uint32_t byte)
{
    for (size_t i = first_span; i < part->span_count && part->spans[i].start <= byte; i++) {
        const struct span *span = &part->spans[i];
        if (span->start != byte)
            continue;
        if (span->kind == SPAN_RUBY)
            return true;
        if (span->kind == SPAN_HIDDEN)
            byte = span->end;
    }
    return false;
}

/* A paragraph under way, from one reading to the next. */
struct room {
    struct paragraph *paragraph;
    const struct layout_style *style;
    const struct part *part;
    size_t block;
    size_t first_span; /* of the block, that reaches what the next reading could hang over */
    size_t behind; /* the cluster behind the last base, and how much of it its reading took */
    int hung;
};

/* The part's byte of a cluster. */
static uint32_t byte_of(const struct room *room, size_t cluster)
{
    return room->part->blocks[room->block].start + paragraph_byte(room->paragraph, cluster);
}

static size_t cluster_from(const struct room *room, uint32_t byte)
{
    size_t low = 0, high = room->paragraph->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (byte_of(room, middle) < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Of a cluster beside a base, where nothing hangs over it yet. */
static int gives(const struct room *room, size_t cluster)
{
    const struct paragraph *paragraph = room->paragraph;
    if (cluster >= paragraph->count)
        return 0;
    const struct fill_cluster *at = &paragraph->clusters[cluster];
    if (ruby_covers(room->part, room->first_span, byte_of(room, cluster)))
        return 0;
    struct slice text = paragraph->text;
    return ruby_gives(text.data + at->byte, text.length - at->byte, at->cells);
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

static int larger(int a, int b)
{
    return a > b ? a : b;
}

/* Blanks as many between any two clusters, near to twice of what is at each end (JLREQ 3.3.6): what
 * that leaves goes to the ends, where no eye compares. */
static void spread(struct room *room, size_t first, size_t end, int cells)
{
    int unit = room->style->vertical ? 2 : 1;
    int count = (int)(end - first), units = cells / unit;
    int apart = (2 * units + count) / (2 * count);
    if (apart * (count - 1) > units)
        apart--;
    int ends = units - apart * (count - 1);
    for (size_t i = first; i < end; i++)
        paragraph_add_blanks(room->paragraph, i, unit * (i == first ? ends / 2 : apart),
                             i + 1 == end ? unit * (ends - ends / 2) : 0);
}

static int base_cells(const struct room *room, size_t first, size_t end)
{
    int cells = 0;
    for (size_t i = first; i < end; i++)
        cells += room->paragraph->clusters[i].cells;
    return cells;
}

static int gives_left(const struct room *room, size_t first)
{
    if (first == 0)
        return 0;
    int most = gives(room, first - 1);
    return room->behind == first - 1 ? smaller(most, larger(1 - room->hung, 0)) : most;
}

static int gives_right(const struct room *room, size_t end)
{
    const struct paragraph *paragraph = room->paragraph;
    int most = gives(room, end);
    if (most == 0 || end + 1 >= paragraph->count)
        return most;
    bool between = ruby_begins(room->part, room->first_span, byte_of(room, end + 1));
    return between ? smaller(most, 1) : most;
}

static void forbid(struct room *room, size_t cluster)
{
    if (cluster < room->paragraph->count &&
        room->paragraph->clusters[cluster].before != BREAK_MUST)
        room->paragraph->clusters[cluster].before = BREAK_NEVER;
}

/* Room for a reading; what it must hang over stays on its line. */
static void widen(struct room *room, size_t first, size_t end, int reading)
{
    int more = reading - base_cells(room, first, end);
    int left = gives_left(room, first), right = gives_right(room, end);
    room->behind = end;
    room->hung = 0;
    if (more <= 0)
        return;
    int blanks = larger(more - left - right, 0);
    blanks = (blanks + 1) & ~1;
    if (blanks > 0)
        spread(room, first, end, blanks);
    more -= blanks;
    if (more > right)
        forbid(room, first);
    if (more > left)
        forbid(room, end);
    room->hung = smaller(right, more - smaller(left, more / 2));
}

static void keep_whole(struct room *room, size_t first, size_t end)
{
    if (end - first > RUBY_GROUP)
        return;
    for (size_t i = first + 1; i < end; i++)
        forbid(room, i);
}

static void put_behind(struct room *room, size_t last, int reading)
{
    int brackets = 2 * ruby_cells(room->style, slice_of(RUBY_OPEN));
    int most = smaller(room->style->measure, INLINE_MOST) - room->paragraph->clusters[last].cells;
    if (most > brackets)
        paragraph_add_blanks(room->paragraph, last, 0, smaller(reading + brackets, most));
}

void ruby_make_room(struct paragraph *paragraph, const struct layout_style *style,
                    const struct part *part, size_t block)
{
    const struct block *b = &part->blocks[block];
    struct room room = { paragraph, style, part, block, part_span_from(part, b->start),
                         SIZE_MAX, 0 };
    size_t done = 0;
    for (size_t i = room.first_span; i < part->span_count && part->spans[i].start < b->end; i++) {
        const struct span *span = &part->spans[i];
        if (span->kind != SPAN_RUBY || !is_shown(style, span))
            continue;
        size_t first = cluster_from(&room, span->start), end = cluster_from(&room, span->end);
        if (first < done || first == end)
            continue;
        int reading = ruby_cells(style, slice_of(part->strings[span->value]));
        if (first > 0)
            room.first_span =
                part_span_reaching(part, room.first_span, byte_of(&room, first - 1));
        if (style->ruby == RUBY_INLINE) {
            put_behind(&room, end - 1, reading);
        } else {
            keep_whole(&room, first, end);
            widen(&room, first, end, reading);
        }
        done = end;
    }
}

void ruby_add_rows(struct rows *rows, size_t first)
{
    size_t lines = 0, count = rows->count;
    for (size_t i = first; i < count; i++)
        lines += rows->items[i].kind == ROW_TEXT;
    rows->items = mem_reserve(rows->items, count, lines, &rows->capacity, sizeof *rows->items);
    rows->count = count + lines;
    for (size_t i = count, to = rows->count; i-- > first;) {
        struct row row = rows->items[i];
        rows->items[--to] = row;
        if (row.kind == ROW_TEXT)
            rows->items[--to] = (struct row){ .from = row.from,
                                              .next = row.from,
                                              .start = row.from,
                                              .end = row.from,
                                              .block = row.block,
                                              .kind = ROW_RUBY };
    }
}
