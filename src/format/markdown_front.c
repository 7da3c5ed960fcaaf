/* SPDX-License-Identifier: MIT */
/* Front matter: the few lines of YAML or TOML that say what a text is, as far as a reader asks. */
#include <string.h>
#include <strings.h>

#include "format/markdown_internal.h"

/* Front matter is no longer than this (lines). */
#define LINES_MAX 400u

static const struct {
    const char *key;
    size_t field;
} keys[] = {
    { "title", offsetof(struct markdown_front, title) },
    { "author", offsetof(struct markdown_front, author) },
    { "authors", offsetof(struct markdown_front, author) },
    { "creator", offsetof(struct markdown_front, author) },
    { "date", offsetof(struct markdown_front, date) },
    { "published", offsetof(struct markdown_front, date) },
    { "lang", offsetof(struct markdown_front, language) },
    { "language", offsetof(struct markdown_front, language) },
};

static struct slice trim(struct slice text)
{
    while (text.length > 0 && strchr(" \t\r\n", text.data[0]) != NULL)
        text.data++, text.length--;
    while (text.length > 0 && strchr(" \t\r\n", text.data[text.length - 1]) != NULL)
        text.length--;
    return text;
}

static struct slice next_line(struct slice *rest)
{
    const char *end = memchr(rest->data, '\n', rest->length);
    size_t length = end != NULL ? (size_t)(end - rest->data) + 1 : rest->length;
    struct slice line = { rest->data, length };
    rest->data += length;
    rest->length -= length;
    return line;
}

static struct bytes *field_of(struct markdown_front *front, struct slice name)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strlen(keys[i].key) == name.length &&
            strncasecmp(keys[i].key, name.data, name.length) == 0)
            return (struct bytes *)((char *)front + keys[i].field);
    return NULL;
}

/* A scalar without its quotation marks and the comment behind it. */
static struct slice scalar(struct slice value)
{
    value = trim(value);
    if (value.length == 0)
        return value;
    char quote = value.data[0];
    if (quote == '"' || quote == '\'') {
        const char *end = memchr(value.data + 1, quote, value.length - 1);
        size_t length = end != NULL ? (size_t)(end - value.data) - 1 : value.length - 1;
        return (struct slice){ value.data + 1, length };
    }
    for (size_t i = 1; i < value.length; i++)
        if (value.data[i] == '#' && value.data[i - 1] == ' ')
            value.length = i;
    return trim(value);
}

static void add(struct bytes *field, struct slice value, const char *between)
{
    value = scalar(value);
    if (value.length == 0)
        return;
    if (field->length > 0)
        bytes_append_string(field, between);
    bytes_append(field, value.data, value.length);
}

/* [a, b], with a comma that is in no quotation marks between two. */
static void add_list(struct bytes *field, struct slice list)
{
    char quote = '\0';
    size_t start = 0;
    for (size_t i = 0; i <= list.length; i++) {
        char c = i < list.length ? list.data[i] : ',';
        if (quote != '\0') {
            if (c == quote)
                quote = '\0';
        } else if ((c == '"' || c == '\'') && i < list.length) {
            quote = c;
        } else if (c == ',') {
            add(field, (struct slice){ list.data + start, i - start }, ", ");
            start = i + 1;
        }
        if (i == list.length && quote != '\0')
            add(field, (struct slice){ list.data + start, i - start }, ", ");
    }
}

static void set(struct bytes *field, struct slice value)
{
    value = trim(value);
    if (value.length >= 2 && value.data[0] == '[' && value.data[value.length - 1] == ']')
        add_list(field, (struct slice){ value.data + 1, value.length - 2 });
    else if (value.length > 0 && value.data[0] != '|' && value.data[0] != '>')
        add(field, value, ", ");
}

/* What goes on with the value of the line before: an item, or a line of a folded scalar. */
static void go_on(struct bytes *field, struct slice line)
{
    struct slice value = trim(line);
    if (value.length > 1 && value.data[0] == '-' && value.data[1] == ' ') {
        value = trim((struct slice){ value.data + 2, value.length - 2 });
        if (value.length > 5 && strncmp(value.data, "name:", 5) == 0)
            value = (struct slice){ value.data + 5, value.length - 5 };
        add(field, value, ", ");
    } else if (memchr(value.data, ':', value.length) == NULL) {
        add(field, value, " ");
    }
}

static void read_line(struct markdown_front *front, struct slice line, bool toml,
                      struct bytes **field, bool *own)
{
    bool inner = line.data[0] == ' ' || line.data[0] == '\t' || line.data[0] == '-';
    if (inner) {
        if (*field != NULL && *own)
            go_on(*field, line);
        return;
    }
    *field = NULL;
    const char *sign = memchr(line.data, toml ? '=' : ':', line.length);
    if (sign == NULL)
        return;
    size_t length = (size_t)(sign - line.data);
    *field = field_of(front, trim((struct slice){ line.data, length }));
    if (*field == NULL)
        return;
    *own = (*field)->length == 0;
    if (*own)
        set(*field, (struct slice){ sign + 1, line.length - length - 1 });
}

static bool is_fence(struct slice line, const char *fence)
{
    line = trim(line);
    return line.length == 3 && memcmp(line.data, fence, 3) == 0;
}

/* The lines between the fences; length 0 where there is no second one, or a line is none of it. */
static size_t find_end(struct slice text, bool toml, size_t *inner)
{
    struct slice rest = text;
    next_line(&rest);
    bool any = false;
    for (size_t i = 0; i < LINES_MAX && rest.length > 0; i++) {
        struct slice line = next_line(&rest);
        if (is_fence(line, toml ? "+++" : "---") || (!toml && is_fence(line, "..."))) {
            *inner = (size_t)(line.data - text.data);
            return any || i == 0 ? text.length - rest.length : 0;
        }
        struct slice words = trim(line);
        if (i == 0 && words.length == 0)
            return 0;
        any = any || memchr(line.data, toml ? '=' : ':', line.length) != NULL;
    }
    return 0;
}

/* Pandoc's: % title, % authors, % date. */
static size_t read_percent(struct slice text, struct markdown_front *front)
{
    struct bytes *fields[] = { &front->title, &front->author, &front->date };
    struct slice rest = text;
    for (size_t i = 0; i < 3 && rest.length > 1 && rest.data[0] == '%' && rest.data[1] == ' ';
         i++) {
        struct slice line = next_line(&rest);
        line = trim((struct slice){ line.data + 1, line.length - 1 });
        bytes_append(fields[i], line.data, line.length);
    }
    return text.length - rest.length;
}

size_t markdown_front_read(struct slice text, struct markdown_front *front)
{
    struct slice rest = text;
    if (text.length > 1 && text.data[0] == '%' && text.data[1] == ' ')
        return read_percent(text, front);
    struct slice first = next_line(&rest);
    bool toml = is_fence(first, "+++");
    if (!toml && !(is_fence(first, "---") && first.data[0] == '-'))
        return 0;
    size_t inner = 0, length = find_end(text, toml, &inner);
    if (length == 0)
        return 0;
    struct slice lines = { rest.data, inner - first.length };
    struct bytes *field = NULL;
    bool own = false;
    while (lines.length > 0)
        read_line(front, next_line(&lines), toml, &field, &own);
    return length;
}

void markdown_front_release(struct markdown_front *front)
{
    bytes_release(&front->title);
    bytes_release(&front->author);
    bytes_release(&front->date);
    bytes_release(&front->language);
}
