/* SPDX-License-Identifier: MIT */
/* Headings by markup: ## and = before a line, ［＃…見出し］, a frame of marks. */
#include <string.h>

#include "doc/cursor.h"
#include "doc/line_internal.h"

/* Levels of markup, and the shortest row of marks that frames a line. */
enum { DEPTH_MAX = 6, FRAME_LEAST = 2 };

/* *** 船期 ***: the words between two equal rows of marks; all of text where they are not. */
struct slice line_unframed(struct slice text)
{
    char32_t mark = cursor_peek(&(struct cursor){ text });
    struct cursor cursor = { text };
    size_t before = 0, behind = 0, end = text.length,
           length = mark < 0x80    ? 1
                    : mark < 0x800 ? 2
                                   : 3;
    if (!codes_have(U"*=-~#+＊※★☆●◆■━─—═＝－〜～", mark))
        return text;
    while (cursor_peek(&cursor) == mark && ++before)
        cursor_next(&cursor);
    while (end >= length && memcmp(text.data + end - length, text.data, length) == 0 && ++behind)
        end -= length;
    if (before != behind || before < FRAME_LEAST || before * length >= end)
        return text;
    return slice_trim((struct slice){ text.data + before * length, end - before * length });
}

/* = Title, == Section ==. */
static unsigned char depth_of_equals(struct slice text)
{
    size_t n = 0;
    while (n < text.length && text.data[n] == '=')
        n++;
    return n <= DEPTH_MAX && n < text.length && text.data[n] == ' ' ? (unsigned char)n : 0;
}

/* ## before it, ［＃大見出し］ before or behind it. */
static unsigned char depth_of(struct slice text)
{
    static const char *const notes[] = { "大見出し", "中見出し", "小見出し" };
    if (text.length > 2 && text.data[0] == '#' && (text.data[1] == '#' || text.data[1] == ' ')) {
        size_t n = 1;
        while (n < text.length && text.data[n] == '#')
            n++;
        return n <= DEPTH_MAX && n < text.length && text.data[n] == ' ' ? (unsigned char)n
                                                                        : DEPTH_MAX;
    }
    if (text.length > 2 && text.data[0] == '=')
        return depth_of_equals(text);
    if (slice_find(text, "見出し］") == NULL)
        return 0;
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
        if (slice_find(text, notes[i]) != NULL)
            return (unsigned char)(i + 1);
    return DEPTH_MAX;
}

void line_set_depth(struct line *line)
{
    if (line->depth == LINE_WORK) {
        line->traits |= TRAIT_WORK;
        line->depth = 0;
    }
    if (line->depth == 0)
        line->depth = depth_of(line->text);
    if (line->depth == 0)
        return;
    line->traits |= TRAIT_MARKUP;
    line->number.pattern = (unsigned char)(LINE_MARKUP_PATTERN + line->depth);
    line->number.rank = line->depth;
}

struct slice line_heading(struct slice text)
{
    text = line_unframed(text);
    if (text.length == 0)
        return text;
    if (text.length > 0 && slice_find(text, "［＃") == text.data) {
        const char *end = slice_find(text, "］");
        size_t skipped = end != NULL ? (size_t)(end - text.data) + strlen("］") : 0;
        text = slice_trim((struct slice){ text.data + skipped, text.length - skipped });
    }
    struct cursor cursor = { text };
    while (cursor_take_any(&cursor, U"#="))
        continue;
    bool marked = cursor_since(&cursor, &(struct cursor){ text }) > 0 &&
                  cursor_take_spaces(&cursor) && !cursor_done(&cursor);
    struct slice heading = marked ? cursor.rest : text;
    const char *note = slice_find(heading, "［＃");
    if (note != NULL && note > heading.data)
        heading.length = (size_t)(note - heading.data);
    heading = slice_trim(heading);
    while (text.data[0] == '=' && heading.length > 1 && heading.data[heading.length - 1] == '=')
        heading.length--;
    return slice_trim(heading);
}
