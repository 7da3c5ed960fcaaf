/* SPDX-License-Identifier: MIT */
#include "reader/view.h"

#include <assert.h>

#include "base/limits.h"

/* A row by its place: the flow and the index in it. */
struct spot {
    uint32_t part;
    size_t index;      /* of the flow in the part */
    struct flow *flow; /* NULL: not there */
    size_t row;
};

void view_init(struct view *view, struct document *document, const struct layout_style *style)
{
    flows_init(&view->flows, document, style);
    view->anchor = (struct position){ 0, 0 };
    view->by_lines = false;
}

void view_release(struct view *view)
{
    flows_release(&view->flows);
}

/* Before rows are looked at: what is in view must stay in memory while its neighbours are loaded. */
static void keep(struct view *view, uint32_t part)
{
    document_keep(view->flows.document, part, part);
}

void view_goto(struct view *view, struct position position)
{
    view->anchor = document_normalise(view->flows.document, position);
    view->by_lines = false;
    keep(view, view->anchor.part);
}

static struct spot spot_at(struct view *view, struct position position)
{
    struct spot spot = { .part = position.part };
    keep(view, position.part);
    spot.flow = flows_at(&view->flows, position, WANT_VIEW);
    if (spot.flow == NULL)
        return spot;
    spot.index = flow_index(spot.flow);
    spot.row = flow_row_at(spot.flow, (uint32_t)position.byte);
    return spot;
}

static struct spot page_spot(struct view *view)
{
    struct spot spot = spot_at(view, view->anchor);
    if (spot.flow == NULL)
        return spot;
    size_t page = flow_page_at(spot.flow, (uint32_t)view->anchor.byte);
    flow_reach_page(spot.flow, page);
    if (page < flow_page_count(spot.flow))
        spot.row = flow_page(spot.flow, page).first;
    return spot;
}

static struct spot top_spot(struct view *view)
{
    return view->by_lines ? spot_at(view, view->anchor) : page_spot(view);
}

/* The row exists, laid out if need be. */
static bool reach_row(struct flow *flow, size_t row)
{
    while (row >= flow_row_count(flow) && flow_work(flow, SLICE_UNITS))
        ;
    return row < flow_row_count(flow);
}

static bool spot_next(struct view *view, struct spot *spot)
{
    if (spot->flow != NULL && reach_row(spot->flow, spot->row + 1)) {
        spot->row++;
        return true;
    }
    struct spot next = *spot;
    do {
        if (!flows_next(&view->flows, &next.part, &next.index, &next.flow) || next.flow == NULL)
            return false;
        next.row = 0;
    } while (!reach_row(next.flow, 0));
    *spot = next;
    return true;
}

static bool spot_previous(struct view *view, struct spot *spot)
{
    if (spot->flow != NULL && spot->row > 0) {
        spot->row--;
        return true;
    }
    struct spot before = *spot;
    do {
        if (!flows_previous(&view->flows, &before.part, &before.index, &before.flow) ||
            before.flow == NULL)
            return false;
        flow_finish(before.flow);
    } while (flow_row_count(before.flow) == 0);
    before.row = flow_row_count(before.flow) - 1;
    *spot = before;
    return true;
}

static const struct row *row_of(const struct spot *spot)
{
    return flow_row(spot->flow, spot->row);
}

/* One row of text on; blank rows are passed over. */
static bool text_row(struct view *view, struct spot *spot, bool forward)
{
    struct spot moved = *spot;
    do {
        if (!(forward ? spot_next(view, &moved) : spot_previous(view, &moved)))
            return false;
    } while (row_of(&moved)->kind != ROW_TEXT);
    *spot = moved;
    return true;
}

static void set_top(struct view *view, const struct spot *spot)
{
    view->anchor = (struct position){ spot->part, row_of(spot)->start };
    keep(view, spot->part);
}

static size_t rows_by_page(struct view *view, struct view_row *rows, size_t max)
{
    struct flow *flow = flows_at(&view->flows, view->anchor, WANT_VIEW);
    if (flow == NULL)
        return 0;
    size_t page = flow_page_at(flow, (uint32_t)view->anchor.byte);
    flow_reach_page(flow, page);
    if (page >= flow_page_count(flow))
        return 0;
    struct page range = flow_page(flow, page);
    size_t count = 0;
    for (size_t i = range.first; i < range.end && count < max; i++)
        rows[count++] = (struct view_row){ view->anchor.part, *flow_row(flow, i) };
    return count;
}

static size_t rows_by_line(struct view *view, struct view_row *rows, size_t max)
{
    struct spot spot = top_spot(view);
    if (spot.flow == NULL || !reach_row(spot.flow, spot.row))
        return 0;
    size_t count = 0;
    do
        rows[count++] = (struct view_row){ spot.part, *row_of(&spot) };
    while (count < max && spot_next(view, &spot));
    document_keep(view->flows.document, view->anchor.part, spot.part);
    return count;
}

size_t view_rows(struct view *view, struct view_row *rows, size_t max)
{
    if (max == 0)
        return 0;
    keep(view, view->anchor.part);
    return view->by_lines ? rows_by_line(view, rows, max) : rows_by_page(view, rows, max);
}

bool view_ready(struct view *view)
{
    return document_part(view->flows.document, view->anchor.part, WANT_VIEW) != NULL;
}

struct position view_top(struct view *view)
{
    struct spot spot = top_spot(view);
    if (spot.flow == NULL || spot.row >= flow_row_count(spot.flow))
        return view->anchor;
    return (struct position){ spot.part, row_of(&spot)->start };
}

