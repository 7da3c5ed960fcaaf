/* SPDX-License-Identifier: MIT */
/* Rows by their places, for the files of the view. */
#ifndef READER_VIEW_INTERNAL_H
#define READER_VIEW_INTERNAL_H

#include "reader/view.h"

/* More blank rows than this never stand between two lines of one flow: they are whole flows of
 * blank lines, of which a long run is not looked through for a single line more. */
#define BLANK_ROWS_MAX 4

/* A row by its place.  It holds no flow: looking at other rows may forget that. */
struct spot {
    uint32_t part;
    size_t index;  /* of the flow in the part */
    size_t number; /* of the row in the flow */
    struct row row;
};

/* Before rows are looked at: what is in view must stay in memory while its neighbours are
 * loaded. */
void view_keep(struct view *view, uint32_t part);

/* Whether a part cannot be read: by lines it is passed over, by pages it is one. */
bool view_failed(const struct view *view, uint32_t part);

/* The page that holds the anchor. */
bool view_page_here(struct view *view, struct flow **flow, struct page *page);

/* The row of a position; the first one shown.  False where it is not there. */
bool spot_at(struct view *view, struct position position, struct spot *spot);
bool spot_top(struct view *view, struct spot *spot);

/* The row after and before; false, and the spot as it was, where there is none. */
bool spot_next(struct view *view, struct spot *spot);
bool spot_previous(struct view *view, struct spot *spot);

/* One row of text on or back; blank rows are passed over. */
bool spot_text(struct view *view, struct spot *spot, bool forward);

#endif
