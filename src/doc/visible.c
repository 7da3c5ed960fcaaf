/* SPDX-License-Identifier: MIT */
#include "doc/visible.h"

#include <stdlib.h>

#include "base/mem.h"

void visible_release(struct visible *visible)
{
    bytes_release(&visible->text);
    free(visible->pieces);
    *visible = (struct visible){ 0 };
}

void visible_clear(struct visible *visible)
{
    bytes_clear(&visible->text);
    visible->count = 0;
}

static void add_piece(struct visible *visible, uint32_t real, uint32_t instead)
{
    visible->pieces = mem_grow(visible->pieces, visible->count, &visible->capacity,
                               sizeof *visible->pieces);
    visible->pieces[visible->count++] =
        (struct visible_piece){ (uint32_t)visible->text.length, real, instead };
}

/* Whether what is appended from byte real on goes on with the last piece. */
static bool goes_on(const struct visible *visible, uint32_t real)
{
    if (visible->count == 0)
        return false;
    const struct visible_piece *last = &visible->pieces[visible->count - 1];
    return last->instead == 0 && last->real + (visible->text.length - last->visible) == real;
}

void visible_copy(struct visible *visible, const char *text, uint32_t from, uint32_t to)
{
    if (from >= to)
        return;
    if (!goes_on(visible, from))
        add_piece(visible, from, 0);
    bytes_append(&visible->text, text + from, to - from);
}

void visible_put(struct visible *visible, struct slice words, uint32_t from, uint32_t to)
{
    if (from >= to || words.length == 0)
        return;
    add_piece(visible, from, to - from);
    bytes_append(&visible->text, words.data, words.length);
}

struct slice visible_instead(const struct part *part, const struct span *span)
{
    return slice_of(span->value != STRING_NONE ? part->strings[span->value] : VISIBLE_UNKNOWN);
}

static bool is_notation(const struct span *span)
{
    return span->kind == SPAN_HIDDEN || span->kind == SPAN_SHOWN_AS;
}

/* Spans do not leave their block: those that may reach into byte start no earlier than it. */
static size_t first_span(const struct part *part, uint32_t byte)
{
    uint32_t start = byte;
    if (part->block_count > 0 && part->blocks[0].start <= byte)
        start = part->blocks[part_block_at(part, byte)].start;
    return part_span_from(part, start);
}

bool visible_needed(const struct part *part, uint32_t from, uint32_t to)
{
    if (!part->notation)
        return false;
    for (size_t i = first_span(part, from); i < part->span_count; i++) {
        const struct span *span = &part->spans[i];
        if (span->start >= to)
            return false;
        if (is_notation(span) && span->end > from)
            return true;
    }
    return false;
}

static void take(struct visible *visible, const struct part *part, const struct span *span,
                 uint32_t from, uint32_t to)
{
    if (span->kind == SPAN_SHOWN_AS)
        visible_put(visible, visible_instead(part, span), from, to);
}

void visible_set(struct visible *visible, const struct part *part, uint32_t from, uint32_t to)
{
    const char *text = bytes_string(&part->text);
    visible_clear(visible);
    for (size_t i = first_span(part, from); from < to && i < part->span_count; i++) {
        const struct span *span = &part->spans[i];
        if (span->start >= to)
            break;
        if (!is_notation(span) || span->end <= from)
            continue;
        uint32_t start = span->start > from ? span->start : from;
        uint32_t end = span->end < to ? span->end : to;
        visible_copy(visible, text, from, start);
        take(visible, part, span, start, end);
        from = end;
    }
    visible_copy(visible, text, from, to);
}

/* The last piece that starts at or before the byte. */
static const struct visible_piece *piece_at(const struct visible *visible, size_t byte)
{
    size_t low = 0, high = visible->count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (visible->pieces[middle].visible <= byte)
            low = middle;
        else
            high = middle;
    }
    return &visible->pieces[low];
}

uint32_t visible_start(const struct visible *visible, size_t byte)
{
    if (visible->count == 0)
        return 0;
    const struct visible_piece *piece = piece_at(visible, byte);
    if (piece->instead > 0)
        return byte < visible->text.length ? piece->real : piece->real + piece->instead;
    return piece->real + (uint32_t)(byte - piece->visible);
}

uint32_t visible_end(const struct visible *visible, size_t byte)
{
    if (byte == 0 || visible->count == 0)
        return visible_start(visible, byte);
    const struct visible_piece *piece = piece_at(visible, byte - 1);
    if (piece->instead > 0)
        return piece->real + piece->instead;
    return piece->real + (uint32_t)(byte - piece->visible);
}

size_t visible_from_real(const struct visible *visible, uint32_t byte)
{
    size_t low = 0, high = visible->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (visible->pieces[middle].real <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return 0;
    const struct visible_piece *piece = &visible->pieces[low - 1];
    size_t next = low < visible->count ? visible->pieces[low].visible : visible->text.length;
    if (piece->instead > 0)
        return byte < piece->real + piece->instead ? piece->visible : next;
    size_t at = piece->visible + (byte - piece->real);
    return at < next ? at : next;
}
