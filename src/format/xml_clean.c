/* SPDX-License-Identifier: MIT */
/* One pass over a document's text before a parser sees it. */
#include "format/xml.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#include "base/limits.h"
#include "text/utf8.h"

#define ENTITY_LONGEST 32u

struct cleaner {
    const char *at, *end;
    struct bytes *out;
    size_t depth; /* of elements that are open, those left out among them */
    bool html;
};

static bool starts(const struct cleaner *c, const char *with)
{
    size_t length = strlen(with);
    return (size_t)(c->end - c->at) >= length && memcmp(c->at, with, length) == 0;
}

/* Behind the next occurrence of mark, or NULL. */
static const char *behind(const char *from, const char *end, const char *mark)
{
    size_t length = strlen(mark);
    const char *found = from < end ? memmem(from, (size_t)(end - from), mark, length) : NULL;
    return found != NULL ? found + length : NULL;
}

static bool is_xml_character(char32_t code)
{
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xD800) ||
           (code >= 0xE000 && code < 0xFFFE) || (code > 0xFFFF && code < 0x110000);
}

static bool is_name_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == ':' || c == '-' || c == '.' || (unsigned char)c >= 0x80;
}

static bool is_name_start(char c)
{
    return is_name_character(c) && c != '-' && c != '.' && !(c >= '0' && c <= '9');
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* "#123" or "#x7B" without the ampersand: the character, or 0 where it is none. */
static char32_t numbered(struct slice name)
{
    bool hex = name.length > 1 && (name.data[1] == 'x' || name.data[1] == 'X');
    char32_t code = 0;
    size_t i = hex ? 2 : 1;
    if (i >= name.length)
        return 0;
    for (; i < name.length; i++) {
        char c = name.data[i];
        int digit = c >= '0' && c <= '9' ? c - '0' : -1;
        if (hex && (c | 0x20) >= 'a' && (c | 0x20) <= 'f')
            digit = (c | 0x20) - 'a' + 10;
        if (digit < 0)
            return 0;
        code = code * (hex ? 16u : 10u) + (char32_t)digit;
        if (code > 0x10FFFF)
            return UTF8_REPLACEMENT;
    }
    return is_xml_character(code) ? code : UTF8_REPLACEMENT;
}

static char32_t named(struct slice name)
{
    char buffer[ENTITY_LONGEST + 1];
    memcpy(buffer, name.data, name.length);
    buffer[name.length] = '\0';
    if (strcmp(buffer, "apos") == 0)
        return '\'';
    const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)buffer);
    return entity != NULL ? (char32_t)entity->value : 0;
}

/* What stands behind an ampersand: a character, and where it goes on; else the ampersand itself. */
static void reference(struct cleaner *c, const char *end)
{
    const char *from = c->at + 1, *to = from;
    while (to < end && (size_t)(to - from) < ENTITY_LONGEST &&
           (is_name_character(*to) || *to == '#'))
        to++;
    struct slice name = { from, (size_t)(to - from) };
    char32_t code = 0;
    if (name.length > 0 && to < end && *to == ';')
        code = *from == '#' ? numbered(name) : named(name);
    if (code != 0)
        bytes_format(c->out, "&#%u;", (unsigned)code);
    else
        bytes_append_string(c->out, "&amp;");
    c->at = code != 0 ? to + 1 : from;
}

/* Characters up to end, of text or of an attribute's value. */
static void characters(struct cleaner *c, const char *end)
{
    while (c->at < end) {
        char32_t code;
        if (*c->at == '&') {
            reference(c, end);
            continue;
        }
        size_t length = utf8_decode(c->at, (size_t)(end - c->at), &code);
        if (code == '<')
            bytes_append_string(c->out, "&lt;");
        else if (code == '>')
            bytes_append_string(c->out, "&gt;");
        else if (is_xml_character(code))
            bytes_append(c->out, c->at, length);
        c->at += length;
    }
}

static void section(struct cleaner *c)
{
    const char *after = behind(c->at, c->end, "]]>");
    const char *end = after != NULL ? after - 3 : c->end;
    for (c->at += strlen("<![CDATA["); c->at < end; c->at++) {
        unsigned char byte = (unsigned char)*c->at;
        if (byte == '&' || byte == '<' || byte == '>')
            bytes_format(c->out, "&#%u;", byte);
        else if (byte >= 0x20 || is_space(*c->at))
            bytes_append(c->out, c->at, 1);
    }
    c->at = after != NULL ? after : c->end;
}

/* Behind a declaration with all that is in its brackets; quotes and comments hide brackets. */
static const char *behind_declaration(const char *at, const char *end)
{
    bool inside = false;
    char quote = '\0';
    for (; at < end; at++) {
        const char *after = *at == '<' && end - at > 4 && memcmp(at, "<!--", 4) == 0
                                ? behind(at, end, "-->") : NULL;
        if (quote == '\0' && after != NULL)
            at = after - 1;
        else if (quote != '\0')
            quote = *at == quote ? '\0' : quote;
        else if (*at == '"' || *at == '\'')
            quote = *at;
        else if (*at == '[' || *at == ']')
            inside = *at == '[';
        else if (*at == '>' && !inside)
            return at + 1;
    }
    return NULL;
}

