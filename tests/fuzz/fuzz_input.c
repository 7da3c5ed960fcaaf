/* SPDX-License-Identifier: MIT */
/* Bytes of a terminal, whole and in pieces of the first byte's size: the same events come out, no
 * text among them is other than UTF-8, and what was begun ends when its time is out. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>

#include "base/bytes.h"
#include "text/utf8.h"
#include "tui/input.h"

static const struct key_string known[] = {
    { "\x1BOA", { KEYSYM_UP, 0 } },
    { "\x1B[15~", { KEYSYM_F1 + 4, 0 } },
    { "\x08", { 0x7F, 0 } },
};

static void take_events(struct input *input, struct bytes *log)
{
    struct input_event event;
    while (input_next(input, &event)) {
        if (event.kind == INPUT_KEY) {
            bytes_format(log, "key %x %x\n", (unsigned)event.key.code, event.key.modifiers);
        } else if (event.kind == INPUT_PASTE) {
            assert(event.length <= INPUT_PASTE_MAX && utf8_is_valid(event.text, event.length));
            bytes_format(log, "paste %zu ", event.length);
            bytes_append(log, event.text, event.length);
        } else {
            bytes_format(log, "answer %d %d %d\n", (int)event.answer.kind, event.answer.row,
                         event.answer.column);
        }
    }
}

static void read_pieces(const char *data, size_t size, size_t step, bool expect, struct bytes *log)
{
    struct input *input = input_new(known, sizeof known / sizeof *known);
    input_expect_answers(input, expect);
    for (size_t at = 0; at < size; at += step) {
        input_feed(input, data + at, size - at < step ? size - at : step);
        take_events(input, log);
    }
    for (int i = 0; i < 8 && input_wait(input) >= 0; i++) {
        input_time_out(input);
        take_events(input, log);
    }
    assert(input_wait(input) < 0);
    input_free(input);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const char *source = (const char *)data + 1;
    bool expect = data[0] & 1;
    struct bytes whole = { 0 }, pieces = { 0 };
    read_pieces(source, size - 1, size, expect, &whole);
    read_pieces(source, size - 1, (data[0] >> 1) % 16 + 1u, expect, &pieces);
    assert(slice_equal(bytes_slice(&whole), bytes_slice(&pieces)));
    bytes_release(&whole);
    bytes_release(&pieces);
    return 0;
}
