/* SPDX-License-Identifier: MIT */
#include "format/xml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/limits.h"
#include "base/mem.h"
#include "text/decode.h"
#include "text/guess.h"
#include "text/utf8.h"

/* A declaration stands in so many first bytes. */
#define DECLARATION_MAX 256u
#define UTF8_ENOUGH 8u

/* UTF-16 with its mark, or without one but with "<" at its start. */
static const char *wide_encoding(const unsigned char *data, size_t length)
{
    if (length < 2)
        return NULL;
    unsigned pair = (unsigned)data[0] << 8 | data[1];
    if (pair == 0xFEFF || pair == '<')
        return "UTF-16BE";
    return pair == 0xFFFE || pair == ('<' << 8) ? "UTF-16LE" : NULL;
}

/* The encoding that a declaration names, "" for none. */
static void declared(const char *data, size_t length, char name[32])
{
    size_t most = length < DECLARATION_MAX ? length : DECLARATION_MAX;
    const char *at = most > 0 ? memmem(data, most, "encoding=", 9) : NULL;
    size_t n = 0;
    name[0] = '\0';
    if (at == NULL || at + 10 >= data + most)
        return;
    for (at += 10; at < data + most && n < 31 && *at != '"' && *at != '\'' && *at != '?'; at++)
        name[n++] = *at;
    name[n] = '\0';
}

/* Whether so many characters are no ASCII that it is no accident if they are UTF-8. */
static bool has_many(const char *data, size_t length)
{
    size_t many = 0;
    for (size_t i = 0; i < length && many < UTF8_ENOUGH; i++)
        many += (unsigned char)data[i] >= 0xC0;
    return many == UTF8_ENOUGH;
}

static struct decoder *decoder_of(const char *data, size_t length)
{
    char name[32];
    const char *wide = wide_encoding((const unsigned char *)data, length);
    if (wide != NULL)
        return decoder_new(wide, NULL);
    declared(data, length, name);
    bool valid = utf8_is_valid(data, length);
    struct decoder *decoder = NULL;
    if (name[0] != '\0' && (!valid || !has_many(data, length)) &&
        strcmp(encoding_canonical(name), "UTF-8") != 0)
        decoder = decoder_new(name, NULL);
    if (decoder == NULL && !valid)
        decoder = decoder_new(guess_encoding(data, length < HEAD_MAX ? length : HEAD_MAX,
                                             length <= HEAD_MAX).encoding, NULL);
    return decoder != NULL ? decoder : decoder_new("UTF-8", NULL);
}

void xml_decode(const char *data, size_t length, struct bytes *out)
{
    struct decoder *decoder = decoder_of(data, length);
    decoder_feed(decoder, data, length, true, out);
    decoder_free(decoder);
}

xmlDocPtr xml_read(const char *data, size_t length, bool *well_formed)
{
    struct bytes text = { 0 }, clean = { 0 };
    xmlDocPtr tree = NULL;
    bool good = false;
    xml_decode(data, length, &text);
    xml_clean(bytes_slice(&text), false, &clean);
    bytes_release(&text);
    xmlParserCtxtPtr parser = clean.length < INT32_MAX ? xmlNewParserCtxt() : NULL;
    if (parser != NULL) {
        tree = xmlCtxtReadMemory(parser, bytes_string(&clean), (int)clean.length, NULL, "UTF-8",
                                 XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                                     XML_PARSE_NOWARNING | XML_PARSE_COMPACT | XML_PARSE_HUGE);
        good = tree != NULL && parser->wellFormed;
        xmlFreeParserCtxt(parser);
    }
    bytes_release(&clean);
    if (tree != NULL && xmlDocGetRootElement(tree) == NULL) {
        xmlFreeDoc(tree);
        tree = NULL;
    }
    if (well_formed != NULL)
        *well_formed = good && tree != NULL;
    return tree;
}

