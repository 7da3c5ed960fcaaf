/* SPDX-License-Identifier: MIT */
/*
 * What the parts of the line filler share: a segment of a paragraph (what is between line ends that
 * have to be), its sums, the places of a line that give or take cells, and what a line costs.
 *
 * Units: clusters of the paragraph, cells; costs are of no unit.
 * Ownership: a view borrows everything.
 */
#ifndef LAYOUT_FILL_INTERNAL_H
#define LAYOUT_FILL_INTERNAL_H

#include "layout/fill.h"

/* What may happen to the cells before a cluster. */
enum fill_point {
    POINT_NONE,
    POINT_SPACE, /* after a blank */
    POINT_LATIN, /* between Han and Latin */
    POINT_QUOTE, /* outside of a mark that takes one cell where fonts draw it in two */
    POINT_MARK,  /* after a mark that has its blank half there */
    POINT_OPEN,  /* before a mark that has its blank half there; outside of a dash */
    POINT_STRETCHED, /* the number of those above */
    POINT_AUTO = POINT_STRETCHED, /* a cell is inserted, but may be given up */
    POINT_BLANK, /* the cluster itself is a blank that may be given up */
    POINTS
};

/*
 * A sum over clusters: the cells above SUM_CELLS, below it a byte for each kind of point, and one
 * for what can be given up.  Of two sums the difference is what is between them.
 */
#define SUM_CELLS 48
#define SUM_SHRINK (8u * (POINT_STRETCHED - 1))

/* Lines of more cells have no points: these would not fit a sum. */
#define FILL_POINTED_MEASURE 250

struct fill_view {
    const struct fill_cluster *clusters;
    size_t start, count;  /* the segment is [start, count) */
    const struct fill_shape *shape;
    const uint64_t *sums; /* sums[i - start]: before cluster i, with what is inserted there */
    bool han;             /* set by the rules of Chinese and Japanese */
    bool spread;          /* lines are stretched */
};

/* Of the line [first, end), first < end. */
static inline uint64_t fill_sum(const struct fill_view *view, size_t first, size_t end)
{
    const uint64_t *sums = view->sums;
    return sums[end - 1 - view->start] - sums[first - view->start] +
           ((uint64_t)view->clusters[end - 1].cells << SUM_CELLS);
}

/* Whether there is a point before cluster i, start < i. */
static inline bool fill_pointed(const struct fill_view *view, size_t i)
{
    const uint64_t *sum = &view->sums[i - view->start];
    uint64_t cells = (uint64_t)view->clusters[i - 1].cells << SUM_CELLS;
    return sum[0] - sum[-1] != cells;
}

/* The point before cluster i, start < i. */
enum fill_point fill_point(const struct fill_view *view, size_t i);

/* Finds the segment's end, and its sums. */
void fill_measure(struct fill_view *view, size_t count, struct fill_scratch *scratch);

/* A way for a line to end. */
struct fill_end {
    size_t end, next; /* as in struct fill_line */
    int indent;
    int slack;     /* cells that its clusters leave free; negative: too many */
    bool final;    /* the segment ends there */
    bool hyphen;   /* with a soft hyphen, which is shown and in the slack */
    bool bare;     /* with one for which there is no room */
    bool settled;  /* the cost is known */
    unsigned cost;
};

/* How the clusters of a line become one: by cells that are inserted, given up, or hang. */
struct fill_deal {
    int stretch, shrink, hung;
    unsigned cost;
};

/* False if they are too wide. */
bool fill_deal(const struct fill_view *view, size_t first, const struct fill_end *end,
               struct fill_deal *deal);

/* How cells are spread over a line's points; false if they are too many. */
bool fill_plan(const struct fill_view *view, uint64_t sum, int cells, int taken[POINTS]);

/* Appends the line's gaps to lines; its end, its indent and its cells without them are set. */
void fill_spread(const struct fill_view *view, struct fill_lines *lines, struct fill_line *line);

#define FILL_ENDS_MAX 12

/*
 * The ways for the line from first, at least one; the longest line comes first.  *over is a guess
 * at the first cluster that has no room, and gets it.  fill_cost knows what each costs.
 */
size_t fill_ends(const struct fill_view *view, size_t first, size_t *over, struct fill_end *ends);

/* Whether the line is full by itself where it runs out of room: then there is none better. */
bool fill_exact(const struct fill_view *view, size_t first, size_t *over, struct fill_end *end);

/* What the line costs, but for the place. */
unsigned fill_cost(const struct fill_view *view, size_t first, struct fill_end *end);

/* What the place costs where a line is broken before cluster i. */
unsigned fill_place_cost(const struct fill_view *view, size_t i);

/* Puts lines of least cost in the place of lines [from, end), which have their costs. */
void fill_choose(const struct fill_view *view, struct fill_lines *lines, size_t from, size_t end);

/* The line of clusters [first, before). */
struct fill_end fill_end_at(const struct fill_view *view, size_t first, size_t before, int indent);

/* The line from first that ends so, without gaps. */
struct fill_line fill_make_line(const struct fill_view *view, size_t first,
                                const struct fill_end *end);

#endif
