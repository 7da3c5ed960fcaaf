/* SPDX-License-Identifier: MIT */
/* The inside of a stream, for the files stream*.c alone. */
#ifndef SOURCE_STREAM_INTERNAL_H
#define SOURCE_STREAM_INTERNAL_H

#include <time.h>

#include "base/bytes.h"
#include "doc/document.h"
#include "source/spool.h"
#include "source/stream.h"
#include "text/decode.h"

struct stream {
    struct document *document;
    struct builder *builder;
    struct loop *loop;
    unsigned task, watch, timer;

    int file;               /* -1 once it has ended */
    bool regular;
    uint64_t size;          /* of a regular file when it was opened */
    struct timespec modified;
    uint64_t taken;         /* bytes read so far */

    bool decided;           /* the encoding */
    char *encoding;         /* the one that is decoded with */
    struct bytes head;      /* what came before it was decided */
    size_t head_decoded;    /* how much of it is in the spool */
    struct decoder *decoder;
    struct spool *spool;
    struct bytes decoded, text; /* of the last piece; of the last read of the spool */

    struct meeting *starts; /* of the parts: in the spool and in the source */
    size_t part_count, part_capacity;
    uint32_t shown;         /* parts before it need not be looked at when there is more text */
    bool dirty;             /* more has come than is shown */
};

/* stream.c: reads on, as far as that offset if it is not far, without showing it. */
void stream_reach(struct stream *stream, uint64_t source);

/* stream_input.c: reads and decodes a piece; false where there is nothing more now.  *ended. */
enum stream_input { STREAM_TOOK, STREAM_LATER, STREAM_ENDED };
enum stream_input stream_input(struct stream *stream, size_t most);
/* Decodes what waited for the encoding to be decided, as it seems now. */
void stream_decode_head(struct stream *stream);
/* Ends decoding: no more will come. */
void stream_end(struct stream *stream);

/* stream_parts.c */
void stream_first_part(struct stream *stream);
void stream_cut(struct stream *stream);
void stream_announce(struct stream *stream);
void stream_deliver(struct stream *stream, uint32_t number);
struct slice stream_read(struct stream *stream, uint64_t from, uint64_t to);

/* stream_map.c */
uint64_t stream_source_at(struct stream *stream, uint64_t text);
uint64_t stream_source_of(void *self, uint32_t number, const struct part *part, uint64_t byte);
struct position stream_position_of(void *self, uint64_t source, const struct part *part);

/* Walks through the text of a part, whose beginning text is, and its source together. */
struct stream_cursor {
    struct stream *stream;
    struct slice text;
    uint64_t start; /* of text, in the spool */
    struct meeting at;
    size_t next;    /* meeting */
};
void stream_cursor_init(struct stream_cursor *cursor, struct stream *stream, uint64_t start,
                        struct slice text);
uint64_t stream_cursor_source(void *self, size_t offset);

#endif
