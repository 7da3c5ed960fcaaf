/* SPDX-License-Identifier: MIT */
/* What the files of the extraction share; see format/extract.h. */
#ifndef FORMAT_EXTRACT_INTERNAL_H
#define FORMAT_EXTRACT_INTERNAL_H

#include <stdint.h>

#include "format/extract.h"

#define PLACE_NONE UINT32_MAX

/* What an element's name, class and id hint at. */
enum hint {
    HINT_CHROME = 1u << 0,  /* menus, bars, footers, shares, advertisements */
    HINT_COMMENT = 1u << 1, /* what readers wrote */
    HINT_RELATED = 1u << 2, /* other pages */
    HINT_ARTICLE = 1u << 3,
    HINT_BYLINE = 1u << 4,
    HINT_TITLE = 1u << 5,
    HINT_STRONG = 1u << 6,  /* by the element's own name */
    HINT_NOTE = 1u << 7     /* a remark: of the text, if it stands between its paragraphs */
};

/* An element of the page, in the order of the text. */
struct place {
    const xmlNode *node;
    uint32_t parent;
    uint32_t around;     /* the innermost block: itself, or around it */
    uint32_t last;       /* the last place within it, itself at least */
    uint32_t run, runs;  /* the first run within it and how many */
    unsigned hints;
    bool block;
    bool chrome;         /* it, and all within it */
    bool box;            /* chrome by its structure: cards of other pages, forms */
    bool asks, presses;  /* has a field to write into, a button */
    float sum;           /* of the weights of its runs */
    float good;          /* of those above 0 */
    unsigned cells, link_cells;
    unsigned prose;      /* cells of runs that read as prose, whatever is around them */
    unsigned alike;      /* cells of prose in elements of this sort, if its name is a bad one */
    unsigned notices;    /* those of notices among them */
};

/* A line of text: from one block's or line's end to the next. */
struct run {
    uint32_t place;      /* the element that it stands in */
    size_t text, length; /* in the page's texts */
    unsigned cells, link_cells;
    unsigned away;       /* cells of links to other pages */
    unsigned lead;       /* of a link to another page that it begins with */
    unsigned links;
    unsigned commas;
    unsigned char level; /* of a heading, 0: none */
    bool item, cell, fixed; /* in an item of a list, a table, preformatted */
    bool verse;          /* one of many short lines without links */
    bool again;          /* the page says it again and again */
    bool file;           /* has a link to one: a report, a form */
    bool picture;        /* nothing but what pictures are called */
    bool bold;           /* all of it */
    bool prose;
    bool chrome;         /* by its own words, and in the end: none of the article */
    unsigned char role;  /* enum block_role, if not chrome */
    bool related;        /* heads a list of other pages */
    float weight;
};

struct extract {
    const xmlNode *root;
    struct place *places;
    size_t place_count, place_capacity;
    struct run *runs;
    size_t run_count, run_capacity;
    struct bytes texts;
    bool found;
    uint32_t first, last;  /* runs of the article */
    uint32_t home;         /* the element around them */
    bool thread;           /* of posts by several people */
    uint32_t title;        /* the title's run, or PLACE_NONE */
    uint32_t body;         /* the first run of the article before its title and by-line */
    bool bold;             /* lines in bold are its headings */
    unsigned least;        /* the highest level of the article's other headings */
};

struct slice extract_run_text(const struct extract *extract, const struct run *run);

/* extract_read.c */
void extract_read(struct extract *extract);
/* extract_sign.c: whether an element within a line is a sign and none of its words. */
bool extract_is_sign(const xmlNode *node);
/* extract_hint.c */
unsigned extract_hints(const xmlNode *element);
/* extract_box.c: what is chrome by its structure: before the weights. */
void extract_find_repeated(struct extract *extract);
void extract_find_boxes(struct extract *extract);
/* What siblings of a list have in common: the tag and the first class, or its id if that has a
 * number, without numbers. */
const char *extract_sort_name(const xmlNode *node);
uint64_t extract_shape(const xmlNode *node);
/* The names of elements overruled: those that hold much of the page's prose together. */
void extract_sum_alike(struct extract *extract);
/* extract_verse.c */
void extract_find_verse(struct extract *extract);
/* extract_notice.c */
void extract_find_notices(struct extract *extract);
bool extract_is_notice(struct slice text);
/* extract_weigh.c: weights, sums, and the range of runs that is the article. */
void extract_weigh(struct extract *extract);
void extract_choose(struct extract *extract);
/* extract_range.c: the range made wider and narrower by what its elements are. */
void extract_widen(struct extract *extract);
/* author: as known so far, or NULL. */
void extract_cut_tail(struct extract *extract, const char *author);
/* extract_prune.c: what is chrome within the range and around it. */
void extract_prune(struct extract *extract);
/* extract_head.c: the title; extract_byline.c: the by-line and what it says. */
void extract_find_title(struct extract *extract, struct page_meta *meta);
void extract_find_byline(struct extract *extract, struct page_meta *meta);
/* Whether the element or one of those around it, steps in all, has one of the hints. */
bool extract_has_hint(const struct extract *extract, uint32_t place, unsigned hints,
                      unsigned steps);
/* Text without blanks and the marks that differ between a page's title and its heading. */
enum { EXTRACT_KEY = 1024 };
size_t extract_key(struct slice text, char key[EXTRACT_KEY]);
bool extract_is_segment(const char *title, const char *key);
bool extract_is_site(const struct page_meta *meta, struct slice text);
/* The first line of prose of the range. */
uint32_t extract_first_prose(const struct extract *extract);

#endif
