/* SPDX-License-Identifier: MIT */
#include "text/match.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "text/cluster.h"
#include "text/fold.h"
#include "text/gap.h"
#include "text/utf8.h"

/* Where the clusters of a hit begin is plain from the two characters before, in nearly all texts; in
 * the others no more than this is looked at (bytes), many times the longest cluster. */
#define WINDOW (16u * CLUSTER_MAX)

struct alternative {
    char bytes[UTF8_LONGEST];
    unsigned char length;
};

/* A character of the query: the alternatives [first, end), or none for a run of white space. */
struct element {
    size_t first;
    size_t end;
};

/*
 * Found by its anchor, the element that a text has least of: what stands around an occurrence of it
 * is compared outward.
 */
struct pattern {
    struct element *elements;
    size_t count;
    struct alternative *alternatives;
    size_t alternative_count;
    size_t alternative_capacity;
    size_t anchor;
    bool literal;        /* only invisible characters: no gaps are skipped */
    bool last_byte[256]; /* of the anchor's alternatives */
    bool one_last_byte;
    unsigned char only_byte;
};

/* --- Compiling ---------------------------------------------------------------------------------- */

/* What every Chinese text is full of. */
static const char32_t frequent[] =
    U"的一是不了在人有我他這这個个們们來来到時时大地為为子中你說说生國国年著着就那和要她出也得里裡後后自以會会"
    U"家可下而過过天去能對对小多然於于心學学么之都好看起發发當当没沒成只如事把還还用第樣样道想作種种開开美日本";

static bool is_frequent(char32_t code)
{
    for (size_t i = 0; frequent[i] != 0; i++)
        if (frequent[i] == code)
            return true;
    return false;
}

/* How often a character is met, roughly, of ten thousand. */
static unsigned frequency(char32_t code)
{
    if (code < 0x80)
        return code >= 'a' && code <= 'z' ? 200 : 60;
    if (code >= 0x3000 && code < 0x3100)
        return 100;
    if (code >= 0xFF00)
        return 30;
    return is_frequent(code) ? 60 : 3;
}

static void add_alternative(struct pattern *pattern, char32_t code)
{
    pattern->alternatives = mem_grow(pattern->alternatives, pattern->alternative_count,
                                     &pattern->alternative_capacity, sizeof *pattern->alternatives);
    struct alternative *alternative = &pattern->alternatives[pattern->alternative_count++];
    alternative->length = (unsigned char)utf8_encode(code, alternative->bytes);
}

/* Adds a character of the query; returns how often a text has it. */
static unsigned add_character(struct pattern *pattern, char32_t code, bool fold)
{
    char32_t codes[ALTERNATIVES_MAX] = { code };
    size_t count = fold ? fold_alternatives(code, codes, ALTERNATIVES_MAX) : 1;
    struct element *element = &pattern->elements[pattern->count++];
    unsigned often = 0;
    element->first = pattern->alternative_count;
    for (size_t i = 0; i < count; i++) {
        add_alternative(pattern, codes[i]);
        often += frequency(codes[i]);
    }
    element->end = pattern->alternative_count;
    return often;
}

static bool is_space(const struct element *element)
{
    return element->first == element->end;
}

static void add_space(struct pattern *pattern)
{
    if (pattern->count == 0 || !is_space(&pattern->elements[pattern->count - 1]))
        pattern->elements[pattern->count++] = (struct element){ 0, 0 };
}

static bool only_invisible(const char *query, size_t length)
{
    for (size_t i = 0; i < length;) {
        char32_t code;
        i += utf8_decode_valid(query + i, &code);
        if (!gap_is_invisible(code))
            return false;
    }
    return true;
}

static void compile(struct pattern *pattern, const char *query, size_t length, bool fold)
{
    unsigned rarest = UINT32_MAX;
    pattern->literal = only_invisible(query, length);
    for (size_t i = 0; i < length;) {
        char32_t code;
        i += utf8_decode_valid(query + i, &code);
        if (gap_is_space(code)) {
            add_space(pattern);
        } else if (pattern->literal || !gap_is_invisible(code)) {
            unsigned often = add_character(pattern, code, fold);
            if (often < rarest) {
                rarest = often;
                pattern->anchor = pattern->count - 1;
            }
        }
    }
}

