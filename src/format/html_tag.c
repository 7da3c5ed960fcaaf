/* SPDX-License-Identifier: MIT */
#include "format/html_tag.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static size_t read_name(struct tag *tag, size_t at)
{
    size_t kept = 0;
    for (; at < tag->length && !is_space(tag->text[at]) && tag->text[at] != '>' &&
           tag->text[at] != '/';
         at++)
        if (kept < TAME_NAME - 1)
            tag->name[kept++] = (char)tolower((unsigned char)tag->text[at]);
    /* A name that is cut ends with a whole character. */
    while (kept == TAME_NAME - 1 && kept > 0 && (unsigned char)tag->name[kept - 1] >= 0x80)
        kept--;
    tag->name[kept] = '\0';
    return at;
}

bool tag_next(const struct tag *tag, size_t *at, struct tag_attribute *attribute)
{
    const char *text = tag->text;
    size_t end = tag->length, i = *at;
    while (i < end && (is_space(text[i]) || text[i] == '/'))
        i++;
    if (i >= end || text[i] == '>')
        return false;
    size_t name = i;
    for (i += text[i] == '='; i < end && !is_space(text[i]) && strchr("=>/", text[i]) == NULL;)
        i++;
    attribute->name = (struct slice){ text + name, i - name };
    attribute->value = (struct slice){ "", 0 };
    size_t after = i;
    while (i < end && is_space(text[i]))
        i++;
    if (i >= end || text[i] != '=') {
        *at = after;
        return true;
    }
    for (i++; i < end && is_space(text[i]);)
        i++;
    char quote = i < end && (text[i] == '"' || text[i] == '\'') ? text[i++] : '\0';
    size_t value = i;
    while (i < end && (quote != '\0' ? text[i] != quote : !is_space(text[i]) && text[i] != '>'))
        i++;
    attribute->value = (struct slice){ text + value, i - value };
    *at = i + (quote != '\0');
    return true;
}

size_t tag_read(struct tag *tag, const char *data, size_t length)
{
    *tag = (struct tag){ .text = data, .length = length, .end = data[1] == '/' };
    size_t at = read_name(tag, tag->end ? 2 : 1);
    size_t last = at;
    struct tag_attribute attribute;
    while (tag_next(tag, &at, &attribute))
        last = at;
    at = last;
    while (at < length && data[at] != '>')
        at++;
    if (at >= length)
        return 0;
    tag->closed = data[at - 1] == '/' && at > last;
    tag->length = at + 1;
    return at + 1;
}

void tag_cut(struct tag *tag, const char *data, size_t length)
{
    *tag = (struct tag){ .text = data, .length = length, .end = data[1] == '/' };
    read_name(tag, tag->end ? 2 : 1);
}

static bool is_named(const struct tag_attribute *attribute, const char *name)
{
    return attribute->name.length == strlen(name) &&
           strncasecmp(attribute->name.data, name, attribute->name.length) == 0;
}

/* An attribute anew, so that what is between attributes cannot matter. */
static void put_attribute(const struct tag_attribute *attribute, struct bytes *out)
{
    bool twice = memchr(attribute->value.data, '"', attribute->value.length) != NULL;
    char quote = twice ? '\'' : '"';
    bytes_append_byte(out, ' ');
    bytes_append(out, attribute->name.data, attribute->name.length);
    bytes_append_byte(out, '=');
    bytes_append_byte(out, quote);
    for (size_t i = 0; i < attribute->value.length; i++) {
        char c = attribute->value.data[i];
        if (c == '<')
            bytes_append_string(out, "&lt;");
        else if (c != quote && ((unsigned char)c >= ' ' || is_space(c)))
            bytes_append_byte(out, c);
    }
    bytes_append_byte(out, quote);
}

/* Names as libxml2 takes them; others have no meaning for a reader. */
static bool is_name(struct slice name)
{
    if (name.length == 0 || name.length > 64 || !isalpha((unsigned char)name.data[0]))
        return false;
    for (size_t i = 0; i < name.length; i++)
        if (!isalnum((unsigned char)name.data[i]) && strchr("-_:.", name.data[i]) == NULL)
            return false;
    return true;
}

void tag_copy(const struct tag *tag, bool again, bool closed, struct bytes *out)
{
    struct tag_attribute attribute;
    size_t at = 1 + strcspn(tag->text + 1, " \t\n\r\f>/");
    bytes_format(out, "<%s", tag->name);
    for (unsigned count = 0; count < TAG_ATTRIBUTES && tag_next(tag, &at, &attribute); count++)
        if (is_name(attribute.name) && strncasecmp(attribute.name.data, "on", 2) != 0 &&
            !(again && (is_named(&attribute, "id") || is_named(&attribute, "name"))))
            put_attribute(&attribute, out);
    bytes_append_string(out, closed ? "/>" : ">");
}

static int compare(const void *key, const void *row)
{
    return strcmp(key, *(const char *const *)row);
}

static bool is_among(const char *name, const char *const names[], size_t count)
{
    return bsearch(name, names, count, sizeof *names, compare) != NULL;
}

bool tag_is_void(const char *name)
{
    static const char *const names[] = {
        "area",  "base", "br",   "col",   "embed",  "hr",    "img",
        "input", "link", "meta", "param", "source", "track", "wbr"
    };
    return is_among(name, names, sizeof names / sizeof *names);
}

bool tag_is_block(const char *name)
{
    static const char *const names[] = { "article", "blockquote", "dd", "div", "dl",  "dt",
                                         "h1",      "h2",         "h3", "h4",  "h5",  "h6",
                                         "hr",      "li",         "ol", "p",   "pre", "section",
                                         "table",   "tr",         "ul" };
    return is_among(name, names, sizeof names / sizeof *names);
}

bool tag_has_raw_text(const char *name)
{
    static const char *const names[] = { "iframe", "noembed", "noframes", "script", "style",
                                         "textarea" };
    return is_among(name, names, sizeof names / sizeof *names);
}

bool tag_is_data(const struct tag *tag)
{
    struct tag_attribute attribute;
    size_t at = 1 + strcspn(tag->text + 1, " \t\n\r\f>/");
    while (strcmp(tag->name, "script") == 0 && tag_next(tag, &at, &attribute))
        if (is_named(&attribute, "type"))
            return attribute.value.length == strlen("application/ld+json") &&
                   strncasecmp(attribute.value.data, "application/ld+json",
                               attribute.value.length) == 0;
    return false;
}

bool tag_is_style(const struct tag *tag)
{
    struct tag_attribute attribute;
    size_t at = 1 + strcspn(tag->text + 1, " \t\n\r\f>/");
    if (strcmp(tag->name, "style") != 0)
        return false;
    while (tag_next(tag, &at, &attribute))
        if (is_named(&attribute, "media"))
            return memmem(attribute.value.data, attribute.value.length, "print", 5) == NULL;
    return true;
}
