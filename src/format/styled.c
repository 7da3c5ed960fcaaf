/* SPDX-License-Identifier: MIT */
#include "format/styled.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* A text has no more links than this, nor a longer target (bytes). */
enum { LINKS_MAX = 1 << 16, TARGET_MAX = 2048 };

bool look_equal(const struct look *a, const struct look *b)
{
    return a->flags == b->flags && a->colour == b->colour && a->background == b->background &&
           a->link == b->link;
}

bool look_is_plain(const struct look *look)
{
    return look_equal(look, &(struct look){ 0 });
}

void styled_clear(struct styled *styled)
{
    bytes_clear(&styled->text);
    styled->count = 0;
}

void styled_release(struct styled *styled)
{
    bytes_release(&styled->text);
    free(styled->runs);
    *styled = (struct styled){ 0 };
}

void styled_append(struct styled *styled, struct slice text, const struct look *look)
{
    if (text.length == 0)
        return;
    if (styled->count == 0 || !look_equal(&styled->runs[styled->count - 1].look, look)) {
        styled->runs =
            mem_grow(styled->runs, styled->count, &styled->capacity, sizeof *styled->runs);
        styled->runs[styled->count++] = (struct styled_run){ styled->text.length, *look };
    }
    bytes_append(&styled->text, text.data, text.length);
}

/* The run that byte is in. */
static size_t run_at(const struct styled *styled, size_t byte)
{
    size_t low = 0, high = styled->count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (styled->runs[middle].start <= byte)
            low = middle;
        else
            high = middle;
    }
    return low;
}

const struct look *styled_look(const struct styled *styled, size_t byte)
{
    static const struct look plain;
    return styled->count > 0 ? &styled->runs[run_at(styled, byte)].look : &plain;
}

static size_t run_end(const struct styled *styled, size_t run)
{
    return run + 1 < styled->count ? styled->runs[run + 1].start : styled->text.length;
}

void styled_append_range(struct styled *styled, const struct styled *from, size_t start,
                         size_t end)
{
    if (start >= end)
        return;
    for (size_t run = run_at(from, start); run < from->count && start < end; run++) {
        size_t stop = run_end(from, run) < end ? run_end(from, run) : end;
        styled_append(styled, (struct slice){ from->text.data + start, stop - start },
                      &from->runs[run].look);
        start = stop;
    }
}

bool styled_is_all(const struct styled *styled, unsigned flag)
{
    for (size_t run = 0; run < styled->count; run++)
        if ((styled->runs[run].look.flags & flag) == 0)
            for (size_t i = styled->runs[run].start; i < run_end(styled, run); i++)
                if (styled->text.data[i] != ' ')
                    return false;
    return styled->count > 0;
}

/* --- Spans --------------------------------------------------------------------------------------- */

/* What a look is made of, the outer span first. */
enum layer { LAYER_LINK, LAYER_STRONG, LAYER_EMPHASIS, LAYER_DELETED, LAYER_COLOUR, LAYERS };

static const unsigned layer_flags[LAYERS] = {
    [LAYER_STRONG] = LOOK_BOLD,
    [LAYER_EMPHASIS] = LOOK_UNDERLINED,
    [LAYER_DELETED] = LOOK_DELETED,
};

#define COLOUR_FLAGS (LOOK_FAINT | LOOK_INVERSE)

static bool has_layer(const struct look *look, enum layer layer)
{
    if (layer == LAYER_LINK)
        return look->link != 0;
    if (layer == LAYER_COLOUR)
        return look->colour != 0 || look->background != 0 || (look->flags & COLOUR_FLAGS) != 0;
    return (look->flags & layer_flags[layer]) != 0;
}

static bool same_layer(const struct look *a, const struct look *b, enum layer layer)
{
    if (has_layer(a, layer) != has_layer(b, layer))
        return false;
    if (layer == LAYER_LINK)
        return a->link == b->link;
    return layer != LAYER_COLOUR ||
           (a->colour == b->colour && a->background == b->background &&
            (a->flags & COLOUR_FLAGS) == (b->flags & COLOUR_FLAGS));
}

