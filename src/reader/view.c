/* SPDX-License-Identifier: MIT */
#include "reader/view.h"

#include "base/limits.h"
#include "layout/asis.h"
#include "layout/placing.h"
#include "reader/view_internal.h"

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

void view_goto(struct view *view, struct position position)
{
    view->anchor = document_normalise(view->flows.document, position);
    view->by_lines = false;
    view_keep(view, view->anchor.part);
    document_retry(view->flows.document, view->anchor.part);
}

static void set_top(struct view *view, const struct spot *spot)
{
    view->anchor = (struct position){ spot->part, spot->row.start };
    view_keep(view, spot->part);
}

/* Rows of no bytes up to the foot of a column. */
static size_t fill_column(struct view_row *rows, size_t count, size_t max)
{
    size_t from = count;
    for (; count > 0 && count < max; count++) {
        rows[count] = rows[from - 1];
        struct row *row = &rows[count].row;
        *row = (struct row){ .kind = ROW_SPACE,
                             .block = row->block,
                             .from = row->next,
                             .start = row->next,
                             .end = row->next,
                             .next = row->next };
    }
    return count;
}

static size_t rows_by_page(struct view *view, struct view_row *rows, size_t max)
{
    struct flow *flow;
    struct page page;
    if (!view_page_here(view, &flow, &page))
        return 0;
    size_t count = 0, height = (size_t)view->flows.style.rows;
    for (size_t i = page.first; i < page.end && count < max; i++) {
        if (i == page.second && height < max)
            count = fill_column(rows, count, height);
        const struct row *row = flow_row(flow, i);
        if (!row->hidden && count < max)
            rows[count++] = (struct view_row){ view->anchor.part, *row };
    }
    return count;
}

/* Readings stand above their line, however it came to the top. */
static void take_readings(struct view *view, struct spot *spot)
{
    struct spot before = *spot;
    if (spot->number > 0 && spot_previous(view, &before) && before.row.kind == ROW_RUBY)
        *spot = before;
}

static size_t rows_by_line(struct view *view, struct view_row *rows, size_t max)
{
    struct spot spot;
    if (!spot_top(view, &spot))
        return 0;
    if (max > 1)
        take_readings(view, &spot);
    size_t count = 0, blank = 0, height = (size_t)view->flows.style.rows;
    do {
        /* Nor are they parted from it at a column's foot. */
        if (spot.row.kind == ROW_RUBY && (count + 1) % height == 0)
            count = count > 0 && count + 1 < max ? fill_column(rows, count, count + 1) : count;
        if (spot.row.kind == ROW_RUBY && count + 1 >= max)
            break;
        rows[count++] = (struct view_row){ spot.part, spot.row };
        blank = spot.row.kind == ROW_TEXT ? 0 : blank + (spot.row.kind == ROW_SPACE);
    } while (count < max && blank <= BLANK_ROWS_MAX && spot_next(view, &spot));
    document_keep(view->flows.document, view->anchor.part, spot.part);
    return count;
}

size_t view_rows(struct view *view, struct view_row *rows, size_t max)
{
    if (max == 0)
        return 0;
    view_keep(view, view->anchor.part);
    return view->by_lines ? rows_by_line(view, rows, max) : rows_by_page(view, rows, max);
}

size_t view_height(const struct view *view)
{
    const struct layout_style *style = &view->flows.style;
    size_t rows = (size_t)style->rows * (style->columns > 1 ? 2 : 1);
    return rows < VIEW_ROWS_MAX ? rows : VIEW_ROWS_MAX;
}

int view_widest(struct view *view)
{
    struct view_row rows[VIEW_ROWS_MAX];
    size_t count = view_rows(view, rows, view_height(view));
    int widest = 0;
    for (size_t i = 0; i < count; i++) {
        const struct form *forms = document_forms(view->flows.document, rows[i].part);
        int cells = rows[i].row.indent + rows[i].row.cells;
        if (forms != NULL && asis_is(&forms[rows[i].row.block]) && cells > widest)
            widest = cells;
    }
    return widest;
}

int view_cell(struct view *view, struct position position)
{
    struct spot spot;
    const struct form *forms = document_forms(view->flows.document, position.part);
    if (forms == NULL || !spot_at(view, position, &spot) || !asis_is(&forms[spot.row.block]))
        return -1;
    struct flow *flow = flows_at(&view->flows, position, WANT_VIEW);
    struct placing placing;
    struct placed placed = { 0 };
    placing_start(&placing, flow, &spot.row);
    while (placing_next(&placing, &placed) && placed.byte + placed.length <= position.byte)
        continue;
    return spot.row.indent + placed.column;
}

