/* SPDX-License-Identifier: MIT */
#include "text/width.h"

#include "text/cluster.h"
#include "text/display.h"
#include "text/pad.h"
#include "text/tables/width_classes.h"
#include "text/utf8.h"

/* All but a few terminals join kana with U+3099, so one that gives no answer is taken to do so. */
const struct width_rules width_rules_narrow = { .combining = true };

/* What ncurses has to believe of a code point: marks by themselves move no cursor. */
static const unsigned char code_cells[WIDTH_CLASSES] = {
    [WIDTH_NARROW] = 1,  [WIDTH_WIDE] = 2,          [WIDTH_AMBIGUOUS] = 1,
    [WIDTH_BLANK] = 1,   [WIDTH_WIDE_BLANK] = 2,    [WIDTH_CONTROL] = 1,
    [WIDTH_UNKNOWN] = 1, [WIDTH_NEW_IDEOGRAPH] = 2, [WIDTH_DISPUTED] = 2,
    [WIDTH_REGIONAL] = 1,
};

bool width_rules_equal(const struct width_rules *a, const struct width_rules *b)
{
    return a->ambiguous_wide == b->ambiguous_wide &&
           a->ambiguous_answered == b->ambiguous_answered && a->pad == b->pad &&
           a->emoji_vs16 == b->emoji_vs16 && a->emoji_zwj == b->emoji_zwj &&
           a->emoji_skin == b->emoji_skin && a->new_ideographs == b->new_ideographs &&
           a->combining == b->combining && a->corner_quotes == b->corner_quotes;
}

int width_of_code(const struct width_rules *rules, char32_t code)
{
    enum width_class class = width_class(code);
    if (class == WIDTH_AMBIGUOUS && rules->ambiguous_wide)
        return 2;
    return code_cells[class];
}

static size_t sequence_length(char first)
{
    unsigned char byte = (unsigned char)first;
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

int width_of_cluster(const struct width_rules *rules, const char *cluster, size_t length)
{
    if (length == 0)
        return 0;
    if (length == sequence_length(cluster[0])) {
        char32_t code;
        utf8_decode_valid(cluster, &code);
        enum width_class class = width_class(code);
        if (rules->pad && class != WIDTH_WIDE && pad_form_of(code) != NULL)
            return 2;
        if (class <= WIDTH_WIDE)
            return code_cells[class];
        if (rules->corner_quotes && pad_corner_of(code) != 0)
            return 2;
    }
    struct glyph glyph;
    display_cluster(rules, cluster, length, &glyph);
    return glyph.cells;
}

/*
 * What East Asian text is nearly all of: none of these characters extends a cluster before it, and
 * two of them in a row are two clusters.
 */
static bool is_plain(char32_t code)
{
    if (code < 0x3000)
        return code >= 0x20 && code < 0x7F;
    return (code >= 0x4E00 && code <= 0x9FFC) || code <= 0x3029 ||
           (code >= 0x3041 && code <= 0x3096) || (code >= 0x30A0 && code <= 0x30FF) ||
           (code >= 0x3400 && code <= 0x4DBF) || (code >= 0xAC00 && code <= 0xD7A3) ||
           (code >= 0xFF01 && code <= 0xFF60);
}

size_t width_of_text(const struct width_rules *rules, const char *text, size_t length)
{
    size_t cells = 0, i = 0;
    char32_t code = 0, next = 0;
    size_t taken = 0;
    if (length > 0)
        taken = utf8_decode_valid(text, &next);
    while (i < length) {
        code = next;
        size_t end = i + taken;
        if (end < length)
            taken = utf8_decode_valid(text + end, &next);
        if (is_plain(code) && (end >= length || is_plain(next))) {
            cells += code < 0x80 ? 1 : 2;
            i = end;
            continue;
        }
        size_t n = cluster_length(text + i, length - i);
        cells += (size_t)width_of_cluster(rules, text + i, n);
        i += n;
        if (i < length)
            taken = utf8_decode_valid(text + i, &next);
    }
    return cells;
}
