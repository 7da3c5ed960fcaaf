/* SPDX-License-Identifier: MIT */
/*
 * Lines between two blank ones: paragraphs that were filled, terms and what they mean, or code and
 * tables, which stay as they are.
 */
#include <string.h>

#include "format/man_internal.h"
#include "text/utf8.h"
#include "text/width.h"

/* A term and its explanation on one line. */
struct tag {
    size_t length; /* bytes of the term */
    size_t text;   /* where the explanation begins */
    size_t column;
};

static void send_as_is(struct man_page *page, size_t first, size_t end)
{
    struct styled text = { 0 };
    size_t least = SIZE_MAX;
    for (size_t i = first; i < end; i++)
        least = page->lines[i].indent < least ? page->lines[i].indent : least;
    man_set_indent(page, page->reflow ? least : 0);
    size_t cut = page->depth > 0 ? page->indents[page->depth - 1]
                                 : (least < page->base ? least : page->base);
    for (size_t i = first; i < end; i++) {
        const struct man_line *line = &page->lines[i];
        styled_clear(&text);
        for (size_t n = page->reflow ? cut : 0; n < line->indent; n++)
            styled_append(&text, (struct slice){ " ", 1 }, &(struct look){ 0 });
        styled_append_range(&text, &line->styled, line->skip, line->styled.text.length);
        man_block(page, BLOCK_PREFORMATTED, &text);
    }
    styled_release(&text);
}

/* Whether it begins as the term of an option does, or is set off by its look. */
static bool is_set_off(const struct man_line *line)
{
    const char *text = line->styled.text.data + line->skip;
    const struct look *look = styled_look(&line->styled, line->skip);
    return (text[0] == '-' && text[1] != ' ' && text[1] != '\0') || !look_is_plain(look);
}

/* The line at i has its explanation below it, farther in. */
static bool is_term(const struct man_page *page, size_t i, size_t end)
{
    if (i + 1 >= end)
        return false;
    const struct man_line *line = &page->lines[i];
    size_t step = line[1].indent > line->indent ? line[1].indent - line->indent : 0;
    return step >= 2 && (is_set_off(line) || (step >= 6 && step <= 8));
}

static bool is_bullet(struct slice word)
{
    static const char *const bullets[] = { "\u2022", "\u00B7", "\u25CB", "\u25E6", "\u2013",
                                           "o",      "*",      "-",      "+",      "\u2219" };
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (slice_equal(word, slice_of(bullets[i])))
            return true;
    size_t digits = 0, at = word.length > 0 && word.data[0] == '(';
    while (at < word.length && word.data[at] >= '0' && word.data[at] <= '9')
        at++, digits++;
    return digits > 0 && digits < 4 && at + 1 == word.length &&
           (word.data[at] == '.' || word.data[at] == ')');
}

/* A bold sign is a term: what is explained may be a sign. */
static bool is_plain_bullet(const struct man_line *line, struct slice word)
{
    return is_bullet(word) &&
           (word.length > 1 || (styled_look(&line->styled, line->skip)->flags & LOOK_BOLD) == 0);
}

/* How many lines of the page have text that begins at a column. */
static size_t lines_at(const struct man_page *page, size_t column)
{
    return column < MAN_COLUMNS ? page->lines_at[column] : 0;
}

static bool find_gap(const struct man_line *line, struct tag *tag)
{
    const struct bytes *text = &line->styled.text;
    const char *start = text->data + line->skip;
    const char *gap = memmem(start, text->length - line->skip, "  ", 2);
    const char *single = memchr(start, ' ', text->length - line->skip);
    if (single != NULL && is_plain_bullet(line, (struct slice){ start, (size_t)(single - start) }))
        gap = single;
    if (gap == NULL)
        return false;
    tag->length = (size_t)(gap - start);
    while (*gap == ' ')
        gap++;
    tag->text = (size_t)(gap - text->data);
    tag->column = line->indent + width_of_text(&width_rules_narrow, start, (size_t)(gap - start));
    return true;
}

/* The filled line at i has one blank between a term and what goes on at the next line's indent. */
static bool has_tight_tag(const struct man_page *page, size_t i, size_t end, struct tag *tag)
{
    const struct man_line *line = &page->lines[i];
    if (i + 1 >= end || line[1].indent <= line->indent + 2 || !is_set_off(line) ||
        !man_is_full(page, i))
        return false;
    const struct bytes *text = &line->styled.text;
    size_t column = line->indent, at = line->skip;
    while (at < text->length && column < line[1].indent) {
        char32_t code;
        size_t length = utf8_decode_valid(text->data + at, &code);
        int width = width_of_code(&width_rules_narrow, code);
        column += width > 0 ? (size_t)width : 0;
        at += length;
    }
    if (column != line[1].indent || at >= text->length || text->data[at - 1] != ' ' ||
        text->data[at] == ' ')
        return false;
    *tag = (struct tag){ .text = at, .column = column };
    while (at > line->skip && text->data[at - 1] == ' ')
        at--;
    tag->length = at - line->skip;
    return true;
}

