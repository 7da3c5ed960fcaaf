/* SPDX-License-Identifier: MIT */
/*
 * Between the files of the manual page: its lines, and what is made of them.
 *
 * Units: bytes of text; cells for indents and widths.
 * Ownership: a page owns its lines.
 */
#ifndef FORMAT_MAN_INTERNAL_H
#define FORMAT_MAN_INTERNAL_H

#include "format/styled.h"

struct man_line {
    struct styled styled; /* without blanks at its end */
    size_t skip;          /* bytes of blanks at its start */
    size_t indent, width; /* cells; width from the screen's edge on */
};

/* Containers that are open: the indent of each; and the columns that are told apart. */
enum { MAN_NESTING = 16, MAN_COLUMNS = 1000 };

struct man_page {
    struct man_line *lines;
    size_t count, capacity;
    struct builder *builder;
    const struct link_table *links;
    bool reflow;

    /* What man_measure finds. */
    size_t header;   /* its line, or SIZE_MAX */
    size_t fill;     /* the width that lines are filled to */
    size_t base;     /* the indent of text below a section's heading */
    bool formatted;  /* it has bold words, so headings are bold */
    bool adjusted;   /* lines are stretched to the width */
    bool hyphenated; /* U+2010 is there at line ends alone */
    unsigned char lines_at[MAN_COLUMNS]; /* how many lines have text from a column on; 3: or more */

    /* While it is sent. */
    size_t indents[MAN_NESTING];
    size_t depth;
    bool synopsis;
    unsigned section;       /* headings of sections so far */
    uint64_t byte;          /* of the part's text */
    struct bytes title;     /* from the first section, or the header */
    struct bytes date;      /* the footer's words */
    struct man_heading {
        unsigned level;
        uint64_t byte;
        struct bytes title;
    } *headings;
    size_t heading_count, heading_capacity;
};

void man_page_release(struct man_page *page);

/* Takes over the line. */
void man_page_add(struct man_page *page, const struct styled *line);

/* The blocks of all lines, within a part that is open. */
void man_page_send(struct man_page *page);

/* man_header.c.  The first line of a page: LS(1) … LS(1). */
bool man_is_header(struct slice line);
/* What may be left of it where the page is narrow: it ends with a name and a section. */
bool man_is_cut_header(struct slice line);
/* The heading that each page has first. */
bool man_is_first_section(struct slice line);
/* Without the blanks around it. */
struct slice man_trim(struct slice line);

/* man_measure.c */
void man_measure(struct man_page *page);
bool man_is_blank(const struct man_line *line);
/* The line at i is filled, so that i + 1 goes on with its sentence; from: its text's first byte. */
bool man_is_full(const struct man_page *page, size_t i);
/* It has blanks that stretching does not explain: columns. */
bool man_is_tabular(const struct man_page *page, size_t i);
/* The widest run of blanks within the text, in cells. */
size_t man_widest_gap(const struct man_line *line);

/* man_join.c: appends a line's text from a byte on, with single blanks, to a paragraph. */
void man_join(const struct man_page *page, struct styled *paragraph, const struct man_line *line,
              size_t from);

/* man_run.c: lines first to end, none of them blank or a heading. */
void man_run(struct man_page *page, size_t first, size_t end);

/* How much a text looks like a page or what a terminal gets, 0 to 100. */
int man_looks(const char *head, size_t length);

/* Blocks. */
void man_set_indent(struct man_page *page, size_t indent);
void man_block(struct man_page *page, enum block_kind kind, const struct styled *text);

#endif
