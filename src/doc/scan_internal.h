/* SPDX-License-Identifier: MIT */
/*
 * What the files of the scan share: a pass over a part, line by line.
 *
 * Units: bytes of the part's text.
 * Ownership: a pass lives as long as its scan is made.
 * Errors: none.
 */
#ifndef DOC_SCAN_INTERNAL_H
#define DOC_SCAN_INTERNAL_H

#include "doc/scan.h"

/* A pass over a part. */
struct pass {
    struct scan *scan;
    const struct part *part;
    struct glance before;  /* the last line that was not blank */
    struct slice above;    /* … its text */
    struct slice frame;    /* a rule that may be the first of two, or nothing */
    bool before_candidate; /* … which is the last candidate */
    bool blank;            /* blank lines since */
    bool plain, items;     /* whether such lines are kept */
    uint32_t gap;
    unsigned char depth; /* of the heading that an annotation announced; 0 for none */
};

/* The line before this one begins one of several works. */
void scan_find_work(struct pass *pass, const struct line *line);

/* A ruled line: it may underline the line before it. */
void scan_pass_rule(struct pass *pass, const struct line *line);

/* A line that says that the next one is a heading, and is not read itself. */
bool scan_announces(struct pass *pass, const struct line *line);

#endif
