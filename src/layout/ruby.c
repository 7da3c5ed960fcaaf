/* SPDX-License-Identifier: MIT */
/* Where readings and dots stand on a row. */
#include "layout/ruby.h"

#include "doc/visible.h"
#include "layout/character.h"
#include "text/cluster.h"
#include "text/language.h"

/* Dots by language where the text names none, in two cells and in one. */
#define DOT_SESAME "﹅"
#define DOT_ROUND "・"
#define DOT_NARROW "･"

static const struct part *part_of(const struct ruby_walk *walk)
{
    return flow_part(walk->flow);
}

/* What the next cluster gives to a reading beside it. */
static int next_gives(const struct ruby_walk *walk)
{
    const struct placed *next = &walk->next;
    if (!walk->more || next->instead.data != NULL ||
        ruby_covers(part_of(walk), walk->first_span, next->byte))
        return 0;
    return ruby_gives(part_of(walk)->text.data + next->byte, next->length, next->cells);
}

static void step(struct ruby_walk *walk)
{
    walk->before_gives = next_gives(walk);
    walk->before_end = walk->next.column + walk->next.cells;
    walk->more = placing_next(&walk->placing, &walk->next);
    walk->first_span = part_span_reaching(part_of(walk), walk->first_span, walk->next.byte);
}

void ruby_start(struct ruby_walk *walk, const struct flow *flow, const struct row *row)
{
    const struct part *part = flow_part(flow);
    *walk = (struct ruby_walk){ .flow = flow, .row = row };
    if (part->span_count == 0 || row->kind != ROW_TEXT || flow_style(flow)->ruby == RUBY_OFF)
        return;
    walk->first_span = walk->reading = part_span_from(part, part->blocks[row->block].start);
    placing_start(&walk->placing, flow, row);
    walk->before_end = walk->taken = -row->indent;
    walk->more = placing_next(&walk->placing, &walk->next);
}

/* The reading whose base the next cluster is in, or NULL. */
static const struct span *reading_here(struct ruby_walk *walk)
{
    const struct part *part = part_of(walk);
    for (; walk->reading < part->span_count; walk->reading++) {
        const struct span *span = &part->spans[walk->reading];
        if (span->start > walk->next.byte)
            return NULL;
        if (span->kind == SPAN_RUBY && span->value != STRING_NONE && span->end > walk->next.byte)
            return span;
    }
    return NULL;
}

static size_t count_clusters(struct slice text)
{
    size_t count = 0;
    for (size_t at = 0; at < text.length; count++)
        at += cluster_length(text.data + at, text.length - at);
    return count;
}

/* Clusters that are read in a range of the part. */
static size_t count_read(const struct part *part, uint32_t from, uint32_t to)
{
    if (from >= to)
        return 0;
    struct visible visible = { 0 };
    visible_set(&visible, part, from, to);
    size_t count = count_clusters(bytes_slice(&visible.text));
    visible_release(&visible);
    return count;
}

static size_t bytes_of_clusters(struct slice text, size_t count)
{
    size_t at = 0;
    for (; count > 0 && at < text.length; count--)
        at += cluster_length(text.data + at, text.length - at);
    return at;
}

/* The piece of a reading for clusters [from, to) of a base of count. */
static struct slice piece_of(struct slice reading, size_t from, size_t to, size_t count)
{
    if (from == 0 && to == count)
        return reading;
    size_t clusters = count_clusters(reading);
    size_t start = bytes_of_clusters(reading, clusters * from / count);
    size_t end = bytes_of_clusters(reading, clusters * to / count);
    return (struct slice){ reading.data + start, end - start };
}

/* The part of a base that is on the row. */
struct base {
    const struct span *span;
    uint32_t byte, end; /* bytes of the clusters */
    size_t count;
    int left, right;    /* columns */
    int free_left, free_right; /* cells beside them that a reading may stand over */
    int wanted; /* of those right, by the next reading */
    bool over; /* some of those left are another character's */
};

/* Cells left of the next cluster that the reading of the base which it begins will stand over. */
static int wanted_left(const struct ruby_walk *walk)
{
    struct ruby_walk ahead = *walk;
    const struct span *span = walk->more ? reading_here(&ahead) : NULL;
    if (span == NULL)
        return 0;
    int left = ahead.next.column, right = left;
    while (ahead.more && ahead.next.byte < span->end) {
        right = ahead.next.column + ahead.next.cells;
        ahead.more = placing_next(&ahead.placing, &ahead.next);
    }
    struct slice reading = slice_of(part_of(walk)->strings[span->value]);
    int more = ruby_cells(flow_style(walk->flow), reading) - (right - left);
    return more > 0 ? more / 2 : 0;
}

/* Cells behind a base, up to column right, that its reading may stand over. */
static int free_right(const struct ruby_walk *walk, int right)
{
    int edge = flow_style(walk->flow)->measure - walk->row->indent;
    if (!walk->more)
        return edge > right ? edge - right : 0;
    int gives = next_gives(walk);
    bool between = ruby_begins(part_of(walk), walk->first_span,
                               walk->next.byte + walk->next.length);
    return walk->next.column - right + (between && gives > 1 ? 1 : gives);
}

