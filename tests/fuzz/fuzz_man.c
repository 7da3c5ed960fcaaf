/* SPDX-License-Identifier: MIT */
/* A man page, or what a program wrote for a terminal, behind a byte that says in what pieces it
 * comes and whether its lines are joined: no sequence or control is left of it, and it is the same
 * however it was cut, but for its encoding where that is to be found out as soon as it can. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>

#include "format/man.h"
#include "watch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    size_t step = (size_t)(data[0] & 0x3F) + 1;
    const char *text = (const char *)data + 1;
    const struct format_options options = { .name = "x", .reflow = (data[0] & 0x40) != 0,
                                            .encoding = (data[0] & 0x80) == 0 ? "UTF-8" : NULL };
    int looks = format_man.looks(text, size - 1);
    assert(looks >= 0 && looks <= 100);
    uint64_t pieces = watch_read(&format_man, &options, text, size - 1, step);
    uint64_t whole = watch_read(&format_man, &options, text, size - 1, size);
    assert(pieces == whole || options.encoding == NULL);
    return 0;
}
