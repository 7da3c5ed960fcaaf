/* SPDX-License-Identifier: MIT */
#include "worker/unpack_layer.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>

#include "base/mem.h"
#include "worker/unpack_codec.h"

/* The first piece is there soon; the others are larger (bytes). */
#define FIRST_PIECE 8192u
#define PIECE 65536u

static const struct packing {
    struct slice signature;
    const struct codec *codec; /* NULL: libarchive's own */
    int (*filter)(struct archive *archive);
} packings[] = {
    { { "\x1F\x8B\x08", 3 }, &codec_gzip, archive_read_support_filter_gzip },
    { { "\xFD" "7zXZ\0", 6 }, &codec_xz, archive_read_support_filter_xz },
    { { "\x28\xB5\x2F\xFD", 4 }, &codec_zstd, archive_read_support_filter_zstd },
    { { "BZh?1AY&SY", 10 }, &codec_bzip2, archive_read_support_filter_bzip2 },
    { { "BZh?\x17rE8P\x90", 10 }, &codec_bzip2, archive_read_support_filter_bzip2 },
    { { "\x04\x22\x4D\x18", 4 }, NULL, archive_read_support_filter_lz4 },
};

struct layer {
    struct ahead in;
    struct layer_owner owner;
    const struct packing *packing; /* NULL: it is not compressed */
    void *state;                   /* of the codec; NULL between two streams */
    struct archive *archive;       /* where there is no codec */
    unsigned depth;
    bool ended;
    uint64_t made;
    size_t piece;                  /* at most so much is made at once */
    char out[PIECE];
};

/* As far as both go; a "?" of a signature is any byte. */
static bool agrees(struct slice head, struct slice signature)
{
    for (size_t i = 0; i < signature.length && i < head.length; i++)
        if (head.data[i] != signature.data[i] && signature.data[i] != '?')
            return false;
    return true;
}

/* Looks at no more of what flows than it has to. */
static const struct packing *find_packing(struct ahead *in)
{
    ahead_fill(in, 1);
    for (size_t i = 0; i < sizeof packings / sizeof *packings; i++) {
        struct slice signature = packings[i].signature;
        for (size_t n = in->left.length; n < signature.length && agrees(in->left, signature) &&
                                         !in->ended; n = in->left.length)
            ahead_fill(in, n + 1);
        if (in->left.length >= signature.length && agrees(in->left, signature))
            return &packings[i];
    }
    return NULL;
}

static void end(struct layer *layer, enum layer_trouble trouble)
{
    layer->ended = true;
    layer->owner.tell(layer->owner.self, trouble);
}

/* --- By a codec --- */

static void close_codec(struct layer *layer)
{
    if (layer->state != NULL)
        layer->packing->codec->close(layer->state);
    layer->state = NULL;
}

/* Zeros pad a stream to the length of a block. */
static void skip_padding(struct layer *layer)
{
    struct ahead *in = &layer->in;
    for (ahead_fill(in, 1); in->left.length > 0 && in->left.data[0] == '\0'; ahead_fill(in, 1))
        ahead_skip(in, 1);
}

/* Streams that follow each other are one text; what else follows is none of it. */
static void begin_stream(struct layer *layer)
{
    skip_padding(layer);
    if (layer->in.left.length == 0) {
        layer->ended = true;
        return;
    }
    const struct packing *packing = find_packing(&layer->in);
    if (packing == NULL || packing->codec != layer->packing->codec) {
        end(layer, LAYER_MORE_FOLLOWS);
        return;
    }
    layer->state = layer->packing->codec->open();
    if (layer->state == NULL)
        end(layer, LAYER_DAMAGED);
}

/* Returns how much was made. */
static size_t step(struct layer *layer)
{
    struct codec_room room = { layer->in.left, layer->out, layer->piece };
    enum codec_result result = layer->packing->codec->step(layer->state, &room);
    ahead_skip(&layer->in, layer->in.left.length - room.in.length);
    if (result != CODEC_GOES_ON)
        close_codec(layer);
    if (result == CODEC_DAMAGED)
        end(layer, LAYER_DAMAGED);
    return layer->piece - room.left;
}

