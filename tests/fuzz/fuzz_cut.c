/* SPDX-License-Identifier: MIT */
/* A window of plain text, after as many bytes before it as the first byte says: a cut is in it, asks
 * for nothing but the few bytes before, and parts neither a line end nor a character. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>

#include "base/limits.h"
#include "source/cut.h"
#include "source/lines.h"
#include "text/utf8.h"

/* A window is longer by far; a cut needs room for a character on both its sides. */
#define WINDOW_MIN (2 * UTF8_LONGEST)

static void check_ends(const char *text, size_t length)
{
    for (size_t at = 0; at < length;) {
        size_t end;
        size_t line = line_find_end(text + at, length - at, &end);
        assert(line + end <= length - at && end <= LINE_END_MAX);
        assert(end > 0 || line == length - at);
        assert(end == 0 || line_end_length(text + at + line, length - at - line) == end);
        assert(cut_line_kind((struct slice){ text + at, line }) < CUT_KINDS);
        at += line + end;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const char *text = (const char *)data + 1;
    size_t length = size - 1;
    size_t before = data[0] < length ? data[0] : 0;
    struct slice window = { text + before, length - before };
    if (window.length > PART_WINDOW)
        window.length = PART_WINDOW;
    check_ends(text, length);
    if (window.length < WINDOW_MIN)
        return 0;
    size_t kept = before < CUT_BEFORE ? before : CUT_BEFORE;
    enum cut_kind kind;
    size_t cut = cut_find((struct slice){ text, before }, window, &kind);
    assert(cut <= window.length && kind < CUT_KINDS);
    assert(cut_find((struct slice){ window.data - kept, kept }, window, NULL) == cut);
    size_t at = before + cut;
    assert(at == 0 || cut == window.length || text[at - 1] != '\r' || text[at] != '\n');
    if (cut > 0 && cut < window.length && utf8_is_valid(text, length))
        assert(((unsigned char)text[at] & 0xC0) != 0x80);
    return 0;
}
