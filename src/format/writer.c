/* SPDX-License-Identifier: MIT */
#include "format/writer.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "format/writer_internal.h"
#include "text/utf8.h"

/* Text goes to the builder in pieces of about this many bytes. */
enum { PIECE = 16 * 1024 };

struct writer *writer_new(struct builder *builder)
{
    struct writer *writer = mem_array(1, sizeof *writer);
    writer->builder = builder;
    return writer;
}

static void forget_headings(struct writer *writer)
{
    for (size_t i = 0; i < writer->heading_count; i++)
        free(writer->headings[i].title);
    writer->heading_count = 0;
}

void writer_free(struct writer *writer)
{
    if (writer == NULL)
        return;
    forget_headings(writer);
    free(writer->headings);
    bytes_release(&writer->language);
    bytes_release(&writer->text);
    bytes_release(&writer->title);
    bytes_release(&writer->held);
    bytes_release(&writer->anchors);
    for (size_t i = 0; i < NESTING_MAX; i++)
        bytes_release(&writer->spans[i].value);
    free(writer);
}

uint64_t writer_byte(const struct writer *writer)
{
    return writer->byte + writer->text.length;
}

void writer_set_role(struct writer *writer, enum block_role role)
{
    if (writer->form.role != role && writer->in_block)
        writer_end(writer);
    writer->form.role = (unsigned char)role;
}

static struct slice name_or_none(struct slice text)
{
    if (text.length > NAME_MAX_BYTES || !utf8_is_valid(text.data, text.length))
        return (struct slice){ "", 0 };
    return text;
}

bool writer_in_heading(const struct writer *writer)
{
    return writer->form.kind == BLOCK_HEADING;
}

void writer_set_language(struct writer *writer, struct slice tag)
{
    tag = name_or_none(tag);
    bytes_clear(&writer->language);
    bytes_append(&writer->language, tag.data, tag.length);
}

void writer_flush(struct writer *writer)
{
    if (writer->text.length == 0)
        return;
    builder_text(writer->builder, bytes_slice(&writer->text));
    writer->byte += writer->text.length;
    bytes_clear(&writer->text);
}

static void put_anchors(struct writer *writer)
{
    if (writer->anchors.length == 0)
        return;
    writer_flush(writer);
    for (size_t at = 0; at < writer->anchors.length;) {
        struct slice name = slice_of(writer->anchors.data + at);
        builder_anchor(writer->builder, name);
        at += name.length + 1;
    }
    bytes_clear(&writer->anchors);
}

static void open_block(struct writer *writer)
{
    writer->block_byte = writer->byte;
    builder_block(writer->builder, &writer->form, 0, bytes_slice(&writer->language));
    writer->in_block = true;
    writer->opened = 0;
    writer->last = 0;
    bytes_clear(&writer->title);
}

/* Bytes of the block, and of a heading's title. */
void writer_add(struct writer *writer, const char *data, size_t length)
{
    bytes_append(&writer->text, data, length);
    if (writer->form.kind == BLOCK_HEADING && writer->title.length < NAME_MAX_BYTES / 2)
        bytes_append(&writer->title, data, length);
    if (writer->text.length >= PIECE)
        writer_flush(writer);
}

static void open_spans(struct writer *writer)
{
    if (writer->opened == writer->depth ||
        writer->span_count + writer->depth - writer->opened > SPANS_MAX)
        return;
    writer_flush(writer);
    writer->span_count += writer->depth - writer->opened;
    while (writer->opened < writer->depth) {
        const struct writer_span *span = &writer->spans[writer->opened++];
        builder_span_open(writer->builder, span->kind, bytes_slice(&span->value));
    }
}

/* Whether a line's end beside the character is no blank: it is wide and not Hangul. */
static bool is_wide(char32_t code)
{
    return (code >= 0x2E80 && code < 0xA4D0) || (code >= 0xF900 && code < 0xFB00) ||
           (code >= 0xFE30 && code < 0xFE70) || (code >= 0xFF01 && code < 0xFF61) ||
           (code >= 0x20000 && code < 0x40000);
}

/* Marks that stand in Chinese text and in others. */
static bool is_shared_mark(char32_t code)
{
    return (code >= 0x2014 && code <= 0x2015) || (code >= 0x2018 && code <= 0x201D) ||
           code == 0x2026 || code == 0xB7;
}

static bool joins(char32_t a, char32_t b)
{
    return (is_wide(a) && (is_wide(b) || is_shared_mark(b))) || (is_shared_mark(a) && is_wide(b));
}

static void put_held(struct writer *writer, char32_t code)
{
    writer_add(writer, bytes_string(&writer->held), writer->held.length);
    bool first = writer->last == 0 || writer->held.length > 0;
    bytes_clear(&writer->held);
    bool joined = writer->blank == BLANK_LINE && joins(writer->last, code);
    if (writer->blank != BLANK_NONE && !first && !joined)
        writer_add(writer, " ", 1);
    writer->blank = BLANK_NONE;
}

void writer_ready(struct writer *writer, char32_t code)
{
    if (!writer->in_block)
        open_block(writer);
    put_held(writer, code);
    put_anchors(writer);
    open_spans(writer);
    writer->last = code;
}