/* White space is not compared by alternatives; as an anchor it still is looked for by its bytes. */
static void add_last_bytes_of_space(struct pattern *pattern)
{
    for (char32_t code = 0; code <= 0x3000; code++) {
        char bytes[UTF8_LONGEST];
        if (gap_is_space(code))
            pattern->last_byte[(unsigned char)bytes[utf8_encode(code, bytes) - 1]] = true;
    }
}

static void prepare_anchor(struct pattern *pattern)
{
    const struct element *anchor = &pattern->elements[pattern->anchor];
    if (is_space(anchor))
        add_last_bytes_of_space(pattern);
    for (size_t i = anchor->first; i < anchor->end; i++) {
        const struct alternative *alternative = &pattern->alternatives[i];
        pattern->last_byte[(unsigned char)alternative->bytes[alternative->length - 1]] = true;
    }
    size_t bytes = 0;
    for (size_t i = 0; i < 256; i++) {
        if (pattern->last_byte[i]) {
            pattern->only_byte = (unsigned char)i;
            bytes++;
        }
    }
    pattern->one_last_byte = bytes == 1;
}

static bool check_query(const char *query, size_t length, struct error *error)
{
    if (length == 0)
        return error_set(error, _("nothing to search for"));
    if (!utf8_is_valid(query, length))
        return error_set(error, _("cannot search for text that is not UTF-8"));
    if (utf8_count(query, length) > PATTERN_MAX)
        return error_set(error, _("cannot search for more than %u characters"), PATTERN_MAX);
    return true;
}

struct pattern *pattern_new(const char *query, size_t length, bool fold, struct error *error)
{
    if (!check_query(query, length, error))
        return NULL;
    struct pattern *pattern = mem_array(1, sizeof *pattern);
    pattern->elements = mem_array(utf8_count(query, length), sizeof *pattern->elements);
    compile(pattern, query, length, fold);
    prepare_anchor(pattern);
    return pattern;
}

void pattern_free(struct pattern *pattern)
{
    if (pattern == NULL)
        return;
    free(pattern->elements);
    free(pattern->alternatives);
    free(pattern);
}

/* --- Comparing ---------------------------------------------------------------------------------- */

static bool equal(const struct alternative *alternative, const char *text)
{
    for (size_t i = alternative->length; i-- > 0;)
        if (text[i] != alternative->bytes[i])
            return false;
    return true;
}

/* The bytes of the element at the start of text, and at its end; 0 where it is not there. */
static size_t element_after(const struct pattern *pattern, const struct element *element,
                            const char *text, size_t length)
{
    for (size_t i = element->first; i < element->end; i++) {
        const struct alternative *alternative = &pattern->alternatives[i];
        if (alternative->length <= length && equal(alternative, text))
            return alternative->length;
    }
    return 0;
}

static size_t element_before(const struct pattern *pattern, const struct element *element,
                             const char *text, size_t length)
{
    for (size_t i = element->first; i < element->end; i++) {
        const struct alternative *alternative = &pattern->alternatives[i];
        if (alternative->length <= length &&
            equal(alternative, text + length - alternative->length))
            return alternative->length;
    }
    return 0;
}

/* A run of white space has what is invisible beside it in itself: there is no gap on its sides. */
static bool has_gap(const struct pattern *pattern, const struct element *left)
{
    return !pattern->literal && !is_space(left) && !is_space(left + 1);
}

/* From the end of the anchor to the end of the hit. */
static bool match_forward(const struct pattern *pattern, const char *text, size_t length,
                          size_t *end)
{
    size_t at = *end;
    for (size_t i = pattern->anchor + 1; i < pattern->count; i++) {
        const struct element *element = &pattern->elements[i];
        if (has_gap(pattern, element - 1))
            at += gap_after(text + at, length - at);
        size_t n = is_space(element) ? gap_space_after(text + at, length - at)
                                     : element_after(pattern, element, text + at, length - at);
        if (n == 0)
            return false;
        at += n;
    }
    *end = at;
    return true;
}

