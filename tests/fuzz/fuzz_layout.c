/* SPDX-License-Identifier: MIT */
/* A style from the first bytes, and lines as tests/unit/layout_sample.h reads them: what holds of
 * every flow holds of these. */
#include "fuzz.h"

#include <stdlib.h>

#include "../unit/layout_check.h"
#include "../unit/layout_sample.h"
#include "base/bytes.h"
#include "text/decode.h"

/* The checks look at each byte from all sides. */
#define TEXT_MAX 4096u
#define STYLE_BYTES 8u

static struct layout_style style_of(const uint8_t *data)
{
    struct layout_style style = sample_style(2 + data[0] % 99, 1 + data[1] % 60);
    style.language = (enum language)(data[2] % LANGUAGES);
    style.kinsoku = (enum kinsoku)(data[3] % KINSOKU_LEVELS);
    style.korean = data[4] % 2 ? KOREAN_WORD : KOREAN_SYLLABLE;
    style.indent = data[5] % 5 - 1;
    style.spacing = data[6] % 3;
    style.leading = data[6] & 4 ? 1 : 0;
    style.columns = data[6] & 8 ? 2 : 1;
    style.chapter_level = data[6] >> 4 & 3;
    style.hide_chrome = data[4] & 2;
    style.hang = (enum hang)(data[3] / 8 % 3);
    style.hang_room = data[5] & 128 ? 0 : 2;
    style.justify = (enum justify)((data[4] >> 2) % 3);
    style.autospace = (enum autospace)((data[4] >> 4) % 3);
    style.rules.ambiguous_wide = data[7] & 1;
    style.rules.emoji_vs16 = data[7] & 2;
    style.rules.emoji_zwj = data[7] & 4;
    style.rules.emoji_skin = data[7] & 8;
    style.rules.new_ideographs = data[7] & 16;
    style.rules.combining = data[7] & 32;
    style.vertical = data[7] & 64;
    return style;
}

static void lay_out(const struct bytes *lines, const struct layout_style *style)
{
    struct sample sample;
    sample_init(&sample, bytes_string(lines), lines->length);
    for (size_t i = 0; i < flow_count(sample.part); i++) {
        struct flow *flow = flow_new(sample.part, sample.forms, i, style);
        flow_finish(flow);
        check_bytes(flow, sample.forms, style);
        check_widths(flow, sample.forms, style);
        check_gaps(flow, style);
        check_positions(flow);
        check_pages(flow, sample.forms, style);
        flow_free(flow);
    }
    sample_release(&sample);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < STYLE_BYTES)
        return 0;
    /* The checks are cmocka's, which else would leave by exit. */
    setenv("CMOCKA_TEST_ABORT", "1", 1);
    struct layout_style style = style_of(data);
    size_t length = size - STYLE_BYTES < TEXT_MAX ? size - STYLE_BYTES : TEXT_MAX;
    struct bytes lines = { 0 };
    struct decoder *decoder = decoder_new("UTF-8", NULL);
    decoder_feed(decoder, (const char *)data + STYLE_BYTES, length, true, &lines);
    decoder_free(decoder);
    if (lines.length > 0)
        lay_out(&lines, &style);
    bytes_release(&lines);
    return 0;
}
