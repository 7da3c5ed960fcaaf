/* SPDX-License-Identifier: MIT */
/*
 * What is drawn instead of a cluster because the reader asked for it: other characters, other
 * quotation marks, the forms of vertical writing.  The one place of these, after the lines are
 * chosen: layout, search and dumps of lines know the source alone.
 *
 * The order: script, quotation marks, vertical writing.  The result has the cells of its source;
 * where it cannot, the source is shown.  It goes through text/display.h as all that is drawn.
 *
 * For a row: a struct substitution_row, and substitution_row_cluster for each of its clusters in
 * turn.  What is written beside the text (a title) goes through substitution_text.
 *
 * Units: bytes of the part's text, cells.
 * Ownership: the substitution owns what it has prepared, which lives through SUBSTITUTION_KEPT - 1
 *   more calls; what substitution_cluster and substitution_text return is valid until the next of
 *   these.
 * Errors: one line where OpenCC is missing; then the script stays as it is.
 */
#ifndef READER_SUBSTITUTE_H
#define READER_SUBSTITUTE_H

#include "doc/part.h"
#include "text/convert.h"
#include "text/width.h"

/* Paragraphs kept as they were prepared: a screen of short ones. */
#define SUBSTITUTION_KEPT 128u

/* A paragraph longer than this is converted in pieces of about this length (bytes). */
#define SUBSTITUTION_PIECE 8192u

struct substituted;

struct substitution {
    enum script_choice script;
    enum quotes quotes;
    bool vertical; /* the forms of vertical writing (text/vertical.h); anyone sets it */
    struct converter *converter;
    struct substituted *kept; /* a ring, or NULL */
    unsigned next;
    struct bytes shown;
};

/* { 0 } shows all as it is written. */
void substitution_release(struct substitution *substitution);

/* False where OpenCC is wanted and missing; the quotation marks are taken all the same. */
bool substitution_configure(struct substitution *substitution, enum script_choice script,
                            enum quotes quotes, struct error *error);

/* Bytes of a part. */
struct substitution_range {
    uint32_t start, end;
};

/* The paragraph around a byte of a block, over the blocks that continue it; of a long one the piece
 * with that byte, cut at what is no Han. */
struct substitution_range substitution_paragraph(const struct part *part, const struct form *forms,
                                                 size_t block, uint32_t byte);

/* NULL where nothing of it is changed, but for vertical writing.  tagged: what the block says, or
 * LANGUAGES. */
const struct substituted *substitution_prepare(struct substitution *substitution,
                                               const char *text, size_t length,
                                               enum language tagged, enum language document);

/* The clusters to be drawn one after the other in the cells of the cluster text[at, at + length) of
 * a paragraph. */
struct slice substitution_cluster(struct substitution *substitution,
                                  const struct substituted *prepared,
                                  const struct width_rules *rules, struct slice text, size_t at,
                                  size_t length, int cells);

/* The text on a row; document is the language of the whole. */
struct substitution_row {
    const struct part *part;
    const struct form *forms;
    size_t block;
    enum language document;
    struct substitution_range range; /* what was prepared; { 0 } at first */
    const struct substituted *prepared;
};

/* The same for a cluster of the row's part. */
struct slice substitution_row_cluster(struct substitution *substitution,
                                      struct substitution_row *row,
                                      const struct width_rules *rules, uint32_t byte,
                                      size_t length, int cells);

/* A title or another short text by itself, never as vertical writing, in whatever cells that
 * takes. */
struct slice substitution_text(struct substitution *substitution, struct slice text,
                               enum language document);

#endif
