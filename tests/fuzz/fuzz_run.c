/* SPDX-License-Identifier: MIT */
/* Any bytes as the worker takes them: unpacked, their format found and fed, in pieces of any size.
 * However it ends, it is complete once, and each part that is asked for ends or fails. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>

#include "doc/document.h"
#include "worker/run.h"

struct heard {
    struct builder *document;
    uint32_t units;
    unsigned complete, parts, answers;
};

static void take(void *self, const struct call *call)
{
    struct heard *heard = self;
    heard->complete += call->kind == CALL_COMPLETE;
    heard->units += call->kind == CALL_UNIT;
    heard->answers += call->kind == CALL_PART_END || call->kind == CALL_PART_FAILED;
    if (call->kind != CALL_SPOOL)
        heard->document->take(heard->document->self, call);
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
    struct document *document = document_new(&(struct document_options){ 0 });
    struct heard heard = { .document = document_builder(document) };
    struct builder builder = { take, &heard };
    struct pieces pieces = { (const char *)data + 1, size - 1, (size_t)data[0] * 16 + 1 };
    struct unpack_source source = { read_piece, NULL, &pieces };
    struct format_options options = { .name = "text" };
    struct run *run = run_new(&source, &builder, NULL, &options, size);
    bool parts = run_text(run);
    assert(heard.complete == 1);
    for (uint32_t i = 0; parts && i < heard.units + 1 && i < 8; i++) {
        unsigned before = heard.answers;
        run_part(run, i);
        assert(heard.answers > before);
    }
    run_free(run);
    document_free(document);
    return 0;
}
