/* SPDX-License-Identifier: MIT */
/*
 * What of the text is on the screen: an anchor and a mode.
 *
 * The anchor is what was moved to (a hit, a heading, a mark), else the first byte of the page.  By
 * pages the page that holds the anchor is shown; by lines, until the next jump, the row that holds
 * it is the first.  Laying out anew never moves the anchor, so that the old size shows the old page
 * again.
 *
 * Units: rows, pages, positions.
 * Ownership: the view owns its flows; what view_rows gives is a copy, the parts are the document's.
 * Errors: none; a part that is not there yet has no rows.
 */
#ifndef READER_VIEW_H
#define READER_VIEW_H

#include "base/limits.h"
#include "reader/flows.h"

/* The most rows that a view has: two columns of the tallest screen. */
#define VIEW_ROWS_MAX (2 * ROWS_MAX)

struct view {
    struct flows flows;
    struct position anchor;
    bool by_lines;
};

struct view_row {
    uint32_t part;
    struct row row;
};

void view_init(struct view *view, struct document *document, const struct layout_style *style);
void view_release(struct view *view);

/* A jump: by pages again. */
void view_goto(struct view *view, struct position position);
void view_goto_end(struct view *view);

/* The anchor is the first byte shown, whatever was moved to. */
void view_take_page(struct view *view);

/* Move by count pages or lines, forward or (below 0) back; false where nothing moved. */
bool view_pages(struct view *view, int count);
bool view_lines(struct view *view, int count);

/*
 * The rows shown, at most max (view_height); fewer at a page's end.  Those of a second column come
 * after as many as the first has room for, of which the last may be of no bytes.
 */
size_t view_rows(struct view *view, struct view_row *rows, size_t max);

size_t view_height(const struct view *view);

/* The cells, indent included, of the widest row shown that is not filled; 0 for none. */
int view_widest(struct view *view);

/* The cell of its row where a position stands that is not filled; below 0 in text that is. */
int view_cell(struct view *view, struct position position);

/* The first byte shown, and the byte after the last one shown. */
struct position view_top(struct view *view);
struct position view_bottom(struct view *view);

/* Whether the anchor's part is in memory. */
bool view_ready(struct view *view);

/* Whether the last row of the text is shown. */
bool view_at_end(struct view *view);

#endif
