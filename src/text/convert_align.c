/* SPDX-License-Identifier: MIT */
/*
 * Each converted character at the one it stands for.  Nearly always there are as many of them as
 * before; where a phrase has another length, runs of Han are converted by themselves, and in one
 * that is still longer or shorter each character.
 */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/convert_internal.h"

void replacements_release(struct replacements *replacements)
{
    free(replacements->items);
    *replacements = (struct replacements){ 0 };
}

static int compare(const void *a, const void *b)
{
    const struct replacement *first = a, *second = b;
    uint32_t left = first->at, right = second->at;
    return left < right ? -1 : left > right;
}

void replacements_sort(struct replacements *replacements)
{
    if (replacements->count > 1)
        qsort(replacements->items, replacements->count, sizeof *replacements->items, compare);
}

const struct replacement *replacements_at(const struct replacements *replacements, uint32_t at)
{
    size_t low = 0, high = replacements->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (replacements->items[middle].at < at)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < replacements->count && replacements->items[low].at == at;
    return found ? &replacements->items[low] : NULL;
}

void replacements_add(struct replacements *replacements, uint32_t at, size_t length,
                      char32_t shown)
{
    struct replacement one = { .at = at, .length = (unsigned char)length };
    one.shown_length = (unsigned char)utf8_encode(shown, one.shown);
    replacements->items = mem_grow(replacements->items, replacements->count,
                                   &replacements->capacity, sizeof *replacements->items);
    replacements->items[replacements->count++] = one;
}

/* What conversion is about; the rest must come out as it went in. */
static bool is_han(char32_t code)
{
    return code >= 0x2E80 &&
           ((code >= 0x3400 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) ||
            code >= 0x20000 || (code >= 0x2E80 && code <= 0x2FDF) ||
            (code >= 0x3005 && code <= 0x3007));
}

/* --- The paragraph that goes in --------------------------------------------------------------- */

static void take(struct converter *c, const char *text, uint32_t at, size_t length)
{
    bytes_append(&c->input, text + at, length);
    c->at = mem_grow(c->at, c->count, &c->capacity, sizeof *c->at);
    c->at[c->count++] = at;
}

static bool is_blank(char32_t code)
{
    return code == ' ' || code == '\t' || code == 0x3000;
}

/* Leaves out the line ends and what indents the lines after them. */
static void collect(struct converter *c, const char *text, size_t length)
{
    bytes_clear(&c->input);
    c->count = 0;
    bool indent = false;
    for (size_t i = 0; i < length;) {
        char32_t code;
        size_t n = utf8_decode_valid(text + i, &code);
        bool end = code == '\n' || code == '\r';
        indent = end || (indent && is_blank(code));
        if (!indent)
            take(c, text, (uint32_t)i, n);
        i += n;
    }
}

/* --- What comes out --------------------------------------------------------------------------- */

/* count code points from first, which begin at byte start of the input, against output; false, with
 * replacements as they were, unless they answer to each other one by one. */
static bool align(const struct converter *c, size_t first, size_t start, size_t count,
                  const char *output, struct replacements *replacements)
{
    size_t before = replacements->count, in = start, out = 0, length = strlen(output);
    bool same = true;
    for (size_t i = 0; i < count && same; i++) {
        char32_t code, shown = 0;
        size_t n = utf8_decode_valid(c->input.data + in, &code);
        same = out < length;
        if (same)
            out += utf8_decode(output + out, length - out, &shown);
        if (same && shown != code) {
            same = is_han(code) && is_han(shown);
            replacements_add(replacements, c->at[first + i], n, shown);
        }
        in += n;
    }
    same = same && out == length;
    if (!same)
        replacements->count = before;
    return same;
}

/* count code points from byte start of the input; true where each has its answer. */
static bool convert_run(const struct converter *c, size_t first, size_t start, size_t length,
                        size_t count, struct replacements *replacements)
{
    char *output = c->convert(c->handle, c->input.data + start, length);
    if (output == NULL)
        return false;
    bool aligned = align(c, first, start, count, output, replacements);
    c->free_text(output);
    return aligned;
}

static void convert_singly(const struct converter *c, size_t first, size_t start, size_t count,
                           struct replacements *replacements)
{
    for (size_t i = 0; i < count; i++) {
        char32_t code;
        size_t n = utf8_decode_valid(c->input.data + start, &code);
        convert_run(c, first + i, start, n, 1, replacements);
        start += n;
    }
}

static void convert_pieces(const struct converter *c, struct replacements *replacements)
{
    size_t byte = 0;
    for (size_t i = 0; i < c->count;) {
        size_t first = i, start = byte;
        char32_t code;
        size_t n = utf8_decode_valid(c->input.data + byte, &code);
        while (is_han(code)) {
            byte += n;
            if (++i == c->count)
                break;
            n = utf8_decode_valid(c->input.data + byte, &code);
        }
        if (i == first) {
            byte += n;
            i++;
        } else if (!convert_run(c, first, start, byte - start, i - first, replacements)) {
            convert_singly(c, first, start, i - first, replacements);
        }
    }
}

void convert_script(struct converter *c, const char *text, size_t length,
                    struct replacements *replacements)
{
    collect(c, text, length);
    if (c->count > 0 && !convert_run(c, 0, 0, c->input.length, c->count, replacements))
        convert_pieces(c, replacements);
}
