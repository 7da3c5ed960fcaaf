/* SPDX-License-Identifier: MIT */
/*
 * Parts for the tests of layout, made from lines, and rows written down as text.
 *
 * A line is a block.  What it begins with says which, and is not its text: "# " and "## " … a
 * heading of that level, "@ " a by-line, "~ " chrome, "= " a rule, "| " preformatted, "/ " verse,
 * "> " a paragraph in a quotation, "- " one in an item of a list, "& " one that goes on with the
 * one before, "^ " a note, ": " a caption; a line of white space is blank and anything else is a
 * paragraph.
 *
 * Units: cells, rows.
 * Ownership: as each function says.
 */
#ifndef LAYOUT_SAMPLE_H
#define LAYOUT_SAMPLE_H

#include <stddef.h>

#include "base/bytes.h"
#include "doc/part.h"
#include "layout/flow.h"

struct sample {
    struct part *part;
    struct form *forms;
};

void sample_init(struct sample *sample, const char *lines, size_t length);
void sample_release(struct sample *sample);

/* Adds a block of text (no line end in it) and its line end. */
void sample_add(struct sample *sample, struct form form, const char *text, size_t length);

struct layout_style sample_style(int measure, int rows);

/* The rows in view as text, with their indent as dots, a line of "--" between pages and one of "|"
 * between columns. */
void sample_write(struct flow *flow, struct bytes *out);

/* The same of all of a text's first flow; the caller frees it. */
char *sample_pages(const char *lines, const struct layout_style *style);

#endif
