/* SPDX-License-Identifier: MIT */
/*
 * Texts whose lines are known: data/structure.gold, read into texts and what is true of them.
 *
 * Units: bytes; lines are counted from 0.
 * Ownership: gold_release frees all.
 * Errors: a file that cannot be read or is not in its form fails the test that reads it.
 */
#ifndef UNIT_STRUCTURE_GOLD_H
#define UNIT_STRUCTURE_GOLD_H

#include "base/bytes.h"
#include "text/language.h"

struct gold_line {
    char mark; /* '1' to '6', 'c', 'b', 'd', or ' ' */
    char *text;
};

struct gold_text {
    char *name;
    enum language language;
    char *meta[4]; /* title, author, date, source, or NULL */
    struct gold_line *lines;
    size_t count, capacity;
    struct bytes text;
};

struct gold {
    struct gold_text *texts;
    size_t count, capacity;
};

extern const char *const gold_keys[4];

void gold_read(struct gold *gold, const char *path);
void gold_release(struct gold *gold);

#endif
