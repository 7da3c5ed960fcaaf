/* SPDX-License-Identifier: MIT */
/* Which elements of a chapter are notes, and that none of them is hidden: readers with windows for
 * notes hide them in the text. */
#include "format/epub_internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool says(const xmlNode *node, const char *attribute, const char *part)
{
    char *value = xml_attribute(node, attribute);
    bool found = value != NULL && strcasestr(value, part) != NULL;
    free(value);
    return found;
}

bool epub_is_reference(const xmlNode *link)
{
    return says(link, "class", "footnote") || says(link, "class", "noteref") ||
           xml_has_word(link, "type", "noteref") || xml_has_word(link, "role", "doc-noteref");
}

void epub_read_ids(xmlNode *root, struct names *ids)
{
    for (xmlNode *n = root; n != NULL; n = xml_next(n, root, false)) {
        char *id = xml_attribute(n, "id"), *name = xml_is(n, "a") ? xml_attribute(n, "name") : NULL;
        if (id != NULL)
            names_add(ids, slice_of(id), ids->count);
        if (name != NULL)
            names_add(ids, slice_of(name), ids->count);
        free(id);
        free(name);
    }
    names_sort(ids);
}

/* What the chapter's references to notes lead to. */
static void read_targets(xmlNode *root, struct names *targets)
{
    for (xmlNode *n = root; n != NULL; n = xml_next(n, root, false)) {
        char *href = xml_is(n, "a") && epub_is_reference(n) ? xml_attribute(n, "href") : NULL;
        const char *hash = href != NULL ? strrchr(href, '#') : NULL;
        if (hash != NULL)
            names_add(targets, slice_of(hash + 1), targets->count);
        free(href);
    }
    names_sort(targets);
}

static bool is_note(const xmlNode *node, const struct names *targets)
{
    static const char *const types[] = { "footnote", "footnotes", "endnote", "endnotes", "rearnote",
                                         "rearnotes" };
    static const char *const roles[] = { "doc-footnote", "doc-endnote", "doc-endnotes" };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (xml_has_word(node, "type", types[i]))
            return true;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (xml_has_word(node, "role", roles[i]))
            return true;
    char *id = xml_attribute(node, "id");
    bool found = id != NULL && names_find(targets, slice_of(id)) < targets->count;
    free(id);
    return found;
}

/* Attributes by which an element is hidden. */
static void show(xmlNode *node)
{
    xmlUnsetProp(node, (const xmlChar *)"hidden");
    if (xml_has_word(node, "aria-hidden", "true"))
        xmlUnsetProp(node, (const xmlChar *)"aria-hidden");
    if (says(node, "style", "display") || says(node, "style", "visibility"))
        xmlUnsetProp(node, (const xmlChar *)"style");
}

void epub_show_notes(xmlNode *root)
{
    struct names targets = { 0 };
    read_targets(root, &targets);
    for (xmlNode *n = root; n != NULL; n = xml_next(n, root, false)) {
        if (n->properties == NULL || !is_note(n, &targets))
            continue;
        for (xmlNode *around = n; around != NULL && around->type == XML_ELEMENT_NODE;
             around = around->parent)
            show(around);
    }
    names_release(&targets);
}
