/* SPDX-License-Identifier: MIT */
/* The outline: of the navigation document, else the NCX, else the headings of the chapters. */
#include "format/epub_internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/limits.h"
#include "base/mem.h"

/* A title in the outline is cut here (bytes). */
#define TITLE_MAX 1000u

struct toc {
    struct epub *epub;
    const char *base;  /* the document's path */
    size_t first;      /* the headings of this document begin there */
};

void epub_add_heading(struct epub *epub, struct heading heading)
{
    epub->headings = mem_grow(epub->headings, epub->heading_count, &epub->heading_capacity,
                              sizeof *epub->headings);
    epub->headings[epub->heading_count++] = heading;
}

static char *title_of(const xmlNode *node)
{
    struct bytes title = { 0 };
    xml_text(node, &title);
    size_t end = title.length < TITLE_MAX ? title.length : TITLE_MAX;
    while (end > 0 && end < title.length && ((unsigned char)title.data[end] & 0xC0) == 0x80)
        end--;
    bytes_remove(&title, end, title.length - end);
    return bytes_steal(&title);
}

/* label: what is to be read of it; href may be NULL: the first one below it counts. */
static void add(struct toc *toc, const xmlNode *label, const char *href, unsigned level)
{
    struct bytes path = { 0 }, fragment = { 0 };
    struct heading heading = { .title = title_of(label), .unit = UNIT_NONE, .level = level };
    if (href != NULL) {
        epub_link(toc->epub, toc->base, href, &path, &fragment);
        heading.unit = epub_unit_of(toc->epub, bytes_slice(&path));
        if (fragment.length > 0)
            heading.anchor = bytes_steal(&fragment);
    }
    if (heading.title[0] != '\0' && toc->epub->heading_count < OUTLINE_MAX) {
        epub_add_heading(toc->epub, heading);
    } else {
        free(heading.title);
        free(heading.anchor);
    }
    bytes_release(&path);
    bytes_release(&fragment);
}

/* How many elements of that name are around node within root, itself among them. */
static unsigned depth_of(const xmlNode *node, const xmlNode *root, const char *name)
{
    unsigned depth = 0;
    for (const xmlNode *n = node; n != NULL && n != root; n = n->parent)
        depth += xml_is(n, name);
    return depth < BOOK_LEVELS_MAX ? depth : BOOK_LEVELS_MAX;
}

static void read_nav_item(struct toc *toc, xmlNode *nav, xmlNode *item)
{
    unsigned level = depth_of(item, nav, "li");
    for (xmlNode *n = item->children; n != NULL; n = n->next) {
        xmlNode *link = xml_is(n, "ol") || xml_is(n, "ul") ? NULL : xml_find(n, "a");
        if (n->type != XML_ELEMENT_NODE || xml_is(n, "ol") || xml_is(n, "ul"))
            continue;
        char *href = xml_attribute(link, "href");
        add(toc, link != NULL ? link : n, href, level);
        free(href);
        return;
    }
}

static xmlNode *nav_of_type(xmlNode *root, const char *type)
{
    for (xmlNode *n = root; n != NULL; n = xml_next(n, root, false))
        if (xml_is(n, "nav") && (xml_has_word(n, "type", type)))
            return n;
    return NULL;
}

/* A landmark is the title of a unit that the table of contents does not name. */
static void read_landmarks(struct toc *toc, xmlNode *nav)
{
    for (xmlNode *n = nav; n != NULL; n = xml_next(n, nav, false)) {
        struct bytes path = { 0 }, fragment = { 0 };
        char *href = xml_is(n, "a") || xml_is(n, "reference") ? xml_attribute(n, "href") : NULL;
        if (href != NULL) {
            epub_link(toc->epub, toc->base, href, &path, &fragment);
            uint32_t unit = epub_unit_of(toc->epub, bytes_slice(&path));
            if (unit != UNIT_NONE && toc->epub->units[unit].title == NULL)
                toc->epub->units[unit].title =
                    xml_is(n, "a") ? title_of(n) : xml_attribute(n, "title");
        }
        free(href);
        bytes_release(&path);
        bytes_release(&fragment);
    }
}

static bool useful(const struct toc *toc)
{
    for (size_t i = toc->first; i < toc->epub->heading_count; i++)
        if (toc->epub->headings[i].unit != UNIT_NONE)
            return true;
    return false;
}

static bool read_nav(struct epub *epub, size_t index)
{
    const struct item *item = &epub->items[index];
    xmlDocPtr tree = item->entry != ZIP_NONE ? epub_read(epub, item->entry, NULL) : NULL;
    if (tree == NULL)
        return false;
    struct toc toc = { epub, item->path, epub->heading_count };
    xmlNode *root = xmlDocGetRootElement(tree), *nav = nav_of_type(root, "toc");
    if (nav == NULL)
        nav = xml_find(root, "nav");
    for (xmlNode *n = nav; n != NULL; n = xml_next(n, nav, false))
        if (xml_is(n, "li"))
            read_nav_item(&toc, nav, n);
    xmlNode *landmarks = nav_of_type(root, "landmarks");
    if (landmarks != NULL)
        read_landmarks(&toc, landmarks);
    xmlFreeDoc(tree);
    return useful(&toc);
}

