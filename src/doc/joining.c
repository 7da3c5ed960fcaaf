/* SPDX-License-Identifier: MIT */
#include "doc/joining.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/cursor.h"
#include "doc/joining_internal.h"
#include "text/utf8.h"

/* A line that is longer than a full one by more than this (cells) was not broken there. */
enum { LONGER = 4 };

/* A word that is divided has so many letters on either side, and at most so many. */
enum { DIVIDED_LEAST = 2, DIVIDED_MOST = 32 };

/* What a part is made of while its lines are joined. */
struct joiner {
    const struct part *part;
    const struct joining *joining;
    const struct joining_line *lines;
    struct block *blocks;
    size_t count; /* of blocks */
    size_t first; /* line of the last block */
    struct span *spans;
    size_t span_count, span_capacity;
    uint32_t blank; /* the string that is shown, once it is needed */
};

static bool is_small(char32_t code)
{
    return (code >= U'a' && code <= U'z') || (code >= 0xDF && code < 0x250 && code != 0xF7);
}

static bool is_letter(char32_t code)
{
    return is_small(code) || (code >= U'A' && code <= U'Z') || (code >= U'0' && code <= U'9');
}

/* Whether line i stands where a paragraph goes on. */
static bool is_aligned(const struct joiner *joiner, size_t i)
{
    const struct joining_line *line = &joiner->lines[i], *before = line - 1;
    bool first = joiner->first == i - 1;
    if (line->indent == before->indent)
        return line->indent == 0 || !first || !joiner->joining->first_lines;
    if (line->indent < before->indent)
        return first && before->marker == 0;
    unsigned hung = before->indent + before->marker;
    return first && before->marker > 0 && line->indent + 1 >= hung && line->indent <= hung + 1;
}

static bool goes_on(const struct joiner *joiner, size_t i)
{
    const struct joining_line *line = &joiner->lines[i], *before = line - 1;
    return i > 0 && before->kind >= JOINING_OPENS && line->kind == JOINING_TEXT &&
           line->quote == before->quote &&
           before->cells <= joining_width(joiner->joining, before) + LONGER &&
           is_aligned(joiner, i) &&
           (line->indent > before->indent || joining_is_full(joiner->joining, before, line));
}

/* --- What stands between two lines that are one --------------------------------------------------- */

static struct slice letters_before(struct slice text)
{
    size_t at = text.length;
    while (at > 0 && is_small((unsigned char)text.data[at - 1]) && text.length - at < DIVIDED_MOST)
        at--;
    return (struct slice){ text.data + at, text.length - at };
}

static struct slice letters_after(struct slice text)
{
    size_t n = 0;
    while (n < text.length && n < DIVIDED_MOST && is_small((unsigned char)text.data[n]))
        n++;
    return (struct slice){ text.data, n };
}

/* What begins words that have a hyphen wherever they stand. */
static bool begins_compound(struct slice word)
{
    static const char *const firsts[] = {
        "well", "self", "half", "ill",  "ex",   "all",   "cross", "high", "low",  "long",
        "short", "old", "new",  "open", "hard", "good",  "best",  "far",  "free", "full",
        "great", "so",  "two",  "three", "four", "five", "six",   "mid",  "non",  "left",
        "right", "first", "second", "twenty", "thirty", "forty",  "fifty", "sixty", "seventy",
        "eighty", "ninety", "one", "hand", "semi", "world", "wide", "deep", "vice", "by",
    };
    for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++)
        if (slice_equal(word, slice_of(firsts[i])))
            return true;
    return false;
}

static bool has_word(const struct part *part, struct slice a, const char *between, struct slice b)
{
    struct bytes word = { 0 };
    bytes_append(&word, a.data, a.length);
    bytes_append_string(&word, between);
    bytes_append(&word, b.data, b.length);
    bool found = memmem(part->text.data, part->text.length, word.data, word.length) != NULL;
    bytes_release(&word);
    return found;
}

/* Whether the hyphen at a line's end is there because the line ends: the text has the word without it,
 * or not with it and divides its words. */
static bool divides(const struct joiner *joiner, struct slice before, struct slice after)
{
    struct slice a = letters_before((struct slice){ before.data, before.length - 1 });
    struct slice b = letters_after(after);
    if (a.length < DIVIDED_LEAST || b.length < DIVIDED_LEAST)
        return false;
    if (begins_compound(a) || has_word(joiner->part, a, "-", b))
        return false;
    return joiner->joining->divides || has_word(joiner->part, a, "", b);
}

static bool is_wide_mark(char32_t code)
{
    return (code >= 0x3000 && code < 0x3004) || (code >= 0x3008 && code < 0x3020) ||
           (code >= 0xFF00 && code < 0xFFF0);
}

static bool is_dash(char32_t code)
{
    return code >= 0x2012 && code <= 0x2015;
}

