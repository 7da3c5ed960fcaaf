/* SPDX-License-Identifier: MIT */
#include "layout/fill.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "layout/fill_internal.h"
#include "text/linebreak.h"

/* A line that costs no more is as good as another choice of lines could make it. */
#define COST_GOOD 5

/* Lines are chosen from so many before a bad one, and in a long paragraph to so many from it. */
#define LINES_BEFORE 5
#define LINES_AFTER 8

/* Where nothing is chosen a last line is lengthened by at most so many cells of the one before: a
 * word of seven syllables and its blank. */
#define MEND_CELLS 15

/* --- Ragged lines by greedy choice ----------------------------------------------------------- */

static size_t characters(const struct fill_view *view, size_t first, size_t end)
{
    size_t count = 0;
    for (size_t i = first; i < end; i++)
        count += !view->clusters[i].white && !view->clusters[i].mark;
    return count;
}

/* A last line of a single character, marks aside, gets company from the line before. */
static void mend_last_line(const struct fill_view *view, struct fill_line *previous,
                           struct fill_line *last)
{
    const struct fill_cluster *clusters = view->clusters;
    if (clusters[last->first].before != BREAK_ALLOWED ||
        characters(view, last->first, last->end) > 1)
        return;
    int moved = 0, measure = view->shape->measure;
    for (size_t i = last->first - 1; i > previous->first; i--) {
        moved += clusters[i].cells;
        if (moved > MEND_CELLS || previous->cells - moved < measure / 3 ||
            last->indent + last->cells + moved > measure)
            return;
        if (clusters[i].before == BREAK_ALLOWED && !clusters[i].white &&
            characters(view, i, last->end) > 1) {
            struct fill_end shorter = fill_end_at(view, previous->first, i, previous->indent);
            struct fill_end longer = fill_end_at(view, i, last->end, last->indent);
            *previous = fill_make_line(view, previous->first, &shorter);
            *last = fill_make_line(view, i, &longer);
            return;
        }
    }
}

/* --- Segments -------------------------------------------------------------------------------- */

static void append_line(struct fill_lines *lines, const struct fill_line *line)
{
    lines->items = mem_grow(lines->items, lines->count, &lines->capacity, sizeof *lines->items);
    lines->items[lines->count++] = *line;
}

/* The one that costs least, the longest of several. */
static size_t least_of(const struct fill_view *view, size_t first, struct fill_end *ends,
                       size_t count)
{
    size_t best = 0;
    for (size_t i = 1; i < count; i++)
        if (fill_cost(view, first, &ends[i]) < fill_cost(view, first, &ends[best]))
            best = i;
    return best;
}

static struct fill_line costed_line(const struct fill_view *view, size_t first,
                                    const struct fill_end *end, unsigned cost, unsigned place)
{
    struct fill_line line = fill_make_line(view, first, end);
    line.cost = cost;
    line.place = place;
    return line;
}

/* The best of all ways.  What a place costs is asked of those alone that could be it. */
static struct fill_line search(const struct fill_view *view, size_t first, size_t over)
{
    struct fill_end ends[FILL_ENDS_MAX];
    unsigned places[FILL_ENDS_MAX] = { 0 };
    bool placed[FILL_ENDS_MAX] = { false };
    size_t count = fill_ends(view, first, &over, ends), best;
    while (best = least_of(view, first, ends, count), !ends[best].final && !placed[best]) {
        placed[best] = true;
        places[best] = fill_place_cost(view, ends[best].next);
        ends[best].cost = fill_cost(view, first, &ends[best]) + places[best];
    }
    return costed_line(view, first, &ends[best], fill_cost(view, first, &ends[best]),
                       places[best]);
}

/* The best line from first by itself. */
static struct fill_line best_line(const struct fill_view *view, size_t first)
{
    struct fill_end end;
    size_t over = first;
    if (fill_exact(view, first, &over, &end)) {
        unsigned place = fill_place_cost(view, end.next);
        if (place <= COST_GOOD)
            return costed_line(view, first, &end, place, place);
    }
    return search(view, first, over);
}

static size_t add_best(const struct fill_view *view, size_t first, struct fill_lines *lines)
{
    struct fill_line line = best_line(view, first);
    append_line(lines, &line);
    return line.next;
}

/* Lines one by one; then those around each that is bad are chosen anew: in a short segment to its
 * end, so that nothing is left to do. */
static void fill_chosen(const struct fill_view *view, struct fill_lines *lines)
{
    size_t floor = lines->count;
    bool pieces = view->count - view->start > FILL_WINDOW;
    for (size_t first = view->start; first < view->count;)
        first = add_best(view, first, lines);
    for (size_t i = floor; i < lines->count; i++) {
        if (lines->items[i].cost <= COST_GOOD)
            continue;
        size_t from = i - floor > LINES_BEFORE ? i - LINES_BEFORE : floor;
        size_t end = pieces && lines->count - i > LINES_AFTER ? i + LINES_AFTER : lines->count;
        size_t behind = lines->count - end;
        fill_choose(view, lines, from, end);
        floor = lines->count - behind;
        i = floor - 1;
    }
}

static void fill_ragged(const struct fill_view *view, struct fill_lines *lines)
{
    size_t before = lines->count;
    for (size_t first = view->start; first < view->count;) {
        struct fill_end ends[FILL_ENDS_MAX];
        size_t over = first;
        fill_ends(view, first, &over, ends);
        struct fill_line line = fill_make_line(view, first, &ends[0]);
        append_line(lines, &line);
        first = line.next;
    }
    if (lines->count - before > 1)
        mend_last_line(view, &lines->items[lines->count - 2], &lines->items[lines->count - 1]);
}

static void fill_segment(const struct fill_view *view, struct fill_lines *lines)
{
    size_t before = lines->count;
    if (!view->han && !view->spread)
        fill_ragged(view, lines);
    else
        fill_chosen(view, lines);
    for (size_t i = before; i < lines->count; i++)
        fill_spread(view, lines, &lines->items[i]);
}

void fill_paragraph(const struct fill_cluster *clusters, size_t count,
                    const struct fill_shape *shape, struct fill_lines *lines)
{
    assert(shape->measure > 0);
    if (count == 0) {
        append_line(lines, &(struct fill_line){ .indent = shape->first_indent });
        return;
    }
    struct fill_view view = { .clusters = clusters, .shape = shape };
    view.han = shape->language == LANGUAGE_JA || language_is_chinese(shape->language);
    view.spread = shape->justify;
    for (size_t start = 0; start < count; start = view.count) {
        view.start = start;
        fill_measure(&view, count, &lines->scratch);
        fill_segment(&view, lines);
    }
}

void fill_lines_release(struct fill_lines *lines)
{
    free(lines->items);
    free(lines->gaps);
    free(lines->scratch.sums);
    free(lines->scratch.nodes);
    *lines = (struct fill_lines){ 0 };
}
