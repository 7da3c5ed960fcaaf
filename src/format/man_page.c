/* SPDX-License-Identifier: MIT */
/* A manual page from its header to its footer. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "format/man_internal.h"
#include "text/width.h"

enum { LEVEL_SECTION = 2, LEVEL_SUBSECTION = 3, LINES_MAX = 1 << 21, TAB = 8, HEADING_SLACK = 12 };

/* What the section with the ways of calling a program is called, whose lines stay as they are. */
static const char *const synopses[] = {
    "SYNOPSIS", "概述", "概要", "书写格式", "書寫格式", "总览", "總覽", "書式",
    "摘要",     "语法", "語法", "形式",     "사용법",   "개요", "요약", "用法",
};

void man_page_release(struct man_page *page)
{
    for (size_t i = 0; i < page->count; i++)
        styled_release(&page->lines[i].styled);
    free(page->lines);
    for (size_t i = 0; i < page->heading_count; i++)
        bytes_release(&page->headings[i].title);
    free(page->headings);
    bytes_release(&page->title);
    bytes_release(&page->date);
    *page = (struct man_page){ 0 };
}

/* Pages are set in columns: a tabulator stands for the blanks that it was made of. */
static void append_expanded(struct styled *line, const struct styled *from, size_t end)
{
    size_t column = 0;
    for (size_t at = 0; at < end;) {
        const char *tab = memchr(from->text.data + at, '\t', end - at);
        size_t stop = tab != NULL ? (size_t)(tab - from->text.data) : end;
        styled_append_range(line, from, at, stop);
        column += width_of_text(&width_rules_narrow, from->text.data + at, stop - at);
        for (size_t n = TAB - column % TAB; tab != NULL && n > 0; n--, column++)
            styled_append(line, (struct slice){ " ", 1 }, styled_look(from, stop));
        at = stop + 1;
    }
}

void man_page_add(struct man_page *page, const struct styled *from)
{
    if (page->count >= LINES_MAX)
        return;
    page->lines = mem_grow(page->lines, page->count, &page->capacity, sizeof *page->lines);
    struct man_line *line = &page->lines[page->count++];
    *line = (struct man_line){ 0 };
    size_t end = from->text.length;
    while (end > 0 && (from->text.data[end - 1] == ' ' || from->text.data[end - 1] == '\t'))
        end--;
    append_expanded(&line->styled, from, end);
    const struct bytes *text = &line->styled.text;
    while (line->skip < text->length && text->data[line->skip] == ' ')
        line->skip++;
    line->indent = line->skip;
    line->width = line->indent + width_of_text(&width_rules_narrow, bytes_string(text) + line->skip,
                                               text->length - line->skip);
}

void man_set_indent(struct man_page *page, size_t indent)
{
    while (page->depth > 0 && page->indents[page->depth - 1] > indent) {
        builder_close(page->builder);
        page->depth--;
    }
    size_t now = page->depth > 0 ? page->indents[page->depth - 1] : page->base;
    if (indent <= now || page->depth >= MAN_NESTING)
        return;
    builder_open(page->builder, CONTAINER_DEFINITION, 0);
    page->indents[page->depth++] = indent;
}

static void send_block(struct man_page *page, const struct form *form, const struct styled *text)
{
    builder_block(page->builder, form, 0, slice_of(""));
    styled_send(text, page->links, page->builder);
    builder_block_end(page->builder, slice_of("\n"));
    page->byte += text->text.length + 1;
}

void man_block(struct man_page *page, enum block_kind kind, const struct styled *text)
{
    /* 'ls - list directory contents', the first section's only line. */
    if (page->section == 1 && page->title.length == 0 && kind == BLOCK_PARAGRAPH)
        bytes_append(&page->title, bytes_string(&text->text), text->text.length);
    send_block(page, &(struct form){ .kind = (unsigned char)kind, .role = ROLE_TEXT }, text);
}

static void keep_heading(struct man_page *page, unsigned level, const struct bytes *title)
{
    page->headings = mem_grow(page->headings, page->heading_count, &page->heading_capacity,
                              sizeof *page->headings);
    struct man_heading *heading = &page->headings[page->heading_count++];
    *heading = (struct man_heading){ .level = level, .byte = page->byte };
    bytes_append(&heading->title, bytes_string(title), title->length);
}

