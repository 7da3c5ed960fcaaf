/* SPDX-License-Identifier: MIT */
/* A chapter's tree before it is walked: what books do in ways of their own is made what the walk
 * knows. */
#include "format/epub_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "format/markup.h"
#include "text/utf8.h"

/* What a picture that stands for a note is read as. */
#define NOTE_MARK "［注］"

/* An alternative text longer than this is the note itself, not its mark (characters). */
#define MARK_LONGEST 6u

/* Notes that are made of pictures' texts in one chapter (count). */
#define NOTES_MAX 10000u

struct dressing {
    xmlNode *root;
    unsigned notes;
    bool text;     /* something can be read */
    bool named;    /* ids has been filled */
    struct names ids;
};

static void set(xmlNode *node, const char *name, const char *value)
{
    xmlSetProp(node, (const xmlChar *)name, (const xmlChar *)value);
}

static bool says(const xmlNode *node, const char *attribute, const char *part)
{
    char *value = xml_attribute(node, attribute);
    bool found = value != NULL && strcasestr(value, part) != NULL;
    free(value);
    return found;
}

/* The number of a printed page: its place remains, its number is none of the text. */
static void empty_page_mark(xmlNode *node)
{
    if (!xml_has_word(node, "type", "pagebreak") && !xml_has_word(node, "role", "doc-pagebreak"))
        return;
    xmlNode *children = node->children;
    for (xmlNode *child = children; child != NULL; child = node->children) {
        xmlUnlinkNode(child);
        xmlFreeNode(child);
    }
}

static bool is_long(const char *alternative)
{
    return utf8_count(alternative, strlen(alternative)) > MARK_LONGEST;
}

static xmlNode *link_around(const xmlNode *node)
{
    for (xmlNode *n = node->parent; n != NULL; n = n->parent)
        if (xml_is(n, "a"))
            return n;
    return NULL;
}

/* The note of a picture that has it as its text, behind the chapter. */
static void add_note(struct dressing *dressing, const char *id, const char *text)
{
    xmlNode *body = xml_find(dressing->root, "body");
    xmlNode *note = xmlNewChild(body != NULL ? body : dressing->root, NULL,
                                (const xmlChar *)"aside", NULL);
    set(note, "id", id);
    set(note, "role", "doc-footnote");
    xmlNewTextChild(note, NULL, (const xmlChar *)"p", (const xmlChar *)text);
}

/* A picture that is a note: made a link to it, in place of one that leads nowhere. */
static void make_note(struct dressing *dressing, xmlNode *picture, const char *text)
{
    char id[40], target[42];
    snprintf(id, sizeof id, "picture-note-%u", ++dressing->notes);
    snprintf(target, sizeof target, "#%s", id);
    add_note(dressing, id, text);
    xmlNode *around = link_around(picture);
    if (around != NULL)
        xmlUnsetProp(around, (const xmlChar *)"href");
    xmlNodeSetName(picture, (const xmlChar *)"a");
    set(picture, "href", target);
    set(picture, "role", "doc-noteref");
    xmlAddChild(picture, xmlNewText((const xmlChar *)NOTE_MARK));
}

/* Whether the link leads to something: to another file, or to an element that is there. */
static bool leads(struct dressing *dressing, const xmlNode *link)
{
    char *href = xml_attribute(link, "href");
    bool good = href != NULL && href[0] != '\0' && href[0] != '#' &&
                strncasecmp(href, "javascript:", strlen("javascript:")) != 0;
    if (href != NULL && href[0] == '#') {
        if (!dressing->named)
            epub_read_ids(dressing->root, &dressing->ids);
        dressing->named = true;
        good = names_find(&dressing->ids, slice_of(href + 1)) < dressing->ids.count;
    }
    free(href);
    return good;
}

