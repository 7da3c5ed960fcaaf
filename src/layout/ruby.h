/* SPDX-License-Identifier: MIT */
/*
 * Readings and emphasis dots: the room that they take in a paragraph, and where they stand.
 *
 * Above the line they have rows of their own, ROW_RUBY, before each row of text of a paragraph that
 * has any.  A reading stands centred over its base; where it is wider it hangs over kana beside it
 * by one character, over marks by half of one, over what stands between two readings by half of one
 * from both sides together; the base gets blank cells for the rest.  A line does not end between a
 * base and what its reading must hang over.  A base of up to RUBY_GROUP clusters is not parted; a
 * longer one may be, and its reading with it in proportion.  Inline a reading stands in brackets
 * behind its base, whose last cluster is not parted from it; before that a line may end as in any
 * text.
 *
 * Units: cells after the row's indent, clusters, bytes of the part's text.
 * Ownership: a walk is a value; the flow and the row must outlive it and the slices that it gives.
 * Errors: none.  A reading for which there is no room is given fewer cells than it needs.
 * Source: JLREQ 3.3 (3.3.5 group ruby, 3.3.8 what it may hang over), 3.3.9 (emphasis dots); CLREQ
 *   2.2.2 and 2.4: in a grid a dot under a character would stand over the next line's, so it stands
 *   above.
 */
#ifndef LAYOUT_RUBY_H
#define LAYOUT_RUBY_H

#include <stdbool.h>
#include <stdint.h>

#include "doc/part.h"
#include "layout/flow.h"
#include "layout/paragraph.h"
#include "layout/placing.h"
#include "layout/rows.h"
#include "layout/style.h"

/* A base of more clusters may be parted at a line's end. */
#define RUBY_GROUP 8u

/* Whether a block has readings or dots that the style shows. */
bool ruby_is_shown(const struct layout_style *style, const struct part *part, size_t block);

/* Makes room in the block's paragraph, whose clusters are set. */
void ruby_make_room(struct paragraph *paragraph, const struct layout_style *style,
                    const struct part *part, size_t block);

/* Puts a row for readings before each row of text from row first on. */
void ruby_add_rows(struct rows *rows, size_t first);

enum ruby_kind {
    RUBY_READING,
    RUBY_DOT,
    RUBY_IN_BRACKETS /* on the row of text itself: RUBY_OPEN, the reading, RUBY_CLOSE */
};

#define RUBY_OPEN "（"
#define RUBY_CLOSE "）"

struct ruby_mark {
    enum ruby_kind kind;
    int column, cells; /* what does not fit in them is not shown */
    struct slice text;
    uint32_t byte; /* of the first cluster that it stands at */
};

/* The readings and dots of a row of text, from left to right; they do not overlap. */
struct ruby_walk {
    const struct flow *flow;
    const struct row *row;
    struct placing placing;
    struct placed next;
    bool more;
    size_t first_span; /* of the block, that reaches what is next */
    size_t reading;    /* the first that does not end before what is next */
    int before_end;    /* of the cluster before it */
    int before_gives;  /* cells of that cluster that a reading may hang over */
    int taken;         /* columns before it are … */
    bool any;          /* … by a reading */
};

void ruby_start(struct ruby_walk *walk, const struct flow *flow, const struct row *row);
bool ruby_next(struct ruby_walk *walk, struct ruby_mark *mark);

/* ruby_room.c: the cells of a reading, with the blank that parts letters from the next. */
int ruby_cells(const struct layout_style *style, struct slice reading);

/* The cells of a cluster that a reading beside it may hang over. */
int ruby_gives(const char *cluster, size_t length, int cells);

/* Whether the byte is in a span RUBY or DOTS of the block whose first span is given. */
bool ruby_covers(const struct part *part, size_t first_span, uint32_t byte);

/* Whether what is read from the byte on begins with the base of a reading. */
bool ruby_begins(const struct part *part, size_t first_span, uint32_t byte);

#endif
