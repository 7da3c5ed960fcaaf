/* SPDX-License-Identifier: MIT */
/* Compressed bytes behind a byte that says in what pieces they come: what comes out stays within
 * the limits, ends once, and is the same however it was cut, damaged or not; only where it expands
 * too much does it end by how much was read. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <string.h>

#include "base/bytes.h"
#include "worker/unpack.h"

static const struct unpack_limits limits = { .expanded = 1u << 20, .free = 1u << 16, .times = 100,
                                             .filters = 2 };

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

/* What was wrong. */
enum wrong { WRONG_NOTHING, WRONG_DAMAGED, WRONG_TOO_MUCH };

static void take(void *self, const struct call *call)
{
    enum wrong *wrong = self;
    assert(call->kind == CALL_DIAGNOSTIC && call->text.length > 0 && *wrong == WRONG_NOTHING);
    *wrong = memmem(call->text.data, call->text.length, "expands", 7) != NULL ? WRONG_TOO_MUCH
                                                                              : WRONG_DAMAGED;
}

static enum wrong unpack(const char *data, size_t size, size_t step, struct bytes *out)
{
    enum wrong wrong = WRONG_NOTHING;
    struct builder builder = { take, &wrong };
    struct pieces pieces = { data, size, step };
    struct unpack_source source = { read_piece, NULL, &pieces };
    struct unpack *unpack = unpack_new(&source, &builder, &limits);
    const char *piece;
    size_t n;
    while ((n = unpack_read(unpack, &piece)) > 0)
        bytes_append(out, piece, n);
    assert(unpack_read(unpack, &piece) == 0);
    if (unpack_is_compressed(unpack))
        assert(out->length <= limits.expanded);
    else
        assert(wrong == WRONG_NOTHING && slice_equal(bytes_slice(out), (struct slice){ data, size }));
    unpack_free(unpack);
    return wrong;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    struct bytes whole = { 0 }, cut = { 0 };
    const char *packed = (const char *)data + 1;
    enum wrong wrong = unpack(packed, size - 1, size, &whole);
    enum wrong wrong_cut = unpack(packed, size - 1, data[0] + 1u, &cut);
    size_t common = whole.length < cut.length ? whole.length : cut.length;
    assert(memcmp(bytes_string(&whole), bytes_string(&cut), common) == 0);
    if (wrong != WRONG_TOO_MUCH && wrong_cut != WRONG_TOO_MUCH)
        assert(wrong == wrong_cut && whole.length == cut.length);
    bytes_release(&whole);
    bytes_release(&cut);
    return 0;
}
