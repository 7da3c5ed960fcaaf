/* SPDX-License-Identifier: MIT */
/* Front matter: the few lines of YAML or TOML that say what a text is, as far as a reader asks. */
#include <string.h>
#include <strings.h>

#include "format/markdown_internal.h"

/* Front matter is no longer than this (lines). */
#define LINES_MAX 400u

enum front_syntax { FRONT_NONE, FRONT_YAML, FRONT_TOML, FRONT_JSON, FRONT_BARE };

/* What is known between two lines. */
struct reading {
    enum front_syntax syntax;
    struct bytes *field; /* of the key before, or NULL */
    bool own;            /* the field is that key's, and of none before it */
    bool block;          /* its value is in the lines below */
    bool inner;          /* what comes belongs to a table of TOML */
    size_t base;         /* the indent of keys */
};

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
    { "publishdate", offsetof(struct markdown_front, date) },
    { "pubdate", offsetof(struct markdown_front, date) },
    { "created", offsetof(struct markdown_front, date) },
    { "lang", offsetof(struct markdown_front, language) },
    { "language", offsetof(struct markdown_front, language) },
};

static struct bytes *field_of(struct markdown_front *front, struct slice name)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strlen(keys[i].key) == name.length &&
            strncasecmp(keys[i].key, name.data, name.length) == 0)
            return (struct bytes *)((char *)front + keys[i].field);
    return NULL;
}

/* A line that a comma ends, as lists of TOML and JSON have them. */
static struct slice without_comma(struct slice line)
{
    line = markdown_trim(line);
    if (line.length > 0 && line.data[line.length - 1] == ',')
        line.length--;
    return markdown_trim(line);
}

/* What goes on with the value of the lines before: an item, the name in a map, or a line of a
 * scalar. */
static void go_on(const struct reading *reading, struct slice line)
{
    struct slice value = markdown_trim(line);
    if (reading->block) {
        markdown_value_add(reading->field, value, " ");
    } else if (value.length > 1 && value.data[0] == '-' && value.data[1] == ' ') {
        value = (struct slice){ value.data + 2, value.length - 2 };
        markdown_value_add_named(reading->field, value);
    } else if (reading->syntax != FRONT_YAML || markdown_key_length(value) > 0) {
        value = without_comma(value);
        if (value.length > 0 && strchr("[]{}", value.data[0]) == NULL)
            markdown_value_add_named(reading->field, value);
    } else if (memchr(value.data, ':', value.length) == NULL) {
        markdown_value_add(reading->field, value, " ");
    }
}

static size_t indent_of(struct slice line)
{
    size_t n = 0;
    while (n < line.length && (line.data[n] == ' ' || line.data[n] == '\t'))
        n++;
    return n;
}

static struct slice key_of(struct slice line, enum front_syntax syntax)
{
    struct slice key = markdown_trim(line);
    if (syntax != FRONT_YAML && key.length > 2 && key.data[0] == '"' &&
        key.data[key.length - 1] == '"')
        key = (struct slice){ key.data + 1, key.length - 2 };
    return key;
}

static void read_line(struct markdown_front *front, struct reading *reading, struct slice line)
{
    size_t indent = indent_of(line);
    if (reading->syntax == FRONT_JSON && reading->base == 0)
        reading->base = indent;
    if (indent > reading->base || (reading->syntax == FRONT_YAML && line.data[0] == '-')) {
        if (reading->field != NULL && reading->own)
            go_on(reading, line);
        return;
    }
    reading->field = NULL;
    if (reading->syntax == FRONT_TOML && line.data[0] == '[')
        reading->inner = true;
    const char *sign = memchr(line.data, reading->syntax == FRONT_TOML ? '=' : ':', line.length);
    if (sign == NULL || reading->inner)
        return;
    size_t length = (size_t)(sign - line.data);
    reading->field = field_of(front, key_of((struct slice){ line.data, length }, reading->syntax));
    if (reading->field == NULL)
        return;
    reading->own = reading->field->length == 0;
    struct slice value = { sign + 1, line.length - length - 1 };
    if (reading->syntax == FRONT_JSON)
        value = without_comma(value);
    if (reading->own)
        reading->block = !markdown_value_set(reading->field, value);
}

static bool is_line(struct slice line, const char *words)
{
    return slice_equal(markdown_trim(line), slice_of(words));
}