/* The last row shown. */
static bool last_row(struct view *view, struct view_row *last)
{
    struct view_row rows[ROWS_MAX];
    int shown = view->flows.style.rows < ROWS_MAX ? view->flows.style.rows : ROWS_MAX;
    size_t count = view_rows(view, rows, (size_t)shown);
    if (count > 0)
        *last = rows[count - 1];
    return count > 0;
}

struct position view_bottom(struct view *view)
{
    struct view_row last;
    if (!last_row(view, &last))
        return view->anchor;
    return (struct position){ last.part, last.row.next };
}

bool view_at_end(struct view *view)
{
    struct view_row last;
    if (!last_row(view, &last))
        return true;
    struct spot spot = spot_at(view, (struct position){ last.part, last.row.start });
    keep(view, view->anchor.part);
    return spot.flow == NULL || !text_row(view, &spot, true);
}

static struct position page_start(struct flow *flow, uint32_t part, size_t page)
{
    return (struct position){ part, flow_page_start(flow, page) };
}

/* The next page of the flow, or the first of the next flow that has one. */
static bool page_forward(struct view *view)
{
    struct flow *flow = flows_at(&view->flows, view->anchor, WANT_VIEW);
    if (flow == NULL)
        return false;
    size_t page = flow_page_at(flow, (uint32_t)view->anchor.byte) + 1;
    flow_reach_page(flow, page);
    if (page < flow_page_count(flow)) {
        view->anchor = page_start(flow, view->anchor.part, page);
        return true;
    }
    uint32_t part = view->anchor.part;
    size_t index = flow_index(flow);
    while (flows_next(&view->flows, &part, &index, &flow)) {
        if (flow != NULL)
            flow_reach_page(flow, 0);
        if (flow != NULL && flow_page_count(flow) == 0)
            continue;
        view->anchor = flow != NULL ? page_start(flow, part, 0) : (struct position){ part, 0 };
        keep(view, part);
        return true;
    }
    return false;
}

static bool page_back(struct view *view)
{
    struct flow *flow = flows_at(&view->flows, view->anchor, WANT_VIEW);
    uint32_t part = view->anchor.part;
    size_t index = 0;
    if (flow != NULL) {
        size_t page = flow_page_at(flow, (uint32_t)view->anchor.byte);
        if (page > 0) {
            view->anchor = page_start(flow, part, page - 1);
            return true;
        }
        index = flow_index(flow);
    }
    while (flows_previous(&view->flows, &part, &index, &flow)) {
        if (flow != NULL)
            flow_finish(flow);
        if (flow != NULL && flow_page_count(flow) == 0)
            continue;
        view->anchor = flow != NULL ? page_start(flow, part, flow_page_count(flow) - 1)
                                    : (struct position){ part, 0 };
        keep(view, part);
        return true;
    }
    return false;
}

static bool lines_by(struct view *view, int count)
{
    struct spot spot = top_spot(view);
    if (spot.flow == NULL || spot.row >= flow_row_count(spot.flow))
        return false;
    bool moved = false;
    for (; count > 0 && !view_at_end(view) && text_row(view, &spot, true); count--) {
        view->by_lines = moved = true;
        set_top(view, &spot);
    }
    for (; count < 0 && text_row(view, &spot, false); count++) {
        view->by_lines = moved = true;
        set_top(view, &spot);
    }
    return moved;
}

bool view_lines(struct view *view, int count)
{
    return lines_by(view, count);
}

/* A screenful of rows while scrolling by lines. */
static bool screen_forward(struct view *view)
{
    struct view_row last;
    if (view_at_end(view) || !last_row(view, &last))
        return false;
    struct spot spot = spot_at(view, (struct position){ last.part, last.row.start });
    if (!text_row(view, &spot, true))
        return false;
    set_top(view, &spot);
    /* The text's end goes to the screen's foot, as by lines. */
    while (spot.flow != NULL) {
        struct view_row rows[ROWS_MAX];
        int shown = view->flows.style.rows < ROWS_MAX ? view->flows.style.rows : ROWS_MAX;
        if (view_rows(view, rows, (size_t)shown) == (size_t)shown ||
            !text_row(view, &spot, false))
            break;
        set_top(view, &spot);
    }
    return true;
}

static bool screen_back(struct view *view)
{
    int rows = view->flows.style.rows;
    struct spot spot = top_spot(view);
    if (spot.flow == NULL)
        return false;
    struct spot moved = spot;
    bool any = false;
    for (int i = 0; i < rows && spot_previous(view, &moved); i++)
        if (row_of(&moved)->kind == ROW_TEXT) {
            spot = moved;
            any = true;
        }
    if (any)
        set_top(view, &spot);
    return any;
}

bool view_pages(struct view *view, int count)
{
    bool moved = false;
    for (; count > 0; count--) {
        if (!(view->by_lines ? screen_forward(view) : page_forward(view)))
            break;
        moved = true;
    }
    for (; count < 0; count++) {
        if (!(view->by_lines ? screen_back(view) : page_back(view)))
            break;
        moved = true;
    }
    return moved;
}

void view_goto_end(struct view *view)
{
    uint32_t parts = document_part_count(view->flows.document);
    if (parts == 0)
        return;
    view_goto(view, (struct position){ parts - 1, 0 });
    const struct part *part = document_part(view->flows.document, parts - 1, WANT_VIEW);
    if (part == NULL)
        return;
    size_t index = flow_count(part);
    struct flow *flow = index > 0 ? flows_get(&view->flows, parts - 1, index - 1, WANT_VIEW)
                                  : NULL;
    if (flow == NULL)
        return;
    flow_finish(flow);
    if (flow_page_count(flow) > 0)
        view->anchor = page_start(flow, parts - 1, flow_page_count(flow) - 1);
    else
        page_back(view);
}
