/* SPDX-License-Identifier: MIT */
/* The lines of a text that may be hard-wrapped, one by one. */
#include <stdlib.h>

#include "base/mem.h"
#include "doc/cursor.h"
#include "doc/forms.h"
#include "doc/joining_internal.h"
#include "doc/numbering.h"
#include "text/utf8.h"

/* Letters before the mark of a quotation, and its depth. */
enum { INITIALS_MOST = 3, QUOTES_MOST = 16 };

/* A quotation that is narrower than the text by more than this (cells) was not broken where it ends. */
enum { NARROWER = 10 };

/* Blanks within a line that are columns of a table; marks that lead to a page's number. */
enum { COLUMN_BLANKS = 3, LEADERS = 3 };

/* A signature has no more lines than this. */
enum { SIGNATURE_LINES = 12 };

/* A word is looked at no farther than this (bytes): what is longer has no room anywhere. */
enum { WORD_BYTES = 256 };

bool joining_is_hangul(char32_t code)
{
    return (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0x1100 && code <= 0x11FF) ||
           (code >= 0x3130 && code <= 0x318F);
}

bool joining_is_han(char32_t code)
{
    return code >= 0x2E80 && !joining_is_hangul(code) && !(code >= 0xFB00 && code <= 0xFE0F) &&
           !(code >= 0xFF61 && code <= 0xFFDC && code >= 0xFFA0);
}

bool joining_is_mark(char32_t code)
{
    return codes_have(U"。，、；：！？…—」』”）》〉】.,;:!?)\"", code);
}

/* Marks that stand behind a word or a character and never begin a line. */
static bool is_closing(char32_t code)
{
    return codes_have(U"。，、；：！？…—」』”’）》〉】〕］.,;:!?)]}\"'ー・", code);
}

static bool is_wide(char32_t code, bool latin)
{
    if (code < 0x1100)
        return false;
    return code >= 0x2E80 || (code >= 0x2000 && code < 0x2070 ? !latin : code < 0x1160);
}

unsigned joining_cells(struct slice text, bool latin)
{
    unsigned cells = 0;
    for (size_t i = 0; i < text.length;) {
        char32_t code;
        i += utf8_decode_valid(text.data + i, &code);
        cells += is_wide(code, latin) ? 2 : 1;
    }
    return cells;
}

static char32_t last_code(struct slice text)
{
    char32_t code;
    utf8_decode_valid(text.data + utf8_previous(text.data, text.length), &code);
    return code;
}

/* > and > > and TM>, with one blank behind each: the bytes of the marks; *quote gets how many, and
 * whose. */
static size_t marks_of_quotation(struct slice text, unsigned *quote)
{
    size_t at = 0, letters = 0;
    unsigned depth = 0;
    *quote = 0;
    while (letters < INITIALS_MOST && letters < text.length && text.data[letters] >= 'A' &&
           text.data[letters] <= 'Z')
        letters++;
    if (letters < text.length && text.data[letters] == '>')
        at = letters;
    for (size_t i = 0; i < at; i++)
        *quote = (*quote + (unsigned char)text.data[i]) * QUOTES_MOST;
    while (at < text.length && text.data[at] == '>' && depth + 1 < QUOTES_MOST) {
        depth++;
        at++;
        if (at < text.length && text.data[at] == ' ')
            at++;
    }
    *quote = depth > 0 ? *quote + depth : 0;
    return depth > 0 ? at : 0;
}

/* What begins a field of a letter's head: From:, Date:. */
static bool is_field(struct slice text)
{
    size_t n = 0;
    while (n < text.length && ((text.data[n] | 0x20) >= 'a') && ((text.data[n] | 0x20) <= 'z'))
        n++;
    while (n < text.length && text.data[n] == '-')
        for (n++; n < text.length && (text.data[n] | 0x20) >= 'a' && (text.data[n] | 0x20) <= 'z';)
            n++;
    return n > 1 && n + 1 < text.length && text.data[0] >= 'A' && text.data[0] <= 'Z' &&
           text.data[n] == ':' && text.data[n + 1] == ' ';
}

/* Columns of a table, or an entry of a table of contents. */
static bool has_columns(struct slice text)
{
    unsigned blanks = 0, leaders = 0;
    char32_t code = 0;
    for (size_t i = 0; i < text.length;) {
        i += utf8_decode_valid(text.data + i, &code);
        blanks = code_is_space(code) ? blanks + (code == U'\u3000' ? 2 : 1) : 0;
        leaders += codes_have(U"….·・⋯", code);
        if (blanks >= COLUMN_BLANKS || code == U'\t')
            return true;
    }
    return leaders >= LEADERS && code >= U'0' && code <= U'9';
}

/* An item's marker and the blanks behind it (bytes); 0 for none. */
static size_t marker_of(struct slice text)
{
    struct cursor cursor = { text };
    if (cursor_take_any(&cursor, U"•·-*+○●◦▪■□◆◇※→＊－"))
        return cursor_take_spaces(&cursor) ? text.length - cursor.rest.length : 0;
    struct number number = number_read(text);
    if (!number_is_item(&number) || number.tail != TAIL_SEPARATED)
        return 0;
    return number.title;
}

