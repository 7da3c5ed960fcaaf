/* SPDX-License-Identifier: MIT */
#include "format/html_style.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "format/markup.h"

enum { RULES_MAX = 256, PARTS_MAX = 4, WORDS_MAX = 24, NODES_MAX = 400000, SELECTOR_MAX = 256 };

/* div.a.b#c; each part with its sign, and a tag without. */
struct rule {
    struct slice parts[PARTS_MAX];
    unsigned char count, weight;
    bool hides;
};

struct sheet {
    struct rule *rules;
    size_t count, capacity;
};

static bool is_name(char c)
{
    return isalnum((unsigned char)c) || c == '-' || c == '_' || (unsigned char)c >= 0x80;
}

/* False: it is more than a tag, classes and an id. */
static bool read_selector(struct slice text, struct rule *rule)
{
    size_t at = 0;
    rule->count = rule->weight = 0;
    while (at < text.length) {
        size_t start = at;
        bool sign = text.data[at] == '.' || text.data[at] == '#';
        if ((!sign && at > 0) || rule->count == PARTS_MAX)
            return false;
        for (at += sign; at < text.length && is_name(text.data[at]);)
            at++;
        if (at == start + sign)
            return false;
        rule->parts[rule->count++] = (struct slice){ text.data + start, at - start };
        rule->weight += text.data[start] == '#' ? 16 : sign ? 4 : 1;
    }
    return rule->count > 0;
}

static struct slice trim(struct slice text)
{
    while (text.length > 0 && isspace((unsigned char)text.data[0]))
        text = (struct slice){ text.data + 1, text.length - 1 };
    while (text.length > 0 && isspace((unsigned char)text.data[text.length - 1]))
        text.length--;
    return text;
}

/* The last value of a property in a block of declarations; empty: none. */
static struct slice value_of(struct slice block, const char *property)
{
    struct slice found = { "", 0 };
    while (block.length > 0) {
        const char *end = memchr(block.data, ';', block.length);
        size_t length = end == NULL ? block.length : (size_t)(end - block.data);
        const char *colon = memchr(block.data, ':', length);
        if (colon != NULL) {
            struct slice name = trim((struct slice){ block.data, (size_t)(colon - block.data) });
            size_t left = length - (size_t)(colon - block.data) - 1;
            if (name.length == strlen(property) &&
                strncasecmp(name.data, property, name.length) == 0)
                found = trim((struct slice){ colon + 1, left });
        }
        length += length < block.length;
        block = (struct slice){ block.data + length, block.length - length };
    }
    return found;
}

static bool begins(struct slice text, const char *word)
{
    size_t length = strlen(word);
    return text.length >= length && strncasecmp(text.data, word, length) == 0 &&
           (text.length == length || !is_name(text.data[length]));
}

static void add_rules(struct sheet *sheet, struct slice selectors, struct slice block)
{
    struct slice display = value_of(block, "display"), sight = value_of(block, "visibility");
    bool hides = begins(display, "none") || begins(sight, "hidden");
    if (display.length == 0 && sight.length == 0)
        return;
    while (selectors.length > 0 && sheet->count < RULES_MAX) {
        const char *comma = memchr(selectors.data, ',', selectors.length);
        size_t length = comma == NULL ? selectors.length : (size_t)(comma - selectors.data);
        struct rule rule = { .hides = hides };
        struct slice one = trim((struct slice){ selectors.data, length });
        if (one.length < SELECTOR_MAX && read_selector(one, &rule)) {
            sheet->rules = mem_grow(sheet->rules, sheet->count, &sheet->capacity,
                                    sizeof *sheet->rules);
            sheet->rules[sheet->count++] = rule;
        }
        length += comma != NULL;
        selectors = (struct slice){ selectors.data + length, selectors.length - length };
    }
}

/* Behind the } that closes what is open at at. */
static size_t skip_block(struct slice text, size_t at)
{
    size_t depth = 0;
    for (; at < text.length; at++) {
        depth += text.data[at] == '{';
        if (text.data[at] == '}' && depth-- <= 1)
            return at + 1;
    }
    return at;
}

static void read_sheet(struct sheet *sheet, struct slice text)
{
    for (size_t at = 0; at < text.length;) {
        size_t start = at;
        while (at < text.length && strchr("{};", text.data[at]) == NULL)
            at++;
        struct slice selectors = trim((struct slice){ text.data + start, at - start });
        if (at == text.length || text.data[at] != '{') {
            at++;
            continue;
        }
        size_t end = skip_block(text, at);
        size_t inner = end - at > 2 ? end - at - 2 : 0;
        if (selectors.length > 0 && selectors.data[0] != '@')
            add_rules(sheet, selectors, (struct slice){ text.data + at + 1, inner });
        at = end;
    }
}