xmlDocPtr xml_read_html(const char *data, size_t length)
{
    struct bytes text = { 0 }, clean = { 0 };
    xmlDocPtr tree = NULL;
    xml_decode(data, length, &text);
    xml_clean(bytes_slice(&text), true, &clean);
    bytes_release(&text);
    if (clean.length < INT32_MAX)
        tree = htmlReadMemory(bytes_string(&clean), (int)clean.length, NULL, "UTF-8",
                              HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                  HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT);
    bytes_release(&clean);
    if (tree != NULL && xmlDocGetRootElement(tree) == NULL) {
        xmlFreeDoc(tree);
        tree = NULL;
    }
    return tree;
}

/* A name without its prefix, where the prefix is of no namespace that was declared. */
static const char *local_name(const xmlChar *name)
{
    const char *colon = strrchr((const char *)name, ':');
    return colon != NULL ? colon + 1 : (const char *)name;
}

bool xml_is(const xmlNode *node, const char *name)
{
    return node != NULL && node->type == XML_ELEMENT_NODE &&
           strcasecmp(local_name(node->name), name) == 0;
}

xmlNode *xml_next(const xmlNode *node, const xmlNode *root, bool skip)
{
    if (!skip && node->type == XML_ELEMENT_NODE && node->children != NULL)
        return node->children;
    while (node != root) {
        if (node->next != NULL)
            return node->next;
        node = node->parent;
    }
    return NULL;
}

xmlNode *xml_find(xmlNode *root, const char *name)
{
    for (xmlNode *node = root; node != NULL; node = xml_next(node, root, false))
        if (xml_is(node, name))
            return node;
    return NULL;
}

xmlNode *xml_child(const xmlNode *node, const char *name)
{
    for (xmlNode *child = node != NULL ? node->children : NULL; child != NULL; child = child->next)
        if (xml_is(child, name))
            return child;
    return NULL;
}

char *xml_attribute(const xmlNode *node, const char *name)
{
    if (node == NULL || node->type != XML_ELEMENT_NODE)
        return NULL;
    for (const xmlAttr *a = node->properties; a != NULL; a = a->next)
        if (strcasecmp(local_name(a->name), name) == 0) {
            xmlChar *value = xmlNodeListGetString(node->doc, a->children, 1);
            char *copy = mem_string(value != NULL ? (const char *)value : "");
            xmlFree(value);
            return copy;
        }
    return NULL;
}

bool xml_has_word(const xmlNode *node, const char *attribute, const char *word)
{
    char *value = xml_attribute(node, attribute), *rest = value, *one;
    bool found = false;
    while (!found && rest != NULL && (one = strsep(&rest, " \t\r\n")) != NULL)
        found = strcasecmp(one, word) == 0;
    free(value);
    return found;
}

/* Appends text with its white space made one blank each. */
static void append_line(const char *text, struct bytes *out)
{
    for (; *text != '\0'; text++) {
        bool space = (unsigned char)*text <= ' ';
        if (space && (out->length == 0 || out->data[out->length - 1] == ' '))
            continue;
        bytes_append_byte(out, space ? ' ' : *text);
    }
}

void xml_text(const xmlNode *node, struct bytes *out)
{
    struct bytes line = { 0 };
    for (const xmlNode *n = node; n != NULL;) {
        bool reading = xml_is(n, "rt") || xml_is(n, "rp") || xml_is(n, "script") ||
                       xml_is(n, "style");
        if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
            append_line((const char *)n->content, &line);
        char *alternative = xml_is(n, "img") ? xml_attribute(n, "alt") : NULL;
        if (alternative != NULL)
            append_line(alternative, &line);
        free(alternative);
        if (xml_is(n, "br"))
            append_line(" ", &line);
        n = xml_next(n, node, reading);
    }
    while (line.length > 0 && line.data[line.length - 1] == ' ')
        line.length--;
    bytes_append(out, bytes_string(&line), line.length);
    bytes_release(&line);
}
