/* SPDX-License-Identifier: MIT */
/*
 * The line filler: a paragraph's clusters in, its lines out.  Where a line may end it is told; it
 * chooses among these places by what the lines of the whole paragraph cost, lets marks hang, and
 * spreads what a line lacks over the places that bear it.
 *
 * Lines are first filled one by one, each as well as it can be.  Where one of them turns out badly
 * the paragraph is filled again by the least sum of costs over all of its lines; a longer one than
 * FILL_WINDOW clusters is so in pieces.
 *
 * Units: bytes of the paragraph's text, cells.
 * Ownership: the clusters belong to the caller; lines own their arrays, which are used again for
 *   one paragraph after the other.
 * Errors: none.  A cluster wider than the measure stands on a line alone.
 * Source: CLREQ 3.1.2, 3.1.6, 3.1.11, 3.2.3 and 3.2.4, JLREQ 3.8 (the order of what gives way);
 *   text/linebreak.h for where; D. E. Knuth and M. F. Plass, Breaking paragraphs into lines, for
 *   the choice.
 */
#ifndef LAYOUT_FILL_H
#define LAYOUT_FILL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "layout/fill_class.h"
#include "layout/style.h"

#define FILL_WINDOW 2000u

/* One cluster of the paragraph. */
struct fill_cluster {
    uint32_t byte;        /* its start */
    unsigned char cells;
    unsigned char before; /* enum break_kind: what may happen before it */
    unsigned char class;  /* enum fill_class */
    bool white : 1; /* white space: takes no cells at a line's end, and is not shown at the start of
                     * a line that was broken softly */
    bool mark : 1;  /* punctuation: no character of its own where a last line is judged */
};

/* Blank cells inserted before a cluster; negative: the cluster, a blank, takes so many less. */
struct fill_gap {
    uint32_t cluster;
    int16_t cells;
};

struct fill_line {
    size_t first, end; /* clusters that are shown: trailing white space is not */
    size_t next;       /* the cluster that the next line looks from */
    int indent;        /* cells before it */
    int cells;         /* cells of the clusters shown and of the gaps */
    int hung;          /* of these right of the measure */
    bool hyphen;       /* its last cluster is a soft hyphen and shown as one */
    unsigned cost;     /* what is against it, and against a break at its end */
    unsigned place;    /* of this, for the break */
    size_t gap_first;  /* its gaps, by cluster */
    size_t gap_count;
};

/* For the choice of a paragraph's lines; nothing of it is kept from one to the next. */
struct fill_scratch {
    uint64_t *sums;
    size_t sum_room;
    struct fill_node *nodes;
    size_t node_room;
};

struct fill_lines {
    struct fill_line *items;
    size_t count, capacity;
    struct fill_gap *gaps;
    size_t gap_count, gap_capacity;
    struct fill_scratch scratch;
};

/* Zero in all but the measure: nothing hangs, nothing is inserted. */
struct fill_shape {
    int measure;      /* cells of a full line */
    int first_indent; /* cells before the first line */
    int indent;       /* cells before the others */
    enum language language;
    enum hang hang;
    int hang_room; /* cells right of the measure; 0: nothing hangs */
    bool justify;  /* slack is spread */
    int hyphen;    /* cells of a hyphen where a line ends with a soft one */
    enum autospace autospace;
    const char *text; /* of the paragraph, for what a line's end costs; NULL: all cost nothing */
    size_t length;
};

/*
 * Appends the lines of count clusters to lines; an empty paragraph has one empty line.  A line's
 * indent gives way where else what cannot be broken would not fit.
 */
void fill_paragraph(const struct fill_cluster *clusters, size_t count,
                    const struct fill_shape *shape, struct fill_lines *lines);

void fill_lines_release(struct fill_lines *lines);

#endif
