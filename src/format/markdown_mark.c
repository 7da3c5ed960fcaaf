/* SPDX-License-Identifier: MIT */
/*
 * CommonMark lets emphasis end only where its signs follow a letter or stand before white space or
 * punctuation: **重點。**後面 has neither, as CJK writes without spaces.  Where that refuses what an
 * author can only have meant, a MARK stands between signs and punctuation: a letter for the parser.
 */
#include <string.h>

#include "format/markdown_internal.h"
#include "text/utf8.h"

/* A formula within a line is no longer (bytes). */
enum { FORMULA_MAX = 1000 };

/* Marks that emphasis begins with, and those that it does not: each ends with a 0. */
static const char32_t openers[] = { 0x300C, 0x300E, 0xFF08, 0x300A, 0x3008, 0x3010, 0x3014,
                                    0x3016, 0x3018, 0x301A, 0x301D, 0xFF3B, 0xFF5B, 0x201C,
                                    0x2018, 0xFF5F, 0x00AB, 0xFE41, 0xFE43, 0 };

static bool is_space(char32_t code)
{
    return code == 0 || code == ' ' || (code >= '\t' && code <= '\r') || code == 0xA0 ||
           code == 0x3000 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) ||
           code == 0x202F || code == 0x205F;
}

bool markdown_is_mark(char32_t code)
{
    if (code < 0x80)
        return (code >= '!' && code <= '/') || (code >= ':' && code <= '@') ||
               (code >= '[' && code <= '`') || (code >= '{' && code <= '~');
    return code == 0xA1 || code == 0xA7 || code == 0xAB || code == 0xB6 || code == 0xB7 ||
           code == 0xBB || code == 0xBF || (code >= 0x2010 && code <= 0x205E) ||
           (code >= 0x3001 && code <= 0x3003) || (code >= 0x3008 && code <= 0x301F) ||
           code == 0x3030 || code == 0x303D || code == 0x30A0 || code == 0x30FB ||
           (code >= 0xFE10 && code <= 0xFE6B) || (code >= 0xFF01 && code <= 0xFF0F) ||
           (code >= 0xFF1A && code <= 0xFF20) || (code >= 0xFF3B && code <= 0xFF3F) ||
           (code >= 0xFF5B && code <= 0xFF65);
}

static bool is_opener(char32_t code)
{
    if (code == '(' || code == '[' || code == '{' || code == '<')
        return true;
    for (size_t i = 0; openers[i] != 0; i++)
        if (openers[i] == code)
            return true;
    return false;
}

/* Marks that are neither: they may begin and end what is emphasised. */
static bool is_neutral(char32_t code)
{
    return code == '"' || code == '\'' || (code >= 0x2010 && code <= 0x2015) || code == 0x2026 ||
           code == 0xB7 || code == '#' || code == '$' || code == '@' || code == '&' ||
           code == '`' || code == '+' || code == '-' || code == '~' || code == '_';
}

static bool is_cjk(char32_t code)
{
    return (code >= 0x2E80 && code < 0xA4D0) || (code >= 0xAC00 && code < 0xD7B0) ||
           (code >= 0x1100 && code < 0x1200) || (code >= 0xF900 && code < 0xFB00) ||
           (code >= 0xFE30 && code < 0xFE70) || (code >= 0xFF00 && code < 0xFFF0) ||
           (code >= 0x20000 && code < 0x40000);
}

static char32_t code_before(struct slice line, size_t at)
{
    char32_t code = 0;
    if (at > 0)
        utf8_decode_valid(line.data + utf8_previous(line.data, at), &code);
    return code;
}

static char32_t code_at(struct slice line, size_t at)
{
    char32_t code = 0;
    if (at < line.length)
        utf8_decode_valid(line.data + at, &code);
    return code;
}

/* A run of signs from start to end, with MARKs where it needs them. */
static void append_run(struct slice line, size_t start, size_t end, struct bytes *out)
{
    char32_t before = code_before(line, start), after = code_at(line, end);
    bool cjk = is_cjk(before) || is_cjk(after);
    bool closes = cjk && before != '\\' && markdown_is_mark(before) && !is_opener(before) &&
                  !is_space(after) && !markdown_is_mark(after);
    bool opens = cjk && before != '\\' && (is_opener(after) || is_neutral(after)) &&
                 !is_space(before) && !markdown_is_mark(before);
    if (closes)
        bytes_append_string(out, MARKDOWN_MARK);
    bytes_append(out, line.data + start, end - start);
    if (opens)
        bytes_append_string(out, MARKDOWN_MARK);
}

/* The note that [^label] at the start of text is of, or NULL; its length. */
static struct markdown_note *note_at(struct slice text, struct markdown_text *notes,
                                     size_t *length)
{
    const char *end = text.length > 3 && text.data[1] == '^'
                          ? memchr(text.data, ']', text.length < 80 ? text.length : 80)
                          : NULL;
    if (end == NULL)
        return NULL;
    struct slice label = { text.data + 2, (size_t)(end - text.data) - 2 };
    *length = label.length + 3;
    for (size_t i = 0; i < notes->note_count; i++)
        if (slice_equal(bytes_slice(&notes->notes[i].label), label))
            return &notes->notes[i];
    return NULL;
}