/* An option and what it is for, far apart, on a line of its own. */
static bool is_lone_pair(const struct man_page *page, size_t i, size_t end, struct tag *tag)
{
    const struct man_line *line = &page->lines[i];
    if (end - i != 1 || (i > 0 && !man_is_blank(line - 1)) || !is_set_off(line) ||
        tag->text - line->skip - tag->length < 3)
        return false;
    struct slice rest = { line->styled.text.data + tag->text,
                          line->styled.text.length - tag->text };
    tag->column = line->indent + page->base;
    return memmem(rest.data, rest.length, "   ", 3) == NULL;
}

/* The line at i begins with a term, blanks, and its explanation. */
static bool is_tagged(const struct man_page *page, size_t i, size_t end, struct tag *tag)
{
    const struct man_line *line = &page->lines[i];
    if (has_tight_tag(page, i, end, tag))
        return true;
    if (!find_gap(line, tag))
        return false;
    if (is_lone_pair(page, i, end, tag))
        return true;
    bool goes_on = i + 1 < end && line[1].indent == tag->column;
    if (i + 1 < end && line[1].indent == line->indent && man_is_full(page, i))
        return false;
    struct slice word = { line->styled.text.data + line->skip, tag->length };
    if (is_plain_bullet(line, word))
        return goes_on || i + 1 >= end || lines_at(page, tag->column) > 0 ||
               line[1].indent == line->indent;
    if (!is_set_off(line) && memchr(word.data, ' ', word.length) != NULL)
        return false;
    if (man_widest_gap(line) > 2 && tag->text - line->skip - tag->length < 2)
        return false;
    return goes_on || (tag->column > line->indent + 2 && lines_at(page, tag->column) > 2 &&
                       (i + 1 >= end || line[1].indent <= line->indent));
}

/* Behind the last line of the paragraph that begins at i. */
static size_t paragraph_end(const struct man_page *page, size_t i, size_t end)
{
    size_t indent = page->lines[i].indent;
    while (i + 1 < end && page->lines[i + 1].indent == indent && man_is_full(page, i))
        i++;
    return i + 1;
}

static void send_paragraph(struct man_page *page, size_t first, size_t end, size_t from,
                           size_t indent)
{
    struct styled text = { 0 };
    for (size_t i = first; i < end; i++)
        man_join(page, &text, &page->lines[i], i == first ? from : page->lines[i].skip);
    man_set_indent(page, indent);
    man_block(page, BLOCK_PARAGRAPH, &text);
    styled_release(&text);
}

static void send_term(struct man_page *page, size_t i, size_t end_byte)
{
    struct styled text = { 0 };
    struct man_line part = page->lines[i];
    if (end_byte < part.styled.text.length)
        part.styled.text.length = end_byte;
    man_join(page, &text, &part, part.skip);
    man_set_indent(page, part.indent);
    man_block(page, BLOCK_TERM, &text);
    styled_release(&text);
}

/* Returns the line behind what the tagged line at i begins. */
static size_t send_tagged(struct man_page *page, size_t i, size_t end, const struct tag *tag)
{
    const struct man_line *line = &page->lines[i];
    struct slice word = { line->styled.text.data + line->skip, tag->length };
    size_t next = i + 1;
    if (next < end && line[1].indent == tag->column && man_is_full(page, i))
        next = paragraph_end(page, next, end);
    if (is_plain_bullet(line, word)) {
        send_paragraph(page, i, next, line->skip, line->indent);
        return next;
    }
    send_term(page, i, line->skip + tag->length);
    send_paragraph(page, i, next, tag->text, tag->column);
    return next;
}

/* Whether the line at i begins something of its own. */
static bool begins(const struct man_page *page, size_t i, size_t end)
{
    struct tag tag;
    return is_term(page, i, end) || is_tagged(page, i, end, &tag);
}

/* Lines that share the explanation of the term below them. */
static bool are_terms(const struct man_page *page, size_t i, size_t stop, size_t end)
{
    struct tag tag;
    if (stop >= end || page->lines[stop].indent != page->lines[i].indent ||
        !(is_term(page, stop, end) || is_tagged(page, stop, end, &tag)))
        return false;
    for (; i < stop; i++)
        if (!is_set_off(&page->lines[i]))
            return false;
    return true;
}

