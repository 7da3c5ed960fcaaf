/* SPDX-License-Identifier: MIT */
/* Whether a text was written for a terminal. */
#include <string.h>

#include "format/man_internal.h"
#include "format/terminal.h"
#include "text/utf8.h"

enum { LOOKS_PAGE = 95, LOOKS_TERMINAL = 70, LINE_SEEN = 4096, BYTES_PER_SEQUENCE = 16384 };

/* CSI … m, or the OSC of a link. */
static bool is_sequence(const char *text, size_t length)
{
    if (length >= 4 && memcmp(text, "\033]8;", 4) == 0)
        return true;
    size_t at = 2;
    if (length < 3 || text[0] != '\033' || text[1] != '[')
        return false;
    while (at < length && ((text[at] >= '0' && text[at] <= '9') || text[at] == ';' ||
                           text[at] == ':'))
        at++;
    return at < length && (text[at] == 'm' || text[at] == 'K');
}

/* A character struck over itself, or over an underline, or the other way round. */
static bool is_struck(const char *text, size_t at, size_t length)
{
    if (at == 0 || at + 1 >= length || text[at] != '\b')
        return false;
    return text[at - 1] == text[at + 1] || text[at - 1] == '_' || text[at + 1] == '_' ||
           ((unsigned char)text[at - 1] >= 0x80 && (unsigned char)text[at + 1] >= 0x80) ||
           text[at + 1] == '\b';
}

/* A plain text may have one or two by accident: this many bytes have one, or overstrike twice. */
static bool has_sequences(const char *text, size_t length)
{
    size_t struck = 0, sequences = 0;
    for (size_t at = 0; at < length; at++) {
        if (text[at] == '\0')
            return false;
        sequences += text[at] == '\033' && is_sequence(text + at, length - at);
        struck += is_struck(text, at, length);
    }
    size_t enough = length / BYTES_PER_SEQUENCE;
    return sequences > enough || struck > (enough > 0 ? 2 * enough : 1);
}

enum beginning { BEGINS_NO, BEGINS_PAGE, BEGINS_CUT, BEGINS_SECTION };

static enum beginning beginning_of(struct slice raw)
{
    if (raw.length > LINE_SEEN || !utf8_is_valid(raw.data, raw.length))
        return BEGINS_NO;
    struct terminal terminal = { 0 };
    struct styled line = { 0 };
    terminal_line(&terminal, raw, &line);
    struct slice text = bytes_slice(&line.text);
    enum beginning beginning = man_is_header(text)          ? BEGINS_PAGE
                               : man_is_first_section(text) ? BEGINS_SECTION
                               : man_is_cut_header(text)    ? BEGINS_CUT
                                                            : BEGINS_NO;
    styled_release(&line);
    terminal_release(&terminal);
    return beginning;
}

/* The next line that is not blank; length 0: there is none. */
static struct slice next_line(struct slice *rest)
{
    struct slice line = { "", 0 };
    while (rest->length > 0 && man_trim(line).length == 0) {
        const char *end = memchr(rest->data, '\n', rest->length);
        size_t n = end != NULL ? (size_t)(end - rest->data) + 1 : rest->length;
        line = (struct slice){ rest->data, end != NULL ? n - 1 : n };
        rest->data += n;
        rest->length -= n;
    }
    line.length -= line.length > 0 && line.data[line.length - 1] == '\r';
    return line;
}

/* A header, or what may be one's rest, and the first section, whose text is farther in. */
static bool begins_page(const char *head, size_t length)
{
    struct slice rest = { head, length };
    enum beginning beginning = beginning_of(next_line(&rest));
    if (beginning == BEGINS_CUT && beginning_of(next_line(&rest)) == BEGINS_SECTION)
        return true;
    struct slice below = next_line(&rest);
    return beginning == BEGINS_PAGE ||
           (beginning == BEGINS_SECTION && below.length > 3 && memcmp(below.data, "   ", 3) == 0);
}

int man_looks(const char *head, size_t length)
{
    if (begins_page(head, length))
        return LOOKS_PAGE;
    return has_sequences(head, length) ? LOOKS_TERMINAL : 0;
}
