/* SPDX-License-Identifier: MIT */
#include "worker/run.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/bytes.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"

/* With so much of what flows its format can be told (bytes); what is less and rests so long
 * (milliseconds) has to do. */
#define ENOUGH 1024u
#define REST 100

struct run {
    struct unpack_source source;
    struct builder *out;
    struct builder builder; /* looks at what passes */
    const struct format_type *format;
    struct format_options options;
    char *name;             /* without the suffix of what it was compressed with */
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
    free(run->name);
    free(run);
}

static bool rests(const struct run *run)
{
    return run->source.ready != NULL && !run->source.ready(run->source.self, REST);
}

/* Reads until the format can be told, and tells it. */
static void open_format(struct run *run, struct unpack *unpack)
{
    struct bytes head = { 0 };
    const char *data;
    size_t n = 1;
    while (head.length < ENOUGH && (head.length == 0 || !rests(run)) &&
           (n = unpack_read(unpack, &data)) > 0)
        bytes_append(&head, data, n);
    if (run->format == NULL)
        run->format = format_guess(run->name, bytes_string(&head),
                                   head.length < HEAD_MAX ? head.length : HEAD_MAX);
    if (run->format == NULL)
        run->format = format_find("plain");
    run->format_run = run->format->open(&run->builder, &run->options);
    if (head.length > 0)
        run->format->feed(run->format_run, bytes_string(&head), head.length);
    bytes_release(&head);
}

bool run_text(struct run *run)
{
    struct unpack_source counted = { read_counted, NULL, run };
    struct unpack *unpack = unpack_new(&counted, &run->builder, NULL);
    if (run->name != NULL && unpack_is_compressed(unpack))
        strip_suffix(run);
    open_format(run, unpack);
    const char *data;
    size_t n;
    builder_progress(&run->builder, run->taken, run->total);
    while ((n = unpack_read(unpack, &data)) > 0) {
        run->format->feed(run->format_run, data, n);
        builder_progress(&run->builder, run->taken, run->total);
    }
    unpack_free(unpack);
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
