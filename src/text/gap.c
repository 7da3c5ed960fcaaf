/* SPDX-License-Identifier: MIT */
#include "text/gap.h"

#include "text/utf8.h"

enum kind {
    INK,
    INVISIBLE,
    SPACE,
    NO_BREAK_SPACE,
    LINE_END,
};

struct range {
    char32_t first, last;
    enum kind kind;
};

/* Sorted. */
static const struct range ranges[] = {
    { 0x0009, 0x0009, SPACE },          { 0x000A, 0x000A, LINE_END },
    { 0x000B, 0x000C, SPACE },          { 0x000D, 0x000D, LINE_END },
    { 0x0020, 0x0020, SPACE },          { 0x0085, 0x0085, LINE_END },
    { 0x00A0, 0x00A0, NO_BREAK_SPACE }, { 0x00AD, 0x00AD, INVISIBLE },
    { 0x034F, 0x034F, INVISIBLE },      { 0x061C, 0x061C, INVISIBLE },
    { 0x1680, 0x1680, SPACE },          { 0x17B4, 0x17B5, INVISIBLE },
    { 0x180B, 0x180F, INVISIBLE },      { 0x2000, 0x200A, SPACE },
    { 0x200B, 0x200F, INVISIBLE },      { 0x2028, 0x2029, LINE_END },
    { 0x202A, 0x202E, INVISIBLE },      { 0x202F, 0x202F, NO_BREAK_SPACE },
    { 0x205F, 0x205F, SPACE },          { 0x2060, 0x206F, INVISIBLE },
    { 0x3000, 0x3000, SPACE },          { 0xFE00, 0xFE0F, INVISIBLE },
    { 0xFEFF, 0xFEFF, INVISIBLE },      { 0xFFF0, 0xFFF8, INVISIBLE },
    { 0x1BCA0, 0x1BCA3, INVISIBLE },    { 0x1D173, 0x1D17A, INVISIBLE },
    { 0xE0000, 0xE0FFF, INVISIBLE },
};

static enum kind search(char32_t code)
{
    size_t first = 0, end = sizeof ranges / sizeof *ranges;
    while (first < end) {
        size_t middle = first + (end - first) / 2;
        if (code > ranges[middle].last)
            first = middle + 1;
        else
            end = middle;
    }
    bool found = first < sizeof ranges / sizeof *ranges && code >= ranges[first].first;
    return found ? ranges[first].kind : INK;
}

static enum kind kind_of(char32_t code)
{
    /* ASCII letters, Han and Hangul are nearly everything. */
    if ((code > 0x20 && code < 0x80) || (code > 0x3000 && code < 0xFE00))
        return INK;
    return search(code);
}

bool gap_is_invisible(char32_t code)
{
    return kind_of(code) == INVISIBLE;
}

bool gap_is_space(char32_t code)
{
    return kind_of(code) >= SPACE;
}

size_t gap_after(const char *text, size_t length)
{
    size_t end = 0;
    while (end < length) {
        char32_t code;
        size_t next = end + utf8_decode_valid(text + end, &code);
        enum kind kind = kind_of(code);
        if ((kind != INVISIBLE && kind != NO_BREAK_SPACE) || next > GAP_MAX)
            break;
        end = next;
    }
    return end;
}

size_t gap_before(const char *text, size_t length)
{
    size_t start = length;
    while (start > 0) {
        char32_t code;
        size_t next = utf8_previous(text, start);
        utf8_decode_valid(text + next, &code);
        enum kind kind = kind_of(code);
        if ((kind != INVISIBLE && kind != NO_BREAK_SPACE) || length - next > GAP_MAX)
            break;
        start = next;
    }
    return length - start;
}

/* A run of white space while it is walked through, in either direction. */
struct run {
    bool space;
    bool ended;    /* a line end was met */
    char32_t last; /* the code point before this one */
};

/* CR LF, or LF CR when walking backwards, is one line end. */
static bool is_pair(char32_t last, char32_t code, char32_t first)
{
    return last == first && code == (first == '\r' ? U'\n' : U'\r');
}

/* Whether code goes on with the run; first is the code point that a pair begins with. */
static bool run_takes(struct run *run, char32_t code, char32_t first)
{
    enum kind kind = kind_of(code);
    if (kind == INK)
        return false;
    if (kind == LINE_END && run->ended && !is_pair(run->last, code, first))
        return false;
    run->ended = run->ended || kind == LINE_END;
    run->space = run->space || kind >= SPACE;
    run->last = code;
    return true;
}

size_t gap_space_after(const char *text, size_t length)
{
    struct run run = { 0 };
    size_t end = 0;
    while (end < length) {
        char32_t code;
        size_t next = end + utf8_decode_valid(text + end, &code);
        if (next > GAP_MAX || !run_takes(&run, code, U'\r'))
            break;
        end = next;
    }
    return run.space ? end : 0;
}

size_t gap_space_before(const char *text, size_t length)
{
    struct run run = { 0 };
    size_t start = length;
    while (start > 0) {
        char32_t code;
        size_t next = utf8_previous(text, start);
        utf8_decode_valid(text + next, &code);
        if (length - next > GAP_MAX || !run_takes(&run, code, U'\n'))
            break;
        start = next;
    }
    return run.space ? length - start : 0;
}
