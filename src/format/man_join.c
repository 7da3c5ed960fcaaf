/* SPDX-License-Identifier: MIT */
/* Lines that were one paragraph before it was filled. */
#include <string.h>

#include "format/man_internal.h"
#include "text/utf8.h"

#define HYPHEN 0x2010u

static bool is_letter(char32_t code)
{
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
           (code >= 0xC0 && code < 0x530);
}

/* Wide, and of a script that has no blanks between words. */
static bool is_dense(char32_t code)
{
    return (code >= 0x2E80 && code < 0xA4D0) || (code >= 0xF900 && code < 0xFB00) ||
           (code >= 0xFE30 && code < 0xFE70) || (code >= 0xFF01 && code < 0xFF61) ||
           (code >= 0x20000 && code < 0x40000);
}

static char32_t last_code(const struct bytes *text, size_t end, size_t *start)
{
    char32_t code = 0;
    *start = end;
    if (end > 0) {
        *start = utf8_previous(text->data, end);
        utf8_decode_valid(text->data + *start, &code);
    }
    return code;
}

static void drop_last(struct styled *styled, size_t start)
{
    styled->text.length = start;
    styled->text.data[start] = '\0';
    while (styled->count > 0 && styled->runs[styled->count - 1].start >= start)
        styled->count--;
}

/* What stands between two lines: nothing between CJK and behind a hyphen, else a blank. */
static bool needs_blank(const struct man_page *page, struct styled *paragraph, char32_t next)
{
    size_t start, before;
    char32_t last = last_code(&paragraph->text, paragraph->text.length, &start);
    if (is_dense(last) && is_dense(next))
        return false;
    if (last != HYPHEN && last != '-')
        return true;
    char32_t letter = last_code(&paragraph->text, start, &before);
    if (!is_letter(letter) || !is_letter(next))
        return true;
    if (last == HYPHEN && page->hyphenated)
        drop_last(paragraph, start);
    return false;
}

static bool is_same_look(const struct styled *styled, size_t at, const struct look *look)
{
    return at < styled->text.length && look_equal(styled_look(styled, at), look);
}

static void append_blank(struct styled *paragraph, const struct styled *line, size_t next)
{
    const struct look *before = styled_look(paragraph, paragraph->text.length - 1);
    struct look look = is_same_look(line, next, before) ? *before : (struct look){ 0 };
    styled_append(paragraph, (struct slice){ " ", 1 }, &look);
}

void man_join(const struct man_page *page, struct styled *paragraph, const struct man_line *line,
              size_t from)
{
    const struct bytes *text = &line->styled.text;
    if (from >= text->length)
        return;
    char32_t code;
    utf8_decode_valid(text->data + from, &code);
    if (paragraph->text.length > 0 && needs_blank(page, paragraph, code))
        append_blank(paragraph, &line->styled, from);
    for (size_t at = from; at < text->length;) {
        size_t end = at;
        while (end < text->length && text->data[end] != ' ')
            end++;
        styled_append_range(paragraph, &line->styled, at, end);
        at = end;
        while (at < text->length && text->data[at] == ' ')
            at++;
        if (at < text->length && paragraph->text.length > 0)
            append_blank(paragraph, &line->styled, at);
    }
}