/* The codec has made all that it can of what it has. */
static void give_more(struct layer *layer)
{
    size_t before = layer->in.left.length;
    ahead_fill(&layer->in, before + 1);
    if (layer->in.left.length == before)
        end(layer, LAYER_CUT_OFF);
}

static size_t read_codec(struct layer *layer, const char **data)
{
    size_t made = 0;
    while (made == 0 && !layer->ended) {
        if (layer->state == NULL) {
            begin_stream(layer);
            continue;
        }
        size_t left = layer->in.left.length;
        made = step(layer);
        if (made == 0 && layer->state != NULL && layer->in.left.length == left)
            give_more(layer);
    }
    layer->piece = PIECE;
    *data = layer->out;
    return made;
}

/* --- By libarchive --- */

static ssize_t read_for_archive(struct archive *archive, void *self, const void **data)
{
    (void)archive;
    struct layer *layer = self;
    ahead_fill(&layer->in, 1);
    struct slice piece = layer->in.left;
    ahead_skip(&layer->in, piece.length);
    *data = piece.data;
    return (ssize_t)piece.length;
}

static void tell_archive(struct layer *layer)
{
    end(layer, layer->in.ended && layer->in.left.length == 0 ? LAYER_CUT_OFF : LAYER_DAMAGED);
}

static void open_archive(struct layer *layer)
{
    struct archive_entry *entry;
    layer->archive = archive_read_new();
    if (layer->archive == NULL || layer->packing->filter(layer->archive) != ARCHIVE_OK ||
        archive_read_support_format_raw(layer->archive) != ARCHIVE_OK ||
        archive_read_open(layer->archive, layer, NULL, read_for_archive, NULL) != ARCHIVE_OK ||
        archive_read_next_header(layer->archive, &entry) != ARCHIVE_OK)
        tell_archive(layer);
    else
        /* It finds the same compression within itself; its own reading is one of its filters. */
        layer->depth = (unsigned)archive_filter_count(layer->archive) - 1;
}

static size_t read_archive(struct layer *layer, const char **data)
{
    const void *piece;
    size_t length;
    la_int64_t offset;
    int result;
    if (layer->ended)
        return 0;
    do
        result = archive_read_data_block(layer->archive, &piece, &length, &offset);
    while (result == ARCHIVE_OK && length == 0);
    if (result == ARCHIVE_OK) {
        *data = piece;
        return length;
    }
    if (result == ARCHIVE_EOF)
        layer->ended = true;
    else
        tell_archive(layer);
    return 0;
}

/* --- The layer --- */

struct layer *layer_new(const struct unpack_source *below, const struct layer_owner *owner)
{
    struct layer *layer = mem_array(1, sizeof *layer);
    ahead_init(&layer->in, below);
    layer->owner = *owner;
    layer->piece = FIRST_PIECE;
    layer->packing = find_packing(&layer->in);
    if (layer->packing == NULL)
        return layer;
    layer->depth = 1;
    if (layer->packing->codec == NULL || layer->packing->codec->open == NULL)
        open_archive(layer);
    return layer;
}

void layer_free(struct layer *layer)
{
    if (layer == NULL)
        return;
    close_codec(layer);
    if (layer->archive != NULL)
        archive_read_free(layer->archive);
    ahead_release(&layer->in);
    free(layer);
}

unsigned layer_depth(const struct layer *layer)
{
    return layer->depth;
}

static size_t read_as_it_is(struct layer *layer, const char **data)
{
    ahead_fill(&layer->in, 1);
    struct slice piece = layer->in.left;
    ahead_skip(&layer->in, piece.length);
    *data = piece.data;
    return piece.length;
}

static ssize_t read_layer(void *self, const char **data)
{
    struct layer *layer = self;
    if (layer->packing == NULL)
        return (ssize_t)read_as_it_is(layer, data);
    size_t n = layer->archive != NULL ? read_archive(layer, data) : read_codec(layer, data);
    layer->made += n;
    if (n > 0 && !layer->owner.made(layer->owner.self, layer->made)) {
        layer->ended = true;
        return 0;
    }
    return (ssize_t)n;
}

struct unpack_source layer_source(struct layer *layer)
{
    return (struct unpack_source){ read_layer, NULL, layer };
}
