/* SPDX-License-Identifier: MIT */
/* Width rules from the first byte, then text: clusters are found the same from all sides, and what is
 * drawn of each is safe to send and as wide as the program, curses' wcwidth and layout think. */
#include "fuzz.h"

#undef NDEBUG
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/limits.h"
#include "base/mem.h"
#include "text/cluster.h"
#include "text/decode.h"
#include "text/display.h"
#include "text/utf8.h"

#define TEXT_MAX 8192u

static struct width_rules rules_of(uint8_t byte)
{
    return (struct width_rules){ .ambiguous_wide = byte & 1,
                                 .emoji_vs16 = byte & 2,
                                 .emoji_zwj = byte & 4,
                                 .emoji_skin = byte & 8,
                                 .new_ideographs = byte & 16,
                                 .combining = byte & 32 };
}

/* Each offset is at, or between, the clusters that the marks say. */
static void check_clusters(const char *text, size_t length)
{
    char *starts = mem_array(length + 1, 1);
    cluster_mark(text, length, starts);
    starts[length] = 1;
    size_t floor = 0;
    for (size_t at = 0; at < length; at++) {
        assert(starts[at] == 0 || starts[at] == 1);
        if (starts[at]) {
            size_t n = cluster_length(text + at, length - at);
            assert(n > 0 && n <= CLUSTER_MAX && at + n <= length && starts[at + n]);
            assert(memchr(starts + at + 1, 1, n) == starts + at + n);
            floor = at;
        }
        assert(cluster_floor(text, length, at) == floor);
        size_t ceiling = cluster_ceiling(text, length, at);
        assert(ceiling >= at && ceiling <= length && starts[ceiling]);
        assert(memchr(starts + at, 1, length - at + 1) == starts + ceiling);
    }
    assert(length == 0 || starts[0]);
    free(starts);
}

/* C0, DEL, C1, and what turns text around or ends lines. */
static bool may_be_sent(char32_t code)
{
    return code >= 0x20 && !(code >= 0x7F && code < 0xA0) && code != 0x200E && code != 0x200F &&
           code != 0x061C && !(code >= 0x2028 && code <= 0x202E) &&
           !(code >= 0x2066 && code <= 0x2069) && code != 0xFEFF;
}

static void check_sent(const char *text, size_t length, size_t codes_max)
{
    char32_t code;
    size_t codes = 0;
    assert(utf8_is_valid(text, length));
    for (size_t at = 0; at < length; at += utf8_decode_valid(text + at, &code), codes++) {
        utf8_decode_valid(text + at, &code);
        assert(may_be_sent(code));
    }
    assert(codes <= codes_max);
}

static size_t check_glyph(const struct width_rules *rules, const char *cluster, size_t length)
{
    struct glyph glyph;
    display_cluster(rules, cluster, length, &glyph);
    assert(glyph.cells <= 2 && (glyph.cells == 0) == (glyph.length == 0));
    assert(glyph.bytes[glyph.length] == '\0');
    assert(width_of_cluster(rules, cluster, length) == glyph.cells);
    check_sent(glyph.bytes, glyph.length, GLYPH_CODES_MAX);
    if (glyph.length > 0 && !glyph.substituted)
        assert(glyph.length == length && memcmp(glyph.bytes, cluster, length) == 0);
    return glyph.cells;
}

static void check_display(const struct width_rules *rules, const char *text, size_t length,
                          size_t cells)
{
    struct bytes out = { 0 };
    size_t used;
    display_text(rules, text, length, cells, &out, &used);
    assert(used <= cells);
    check_sent(bytes_string(&out), out.length, SIZE_MAX);
    bytes_release(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    struct width_rules rules = rules_of(data[0]);
    struct bytes text = { 0 };
    struct decoder *decoder = decoder_new("UTF-8", NULL);
    decoder_feed(decoder, (const char *)data + 2, size - 2 < TEXT_MAX ? size - 2 : TEXT_MAX, true,
                 &text);
    decoder_free(decoder);
    const char *all = bytes_string(&text);
    size_t cells = 0;
    check_clusters(all, text.length);
    for (size_t at = 0, n; at < text.length; at += n) {
        n = cluster_length(all + at, text.length - at);
        cells += check_glyph(&rules, all + at, n);
    }
    assert(width_of_text(&rules, all, text.length) == cells);
    check_display(&rules, all, text.length, data[1]);
    bytes_release(&text);
    return 0;
}
