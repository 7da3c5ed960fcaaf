/* SPDX-License-Identifier: MIT */
/*
 * Finding a quotation leaves white space out on both sides, so that a text may be wrapped anew.
 *
 * What stands in a text is first looked for as it was.  A place where exact stands is good when at
 * least GOOD per cent of the code points of before, exact and after agree there, counted outward
 * from exact until something differs; the best is taken, of equals the nearest.
 *
 * Where there is none, the passage itself was edited, and it is looked for by its pieces: where
 * some PIECE code points of it still stand, the whole is laid against the text so that as many code
 * points as possible agree in runs, in order, with anything between the runs.  A place is good by
 * the same GOOD per cent.  Last, exact alone is believed when it is ENOUGH code points long.
 *
 * Work: a constant number of passes over the text and of windows of constant size.  Of a piece that
 * occurs often only the NEAREST places on each side are looked at.
 */
#include "doc/quotation.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/limits.h"
#include "base/mem.h"
#include "doc/quotation_internal.h"
#include "text/utf8.h"

#define GOOD 60u
#define ENOUGH (QUOTE_EXACT / 2)
#define PIECE 8u
#define NEAREST 8u
#define PLACES 6u

/* How much is searched by one call (bytes). */
#define CHUNK 2048u

#define PIECES (QUOTATION_WHOLE / PIECE)
#define CANDIDATES (PIECES * 2 * NEAREST)

/* A text and a quotation, both without white space. */
struct hunt {
    struct bytes text;
    size_t near;
    struct bytes whole;          /* before, exact and after */
    size_t target;               /* where exact begins in it */
    size_t core_start, core_end; /* exact; before, when the quotation was taken at the text's end */
    size_t length;               /* code points of whole */
};

struct match {
    size_t byte;   /* where the target lies in the text */
    size_t agreed; /* code points of whole that agree there; 0: there is no match */
};

static void append_stripped(struct bytes *out, const char *text, size_t length)
{
    size_t start = 0;
    for (size_t i = 0; i < length;) {
        size_t blank = quotation_blank(text + i, length - i);
        if (blank > 0) {
            bytes_append(out, text + start, i - start);
            start = i + blank;
        }
        i += blank > 0 ? blank : 1;
    }
    bytes_append(out, text + start, length - start);
}

/* Where so many code points of well-formed text end, counted from its beginning. */
static size_t first_codes(const char *text, size_t length, size_t count)
{
    size_t i = 0;
    while (i < length && (count > 0 || ((unsigned char)text[i] & 0xC0) == 0x80)) {
        count -= ((unsigned char)text[i] & 0xC0) != 0x80;
        i++;
    }
    return i;
}

/* Appends a string of the quotation, of which no more is used than is ever taken: the limit code
 * points next to the place. */
static void append_part(struct bytes *out, const char *part, size_t limit, bool last)
{
    struct bytes stripped = { 0 };
    if (part != NULL)
        append_stripped(&stripped, part, strlen(part));
    const char *text = bytes_string(&stripped);
    size_t count = utf8_count(text, stripped.length);
    size_t skip = last && count > limit ? first_codes(text, stripped.length, count - limit) : 0;
    size_t end = first_codes(text + skip, stripped.length - skip, limit);
    bytes_append(out, text + skip, end);
    bytes_release(&stripped);
}

static void hunt_init(struct hunt *hunt, const struct quotation *quotation, const char *text,
                      size_t length, size_t near)
{
    *hunt = (struct hunt){ 0 };
    bytes_reserve(&hunt->text, length);
    near = near < length ? utf8_floor(text, length, near) : length;
    append_stripped(&hunt->text, text, near);
    hunt->near = hunt->text.length;
    append_stripped(&hunt->text, text + near, length - near);
    append_part(&hunt->whole, quotation->before, QUOTE_CONTEXT, true);
    hunt->target = hunt->whole.length;
    append_part(&hunt->whole, quotation->exact, QUOTE_EXACT, false);
    hunt->core_start = hunt->target;
    hunt->core_end = hunt->whole.length;
    append_part(&hunt->whole, quotation->after, QUOTE_CONTEXT, false);
    if (hunt->core_end == hunt->core_start)
        hunt->core_start = 0;
    hunt->length = utf8_count(bytes_string(&hunt->whole), hunt->whole.length);
}

