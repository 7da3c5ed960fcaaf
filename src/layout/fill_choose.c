/* SPDX-License-Identifier: MIT */
/* The lines of least cost: the shortest way from one place to another. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "layout/fill_internal.h"

#define COST_NONE UINT32_MAX

/* A place where a line may begin. */
struct fill_node {
    uint32_t cost; /* of the best lines to there, without that of a break there */
    uint32_t from; /* where the last of them begins */
};

struct choice {
    const struct fill_view *view;
    size_t first, end; /* the nodes are of [first, end] */
    unsigned bound;    /* ways that cost as much lead nowhere */
    size_t over; /* where the line before had no more room */
    struct fill_node *nodes;
};

static struct fill_node *node(const struct choice *choice, size_t i)
{
    return &choice->nodes[i - choice->first];
}

static void make_nodes(struct choice *choice, struct fill_scratch *scratch)
{
    size_t count = choice->end - choice->first + 1;
    if (count > scratch->node_room) {
        free(scratch->nodes);
        scratch->node_room = count + count / 2;
        scratch->nodes = mem_array(scratch->node_room, sizeof *scratch->nodes);
    }
    choice->nodes = scratch->nodes;
    for (size_t i = 0; i < count; i++)
        choice->nodes[i].cost = COST_NONE;
    choice->nodes[0].cost = 0;
}

static void expand(struct choice *choice, size_t i)
{
    struct fill_end ends[FILL_ENDS_MAX];
    uint32_t cost = node(choice, i)->cost;
    if (i > choice->first)
        cost += fill_place_cost(choice->view, i);
    if (cost >= choice->bound)
        return;
    size_t count = fill_ends(choice->view, i, &choice->over, ends);
    for (size_t k = 0; k < count; k++) {
        if (ends[k].next > choice->end || node(choice, ends[k].next)->cost <= cost)
            continue;
        uint32_t sum = cost + fill_cost(choice->view, i, &ends[k]);
        struct fill_node *to = node(choice, ends[k].next);
        if (sum < choice->bound && sum < to->cost) {
            to->cost = sum;
            to->from = (uint32_t)i;
            if (ends[k].final)
                choice->bound = sum;
        }
    }
}

/* The best of the places from limit on to which lines lead, or first if there is none. */
static size_t goal(const struct choice *choice, size_t limit)
{
    size_t best = choice->first;
    uint32_t least = COST_NONE;
    for (size_t i = limit; i <= choice->end; i++) {
        if (node(choice, i)->cost < least) {
            least = node(choice, i)->cost;
            best = i;
        }
    }
    return best;
}

static struct fill_line line_between(const struct choice *choice, size_t from, size_t to)
{
    struct fill_end ends[FILL_ENDS_MAX];
    size_t over = from, count = fill_ends(choice->view, from, &over, ends), best = count;
    for (size_t k = 0; k < count; k++)
        if (ends[k].next == to &&
            (best == count || fill_cost(choice->view, from, &ends[k]) <
                                  fill_cost(choice->view, from, &ends[best])))
            best = k;
    return fill_make_line(choice->view, from, &ends[best]);
}

/* Appends the lines that lead to a place. */
static void append_lines(const struct choice *choice, size_t to, struct fill_lines *lines)
{
    size_t count = 0;
    for (size_t i = to; i > choice->first; i = node(choice, i)->from)
        count++;
    lines->items =
        mem_reserve(lines->items, lines->count, count, &lines->capacity, sizeof *lines->items);
    lines->count += count;
    struct fill_line *line = &lines->items[lines->count];
    for (size_t i = to; i > choice->first; i = node(choice, i)->from)
        *--line = line_between(choice, node(choice, i)->from, i);
}

size_t fill_choose(const struct fill_view *view, size_t first, size_t limit, unsigned bound,
                   struct fill_lines *lines)
{
    size_t line = (size_t)view->shape->measure * 2, left = view->count - limit;
    struct choice choice = { .view = view, .first = first, .bound = bound,
                             .over = first };
    choice.end = limit + (line < left ? line : left);
    make_nodes(&choice, &lines->scratch);
    for (size_t i = first; i < limit; i++)
        if (node(&choice, i)->cost < choice.bound)
            expand(&choice, i);
    size_t to = goal(&choice, limit);
    if (to > first)
        append_lines(&choice, to, lines);
    return to;
}
