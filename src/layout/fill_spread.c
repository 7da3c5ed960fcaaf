/* SPDX-License-Identifier: MIT */
/* The gaps of a line: which of its points give or take cells. */
#include <assert.h>

#include "base/mem.h"
#include "layout/fill_internal.h"

/* So many of the points of a kind get a cell more than the others; these are spread evenly. */
struct share {
    int count, taken, seen;
};

static int share_next(struct share *share)
{
    if (share->count == 0)
        return 0;
    int extra = share->taken % share->count, half = share->count / 2;
    int before = (share->seen * extra + half) / share->count;
    share->seen++;
    return share->taken / share->count + (share->seen * extra + half) / share->count - before;
}

static void add_gap(struct fill_lines *lines, struct fill_line *line, size_t cluster, int cells)
{
    if (cells == 0)
        return;
    lines->gaps =
        mem_grow(lines->gaps, lines->gap_count, &lines->gap_capacity, sizeof *lines->gaps);
    lines->gaps[lines->gap_count++] = (struct fill_gap){ (uint32_t)cluster, (int16_t)cells };
    line->gap_count++;
}

/* Whether i is where narrow clusters of odd width are set off from Han, which they leave between
 * columns: behind them, or before them where behind them is no point. */
static bool is_odd(const struct fill_view *view, const struct fill_line *line, size_t i)
{
    const struct fill_cluster *clusters = view->clusters;
    size_t start = i, end = i;
    int cells = 0;
    while (start > line->first && clusters[start - 1].class == FILL_WORD)
        cells += clusters[--start].cells;
    if (cells > 0)
        return cells % 2 != 0;
    while (end < line->end && clusters[end].class == FILL_WORD)
        cells += clusters[end++].cells;
    return cells % 2 != 0 && end < line->end && clusters[end].class == FILL_HAN &&
           !fill_pointed(view, end);
}

/* Points are shared by their kind; what brings Han back to even columns is a kind for itself. */
static enum fill_point shared_as(const struct fill_view *view, const struct fill_line *line,
                                 size_t i, enum fill_point point)
{
    return point == POINT_LATIN && is_odd(view, line, i) ? POINT_NONE : point;
}

/* The points of one line, in order; it has no more of them than cells. */
struct found {
    size_t count;
    struct {
        uint32_t cluster;
        unsigned char point, shared;
    } items[FILL_POINTED_MEASURE + 1];
};

static void find_points(const struct fill_view *view, const struct fill_line *line,
                        struct found *found, struct share shares[POINTS])
{
    found->count = 0;
    for (size_t i = line->first + 1; i < line->end; i++) {
        if (!fill_pointed(view, i))
            continue;
        assert(found->count < sizeof found->items / sizeof *found->items);
        enum fill_point point = fill_point(view, i);
        enum fill_point shared = shared_as(view, line, i, point);
        found->items[found->count].cluster = (uint32_t)i;
        found->items[found->count].point = (unsigned char)point;
        found->items[found->count++].shared = (unsigned char)shared;
        shares[shared].count++;
    }
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

/* What the points of a line take, by kind; POINT_NONE has the odd ones among POINT_LATIN. */
static void share_cells(const struct fill_view *view, const struct fill_deal *deal, uint64_t sum,
                        struct share shares[POINTS])
{
    int taken[POINTS] = { 0 };
    fill_plan(view, sum, deal->stretch, taken);
    for (int point = POINT_SPACE; point < POINT_STRETCHED; point++)
        shares[point].taken = taken[point];
    struct share *odd = &shares[POINT_NONE], *latin = &shares[POINT_LATIN];
    odd->taken = smaller(latin->taken, odd->count);
    latin->taken -= odd->taken;
    shares[POINT_BLANK].taken = smaller(deal->shrink, shares[POINT_BLANK].count);
    shares[POINT_AUTO].taken = deal->shrink - shares[POINT_BLANK].taken;
}

static void add_gaps(struct fill_lines *lines, struct fill_line *line, const struct found *found,
                     struct share shares[POINTS])
{
    for (size_t i = 0; i < found->count; i++) {
        enum fill_point point = found->items[i].point;
        int cells = share_next(&shares[found->items[i].shared]);
        add_gap(lines, line, found->items[i].cluster,
                point == POINT_AUTO ? 1 - cells : point == POINT_BLANK ? -cells : cells);
    }
}

void fill_spread(const struct fill_view *view, struct fill_lines *lines, struct fill_line *line)
{
    const struct fill_shape *shape = view->shape;
    struct fill_end end = { .end = line->end, .next = line->next, .indent = line->indent };
    end.slack = shape->measure - line->indent - line->cells;
    end.final = line->next == view->count;
    line->gap_first = lines->gap_count;
    bool nothing = end.slack == 0 || (end.slack > 0 && end.final);
    if (line->end == line->first || (nothing && shape->autospace != AUTOSPACE_ON))
        return;
    struct fill_deal deal;
    if (!fill_deal(view, line->first, &end, &deal))
        return;
    line->hung = deal.hung;
    uint64_t sum = fill_sum(view, line->first, line->end);
    if (sum << (64 - SUM_CELLS) == 0)
        return;
    struct share shares[POINTS] = { { 0 } };
    struct found found;
    find_points(view, line, &found, shares);
    share_cells(view, &deal, sum, shares);
    struct share *odd = &shares[POINT_NONE];
    if (end.slack > 0 && !end.final && deal.stretch == 0)
        odd->taken = smaller(end.slack, odd->count);
    int aligned = deal.stretch == 0 ? odd->taken : 0;
    add_gaps(lines, line, &found, shares);
    line->cells += deal.stretch - deal.shrink + aligned;
}
