/* SPDX-License-Identifier: MIT */
/* Container and package document: what the book is made of, and in which order. */
#include "format/epub_internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"

/* Items that stand in for one that cannot be shown, one after another. */
#define FALLBACKS_MAX 16u

/* Chapters that only the table of contents names (count). */
#define STRAYS_MAX 200u

static bool has_suffix(const char *name, const char *suffix)
{
    size_t length = strlen(name), own = strlen(suffix);
    return length >= own && strcasecmp(name + length - own, suffix) == 0;
}

/* The media type of a file that the manifest does not tell of. */
static const char *media_of(const char *name)
{
    static const struct {
        const char *suffix, *media;
    } rows[] = {
        { ".xhtml", "application/xhtml+xml" }, { ".html", "text/html" },
        { ".htm", "text/html" },               { ".xml", "application/xhtml+xml" },
        { ".ncx", "application/x-dtbncx+xml" }, { ".css", "text/css" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (has_suffix(name, rows[i].suffix))
            return rows[i].media;
    return "";
}

static bool is_document(const struct item *item)
{
    static const char *const types[] = { "application/xhtml+xml", "text/html", "text/plain",
                                         "text/x-oeb1-document", "application/x-dtbook+xml" };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcasecmp(item->media, types[i]) == 0)
            return true;
    return false;
}

void epub_release_item(struct item *item)
{
    free(item->id);
    free(item->path);
    free(item->media);
    free(item->fallback);
}

static bool is_drawing(const struct item *item)
{
    return strncasecmp(item->media, "image/svg", 9) == 0;
}

static bool is_picture(const struct item *item)
{
    return strncasecmp(item->media, "image/", 6) == 0;
}

/* What has no text that could be read. */
static bool is_no_markup(const struct item *item)
{
    static const char *const types[] = { "image/", "audio/", "video/", "font/", "application/pdf" };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strncasecmp(item->media, types[i], strlen(types[i])) == 0)
            return !is_drawing(item);
    return false;
}

/* Takes the item's strings over. */
static void add_item(struct epub *epub, struct item item)
{
    if (epub->item_count >= ARCHIVE_ENTRIES_MAX || item.path[0] == '\0') {
        epub_release_item(&item);
        return;
    }
    epub->items =
        mem_grow(epub->items, epub->item_count, &epub->item_capacity, sizeof *epub->items);
    names_add(&epub->item_ids, slice_of(item.id), epub->item_count);
    epub->items[epub->item_count++] = item;
}

static struct item *item_of(struct epub *epub, const char *id)
{
    size_t row = id != NULL ? names_find(&epub->item_ids, slice_of(id)) : epub->item_ids.count;
    return row < epub->item_ids.count ? &epub->items[epub->item_ids.rows[row].number] : NULL;
}

void epub_add_unit(struct epub *epub, struct item *item, bool linear)
{
    bool *used = item->entry != ZIP_NONE ? &epub->entry_used[item->entry] : &item->used;
    if (*used) {
        epub_warn(epub, SEVERITY_WARNING, _("the book names a chapter twice"));
        return;
    }
    *used = true;
    epub->units =
        mem_grow(epub->units, epub->unit_count, &epub->unit_capacity, sizeof *epub->units);
    epub->units[epub->unit_count++] =
        (struct unit){ .path = mem_string(item->path), .entry = item->entry, .linear = linear,
                       .picture = is_no_markup(item), .drawing = is_drawing(item) };
}

static char *attribute_or(const xmlNode *node, const char *name, const char *otherwise)
{
    char *value = xml_attribute(node, name);
    return value != NULL ? value : mem_string(otherwise);
}

static void read_item(struct epub *epub, const xmlNode *node)
{
    struct bytes path = { 0 }, fragment = { 0 };
    char *href = xml_attribute(node, "href");
    if (href != NULL) {
        struct item item = { .id = attribute_or(node, "id", ""),
                             .media = attribute_or(node, "media-type", ""),
                             .fallback = attribute_or(node, "fallback", ""),
                             .entry = epub_link(epub, epub->package, href, &path, &fragment),
                             .nav = xml_has_word(node, "properties", "nav") };
        item.path = bytes_steal(&path);
        add_item(epub, item);
    }
    free(href);
    bytes_release(&fragment);
}

static void read_manifest(struct epub *epub, xmlNode *package)
{
    xmlNode *manifest = xml_find(package, "manifest");
    for (xmlNode *n = manifest; n != NULL; n = xml_next(n, manifest, false))
        if (xml_is(n, "item"))
            read_item(epub, n);
    names_sort(&epub->item_ids);
}

/* The item that is shown for one in the spine: itself, else the first that stands in for it. */
static struct item *shown(struct epub *epub, struct item *item)
{
    struct item *one = item;
    for (size_t steps = 0; one != NULL && steps < FALLBACKS_MAX; steps++) {
        if (is_document(one))
            return one;
        one = item_of(epub, one->fallback);
    }
    return item;
}

static void read_spine(struct epub *epub, xmlNode *package)
{
    xmlNode *spine = xml_find(package, "spine");
    char *ncx = xml_attribute(spine, "toc");
    struct item *item = item_of(epub, ncx);
    if (item != NULL)
        epub->ncx = (size_t)(item - epub->items);
    free(ncx);
    epub->right_to_left = xml_has_word(spine, "page-progression-direction", "rtl");
    epub->left_to_right = xml_has_word(spine, "page-progression-direction", "ltr");
    for (xmlNode *n = spine; n != NULL; n = xml_next(n, spine, false)) {
        if (!xml_is(n, "itemref"))
            continue;
        char *id = xml_attribute(n, "idref");
        item = item_of(epub, id);
        free(id);
        if (item == NULL)
            epub_warn(epub, SEVERITY_WARNING, _("the book names a chapter that it does not have"));
        else
            epub_add_unit(epub, shown(epub, item), !xml_has_word(n, "linear", "no"));
    }
}

