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

#include "doc/visible.h"
#include "layout/fill.h"
#include "text/linebreak.h"
#include "text/width.h"

/* Blank cells among those of a cluster: before it, or behind it. */
struct paragraph_blank {
    uint32_t cluster;
    int16_t cells;
    bool behind;
};

/* So many characters are remembered, those of a text's marks and letters. */
#define PARAGRAPH_KNOWN 1024u

struct paragraph {
    struct fill_cluster *clusters;
    size_t count, capacity;
    struct slice text; /* as it is read */
    uint32_t end;   /* of the text shown; it starts at the first cluster */
    int own_indent; /* cells of the white space before it */
    bool bullet;    /* begins with one: an item of a list */
    const struct visible *words; /* the way back to the block's bytes; NULL: they are these … */
    uint32_t origin;             /* … and the part's byte where the block starts */
    struct paragraph_blank *blanks; /* by cluster, and of one cluster what is before it first */
    size_t blank_count, blank_capacity;
    /* Answers of text/, one a byte. */
    char *starts;
    unsigned char *kinds;
    size_t room;
    /* What was found out of characters, for the rules that it was found by. */
    struct width_rules known_rules;
    uint32_t known[PARAGRAPH_KNOWN];
};

struct tongues;

struct paragraph_options {
    struct width_rules rules;
    struct break_style breaks;
    bool preformatted; /* white space at its start is shown, tabs go to columns */
    bool vertical;     /* its cells are those of paragraph_places */
    struct tongues *tongues;     /* parts of it in other languages, or NULL; they are clipped */
    const struct visible *words; /* where the text is a block's as it is read; else NULL */
    uint32_t origin;             /* … the part's byte where the block starts */
};

/*
 * text: a block's, or where that has notation, what is read of it.  Bytes are those of this text,
 * until paragraph_map_back makes them the block's own: when the lines are chosen.
 */
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

/* The block's own byte of a cluster before that. */
uint32_t paragraph_byte(const struct paragraph *paragraph, size_t cluster);

void paragraph_map_back(struct paragraph *paragraph);

/* Blank cells before and behind a cluster; those of one cluster after the other. */
void paragraph_add_blanks(struct paragraph *paragraph, size_t cluster, int before, int behind);

void paragraph_release(struct paragraph *paragraph);

#endif
