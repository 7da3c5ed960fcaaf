/* SPDX-License-Identifier: MIT */
/* Bytes of a pipe, cut into pieces of the first byte's size: whatever is received is what the
 * headers promise, and each call that is read is read again from what is written of it. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>

#include "doc/receiver.h"
#include "doc/wire.h"
#include "text/utf8.h"
#include "watch.h"

static void deliver(void *self, uint32_t number, struct part *part)
{
    (void)self;
    (void)number;
    watch_check_part(part);
    part_free(part);
}

static void failed(void *self, uint32_t number, struct slice message)
{
    (void)self;
    (void)number;
    assert(utf8_is_valid(message.data, message.length));
}

static void apply(void *self, const struct call *call)
{
    (void)self;
    assert(call->kind < CALL_PART_BEGIN);
    assert(utf8_is_valid(call->name.data, call->name.length));
    assert(utf8_is_valid(call->text.data, call->text.length));
}

static void check_written(const struct call *call)
{
    struct bytes wire = { 0 };
    struct wire_reader reader = { 0 };
    struct call again;
    wire_encode(call, &wire);
    wire_feed(&reader, wire.data, wire.length);
    assert(wire_next(&reader, &again, NULL) == WIRE_CALL);
    assert(again.kind == call->kind && again.part == call->part && again.detail == call->detail &&
           again.flags == call->flags && again.offset == call->offset &&
           again.total == call->total && slice_equal(again.name, call->name) &&
           slice_equal(again.text, call->text));
    assert(wire_next(&reader, &again, NULL) == WIRE_MORE);
    wire_reader_release(&reader);
    bytes_release(&wire);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct receiver_ops ops = { deliver, failed, apply };
    if (size == 0)
        return 0;
    struct receiver *receiver = receiver_new(&ops, NULL);
    struct wire_reader reader = { 0 };
    struct call call;
    size_t step = data[0] + 1u;
    for (size_t at = 1; at < size; at += step) {
        wire_feed(&reader, (const char *)data + at, size - at < step ? size - at : step);
        while (wire_next(&reader, &call, NULL) == WIRE_CALL) {
            check_written(&call);
            receiver_take(receiver, &call, NULL);
        }
    }
    wire_reader_release(&reader);
    receiver_free(receiver);
    return 0;
}