/* The bytes of a noncharacter of ours that the text has itself, or 0. */
static size_t own_sign(struct slice text)
{
    return text.length >= 3 && (unsigned char)text.data[0] == 0xEF &&
                   (unsigned char)text.data[1] == 0xB7 &&
                   (unsigned char)text.data[2] >= 0x90 && (unsigned char)text.data[2] <= 0xAF
               ? 3
               : 0;
}

/* Where an address stands as a part of other signs, which end it. */
static bool is_bound(struct slice line, size_t at)
{
    char before = at > 0 ? line.data[at - 1] : ' ', second = at > 1 ? line.data[at - 2] : ' ';
    if (before == '(')
        return second == ']';
    while (at > 0 && line.data[at - 1] == ' ')
        at--;
    return strchr("<\"'=", before) != NULL || (at > 1 && line.data[at - 1] == ':' &&
                                              line.data[at - 2] == ']');
}

/* An address begins and ends where CJK stands beside it, not at the next blank; the parser would go
 * on through that and emphasis. */
static size_t append_url(struct slice line, size_t at, struct bytes *out)
{
    struct slice rest = { line.data + at, line.length - at };
    size_t length = markdown_url_length(rest);
    bool bound = is_bound(line, at);
    if (length > 0 && !bound && code_before(line, at) >= 0x80)
        bytes_append_byte(out, MARKDOWN_GAP);
    bytes_append(out, rest.data, length);
    if (length == 0 || bound)
        return length;
    char next = length < rest.length ? rest.data[length] : '\0';
    if (next != ']' && (unsigned char)next > ' ')
        bytes_append_byte(out, MARKDOWN_GAP);
    if (next == '*' || next == '~')
        bytes_append_string(out, MARKDOWN_MARK);
    return length;
}

/* What stands between signs of money is no formula. */
static bool may_be_formula(struct slice text)
{
    bool command = memchr(text.data, '\\', text.length) != NULL;
    for (size_t at = 0; at < text.length;) {
        char32_t code;
        at += utf8_decode_valid(text.data + at, &code);
        if (code == MARKDOWN_GAP || (code >= 0xFDD0 && code < 0xFDF0) || (!command && is_cjk(code)))
            return false;
    }
    return text.length > 0 && !is_space(code_at(text, 0)) &&
           !is_space(code_before(text, text.length));
}

/* From behind the n signs that begin a formula to those that end it; 0: they begin none. */
static size_t formula_length(struct slice text, size_t n)
{
    for (size_t at = 0; at + n <= text.length && at < FORMULA_MAX; at++) {
        if (text.data[at] == '\\') {
            at++;
        } else if (text.data[at] == '$') {
            char32_t next = code_at(text, at + n);
            bool ends = (n == 1 || text.data[at + 1] == '$') && next != '$' &&
                        (next >= 0x80 || is_space(next) || markdown_is_mark(next));
            return ends && may_be_formula((struct slice){ text.data, at }) ? at : 0;
        }
    }
    return 0;
}

/* Formulas as they are: to the parser they begin and end beside blanks alone. */
static size_t append_dollars(struct slice line, size_t at, struct bytes *out)
{
    size_t n = at + 1 < line.length && line.data[at + 1] == '$' ? 2 : 1;
    bool escaped = at > 0 && line.data[at - 1] == '\\';
    struct slice behind = { line.data + at + n, line.length - at - n };
    size_t length = escaped ? 0 : formula_length(behind, n);
    if (length == 0) {
        bytes_append_string(out, escaped ? "$" : MARKDOWN_DOLLAR);
        return 1;
    }
    bytes_append_byte(out, MARKDOWN_GAP);
    bytes_append(out, line.data + at, length + 2 * n);
    bytes_append_byte(out, MARKDOWN_GAP);
    return length + 2 * n;
}

/* What begins at a byte that may be something; returns the bytes that it took, 0 for none. */
static size_t take_sign(struct slice line, size_t at, struct markdown_text *notes,
                        struct bytes *out)
{
    struct slice rest = { line.data + at, line.length - at };
    char c = rest.data[0];
    size_t length = 1;
    if (c == '*' || c == '~') {
        while (length < rest.length && rest.data[length] == c)
            length++;
        append_run(line, at, at + length, out);
        return length;
    }
    if (c == '$')
        return append_dollars(line, at, out);
    if (c == 'h')
        return append_url(line, at, out);
    if (c == MARKDOWN_GAP) {
        bytes_append_byte(out, ' ');
        return 1;
    }
    if (c == '[') {
        struct markdown_note *note = note_at(rest, notes, &length);
        if (note == NULL)
            return 0;
        note->referred = true;
        bytes_format(out, "%s%zu%s", MARKDOWN_NOTE_OPEN, (size_t)(note - notes->notes),
                     MARKDOWN_NOTE_CLOSE);
        return length;
    }
    length = own_sign(rest);
    if (length > 0)
        bytes_append_string(out, "\xEF\xBF\xBD");
    return length;
}

void markdown_mark_line(struct slice line, struct markdown_text *notes, struct bytes *out)
{
    size_t plain = 0;
    for (size_t at = 0; at < line.length;) {
        unsigned char c = (unsigned char)line.data[at];
        if (c == '\0' || strchr("*~[$h\v\xEF", (char)c) == NULL) {
            at++;
            continue;
        }
        bytes_append(out, line.data + plain, at - plain);
        plain = at;
        size_t taken = take_sign(line, at, notes, out);
        at += taken > 0 ? taken : 1;
        if (taken > 0)
            plain = at;
    }
    bytes_append(out, line.data + plain, line.length - plain);
}
