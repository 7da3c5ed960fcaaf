/* SPDX-License-Identifier: MIT */
/*
 * Where the lines of a block start: the first-line indent, and that of what is nested.
 *
 * Units: cells; em (two cells) in the style's setting.
 * Ownership: values only.
 * Errors: none.
 * Source: CLREQ 3.2.2 (two em), JLREQ 3.5.1 (one em), 3.1.5 (brackets at the head of a paragraph).
 */
#ifndef LAYOUT_INDENT_H
#define LAYOUT_INDENT_H

#include "doc/part.h"
#include "layout/fill.h"
#include "layout/paragraph.h"
#include "layout/style.h"

/* The language that a block is set in. */
enum language indent_language(const struct layout_style *style, const struct block *block);

/* Whether a bracket stands in the indent of the block's first line, so that it seems to have none. */
bool indent_takes_bracket(const struct layout_style *style, const struct part *part, size_t block);

/* forms: those of all blocks of the part. */
struct fill_shape indent_shape(const struct layout_style *style, const struct part *part,
                               size_t block, const struct form *forms,
                               const struct paragraph *paragraph);

/* What is behind an item's number stays beside it, as near as on other lines; where wide characters
 * keep to a grid, they are brought to it. */
void indent_join(const struct layout_style *style, const struct part *part, size_t block,
                 const struct form *forms, struct paragraph *paragraph);

/* The indent that centres a single line. */
int indent_centred(const struct layout_style *style, int cells);

#endif
