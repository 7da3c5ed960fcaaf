/* SPDX-License-Identifier: MIT */
/* A web page behind a byte that says how it comes: every call is one that the receiver takes, and
 * the page is the same however it was cut; a page cut into pieces ends, and has them all. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>

#include "format/html.h"
#include "format/html_tame.h"
#include "watch.h"

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
    const struct format_options options = { .name = "x" };
    assert(watch_read(&format_html, &options, page, size - 1, step) ==
           watch_read(&format_html, &options, page, size - 1, size));
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
