/* SPDX-License-Identifier: MIT */
/*
 * A line of text with its looks: what a terminal would show of it.
 *
 * Units: bytes of well-formed UTF-8; links by number in a table of their targets.
 * Ownership: a line owns its text; targets are the table's.
 * Errors: none.
 * Source: ECMA-48 8.3.117 (SGR) for the parameters of a colour.
 */
#ifndef FORMAT_STYLED_H
#define FORMAT_STYLED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/builder.h"

enum {
    LOOK_BOLD = 1,
    LOOK_UNDERLINED = 2, /* or italic */
    LOOK_DELETED = 4,
    LOOK_FAINT = 8,
    LOOK_INVERSE = 16
};

/* A colour: 0 none, COLOUR_INDEX | 0 … 255, COLOUR_RGB | 0xRRGGBB. */
#define COLOUR_INDEX 0x1000000u
#define COLOUR_RGB 0x2000000u

struct look {
    unsigned flags;
    uint32_t colour, background;
    uint32_t link; /* 0: none; else one more than its number */
};

/* From a byte of the text on, to the next run. */
struct styled_run {
    size_t start;
    struct look look;
};

struct styled {
    struct bytes text;
    struct styled_run *runs;
    size_t count, capacity;
};

struct link_table {
    struct bytes *targets;
    size_t count, capacity;
};

bool look_equal(const struct look *a, const struct look *b);
bool look_is_plain(const struct look *look);

void styled_clear(struct styled *styled);
void styled_release(struct styled *styled);

void styled_append(struct styled *styled, struct slice text, const struct look *look);

/* The look of the character at byte. */
const struct look *styled_look(const struct styled *styled, size_t byte);

/* Appends from's bytes start to end with their looks. */
void styled_append_range(struct styled *styled, const struct styled *from, size_t start,
                         size_t end);

/* Whether all of it but blanks has this flag. */
bool styled_is_all(const struct styled *styled, unsigned flag);

/* The text and its spans, within a block. */
void styled_send(const struct styled *styled, const struct link_table *links,
                 struct builder *builder);

uint32_t link_table_add(struct link_table *table, struct slice target);
void link_table_release(struct link_table *table);

#endif
