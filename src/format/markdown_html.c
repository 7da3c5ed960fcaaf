/* SPDX-License-Identifier: MIT */
/* What the parser of Markdown finds, as HTML. */
#include <md4c.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "format/markdown_internal.h"

struct html {
    struct bytes *out;
    const struct markdown_text *text;
    size_t depth;     /* blocks that were opened */
    unsigned picture; /* pictures in pictures: nothing but their words is wanted */
    bool cell;        /* of a table */
};

enum { HTML_DEPTH = 2 * NESTING_MAX };

/* Tags of blocks and spans that need no more than their name. */
static const char *const block_tags[] = {
    [MD_BLOCK_QUOTE] = "blockquote", [MD_BLOCK_UL] = "ul",       [MD_BLOCK_LI] = "li",
    [MD_BLOCK_P] = "p",              [MD_BLOCK_TABLE] = "table", [MD_BLOCK_THEAD] = "thead",
    [MD_BLOCK_TBODY] = "tbody",      [MD_BLOCK_TR] = "tr",       [MD_BLOCK_TH] = "th",
    [MD_BLOCK_TD] = "td",            [MD_BLOCK_OL] = "ol",       [MD_BLOCK_CODE] = "pre",
};

static const char *const span_tags[] = {
    [MD_SPAN_EM] = "em",     [MD_SPAN_STRONG] = "strong", [MD_SPAN_A] = "a",
    [MD_SPAN_CODE] = "code", [MD_SPAN_DEL] = "del",       [MD_SPAN_U] = "u",
};

static void put(struct html *html, const char *string)
{
    bytes_append_string(html->out, string);
}

static void put_escaped(struct html *html, struct slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        if (c == '&')
            put(html, "&amp;");
        else if (c == '<')
            put(html, "&lt;");
        else if (c == '"')
            put(html, "&quot;");
        else if (c != MARKDOWN_GAP)
            bytes_append_byte(html->out, c);
    }
}

/* A note's number between its signs; the length of it all. */
static size_t read_note(struct slice text, size_t *number)
{
    size_t at = strlen(MARKDOWN_NOTE_OPEN);
    *number = 0;
    for (; at < text.length && text.data[at] >= '0' && text.data[at] <= '9'; at++)
        *number = *number * 10 + (size_t)(text.data[at] - '0');
    return at + strlen(MARKDOWN_NOTE_CLOSE);
}

static void put_note(struct html *html, size_t number, bool verbatim)
{
    struct slice label = bytes_slice(&html->text->notes[number].label);
    put(html, verbatim ? "[^" : "<a role=\"doc-noteref\" href=\"#fn:");
    put_escaped(html, label);
    if (!verbatim) {
        put(html, "\">[");
        put_escaped(html, label);
    }
    put(html, verbatim ? "]" : "]</a>");
}

/* Text with what preparing has put into it undone (verbatim), or made into HTML; raw: of HTML. */
static void put_text(struct html *html, struct slice text, bool verbatim, bool raw)
{
    while (text.length > 0) {
        const char *sign = memmem(text.data, text.length, "\xEF\xB7", 2);
        size_t length = sign != NULL ? (size_t)(sign - text.data) : text.length;
        struct slice before = { text.data, length };
        if (raw)
            markdown_raw_html(before, html->out);
        else
            put_escaped(html, before);
        text.data += length;
        text.length -= length;
        if (text.length == 0)
            break;
        size_t number = 0, taken = strlen(MARKDOWN_MARK);
        if (text.length > 3 && memcmp(text.data, MARKDOWN_NOTE_OPEN, 3) == 0) {
            taken = read_note(text, &number);
            put_note(html, number, verbatim || html->picture > 0);
        } else if (text.length >= 3 && memcmp(text.data, MARKDOWN_DOLLAR, 3) == 0) {
            put(html, "$");
        }
        taken = taken < text.length ? taken : text.length;
        text.data += taken;
        text.length -= taken;
    }
}

static void put_entity(struct html *html, struct slice entity)
{
    const char *known = markdown_entity(entity);
    if (known != NULL)
        put_escaped(html, slice_of(known));
    else
        bytes_append(html->out, entity.data, entity.length);
}

static void put_attribute(struct html *html, const char *name, const MD_ATTRIBUTE *value)
{
    bytes_format(html->out, " %s=\"", name);
    for (size_t i = 0; value->text != NULL && value->substr_offsets[i] < value->size; i++) {
        struct slice piece = { value->text + value->substr_offsets[i],
                               value->substr_offsets[i + 1] - value->substr_offsets[i] };
        if (value->substr_types[i] == MD_TEXT_ENTITY)
            put_entity(html, piece);
        else if (value->substr_types[i] == MD_TEXT_NORMAL)
            put_text(html, piece, true, false);
    }
    put(html, "\"");
}

