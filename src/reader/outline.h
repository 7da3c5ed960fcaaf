/* SPDX-License-Identifier: MIT */
/*
 * The outline pane: a document's sections as a tree that folds, with a cursor and a filter.
 *
 * Units: entries by their index in the document's outline; rows and cells where it is drawn.
 * Ownership: the pane owns its state; titles are the document's.
 * Errors: none.
 */
#ifndef READER_OUTLINE_H
#define READER_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>

#include "doc/document.h"
#include "reader/cells.h"
#include "reader/pages.h"
#include "reader/substitute.h"
#include "text/match.h"

struct outline_pane {
    bool shown, focused;
    bool elsewhere;    /* the cursor is on what its owner draws above the entries */
    size_t cursor;     /* an entry */
    size_t top;        /* the first row shown, counted in visible entries */
    bool *folded;      /* an entry each; entries past folded_count are open */
    size_t folded_count, folded_capacity;
    struct pattern *filter; /* or NULL */
    size_t *rows;      /* visible entries */
    size_t row_count, row_capacity;
};

void outline_release(struct outline_pane *pane);

/* The entries that are visible, after folding and filter; call it when the outline has changed. */
void outline_update(struct outline_pane *pane, struct document *document);

/* Puts the cursor on the section that holds position, and unfolds what hides it. */
void outline_show(struct outline_pane *pane, struct document *document, struct position position);

void outline_move(struct outline_pane *pane, int count);
/* Where the cursor is among the visible entries. */
size_t outline_row(const struct outline_pane *pane);
void outline_fold(struct outline_pane *pane, struct document *document, bool fold);

/* Only titles that match; an empty or impossible filter shows all. */
void outline_filter(struct outline_pane *pane, struct document *document, const char *filter);

/* Whether the cursor is on an entry. */
bool outline_current(const struct outline_pane *pane, size_t *entry);

/* Draws it on columns [0, columns) of rows [row, row + rows); now: the section being read. */
void outline_draw(struct outline_pane *pane, struct document *document, struct pages *pages,
                  struct substitution *substitution, struct grid *grid,
                  const struct width_rules *rules, int columns, int row, int rows, size_t now);

#endif