/* 第三章, Chapter 3: what has a unit and does not go on as a sentence. */
static bool is_numbered(struct slice text)
{
    struct number number = number_read(text);
    return number.form != NUMBER_NONE && number.form != NUMBER_KEYWORD &&
           !number_is_item(&number) &&
           (number.tail == TAIL_ALONE || number.tail == TAIL_SEPARATED);
}

static struct joining_line look_at(struct slice raw, bool latin, enum block_kind kind)
{
    struct joining_line line = { .kind = JOINING_BLANK, .text = slice_trim(raw) };
    if (line.text.length == 0)
        return line;
    size_t marks = marks_of_quotation(line.text, &line.quote);
    if (marks > 0) {
        raw = (struct slice){ line.text.data + marks, line.text.length - marks };
        line.text = slice_trim(raw);
    }
    if (line.text.length == 0)
        return line;
    line.indent =
        joining_cells((struct slice){ raw.data, (size_t)(line.text.data - raw.data) }, latin);
    line.cells = line.indent + joining_cells(line.text, latin);
    utf8_decode_valid(line.text.data, &line.first);
    line.last = last_code(line.text);
    size_t marker = marker_of(line.text);
    line.marker = joining_cells((struct slice){ line.text.data, marker }, latin);
    bool kept = (kind != BLOCK_PARAGRAPH && kind != BLOCK_VERSE && kind != BLOCK_CAPTION) ||
                line.text.data[0] == '|' || is_field(line.text) || has_columns(line.text);
    line.kind = kept ? JOINING_KEPT : JOINING_TEXT;
    if (!kept && (marker > 0 || is_numbered(line.text)))
        line.kind = JOINING_OPENS;
    return line;
}

/* From "-- " on to a blank line or the end. */
static void keep_signatures(const struct part *part, struct joining_line *lines, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct slice raw = part_block_text(part, i);
        if (raw.length < 2 || raw.length > 3 || raw.data[0] != '-' || raw.data[1] != '-' ||
            (raw.length == 3 && raw.data[2] != ' '))
            continue;
        for (size_t j = i; j < count && j - i < SIGNATURE_LINES && lines[j].text.length > 0; j++)
            lines[j].kind = JOINING_KEPT;
    }
}

/* What is quoted was broken by another hand: at the width of its widest line. */
static void measure_quotations(struct joining_line *lines, size_t count)
{
    for (size_t begin = 0, end; begin < count; begin = end) {
        unsigned room = 0;
        for (end = begin; end < count && lines[end].quote == lines[begin].quote; end++)
            room = lines[end].cells > room ? lines[end].cells : room;
        for (size_t i = begin; i < end; i++)
            lines[i].room = room;
        end += end == begin;
    }
}

struct joining_line *joining_lines(const struct part *part, size_t limit, bool latin, size_t *count)
{
    struct part head = *part; /* lent */
    size_t n = 0;
    while (n < part->block_count && part->blocks[n].start < limit)
        n++;
    head.block_count = n;
    struct form *forms = forms_new(&head, NULL, 0, false);
    struct joining_line *lines = mem_array(n + 1, sizeof *lines);
    for (n = 0; n < head.block_count; n++)
        lines[n] = look_at(part_block_text(part, n), latin, forms[n].kind);
    keep_signatures(part, lines, n);
    measure_quotations(lines, n);
    free(forms);
    *count = n;
    return lines;
}

/* The cells of what cannot be parted from the start of a line: a word, or a character with the marks
 * behind it. */
static unsigned first_word(struct slice text, const struct joining *joining)
{
    unsigned cells = 0;
    bool parted = false;
    for (size_t i = 0; i < text.length && i < WORD_BYTES;) {
        char32_t code;
        i += utf8_decode_valid(text.data + i, &code);
        bool single = joining_is_han(code) || (joining->syllables && joining_is_hangul(code));
        if (code_is_space(code) || (cells > 0 && (single || parted) && !is_closing(code)))
            break;
        parted = single;
        cells += is_wide(code, joining->latin) ? 2 : 1;
    }
    return cells;
}

unsigned joining_width(const struct joining *joining, const struct joining_line *line)
{
    if (line->quote == 0)
        return joining->width;
    unsigned least = joining->width > NARROWER ? joining->width - NARROWER : 0;
    return line->room > least ? line->room : least;
}

bool joining_is_full(const struct joining *joining, const struct joining_line *line,
                     const struct joining_line *next)
{
    unsigned word = first_word(next->text, joining);
    bool wide = joining_is_han(line->last) || joining_is_han(next->first);
    /* A wide line may end before marks and brackets that go with the next. */
    unsigned slack = wide ? 2 : 1;
    return line->cells + word + slack > joining_width(joining, line);
}