static void open_item(struct html *html, const MD_BLOCK_LI_DETAIL *item)
{
    put(html, "<li>");
    if (item->is_task)
        put(html, item->task_mark == ' ' ? "[ ] " : "[x] ");
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *self)
{
    struct html *html = self;
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_HTML)
        return 0;
    if (type == MD_BLOCK_HR) {
        put(html, "<hr>\n");
        return 0;
    }
    html->cell = type == MD_BLOCK_TH || type == MD_BLOCK_TD;
    if (html->depth++ >= HTML_DEPTH)
        put(html, "<p>");
    else if (type == MD_BLOCK_H)
        bytes_format(html->out, "<h%u>", ((MD_BLOCK_H_DETAIL *)detail)->level);
    else if (type == MD_BLOCK_OL)
        bytes_format(html->out, "<ol start=\"%u\">", ((MD_BLOCK_OL_DETAIL *)detail)->start);
    else if (type == MD_BLOCK_LI)
        open_item(html, detail);
    else
        bytes_format(html->out, "<%s>%s", block_tags[type], type == MD_BLOCK_CODE ? "\n" : "");
    return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *self)
{
    struct html *html = self;
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_HR || type == MD_BLOCK_HTML)
        return 0;
    if (--html->depth >= HTML_DEPTH)
        put(html, "</p>");
    else if (type == MD_BLOCK_H)
        bytes_format(html->out, "</h%u>\n", ((MD_BLOCK_H_DETAIL *)detail)->level);
    else
        bytes_format(html->out, "</%s>\n", block_tags[type]);
    return 0;
}

static void open_picture(struct html *html, const MD_SPAN_IMG_DETAIL *picture)
{
    if (html->picture++ > 0)
        return;
    put(html, "<img");
    put_attribute(html, "src", &picture->src);
    put(html, " alt=\"");
}

static bool is_formula(MD_SPANTYPE type)
{
    return type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY;
}

static int enter_span(MD_SPANTYPE type, void *detail, void *self)
{
    struct html *html = self;
    if (type == MD_SPAN_IMG) {
        open_picture(html, detail);
    } else if (is_formula(type)) {
        put(html, type == MD_SPAN_LATEXMATH ? "$" : "$$");
    } else if (html->picture == 0 && html->depth++ < HTML_DEPTH) {
        bytes_format(html->out, "<%s", span_tags[type]);
        if (type == MD_SPAN_A)
            put_attribute(html, "href", &((MD_SPAN_A_DETAIL *)detail)->href);
        put(html, ">");
    }
    return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *self)
{
    (void)detail;
    struct html *html = self;
    if (type == MD_SPAN_IMG) {
        if (--html->picture == 0)
            put(html, "\">");
    } else if (is_formula(type)) {
        put(html, type == MD_SPAN_LATEXMATH ? "$" : "$$");
    } else if (html->picture == 0 && --html->depth < HTML_DEPTH) {
        bytes_format(html->out, "</%s>", span_tags[type]);
    }
    return 0;
}

/* In a table \| is a bar in code too. */
static void put_code(struct html *html, struct slice text)
{
    const char *bar;
    while (html->cell && (bar = memmem(text.data, text.length, "\\|", 2)) != NULL) {
        size_t length = (size_t)(bar - text.data);
        put_text(html, (struct slice){ text.data, length }, true, false);
        text = (struct slice){ bar + 1, text.length - length - 1 };
    }
    put_text(html, text, true, false);
}

static int take_text(MD_TEXTTYPE type, const MD_CHAR *data, MD_SIZE size, void *self)
{
    struct html *html = self;
    struct slice text = { data, size };
    switch (type) {
    case MD_TEXT_NULLCHAR:
        put(html, "\xEF\xBF\xBD");
        break;
    case MD_TEXT_BR:
        put(html, html->picture > 0 ? " " : "<br>\n");
        break;
    case MD_TEXT_SOFTBR:
        put(html, "\n");
        break;
    case MD_TEXT_ENTITY:
        put_entity(html, text);
        break;
    case MD_TEXT_HTML:
        put_text(html, text, true, html->picture == 0);
        break;
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH:
        put_code(html, text);
        break;
    default:
        put_text(html, text, false, false);
        break;
    }
    return 0;
}

static const MD_PARSER parser = {
    .flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS |
             MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_LATEXMATHSPANS,
    .enter_block = enter_block,
    .leave_block = leave_block,
    .enter_span = enter_span,
    .leave_span = leave_span,
    .text = take_text,
};

static void parse(const struct markdown_text *text, struct slice markdown, struct bytes *out)
{
    struct html html = { .out = out, .text = text };
    md_parse(markdown.data, (MD_SIZE)markdown.length, &parser, &html);
}

/* A note is at the end, where HTML has them. */
static void put_definition(const struct markdown_text *text, const struct markdown_note *note,
                           struct bytes *out)
{
    struct html html = { .out = out, .text = text };
    put(&html, "<aside role=\"doc-footnote\" id=\"fn:");
    put_escaped(&html, bytes_slice(&note->label));
    put(&html, "\">[");
    put_escaped(&html, bytes_slice(&note->label));
    put(&html, "] ");
    struct bytes markdown = { 0 };
    bytes_append(&markdown, bytes_string(&note->text), note->text.length);
    bytes_append_string(&markdown, "\n\n");
    bytes_append(&markdown, bytes_string(&text->references), text->references.length);
    size_t start = out->length;
    parse(text, bytes_slice(&markdown), out);
    bytes_release(&markdown);
    if (out->length >= start + 3 && memcmp(out->data + start, "<p>", 3) == 0)
        bytes_remove(out, start, 3); /* the label begins it */
    put(&html, "</aside>\n");
}

void markdown_html(const struct markdown_text *text, struct bytes *html)
{
    bytes_append_string(html, "<html><body>\n");
    parse(text, bytes_slice(&text->body), html);
    for (size_t i = 0; i < text->note_count; i++)
        put_definition(text, &text->notes[i], html);
    bytes_append_string(html, "</body></html>\n");
}
