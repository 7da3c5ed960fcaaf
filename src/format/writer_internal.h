/* SPDX-License-Identifier: MIT */
/* What the files of the writer share; see format/writer.h. */
#ifndef FORMAT_WRITER_INTERNAL_H
#define FORMAT_WRITER_INTERNAL_H

#include <uchar.h>

#include "base/limits.h"
#include "format/writer.h"

struct writer_span {
    enum span_kind kind;
    struct bytes value;
};

struct writer_heading {
    unsigned level;
    uint64_t byte;
    char *title;
};

/* White space that has been read and is written only before a character; the greater one of several
 * counts, since a blank beside a line's end goes with it. */
enum blank { BLANK_NONE, BLANK_SPACE, BLANK_LINE, BLANK_FORCED };

struct writer {
    struct builder *builder;
    uint32_t part;
    bool in_part, in_block;
    bool flat;
    bool keep;
    struct form form;          /* of the block that is open, or will be */
    uint64_t source;
    uint64_t byte, block_byte; /* text given to the builder; where the block began */
    struct bytes language;
    struct bytes text;         /* not given to the builder yet */
    struct bytes title;        /* of a heading that is open */
    struct bytes held;         /* fixed spaces */
    enum blank blank;          /* collapsible white space behind them */
    char32_t last;             /* the character before, 0 at a block's start */
    struct writer_span spans[NESTING_MAX];
    size_t depth, opened;      /* of them; those that the builder knows */
    size_t span_count;         /* of the part */
    size_t lost_spans;         /* open ones beyond the limit */
    size_t containers, lost_containers;
    struct bytes anchors;      /* names that wait, each with its NUL */
    struct writer_heading *headings;
    size_t heading_count, heading_capacity;
};

/* writer.c: a block is open afterwards, spans and all, and held white space written. */
void writer_ready(struct writer *writer, char32_t code);
void writer_add(struct writer *writer, const char *data, size_t length);
void writer_flush(struct writer *writer);

#endif