/* What is out of the line of reading comes behind it. */
static void set_apart(struct epub *epub)
{
    struct unit *apart = mem_array(epub->unit_count, sizeof *apart);
    size_t count = 0, kept = 0;
    for (size_t i = 0; i < epub->unit_count; i++)
        if (epub->units[i].linear)
            epub->units[kept++] = epub->units[i];
        else
            apart[count++] = epub->units[i];
    for (size_t i = 0; i < count; i++)
        epub->units[kept + i] = apart[i];
    free(apart);
}

static void name_units(struct epub *epub)
{
    for (size_t i = 0; i < epub->unit_count; i++)
        names_add_file(&epub->unit_paths, slice_of(epub->units[i].path), i);
    names_sort(&epub->unit_paths);
}

/* What the archive itself has, in its order, where no package tells. */
static void read_archive(struct epub *epub)
{
    for (size_t i = 0; i < zip_count(epub->zip); i++) {
        const struct zip_entry *entry = zip_entry(epub->zip, i);
        const char *media = media_of(entry->name);
        if (media[0] == '\0' || entry->is_folder ||
            strncasecmp(entry->name, "META-INF/", 9) == 0)
            continue;
        add_item(epub, (struct item){ .id = mem_string(""), .path = mem_string(entry->name),
                                      .media = mem_string(media), .fallback = mem_string(""),
                                      .entry = i, .nav = has_suffix(entry->name, "nav.xhtml") });
    }
    names_sort(&epub->item_ids);
}

/* Every document is a chapter where the spine names none. */
static void make_spine(struct epub *epub)
{
    epub_warn(epub, SEVERITY_WARNING,
              _("the book has no order of its chapters: that of its files is taken"));
    for (size_t i = 0; i < epub->item_count; i++)
        if (is_document(&epub->items[i]) && !epub->items[i].nav &&
            epub->items[i].entry != ZIP_NONE)
            epub_add_unit(epub, &epub->items[i], true);
}

bool epub_add_stray(struct epub *epub, size_t entry)
{
    size_t i = 0;
    while (i < epub->item_count && epub->items[i].entry != entry)
        i++;
    if (i == epub->item_count || epub->strays >= STRAYS_MAX || epub->items[i].nav ||
        !is_document(&epub->items[i]) || epub->entry_used[entry])
        return false;
    epub->strays++;
    epub_add_unit(epub, &epub->items[i], false);
    names_add_file(&epub->unit_paths, slice_of(epub->items[i].path), epub->unit_count - 1);
    names_sort(&epub->unit_paths);
    return true;
}

static size_t entry_with_suffix(const struct epub *epub, const char *suffix)
{
    for (size_t i = 0; i < zip_count(epub->zip); i++)
        if (has_suffix(zip_entry(epub->zip, i)->name, suffix))
            return i;
    return ZIP_NONE;
}

/* The package document that the container names; else the first one there is. */
static size_t find_package(struct epub *epub)
{
    size_t entry = zip_find(epub->zip, slice_of("META-INF/container.xml")), found = ZIP_NONE;
    xmlDocPtr tree = entry != ZIP_NONE ? epub_read(epub, entry, NULL) : NULL;
    xmlNode *root = tree != NULL ? xmlDocGetRootElement(tree) : NULL;
    for (xmlNode *n = root; n != NULL && found == ZIP_NONE; n = xml_next(n, root, false)) {
        struct bytes path = { 0 }, fragment = { 0 };
        char *href = xml_is(n, "rootfile") ? xml_attribute(n, "full-path") : NULL;
        if (href != NULL)
            found = epub_link(epub, "", href, &path, &fragment);
        free(href);
        bytes_release(&path);
        bytes_release(&fragment);
    }
    xmlFreeDoc(tree);
    return found != ZIP_NONE ? found : entry_with_suffix(epub, ".opf");
}

static void announce_pictures(struct epub *epub)
{
    for (size_t i = 0; i < epub->item_count; i++) {
        const struct item *item = &epub->items[i];
        if (is_picture(item) && item->entry != ZIP_NONE)
            builder_resource(epub->builder, slice_of(item->path), slice_of(item->media),
                             zip_entry(epub->zip, item->entry)->size);
    }
}

void epub_package(struct epub *epub)
{
    size_t entry = find_package(epub);
    bool well_formed = true;
    xmlDocPtr tree = entry != ZIP_NONE ? epub_read(epub, entry, &well_formed) : NULL;
    epub->entry_used = mem_array(zip_count(epub->zip), sizeof *epub->entry_used);
    epub->package = mem_string(entry != ZIP_NONE ? zip_entry(epub->zip, entry)->name : "");
    if (tree == NULL)
        epub_warn(epub, SEVERITY_WARNING, _("the book has no package document"));
    else if (!well_formed)
        epub_warn(epub, SEVERITY_WARNING, _("the book's package document is damaged"));
    if (tree != NULL) {
        xmlNode *root = xmlDocGetRootElement(tree);
        epub_metadata(epub, root);
        read_manifest(epub, root);
        read_spine(epub, root);
        xmlFreeDoc(tree);
    }
    if (epub->item_count == 0)
        read_archive(epub);
    if (epub->unit_count == 0)
        make_spine(epub);
    set_apart(epub);
    name_units(epub);
    announce_pictures(epub);
}
