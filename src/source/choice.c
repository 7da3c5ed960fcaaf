/* SPDX-License-Identifier: MIT */
#include "source/choice.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"

static char *copy(const char *string)
{
    return string != NULL ? mem_string(string) : NULL;
}

struct choice choice_of(const char *name, const char *format, const char *encoding, bool reflow)
{
    return (struct choice){ copy(name), copy(format), copy(encoding), reflow, false };
}

void choice_release(struct choice *choice)
{
    free(choice->name);
    free(choice->format);
    free(choice->encoding);
    *choice = (struct choice){ 0 };
}

void origin_release(struct origin *origin)
{
    if (origin->file >= 0)
        close(origin->file);
    inflow_free(origin->inflow);
    *origin = (struct origin){ -1, NULL };
}

struct worker *choice_start(const struct choice *choice, const struct origin *origin,
                            struct loop *loop, const struct worker_sink *sink,
                            struct error *error)
{
    struct worker_options options = {
        .text = origin->file,
        .inflow = origin->inflow,
        .utf8 = choice->utf8 && choice->encoding == NULL,
        .format = choice->format,
        .encoding = choice->encoding,
        .name = choice->name,
        .reflow = choice->reflow,
        .loop = loop,
    };
    return worker_start(&options, sink, error);
}