static struct base take_base(struct ruby_walk *walk, const struct span *span)
{
    struct base base = { .span = span, .byte = walk->next.byte, .left = walk->next.column };
    base.free_left = base.left - walk->before_end + walk->before_gives;
    base.over = walk->before_gives > 0;
    while (walk->more && walk->next.byte < span->end) {
        base.end = walk->next.byte + walk->next.length;
        base.right = walk->next.column + walk->next.cells;
        base.count++;
        step(walk);
    }
    base.free_right = free_right(walk, base.right);
    base.wanted = wanted_left(walk);
    if (base.wanted > base.free_right)
        base.wanted = base.free_right;
    return base;
}

/* Its last clusters are on the row: what is inline stands behind them. */
static bool is_end(const struct ruby_walk *walk, const struct base *base)
{
    return count_read(part_of(walk), base->end, base->span->end) == 0;
}

static struct slice reading_of(const struct ruby_walk *walk, const struct base *base)
{
    const struct part *part = part_of(walk);
    struct slice reading = slice_of(part->strings[base->span->value]);
    size_t before = count_read(part, base->span->start, base->byte);
    size_t behind = count_read(part, base->end, base->span->end);
    return piece_of(reading, before, before + base->count, before + base->count + behind);
}

/* most before least. */
static int clamp(int value, int least, int most)
{
    int clamped = value < least ? least : value;
    return clamped > most ? most : clamped;
}

/* Cells that a wider reading stands left of its base: half of what it has more where it can, and
 * with a blank between it and the one before it where there is room. */
static int hang_left(const struct ruby_walk *walk, const struct base *base, int more)
{
    int least = more - (base->free_right - base->wanted), most = base->free_left;
    int apart = base->left - walk->taken - 1;
    if (walk->any && base->over && apart < most)
        most = apart > least ? apart : least;
    if (base->left - walk->taken < most)
        most = base->left - walk->taken;
    return clamp(more / 2, least, most > 0 ? most : 0);
}

/* Over its base, in the middle where that can be. */
static void put_above(struct ruby_walk *walk, const struct base *base, struct ruby_mark *mark)
{
    mark->kind = RUBY_READING;
    mark->text = reading_of(walk, base);
    int cells = ruby_cells(flow_style(walk->flow), mark->text);
    int more = cells - (base->right - base->left);
    mark->column = base->left - (more > 0 ? hang_left(walk, base, more) : -(-more / 2));
    if (mark->column < walk->taken)
        mark->column = walk->taken;
    int edge = base->right + base->free_right;
    mark->cells = mark->column + cells > edge ? edge - mark->column : cells;
    walk->taken = mark->column + mark->cells;
    walk->any = true;
}

static void put_inline(struct ruby_walk *walk, const struct base *base, struct ruby_mark *mark)
{
    const struct layout_style *style = flow_style(walk->flow);
    mark->kind = RUBY_IN_BRACKETS;
    mark->text = slice_of(part_of(walk)->strings[base->span->value]);
    mark->column = base->right;
    mark->cells = ruby_cells(style, mark->text) + 2 * ruby_cells(style, slice_of(RUBY_OPEN));
    if (mark->cells > base->free_right)
        mark->cells = base->free_right;
}

static bool take_reading(struct ruby_walk *walk, const struct span *span, struct ruby_mark *mark)
{
    struct base base = take_base(walk, span);
    *mark = (struct ruby_mark){ .byte = base.byte };
    if (flow_style(walk->flow)->ruby == RUBY_ABOVE)
        put_above(walk, &base, mark);
    else if (is_end(walk, &base))
        put_inline(walk, &base, mark);
    return mark->cells > 0 && mark->text.length > 0;
}

static const struct span *dots_here(const struct ruby_walk *walk)
{
    const struct part *part = part_of(walk);
    uint32_t byte = walk->next.byte;
    for (size_t i = walk->first_span; i < part->span_count && part->spans[i].start <= byte; i++)
        if (part->spans[i].kind == SPAN_DOTS && byte < part->spans[i].end)
            return &part->spans[i];
    return NULL;
}

static const char *usual_dot(const struct ruby_walk *walk, int cells)
{
    const struct block *block = &part_of(walk)->blocks[walk->row->block];
    enum language language =
        block->language < LANGUAGES ? block->language : flow_style(walk->flow)->language;
    if (cells < 2)
        return DOT_NARROW;
    return language_is_chinese(language) ? DOT_ROUND : DOT_SESAME;
}

/* One over each character, none over marks. */
static bool take_dot(struct ruby_walk *walk, struct ruby_mark *mark)
{
    const struct placed *next = &walk->next;
    const struct part *part = part_of(walk);
    const struct span *span = dots_here(walk);
    const char *cluster = part->text.data + next->byte;
    if (span == NULL || next->cells == 0 || next->column < walk->taken ||
        (next->instead.data == NULL && (character_is_white(cluster, next->length) ||
                                        character_is_mark(cluster, next->length))))
        return false;
    const char *dot = span->value != STRING_NONE && next->cells > 1 ? part->strings[span->value]
                                                                    : usual_dot(walk, next->cells);
    *mark = (struct ruby_mark){ RUBY_DOT, next->column, next->cells, slice_of(dot), next->byte };
    return true;
}

bool ruby_next(struct ruby_walk *walk, struct ruby_mark *mark)
{
    bool above = flow_style(walk->flow)->ruby == RUBY_ABOVE;
    while (walk->more) {
        const struct span *span = reading_here(walk);
        if (span != NULL) {
            if (take_reading(walk, span, mark))
                return true;
            continue;
        }
        bool dot = above && take_dot(walk, mark);
        step(walk);
        if (dot)
            return true;
    }
    return false;
}
