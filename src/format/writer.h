/* SPDX-License-Identifier: MIT */
/*
 * What formats with markup write their text through: white space is collapsed as CSS does, blocks
 * begin with their first character, spans go on over the ends of blocks, containers are balanced,
 * and whatever the receiving side would refuse is left out here.
 *
 * Units: bytes of UTF-8; positions in bytes of the part's text.
 * Ownership: a writer keeps copies of what it needs; the builder is its caller's.
 * Errors: none; ill-formed UTF-8 becomes U+FFFD, what is nested too deep loses its markup only.
 * Source: CSS Text Module Level 3, 4.1 (white space), with segment breaks between wide characters
 *   removed.
 */
#ifndef FORMAT_WRITER_H
#define FORMAT_WRITER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/builder.h"

struct writer;

struct writer *writer_new(struct builder *builder);
void writer_free(struct writer *writer);

void writer_part_begin(struct writer *writer, uint32_t part);

/* Ends whatever is still open, and the part. */
void writer_part_end(struct writer *writer, bool whole);

/* The headings of the part that has ended, for the builder's outline; chrome is not among them. */
void writer_outline(struct writer *writer);

/* Bytes of the part's text so far: where the next block will begin. */
uint64_t writer_byte(const struct writer *writer);

/* Of the blocks that begin from now on. */
void writer_set_role(struct writer *writer, enum block_role role);
void writer_set_language(struct writer *writer, struct slice tag);

/* Containers; a block that is open ends before. */
void writer_open(struct writer *writer, enum container_kind kind, uint32_t number);
void writer_close(struct writer *writer);

/* What comes now is in a block of this kind, which begins with its first character. */
void writer_begin(struct writer *writer, enum block_kind kind, unsigned level);

/* Whether the block that is open, or comes now, is a heading. */
bool writer_in_heading(const struct writer *writer);

/* The block ends; what comes now is a paragraph. */
void writer_end(struct writer *writer);

/* A line ends within a block: another one of its kind, white space where it can have no lines. */
void writer_break(struct writer *writer);

/* A block that is a rule. */
void writer_rule(struct writer *writer);

/* White space and line ends count as they are, a line a block: preformatted. */
void writer_keep_space(struct writer *writer, bool keep);

/* Blocks that begin and end are blanks within the one that is open, and containers nothing: what is
 * written into a row of a table. */
void writer_flatten(struct writer *writer, bool flat);

/* White space that was read and not yet written is nothing. */
void writer_forget_blank(struct writer *writer);

void writer_text(struct writer *writer, struct slice text);

/* Text as it is, blanks and all; no line ends in it. */
void writer_literal(struct writer *writer, struct slice text);

/* Balanced by the caller, over the ends of blocks too.  One without text is none. */
void writer_span_open(struct writer *writer, enum span_kind kind, struct slice value);
void writer_span_close(struct writer *writer);

/* At the next character. */
void writer_anchor(struct writer *writer, struct slice name);

#endif
