/* SPDX-License-Identifier: MIT */
#include "text/linebreak.h"

#include <string.h>

#include "text/cluster_state.h"
#include "text/linebreak_rules.h"
#include "text/linebreak_tailor.h"
#include "text/utf8.h"

/* One way through a text. */
struct scan {
    struct tailoring tailoring;
    struct break_state rules;
    struct cluster_state cluster;
    struct context context;
    char *starts;  /* gets where clusters begin; may be NULL */
    size_t opened; /* before this byte the last opening mark stands; see break_rules_step */
};

static enum break_kind take(struct scan *scan, unsigned char class, size_t offset,
                            unsigned char *kinds)
{
    bool withdraw = false;
    enum break_kind kind = break_rules_step(&scan->rules, class, scan->tailoring.firm, &withdraw);
    if (withdraw)
        kinds[scan->opened] = BREAK_NEVER;
    if (scan->rules.opened)
        scan->opened = offset;
    return kind;
}

static void find_untailored(struct scan *scan, const char *text, size_t length,
                            unsigned char *kinds)
{
    char32_t code;
    for (size_t i = 0, n; i < length; i += n) {
        n = utf8_decode_valid(text + i, &code);
        kinds[i] = (unsigned char)take(scan, scan->tailoring.map[break_property(code)->line], i,
                                       kinds);
    }
}

/* U+4E00 to U+9FFF. */
static bool is_plain_han(const unsigned char *text)
{
    return (text[0] >= 0xE5 && text[0] <= 0xE9) || (text[0] == 0xE4 && text[1] >= 0xB8);
}

/* Kana that a line may begin with as it may with Han. */
static bool is_plain_kana(const char *text)
{
    if ((unsigned char)text[0] != 0xE3 || (unsigned char)text[1] < 0x81 ||
        (unsigned char)text[1] > 0x83)
        return false;
    char32_t code;
    utf8_decode_valid(text, &code);
    const struct break_property *property = break_property(code);
    return property->line == BC_ID && property->cluster == GB_OTHER;
}

/* All of Han are alike behind one of them that a line may begin after, and so are kana: most of a
 * text. */
static size_t skip_han(struct scan *scan, size_t offset, size_t end, unsigned char *kinds)
{
    const char *text = scan->context.text;
    size_t start = offset;
    while (offset < end && (is_plain_han((const unsigned char *)text + offset) ||
                            is_plain_kana(text + offset))) {
        kinds[offset] = BREAK_ALLOWED;
        if (scan->starts != NULL)
            scan->starts[offset] = 1;
        offset += 3;
    }
    if (offset > start)
        scan->cluster.bytes = 3;
    return offset;
}

static bool is_letter(char32_t code)
{
    return (code | 0x20) - 'a' < 26;
}

/* So are letters behind a letter, and words behind a blank: nothing else is between two words. */
static size_t skip_words(struct scan *scan, size_t offset, size_t end, unsigned char *kinds)
{
    struct context *context = &scan->context;
    const char *text = context->text;
    size_t start = offset;
    for (; offset < end; offset++) {
        if (is_letter((unsigned char)text[offset])) {
            context->run++;
            continue;
        }
        if (text[offset] != ' ' || offset + 1 >= end ||
            !is_letter((unsigned char)text[offset + 1]))
            break;
        kinds[offset + 1] = BREAK_ALLOWED;
        context->run = 0;
        context->path = false;
    }
    if (offset == start)
        return start;
    if (scan->starts != NULL)
        memset(scan->starts + start, 1, offset - start);
    context->last.code = (unsigned char)text[offset - 1];
    return offset;
}

static bool is_hangul(const char *text)
{
    const unsigned char *bytes = (const unsigned char *)text;
    return bytes[0] == 0xEB || bytes[0] == 0xEC || (bytes[0] == 0xEA && bytes[1] >= 0xB0) ||
           (bytes[0] == 0xED && (bytes[1] < 0x9E || (bytes[1] == 0x9E && bytes[2] <= 0xA3)));
}

/* The same of Korean words: behind a whole syllable another begins a cluster. */
static size_t skip_hangul(struct scan *scan, size_t offset, size_t end, unsigned char *kinds)
{
    struct context *context = &scan->context;
    const char *text = context->text;
    size_t last = 0;
    while (offset < end) {
        size_t syllable = offset + (text[offset] == ' ');
        if (syllable >= end || !is_hangul(text + syllable))
            break;
        if (syllable > offset)
            kinds[syllable] = BREAK_ALLOWED;
        if (scan->starts != NULL)
            scan->starts[offset] = scan->starts[syllable] = 1;
        last = syllable;
        offset = syllable + 3;
    }
    if (last > 0) {
        utf8_decode_valid(text + last, &context->last.code);
        scan->cluster.last = break_property(context->last.code)->cluster;
        scan->cluster.bytes = 3;
    }
    return offset;
}