static void put_parameter(struct bytes *out, unsigned parameter)
{
    bytes_format(out, "%s%u", out->length > 0 ? ";" : "", parameter);
}

static void put_colour(struct bytes *out, uint32_t colour, unsigned base)
{
    uint32_t value = colour & 0xFFFFFF;
    if ((colour & COLOUR_RGB) != 0) {
        put_parameter(out, base + 8);
        bytes_format(out, ";2;%u;%u;%u", value >> 16, value >> 8 & 0xFF, value & 0xFF);
    } else if ((colour & COLOUR_INDEX) != 0 && value < 8) {
        put_parameter(out, base + value);
    } else if ((colour & COLOUR_INDEX) != 0 && value < 16) {
        put_parameter(out, base + 60 + value - 8);
    } else if ((colour & COLOUR_INDEX) != 0) {
        put_parameter(out, base + 8);
        bytes_format(out, ";5;%u", value);
    }
}

static void put_parameters(struct bytes *out, const struct look *look)
{
    if ((look->flags & LOOK_FAINT) != 0)
        put_parameter(out, 2);
    if ((look->flags & LOOK_INVERSE) != 0)
        put_parameter(out, 7);
    put_colour(out, look->colour, 30);
    put_colour(out, look->background, 40);
}

static void open_layer(struct builder *builder, const struct link_table *links,
                       const struct look *look, enum layer layer)
{
    static const enum span_kind kinds[LAYERS] = { SPAN_LINK, SPAN_STRONG, SPAN_EMPHASIS,
                                                  SPAN_DELETED, SPAN_COLOUR };
    struct bytes value = { 0 };
    if (layer == LAYER_LINK && look->link <= links->count) {
        const struct bytes *target = &links->targets[look->link - 1];
        bytes_append(&value, bytes_string(target), target->length);
    }
    if (layer == LAYER_COLOUR)
        put_parameters(&value, look);
    builder_span_open(builder, kinds[layer], bytes_slice(&value));
    bytes_release(&value);
}

/* Spans of from end, and those of to begin; spans that both have go on where nesting lets them. */
static void change(struct builder *builder, const struct link_table *links,
                   const struct look *from, const struct look *to)
{
    int same = 0;
    while (same < LAYERS && same_layer(from, to, (enum layer)same))
        same++;
    for (int layer = LAYERS - 1; layer >= same; layer--)
        if (has_layer(from, (enum layer)layer))
            builder_span_close(builder);
    for (int layer = same; layer < LAYERS; layer++)
        if (has_layer(to, (enum layer)layer))
            open_layer(builder, links, to, (enum layer)layer);
}

void styled_send(const struct styled *styled, const struct link_table *links,
                 struct builder *builder)
{
    struct look look = { 0 };
    for (size_t run = 0; run < styled->count; run++) {
        change(builder, links, &look, &styled->runs[run].look);
        look = styled->runs[run].look;
        size_t start = styled->runs[run].start;
        builder_text(builder, (struct slice){ styled->text.data + start,
                                              run_end(styled, run) - start });
    }
    change(builder, links, &look, &(struct look){ 0 });
}

/* --- Links --------------------------------------------------------------------------------------- */

uint32_t link_table_add(struct link_table *table, struct slice target)
{
    if (target.length == 0 || target.length > TARGET_MAX)
        return 0;
    size_t last = table->count;
    if (last > 0 && slice_equal(bytes_slice(&table->targets[last - 1]), target))
        return (uint32_t)last;
    if (last >= LINKS_MAX)
        return 0;
    table->targets =
        mem_grow(table->targets, table->count, &table->capacity, sizeof *table->targets);
    table->targets[table->count] = (struct bytes){ 0 };
    bytes_append(&table->targets[table->count++], target.data, target.length);
    return (uint32_t)table->count;
}

void link_table_release(struct link_table *table)
{
    for (size_t i = 0; i < table->count; i++)
        bytes_release(&table->targets[i]);
    free(table->targets);
    *table = (struct link_table){ 0 };
}