static bool is_synopsis(struct slice title)
{
    for (size_t i = 0; i < sizeof synopses / sizeof *synopses; i++) {
        size_t length = strlen(synopses[i]);
        if (title.length >= length && memcmp(title.data, synopses[i], length) == 0)
            return true;
    }
    return false;
}

/* A heading that is too long for its line goes on in the next one, which is as bold. */
static bool heading_goes_on(const struct man_page *page, size_t i)
{
    const struct man_line *line = &page->lines[i];
    return page->formatted && i + 1 < page->count && !man_is_blank(line + 1) &&
           line->width + HEADING_SLACK >= page->fill && line[1].indent > line->indent &&
           styled_is_all(&line[1].styled, LOOK_BOLD);
}

/* Returns the line behind it. */
static size_t send_heading(struct man_page *page, size_t i, unsigned level)
{
    struct styled text = { 0 }, joined = { 0 };
    size_t end = i + 1 + heading_goes_on(page, i);
    for (; i < end; i++)
        man_join(page, &joined, &page->lines[i], page->lines[i].skip);
    /* A heading is bold because it is one. */
    styled_append(&text, bytes_slice(&joined.text), &(struct look){ 0 });
    man_set_indent(page, 0);
    keep_heading(page, level, &text.text);
    send_block(page, &(struct form){ .kind = BLOCK_HEADING, .level = (unsigned char)level },
               &text);
    if (level == LEVEL_SECTION) {
        page->section++;
        page->synopsis = false;
        if (page->section <= 3)
            page->synopsis = is_synopsis(bytes_slice(&text.text));
    }
    styled_release(&joined);
    styled_release(&text);
    return end;
}

/* Header and footer, on one line as wide as the screen. */
static void send_edge(struct man_page *page, const struct man_line *line)
{
    struct styled text = { 0 };
    man_join(page, &text, line, line->skip);
    man_set_indent(page, 0);
    send_block(page, &(struct form){ .kind = BLOCK_PARAGRAPH, .role = ROLE_CHROME }, &text);
    if (page->section > 0 && !man_is_header(bytes_slice(&line->styled.text))) {
        bytes_clear(&page->date);
        bytes_append(&page->date, text.text.data, text.text.length);
    }
    styled_release(&text);
}

enum line_kind { LINE_BLANK, LINE_EDGE, LINE_SECTION, LINE_SUBSECTION, LINE_TEXT };

/* A heading stands apart above and has something below it. */
static bool has_deeper_line(const struct man_page *page, size_t i)
{
    size_t next = i + 1;
    while (next < page->count && man_is_blank(&page->lines[next]))
        next++;
    return next < page->count && page->lines[next].indent > page->lines[i].indent;
}

static enum line_kind kind_of(const struct man_page *page, size_t i)
{
    const struct man_line *line = &page->lines[i];
    if (man_is_blank(line))
        return LINE_BLANK;
    bool bold = styled_is_all(&line->styled, LOOK_BOLD);
    bool apart = i == 0 || i - 1 == page->header || man_is_blank(line - 1);
    if (line->indent == 0) {
        if (i == page->header || man_is_header(bytes_slice(&line->styled.text)) ||
            (!bold && man_widest_gap(line) > 2))
            return LINE_EDGE;
        return (page->formatted ? bold : apart) ? LINE_SECTION : LINE_TEXT;
    }
    if (line->indent < page->base && (bold || !page->formatted) && has_deeper_line(page, i))
        return LINE_SUBSECTION;
    return LINE_TEXT;
}

static void send_lines(struct man_page *page)
{
    for (size_t i = 0; i < page->count;) {
        enum line_kind kind = kind_of(page, i);
        size_t end = i + 1;
        if (kind == LINE_EDGE)
            send_edge(page, &page->lines[i]);
        else if (kind == LINE_SECTION || kind == LINE_SUBSECTION)
            end = send_heading(page, i, kind == LINE_SECTION ? LEVEL_SECTION : LEVEL_SUBSECTION);
        else if (kind == LINE_TEXT) {
            while (end < page->count && kind_of(page, end) == LINE_TEXT)
                end++;
            man_run(page, i, end);
        }
        i = end;
    }
}

void man_page_send(struct man_page *page)
{
    for (size_t i = 0; i < page->heading_count; i++)
        bytes_release(&page->headings[i].title);
    page->heading_count = page->section = 0;
    page->byte = page->depth = 0;
    page->synopsis = false;
    bytes_clear(&page->title);
    man_measure(page);
    send_lines(page);
    man_set_indent(page, 0);
}