/* From the start of the anchor to the start of the hit. */
static bool match_backward(const struct pattern *pattern, const char *text, size_t *start)
{
    size_t at = *start;
    for (size_t i = pattern->anchor; i-- > 0;) {
        const struct element *element = &pattern->elements[i];
        if (has_gap(pattern, element))
            at -= gap_before(text, at);
        size_t n = is_space(element) ? gap_space_before(text, at)
                                     : element_before(pattern, element, text, at);
        if (n == 0)
            return false;
        at -= n;
    }
    *start = at;
    return true;
}

/* --- Searching ---------------------------------------------------------------------------------- */

/* Where a byte of [from, end) is the last one of an alternative of the anchor; else end. */
static size_t find_last_byte(const struct pattern *pattern, const char *text, size_t from,
                             size_t end)
{
    if (pattern->one_last_byte) {
        const char *found = from < end ? memchr(text + from, pattern->only_byte, end - from) : NULL;
        return found == NULL ? end : (size_t)(found - text);
    }
    const unsigned char *s = (const unsigned char *)text;
    while (from < end && !pattern->last_byte[s[from]])
        from++;
    return from;
}

/* The run of white space that begins in this character, where none holds it that began before. */
static size_t space_anchor(const char *text, size_t length, size_t last, size_t *start)
{
    *start = utf8_previous(text, last + 1);
    size_t n = gap_space_after(text + *start, length - *start);
    if (n == 0 || *start == 0)
        return n;
    size_t before = utf8_previous(text, *start);
    return gap_space_after(text + before, length - before) > *start - before ? 0 : n;
}

/* The bytes of the anchor whose first character ends with text[last]; 0 if it does not. */
static size_t anchor_at(const struct pattern *pattern, const char *text, size_t length, size_t last,
                        size_t *start)
{
    const struct element *anchor = &pattern->elements[pattern->anchor];
    if (is_space(anchor))
        return space_anchor(text, length, last, start);
    size_t n = element_before(pattern, anchor, text, last + 1);
    *start = last + 1 - n;
    return n;
}

/* Where the anchor of a hit may at most begin that begins before limit. */
static size_t anchor_limit(const struct pattern *pattern, const char *text, size_t length,
                           size_t limit)
{
    size_t at = limit;
    for (size_t i = 0; i < pattern->anchor && at < length; i++) {
        at += gap_after(text + at, length - at);
        at += gap_space_after(text + at, length - at);
        if (at < length) {
            char32_t code;
            at += utf8_decode_valid(text + at, &code);
        }
    }
    return at;
}

static size_t window_start(const char *text, size_t offset)
{
    if (offset <= WINDOW)
        return 0;
    return utf8_previous(text, offset - WINDOW + 1);
}

static size_t floor_near(const char *text, size_t length, size_t offset)
{
    size_t base = window_start(text, offset);
    return base + cluster_floor(text + base, length - base, offset - base);
}

static size_t ceiling_near(const char *text, size_t length, size_t offset)
{
    size_t base = window_start(text, offset);
    return base + cluster_ceiling(text + base, length - base, offset - base);
}

/* The hit around the anchor at [*start, *end), in whole clusters. */
static bool match_around(const struct pattern *pattern, const char *text, size_t length,
                         size_t *start, size_t *end)
{
    if (!match_forward(pattern, text, length, end) || !match_backward(pattern, text, start))
        return false;
    *start = floor_near(text, length, *start);
    *end = ceiling_near(text, length, *end);
    return true;
}

bool pattern_find(const struct pattern *pattern, const char *text, size_t length, size_t from,
                  size_t limit, size_t *start, size_t *end)
{
    if (limit > length)
        limit = length;
    if (from >= limit)
        return false;
    /* A cluster that begins before limit may hold the hit's first character behind it. */
    size_t last_start = ceiling_near(text, length, limit);
    size_t last = anchor_limit(pattern, text, length, last_start);
    last = length - last < UTF8_LONGEST ? length : last + UTF8_LONGEST - 1;
    for (size_t i = from; (i = find_last_byte(pattern, text, i, last)) < last; i++) {
        size_t hit_start, hit_end;
        size_t n = anchor_at(pattern, text, length, i, &hit_start);
        hit_end = hit_start + n;
        if (n == 0 || !match_around(pattern, text, length, &hit_start, &hit_end))
            continue;
        if (hit_start >= limit)
            return false;
        if (hit_start < from)
            continue;
        *start = hit_start;
        *end = hit_end;
        return true;
    }
    return false;
}
