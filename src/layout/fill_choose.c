/* SPDX-License-Identifier: MIT */
/*
 * The lines of least cost: the shortest way through the places where a line may begin.  It goes by
 * the lines that there are until it leaves them, and may come back to them: what they cost from
 * there on bounds what is tried.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "layout/fill_internal.h"

#define COST_NONE UINT32_MAX
#define LINE_NONE UINT32_MAX

/* A place where a line may begin. */
struct fill_node {
    uint32_t cost; /* of the best lines to there, without that of a break there */
    uint32_t from; /* where the last of them begins */
    uint32_t line; /* the old line that begins there, or LINE_NONE */
};

struct choice {
    const struct fill_view *view;
    struct fill_lines *lines;
    size_t from, end_line; /* the lines [from, end_line) are chosen anew */
    size_t first, end;     /* their clusters; the nodes are of [first, end] */
    unsigned bound;        /* ways that cost as much lead nowhere */
    size_t goal;           /* the place from which on old lines are kept */
    size_t over;           /* where the line before had no more room */
    struct fill_node *nodes;
    uint32_t *rest; /* by old line from from on: what is left from its beginning to end_line */
};

static struct fill_node *node(const struct choice *choice, size_t i)
{
    return &choice->nodes[i - choice->first];
}

/* Room for the nodes, and behind them for what is left by line. */
static void make_room(struct choice *choice, struct fill_scratch *scratch)
{
    size_t count = choice->end - choice->first + 1, lines = choice->end_line - choice->from + 1;
    size_t room = count + (lines * sizeof *choice->rest) / sizeof *choice->nodes + 1;
    if (room > scratch->node_room) {
        free(scratch->nodes);
        scratch->node_room = room + room / 2;
        scratch->nodes = mem_alloc(scratch->node_room * sizeof *scratch->nodes);
    }
    choice->nodes = scratch->nodes;
    choice->rest = (uint32_t *)(scratch->nodes + count);
    memset(choice->nodes, 0xFF, count * sizeof *choice->nodes);
}

/* Where the old lines begin, and what they cost from there on with the break there. */
static void mark_lines(struct choice *choice)
{
    const struct fill_line *items = choice->lines->items;
    uint32_t sum = 0;
    for (size_t i = choice->end_line; i-- > choice->from;) {
        sum += items[i].cost;
        uint32_t place = i > choice->from ? items[i - 1].place : 0;
        choice->rest[i - choice->from] = sum + place;
        node(choice, items[i].first)->line = (uint32_t)i;
    }
    choice->rest[choice->end_line - choice->from] = 0;
    node(choice, choice->end)->line = (uint32_t)choice->end_line;
    choice->bound = sum;
    choice->goal = choice->first;
    node(choice, choice->first)->cost = 0;
}

/* A way to a place of cost so far: better than the others, and with old lines than all others. */
static void reach(struct choice *choice, size_t from, size_t i, uint32_t cost)
{
    struct fill_node *to = node(choice, i);
    if (cost >= choice->bound || cost >= to->cost)
        return;
    to->cost = cost;
    to->from = (uint32_t)from;
    if (to->line != LINE_NONE && cost + choice->rest[to->line - choice->from] < choice->bound) {
        choice->bound = cost + choice->rest[to->line - choice->from];
        choice->goal = i;
    }
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
    for (size_t k = 0; k < count; k++)
        if (ends[k].next <= choice->end && node(choice, ends[k].next)->cost > cost)
            reach(choice, i, ends[k].next, cost + fill_cost(choice->view, i, &ends[k]));
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
    assert(best < count);
    return fill_make_line(choice->view, from, &ends[best]);
}

/* Puts the lines that lead to the goal in the place of those before the old one there. */
static void replace(const struct choice *choice)
{
    struct fill_lines *lines = choice->lines;
    size_t kept = node(choice, choice->goal)->line, behind = lines->count - kept, count = 0;
    for (size_t i = choice->goal; i > choice->first; i = node(choice, i)->from)
        count++;
    lines->items =
        mem_reserve(lines->items, lines->count, count, &lines->capacity, sizeof *lines->items);
    struct fill_line *line = &lines->items[choice->from + count];
    memmove(line, &lines->items[kept], behind * sizeof *line);
    lines->count = choice->from + count + behind;
    for (size_t i = choice->goal; i > choice->first; i = node(choice, i)->from)
        *--line = line_between(choice, node(choice, i)->from, i);
}

void fill_choose(const struct fill_view *view, struct fill_lines *lines, size_t from, size_t end)
{
    struct choice choice = { .view = view, .lines = lines, .from = from, .end_line = end };
    choice.first = choice.over = lines->items[from].first;
    choice.end = end < lines->count ? lines->items[end].first : view->count;
    make_room(&choice, &lines->scratch);
    mark_lines(&choice);
    for (size_t i = choice.first; i < choice.end; i++)
        if (node(&choice, i)->cost < choice.bound)
            expand(&choice, i);
    if (choice.goal > choice.first)
        replace(&choice);
}