static void dress_picture(struct dressing *dressing, xmlNode *picture)
{
    char *alternative = xml_attribute(picture, "alt"), *own = xml_attribute(picture, "zy-footnote");
    bool mark = says(picture, "class", "footnote") || own != NULL;
    if (mark && own == NULL && (alternative == NULL || alternative[0] == '\0'))
        own = xml_attribute(picture, "title");
    const char *text = own != NULL ? own : alternative != NULL ? alternative : "";
    xmlNode *link = link_around(picture);
    bool refers = link != NULL && epub_is_reference(link);
    mark = mark || refers;
    if (mark && is_long(text) && (link == NULL || !leads(dressing, link))) {
        if (dressing->notes < NOTES_MAX)
            make_note(dressing, picture, text);
    } else if (refers && (text[0] == '\0' || is_long(text))) {
        set(picture, "alt", NOTE_MARK);
    }
    dressing->text = dressing->text || refers || text[0] != '\0';
    free(alternative);
    free(own);
}

/* Something empty that has a note in an attribute. */
static void dress_mark(struct dressing *dressing, xmlNode *node)
{
    char *text = node->children == NULL ? xml_attribute(node, "data-wr-footernote") : NULL;
    if (text != NULL && text[0] != '\0' && dressing->notes < NOTES_MAX)
        make_note(dressing, node, text);
    free(text);
}

/* Of what is there in several forms the one that every reader knows. */
static void choose_default(xmlNode *node)
{
    if (xml_child(node, "default") == NULL)
        return;
    xmlNode *next;
    for (xmlNode *child = node->children; child != NULL; child = next) {
        next = child->next;
        if (xml_is(child, "case")) {
            xmlUnlinkNode(child);
            xmlFreeNode(child);
        }
    }
}

static bool is_text(const xmlNode *node)
{
    return node->type == XML_TEXT_NODE && node->content != NULL && !xmlIsBlankNode(node) &&
           (node->parent->type != XML_ELEMENT_NODE || !markup_is_hidden(node->parent));
}

/* The words of a drawing are lines, and its title is what it is called; what stands in for an
 * object that cannot be shown is text. */
static void show_words(xmlNode *node)
{
    bool title = xml_is(node, "title") && node->parent != NULL &&
                 (xml_is(node->parent, "svg") || xml_is(node->parent, "g"));
    if (title || xml_is(node, "text"))
        xmlNodeSetName(node, (const xmlChar *)"div");
    else if (xml_is(node, "object"))
        xmlNodeSetName(node, (const xmlChar *)"span");
}

/* A page of pictures without a word is what their files are called. */
static void name_pictures(xmlNode *root)
{
    for (xmlNode *n = root; n != NULL; n = xml_next(n, root, false)) {
        if (!xml_is(n, "img") && !xml_is(n, "image"))
            continue;
        char *source = xml_attribute(n, xml_is(n, "img") ? "src" : "href");
        const char *slash = source != NULL ? strrchr(source, '/') : NULL;
        if (source != NULL && strncasecmp(source, "data:", 5) != 0)
            set(n, "alt", slash != NULL ? slash + 1 : source);
        free(source);
    }
}

void epub_dress(xmlDocPtr tree)
{
    xmlNode *root = xmlDocGetRootElement(tree), *body = xml_find(root, "body");
    struct dressing dressing = { .root = root };
    xmlNode *top = body != NULL ? body : root;
    epub_show_notes(root);
    for (xmlNode *n = top; n != NULL; n = xml_next(n, top, false)) {
        show_words(n);
        dressing.text = dressing.text || is_text(n);
        if (xml_is(n, "span") && n->properties != NULL)
            dress_mark(&dressing, n);
        if (xml_is(n, "img"))
            dress_picture(&dressing, n);
        else if (xml_is(n, "switch"))
            choose_default(n);
        else if (n->type == XML_ELEMENT_NODE)
            empty_page_mark(n);
    }
    if (!dressing.text)
        name_pictures(top);
    names_release(&dressing.ids);
}
