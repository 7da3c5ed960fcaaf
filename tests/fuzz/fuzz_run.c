/* SPDX-License-Identifier: MIT */
/* Any bytes as the worker takes them: unpacked, their format found and fed, in pieces of any size.
 * However it ends, it is complete once, and each part that is asked for ends or fails. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>

#include "base/limits.h"
#include "text/utf8.h"
#include "watch.h"
#include "worker/run.h"

struct heard {
    struct watch watch;
    uint64_t to; /* what of the source the spool has been told of */
    unsigned answers;
};

/* Plain text comes in pieces that follow each other. */
static void check_spool(struct heard *heard, const struct call *call)
{
    assert(call->text.length <= SPOOL_PIECE && utf8_is_valid(call->text.data, call->text.length));
    assert(call->total >= heard->to || call->name.length > 0); /* a name: from the start anew */
    heard->to = call->name.length > 0 ? 0 : call->total;
}

static void take(void *self, const struct call *call)
{
    struct heard *heard = self;
    heard->answers += call->kind == CALL_PART_END || call->kind == CALL_PART_FAILED;
    if (call->kind == CALL_SPOOL)
        check_spool(heard, call);
    else
        heard->watch.builder.take(heard->watch.builder.self, call);
}

struct pieces {
    const char *data;
    size_t left, size;
};

static ssize_t read_piece(void *self, const char **data)
{
    struct pieces *pieces = self;
    size_t length = pieces->left < pieces->size ? pieces->left : pieces->size;
    *data = pieces->data;
    pieces->data += length;
    pieces->left -= length;
    return (ssize_t)length;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    struct heard heard = { .to = 0 };
    watch_init(&heard.watch);
    struct builder builder = { take, &heard };
    struct pieces pieces = { (const char *)data + 1, size - 1, (size_t)data[0] * 16 + 1 };
    struct unpack_source source = { read_piece, NULL, &pieces };
    struct format_options options = { .name = "text" };
    struct run *run = run_new(&source, &builder, NULL, &options, size);
    bool parts = run_text(run);
    assert(heard.watch.complete == 1);
    for (uint32_t i = 0; parts && i < heard.watch.units + 1 && i < 8; i++) {
        unsigned before = heard.answers;
        run_part(run, i);
        assert(heard.answers == before + 1);
    }
    run_free(run);
    watch_release(&heard.watch);
    return 0;
}