static void close_spans(struct writer *writer)
{
    for (; writer->opened > 0; writer->opened--)
        builder_span_close(writer->builder);
}

static void keep_heading(struct writer *writer)
{
    if (writer->form.role == ROLE_CHROME || writer->title.length == 0 ||
        writer->heading_count >= OUTLINE_MAX)
        return;
    writer->headings = mem_grow(writer->headings, writer->heading_count,
                                &writer->heading_capacity, sizeof *writer->headings);
    writer->headings[writer->heading_count++] = (struct writer_heading){
        writer->form.level, writer->block_byte, bytes_steal(&writer->title) };
}

static void end_block(struct writer *writer)
{
    writer->blank = BLANK_NONE;
    bytes_clear(&writer->held);
    if (!writer->in_block)
        return;
    writer_flush(writer);
    close_spans(writer);
    builder_block_end(writer->builder, slice_of("\n"));
    writer->byte++;
    writer->in_block = false;
    writer->last = 0;
    if (writer->form.kind == BLOCK_HEADING)
        keep_heading(writer);
}

static void set_form(struct writer *writer, enum block_kind kind, unsigned level)
{
    writer->form.kind = (unsigned char)kind;
    writer->form.level = (unsigned char)level;
    writer->form.continues = false;
}

void writer_begin(struct writer *writer, enum block_kind kind, unsigned level)
{
    if (writer->flat) {
        writer->blank = BLANK_FORCED;
        return;
    }
    end_block(writer);
    set_form(writer, kind, level);
}

void writer_end(struct writer *writer)
{
    writer_begin(writer, BLOCK_PARAGRAPH, 0);
}

void writer_break(struct writer *writer)
{
    enum block_kind kind = writer->form.kind;
    if (kind == BLOCK_PARAGRAPH || kind == BLOCK_VERSE || kind == BLOCK_PREFORMATTED)
        writer_begin(writer, kind, 0);
    else
        writer->blank = BLANK_FORCED;
}

void writer_rule(struct writer *writer)
{
    writer_begin(writer, BLOCK_RULE, 0);
    if (writer->flat)
        return;
    open_block(writer);
    writer_end(writer);
}

void writer_keep_space(struct writer *writer, bool keep)
{
    writer->keep = keep;
}

void writer_forget_blank(struct writer *writer)
{
    writer->blank = BLANK_NONE;
    bytes_clear(&writer->held);
}

void writer_flatten(struct writer *writer, bool flat)
{
    writer->flat = flat;
}

void writer_open(struct writer *writer, enum container_kind kind, uint32_t number)
{
    writer_end(writer);
    if (writer->flat || writer->containers >= NESTING_MAX) {
        writer->lost_containers++;
        return;
    }
    builder_open(writer->builder, kind, number);
    writer->containers++;
}

void writer_close(struct writer *writer)
{
    writer_end(writer);
    if (writer->lost_containers > 0) {
        writer->lost_containers--;
    } else if (writer->containers > 0) {
        writer->containers--;
        builder_close(writer->builder);
    }
}

void writer_span_open(struct writer *writer, enum span_kind kind, struct slice value)
{
    if (writer->depth >= NESTING_MAX) {
        writer->lost_spans++;
        return;
    }
    struct writer_span *span = &writer->spans[writer->depth++];
    span->kind = kind;
    bytes_clear(&span->value);
    value = name_or_none(value);
    bytes_append(&span->value, value.data, value.length);
}

void writer_span_close(struct writer *writer)
{
    if (writer->lost_spans > 0) {
        writer->lost_spans--;
        return;
    }
    if (writer->depth == 0)
        return;
    writer->depth--;
    if (writer->opened <= writer->depth)
        return;
    writer_flush(writer);
    builder_span_close(writer->builder);
    writer->opened--;
}

void writer_anchor(struct writer *writer, struct slice name)
{
    if (name.length == 0 || memchr(name.data, '\0', name.length) != NULL ||
        name_or_none(name).length == 0 || writer->anchors.length > NAME_MAX_BYTES)
        return;
    bytes_append(&writer->anchors, name.data, name.length);
    bytes_append_byte(&writer->anchors, '\0');
}

void writer_part_begin(struct writer *writer, uint32_t part)
{
    builder_part_begin(writer->builder, part);
    writer->part = part;
    writer->byte = 0;
    writer->in_part = true;
    writer->flat = writer->keep = false;
    writer->form = (struct form){ .kind = BLOCK_PARAGRAPH, .role = ROLE_TEXT };
    writer->depth = writer->lost_spans = writer->span_count = 0;
    writer->containers = writer->lost_containers = 0;
    bytes_clear(&writer->anchors);
    forget_headings(writer);
}

void writer_part_end(struct writer *writer, bool whole)
{
    writer->flat = false;
    end_block(writer);
    put_anchors(writer); /* of what has no text behind it */
    for (; writer->containers > 0; writer->containers--)
        builder_close(writer->builder);
    builder_part_end(writer->builder, whole);
    writer->in_part = false;
}

void writer_outline(struct writer *writer)
{
    for (size_t i = 0; i < writer->heading_count; i++)
        builder_outline_byte(writer->builder, writer->headings[i].level,
                             slice_of(writer->headings[i].title), writer->part,
                             writer->headings[i].byte);
}
