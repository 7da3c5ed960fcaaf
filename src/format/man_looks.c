/* SPDX-License-Identifier: MIT */
/* Whether a text was written for a terminal. */
#include <string.h>

#include "format/man_internal.h"
#include "format/terminal.h"
#include "text/utf8.h"

enum { LOOKS_PAGE = 95, LOOKS_TERMINAL = 70, STRUCK_ENOUGH = 2, LINE_SEEN = 4096 };

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

static bool has_sequences(const char *text, size_t length)
{
    unsigned struck = 0;
    for (size_t at = 0; at < length; at++) {
        if (text[at] == '\0')
            return false;
        if (text[at] == '\033' && is_sequence(text + at, length - at))
            return true;
        if (is_struck(text, at, length) && ++struck >= STRUCK_ENOUGH)
            return true;
    }
    return false;
}

static bool begins_page(const char *head, size_t length)
{
    size_t at = 0;
    while (at < length && (head[at] == '\n' || head[at] == '\r' || head[at] == ' '))
        at++;
    while (at > 0 && head[at - 1] == ' ')
        at--;
    const char *end = memchr(head + at, '\n', length - at);
    size_t n = end != NULL ? (size_t)(end - head) - at : length - at;
    if (n == 0 || n > LINE_SEEN || !utf8_is_valid(head + at, n))
        return false;
    struct terminal terminal = { 0 };
    struct styled line = { 0 };
    n -= head[at + n - 1] == '\r';
    terminal_line(&terminal, (struct slice){ head + at, n }, &line);
    bool is = man_is_header(bytes_slice(&line.text));
    styled_release(&line);
    terminal_release(&terminal);
    return is;
}

int man_looks(const char *head, size_t length)
{
    if (begins_page(head, length))
        return LOOKS_PAGE;
    return has_sequences(head, length) ? LOOKS_TERMINAL : 0;
}
