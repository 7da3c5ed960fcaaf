/* SPDX-License-Identifier: MIT */
/*
 * The line filler: a paragraph's clusters in, its lines out.  Where a line may end it is told; it
 * chooses, greedily, and mends a last line of one character.
 *
 * Its callers know lines only by what they show.  Whoever replaces the choice (by the best breaks
 * of a whole paragraph), hangs marks, spreads slack or repairs more than the last line does so
 * behind this header: with a field more in struct fill_shape for what is wanted, and in struct
 * fill_line for what was done.
 *
 * Units: bytes of the paragraph's text, cells.
 * Ownership: the arrays belong to the caller.
 * Errors: none.  A cluster wider than the measure stands on a line alone.
 * Source: CLREQ 3.1.2 and 3.2.4, JLREQ 3.8 (the order of what gives way); text/linebreak.h for
 *   where.
 */
#ifndef LAYOUT_FILL_H
#define LAYOUT_FILL_H

#include <stddef.h>
#include <stdint.h>

/* One cluster of the paragraph. */
struct fill_cluster {
    uint32_t byte;       /* its start */
    unsigned char cells;
    unsigned char before; /* enum break_kind: what may happen before it */
    unsigned char white;  /* white space: takes no cells at a line's end, and is not shown at the
                           * start of a line that was broken softly */
    unsigned char mark;   /* punctuation: no character of its own where a last line is judged */
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
    size_t gap_first;  /* its gaps, by cluster */
    size_t gap_count;
};

struct fill_lines {
    struct fill_line *items;
    size_t count, capacity;
    struct fill_gap *gaps;
    size_t gap_count, gap_capacity;
};

struct fill_shape {
    int measure;      /* cells of a full line */
    int first_indent; /* cells before the first line */
    int indent;       /* cells before the others */
};

/*
 * Appends the lines of count clusters to lines; an empty paragraph has one empty line.  A line's
 * indent gives way where else what cannot be broken would not fit.
 */
void fill_paragraph(const struct fill_cluster *clusters, size_t count,
                    const struct fill_shape *shape, struct fill_lines *lines);

void fill_lines_release(struct fill_lines *lines);

#endif
