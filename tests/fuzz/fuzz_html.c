/* SPDX-License-Identifier: MIT */
/* A web page behind a byte that says how it comes: every call is one that the receiver takes, and
 * the page is the same however it was cut; a page cut into pieces ends, and has them all. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>

#include "doc/receiver.h"
#include "format/html.h"
#include "format/html_tame.h"

struct result {
    struct receiver *receiver;
    uint64_t hash;
    unsigned delivered;
};

static void mix(struct result *result, const char *data, size_t length)
{
    for (size_t i = 0; i < length; i++)
        result->hash = (result->hash ^ (unsigned char)data[i]) * 1099511628211u;
}

static void deliver(void *self, uint32_t number, struct part *part)
{
    struct result *result = self;
    (void)number;
    mix(result, bytes_slice(&part->text).data, part->text.length);
    for (size_t i = 0; i < part->block_count; i++)
        mix(result, (const char *)&part->blocks[i].form.role, 1);
    result->delivered++;
    part_free(part);
}

static void failed(void *self, uint32_t number, struct slice message)
{
    (void)self;
    (void)number;
    (void)message;
}

static void apply(void *self, const struct call *call)
{
    (void)self;
    (void)call;
}

static const struct receiver_ops ops = { deliver, failed, apply };

static void take(void *self, const struct call *call)
{
    struct error error;
    assert(receiver_take(((struct result *)self)->receiver, call, &error));
}

static uint64_t read_page(const char *data, size_t size, size_t step)
{
    struct result result = { .hash = 14695981039346656037u };
    result.receiver = receiver_new(&ops, &result);
    struct builder builder = { take, &result };
    const struct format_options options = { .name = "x" };
    void *run = format_html.open(&builder, &options);
    for (size_t at = 0; at < size; at += step)
        format_html.feed(run, data + at, size - at < step ? size - at : step);
    format_html.end(run);
    format_html.close(run);
    assert(result.delivered > 0);
    receiver_free(result.receiver);
    return result.hash;
}

static void count_piece(void *self, struct slice markup, bool last)
{
    unsigned *pieces = self;
    (void)markup;
    *pieces += last ? 1000000 : 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    size_t step = (size_t)(data[0] & 0x3F) + 1;
    const char *page = (const char *)data + 1;
    assert(read_page(page, size - 1, step) == read_page(page, size - 1, size));
    unsigned pieces = 0;
    struct tame tame;
    tame_init(&tame, 64, 16);
    tame.piece = count_piece;
    tame.self = &pieces;
    tame_feed(&tame, page, size - 1, false);
    tame_feed(&tame, "", 0, true);
    assert(pieces / 1000000 == 1 && pieces % 1000000 <= size);
    tame_release(&tame);
    return 0;
}
