/* SPDX-License-Identifier: MIT */
/*
 * How a format or a source says what a text is.  The calls go one way, nothing is asked back and no
 * pointer is kept, so that the same calls go straight to a document or through a pipe
 * (doc/wire.h).  The receiving side checks each call (doc/receiver.h).
 *
 * The order of the calls: unit, outline, meta, resource, diagnostic, progress at any time outside of
 * a part; a part is part_begin, then context and blocks within balanced containers, then part_end.
 * A block is block, then text, anchors and balanced spans, then block_end.  A part may be delivered
 * again, whole: the new one replaces the old one.
 *
 * Units: bytes; part numbers count units from 0 in the order in which they were announced.
 * Ownership: slices are valid during the call only.
 * Errors: a call that the receiver refuses is dropped and becomes a diagnostic of the document; the
 *   calls return nothing.
 */
#ifndef DOC_BUILDER_H
#define DOC_BUILDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/part.h"

enum call_kind {
    CALL_META = 1,
    CALL_UNIT,
    CALL_OUTLINE,
    CALL_RESOURCE,
    CALL_DIAGNOSTIC,
    CALL_PROGRESS,
    CALL_COMPLETE,
    CALL_PART_BEGIN,
    CALL_CONTEXT,
    CALL_OPEN,
    CALL_CLOSE,
    CALL_BLOCK,
    CALL_TEXT,
    CALL_SPAN_OPEN,
    CALL_SPAN_CLOSE,
    CALL_ANCHOR,
    CALL_BLOCK_END,
    CALL_PART_END,
    CALL_PART_FAILED,
    CALL_SPOOL,
    CALL_KINDS
};

/* One call as a record.  Which fields a kind has, and their form on the wire, is a table in wire.c. */
struct call {
    enum call_kind kind;
    uint32_t part;       /* unit, target, part */
    uint32_t detail;     /* kind of container, block, span; severity; level of outline or
                          * LEVEL_PRINTED */
    uint32_t flags;
    uint64_t offset;     /* source offset, byte of a target, size */
    uint64_t total;
    struct slice name;
    struct slice text;
};

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

/* Flags of CALL_UNIT. */
#define UNIT_NOT_LINEAR 1u
/* In place of a level of CALL_OUTLINE: no section, but where a page of the printed book begins; its
 * label is the title. */
#define LEVEL_PRINTED 0u
/* Flags of CALL_OUTLINE. */
#define TARGET_BYTE 1u /* offset says where in the unit; else name is an anchor, or the unit's start */
/* Flags of CALL_COMPLETE, which a worker adds: parts come when they are asked for, else all have come. */
#define PARTS_ON_DEMAND 1u
/* Flags of CALL_PART_END. */
#define PART_IS_PARTIAL 1u

struct builder {
    void (*take)(void *self, const struct call *call);
    void *self;
};

/* key: "title", "author", "date", "source", "language", "format", "encoding", … */
void builder_meta(struct builder *builder, const char *key, struct slice value);

/*
 * Announces part number number: the next one, or the last one again with another size.  size counts
 * source bytes in plain text and bytes of the unit as packed in a book; per cent is by it.
 */
void builder_unit(struct builder *builder, uint32_t number, struct slice name, struct slice title,
                  uint64_t size, unsigned flags);

void builder_outline(struct builder *builder, unsigned level, struct slice title, uint32_t unit,
                     struct slice anchor);
void builder_outline_byte(struct builder *builder, unsigned level, struct slice title,
                          uint32_t unit, uint64_t byte);
/* label: "12", "iv", as it is printed.  The first of several pages of one label counts. */
void builder_printed(struct builder *builder, struct slice label, uint32_t unit,
                     struct slice anchor);
void builder_resource(struct builder *builder, struct slice id, struct slice type, uint64_t size);
void builder_diagnostic(struct builder *builder, enum severity severity, uint64_t offset,
                        const char *message);
void builder_progress(struct builder *builder, uint64_t done, uint64_t total);

/*
 * Plain text, decoded: not for the document but for the spool of the source, which cuts it into
 * parts.  builder_spool_start begins it, anew where an encoding was only for the time being.
 *
 * text: at most SPOOL_PIECE bytes; from: where it begins in the source, or SPOOL_GOES_ON where that is
 * not known better than from the pieces before; to: what of the source was read so far.
 */
#define SPOOL_GOES_ON UINT64_MAX
void builder_spool_start(struct builder *builder, const char *encoding);
void builder_spool(struct builder *builder, struct slice text, uint64_t from, uint64_t to);

/* No more units will come. */
void builder_complete(struct builder *builder);

void builder_part_begin(struct builder *builder, uint32_t part);
void builder_context(struct builder *builder, struct slice before, struct slice after);
void builder_open(struct builder *builder, enum container_kind kind, uint32_t number);
void builder_close(struct builder *builder);

/* language: a BCP 47 tag or an empty slice. */
void builder_block(struct builder *builder, const struct form *form, uint64_t source,
                   struct slice language);
/* Any length; long text goes in pieces. */
void builder_text(struct builder *builder, struct slice text);
void builder_span_open(struct builder *builder, enum span_kind kind, struct slice value);
void builder_span_close(struct builder *builder);
void builder_anchor(struct builder *builder, struct slice name);

/* end: the line end as the source has it ("\n", "\r\n", "" at the end of the text), which is part of
 * the part's text and of no block; marked-up formats say "\n". */
void builder_block_end(struct builder *builder, struct slice end);
void builder_part_end(struct builder *builder, bool whole);
void builder_part_failed(struct builder *builder, uint32_t part, const char *message);

#endif
