/* SPDX-License-Identifier: MIT */
#include "source/cut.h"

#include <assert.h>
#include <string.h>
#include <uchar.h>

#include "base/limits.h"
#include "source/lines.h"
#include "text/cluster.h"
#include "text/utf8.h"

/* Enough of a window to find the end of one cluster. */
#define CLUSTER_SAMPLE (4 * CLUSTER_MAX)

uint32_t cut_part_count(uint64_t size)
{
    if (size < PART_GRID + PART_WINDOW)
        return 1;
    return (uint32_t)((size - PART_WINDOW) / PART_GRID) + 1;
}

/* --- Lines --- */

/* The first line start in the window: 0 where a line ended just before it.  Of a CR LF that the
 * window's start parts the LF belongs to what is before. */
static bool first_line(struct slice before, struct slice window, size_t *start)
{
    bool parted = before.length > 0 && before.data[before.length - 1] == '\r' &&
                  window.length > 0 && window.data[0] == '\n';
    if (parted) {
        *start = 1;
        return true;
    }
    if (line_has_ended(before.data, before.length)) {
        *start = 0;
        return true;
    }
    /* The rest of a line, or of a line end of two or three bytes. */
    char joint[2 * LINE_END_MAX];
    size_t kept = before.length < LINE_END_MAX - 1 ? before.length : LINE_END_MAX - 1;
    size_t more = window.length < LINE_END_MAX - 1 ? window.length : LINE_END_MAX - 1;
    if (kept > 0)
        memcpy(joint, before.data + before.length - kept, kept);
    memcpy(joint + kept, window.data, more);
    for (size_t i = 0; i < kept; i++) {
        size_t end = line_end_length(joint + i, kept + more - i);
        if (i + end > kept) {
            *start = i + end - kept;
            return true;
        }
    }
    size_t end;
    size_t at = line_find_end(window.data, window.length, &end);
    *start = at + end;
    return end > 0;
}

/* A CR that the window ends with may be half of a CR LF: the line after it begins outside. */
static bool next_line(struct slice window, size_t *start, size_t *line_length)
{
    size_t end;
    *line_length = line_find_end(window.data + *start, window.length - *start, &end);
    *start += *line_length + end;
    return end > 0 && *start < window.length;
}

struct candidates {
    size_t at[CUT_KINDS];
    bool there[CUT_KINDS];
};

static void offer(struct candidates *candidates, enum cut_kind kind, size_t at)
{
    if (!candidates->there[kind]) {
        candidates->there[kind] = true;
        candidates->at[kind] = at;
    }
}

/* Blank lines are no place to cut before: they would begin a part with nothing. */
static void offer_lines(struct candidates *candidates, struct slice before, struct slice window)
{
    size_t start;
    if (!first_line(before, window, &start) || start >= window.length)
        return;
    bool after_blank = false, more = true;
    while (more) {
        size_t at = start, length;
        more = next_line(window, &start, &length);
        enum cut_kind kind = cut_line_kind((struct slice){ window.data + at, length });
        if (kind == CUT_BLANK) {
            /* Better than the middle of a line, if there is nothing else. */
            offer(candidates, CUT_LINE, at);
            after_blank = true;
            continue;
        }
        offer(candidates, kind, at);
        if (after_blank)
            offer(candidates, CUT_BLANK, at);
        after_blank = false;
    }
}

/* --- Within a line --- */

static bool among(char32_t code, const char32_t *set)
{
    for (; *set != 0; set++)
        if (*set == code)
            return true;
    return false;
}

static const char32_t full_stops[] = U"。！？｡.!?";
static const char32_t closers[] = U"」』”’）)》〉】〕］]｝}\"'»。！？!?…";

/* The end of the marks that close what ends at at. */
static size_t skip_closers(struct slice window, size_t at)
{
    while (at < window.length) {
        char32_t code;
        size_t n = utf8_decode(window.data + at, window.length - at, &code);
        if (!among(code, closers))
            break;
        at += n;
    }
    return at;
}

/* After an ASCII mark there must be a blank or, but for the full stop, something that is not ASCII:
 * it may stand in a number or an address. */
static bool ends_sentence(char32_t code, unsigned char next, size_t white)
{
    return white > 0 || code >= 0x80 || (code != U'.' && next >= 0x80);
}

/* What follows the first sentence end, its closing marks and blanks; none where the window ends too
 * soon to say what that is. */
static void offer_sentence(struct candidates *candidates, struct slice window, size_t start)
{
    for (size_t at = start; at < window.length;) {
        char32_t code;
        at += utf8_decode(window.data + at, window.length - at, &code);
        if (!among(code, full_stops))
            continue;
        at = skip_closers(window, at);
        size_t white = line_white(window.data + at, window.length - at);
        if (window.length - at - white < UTF8_LONGEST)
            return;
        if (ends_sentence(code, (unsigned char)window.data[at], white)) {
            offer(candidates, CUT_SENTENCE, at + white);
            return;
        }
    }
}

/* Where the first character begins: 0, or after the rest of one that began before the window. */
static size_t first_code(struct slice before, struct slice window)
{
    for (size_t back = 1; back < UTF8_LONGEST && back <= before.length; back++) {
        const char *lead = before.data + before.length - back;
        if (((unsigned char)*lead & 0xC0) == 0x80)
            continue;
        char joint[2 * UTF8_LONGEST];
        size_t more = window.length < UTF8_LONGEST ? window.length : UTF8_LONGEST;
        memcpy(joint, lead, back);
        memcpy(joint + back, window.data, more);
        char32_t code;
        size_t taken = utf8_decode(joint, back + more, &code);
        return taken > back ? taken - back : 0;
    }
    return 0;
}

/* The end of the first cluster.  What it begins with may belong to one that began before. */
static void offer_cluster(struct candidates *candidates, struct slice window, size_t start)
{
    size_t rest = window.length - start;
    size_t sample = rest < CLUSTER_SAMPLE ? rest : CLUSTER_SAMPLE;
    size_t valid = utf8_valid_prefix(window.data + start, sample, NULL);
    size_t length = valid > 0 ? cluster_length(window.data + start, valid) : 0;
    if (length > 0 && length < CLUSTER_MAX && length < valid)
        offer(candidates, CUT_CLUSTER, start + length);
}

size_t cut_find(struct slice before, struct slice window, enum cut_kind *kind)
{
    assert(window.length >= 2 * UTF8_LONGEST);
    if (before.length > CUT_BEFORE) {
        before.data += before.length - CUT_BEFORE;
        before.length = CUT_BEFORE;
    }
    struct candidates candidates = { 0 };
    offer_lines(&candidates, before, window);
    size_t best = 0;
    while (best < CUT_SENTENCE && !candidates.there[best])
        best++;
    if (best == CUT_SENTENCE) {
        size_t start = first_code(before, window);
        offer(&candidates, CUT_CODE, start);
        offer_sentence(&candidates, window, start);
        offer_cluster(&candidates, window, start);
    }
    while (!candidates.there[best])
        best++;
    if (kind != NULL)
        *kind = (enum cut_kind)best;
    return candidates.at[best];
}
