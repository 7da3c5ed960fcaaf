/* SPDX-License-Identifier: MIT */
#include "source/sniff.h"

#include <string.h>
#include <strings.h>

#include "base/bytes.h"
#include "base/limits.h"
#include "text/utf8.h"

#define MARK "\xEF\xBB\xBF"
#define MARK_LENGTH 3u

/* Of formats that look like plain text at their beginning. */
static const char *const suffixes[] = { ".md",  ".markdown", ".mkd", ".mdown", ".mdwn",  ".mkdn",
                                        ".mdx", ".rmd",      ".qmd", ".htm",   ".html",  ".xhtml",
                                        ".xht", ".shtml",    ".epub", ".ansi" };

/* Compressed text and archives. */
static const struct slice signatures[] = {
    { "\x1F\x8B", 2 }, { "\xFD" "7zXZ\0", 6 },      { "\x28\xB5\x2F\xFD", 4 },
    { "BZh", 3 },      { "\x04\x22\x4D\x18", 4 },   { "PK\x03\x04", 4 },
};

static bool has_suffix(const char *name)
{
    size_t length = strlen(name);
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        size_t end = strlen(suffixes[i]);
        if (length > end && strcasecmp(name + length - end, suffixes[i]) == 0)
            return true;
    }
    return false;
}

/* Whether it begins with a signature; *open where it may yet. */
static bool has_signature(const char *head, size_t length, bool *open)
{
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++) {
        size_t common = length < signatures[i].length ? length : signatures[i].length;
        if (memcmp(head, signatures[i].data, common) != 0)
            continue;
        if (common == signatures[i].length)
            return true;
        *open = true;
    }
    return false;
}

/* A tag, comment or declaration is the first thing in it; *open where nothing but blanks is. */
static bool begins_with_tag(const char *head, size_t length, bool *open)
{
    size_t at = 0;
    while (at < length && (head[at] == ' ' || (head[at] >= '\t' && head[at] <= '\r')))
        at++;
    if (at + 1 >= length) {
        *open = *open || at == length || head[at] == '<';
        return false;
    }
    char next = head[at + 1];
    return head[at] == '<' && (next == '!' || next == '?' || next == '/' ||
                               (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'));
}

/* A manual page without marks: its first line begins and ends with NAME(section). */
static bool begins_page(const char *head, size_t length)
{
    size_t at = 0;
    while (at < length && (head[at] == '\n' || head[at] == '\r'))
        at++;
    const char *line = head + at, *end = memchr(line, '\n', length - at);
    const char *open = end != NULL ? memchr(line, '(', (size_t)(end - line)) : NULL;
    const char *close = open != NULL ? memchr(open, ')', (size_t)(end - open)) : NULL;
    if (close == NULL || close - open < 2 || close - open > 10 || open == line || line[0] == ' ')
        return false;
    while (end > close && (end[-1] == ' ' || end[-1] == '\r'))
        end--;
    size_t name = (size_t)(close - line) + 1;
    return (open[1] == 'n' || (open[1] >= '0' && open[1] <= '9')) &&
           (size_t)(end - line) > 2 * name && strncasecmp(line, end - name, name) == 0;
}

/* UTF-16 of Latin has many; a file with nothing else is none. */
static bool has_zeros(const char *head, size_t length)
{
    size_t zeros = 0;
    if (memchr(head, '\0', length) == NULL)
        return false;
    for (size_t i = 0; i < length; i++)
        zeros += head[i] == '\0';
    return zeros > length / 10 && zeros < length / 10 * 9;
}

/* As HZ has it. */
static bool has_shift(const char *head, size_t length)
{
    const char *at = head, *end = head + length;
    while (at < end && (at = memchr(at, '~', (size_t)(end - at))) != NULL)
        if (++at < end && *at == '{')
            return true;
    return false;
}

/* Characters of a terminal's text (overstrike, colours), of encodings that shift, or of no text. */
static bool has_controls(const char *head, size_t length)
{
    return memchr(head, '\b', length) != NULL || memchr(head, 0x1B, length) != NULL ||
           memchr(head, 0x0E, length) != NULL || has_zeros(head, length) || has_shift(head, length);
}

/* Whether it is UTF-8 but for a few bad bytes, and a character that is cut off. */
static bool is_utf8(const char *head, size_t length, bool whole)
{
    bool cut;
    size_t bad = 0, good = 0;
    size_t most = utf8_valid_prefix(head, length, &cut);
    if (most == length || (cut && !whole))
        return true;
    for (size_t at = 0; at < length; at++) {
        size_t valid = utf8_valid_prefix(head + at, length - at, &cut);
        for (size_t i = at; i < at + valid; i++)
            good += ((unsigned char)head[i] & 0xC0) == 0xC0;
        at += valid;
        bad += at < length && (whole || !cut);
        if (cut)
            break;
    }
    return bad == 0 || bad * 50 <= good;
}

/* Markdown that has no name to be known by: the worker is asked, which looks closer, where a few
 * lines begin as its headings do and there is anything else of it. */
#define MARKDOWN_HEADINGS 2

static bool is_heading(const char *line, size_t length)
{
    size_t n = 0;
    while (n < length && line[n] == '#')
        n++;
    return n > 0 && n < 7 && n + 1 < length && line[n] == ' ';
}

static bool may_be_markdown(const char *head, size_t length)
{
    static const char *const signs[] = { "](", "]: http", "```", "~~~", "**", "\n- ", "\n* " };
    size_t headings = 0;
    bool is_signed = false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs && !is_signed; i++)
        is_signed = memmem(head, length, signs[i], strlen(signs[i])) != NULL;
    for (size_t at = 0; is_signed && at < length && headings < MARKDOWN_HEADINGS;) {
        const char *end = memchr(head + at, '\n', length - at);
        headings += is_heading(head + at, length - at);
        at = end != NULL ? (size_t)(end - head) + 1 : length;
    }
    return headings >= MARKDOWN_HEADINGS;
}

/* A name that says so is believed. */
static bool is_named_plain(const char *name)
{
    size_t length = name != NULL ? strlen(name) : 0;
    return (length > 4 && strcasecmp(name + length - 4, ".txt") == 0) ||
           (length > 5 && strcasecmp(name + length - 5, ".text") == 0);
}

static bool is_compressed(const char *head, size_t length)
{
    bool open = false;
    return has_signature(head, length, &open) && head[0] != 'P';
}

bool sniff_expects_utf8(const char *head, size_t length)
{
    return is_compressed(head, length) || is_utf8(head, length, false);
}

enum sniffed sniff(const char *name, const char *head, size_t length, bool whole, bool utf8)
{
    bool open = false, enough = whole || length >= HEAD_MAX;
    if (name != NULL && has_suffix(name))
        return SNIFF_WORKER;
    if (length >= MARK_LENGTH && memcmp(head, MARK, MARK_LENGTH) == 0) {
        head += MARK_LENGTH;
        length -= MARK_LENGTH;
    }
    if (has_signature(head, length, &open) || begins_with_tag(head, length, &open) ||
        (!is_named_plain(name) && may_be_markdown(head, length)) ||
        begins_page(head, length) || has_controls(head, length) ||
        (!utf8 && !is_utf8(head, length, whole)))
        return SNIFF_WORKER;
    if (enough)
        return SNIFF_PLAIN;
    return open ? SNIFF_OPEN : SNIFF_LIKELY;
}
