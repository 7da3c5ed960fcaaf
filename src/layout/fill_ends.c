/* SPDX-License-Identifier: MIT */
/* Where a line that begins somewhere may end. */
#include "layout/fill_internal.h"
#include "text/linebreak.h"
#include "text/linebreak_cost.h"

/* Lines that are shorter by more cells are not thought of where there is a longer one. */
#define SLACK_MAX 8

/* Beyond the first cluster that has no room, so many are looked at for one that may hang. */
#define LOOK_BEYOND 6

static int cells_to(const struct fill_view *view, size_t first, size_t last)
{
    return (int)(fill_sum(view, first, last + 1) >> SUM_CELLS);
}

/* The first cluster from first that has no room in so many cells, or the segment's end. */
static size_t overflow(const struct fill_view *view, size_t first, int room)
{
    size_t last = view->count - 1, i = first;
    for (int left = room; left >= 4 && i < last; left = room - cells_to(view, first, i))
        i += (size_t)left / 2 < last - i ? (size_t)left / 2 : last - i;
    while (i > first && cells_to(view, first, i) > room)
        i--;
    while (i < view->count &&
           (view->clusters[i].white || cells_to(view, first, i) <= room))
        i++;
    return i;
}

/* The end of the unbreakable run at from, and in *cells its width, or something above limit. */
static size_t run_end(const struct fill_view *view, size_t from, int limit, int *cells)
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

static bool run_is_too_long(const struct fill_view *view, size_t from)
{
    int cells;
    run_end(view, from, view->shape->measure, &cells);
    return cells > view->shape->measure;
}

static size_t skip_white(const struct fill_view *view, size_t i)
{
    while (i < view->count && view->clusters[i].white)
        i++;
    return i;
}

struct fill_end fill_end_at(const struct fill_view *view, size_t first, size_t before, int indent)
{
    struct fill_end end = { .end = before, .next = skip_white(view, before), .indent = indent };
    while (end.end > first && view->clusters[end.end - 1].white)
        end.end--;
    end.final = end.next == view->count;
    return end;
}

static int slack_of(const struct fill_view *view, size_t first, const struct fill_end *end)
{
    int cells = end->end > first ? cells_to(view, first, end->end - 1) : 0;
    return view->shape->measure - end->indent - cells;
}

static bool settle(const struct fill_view *view, size_t first, struct fill_end *end)
{
    struct fill_deal deal;
    bool possible =
        fill_deal(view, first, end->end, slack_of(view, first, end), end->final, &deal);
    end->cost = deal.cost;
    return possible;
}

/* The last place of a kind in (first, overflow], or first. */
static size_t last_place(const struct fill_view *view, size_t first, size_t from, int kind)
{
    while (from > first && view->clusters[from].before != kind)
        from--;
    return from;
}

/* A line in which no place is allowed, or none that would do. */
static struct fill_end forced(const struct fill_view *view, size_t first, size_t over,
                              size_t emergency, int indent)
{
    int cells, measure = view->shape->measure;
    size_t end = run_end(view, first, measure, &cells);
    if (cells <= measure) {
        indent = measure - cells;
    } else if (emergency > first) {
        end = emergency;
    } else if (over > first) {
        end = over;
    } else {
        indent = measure - view->clusters[first].cells;
        indent = indent < 0 ? 0 : indent;
        end = first + 1;
    }
    struct fill_end line = fill_end_at(view, first, end, indent);
    settle(view, first, &line);
    return line;
}

/* Ends that are too wide, unless something is given up or hangs. */
static size_t ends_beyond(const struct fill_view *view, size_t first, size_t over, int indent,
                          struct fill_end *ends)
{
    size_t count = 0, stop = over + LOOK_BEYOND;
    for (size_t i = over + 1; i <= view->count && i <= stop; i++) {
        if (i < view->count && view->clusters[i].before != BREAK_ALLOWED)
            continue;
        struct fill_end end = fill_end_at(view, first, i, indent);
        if (settle(view, first, &end) && count < FILL_ENDS_MAX / 2)
            ends[count++] = end;
    }
    /* The longest comes first. */
    for (size_t i = 0; i < count / 2; i++) {
        struct fill_end end = ends[i];
        ends[i] = ends[count - 1 - i];
        ends[count - 1 - i] = end;
    }
    return count;
}

/* The end at the last place that is allowed, and shorter ones. */
static size_t ends_within(const struct fill_view *view, size_t first, size_t allowed, int indent,
                          struct fill_end *ends, size_t count)
{
    size_t before = count;
    for (size_t i = allowed; i > first && count < FILL_ENDS_MAX; i--) {
        if (view->clusters[i].before != BREAK_ALLOWED)
            continue;
        struct fill_end end = fill_end_at(view, first, i, indent);
        if (count > before && slack_of(view, first, &end) > SLACK_MAX)
            break;
        settle(view, first, &end);
        ends[count++] = end;
        if (!view->han && !view->spread)
            break;
    }
    return count;
}

size_t fill_ends(const struct fill_view *view, size_t first, struct fill_end *ends)
{
    const struct fill_shape *shape = view->shape;
    int indent = first == 0 ? shape->first_indent : shape->indent;
    size_t over = overflow(view, first, shape->measure - indent);
    if (over == view->count) {
        ends[0] = fill_end_at(view, first, over, indent);
        settle(view, first, &ends[0]);
        return 1;
    }
    size_t allowed = last_place(view, first, over, BREAK_ALLOWED);
    size_t emergency = last_place(view, allowed, over, BREAK_EMERGENCY);
    size_t count = view->han ? ends_beyond(view, first, over, indent, ends) : 0;
    if (allowed == first && count > 0)
        return count;
    if (allowed == first) {
        ends[0] = forced(view, first, over, emergency, indent);
        return 1;
    }
    if (count == 0 && emergency > allowed && run_is_too_long(view, allowed)) {
        ends[0] = fill_end_at(view, first, emergency, indent);
        settle(view, first, &ends[0]);
        return 1;
    }
    return ends_within(view, first, allowed, indent, ends, count);
}

unsigned fill_place_cost(const struct fill_view *view, size_t i)
{
    const struct fill_shape *shape = view->shape;
    if (shape->text == NULL || i >= view->count || view->clusters[i].before != BREAK_ALLOWED)
        return 0;
    unsigned cost =
        linebreak_cost(shape->language, shape->text, shape->length, view->clusters[i].byte);
    return cost * cost / 400;
}

struct fill_line fill_make_line(const struct fill_view *view, size_t first,
                                const struct fill_end *end)
{
    return (struct fill_line){
        .first = first,
        .end = end->end,
        .next = end->next,
        .indent = end->indent,
        .cells = end->end > first ? cells_to(view, first, end->end - 1) : 0,
    };
}
