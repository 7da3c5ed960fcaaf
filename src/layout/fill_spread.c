/* SPDX-License-Identifier: MIT */
/* The places of a line that give or take cells, and which of them do. */
#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "layout/fill_internal.h"
#include "text/linebreak.h"

/* --- Points ---------------------------------------------------------------------------------- */

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
    [FILL_DASH] = { [FILL_HAN] = POINT_QUOTE,
                    [FILL_WORD] = POINT_QUOTE,
                    [FILL_NARROW_OPEN] = POINT_QUOTE },
};

static bool is_han_and_word(const struct fill_cluster *a, const struct fill_cluster *b)
{
    return (a->class == FILL_HAN && b->class == FILL_WORD) ||
           (a->class == FILL_WORD && b->class == FILL_HAN);
}

enum fill_point fill_point(const struct fill_view *view, size_t i)
{
    const struct fill_cluster *before = &view->clusters[i - 1], *after = before + 1;
    if (after->class == FILL_SPACE && view->han && i + 1 < view->count)
        return is_han_and_word(before, after + 1) ? POINT_BLANK : POINT_NONE;
    if (after->before != BREAK_ALLOWED)
        return POINT_NONE;
    enum fill_point point = points[before->class][after->class];
    if (!view->han)
        return point == POINT_SPACE ? point : POINT_NONE;
    if (point != POINT_LATIN || view->shape->autospace == AUTOSPACE_FLEX)
        return point;
    return view->shape->autospace == AUTOSPACE_ON ? POINT_AUTO : POINT_NONE;
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

static unsigned count_of(uint64_t sum, enum fill_point point)
{
    return sum >> (8 * (point - 1)) & 0xFF;
}

static void make_room(struct fill_scratch *scratch, size_t count)
{
    if (count <= scratch->sum_room)
        return;
    free(scratch->sums);
    scratch->sum_room = count + count / 2;
    scratch->sums = mem_array(scratch->sum_room, sizeof *scratch->sums);
}

void fill_measure(struct fill_view *view, size_t count, struct fill_scratch *scratch)
{
    const struct fill_cluster *clusters = view->clusters;
    make_room(scratch, count - view->start);
    uint64_t *sums = scratch->sums;
    bool pointed = view->han || view->spread;
    view->count = count;
    uint64_t sum = 0;
    sums[0] = 0;
    size_t i = view->start + 1;
    for (; i < count && clusters[i].before != BREAK_MUST; i++) {
        sum += (uint64_t)clusters[i - 1].cells << SUM_CELLS;
        if (pointed && (clusters[i].class != FILL_HAN || clusters[i - 1].class != FILL_HAN))
            sum += values[fill_point(view, i)];
        sums[i - view->start] = sum;
    }
    view->count = i;
    view->sums = sums;
}

/* --- What a line costs ----------------------------------------------------------------------- */

/* One round of stretching: every point of its kind takes one cell more. */
struct round {
    unsigned char point, cost;
};

#define ROUNDS 7

static const struct round han_rounds[ROUNDS] = {
    { POINT_SPACE, 1 }, { POINT_LATIN, 1 }, { POINT_QUOTE, 2 }, { POINT_MARK, 2 },
    { POINT_OPEN, 3 },  { POINT_MARK, 6 },  { POINT_QUOTE, 6 },
};

static const struct round word_rounds[ROUNDS] = {
    { POINT_SPACE, 1 }, { POINT_SPACE, 4 }, { POINT_SPACE, 8 },
};

enum {
    COST_SHRINK = 1, /* a cell that is given up */
    COST_HANG = 3,
    COST_HANG_HALF = 3, /* beside: the mark is only in part right of the measure */
    COST_RAGGED = 60,   /* a line that is not full where lines are */
    COST_ORPHAN = 200,
    SLACK_COUNTED = 20
};

/* How cells are spread by the rounds; false if they are too many. */
static bool plan(const struct fill_view *view, uint64_t sum, int cells, int taken[POINTS],
                 unsigned *cost)
{
    const struct round *round = view->han ? han_rounds : word_rounds;
    for (int i = 0; i < ROUNDS && cells > 0 && round[i].point != POINT_NONE; i++) {
        int count = (int)count_of(sum, round[i].point);
        int take = count < cells ? count : cells;
        taken[round[i].point] += take;
        *cost += (unsigned)take * round[i].cost;
        cells -= take;
    }
    return cells == 0;
}

/* The cells of a mark that may hang at the end of the clusters, or 0. */
static int hanging(const struct fill_view *view, size_t first, size_t end)
{
    const struct fill_cluster *mark = &view->clusters[end - 1];
    const struct fill_shape *shape = view->shape;
    if (!view->han || end - first < 2 || shape->hang == HANG_OFF || mark->cells > shape->hang_room)
        return 0;
    bool hangs = mark->class == FILL_PAUSE ||
                 (mark->class == FILL_STOP && shape->hang == HANG_MORE) ||
                 (mark->class == FILL_NARROW_PAUSE && language_is_chinese(shape->language) &&
                  mark[-1].class == FILL_HAN);
    bool run = mark[-1].class == FILL_PAUSE || mark[-1].class == FILL_STOP;
    return hangs && !run ? mark->cells : 0;
}

/* A line that is too wide: blanks are given up, a mark hangs.  Where that leaves a cell the line is
 * stretched, but not a last line: there the mark is half out. */
static bool deal_over(const struct fill_view *view, size_t first, size_t end, int over, bool final,
                      uint64_t sum, struct fill_deal *deal)
{
    int shrink = (int)(sum >> SUM_SHRINK & 0xFF);
    if (over <= shrink) {
        deal->shrink = over;
        deal->cost = (unsigned)over * COST_SHRINK;
        return true;
    }
    int mark = hanging(view, first, end);
    if (mark == 0 || over > mark + shrink)
        return false;
    deal->hung = mark;
    deal->cost = COST_HANG;
    if (over >= mark) {
        deal->shrink = over - mark;
        deal->cost += (unsigned)deal->shrink * COST_SHRINK;
        return true;
    }
    int taken[POINTS] = { 0 };
    unsigned cost = 0;
    if (view->spread && !final && plan(view, sum, mark - over, taken, &cost)) {
        deal->stretch = mark - over;
        deal->cost += cost;
    } else {
        deal->hung = over;
        deal->cost += COST_HANG_HALF;
    }
    return true;
}

static size_t characters(const struct fill_view *view, size_t first, size_t end)
{
    size_t count = 0;
    for (size_t i = first; i < end && count < 2; i++)
        count += !view->clusters[i].white && !view->clusters[i].mark;
    return count;
}

bool fill_deal(const struct fill_view *view, size_t first, size_t end, int slack, bool final,
               struct fill_deal *deal)
{
    *deal = (struct fill_deal){ 0 };
    bool orphan = final && first > view->start && characters(view, first, end) < 2;
    unsigned more = orphan ? COST_ORPHAN : 0;
    if (slack == 0 || (slack > 0 && final)) {
        deal->cost = more;
        return true;
    }
    uint64_t sum = end > first ? fill_sum(view, first, end) : 0;
    if (slack < 0) {
        bool possible = deal_over(view, first, end, -slack, final, sum, deal);
        deal->cost += more;
        return possible;
    }
    int taken[POINTS] = { 0 };
    unsigned cost = 0;
    if (view->spread && plan(view, sum, slack, taken, &cost)) {
        deal->stretch = slack;
        deal->cost = cost;
        return true;
    }
    unsigned counted = slack < SLACK_COUNTED ? (unsigned)slack : SLACK_COUNTED;
    deal->cost = counted * counted + (view->spread ? COST_RAGGED : 0);
    return true;
}

/* --- The gaps -------------------------------------------------------------------------------- */

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

/* Whether Han at i come after narrow clusters of odd width, which leave them between columns. */
static bool after_odd(const struct fill_view *view, size_t first, size_t i)
{
    int cells = 0;
    while (i > first && view->clusters[i - 1].class == FILL_WORD)
        cells += view->clusters[--i].cells;
    return cells % 2 != 0;
}

/* The kind of the point at i as gaps are shared: what brings Han back to even columns is for
 * itself. */
static enum fill_point shared_point(const struct fill_view *view, size_t first, size_t i)
{
    enum fill_point point = fill_point(view, i);
    bool odd = point == POINT_LATIN && view->clusters[i].class == FILL_HAN &&
               after_odd(view, first, i);
    return odd ? POINT_NONE : point;
}

static void count_points(const struct fill_view *view, const struct fill_line *line,
                         struct share shares[POINTS])
{
    for (size_t i = line->first + 1; i < line->end; i++)
        if (fill_point(view, i) != POINT_NONE)
            shares[shared_point(view, line->first, i)].count++;
}

/* What the points of a line take, by kind; POINT_NONE has the odd ones among POINT_LATIN. */
static void share_cells(const struct fill_view *view, const struct fill_deal *deal, uint64_t sum,
                        struct share shares[POINTS])
{
    int taken[POINTS] = { 0 };
    unsigned cost = 0;
    plan(view, sum, deal->stretch, taken, &cost);
    for (int point = POINT_SPACE; point < POINT_STRETCHED; point++)
        shares[point].taken = taken[point];
    struct share *odd = &shares[POINT_NONE], *latin = &shares[POINT_LATIN];
    odd->taken = latin->taken < odd->count ? latin->taken : odd->count;
    latin->taken -= odd->taken;
    int blanks = shares[POINT_BLANK].count;
    shares[POINT_BLANK].taken = deal->shrink < blanks ? deal->shrink : blanks;
    shares[POINT_AUTO].taken = deal->shrink - shares[POINT_BLANK].taken;
}

static void add_gaps(const struct fill_view *view, struct fill_lines *lines,
                     struct fill_line *line, struct share shares[POINTS])
{
    for (size_t i = line->first + 1; i < line->end; i++) {
        enum fill_point point = fill_point(view, i);
        if (point == POINT_NONE)
            continue;
        int cells = share_next(&shares[shared_point(view, line->first, i)]);
        add_gap(lines, line, i,
                point == POINT_AUTO ? 1 - cells : point == POINT_BLANK ? -cells : cells);
    }
}

void fill_spread(const struct fill_view *view, struct fill_lines *lines, struct fill_line *line)
{
    line->gap_first = lines->gap_count;
    if (line->end == line->first || !(view->han || view->spread))
        return;
    const struct fill_shape *shape = view->shape;
    bool final = line->next == view->count;
    int slack = shape->measure - line->indent - line->cells;
    struct fill_deal deal;
    if (!fill_deal(view, line->first, line->end, slack, final, &deal))
        return;
    struct share shares[POINTS] = { { 0 } };
    bool aligned = slack > 0 && !final && deal.stretch == 0 && shape->autospace == AUTOSPACE_FLEX;
    if (deal.stretch == 0 && deal.shrink == 0 && !aligned &&
        shape->autospace != AUTOSPACE_ON) {
        line->hung = deal.hung;
        return;
    }
    count_points(view, line, shares);
    share_cells(view, &deal, fill_sum(view, line->first, line->end), shares);
    if (aligned)
        shares[POINT_NONE].taken = slack < shares[POINT_NONE].count ? slack
                                                                    : shares[POINT_NONE].count;
    add_gaps(view, lines, line, shares);
    line->cells += deal.stretch - deal.shrink + (aligned ? shares[POINT_NONE].taken : 0);
    line->hung = deal.hung;
}