static bool read_ncx(struct epub *epub, size_t index)
{
    const struct item *item = &epub->items[index];
    xmlDocPtr tree = item->entry != ZIP_NONE ? epub_read(epub, item->entry, NULL) : NULL;
    if (tree == NULL)
        return false;
    struct toc toc = { epub, item->path, epub->heading_count };
    xmlNode *map = xml_find(xmlDocGetRootElement(tree), "navMap");
    for (xmlNode *n = map; n != NULL; n = xml_next(n, map, false)) {
        xmlNode *label = xml_is(n, "navPoint") ? xml_child(n, "navLabel") : NULL;
        if (label == NULL)
            continue;
        char *href = xml_attribute(xml_child(n, "content"), "src");
        add(&toc, label, href, depth_of(n, map, "navPoint"));
        free(href);
    }
    xmlFreeDoc(tree);
    return useful(&toc);
}

static void drop_headings(struct epub *epub)
{
    for (size_t i = 0; i < epub->heading_count; i++) {
        free(epub->headings[i].title);
        free(epub->headings[i].anchor);
    }
    epub->heading_count = 0;
}

/* One that leads nowhere leads where the first below it does. */
static void lead_on(struct epub *epub)
{
    for (size_t i = epub->heading_count; i-- > 1;) {
        struct heading *heading = &epub->headings[i - 1], *next = &epub->headings[i];
        if (heading->unit != UNIT_NONE || next->unit == UNIT_NONE || next->level <= heading->level)
            continue;
        heading->unit = next->unit;
        free(heading->anchor);
        heading->anchor = next->anchor != NULL ? mem_string(next->anchor) : NULL;
    }
}

/* Level 1 is the whole text's: the first entry if it is called like the book or all others are
 * below it.  Where there is none, chapters begin at 2. */
static void set_levels(struct epub *epub)
{
    size_t tops = 0;
    if (epub->heading_count == 0)
        return;
    for (size_t i = 0; i < epub->heading_count; i++)
        tops += epub->headings[i].level <= 1;
    struct heading *first = &epub->headings[0];
    if (tops == 1 && first->level <= 1 && epub->heading_count > 1)
        return;
    bool titled = epub->title != NULL && strcmp(first->title, epub->title) == 0;
    bool below = false; /* the first one's own, which keep their level */
    for (size_t i = 0; i < epub->heading_count; i++) {
        struct heading *heading = &epub->headings[i];
        below = titled && (i == 0 || (below && heading->level > 1));
        if (!below)
            heading->level++;
    }
}

static void title_units(struct epub *epub)
{
    for (size_t i = 0; i < epub->heading_count; i++) {
        const struct heading *heading = &epub->headings[i];
        struct unit *unit = heading->unit != UNIT_NONE ? &epub->units[heading->unit] : NULL;
        if (unit == NULL || unit->level > 0)
            continue;
        unit->level = heading->level;
        free(unit->title);
        unit->title = mem_string(heading->title);
    }
}

/* The NCX that the spine names, else the first of its type. */
static size_t find_ncx(const struct epub *epub)
{
    if (epub->ncx != ZIP_NONE)
        return epub->ncx;
    for (size_t i = 0; i < epub->item_count; i++)
        if (strcasecmp(epub->items[i].media, "application/x-dtbncx+xml") == 0)
            return i;
    return ZIP_NONE;
}

/* EPUB 2's landmarks. */
static void read_guide(struct epub *epub)
{
    size_t entry = zip_find(epub->zip, slice_of(epub->package));
    xmlDocPtr tree = entry != ZIP_NONE ? epub_read(epub, entry, NULL) : NULL;
    xmlNode *guide = tree != NULL ? xml_find(xmlDocGetRootElement(tree), "guide") : NULL;
    struct toc toc = { epub, epub->package, 0 };
    if (guide != NULL)
        read_landmarks(&toc, guide);
    xmlFreeDoc(tree);
}

void epub_outline(struct epub *epub)
{
    bool found = false;
    for (size_t i = 0; i < epub->item_count && !found; i++)
        found = epub->items[i].nav && read_nav(epub, i);
    if (!found) {
        size_t ncx = find_ncx(epub);
        drop_headings(epub);
        found = ncx != ZIP_NONE && read_ncx(epub, ncx);
    }
    if (!found) {
        drop_headings(epub);
        epub_scan_headings(epub);
    } else {
        lead_on(epub);
        set_levels(epub);
    }
    title_units(epub);
    read_guide(epub);
}
