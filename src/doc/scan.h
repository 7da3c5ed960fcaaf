/* SPDX-License-Identifier: MIT */
/*
 * What one pass over a part finds: the lines that may be headings, the lines at its head and tail,
 * and what is usual in it.  Nothing is decided here, and no other line is kept.
 *
 * Units: bytes of the part's text; blocks are lines.
 * Ownership: a scan owns copies of its lines' text; it does not keep the part.
 * Errors: none.
 */
#ifndef DOC_SCAN_H
#define DOC_SCAN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/line.h"
#include "doc/part.h"

/* Lines that are kept of a part's head and tail. */
#define EDGE_LINES 48u

/* Lines without a number, and items, that are kept of a part: with more of either it is no prose,
 * and none of them is kept. */
#define PLAIN_MAX 160u
#define ITEMS_MAX 160u

struct candidate {
    struct line line;
    struct glance before, after; /* the lines next to it that are not blank */
    bool blank_before, blank_after;
    bool follows; /* the line before it is a candidate too */
    uint32_t gap; /* bytes of other lines since the candidate before it, or the part's start */
};

struct edge_line {
    struct slice text; /* trimmed; its beginning where it is long */
    struct slice tail; /* the end of a long one, else the same */
    struct glance glance;
    uint32_t block, start;
    bool blank_before;
};

struct edge {
    struct edge_line lines[EDGE_LINES];
    size_t count;
    struct bytes texts;
};

/* The lines that are not blank from a block on, up to EDGE_LINES; the last ones begin at
 * edge_tail_start. */
struct edge *edge_new(const struct part *part, size_t block);
size_t edge_tail_start(const struct part *part);
void edge_free(struct edge *edge);

/* What is usual: counts of lines that are not blank. */
#define CELL_BUCKETS 32u
struct habits {
    unsigned lines, sentences, prose, indented, spaced;
    unsigned short_open;           /* short and without a mark at the end */
    unsigned quoted;               /* beginning with a quotation mark */
    unsigned remarks;              /* beginning as those of a program do */
    unsigned code;                 /* ending as statements do, or with signs of them */
    unsigned spoken;               /* … and ending with one */
    unsigned open[CELL_BUCKETS];   /* of lines without one, by four cells */
    unsigned widths[CELL_BUCKETS]; /* of prose */
    uint64_t bytes;
};

struct scan {
    struct candidate *candidates;
    size_t count, capacity;
    size_t plain, items, units; /* seen without a number; with one that has no unit; with one */
    uint32_t tail_gap;          /* bytes of other lines after the last of them */
    struct habits habits;
    struct edge *head, *tail; /* NULL where they were not asked for */
    struct bytes texts;
    size_t length; /* of the part's text */
};

/* What is asked of a scan. */
enum scan_flags {
    SCAN_HEAD = 1, /* the lines at the part's head */
    SCAN_TAIL = 2,
    SCAN_LEAN = 4 /* no candidates but numbers with a unit */
};

struct scan *scan_new(const struct part *part, unsigned flags);
void scan_free(struct scan *scan);

/* The part is not the last any more. */
void scan_drop_tail(struct scan *scan);

/* Whether the part begins within a line. */
bool scan_continues(const struct part *part);

void habits_add(struct habits *sum, const struct habits *more);

/* What habits say: most paragraphs are indented; have a blank line before them; most lines end as
 * sentences do; the cells of a line of hard-wrapped text, 0 where it is not. */
struct usual {
    bool indented, spaced;
    bool punctuated; /* decided with the scheme, which knows what is beside the text */
    bool dialogue;   /* a good part of the lines is somebody's words */
    bool code;       /* a good part of the lines is a program's */
    bool verse;      /* most lines are short and without a mark, and next to nothing is prose */
    unsigned wrapped;
    unsigned prose, sentences, lines;
};

struct usual usual_of(const struct habits *habits);

/* Prose in a text where lines are so: a full line of hard-wrapped text is, however it ends. */
bool usual_is_prose(const struct usual *usual, struct glance glance);

#endif
