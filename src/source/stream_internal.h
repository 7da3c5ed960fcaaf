/* SPDX-License-Identifier: MIT */
/* The inside of a stream, for the files stream*.c alone. */
#ifndef SOURCE_STREAM_INTERNAL_H
#define SOURCE_STREAM_INTERNAL_H

#include <time.h>

#include "base/bytes.h"
#include "doc/document.h"
#include "source/choice.h"
#include "source/spool.h"
#include "source/stream.h"
#include "text/decode.h"

struct stream {
    struct document *document;
    struct builder *builder;
    struct loop *loop;
    unsigned task, watch, timer;

    struct origin origin;   /* the text; none once it is given up */
    uint64_t read;          /* of what flows and is read here */
    struct timespec modified; /* of a regular file when it was opened */
    struct choice choice;
    struct worker *worker;  /* NULL: the text is read here, or the worker has ended */
    bool ended;             /* no more will come */
    uint64_t taken;         /* bytes of the source so far */

    bool decided;           /* that it is plain, and in which encoding */
    struct bytes head;      /* what came before that of what is read here */
    size_t head_decoded;    /* how much of it is in the spool */
    struct decoder *decoder; /* decodes what is read here; measures what the worker has decoded */
    struct spool *spool;
    struct bytes decoded, text; /* of the last piece; of the last read of the spool */
    struct meeting *met;    /* what the worker told: where its text and the source meet */
    size_t met_count, met_capacity;
    uint64_t most;          /* text that a worker may send (bytes) */

    struct meeting *starts; /* of the parts: in the spool and in the source */
    size_t part_count, part_capacity;
    uint32_t shown;         /* parts before it need not be looked at when there is more text */
    bool dirty;             /* more has come than is shown */
};

/* stream.c: more text has come. */
void stream_came(struct stream *stream);
/* No more text will come. */
void stream_finish(struct stream *stream);
void stream_release(void *self);

/* stream_input.c: reads and decodes a piece of what flows. */
enum stream_input { STREAM_TOOK, STREAM_LATER, STREAM_ENDED, STREAM_HANDED_ON };
enum stream_input stream_input(struct stream *stream, size_t most);
/* Ends decoding: no more will come. */
enum stream_input stream_input_end(struct stream *stream);
/* Appends to the spool; what cannot be kept is the end. */
void stream_append(struct stream *stream, struct slice text);
void stream_clear(struct stream *stream);

/* stream_worker.c: gives the text to a worker, with what was read of it. */
bool stream_start_worker(struct stream *stream, struct error *error);

/* stream_parts.c */
void stream_first_part(struct stream *stream);
void stream_cut(struct stream *stream);
void stream_announce(struct stream *stream);
void stream_deliver(struct stream *stream, uint32_t number);
struct slice stream_read(struct stream *stream, uint64_t from, uint64_t to);

/* stream_map.c */
/* The text that comes next begins there in the source, or SPOOL_GOES_ON. */
void stream_meet(struct stream *stream, uint64_t source);
/* After text has come: from no place in it the one before is far. */
void stream_meet_if_far(struct stream *stream);
const struct meeting *stream_meetings(const struct stream *stream, size_t *count);
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
