/* SPDX-License-Identifier: MIT */
/* What the lines of a page tell of how they were filled. */
#include <string.h>

#include "format/man_internal.h"
#include "text/utf8.h"
#include "text/width.h"

/* Pages without a header are taken to be no wider than this (cells). */
enum { FILL_MAX = 200, KINSOKU = 4 };

bool man_is_blank(const struct man_line *line)
{
    return line->skip >= line->styled.text.length;
}

static bool is_wide(char32_t code)
{
    return code >= 0x1100 && width_of_code(&width_rules_narrow, code) == 2 &&
           !(code >= 0x1100 && code < 0x1200) && !(code >= 0xAC00 && code < 0xD7B0);
}

/* The cells of the word that the line begins with. */
static size_t first_word(const struct man_line *line)
{
    const struct bytes *text = &line->styled.text;
    size_t end = line->skip;
    while (end < text->length && text->data[end] != ' ')
        end++;
    return width_of_text(&width_rules_narrow, text->data + line->skip, end - line->skip);
}

static char32_t first_code(const struct man_line *line)
{
    char32_t code = 0;
    if (!man_is_blank(line))
        utf8_decode_valid(line->styled.text.data + line->skip, &code);
    return code;
}

static bool has_blank(const struct man_line *line)
{
    const struct bytes *text = &line->styled.text;
    return text->length > line->skip &&
           memchr(text->data + line->skip, ' ', text->length - line->skip) != NULL;
}

bool man_is_full(const struct man_page *page, size_t i)
{
    if (i + 1 >= page->count)
        return false;
    const struct man_line *line = &page->lines[i], *next = &page->lines[i + 1];
    if (man_is_blank(line) || man_is_blank(next) || line->width > page->fill)
        return false;
    if (page->adjusted && has_blank(line))
        return line->width == page->fill;
    if (is_wide(first_code(next)))
        return line->width + 1 + KINSOKU >= page->fill;
    return line->width + 1 + first_word(next) > page->fill;
}

/* Runs of blanks within the text: the narrowest and the widest one. */
static void measure_gaps(const struct man_line *line, size_t *least, size_t *most)
{
    const struct bytes *text = &line->styled.text;
    *least = SIZE_MAX;
    *most = 0;
    for (size_t at = line->skip; at < text->length; at++) {
        size_t start = at;
        while (at < text->length && text->data[at] == ' ')
            at++;
        if (at == start)
            continue;
        *least = at - start < *least ? at - start : *least;
        *most = at - start > *most ? at - start : *most;
    }
}

size_t man_widest_gap(const struct man_line *line)
{
    size_t least, most;
    measure_gaps(line, &least, &most);
    return most;
}

bool man_is_tabular(const struct man_page *page, size_t i)
{
    const struct man_line *line = &page->lines[i];
    size_t least, most;
    measure_gaps(line, &least, &most);
    if (page->adjusted && line->width == page->fill)
        return most > least + 2;
    return most > 2;
}

static size_t find_header(const struct man_page *page)
{
    for (size_t i = 0; i < page->count; i++) {
        struct slice line = bytes_slice(&page->lines[i].styled.text);
        if (!man_is_blank(&page->lines[i]))
            return man_is_header(line) || man_is_cut_header(line) ? i : SIZE_MAX;
    }
    return SIZE_MAX;
}

/* The header is as wide as the page. */
static size_t measure_fill(const struct man_page *page)
{
    if (page->header != SIZE_MAX)
        return page->lines[page->header].width;
    size_t widest = 0;
    for (size_t i = 0; i < page->count; i++) {
        const struct man_line *line = &page->lines[i];
        if (line->width > widest && line->width <= FILL_MAX)
            widest = line->width;
    }
    return widest;
}

static size_t measure_base(const struct man_page *page)
{
    bool heading = false;
    for (size_t i = 1; i < page->count; i++) {
        const struct man_line *line = &page->lines[i];
        if (man_is_blank(line))
            continue;
        if (heading && line->indent > 0)
            return line->indent;
        heading = line->indent == 0;
    }
    return 7;
}

static bool has_bold(const struct man_page *page)
{
    for (size_t i = 0; i < page->count; i++)
        for (size_t run = 0; run < page->lines[i].styled.count; run++)
            if ((page->lines[i].styled.runs[run].look.flags & LOOK_BOLD) != 0)
                return true;
    return false;
}

static bool measure_adjusted(const struct man_page *page)
{
    size_t exact = 0, near = 0;
    for (size_t i = 1; i + 1 < page->count; i++) {
        const struct man_line *line = &page->lines[i];
        if (man_is_blank(line) || man_is_blank(line + 1) || line->indent != line[1].indent ||
            line->indent == 0 || !has_blank(line))
            continue;
        exact += line->width == page->fill && man_widest_gap(line) > 1;
        near += line->width < page->fill && line->width + 8 > page->fill;
    }
    return exact >= 3 && exact > near;
}

/* Whether the hyphen of groff's that ends a line stands nowhere else. */
static bool measure_hyphens(const struct man_page *page)
{
    for (size_t i = 0; i < page->count; i++) {
        const struct bytes *text = &page->lines[i].styled.text;
        const char *hyphen =
            text->length > 3 ? memmem(text->data, text->length - 3, "\u2010", 3) : NULL;
        if (hyphen != NULL)
            return false;
    }
    return true;
}

static void count_indents(struct man_page *page)
{
    memset(page->lines_at, 0, sizeof page->lines_at);
    for (size_t i = 0; i < page->count; i++) {
        const struct man_line *line = &page->lines[i];
        if (line->indent < MAN_COLUMNS && !man_is_blank(line) && page->lines_at[line->indent] < 3)
            page->lines_at[line->indent]++;
    }
}

void man_measure(struct man_page *page)
{
    count_indents(page);
    page->header = find_header(page);
    page->fill = measure_fill(page);
    page->base = measure_base(page);
    page->formatted = has_bold(page);
    page->adjusted = measure_adjusted(page);
    page->hyphenated = measure_hyphens(page);
}
