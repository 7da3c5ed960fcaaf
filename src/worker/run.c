/* SPDX-License-Identifier: MIT */
#include "worker/run.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/bytes.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "text/utf8.h"

/* With so much of what flows its format can be told (bytes); what is less and rests so long
 * (milliseconds) has to do. */
#define ENOUGH 1024u
#define REST 100

/* With so many characters beyond ASCII what is valid UTF-8 is no accident. */
#define SURE 16u

struct run {
    struct unpack_source source;
    struct builder *out;
    struct builder builder; /* looks at what passes */
    const struct format_type *format;
    struct format_options options;
    char *name;             /* without the suffix of what it was compressed with */
    bool shown;             /* something that can be read has come of it */
    struct bytes kept;      /* of what flows, while nothing is shown */
    size_t glimpsed;        /* how much of that was shown for the time being */
    struct unpack *unpack;
    struct bytes head;      /* what was read of it to know what it is */
    bool ended;             /* the head is all of it */
    void *format_run;
    uint64_t taken, total;
    bool complete;
    uint32_t part;          /* the one that is asked for */
    bool part_ended;
};

/* --- What passes --- */

static void take(void *self, const struct call *call)
{
    struct run *run = self;
    if (call->kind == CALL_COMPLETE && run->complete)
        return;
    run->shown = run->shown || call->kind == CALL_SPOOL || call->kind == CALL_PART_BEGIN;
    run->complete = run->complete || call->kind == CALL_COMPLETE;
    if (call->kind == CALL_PART_END || (call->kind == CALL_PART_FAILED && call->part == run->part))
        run->part_ended = true;
    struct call own = *call;
    if (call->kind == CALL_COMPLETE && run->format->part != NULL)
        own.flags |= PARTS_ON_DEMAND;
    run->out->take(run->out->self, &own);
}

static ssize_t read_counted(void *self, const char **data)
{
    struct run *run = self;
    ssize_t n = run->source.read(run->source.self, data);
    if (n > 0)
        run->taken += (uint64_t)n;
    return n;
}

/* --- The run --- */

static bool ends_with(const char *name, const char *suffix)
{
    size_t length = strlen(name), end = strlen(suffix);
    return length > end && strcasecmp(name + length - end, suffix) == 0;
}

static void strip_suffix(struct run *run)
{
    static const char *const suffixes[] = { ".gz", ".xz", ".zst", ".bz2", ".lz4" };
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (ends_with(run->name, suffixes[i])) {
            run->name[strlen(run->name) - strlen(suffixes[i])] = '\0';
            return;
        }
}

struct run *run_new(const struct unpack_source *source, struct builder *builder,
                    const struct format_type *format, const struct format_options *options,
                    uint64_t total)
{
    struct run *run = mem_array(1, sizeof *run);
    run->source = *source;
    run->out = builder;
    run->builder = (struct builder){ take, run };
    run->format = format;
    run->options = *options;
    run->name = options->name != NULL ? mem_string(options->name) : NULL;
    run->options.name = run->name;
    run->total = total;
    return run;
}

void run_free(struct run *run)
{
    if (run->format_run != NULL)
        run->format->close(run->format_run);
    if (run->unpack != NULL)
        unpack_free(run->unpack);
    bytes_release(&run->head);
    bytes_release(&run->kept);
    free(run->name);
    free(run);
}

static bool rests(const struct run *run)
{
    return run->source.ready != NULL && !run->source.ready(run->source.self, REST);
}

/* Reads until the format can be told. */
static void read_head(struct run *run)
{
    const char *data;
    size_t n = 1;
    if (run->unpack != NULL)
        return;
    struct unpack_source counted = { read_counted, NULL, run };
    run->unpack = unpack_new(&counted, &run->builder, NULL);
    while (run->head.length < ENOUGH && (run->head.length == 0 || !rests(run)) &&
           (n = unpack_read(run->unpack, &data)) > 0)
        bytes_append(&run->head, data, n);
    run->ended = n == 0;
}

/* Many of its characters are no ASCII, and none is wrong; a text that is ASCII so far may go on as
 * anything. */
bool run_begins_as_utf8(struct run *run)
{
    bool cut;
    size_t beyond = 0;
    read_head(run);
    struct slice head = bytes_slice(&run->head);
    size_t valid = utf8_valid_prefix(head.data, head.length, &cut);
    for (size_t i = 0; i < valid; i++)
        beyond += ((unsigned char)head.data[i] & 0xC0) == 0xC0;
    return (valid == head.length || cut) && beyond >= SURE;
}

/* --- What flows, of a format that shows nothing before it has all --- */

static void take_glimpse(void *self, const struct call *call)
{
    struct run *run = self;
    struct call own = *call;
    switch (call->kind) {
    case CALL_OUTLINE:
    case CALL_RESOURCE:
    case CALL_DIAGNOSTIC:
    case CALL_PROGRESS:
    case CALL_PART_FAILED:
    case CALL_COMPLETE:
        return;
    case CALL_PART_END:
        own.flags |= PART_IS_PARTIAL;
        break;
    default:
        break;
    }
    run->out->take(run->out->self, &own);
}

/* What has come is given to the format as if it were all, for the time being. */
static void glimpse(struct run *run)
{
    struct builder builder = { take_glimpse, run };
    void *once = run->format->open(&builder, &run->options);
    run->format->feed(once, bytes_string(&run->kept), run->kept.length);
    run->format->end(once);
    run->format->close(once);
    run->glimpsed = run->kept.length;
}

/* Where it halts and has grown by an eighth. */
static void show_meanwhile(struct run *run)
{
    if (run->shown || run->total > 0 || run->format->part != NULL)
        bytes_release(&run->kept);
    else if (run->kept.length > run->glimpsed + run->glimpsed / 8 && rests(run))
        glimpse(run);
}

static void feed(struct run *run, const char *data, size_t length)
{
    if (!run->shown && run->total == 0)
        bytes_append(&run->kept, data, length);
    run->format->feed(run->format_run, data, length);
    builder_progress(&run->builder, run->taken, run->total);
    show_meanwhile(run);
}

static void open_format(struct run *run)
{
    const char *head = bytes_string(&run->head);
    size_t length = run->head.length;
    if (run->format == NULL)
        run->format = format_guess(run->name, head, length < HEAD_MAX ? length : HEAD_MAX);
    if (run->format == NULL)
        run->format = format_find("plain");
    run->format_run = run->format->open(&run->builder, &run->options);
    if (length > 0)
        feed(run, head, length);
    bytes_release(&run->head);
}

bool run_text(struct run *run)
{
    read_head(run);
    if (run->name != NULL && unpack_is_compressed(run->unpack))
        strip_suffix(run);
    open_format(run);
    const char *data;
    size_t n;
    while (!run->ended && (n = unpack_read(run->unpack, &data)) > 0)
        feed(run, data, n);
    run->format->end(run->format_run);
    builder_progress(&run->builder, run->taken, run->taken);
    builder_complete(&run->builder);
    return run->format->part != NULL;
}

void run_part(struct run *run, uint32_t part)
{
    run->part = part;
    run->part_ended = false;
    if (run->format->part != NULL)
        run->format->part(run->format_run, part);
    if (!run->part_ended)
        builder_part_failed(&run->builder, part, _("the text has no such part"));
}
