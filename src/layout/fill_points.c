/* SPDX-License-Identifier: MIT */
/* The places of a segment that give or take cells, and its sums. */
#include <stdlib.h>

#include "base/mem.h"
#include "layout/fill_internal.h"
#include "text/linebreak.h"
#include "text/linebreak_cost.h"

/* By the classes on both sides of a place where a line may end. */
static const unsigned char points[FILL_CLASSES][FILL_CLASSES] = {
    [FILL_HAN] = { [FILL_WORD] = POINT_LATIN,
                   [FILL_OPEN] = POINT_OPEN,
                   [FILL_NARROW_OPEN] = POINT_QUOTE,
                   [FILL_QUOTE] = POINT_QUOTE },
    [FILL_WORD] = { [FILL_HAN] = POINT_LATIN,
                    [FILL_OPEN] = POINT_OPEN,
                    [FILL_NARROW_OPEN] = POINT_QUOTE },
    [FILL_SPACE] = { [FILL_OTHER] = POINT_SPACE,
                     [FILL_HAN] = POINT_SPACE,
                     [FILL_WORD] = POINT_SPACE,
                     [FILL_OPEN] = POINT_SPACE,
                     [FILL_NARROW_OPEN] = POINT_SPACE,
                     [FILL_QUOTE] = POINT_SPACE },
    [FILL_PAUSE] = { [FILL_HAN] = POINT_MARK,
                     [FILL_WORD] = POINT_MARK,
                     [FILL_NARROW_OPEN] = POINT_MARK,
                     [FILL_QUOTE] = POINT_MARK,
                     [FILL_DASH] = POINT_MARK,
                     [FILL_OPEN] = POINT_MARK },
    [FILL_STOP] = { [FILL_HAN] = POINT_MARK,
                    [FILL_WORD] = POINT_MARK,
                    [FILL_NARROW_OPEN] = POINT_MARK,
                    [FILL_QUOTE] = POINT_MARK,
                    [FILL_DASH] = POINT_MARK,
                    [FILL_OPEN] = POINT_MARK },
    [FILL_CLOSE] = { [FILL_HAN] = POINT_MARK,
                     [FILL_WORD] = POINT_MARK,
                     [FILL_NARROW_OPEN] = POINT_MARK,
                     [FILL_QUOTE] = POINT_MARK,
                     [FILL_OPEN] = POINT_MARK },
    [FILL_NARROW_PAUSE] = { [FILL_HAN] = POINT_QUOTE,
                            [FILL_NARROW_OPEN] = POINT_QUOTE,
                            [FILL_OPEN] = POINT_QUOTE },
    [FILL_NARROW_STOP] = { [FILL_HAN] = POINT_QUOTE,
                           [FILL_NARROW_OPEN] = POINT_QUOTE,
                           [FILL_OPEN] = POINT_QUOTE },
    [FILL_NARROW_CLOSE] = { [FILL_HAN] = POINT_QUOTE,
                            [FILL_WORD] = POINT_QUOTE,
                            [FILL_NARROW_OPEN] = POINT_QUOTE,
                            [FILL_OPEN] = POINT_QUOTE },
    [FILL_QUOTE] = { [FILL_HAN] = POINT_QUOTE, [FILL_OPEN] = POINT_QUOTE },
    [FILL_DASH] = { [FILL_HAN] = POINT_OPEN,
                    [FILL_WORD] = POINT_OPEN,
                    [FILL_NARROW_OPEN] = POINT_OPEN },
};

static bool is_han_and_word(const struct fill_cluster *a, const struct fill_cluster *b)
{
    return (a->class == FILL_HAN && b->class == FILL_WORD) ||
           (a->class == FILL_WORD && b->class == FILL_HAN);
}

/* A number and its measure word are one, if not by a break. */
#define COST_UNIT 60

static bool is_unit(const struct fill_view *view, const struct fill_cluster *after)
{
    const struct fill_shape *shape = view->shape;
    if (after->class != FILL_HAN || shape->text == NULL)
        return false;
    return linebreak_cost(shape->language, shape->text, shape->length, after->byte) >= COST_UNIT;
}