static size_t skip(struct scan *scan, size_t offset, size_t end, unsigned char *kinds)
{
    const struct break_state *rules = &scan->rules;
    if (rules->spaced || rules->joiner)
        return offset;
    const struct mark *now = &scan->context.now;
    bool solid = now->raw == BC_HAN ||
                 (now->raw == BC_ID && now->wide && scan->tailoring.map[BC_HAN] == BC_ID);
    if (rules->before == BC_ID && solid)
        return skip_han(scan, offset, end, kinds);
    if (rules->before == BC_AL && (now->raw == BC_H2 || now->raw == BC_H3))
        return skip_hangul(scan, offset, end, kinds);
    if (rules->before == BC_AL && is_letter(scan->context.now.code))
        return skip_words(scan, offset, end, kinds);
    return offset;
}

/* One of Han after anything: nothing but the class before it counts. */
static size_t step_han(struct scan *scan, size_t offset, size_t end, unsigned char *kinds)
{
    struct context *context = &scan->context;
    utf8_decode_valid(context->text + offset, &context->now.code);
    context->now.raw = BC_HAN;
    context->now.wide = true;
    context->now.word = false;
    context->now.units = 0;
    enum break_kind kind = take(scan, scan->tailoring.map[BC_HAN], offset, kinds);
    bool begins = cluster_step(&scan->cluster, GB_OTHER, 3);
    kinds[offset] = begins ? (unsigned char)kind : BREAK_NEVER;
    if (scan->starts != NULL)
        scan->starts[offset] = begins;
    context->units = 0;
    context->run = 0;
    context->path = false;
    context->spaced = false;
    context->last = context->now;
    return skip(scan, offset + 3, end, kinds);
}

/* From start to end, or past it by what is left of a code point; returns where. */
static size_t find_tailored(struct scan *scan, size_t start, size_t end, unsigned char *kinds)
{
    struct context *context = &scan->context;
    const char *text = context->text;
    size_t i = start;
    while (i < end) {
        if (is_plain_han((const unsigned char *)text + i)) {
            i = step_han(scan, i, end, kinds);
            continue;
        }
        start = i;
        i += utf8_decode_valid(text + i, &context->now.code);
        const struct break_property *property = break_property(context->now.code);
        context->next = i;
        context->state = scan->rules.before;
        unsigned char class = tailor_class(context, property);
        enum break_kind kind = tailor_kind(context, take(scan, class, start, kinds));
        bool begins = cluster_step(&scan->cluster, property->cluster, i - start);
        kinds[start] = begins ? (unsigned char)kind : BREAK_NEVER;
        if (scan->starts != NULL)
            scan->starts[start] = begins;
        if (class != BC_CM && class != BC_ZWJ)
            tailor_advance(context, class);
        i = skip(scan, i, end, kinds);
    }
    return i;
}

static void find_ranges(struct scan *scan, const struct break_style *style,
                        const struct break_range *ranges, size_t count, unsigned char *kinds)
{
    size_t length = scan->context.length, at = 0;
    for (size_t i = 0; i < count; i++) {
        struct break_style own = *style;
        size_t start = ranges[i].start < length ? ranges[i].start : length;
        size_t end = ranges[i].end < length ? ranges[i].end : length;
        at = find_tailored(scan, at, start, kinds);
        own.language = ranges[i].language;
        tailoring_init(&scan->tailoring, &own);
        at = find_tailored(scan, at, end, kinds);
        tailoring_init(&scan->tailoring, style);
    }
    find_tailored(scan, at, length, kinds);
}

void linebreak_find_clusters(const struct break_style *style, const struct break_range *ranges,
                             size_t count, const char *text, size_t length, unsigned char *kinds,
                             char *starts)
{
    struct scan scan = { .rules = BREAK_STATE_START, .cluster = CLUSTER_STATE_START,
                         .starts = starts };
    if (length > 0)
        memset(kinds, BREAK_NEVER, length);
    if (length > 0 && starts != NULL)
        memset(starts, 0, length);
    tailoring_init(&scan.tailoring, style);
    scan.context = (struct context){ .tailoring = &scan.tailoring, .text = text,
                                     .length = length, .spaced = true };
    if (!style->untailored)
        find_ranges(&scan, style, ranges, count, kinds);
    else
        find_untailored(&scan, text, length, kinds);
}

void linebreak_find_mixed(const struct break_style *style, const struct break_range *ranges,
                          size_t count, const char *text, size_t length, unsigned char *kinds)
{
    linebreak_find_clusters(style, ranges, count, text, length, kinds, NULL);
}

void linebreak_find(const struct break_style *style, const char *text, size_t length,
                    unsigned char *kinds)
{
    linebreak_find_mixed(style, NULL, 0, text, length, kinds);
}
