/* SPDX-License-Identifier: MIT */
#include "layout/fill.h"

#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>

#include "base/mem.h"
#include "text/linebreak.h"

/* A last line is lengthened by at most this many cells of the line before it. */
#define MEND_CELLS 8

struct paragraph_view {
    const struct fill_cluster *clusters;
    size_t count;
    int measure;
};

/* Where a line that starts at first could end. */
struct candidates {
    size_t overflow;  /* the first cluster that has no room, or count */
    size_t allowed;   /* the last place that is allowed, first if there is none */
    size_t emergency; /* the same of places for a run that is too long */
    bool hard;        /* the line has to end at overflow */
};

static struct candidates look(const struct paragraph_view *view, size_t first, int width)
{
    const struct fill_cluster *clusters = view->clusters;
    struct candidates found = { first, first, first, false };
    int cells = 0;
    size_t i = first;
    for (; i < view->count; i++) {
        const struct fill_cluster *cluster = &clusters[i];
        if (i > first && cluster->before != BREAK_NEVER) {
            if (cluster->before == BREAK_ALLOWED) {
                found.allowed = i;
            } else if (cluster->before == BREAK_EMERGENCY) {
                found.emergency = i;
            } else {
                found.hard = true;
                break;
            }
        }
        cells += cluster->cells;
        if (cells > width && !cluster->white)
            break;
    }
    found.overflow = i;
    return found;
}

/* The end of the unbreakable run at from, and in *cells its width, or something above limit. */
static size_t run_end(const struct paragraph_view *view, size_t from, int limit, int *cells)
{
    const struct fill_cluster *clusters = view->clusters;
    int all = 0;
    size_t i = from;
    *cells = 0;
    for (; i < view->count && *cells <= limit; i++) {
        if (i > from && clusters[i].before >= BREAK_ALLOWED)
            break;
        all += clusters[i].cells;
        if (!clusters[i].white)
            *cells = all;
    }
    return i;
}

static bool run_is_too_long(const struct paragraph_view *view, size_t from)
{
    int cells;
    run_end(view, from, view->measure, &cells);
    return cells > view->measure;
}

/* Where a line ends whose clusters all fit but the one at overflow; may take from its indent. */
static size_t choose(const struct paragraph_view *view, size_t first,
                     const struct candidates *found, int *indent)
{
    if (found->allowed > first) {
        bool better = found->emergency > found->allowed && run_is_too_long(view, found->allowed);
        return better ? found->emergency : found->allowed;
    }
    int cells;
    size_t end = run_end(view, first, view->measure, &cells);
    if (cells <= view->measure) {
        *indent = view->measure - cells;
        return end;
    }
    if (found->emergency > first)
        return found->emergency;
    if (found->overflow > first)
        return found->overflow;
    *indent = view->measure - view->clusters[first].cells;
    if (*indent < 0)
        *indent = 0;
    return first + 1;
}

/* What a line shows of the clusters [first, end). */
static void show(const struct paragraph_view *view, struct fill_line *line, size_t first,
                 size_t end)
{
    while (end > first && view->clusters[end - 1].white)
        end--;
    line->first = first;
    line->end = end;
    line->cells = 0;
    for (size_t i = first; i < end; i++)
        line->cells += view->clusters[i].cells;
}

static size_t skip_white(const struct paragraph_view *view, size_t i)
{
    while (i < view->count && view->clusters[i].white && view->clusters[i].before != BREAK_MUST)
        i++;
    return i;
}

/* One line by greedy choice; the line's indent is set already. */
static void fill_line(const struct paragraph_view *view, size_t first, struct fill_line *line)
{
    struct candidates found = look(view, first, view->measure - line->indent);
    size_t end = found.overflow;
    if (end < view->count && !found.hard)
        end = choose(view, first, &found, &line->indent);
    show(view, line, first, end);
    line->next = found.hard ? end : skip_white(view, end);
}

static size_t characters(const struct paragraph_view *view, size_t first, size_t end)
{
    size_t count = 0;
    for (size_t i = first; i < end; i++)
        count += !view->clusters[i].white && !view->clusters[i].mark;
    return count;
}

/* A last line of a single character, marks aside, gets company from the line before. */
static void mend_last_line(const struct paragraph_view *view, struct fill_line *previous,
                           struct fill_line *last)
{
    const struct fill_cluster *clusters = view->clusters;
    if (clusters[last->first].before != BREAK_ALLOWED ||
        characters(view, last->first, last->end) > 1)
        return;
    int moved = 0;
    for (size_t i = last->first - 1; i > previous->first; i--) {
        moved += clusters[i].cells;
        if (moved > MEND_CELLS || previous->cells - moved < view->measure / 2 ||
            last->indent + last->cells + moved > view->measure)
            return;
        if (clusters[i].before == BREAK_ALLOWED && !clusters[i].white &&
            characters(view, i, last->end) > 1) {
            show(view, previous, previous->first, i);
            show(view, last, i, last->end);
            previous->next = i;
            return;
        }
    }
}

void fill_paragraph(const struct fill_cluster *clusters, size_t count,
                    const struct fill_shape *shape, struct fill_lines *lines)
{
    assert(shape->measure > 0);
    struct paragraph_view view = { clusters, count, shape->measure };
    size_t before = lines->count;
    size_t first = 0;
    do {
        struct fill_line line = { .indent = first == 0 ? shape->first_indent : shape->indent };
        fill_line(&view, first, &line);
        lines->items = mem_grow(lines->items, lines->count, &lines->capacity, sizeof *lines->items);
        lines->items[lines->count++] = line;
        first = line.next;
    } while (first < count);
    if (lines->count - before > 1)
        mend_last_line(&view, &lines->items[lines->count - 2], &lines->items[lines->count - 1]);
}

void fill_lines_release(struct fill_lines *lines)
{
    free(lines->items);
    free(lines->gaps);
    *lines = (struct fill_lines){ 0 };
}