/* A blog's older way: no line before the first key. */
static bool begins_bare(struct slice line)
{
    static const char *const first[] = { "title", "layout", "date", "author", "tags",
                                         "categories" };
    struct slice key = { line.data, markdown_key_length(line) };
    for (size_t i = 0; i < sizeof first / sizeof *first; i++)
        if (slice_equal(key, slice_of(first[i])))
            return true;
    return false;
}

static enum front_syntax syntax_of(struct slice first)
{
    if (is_line(first, "+++"))
        return FRONT_TOML;
    if (is_line(first, "---") && first.data[0] == '-')
        return FRONT_YAML;
    if (is_line(first, "{") && first.data[0] == '{')
        return FRONT_JSON;
    return begins_bare(first) ? FRONT_BARE : FRONT_NONE;
}

static bool is_end(struct slice line, enum front_syntax syntax)
{
    static const char *const ends[] = { [FRONT_YAML] = "---", [FRONT_TOML] = "+++",
                                        [FRONT_JSON] = "}", [FRONT_BARE] = "---" };
    return (is_line(line, ends[syntax]) && indent_of(line) == 0) ||
           (syntax == FRONT_YAML && is_line(line, "..."));
}

/* Whether a line may be one of them: what has no keys is none. */
static bool may_be(struct slice line, enum front_syntax syntax, bool first)
{
    struct slice words = markdown_trim(line);
    if (syntax == FRONT_JSON)
        return words.length > 0 && (!first || words.data[0] == '"');
    if (syntax == FRONT_BARE)
        return words.length > 0 && (indent_of(line) > 0 || line.data[0] == '-' ||
                                    markdown_key_length(line) > 0);
    return !first || words.length > 0;
}

/* The lines between the fences; length 0 where there is no second one, or a line is none of it. */
static size_t find_end(struct slice text, enum front_syntax syntax, size_t *inner)
{
    struct slice rest = text;
    if (syntax != FRONT_BARE)
        slice_take_line(&rest);
    bool any = false;
    for (size_t i = 0; i < LINES_MAX && rest.length > 0; i++) {
        struct slice line = slice_take_line(&rest);
        if (is_end(line, syntax)) {
            *inner = (size_t)(line.data - text.data);
            return any || i == 0 ? text.length - rest.length : 0;
        }
        if (!may_be(line, syntax, i == 0))
            return 0;
        any = any || memchr(line.data, syntax == FRONT_TOML ? '=' : ':', line.length) != NULL;
    }
    return 0;
}

/* Pandoc's: % title, % authors, % date, each with lines that are indented. */
static size_t read_percent(struct slice text, struct markdown_front *front)
{
    struct bytes *fields[] = { &front->title, &front->author, &front->date };
    struct slice rest = text;
    for (size_t i = 0; i < 3 && rest.length > 0 && rest.data[0] == '%'; i++) {
        struct slice line = slice_take_line(&rest);
        line = (struct slice){ line.data + 1, line.length - 1 };
        do {
            line = markdown_trim(line);
            if (line.length > 0 && fields[i]->length + line.length < NAME_BYTES_MAX) {
                if (fields[i]->length > 0)
                    bytes_append_byte(fields[i], ' ');
                bytes_append(fields[i], line.data, line.length);
            }
            if (rest.length == 0 || rest.data[0] != ' ')
                break;
            line = slice_take_line(&rest);
        } while (line.length > 0);
    }
    return text.length - rest.length;
}

size_t markdown_front_read(struct slice text, struct markdown_front *front)
{
    struct slice rest = text;
    if (text.length > 1 && text.data[0] == '%' && text.data[1] == ' ')
        return read_percent(text, front);
    if (text.length == 0)
        return 0;
    struct slice first = slice_take_line(&rest);
    struct reading reading = { .syntax = syntax_of(first) };
    size_t inner = 0;
    size_t length = reading.syntax != FRONT_NONE ? find_end(text, reading.syntax, &inner) : 0;
    if (length == 0)
        return 0;
    size_t start = reading.syntax == FRONT_BARE ? 0 : first.length;
    struct slice lines = { text.data + start, inner - start };
    if (reading.syntax == FRONT_BARE)
        reading.syntax = FRONT_YAML;
    while (lines.length > 0)
        read_line(front, &reading, slice_take_line(&lines));
    return length;
}

void markdown_front_release(struct markdown_front *front)
{
    bytes_release(&front->title);
    bytes_release(&front->author);
    bytes_release(&front->date);
    bytes_release(&front->language);
}