/* Whether words were parted by the line's end. */
static bool needs_blank(const struct joiner *joiner, const struct joining_line *before,
                        const struct joining_line *line, bool trailing)
{
    char32_t a = before->last, b = line->first;
    bool han_a = joining_is_han(a), han_b = joining_is_han(b);
    if (a == U'-' || is_dash(a) || is_dash(b) || (han_a && han_b))
        return false;
    bool hangul_a = joining_is_hangul(a), hangul_b = joining_is_hangul(b);
    if (hangul_a && hangul_b && joiner->joining->syllables)
        return trailing;
    if (han_a || han_b) {
        if (is_wide_mark(han_a ? a : b))
            return false;
        return hangul_a || hangul_b ||
               (joiner->joining->spaced && is_letter(han_a ? b : a));
    }
    bool narrow = joiner->joining->latin || is_letter(a) || is_letter(b) || hangul_a || hangul_b;
    return narrow;
}

static void add_span(struct joiner *joiner, struct span span)
{
    joiner->spans = mem_grow(joiner->spans, joiner->span_count, &joiner->span_capacity,
                             sizeof *joiner->spans);
    joiner->spans[joiner->span_count++] = span;
}

static uint32_t blank_of(struct joiner *joiner, struct part *part)
{
    if (joiner->blank == STRING_NONE)
        joiner->blank = part_add_string(part, slice_of(" "));
    return joiner->blank;
}

static void join(struct joiner *joiner, struct part *part, size_t i)
{
    const struct joining_line *line = &joiner->lines[i], *before = line - 1;
    const char *text = part->text.data, *end = before->text.data + before->text.length;
    struct span span = { .kind = SPAN_HIDDEN, .value = STRING_NONE };
    span.start = (uint32_t)(end - text);
    span.end = (uint32_t)(line->text.data - text);
    bool trailing = part->blocks[i - 1].end > span.start;
    if (before->last == U'-' && divides(joiner, before->text, line->text))
        span.start--;
    else if (needs_blank(joiner, before, line, trailing)) {
        span.kind = SPAN_SHOWN_AS;
        span.value = blank_of(joiner, part);
    }
    add_span(joiner, span);
    joiner->blocks[joiner->count - 1].end = part->blocks[i].end;
}

/* --- A part ---------------------------------------------------------------------------------------- */

/* The part's own spans and those that join, by their starts. */
static void merge_spans(struct part *part, const struct joiner *joiner)
{
    size_t count = part->span_count + joiner->span_count, a = 0, b = 0;
    struct span *all = mem_array(count, sizeof *all);
    for (size_t i = 0; i < count; i++) {
        bool own = b == joiner->span_count ||
                   (a < part->span_count && part->spans[a].start <= joiner->spans[b].start);
        all[i] = own ? part->spans[a++] : joiner->spans[b++];
    }
    part->spans = all;
    part->span_count = part->span_capacity = count;
    part->notation = true;
}

static void keep_lines(struct part *part)
{
    part->lines = mem_alloc(sizeof *part->lines);
    *part->lines = (struct part_lines){ part->blocks, part->block_count, part->block_capacity,
                                        part->spans,  part->span_count,  part->span_capacity,
                                        part->notation };
}

static void read_lines(struct joiner *joiner, struct part *part, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (goes_on(joiner, i)) {
            join(joiner, part, i);
            continue;
        }
        joiner->first = i;
        joiner->blocks[joiner->count++] = part->blocks[i];
    }
}

void joining_apply(struct part *part, const struct joining *joining)
{
    if (!joining->wrapped || part->lines != NULL || part->block_count < 2)
        return;
    size_t count;
    struct joining_line *lines = joining_lines(part, SIZE_MAX, joining->latin, &count);
    struct joiner joiner = { .part = part, .joining = joining, .lines = lines,
                             .blank = STRING_NONE };
    joiner.blocks = mem_array(count, sizeof *joiner.blocks);
    read_lines(&joiner, part, count);
    free(lines);
    if (joiner.span_count == 0) {
        free(joiner.blocks);
        return;
    }
    keep_lines(part);
    part->blocks = joiner.blocks;
    part->block_count = joiner.count;
    part->block_capacity = count;
    merge_spans(part, &joiner);
    free(joiner.spans);
}

void joining_undo(struct part *part)
{
    struct part_lines *lines = part->lines;
    if (lines == NULL)
        return;
    free(part->blocks);
    free(part->spans);
    part->blocks = lines->blocks;
    part->block_count = lines->block_count;
    part->block_capacity = lines->block_capacity;
    part->spans = lines->spans;
    part->span_count = lines->span_count;
    part->span_capacity = lines->span_capacity;
    part->notation = lines->notation;
    part->lines = NULL;
    free(lines);
}
