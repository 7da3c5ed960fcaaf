/* SPDX-License-Identifier: MIT */
#include "text/cluster.h"

#include <assert.h>
#include <string.h>

#include "text/cluster_state.h"
#include "text/utf8.h"

/* Takes the code point at text[*offset] and moves behind it; true if a cluster begins with it. */
static bool take(struct cluster_state *state, const char *text, size_t *offset)
{
    char32_t code;
    size_t bytes = utf8_decode_valid(text + *offset, &code);
    *offset += bytes;
    return cluster_step(state, break_property(code)->cluster, bytes);
}

/*
 * U+4E00 to U+9FFF and printable ASCII: nothing joins two neighbours of them, whatever is around.
 * The bytes it takes, or 0 for any other.
 */
static size_t plain(const unsigned char *text)
{
    if (text[0] < 0x80)
        return text[0] >= 0x20 && text[0] != 0x7F;
    return (text[0] >= 0xE5 && text[0] <= 0xE9) || (text[0] == 0xE4 && text[1] >= 0xB8) ? 3 : 0;
}

/* Marks a run of plain characters after a plain one, up to the last of it. */
static size_t mark_plain(const char *text, size_t offset, size_t length, char *starts)
{
    size_t n;
    while (offset < length && (n = plain((const unsigned char *)text + offset)) > 0) {
        starts[offset] = 1;
        offset += n;
    }
    return offset;
}

void cluster_mark(const char *text, size_t length, char *starts)
{
    struct cluster_state state = CLUSTER_STATE_START;
    if (length > 0)
        memset(starts, 0, length);
    for (size_t i = 0; i < length;) {
        size_t start = i;
        starts[start] = take(&state, text, &i);
        if (!starts[start] || plain((const unsigned char *)text + start) == 0)
            continue;
        size_t end = mark_plain(text, i, length, starts);
        if (end > i)
            state = (struct cluster_state){ .last = GB_OTHER,
                                            .bytes = end - utf8_previous(text, end) };
        i = end;
    }
}

size_t cluster_length(const char *text, size_t length)
{
    assert(length > 0);
    size_t first = plain((const unsigned char *)text);
    if (first > 0 && (first == length || plain((const unsigned char *)text + first) > 0))
        return first;
    struct cluster_state state = CLUSTER_STATE_START;
    size_t end, next = 0;
    take(&state, text, &next);
    do
        end = next;
    while (end < length && !take(&state, text, &next));
    return end;
}

/* Whether a cluster begins at offset whatever the text before the two code points around it is. */
static bool certain(const char *text, size_t offset)
{
    char32_t before, after;
    utf8_decode_valid(text + utf8_previous(text, offset), &before);
    utf8_decode_valid(text + offset, &after);
    unsigned last = break_property(before)->cluster, next = break_property(after)->cluster;
    return !cluster_joins(last, next) && next != GB_PICTURE && next != GB_RI;
}

size_t cluster_floor(const char *text, size_t length, size_t offset)
{
    if (offset >= length)
        return length;
    size_t start = utf8_floor(text, length, offset);
    while (start > 0 && !certain(text, start))
        start = utf8_previous(text, start);
    for (;;) {
        size_t next = start + cluster_length(text + start, length - start);
        if (next > offset)
            return start;
        start = next;
    }
}

size_t cluster_ceiling(const char *text, size_t length, size_t offset)
{
    size_t start = cluster_floor(text, length, offset);
    if (start == offset || start == length)
        return start;
    return start + cluster_length(text + start, length - start);
}
