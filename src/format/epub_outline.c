/* SPDX-License-Identifier: MIT */
/* The outline: of the navigation document, else the NCX, else the headings of the chapters; and the
 * list of printed pages. */
#include "format/epub_internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/limits.h"
#include "base/mem.h"

/* A title in the outline is cut here (bytes). */
#define TITLE_MAX 1000u

/* A table of so many entries may be worse than another; a book of so many chapters needs no more
 * than one entry. */
#define ENTRIES_FEW 3u
#define UNITS_FEW 2u

struct toc {
    struct epub *epub;
    const char *base; /* the document's path */
};

/* An outline set aside while another is read. */
struct saved {
    struct heading *headings;
    size_t count, capacity;
};

static struct saved set_aside(struct epub *epub)
{
    struct saved saved = { epub->headings, epub->heading_count, epub->heading_capacity };
    epub->headings = NULL;
    epub->heading_count = epub->heading_capacity = 0;
    return saved;
}

static void release_saved(struct saved *saved)
{
    for (size_t i = 0; i < saved->count; i++) {
        free(saved->headings[i].title);
        free(saved->headings[i].anchor);
    }
    free(saved->headings);
}

/* Takes the one that was set aside back in place of the one there is. */
static void take_back(struct epub *epub, struct saved *saved)
{
    struct saved other = set_aside(epub);
    epub->headings = saved->headings;
    epub->heading_count = saved->count;
    epub->heading_capacity = saved->capacity;
    release_saved(&other);
}

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
        size_t entry = epub_link(toc->epub, toc->base, href, &path, &fragment);
        heading.unit = epub_unit_of(toc->epub, bytes_slice(&path));
        if (heading.unit == UNIT_NONE && entry != ZIP_NONE && epub_add_stray(toc->epub, entry))
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

/* A page of the printed book; one that leads nowhere or has no label is none. */
static void add_printed(struct toc *toc, const xmlNode *label, const xmlNode *link,
                        const char *attribute)
{
    struct epub *epub = toc->epub;
    struct bytes path = { 0 }, fragment = { 0 };
    char *href = xml_attribute(link, attribute);
    struct heading page = { .unit = UNIT_NONE, .level = LEVEL_PRINTED };
    if (href != NULL && label != NULL && epub->printed_count < PRINTED_MAX) {
        epub_link(epub, toc->base, href, &path, &fragment);
        page.unit = epub_unit_of(epub, bytes_slice(&path));
        page.title = title_of(label);
    }
    if (page.unit != UNIT_NONE && page.title[0] != '\0') {
        page.anchor = fragment.length > 0 ? bytes_steal(&fragment) : NULL;
        epub->printed = mem_grow(epub->printed, epub->printed_count, &epub->printed_capacity,
                                 sizeof *epub->printed);
        epub->printed[epub->printed_count++] = page;
    } else {
        free(page.title);
    }
    free(href);
    bytes_release(&path);
    bytes_release(&fragment);
}

/* EPUB 3's page list, or EPUB 2's; list may be NULL. */
static void read_printed(struct toc *toc, xmlNode *list)
{
    if (toc->epub->printed_count > 0)
        return;
    for (xmlNode *n = list; n != NULL; n = xml_next(n, list, false)) {
        if (xml_is(n, "a"))
            add_printed(toc, n, n, "href");
        else if (xml_is(n, "pageTarget"))
            add_printed(toc, xml_child(n, "navLabel"), xml_child(n, "content"), "src");
    }
}

/* How many entries lead somewhere. */
static size_t useful(const struct epub *epub)
{
    size_t count = 0;
    for (size_t i = 0; i < epub->heading_count; i++)
        count += epub->headings[i].unit != UNIT_NONE;
    return count;
}

static void read_nav(struct epub *epub, size_t index)
{
    const struct item *item = &epub->items[index];
    xmlDocPtr tree = item->entry != ZIP_NONE ? epub_read(epub, item->entry, NULL) : NULL;
    if (tree == NULL)
        return;
    struct toc toc = { epub, item->path };
    xmlNode *root = xmlDocGetRootElement(tree), *nav = nav_of_type(root, "toc");
    xmlNode *printed = nav_of_type(root, "page-list");
    if (nav == NULL && (nav = xml_find(root, "nav")) == printed)
        nav = NULL;
    for (xmlNode *n = nav; n != NULL; n = xml_next(n, nav, false))
        if (xml_is(n, "li"))
            read_nav_item(&toc, nav, n);
    xmlNode *landmarks = nav_of_type(root, "landmarks");
    if (landmarks != NULL)
        read_landmarks(&toc, landmarks);
    read_printed(&toc, printed);
    xmlFreeDoc(tree);
}

static void read_ncx(struct epub *epub, size_t index)
{
    const struct item *item = &epub->items[index];
    xmlDocPtr tree = item->entry != ZIP_NONE ? epub_read(epub, item->entry, NULL) : NULL;
    if (tree == NULL)
        return;
    struct toc toc = { epub, item->path };
    xmlNode *root = xmlDocGetRootElement(tree), *map = xml_find(root, "navMap");
    for (xmlNode *n = map; n != NULL; n = xml_next(n, map, false)) {
        xmlNode *label = xml_is(n, "navPoint") ? xml_child(n, "navLabel") : NULL;
        if (label == NULL)
            continue;
        char *href = xml_attribute(xml_child(n, "content"), "src");
        add(&toc, label, href, depth_of(n, map, "navPoint"));
        free(href);
    }
    read_printed(&toc, xml_find(root, "pageList"));
    xmlFreeDoc(tree);
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
    struct toc toc = { epub, epub->package };
    if (guide != NULL)
        read_landmarks(&toc, guide);
    xmlFreeDoc(tree);
}

/* The navigation document's, but for one that was left as a tool makes it beside a full NCX. */
static void read_tables(struct epub *epub)
{
    for (size_t i = 0; i < epub->item_count && useful(epub) == 0; i++)
        if (epub->items[i].nav)
            read_nav(epub, i);
    size_t ncx = find_ncx(epub), count = useful(epub);
    if (ncx == ZIP_NONE || count > ENTRIES_FEW)
        return;
    struct saved nav = set_aside(epub);
    read_ncx(epub, ncx);
    if (useful(epub) > count)
        release_saved(&nav);
    else
        take_back(epub, &nav);
}

/* Whether there is a table that is more than a way to the text's beginning. */
static bool is_table(const struct epub *epub)
{
    size_t count = useful(epub);
    return count > 1 || (count == 1 && epub->unit_count <= UNITS_FEW);
}

void epub_outline(struct epub *epub)
{
    read_tables(epub);
    struct saved tables = { NULL, 0, 0 };
    bool scanned = !is_table(epub);
    if (scanned) {
        tables = set_aside(epub);
        epub_scan_headings(epub);
    }
    if (scanned && epub->heading_count <= tables.count) {
        take_back(epub, &tables);
        scanned = false;
    } else {
        release_saved(&tables);
    }
    if (!scanned) {
        lead_on(epub);
        set_levels(epub);
    }
    title_units(epub);
    read_guide(epub);
}
