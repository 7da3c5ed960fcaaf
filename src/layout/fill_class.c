/* SPDX-License-Identifier: MIT */
#include "layout/fill_class.h"

#include <uchar.h>

#include "text/utf8.h"

static const unsigned char ascii[128] = {
    [' '] = FILL_SPACE,
    ['"'] = FILL_QUOTE,         ['\''] = FILL_QUOTE,
    ['('] = FILL_NARROW_OPEN,   [')'] = FILL_NARROW_CLOSE,
    ['['] = FILL_NARROW_OPEN,   [']'] = FILL_NARROW_CLOSE,
    [','] = FILL_NARROW_PAUSE,  ['.'] = FILL_NARROW_PAUSE,
    [';'] = FILL_NARROW_STOP,   [':'] = FILL_NARROW_STOP,
    ['!'] = FILL_NARROW_STOP,   ['?'] = FILL_NARROW_STOP,
    ['0'] = FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD,
            FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD,
    ['A'] = FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD,
            FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD,
            FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD,
            FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD,
    ['a'] = FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD,
            FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD,
            FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD,
            FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD, FILL_WORD,
};

/* U+3000 to U+301F. */
static const unsigned char cjk_marks[32] = {
    [0x01] = FILL_PAUSE, [0x02] = FILL_PAUSE, [0x05] = FILL_HAN,   [0x06] = FILL_HAN,
    [0x07] = FILL_HAN,   [0x08] = FILL_OPEN,  [0x09] = FILL_CLOSE, [0x0A] = FILL_OPEN,
    [0x0B] = FILL_CLOSE, [0x0C] = FILL_OPEN,  [0x0D] = FILL_CLOSE, [0x0E] = FILL_OPEN,
    [0x0F] = FILL_CLOSE, [0x10] = FILL_OPEN,  [0x11] = FILL_CLOSE, [0x14] = FILL_OPEN,
    [0x15] = FILL_CLOSE, [0x16] = FILL_OPEN,  [0x17] = FILL_CLOSE, [0x18] = FILL_OPEN,
    [0x19] = FILL_CLOSE, [0x1A] = FILL_OPEN,  [0x1B] = FILL_CLOSE, [0x1D] = FILL_OPEN,
    [0x1E] = FILL_CLOSE, [0x1F] = FILL_CLOSE,
};

struct range {
    char32_t first, last;
    unsigned char narrow, wide; /* enum fill_class by cells */
};

/* In order. */
static const struct range ranges[] = {
    { 0xC0, 0x24F, FILL_WORD, FILL_OTHER },
    { 0x370, 0x3FF, FILL_WORD, FILL_OTHER },
    { 0x400, 0x52F, FILL_WORD, FILL_OTHER },
    { 0x1E00, 0x1FFF, FILL_WORD, FILL_OTHER },
    { 0x2014, 0x2015, FILL_DASH, FILL_DASH },
    { 0x2018, 0x2018, FILL_NARROW_OPEN, FILL_OPEN },
    { 0x2019, 0x2019, FILL_NARROW_CLOSE, FILL_CLOSE },
    { 0x201C, 0x201C, FILL_NARROW_OPEN, FILL_OPEN },
    { 0x201D, 0x201D, FILL_NARROW_CLOSE, FILL_CLOSE },
    { 0x2025, 0x2026, FILL_DASH, FILL_DASH },
    { 0x203C, 0x203C, FILL_NARROW_STOP, FILL_STOP },
    { 0x2047, 0x2049, FILL_NARROW_STOP, FILL_STOP },
    { 0x22EF, 0x22EF, FILL_DASH, FILL_DASH },
    { 0x2E3A, 0x2E3B, FILL_DASH, FILL_DASH },
    { 0x3041, 0x30FA, FILL_OTHER, FILL_HAN },
    { 0x30FC, 0x30FF, FILL_OTHER, FILL_HAN },
    { 0x3105, 0x312F, FILL_OTHER, FILL_HAN },
    { 0x31A0, 0x31BF, FILL_OTHER, FILL_HAN },
    { 0x31F0, 0x31FF, FILL_OTHER, FILL_HAN },
    { 0x3400, 0x9FFF, FILL_OTHER, FILL_HAN },
    { 0xAC00, 0xD7A3, FILL_OTHER, FILL_HAN },
    { 0xF900, 0xFAFF, FILL_OTHER, FILL_HAN },
    { 0xFF01, 0xFF01, FILL_OTHER, FILL_STOP },
    { 0xFF08, 0xFF08, FILL_OTHER, FILL_OPEN },
    { 0xFF09, 0xFF09, FILL_OTHER, FILL_CLOSE },
    { 0xFF0C, 0xFF0C, FILL_OTHER, FILL_PAUSE },
    { 0xFF0E, 0xFF0E, FILL_OTHER, FILL_PAUSE },
    { 0xFF1A, 0xFF1B, FILL_OTHER, FILL_STOP },
    { 0xFF1F, 0xFF1F, FILL_OTHER, FILL_STOP },
    { 0xFF3B, 0xFF3B, FILL_OTHER, FILL_OPEN },
    { 0xFF3D, 0xFF3D, FILL_OTHER, FILL_CLOSE },
    { 0xFF5B, 0xFF5B, FILL_OTHER, FILL_OPEN },
    { 0xFF5D, 0xFF5D, FILL_OTHER, FILL_CLOSE },
    { 0xFF5F, 0xFF5F, FILL_OTHER, FILL_OPEN },
    { 0xFF60, 0xFF60, FILL_OTHER, FILL_CLOSE },
    { 0xFF61, 0xFF61, FILL_NARROW_PAUSE, FILL_PAUSE },
    { 0xFF62, 0xFF62, FILL_NARROW_OPEN, FILL_OPEN },
    { 0xFF63, 0xFF63, FILL_NARROW_CLOSE, FILL_CLOSE },
    { 0xFF64, 0xFF64, FILL_NARROW_PAUSE, FILL_PAUSE },
    { 0x20000, 0x3FFFD, FILL_OTHER, FILL_HAN },
};

static enum fill_class in_ranges(char32_t code, int cells)
{
    if (code == 0xAD)
        return FILL_SOFT_HYPHEN;
    size_t low = 0, high = sizeof ranges / sizeof *ranges;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (ranges[middle].last < code)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == sizeof ranges / sizeof *ranges || ranges[low].first > code)
        return FILL_OTHER;
    return cells == 1 ? ranges[low].narrow : cells == 2 ? ranges[low].wide : FILL_OTHER;
}

enum fill_class fill_class(const char *cluster, size_t length, int cells)
{
    char32_t code;
    utf8_decode(cluster, length, &code);
    if (code < 0x80) /* a blank under a combining mark is not given up */
        return cells == 1 && (code != ' ' || length == 1) ? ascii[code] : FILL_OTHER;
    if (code >= 0x4E00 && code <= 0x9FFF)
        return FILL_HAN;
    if (code >= 0x3000 && code < 0x3020)
        return cells == 2 ? cjk_marks[code - 0x3000] : FILL_OTHER;
    return in_ranges(code, cells);
}
