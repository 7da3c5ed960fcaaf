/* SPDX-License-Identifier: MIT */
/*
 * A block's text as the line filler wants it: its clusters with their cells and with what may
 * happen before each, without the white space around them.
 *
 * Units: bytes of the block's text, cells.
 * Ownership: a paragraph owns its arrays and is used again for one block after the other.
 * Errors: none.
 */
#ifndef LAYOUT_PARAGRAPH_H
#define LAYOUT_PARAGRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "layout/fill.h"
#include "text/linebreak.h"
#include "text/width.h"

struct paragraph {
    struct fill_cluster *clusters;
    size_t count, capacity;
    uint32_t end;   /* of the text shown; it starts at the first cluster */
    int own_indent; /* cells of the white space before it */
    bool bullet;    /* begins with one: an item of a list */
    /* Answers of text/, one a byte. */
    char *starts;
    unsigned char *kinds;
    size_t room;
};

struct paragraph_options {
    struct width_rules rules;
    struct break_style breaks;
    bool preformatted; /* white space at its start is shown, tabs go to columns */
    bool vertical;     /* its cells are those of paragraph_places */
};

void paragraph_set(struct paragraph *paragraph, const struct paragraph_options *options,
                   const char *text, size_t length);

/* The cells of a cluster before which column cells of its block stand. */
int paragraph_cells(const struct width_rules *rules, bool preformatted, unsigned column,
                    const char *cluster, size_t length);

/*
 * The same in vertical writing, of the cluster text[at, at + length) of a block of size bytes: a
 * place of two cells for each that is shown, none for the second of two that share one.
 */
int paragraph_places(const struct width_rules *rules, bool preformatted, unsigned column,
                     const char *text, size_t size, size_t at, size_t length);

void paragraph_release(struct paragraph *paragraph);

#endif
