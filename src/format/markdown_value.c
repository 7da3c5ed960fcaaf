/* SPDX-License-Identifier: MIT */
/* Values of front matter: scalars of YAML, TOML and JSON, short lists and the name in a map. */
#include <stdlib.h>
#include <string.h>

#include "format/markdown_internal.h"
#include "text/utf8.h"

struct slice markdown_trim(struct slice text)
{
    while (text.length > 0 && strchr(" \t\r\n", text.data[0]) != NULL)
        text.data++, text.length--;
    while (text.length > 0 && strchr(" \t\r\n", text.data[text.length - 1]) != NULL)
        text.length--;
    return text;
}

static size_t append_code(struct bytes *out, struct slice digits)
{
    size_t wanted = digits.data[0] == 'u' ? 4 : digits.data[0] == 'U' ? 8 : 2, n = 1;
    unsigned long code = 0;
    for (; n <= wanted && n < digits.length; n++) {
        const char *hex = "0123456789abcdef", *at = strchr(hex, digits.data[n] | 0x20);
        if (at == NULL || digits.data[n] == '\0')
            break;
        code = code * 16 + (unsigned long)(at - hex);
    }
    bool is = code > 0 && code < 0x110000 && !(code >= 0xD800 && code < 0xE000);
    char encoded[UTF8_LONGEST];
    bytes_append(out, encoded, utf8_encode(is ? (char32_t)code : 0xFFFD, encoded));
    return n;
}

/* Behind a backslash in double quotation marks; the bytes that it takes. */
static size_t append_escaped(struct bytes *out, struct slice text)
{
    char c = text.data[0];
    if (c == 'u' || c == 'U' || c == 'x')
        return append_code(out, text);
    bytes_append_byte(out, strchr("nrtbf", c) != NULL ? ' ' : c);
    return 1;
}

/* From behind a quotation mark to the one that ends it. */
static void append_quoted(struct bytes *out, struct slice text, char quote)
{
    for (size_t i = 0; i < text.length; i++) {
        struct slice behind = { text.data + i + 1, text.length - i - 1 };
        char c = text.data[i];
        if (c == '\\' && quote == '"' && behind.length > 0) {
            i += append_escaped(out, behind);
        } else if (c != quote) {
            bytes_append_byte(out, c);
        } else {
            if (quote == '"' || behind.length == 0 || behind.data[0] != quote)
                return;
            bytes_append_byte(out, c);
            i++;
        }
    }
}

/* Without the comment behind it; what stands for nothing is nothing. */
static void append_bare(struct bytes *out, struct slice text)
{
    for (size_t i = 1; i < text.length; i++)
        if (text.data[i] == '#' && text.data[i - 1] == ' ')
            text.length = i;
    text = markdown_trim(text);
    if (!slice_equal(text, slice_of("null")) && !slice_equal(text, slice_of("~")))
        bytes_append(out, text.data, text.length);
}

static bool is_wide_at(const char *text)
{
    char32_t code;
    utf8_decode_valid(text, &code);
    return code >= 0x2E80 && !(code >= 0xAC00 && code < 0xD7B0);
}

/* A folded line's end is a blank, but between CJK. */
static bool needs_between(const struct bytes *field, const struct bytes *value, const char *between)
{
    if (field->length == 0)
        return false;
    size_t last = utf8_previous(field->data, field->length);
    return strcmp(between, " ") != 0 || !is_wide_at(field->data + last) ||
           !is_wide_at(bytes_string(value));
}

void markdown_value_add(struct bytes *field, struct slice text, const char *between)
{
    struct bytes value = { 0 };
    text = markdown_trim(text);
    if (text.length > 0 && (text.data[0] == '"' || text.data[0] == '\''))
        append_quoted(&value, (struct slice){ text.data + 1, text.length - 1 }, text.data[0]);
    else if (text.length > 0)
        append_bare(&value, text);
    if (value.length > 0 && field->length + value.length < NAME_BYTES_MAX) {
        if (needs_between(field, &value, between))
            bytes_append_string(field, between);
        bytes_append(field, bytes_string(&value), value.length);
    }
    bytes_release(&value);
}

size_t markdown_key_length(struct slice text)
{
    size_t n = 0;
    while (n < text.length && (text.data[n] == '_' || text.data[n] == '-' ||
                               (text.data[n] >= '0' && text.data[n] <= '9') ||
                               ((text.data[n] | 0x20) >= 'a' && (text.data[n] | 0x20) <= 'z')))
        n++;
    bool is = n > 0 && n < text.length && text.data[n] == ':' &&
              (n + 1 == text.length || strchr(" \t\r\n\"'", text.data[n + 1]) != NULL);
    return is ? n : 0;
}

void markdown_value_add_named(struct bytes *field, struct slice item)
{
    item = markdown_trim(item);
    struct slice key = item;
    size_t quotes = key.length > 0 && key.data[0] == '"' ? 2 : 0, length = markdown_key_length(key);
    if (quotes > 0) {
        const char *end = memmem(key.data + 1, key.length - 1, "\":", 2);
        length = end != NULL && memchr(key.data + 1, '"', key.length - 1) == end
                     ? (size_t)(end - key.data) - 1
                     : 0;
        key.data++;
    }
    if (length == 0) {
        markdown_value_add(field, item, ", ");
    } else if (length == 4 && memcmp(key.data, "name", 4) == 0) {
        size_t at = length + quotes + 1;
        markdown_value_add(field, (struct slice){ item.data + at, item.length - at }, ", ");
    }
}

/* An item of a list: a scalar, or a map, of which the name counts. */
static void add_item(struct bytes *field, struct slice item)
{
    item = markdown_trim(item);
    while (item.length > 0 && (item.data[0] == '{' || item.data[0] == '}'))
        item.data++, item.length--;
    while (item.length > 0 && item.data[item.length - 1] == '}')
        item.length--;
    markdown_value_add_named(field, item);
}

/* a, b: at commas that are in no quotation marks. */
static void add_list(struct bytes *field, struct slice list)
{
    char quote = '\0';
    size_t start = 0;
    for (size_t i = 0; i < list.length; i++) {
        char c = list.data[i];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == ',') {
            add_item(field, (struct slice){ list.data + start, i - start });
            start = i + 1;
        }
    }
    add_item(field, (struct slice){ list.data + start, list.length - start });
}

bool markdown_value_set(struct bytes *field, struct slice value)
{
    value = markdown_trim(value);
    if (value.length == 0)
        return true;
    char first = value.data[0], last = value.data[value.length - 1];
    struct slice inner = { value.data + 1, value.length - (value.length > 1 ? 2 : 1) };
    if (first == '|' || first == '>')
        return false;
    if ((first == '[' && last == ']') || (first == '{' && last == '}'))
        add_list(field, inner);
    else if (value.length > 1 || (first != '[' && first != '{'))
        markdown_value_add(field, value, ", ");
    return true;
}