/* The lines from i on with its indent: paragraphs where one was filled, else as they are. */
static size_t send_group(struct man_page *page, size_t i, size_t end)
{
    size_t indent = page->lines[i].indent, stop = i, filled = 0;
    bool tabular = man_is_tabular(page, i);
    while (stop < end && page->lines[stop].indent == indent &&
           (stop == i || man_is_full(page, stop - 1) ||
            (!begins(page, stop, end) && man_is_tabular(page, stop) == tabular))) {
        filled += stop + 1 < end && page->lines[stop + 1].indent == indent &&
                  man_is_full(page, stop);
        stop++;
    }
    if (filled == 0 && are_terms(page, i, stop, end)) {
        while (i < stop)
            send_term(page, i++, SIZE_MAX);
        return stop;
    }
    if ((tabular && filled * 2 < stop - i) || (filled == 0 && stop - i > 1)) {
        send_as_is(page, i, stop);
        return stop;
    }
    while (i < stop) {
        size_t next = paragraph_end(page, i, stop);
        send_paragraph(page, i, next, page->lines[i].skip, indent);
        i = next;
    }
    return stop;
}

/* The line begins with a sign that tables are drawn with. */
static bool is_drawn(const struct man_line *line)
{
    char32_t code = 0;
    utf8_decode_valid(line->styled.text.data + line->skip, &code);
    return code >= 0x2500 && code < 0x2580;
}

/* Three or more columns, of which a term and its explanation are no more than two. */
static bool is_row(const struct man_line *line)
{
    const struct bytes *text = &line->styled.text;
    size_t gaps = 0;
    for (size_t at = line->skip; at < text->length; at++) {
        size_t start = at;
        while (at < text->length && text->data[at] == ' ')
            at++;
        gaps += at - start >= 3;
    }
    return gaps >= 2;
}

/* Lines that end as statements do, or that are columns, are the better part of it. */
static bool looks_like_code(const struct man_page *page, size_t first, size_t end)
{
    size_t ends = 0, columns = 0, options = 0, rows = 0;
    for (size_t i = first; i < end; i++) {
        const struct bytes *text = &page->lines[i].styled.text;
        ends += strchr(";{}\\", text->data[text->length - 1]) != NULL;
        columns += man_widest_gap(&page->lines[i]) > 2 && man_is_tabular(page, i);
        options += is_set_off(&page->lines[i]);
        rows += is_row(&page->lines[i]);
        if (is_drawn(&page->lines[i]))
            return true;
    }
    size_t lines = end - first;
    if (rows > 2 && rows * 5 >= lines * 2)
        return true;
    return options * 4 < lines &&
           ((lines > 2 && ends * 3 >= lines) || (columns > 2 && columns * 5 >= lines * 2));
}

/* Lines of several indents of which none is a term and none was filled. */
static bool is_code(const struct man_page *page, size_t first, size_t end)
{
    struct tag tag;
    bool varies = false;
    if (looks_like_code(page, first, end))
        return true;
    for (size_t i = first; i < end; i++) {
        varies = varies || page->lines[i].indent != page->lines[first].indent;
        if (i + 1 < end && page->lines[i + 1].indent == page->lines[i].indent &&
            man_is_full(page, i))
            return false;
        if (is_term(page, i, end) && is_set_off(&page->lines[i]))
            return false;
        if (is_tagged(page, i, end, &tag))
            return false;
    }
    return varies && !(is_term(page, first, end) && end - first == 2);
}

/* More lines were filled than end where their author ended them. */
static bool is_prose(const struct man_page *page, size_t first, size_t end)
{
    size_t filled = 0;
    for (size_t i = first; i + 1 < end; i++)
        filled += page->lines[i + 1].indent == page->lines[i].indent && man_is_full(page, i);
    return filled * 2 > end - first;
}

void man_run(struct man_page *page, size_t first, size_t end)
{
    bool kept = page->synopsis && end - first > 1 && !is_prose(page, first, end);
    if (!page->reflow || kept || is_code(page, first, end)) {
        send_as_is(page, first, end);
        return;
    }
    for (size_t i = first; i < end;) {
        struct tag tag;
        if (is_tagged(page, i, end, &tag)) {
            i = send_tagged(page, i, end, &tag);
        } else if (is_term(page, i, end)) {
            send_term(page, i, SIZE_MAX);
            i++;
        } else {
            i = send_group(page, i, end);
        }
    }
}