bool view_ready(struct view *view)
{
    return document_part(view->flows.document, view->anchor.part, WANT_VIEW) != NULL;
}

struct position view_top(struct view *view)
{
    struct spot spot;
    if (!spot_top(view, &spot))
        return view->anchor;
    return (struct position){ spot.part, spot.row.start };
}

/* The last row shown. */
static bool last_row(struct view *view, struct view_row *last)
{
    struct view_row rows[VIEW_ROWS_MAX];
    size_t count = view_rows(view, rows, view_height(view));
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
        return view->anchor.part + 1 >= document_part_count(view->flows.document);
    struct spot spot;
    bool there = spot_at(view, (struct position){ last.part, last.row.start }, &spot);
    bool end = !there || !spot_text(view, &spot, true);
    view_keep(view, view->anchor.part);
    return end;
}

static struct position page_start(struct flow *flow, uint32_t part, size_t page)
{
    return (struct position){ part, flow_page_start(flow, page) };
}

/* The next page of the flow, or the first of the next flow that has one. */
static bool page_forward(struct view *view)
{
    struct flow *flow = flows_at(&view->flows, view->anchor, WANT_VIEW);
    uint32_t part = view->anchor.part;
    size_t index = 0;
    if (flow == NULL && !view_failed(view, part))
        return false;
    if (flow != NULL) {
        size_t page = flow_page_at(flow, (uint32_t)view->anchor.byte) + 1;
        flow_reach_page(flow, page);
        if (page < flow_page_count(flow)) {
            view->anchor = page_start(flow, part, page);
            return true;
        }
        index = flow_index(flow);
    }
    while (flows_next(&view->flows, &part, &index, &flow)) {
        if (flow != NULL)
            flow_reach_page(flow, 0);
        if (flow != NULL && flow_page_count(flow) == 0)
            continue;
        view->anchor = flow != NULL ? page_start(flow, part, 0) : (struct position){ part, 0 };
        view_keep(view, part);
        document_retry(view->flows.document, part);
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
        view_keep(view, part);
        document_retry(view->flows.document, part);
        return true;
    }
    return false;
}

bool view_lines(struct view *view, int count)
{
    struct spot spot;
    if (view_failed(view, view->anchor.part))
        return count > 0 ? page_forward(view) : page_back(view);
    if (!spot_top(view, &spot))
        return false;
    bool moved = false;
    for (; count > 0 && !view_at_end(view) && spot_text(view, &spot, true); count--) {
        view->by_lines = moved = true;
        set_top(view, &spot);
    }
    for (; count < 0 && spot_text(view, &spot, false); count++) {
        view->by_lines = moved = true;
        set_top(view, &spot);
    }
    return moved;
}

/* A screenful of rows while scrolling by lines. */
static bool screen_forward(struct view *view)
{
    struct view_row last;
    struct spot spot;
    if (view_at_end(view) || !last_row(view, &last) ||
        !spot_at(view, (struct position){ last.part, last.row.start }, &spot) ||
        !spot_text(view, &spot, true))
        return false;
    set_top(view, &spot);
    /* The text's end goes to the screen's foot, as by lines. */
    struct spot above = spot;
    while (view_at_end(view) && spot_text(view, &above, false)) {
        set_top(view, &above);
        if (!view_at_end(view)) {
            set_top(view, &spot);
            break;
        }
        spot = above;
    }
    return true;
}

static bool screen_back(struct view *view)
{
    struct spot spot;
    if (!spot_top(view, &spot))
        return false;
    struct spot moved = spot;
    bool any = false;
    for (size_t i = view_height(view); i > 0 && spot_previous(view, &moved); i--)
        if (moved.row.kind == ROW_TEXT) {
            spot = moved;
            any = true;
        }
    if (any)
        set_top(view, &spot);
    return any;
}

/* What cannot be read is a page by itself. */
static bool by_lines(const struct view *view)
{
    return view->by_lines && !view_failed(view, view->anchor.part);
}

bool view_pages(struct view *view, int count)
{
    bool moved = false;
    for (; count > 0; count--) {
        if (!(by_lines(view) ? screen_forward(view) : page_forward(view)))
            break;
        moved = true;
    }
    for (; count < 0; count++) {
        if (!(by_lines(view) ? screen_back(view) : page_back(view)))
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

void view_take_page(struct view *view)
{
    view->anchor = view_top(view);
}
