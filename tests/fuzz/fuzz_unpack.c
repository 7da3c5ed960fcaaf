/* SPDX-License-Identifier: MIT */
/* Compressed bytes behind a byte that says in what pieces they come and within which limits: what
 * comes out stays within them and ends once, and is the same however it was cut; of what is damaged,
 * or ends where narrow limits are met, the beginning. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <string.h>

#include "base/bytes.h"
#include "worker/unpack.h"

enum { NARROW = 0x80 };

static const struct unpack_limits narrow = { .expanded = 1u << 18, .free = 1u << 16, .times = 100,
                                             .filters = 1 };
static const struct unpack_limits wide = { .expanded = 1u << 26, .free = 1u << 26, .times = 1,
                                           .filters = 3 };

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

static void take(void *self, const struct call *call)
{
    assert(call->kind == CALL_DIAGNOSTIC && call->text.length > 0);
    ++*(unsigned *)self;
}

/* Returns how often something was wrong. */
static unsigned unpack(const struct unpack_limits *limits, const char *data, size_t size,
                       size_t step, struct bytes *out)
{
    unsigned wrong = 0;
    struct builder builder = { take, &wrong };
    struct pieces pieces = { data, size, step };
    struct unpack_source source = { read_piece, NULL, &pieces };
    struct unpack *unpack = unpack_new(&source, &builder, limits);
    const char *piece;
    size_t n;
    while ((n = unpack_read(unpack, &piece)) > 0)
        bytes_append(out, piece, n);
    assert(unpack_read(unpack, &piece) == 0);
    if (unpack_is_compressed(unpack))
        assert(out->length <= limits->expanded);
    else
        assert(wrong == 0 && slice_equal(bytes_slice(out), (struct slice){ data, size }));
    unpack_free(unpack);
    assert(wrong <= 1);
    return wrong;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    struct bytes whole = { 0 }, cut = { 0 };
    const char *packed = (const char *)data + 1;
    const struct unpack_limits *limits = (data[0] & NARROW) != 0 ? &narrow : &wide;
    unsigned wrong = unpack(limits, packed, size - 1, size, &whole);
    unsigned wrong_cut = unpack(limits, packed, size - 1, (data[0] & ~NARROW & 0xFFu) + 1, &cut);
    size_t common = whole.length < cut.length ? whole.length : cut.length;
    assert(memcmp(bytes_string(&whole), bytes_string(&cut), common) == 0);
    if (limits == &wide)
        assert(wrong == wrong_cut && (wrong > 0 || whole.length == cut.length));
    bytes_release(&whole);
    bytes_release(&cut);
    return 0;
}
