/* SPDX-License-Identifier: MIT */
/* The characters that go through a writer. Source: HTML Standard, 13.2.5.80 (references to C1). */
#include "format/writer_internal.h"
#include "text/utf8.h"

/* Who writes a control of C1 means what CP1252 has in its place; 0 where that has nothing. */
static const char16_t c1[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/* What a character stands for in a text; 0: nothing, as other controls do. */
static char32_t meant(char32_t code)
{
    if (code >= 0x80 && code < 0xA0)
        return c1[code - 0x80];
    bool blank = code == '\t' || code == '\n' || code == '\f' || code == '\r';
    return (code < 0x20 && !blank) || code == 0x7F ? 0 : code;
}

static bool is_collapsible(char32_t code)
{
    return code == ' ' || code == '\t' || code == '\n' || code == '\r' || code == '\f';
}

/* Spaces that stay as they are, but alone make no block, and what cannot be seen. */
static bool is_fixed_space(char32_t code)
{
    return code == 0xA0 || code == 0x3000 || (code >= 0x2000 && code <= 0x200B) ||
           code == 0x202F || code == 0xFEFF;
}

/* Of what is typed for an indent, only the one that text editors know is kept. */
static void hold(struct writer *writer, char32_t code, const char *data, size_t length)
{
    if (writer->last == 0 && code != 0x3000)
        return;
    if (writer->blank != BLANK_NONE && code != 0x3000 && writer->held.length == 0)
        bytes_append_byte(&writer->held, ' ');
    writer->blank = BLANK_NONE;
    bytes_append(&writer->held, data, length);
}

static void put(struct writer *writer, char32_t code)
{
    code = meant(code);
    char encoded[UTF8_LONGEST];
    size_t length = utf8_encode(code, encoded);
    if (is_collapsible(code)) {
        enum blank blank = code == '\n' || code == '\r' ? BLANK_LINE : BLANK_SPACE;
        if (writer->blank < blank)
            writer->blank = blank;
    } else if (is_fixed_space(code)) {
        hold(writer, code, encoded, length);
    } else if (code != 0) {
        writer_ready(writer, code);
        writer_add(writer, encoded, length);
    }
}

/* A line of preformatted text ends, an empty one too. */
static void end_line(struct writer *writer)
{
    if (writer->flat) {
        writer->blank = BLANK_FORCED;
        return;
    }
    if (!writer->in_block)
        writer_ready(writer, 0);
    writer_break(writer);
}

static void put_kept(struct writer *writer, struct slice text)
{
    for (size_t at = 0; at < text.length;) {
        char32_t code;
        size_t length = utf8_decode(text.data + at, text.length - at, &code);
        code = code != '\f' ? meant(code) : 0;
        if (code == '\n' || code == '\r') {
            bool pair = code == '\r' && at + 1 < text.length && text.data[at + 1] == '\n';
            end_line(writer);
            length += pair;
        } else if (code != 0) {
            char encoded[UTF8_LONGEST];
            writer_ready(writer, code);
            writer_add(writer, encoded, utf8_encode(code, encoded));
        }
        at += length;
    }
}

void writer_text(struct writer *writer, struct slice text)
{
    if (!writer->in_part)
        return;
    if (writer->keep && !writer->flat) {
        put_kept(writer, text);
        return;
    }
    for (size_t at = 0; at < text.length;) {
        char32_t code;
        at += utf8_decode(text.data + at, text.length - at, &code);
        put(writer, code);
    }
}

void writer_literal(struct writer *writer, struct slice text)
{
    if (!writer->in_part || text.length == 0 || !utf8_is_valid(text.data, text.length))
        return;
    char32_t code;
    utf8_decode(text.data, text.length, &code);
    writer_ready(writer, code);
    writer_add(writer, text.data, text.length);
    utf8_decode_valid(text.data + utf8_previous(text.data, text.length), &writer->last);
}