/* Between Han and Latin by the setting. */
static enum fill_point latin_point(const struct fill_view *view, const struct fill_cluster *after)
{
    switch (view->shape->autospace) {
    case AUTOSPACE_ON:
        return POINT_AUTO;
    case AUTOSPACE_FLEX:
        return is_unit(view, after) ? POINT_NONE : POINT_LATIN;
    default:
        return POINT_NONE;
    }
}

/* A blank that has Han beside it is the half em that belongs there, and not as good to widen as one
 * between words. */
static enum fill_point blank_point(const struct fill_view *view, const struct fill_cluster *after)
{
    const struct fill_cluster *blank = after - 1;
    bool words = after->class == FILL_WORD && blank > &view->clusters[view->start] &&
                 blank[-1].class == FILL_WORD;
    return words ? POINT_SPACE : POINT_OPEN;
}

static inline enum fill_point point_between(const struct fill_view *view,
                                            const struct fill_cluster *after, bool ends)
{
    const struct fill_cluster *before = after - 1;
    if (after->class == FILL_SPACE && view->han && !ends)
        return is_han_and_word(before, after + 1) ? POINT_BLANK : POINT_NONE;
    if (after->before != BREAK_ALLOWED)
        return POINT_NONE;
    enum fill_point point = points[before->class][after->class];
    if (!view->han)
        return point == POINT_SPACE ? point : POINT_NONE;
    if (point == POINT_SPACE)
        return blank_point(view, after);
    return point == POINT_LATIN ? latin_point(view, after) : point;
}

enum fill_point fill_point(const struct fill_view *view, size_t i)
{
    return point_between(view, &view->clusters[i], i + 1 >= view->count);
}

/* What each point adds to a sum. */
static const uint64_t values[POINTS] = {
    [POINT_SPACE] = 1,
    [POINT_LATIN] = 1 << 8,
    [POINT_QUOTE] = 1 << 16,
    [POINT_MARK] = 1 << 24,
    [POINT_OPEN] = UINT64_C(1) << 32,
    [POINT_AUTO] = UINT64_C(1) << SUM_CELLS | UINT64_C(1) << SUM_SHRINK,
    [POINT_BLANK] = UINT64_C(1) << SUM_SHRINK,
};

static void make_room(struct fill_scratch *scratch, size_t count)
{
    if (count <= scratch->sum_room)
        return;
    free(scratch->sums);
    scratch->sum_room = count + count / 2;
    scratch->sums = mem_alloc(scratch->sum_room * sizeof *scratch->sums);
}

/* Behind one of Han others that a line may begin with: between them there is no point. */
static bool is_solid(const struct fill_cluster *cluster)
{
    return cluster->class == FILL_HAN && cluster->before == BREAK_ALLOWED;
}

void fill_measure(struct fill_view *view, size_t count, struct fill_scratch *scratch)
{
    const struct fill_cluster *cluster = &view->clusters[view->start];
    const struct fill_cluster *end = &view->clusters[count];
    make_room(scratch, count - view->start);
    bool pointed =
        (view->han || view->spread) && view->shape->measure <= FILL_POINTED_MEASURE;
    uint64_t sum = 0, *sums = scratch->sums;
    *sums++ = 0;
    for (cluster++; cluster < end && cluster->before != BREAK_MUST; cluster++) {
        sum += (uint64_t)cluster[-1].cells << SUM_CELLS;
        if (pointed && (cluster[-1].class != FILL_HAN || cluster->class != FILL_HAN))
            sum += values[point_between(view, cluster, cluster + 1 >= end)];
        *sums++ = sum;
        if (cluster->class != FILL_HAN)
            continue;
        for (; cluster + 1 < end && is_solid(cluster + 1); cluster++)
            *sums++ = sum += (uint64_t)cluster->cells << SUM_CELLS;
    }
    view->count = (size_t)(cluster - view->clusters);
    view->sums = scratch->sums;
}