static void hunt_release(struct hunt *hunt)
{
    bytes_release(&hunt->text);
    bytes_release(&hunt->whole);
}

/* Where a byte of the stripped text lies in the text. */
static size_t unstrip(const char *text, size_t length, size_t byte)
{
    for (size_t i = 0; i < length;) {
        size_t blank = quotation_blank(text + i, length - i);
        if (blank > 0) {
            i += blank;
            continue;
        }
        if (byte == 0)
            return i;
        byte--;
        i++;
    }
    return length;
}

static size_t distance(size_t a, size_t b)
{
    return a > b ? a - b : b - a;
}

static bool is_good(const struct hunt *hunt, size_t agreed)
{
    return agreed > 0 && agreed * 100 >= hunt->length * GOOD;
}

static bool is_better(const struct hunt *hunt, struct match a, struct match b)
{
    if (a.agreed != b.agreed)
        return a.agreed > b.agreed;
    return distance(a.byte, hunt->near) < distance(b.byte, hunt->near);
}

/* --- As it was --------------------------------------------------------------------------------- */

static size_t agreed_before(const char *a, size_t a_length, const char *b, size_t b_length)
{
    size_t count = 0;
    while (a_length > 0 && b_length > 0 && a[a_length - 1] == b[b_length - 1]) {
        count += ((unsigned char)a[a_length - 1] & 0xC0) != 0x80;
        a_length--;
        b_length--;
    }
    return count;
}

static size_t agreed_after(const char *a, size_t a_length, const char *b, size_t b_length)
{
    size_t i = 0;
    while (i < a_length && i < b_length && a[i] == b[i])
        i++;
    /* A character of which only the first bytes agree does not count. */
    bool cut = i > 0 && i < a_length && ((unsigned char)a[i] & 0xC0) == 0x80;
    return utf8_count(a, i) - cut;
}

static size_t agreed_around(const struct hunt *hunt, size_t core)
{
    const char *text = bytes_string(&hunt->text), *whole = bytes_string(&hunt->whole);
    size_t end = core + hunt->core_end - hunt->core_start;
    return utf8_count(text + core, end - core) +
           agreed_before(whole, hunt->core_start, text, core) +
           agreed_after(whole + hunt->core_end, hunt->whole.length - hunt->core_end, text + end,
                        hunt->text.length - end);
}

/* The next place at or after byte where needle stands, or SIZE_MAX.  A chunk at a time: checkers of
 * memory look at all that memmem could read, at every call. */
static size_t next_place(const struct hunt *hunt, size_t byte, struct slice needle)
{
    const char *text = bytes_string(&hunt->text);
    size_t length = hunt->text.length;
    if (needle.length == 0)
        return SIZE_MAX;
    for (; byte < length && length - byte >= needle.length; byte += CHUNK) {
        size_t chunk = CHUNK + needle.length - 1;
        chunk = chunk < length - byte ? chunk : length - byte;
        const char *place = memmem(text + byte, chunk, needle.data, needle.length);
        if (place != NULL)
            return (size_t)(place - text);
    }
    return SIZE_MAX;
}

static struct match find_as_it_was(const struct hunt *hunt)
{
    struct slice core = { bytes_string(&hunt->whole) + hunt->core_start,
                          hunt->core_end - hunt->core_start };
    struct match best = { 0 };
    for (size_t at = next_place(hunt, 0, core); at != SIZE_MAX;
         at = next_place(hunt, at + 1, core)) {
        struct match match = { at + hunt->target - hunt->core_start, agreed_around(hunt, at) };
        if (is_better(hunt, match, best))
            best = match;
    }
    return best;
}

/* --- By its pieces ----------------------------------------------------------------------------- */

/* Where the whole would begin if each piece found meant that nothing before it had changed. */
struct candidates {
    int64_t starts[CANDIDATES];
    size_t count;
};

