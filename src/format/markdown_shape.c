/* SPDX-License-Identifier: MIT */
/* Lines that people write and other dialects know, as CommonMark would have them. */
#include <string.h>

#include "format/markdown_internal.h"

/* So many lines of a formula are looked through for its end. */
enum { FORMULA_LINES = 100 };

/* The bytes of blanks and signs of quotations at its start; *indent: blanks behind them. */
static size_t prefix_of(struct slice line, size_t *indent)
{
    size_t n = 0;
    *indent = 0;
    for (; n < line.length && line.data[n] != '\0' && strchr("> \t", line.data[n]) != NULL; n++)
        *indent = line.data[n] == '>' ? 0 : *indent + (line.data[n] == '\t' ? 4 : 1);
    return n;
}

static struct slice words_of(struct slice line, size_t *indent)
{
    size_t n = prefix_of(line, indent);
    return markdown_trim((struct slice){ line.data + n, line.length - n });
}

/* Of - -, : and | alone: what parts a table's head from its rows. */
static bool is_delimiter(struct slice line, struct slice before)
{
    size_t bars = 0, dashes = 0, n = prefix_of(line, &(size_t){ 0 });
    for (; n < line.length; n++) {
        if (strchr("|-: \t\r\n", line.data[n]) == NULL || line.data[n] == '\0')
            return false;
        bars += line.data[n] == '|';
        dashes += line.data[n] == '-';
    }
    return bars > 0 && dashes > 0 && memchr(before.data, '|', before.length) != NULL;
}

/* The parser wants three dashes a column, others are content with one. */
static void append_delimiter(struct slice line, struct bytes *out)
{
    for (size_t i = 0; i < line.length;) {
        size_t n = 0;
        while (i + n < line.length && line.data[i + n] == '-')
            n++;
        bytes_append(out, line.data + i, n > 0 ? n : 1);
        if (n > 0 && n < 3)
            bytes_append(out, "--", 3 - n);
        i += n > 0 ? n : 1;
    }
}

/* Whether the line begins a formula that ends; *prefix: the bytes before its sign. */
static bool begins_formula(struct slice line, struct slice rest, size_t *prefix)
{
    size_t indent;
    *prefix = prefix_of(line, &indent);
    if (indent > 3 || !slice_equal(words_of(line, &indent), slice_of("$$")))
        return false;
    for (size_t i = 0; i < FORMULA_LINES && rest.length > 0; i++) {
        struct slice words = words_of(slice_take_line(&rest), &indent);
        if (slice_equal(words, slice_of("$$")))
            return true;
    }
    return false;
}

static void append_fence(struct slice line, size_t prefix, struct bytes *out)
{
    bytes_append(out, line.data, prefix);
    bytes_append_string(out, "```\n");
}

/* Kramdown's attributes of a block, which are not its text. */
static bool is_attributes(struct slice words)
{
    return words.length > 3 && words.data[0] == '{' && words.data[1] == ':' &&
           words.data[words.length - 1] == '}' &&
           memchr(words.data, '}', words.length) == words.data + words.length - 1;
}

/* [!NOTE] at the start of a quotation: a line of its own. */
static bool is_callout(struct slice line, struct slice words)
{
    const char *end = memchr(words.data, ']', words.length);
    return memchr(line.data, '>', (size_t)(words.data - line.data)) != NULL && words.length > 3 &&
           words.data[0] == '[' && words.data[1] == '!' && end != NULL && end[1] != '(' &&
           memchr(words.data, ' ', (size_t)(end - words.data)) == NULL;
}

/* The line that ends out ends hard. */
static void end_hard(struct bytes *out)
{
    size_t end = out->length;
    while (end > 0 && (out->data[end - 1] == '\n' || out->data[end - 1] == '\r'))
        end--;
    bytes_insert(out, end, "  ", 2);
}

/* The # of a heading without a blank behind them, or 0. */
static size_t crowded_heading(struct slice line)
{
    size_t n = 0;
    while (n < line.length && line.data[n] == '#')
        n++;
    if (n == 0 || n > 6 || n >= line.length || memmem(line.data, line.length, " #", 2) != NULL)
        return 0;
    unsigned char c = (unsigned char)line.data[n];
    return c > ' ' && !markdown_is_mark(c) ? n : 0;
}

void markdown_shape_begin(struct markdown_shape *shape, struct slice text)
{
    size_t spaced = 0, deep = 0, crowded = 0;
    *shape = (struct markdown_shape){ .before = { "", 0 } };
    while (text.length > 0) {
        struct slice line = slice_take_line(&text);
        size_t n = crowded_heading(line), signs = 0;
        while (signs < line.length && line.data[signs] == '#')
            signs++;
        spaced += signs > 0 && signs < line.length && line.data[signs] == ' ';
        crowded += n > 0;
        deep += n > 1;
    }
    shape->crowded = spaced == 0 && deep > 0 && crowded > 1;
}

static bool end_formula(struct markdown_shape *shape, struct slice line, struct bytes *out)
{
    size_t indent;
    bytes_append(out, line.data, line.length);
    if (!slice_equal(words_of(line, &indent), slice_of("$$")))
        return true;
    if (line.data[line.length - 1] != '\n')
        bytes_append_byte(out, '\n');
    append_fence(line, shape->prefix, out);
    shape->formula = false;
    return true;
}

bool markdown_shape_line(struct markdown_shape *shape, struct slice line, struct slice rest,
                         struct bytes *out)
{
    struct slice before = shape->before;
    size_t indent;
    struct slice words = words_of(line, &indent);
    shape->before = line;
    if (shape->formula)
        return end_formula(shape, line, out);
    if (begins_formula(line, rest, &shape->prefix)) {
        append_fence(line, shape->prefix, out);
        bytes_append(out, line.data, line.length);
        return shape->formula = true;
    }
    if (is_delimiter(line, before)) {
        append_delimiter(line, out);
        return true;
    }
    size_t crowded = shape->crowded ? crowded_heading(line) : 0;
    if (crowded > 0) {
        bytes_append(out, line.data, crowded);
        bytes_append_byte(out, ' ');
        bytes_append(out, line.data + crowded, line.length - crowded);
        return true;
    }
    if (words.length > 2 && words.data[0] == ':' && strchr(" \t", words.data[1]) != NULL &&
        markdown_trim(before).length > 0)
        end_hard(out);
    if (is_callout(line, words)) {
        bytes_append(out, line.data, line.length);
        end_hard(out);
        return true;
    }
    return indent < 4 && is_attributes(words);
}