static void leave_out(struct cleaner *c, const char *after)
{
    if (after == NULL)
        after = behind(c->at, c->end, ">");
    c->at = after != NULL ? after : c->end;
}

static bool is_among(struct slice name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (slice_equal(name, slice_of(names[i])))
            return true;
    return false;
}

/* Whether an element is a level: not one that HTML gives no end, which XHTML's writers forget to
 * close, nor in HTML one that ends where the next begins. */
static bool is_level(const struct cleaner *c, struct slice name)
{
    static const char *const empty[] = { "area", "base", "br", "col", "embed", "hr", "img",
                                         "input", "link", "meta", "param", "source", "wbr" };
    static const char *const implied[] = { "dd", "dt", "li", "option", "p", "rb", "rp", "rt",
                                           "tbody", "td", "tfoot", "th", "thead", "tr" };
    return !is_among(name, empty, sizeof empty / sizeof *empty) &&
           !(c->html && is_among(name, implied, sizeof implied / sizeof *implied));
}

/* A value in quotes at c->at; where the quote does not end it is only a character. */
static void quoted(struct cleaner *c)
{
    const char *end = memchr(c->at + 1, *c->at, (size_t)(c->end - c->at - 1));
    if (end == NULL) {
        c->at++;
        return;
    }
    bytes_append(c->out, c->at++, 1);
    characters(c, end);
    bytes_append(c->out, c->at++, 1);
}

/* Takes back what was written behind length. */
static void cut(struct cleaner *c, size_t length)
{
    bytes_remove(c->out, length, c->out->length - length);
}

/* What follows an element's name up to its ">", which is taken. */
static void attributes(struct cleaner *c)
{
    size_t values = 0, keep = c->out->length;
    while (c->at < c->end && *c->at != '>' && *c->at != '<') {
        if (*c->at == '"' || *c->at == '\'') {
            quoted(c);
            if (++values <= XML_ATTRIBUTES_MAX)
                keep = c->out->length;
            cut(c, keep);
        } else if (*c->at == '&' || (unsigned char)*c->at < 0x09) {
            c->at++;
        } else {
            bytes_append(c->out, c->at++, 1);
        }
    }
    if (values > XML_ATTRIBUTES_MAX)
        cut(c, keep);
    if (c->at < c->end && *c->at == '>')
        c->at++;
}

/* In HTML each level may have one beside it that is not counted. */
static size_t levels(const struct cleaner *c)
{
    return c->html ? XML_DEPTH_MAX / 2 : XML_DEPTH_MAX;
}

static void open_tag(struct cleaner *c)
{
    size_t start = c->out->length;
    const char *name = ++c->at;
    while (c->at < c->end && is_name_character(*c->at))
        c->at++;
    struct slice tag = { name, (size_t)(c->at - name) };
    bytes_append_byte(c->out, '<');
    bytes_append(c->out, tag.data, tag.length);
    attributes(c);
    bool empty = c->at - name >= 2 && c->at[-1] == '>' && c->at[-2] == '/';
    if (empty && c->out->data[c->out->length - 1] != '/')
        bytes_append_byte(c->out, '/');
    bytes_append_byte(c->out, '>');
    if (empty || !is_level(c, tag))
        return;
    if (c->depth++ >= levels(c))
        cut(c, start);
}

static void close_tag(struct cleaner *c)
{
    const char *after = behind(c->at, c->end, ">");
    struct slice tag = { c->at + 2, 0 };
    while (tag.data + tag.length < c->end && is_name_character(tag.data[tag.length]))
        tag.length++;
    bool counts = is_level(c, tag);
    if (!counts || c->depth == 0 || c->depth <= levels(c)) {
        bytes_append_string(c->out, "</");
        bytes_append(c->out, tag.data, tag.length);
        bytes_append_byte(c->out, '>');
    }
    if (counts && c->depth > 0)
        c->depth--;
    c->at = after != NULL ? after : c->end;
}

static void markup(struct cleaner *c)
{
    bool more = c->end - c->at > 2;
    if (starts(c, "<!--"))
        leave_out(c, behind(c->at, c->end, "-->"));
    else if (starts(c, "<![CDATA["))
        section(c);
    else if (starts(c, "<!"))
        leave_out(c, behind_declaration(c->at, c->end));
    else if (starts(c, "<?"))
        leave_out(c, behind(c->at, c->end, "?>"));
    else if (more && c->at[1] == '/' && is_name_start(c->at[2]))
        close_tag(c);
    else if (more && is_name_start(c->at[1]))
        open_tag(c);
    else
        characters(c, c->at + 1);
}

void xml_clean(struct slice text, bool html, struct bytes *out)
{
    struct cleaner c = { text.data, text.data + text.length, out, 0, html };
    while (c.at < c.end) {
        const char *tag = memchr(c.at, '<', (size_t)(c.end - c.at));
        characters(&c, tag != NULL ? tag : c.end);
        if (c.at < c.end)
            markup(&c);
    }
}
