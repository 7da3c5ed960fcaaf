/* SPDX-License-Identifier: MIT */
/* Footnotes, which the parser does not know: their definitions are taken out of the text. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "format/markdown_internal.h"

enum { LABEL_MAX = 64, NOTES_MAX = 4000, REFERENCES_MAX = 16 * 1024 };

struct lines {
    struct slice rest;
    char fence; /* of the code that the line is in, or NUL */
    size_t fence_length;
    bool blank; /* the line before is */
    bool in_paragraph; /* it may go on without an indent */
};

static size_t indent_of(struct slice line)
{
    size_t cells = 0;
    for (size_t i = 0; i < line.length; i++) {
        if (line.data[i] == ' ')
            cells++;
        else if (line.data[i] == '\t')
            cells += 4 - cells % 4;
        else
            break;
    }
    return cells;
}

static bool is_blank(struct slice line)
{
    for (size_t i = 0; i < line.length; i++)
        if (strchr(" \t\r\n", line.data[i]) == NULL)
            return false;
    return true;
}

static struct slice without_indent(struct slice line)
{
    while (line.length > 0 && (line.data[0] == ' ' || line.data[0] == '\t'))
        line.data++, line.length--;
    return line;
}

/* A fence of code opens or closes with the line. */
static void follow_fence(struct lines *lines, struct slice line)
{
    while (line.length > 0 && strchr("> \t", line.data[0]) != NULL)
        line.data++, line.length--;
    size_t n = 0;
    if (line.length == 0 || (line.data[0] != '`' && line.data[0] != '~'))
        return;
    while (n < line.length && line.data[n] == line.data[0])
        n++;
    struct slice behind = { line.data + n, line.length - n };
    if (n < 3)
        return;
    if (lines->fence == '\0') {
        if (line.data[0] == '~' || memchr(behind.data, '`', behind.length) == NULL) {
            lines->fence = line.data[0];
            lines->fence_length = n;
        }
    } else if (line.data[0] == lines->fence && n >= lines->fence_length && is_blank(behind)) {
        lines->fence = '\0';
    }
}

/* [^label]: at the start of a line; what is behind it. */
static bool is_definition(struct slice line, struct slice *label, struct slice *text)
{
    if (indent_of(line) > 3)
        return false;
    line = without_indent(line);
    if (line.length < 5 || line.data[0] != '[' || line.data[1] != '^')
        return false;
    const char *end = memchr(line.data, ']', line.length);
    if (end == NULL || end + 1 >= line.data + line.length || end[1] != ':')
        return false;
    *label = (struct slice){ line.data + 2, (size_t)(end - line.data) - 2 };
    *text = without_indent(
        (struct slice){ end + 2, line.length - (size_t)(end + 2 - line.data) });
    return label->length > 0 && label->length <= LABEL_MAX &&
           memchr(label->data, ' ', label->length) == NULL &&
           memchr(label->data, '[', label->length) == NULL;
}

static bool is_reference(struct slice line)
{
    if (indent_of(line) > 3)
        return false;
    line = without_indent(line);
    return line.length > 3 && line.data[0] == '[' && line.data[1] != '^' &&
           memmem(line.data, line.length, "]:", 2) != NULL;
}

static struct markdown_note *add_note(struct markdown_text *text, struct slice label)
{
    text->notes = mem_grow(text->notes, text->note_count, &text->note_capacity,
                           sizeof *text->notes);
    struct markdown_note *note = &text->notes[text->note_count++];
    *note = (struct markdown_note){ 0 };
    bytes_append(&note->label, label.data, label.length);
    return note;
}

/* Without the four cells that make a line the note's. */
static struct slice without_note_indent(struct slice line)
{
    for (size_t cells = 0; cells < 4 && line.length > 0; cells++) {
        if (line.data[0] == '\t')
            return (struct slice){ line.data + 1, line.length - 1 };
        if (line.data[0] != ' ')
            break;
        line.data++, line.length--;
    }
    return line;
}

/* Whether the line belongs to the note before it. */
static bool goes_on(const struct lines *lines, struct slice line)
{
    struct slice label, text;
    if (is_blank(line) || indent_of(line) >= 4 || (indent_of(line) >= 2 && !lines->blank))
        return true;
    return !lines->blank && !is_definition(line, &label, &text) && !is_reference(line) &&
           strchr("#>`~-*+|", line.data[0]) == NULL;
}

/* The lines of a note, which the first line of rest has begun. */
static void take_note(struct lines *lines, struct markdown_note *note, struct slice first)
{
    bytes_append(&note->text, first.data, first.length);
    lines->blank = is_blank(first);
    while (lines->rest.length > 0) {
        struct slice rest = lines->rest, line = slice_take_line(&rest);
        if (!goes_on(lines, line))
            break;
        lines->blank = is_blank(line);
        line = without_note_indent(line);
        bytes_append(&note->text, line.data, line.length);
        lines->rest = rest;
    }
}

/* First pass: the notes, raw, and where the lines that are none go. */
static void part_notes(struct slice text, struct markdown_text *prepared, struct bytes *others)
{
    struct lines lines = { .rest = text, .blank = true };
    struct markdown_shape shape;
    markdown_shape_begin(&shape, text);
    while (lines.rest.length > 0) {
        struct slice line = slice_take_line(&lines.rest), label, behind;
        if (lines.fence == '\0' && !shape.formula && prepared->note_count < NOTES_MAX &&
            is_definition(line, &label, &behind)) {
            take_note(&lines, add_note(prepared, label), behind);
            bytes_append_byte(others, '\n');
            lines.blank = true;
            shape.before = (struct slice){ "", 0 };
            continue;
        }
        if (lines.fence == '\0' && markdown_shape_line(&shape, line, lines.rest, others)) {
            lines.blank = false;
            continue;
        }
        if (lines.fence == '\0' && is_reference(line) &&
            prepared->references.length + line.length < REFERENCES_MAX)
            bytes_append(&prepared->references, line.data, line.length);
        follow_fence(&lines, line);
        lines.blank = is_blank(line);
        bytes_append(others, line.data, line.length);
    }
}

static void mark_lines(struct slice text, struct markdown_text *prepared, struct bytes *out)
{
    while (text.length > 0)
        markdown_mark_line(slice_take_line(&text), prepared, out);
}

void markdown_prepare(struct slice text, struct markdown_text *prepared)
{
    struct bytes others = { 0 };
    part_notes(text, prepared, &others);
    mark_lines(bytes_slice(&others), prepared, &prepared->body);
    bytes_release(&others);
    for (size_t i = 0; i < prepared->note_count; i++) {
        struct bytes raw = prepared->notes[i].text;
        prepared->notes[i].text = (struct bytes){ 0 };
        mark_lines(bytes_slice(&raw), prepared, &prepared->notes[i].text);
        bytes_release(&raw);
    }
}

void markdown_text_release(struct markdown_text *prepared)
{
    for (size_t i = 0; i < prepared->note_count; i++) {
        bytes_release(&prepared->notes[i].label);
        bytes_release(&prepared->notes[i].text);
    }
    free(prepared->notes);
    bytes_release(&prepared->body);
    bytes_release(&prepared->references);
}
