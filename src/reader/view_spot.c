/* SPDX-License-Identifier: MIT */
#include "base/limits.h"
#include "reader/view_internal.h"

void view_keep(struct view *view, uint32_t part)
{
    document_keep(view->flows.document, part, part);
}

bool view_failed(const struct view *view, uint32_t part)
{
    return document_part_state(view->flows.document, part) == PART_FAILED;
}

/* Laid out as far as the row, if need be. */
static bool reach_row(struct flow *flow, size_t number)
{
    while (number >= flow_row_count(flow) && flow_work(flow, SLICE_UNITS))
        ;
    return number < flow_row_count(flow);
}

/* The spot's row, if there is one. */
static bool take_row(struct spot *spot, struct flow *flow)
{
    if (flow == NULL || !reach_row(flow, spot->number))
        return false;
    spot->row = *flow_row(flow, spot->number);
    return true;
}

bool spot_at(struct view *view, struct position position, struct spot *spot)
{
    view_keep(view, position.part);
    struct flow *flow = flows_at(&view->flows, position, WANT_VIEW);
    if (flow == NULL)
        return false;
    *spot = (struct spot){ .part = position.part,
                           .index = flow_index(flow),
                           .number = flow_row_at(flow, (uint32_t)position.byte) };
    return take_row(spot, flow);
}

bool view_page_here(struct view *view, struct flow **flow, struct page *page)
{
    *flow = flows_at(&view->flows, view->anchor, WANT_VIEW);
    if (*flow == NULL)
        return false;
    size_t number = flow_page_at(*flow, (uint32_t)view->anchor.byte);
    flow_reach_page(*flow, number);
    if (number >= flow_page_count(*flow))
        return false;
    *page = flow_page(*flow, number);
    return true;
}

static bool page_spot(struct view *view, struct spot *spot)
{
    struct flow *flow;
    struct page page;
    if (!view_page_here(view, &flow, &page))
        return spot_at(view, view->anchor, spot);
    *spot = (struct spot){ .part = view->anchor.part,
                           .index = flow_index(flow),
                           .number = page.first };
    return take_row(spot, flow);
}

bool spot_top(struct view *view, struct spot *spot)
{
    view_keep(view, view->anchor.part);
    return view->by_lines ? spot_at(view, view->anchor, spot) : page_spot(view, spot);
}

bool spot_next(struct view *view, struct spot *spot)
{
    struct spot next = *spot;
    struct flow *flow = flows_get(&view->flows, next.part, next.index, WANT_VIEW);
    next.number++;
    while (!take_row(&next, flow)) {
        if (!flows_next(&view->flows, &next.part, &next.index, &flow) ||
            (flow == NULL && !view_failed(view, next.part)))
            return false;
        next.number = 0;
    }
    *spot = next;
    return true;
}

bool spot_previous(struct view *view, struct spot *spot)
{
    struct spot before = *spot;
    struct flow *flow = flows_get(&view->flows, before.part, before.index, WANT_VIEW);
    while (before.number == 0) {
        if (!flows_previous(&view->flows, &before.part, &before.index, &flow) ||
            (flow == NULL && !view_failed(view, before.part)))
            return false;
        if (flow == NULL)
            continue;
        flow_finish(flow);
        before.number = flow_row_count(flow);
    }
    before.number--;
    if (!take_row(&before, flow))
        return false;
    *spot = before;
    return true;
}

bool spot_text(struct view *view, struct spot *spot, bool forward)
{
    struct spot moved = *spot;
    size_t blank = 0;
    do {
        if (!(forward ? spot_next(view, &moved) : spot_previous(view, &moved)))
            return false;
        blank += moved.row.kind == ROW_SPACE;
    } while (moved.row.kind != ROW_TEXT && blank <= BLANK_ROWS_MAX);
    *spot = moved;
    return true;
}