/* Comments are blanks. */
static void remove_comments(struct slice text, struct bytes *out)
{
    while (text.length > 0) {
        const char *open = memmem(text.data, text.length, "/*", 2);
        size_t before = open == NULL ? text.length : (size_t)(open - text.data);
        for (size_t i = 0; i < before; i++)
            bytes_append_byte(out, text.data[i] == '\0' ? ' ' : text.data[i]);
        if (open == NULL)
            return;
        text = (struct slice){ open + 2, text.length - before - 2 };
        const char *close = memmem(text.data, text.length, "*/", 2);
        size_t skip = close == NULL ? text.length : (size_t)(close + 2 - text.data);
        text = (struct slice){ text.data + skip, text.length - skip };
    }
}

struct names {
    struct slice words[WORDS_MAX];
    size_t count;
    struct slice id;
};

static void read_names(const xmlNode *element, struct names *names)
{
    const char *class = markup_attribute(element, "class"), *id = markup_attribute(element, "id");
    names->count = 0;
    names->id = id == NULL ? (struct slice){ "", 0 } : trim(slice_of(id));
    while (class != NULL && *class != '\0' && names->count < WORDS_MAX) {
        size_t length = strcspn(class, " \t\r\n\f");
        if (length > 0)
            names->words[names->count++] = (struct slice){ class, length };
        class += length;
        class += strspn(class, " \t\r\n\f");
    }
}

static bool has_part(const xmlNode *element, const struct names *names, struct slice part)
{
    struct slice word = { part.data + 1, part.length - 1 };
    if (part.data[0] == '#')
        return slice_equal(word, names->id);
    if (part.data[0] != '.')
        return strlen((const char *)element->name) == part.length &&
               strncasecmp((const char *)element->name, part.data, part.length) == 0;
    for (size_t i = 0; i < names->count; i++)
        if (slice_equal(word, names->words[i]))
            return true;
    return false;
}

static bool matches(const xmlNode *element, const struct names *names, const struct rule *rule)
{
    for (size_t i = rule->count; i-- > 0;)
        if (!has_part(element, names, rule->parts[i]))
            return false;
    return true;
}

/* The rule with the greatest weight counts, and the last of those. */
static bool is_hidden(const struct sheet *sheet, const xmlNode *element)
{
    struct names names;
    unsigned weight = 0;
    bool hidden = false;
    read_names(element, &names);
    for (size_t i = 0; i < sheet->count; i++) {
        const struct rule *rule = &sheet->rules[i];
        if (rule->weight < weight || !matches(element, &names, rule))
            continue;
        weight = rule->weight;
        hidden = rule->hides;
    }
    return hidden;
}

/* What scripts show: the page as a whole, its article, its heading. */
static bool is_page(const xmlNode *element, size_t *budget)
{
    static const char *const names[] = { "html", "body", "main", "article", "h1", "head" };
    for (const xmlNode *node = element; node != NULL && *budget > 0;
         node = markup_next(element, node, true), (*budget)--)
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (markup_is(node, names[i]))
                return true;
    return false;
}

static bool says_itself(const xmlNode *element)
{
    const char *style = markup_attribute(element, "style");
    return style != NULL && (strstr(style, "display") != NULL || strstr(style, "visibility"));
}

static size_t count_text(const xmlNode *root)
{
    size_t count = 0;
    for (const xmlNode *node = root; node != NULL; node = markup_next(root, node, true))
        if (node->type == XML_TEXT_NODE && node->content != NULL && !xmlIsBlankNode(node))
            count += strlen((const char *)node->content);
    return count;
}

/* A page that scripts show when it is there: what has most of the text is not hidden. */
static void show_page(xmlNode *root)
{
    enum { LOOKS = 8 };
    size_t all = count_text(root);
    unsigned looks = 0;
    for (const xmlNode *node = root; node != NULL && looks < LOOKS;
         node = markup_next(root, node, true)) {
        const char *style =
            node->type == XML_ELEMENT_NODE ? markup_attribute(node, "style") : NULL;
        if (style == NULL || !markup_is_hidden(node))
            continue;
        looks++;
        if (count_text(node) * 2 > all)
            xmlUnsetProp((xmlNode *)(uintptr_t)node, BAD_CAST "style");
    }
}

void html_hide_styled(xmlNode *root, struct slice styles)
{
    struct sheet sheet = { 0 };
    struct bytes text = { 0 };
    remove_comments(styles, &text);
    read_sheet(&sheet, bytes_slice(&text));
    bool any = false;
    for (size_t i = 0; i < sheet.count; i++)
        any = any || sheet.rules[i].hides;
    size_t count = 0, budget = NODES_MAX;
    bool inside = true;
    for (const xmlNode *node = root; any && node != NULL && count < NODES_MAX;
         node = markup_next(root, node, inside), count++) {
        inside = true;
        if (node->type != XML_ELEMENT_NODE || !is_hidden(&sheet, node) || says_itself(node) ||
            is_page(node, &budget))
            continue;
        xmlSetProp((xmlNode *)(uintptr_t)node, BAD_CAST "hidden", BAD_CAST "");
        inside = false;
    }
    show_page(root);
    free(sheet.rules);
    bytes_release(&text);
}
