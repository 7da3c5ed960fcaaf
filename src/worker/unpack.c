/* SPDX-License-Identifier: MIT */
#include "worker/unpack.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "worker/unpack_layer.h"

const struct unpack_limits unpack_limits = { EXPANDED_MAX, EXPANSION_FREE, EXPANSION_MAX,
                                             FILTERS_MAX };

struct unpack {
    struct unpack_limits limits;
    struct unpack_source source;
    struct builder *builder;
    struct layer **layers; /* the last one gives the text */
    size_t layer_count;
    bool told;             /* what was wrong */
    bool stopped;          /* nothing more is given */
    uint64_t in;
};

/* One thing is wrong with a text: what follows from it is not told. */
static void tell(struct unpack *unpack, enum severity severity, const char *message)
{
    if (!unpack->told)
        builder_diagnostic(unpack->builder, severity, unpack->in, message);
    unpack->told = true;
}

static void stop(struct unpack *unpack, const char *message)
{
    tell(unpack, SEVERITY_ERROR, message);
    unpack->stopped = true;
}

static ssize_t read_source(void *self, const char **data)
{
    struct unpack *unpack = self;
    ssize_t n = unpack->source.read(unpack->source.self, data);
    if (n > 0)
        unpack->in += (uint64_t)n;
    if (n < 0) {
        struct error error;
        error_set(&error, _("cannot read on: %s"), strerror(errno));
        tell(unpack, SEVERITY_ERROR, error.message);
    }
    return n;
}

static void tell_trouble(void *self, enum layer_trouble trouble)
{
    switch (trouble) {
    case LAYER_CUT_OFF:
        tell(self, SEVERITY_ERROR, _("the compressed text is cut off"));
        break;
    case LAYER_DAMAGED:
        tell(self, SEVERITY_ERROR, _("the compressed text is damaged"));
        break;
    case LAYER_MORE_FOLLOWS:
        tell(self, SEVERITY_WARNING, _("what follows the compressed text is left out"));
        break;
    }
}

static bool made(void *self, uint64_t bytes)
{
    struct unpack *unpack = self;
    const struct unpack_limits *limits = &unpack->limits;
    if (bytes > limits->expanded)
        stop(unpack, _("the compressed text expands to too much"));
    else if (bytes > limits->free && bytes > unpack->in * limits->times)
        stop(unpack, _("the compressed text expands too many times"));
    return !unpack->stopped;
}

/* Until one is not compressed. */
static void add_layers(struct unpack *unpack)
{
    const struct layer_owner owner = { tell_trouble, made, unpack };
    struct unpack_source below = { read_source, NULL, unpack };
    unsigned depth = 0, more;
    do {
        struct layer *layer = layer_new(&below, &owner);
        unpack->layers[unpack->layer_count++] = layer;
        below = layer_source(layer);
        more = layer_depth(layer);
        depth += more;
    } while (more > 0 && depth <= unpack->limits.filters);
    if (depth > unpack->limits.filters)
        stop(unpack, _("the text is compressed too many times"));
}

struct unpack *unpack_new(const struct unpack_source *source, struct builder *builder,
                          const struct unpack_limits *limits)
{
    struct unpack *unpack = mem_array(1, sizeof *unpack);
    unpack->limits = limits != NULL ? *limits : unpack_limits;
    unpack->source = *source;
    unpack->builder = builder;
    unpack->layers = mem_array(unpack->limits.filters + 1, sizeof(struct layer *));
    add_layers(unpack);
    return unpack;
}

void unpack_free(struct unpack *unpack)
{
    while (unpack->layer_count > 0)
        layer_free(unpack->layers[--unpack->layer_count]);
    free(unpack->layers);
    free(unpack);
}

bool unpack_is_compressed(const struct unpack *unpack)
{
    return layer_depth(unpack->layers[0]) > 0;
}

size_t unpack_read(struct unpack *unpack, const char **data)
{
    if (unpack->stopped)
        return 0;
    struct unpack_source text = layer_source(unpack->layers[unpack->layer_count - 1]);
    ssize_t n = text.read(text.self, data);
    return n > 0 && !unpack->stopped ? (size_t)n : 0;
}