static void find_piece(const struct hunt *hunt, size_t offset, size_t length,
                       struct candidates *candidates)
{
    struct slice piece = { bytes_string(&hunt->whole) + offset, length };
    size_t before[NEAREST];
    size_t passed = 0, beyond = 0;
    size_t at = next_place(hunt, 0, piece);
    for (; at < hunt->near; at = next_place(hunt, at + 1, piece))
        before[passed++ % NEAREST] = at;
    for (size_t i = 0; i < passed && i < NEAREST; i++)
        candidates->starts[candidates->count++] = (int64_t)before[i] - (int64_t)offset;
    for (; at != SIZE_MAX && beyond < NEAREST; at = next_place(hunt, at + 1, piece), beyond++)
        candidates->starts[candidates->count++] = (int64_t)at - (int64_t)offset;
}

static void find_pieces(const struct hunt *hunt, struct candidates *candidates)
{
    const char *whole = bytes_string(&hunt->whole);
    size_t start = 0;
    candidates->count = 0;
    for (size_t left = hunt->length; left >= PIECE; left -= PIECE) {
        size_t length = first_codes(whole + start, hunt->whole.length - start, PIECE);
        find_piece(hunt, start, length, candidates);
        start += length;
    }
}

/* Pieces that say nearly the same. */
struct group {
    int64_t start;
    size_t votes;
    size_t distance;
};

static int compare_starts(const void *a, const void *b)
{
    const int64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static bool group_before(const struct group *a, const struct group *b)
{
    return a->votes != b->votes ? a->votes > b->votes : a->distance < b->distance;
}

/* Keeps the best PLACES groups, the best first. */
static void keep_group(struct group groups[PLACES], size_t *count, struct group group)
{
    size_t i = *count < PLACES ? (*count)++ : PLACES;
    if (i == PLACES && !group_before(&group, &groups[--i]))
        return;
    for (; i > 0 && group_before(&group, &groups[i - 1]); i--)
        groups[i] = groups[i - 1];
    groups[i] = group;
}

static size_t make_groups(const struct hunt *hunt, struct candidates *candidates,
                          struct group groups[PLACES])
{
    size_t count = 0;
    qsort(candidates->starts, candidates->count, sizeof *candidates->starts, compare_starts);
    for (size_t i = 0; i < candidates->count;) {
        struct group group = { .start = candidates->starts[i] };
        while (i < candidates->count &&
               candidates->starts[i] - group.start <= (int64_t)QUOTATION_SLACK) {
            group.votes++;
            i++;
        }
        int64_t target = group.start + (int64_t)hunt->target;
        group.distance = distance(target > 0 ? (size_t)target : 0, hunt->near);
        keep_group(groups, &count, group);
    }
    return count;
}

static struct match find_by_pieces(const struct hunt *hunt)
{
    struct candidates *candidates = mem_alloc(sizeof *candidates);
    struct group groups[PLACES];
    struct match best = { 0 };
    find_pieces(hunt, candidates);
    size_t count = make_groups(hunt, candidates, groups);
    for (size_t i = 0; i < count; i++) {
        struct match match;
        match.agreed = quotation_align(bytes_slice(&hunt->whole), hunt->target,
                                       bytes_slice(&hunt->text), groups[i].start, &match.byte);
        if (is_good(hunt, match.agreed) && is_better(hunt, match, best))
            best = match;
    }
    free(candidates);
    return best;
}

static bool is_enough(const struct hunt *hunt)
{
    const char *core = bytes_string(&hunt->whole) + hunt->core_start;
    return utf8_count(core, hunt->core_end - hunt->core_start) >= ENOUGH;
}

bool quotation_find(const struct quotation *quotation, const char *text, size_t length, size_t near,
                    size_t *found)
{
    struct hunt hunt;
    hunt_init(&hunt, quotation, text, length, near);
    struct match match = find_as_it_was(&hunt);
    if (!is_good(&hunt, match.agreed)) {
        struct match pieced = find_by_pieces(&hunt);
        if (pieced.agreed > 0)
            match = pieced;
        else if (!is_enough(&hunt))
            match.agreed = 0;
    }
    if (match.agreed > 0)
        *found = unstrip(text, length, match.byte);
    hunt_release(&hunt);
    return match.agreed > 0;
}
