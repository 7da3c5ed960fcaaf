/* SPDX-License-Identifier: MIT */
#include "source/choice.h"

#include <stdlib.h>

#include "base/mem.h"

static char *copy(const char *string)
{
    return string != NULL ? mem_string(string) : NULL;
}

struct choice choice_of(const char *name, const char *format, const char *encoding, bool reflow)
{
    return (struct choice){ copy(name), copy(format), copy(encoding), reflow };
}

void choice_release(struct choice *choice)
{
    free(choice->name);
    free(choice->format);
    free(choice->encoding);
    *choice = (struct choice){ 0 };
}

struct worker *choice_start(const struct choice *choice, int text, struct slice head,
                            struct loop *loop, const struct worker_sink *sink,
                            struct error *error)
{
    struct worker_options options = {
        .text = text,
        .head = head,
        .format = choice->format,
        .encoding = choice->encoding,
        .name = choice->name,
        .reflow = choice->reflow,
        .loop = loop,
    };
    return worker_start(&options, sink, error);
}
