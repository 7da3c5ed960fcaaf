/* SPDX-License-Identifier: MIT */
#include "format/epub.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "format/epub_internal.h"

/* Before an entry's name; the length of what is between name and text is its last two bytes. */
#define ZIP_HEADER 30u

/* An archive with something before it. */
static bool begins_late(const char *head, size_t length)
{
    static const char first[] = "mimetypeapplication/epub+zip";
    const char *at = memmem(head, length, first, strlen(first));
    return at != NULL && (size_t)(at - head) >= ZIP_HEADER &&
           memcmp(at - ZIP_HEADER, "PK\003\004", 4) == 0;
}

static int looks(const char *head, size_t length)
{
    static const char name[] = "mimetype", type[] = "application/epub+zip";
    if (length < ZIP_HEADER || memcmp(head, "PK\003\004", 4) != 0)
        return begins_late(head, length) ? 90 : 0;
    size_t extra = (unsigned char)head[28] | (size_t)(unsigned char)head[29] << 8;
    size_t text = ZIP_HEADER + strlen(name) + extra;
    if (length >= text + strlen(type) && memcmp(head + ZIP_HEADER, name, strlen(name)) == 0 &&
        memcmp(head + text, type, strlen(type)) == 0)
        return 100;
    if (memmem(head, length, "META-INF/container.xml", 22) != NULL ||
        memmem(head, length, "application/epub+zip", 20) != NULL)
        return 95;
    return memmem(head, length, ".opf", 4) != NULL ? 80 : 30;
}

static void *open_book(struct builder *builder, const struct format_options *options)
{
    struct epub *epub = mem_array(1, sizeof *epub);
    epub->builder = builder;
    epub->ncx = ZIP_NONE;
    if (options->name != NULL)
        epub->name = mem_string(options->name);
    return epub;
}

static void feed(void *run, const char *data, size_t length)
{
    struct epub *epub = run;
    size_t room = BOOK_MAX - epub->data.length;
    epub->too_large = epub->too_large || length > room;
    bytes_append(&epub->data, data, length < room ? length : room);
}

void epub_warn(struct epub *epub, enum severity severity, const char *message)
{
    builder_diagnostic(epub->builder, severity, 0, message);
}

/* A book of which nothing can be shown, in one line. */
static void refuse(struct epub *epub, const char *message)
{
    epub->refused = true;
    epub_warn(epub, SEVERITY_ERROR, message);
    builder_unit(epub->builder, 0, slice_of(""), slice_of(""), epub->data.length, 0);
    builder_part_failed(epub->builder, 0, message);
    builder_complete(epub->builder);
}

xmlDocPtr epub_read(struct epub *epub, size_t entry, bool *well_formed)
{
    struct bytes text = { 0 };
    struct error error;
    if (!zip_read(epub->zip, entry, &text, &error))
        epub_warn(epub, SEVERITY_WARNING, error.message);
    xmlDocPtr tree = xml_read(bytes_string(&text), text.length, well_formed);
    bytes_release(&text);
    return tree;
}

static size_t find_link(const struct epub *epub, const char *base, struct slice href,
                        struct bytes *path, struct bytes *fragment)
{
    if (!zip_link(base, href, path, fragment))
        return ZIP_NONE;
    return zip_find(epub->zip, bytes_slice(path));
}

/* Names that have a percent sign of their own, and links that are written as from the top. */
static size_t find_miswritten(const struct epub *epub, const char *base, const char *href,
                              struct bytes *path, struct bytes *fragment)
{
    struct bytes literal = { 0 };
    for (const char *at = href; *at != '\0'; at++) {
        bytes_append(&literal, at, 1);
        if (*at == '%')
            bytes_append_string(&literal, "25");
    }
    size_t entry = find_link(epub, base, bytes_slice(&literal), path, fragment);
    if (entry == ZIP_NONE)
        entry = find_link(epub, "", slice_of(href), path, fragment);
    bytes_release(&literal);
    return entry;
}

size_t epub_link(const struct epub *epub, const char *base, const char *href, struct bytes *path,
                 struct bytes *fragment)
{
    struct bytes other = { 0 }, other_fragment = { 0 };
    size_t entry = find_link(epub, base, slice_of(href), path, fragment);
    if (entry == ZIP_NONE && path->length > 0) {
        entry = find_miswritten(epub, base, href, &other, &other_fragment);
        bytes_clear(fragment);
        bytes_append(fragment, bytes_string(&other_fragment), other_fragment.length);
    }
    if (entry != ZIP_NONE) {
        bytes_clear(path);
        bytes_append_string(path, zip_entry(epub->zip, entry)->name);
    }
    bytes_release(&other);
    bytes_release(&other_fragment);
    return entry;
}

uint32_t epub_unit_of(const struct epub *epub, struct slice path)
{
    size_t row = names_find_file(&epub->unit_paths, path);
    return row < epub->unit_paths.count ? (uint32_t)epub->unit_paths.rows[row].number : UNIT_NONE;
}

static void announce(struct epub *epub)
{
    for (size_t i = 0; i < epub->unit_count; i++) {
        const struct unit *unit = &epub->units[i];
        uint64_t size = unit->entry != ZIP_NONE ? zip_entry(epub->zip, unit->entry)->size : 0;
        builder_unit(epub->builder, (uint32_t)i, slice_of(unit->path),
                     slice_of(unit->title != NULL ? unit->title : ""), size,
                     unit->linear ? 0 : UNIT_NOT_LINEAR);
    }
    for (size_t i = 0; i < epub->heading_count; i++) {
        const struct heading *heading = &epub->headings[i];
        if (heading->unit == UNIT_NONE)
            continue;
        if (heading->by_byte)
            builder_outline_byte(epub->builder, heading->level, slice_of(heading->title),
                                 heading->unit, heading->byte);
        else
            builder_outline(epub->builder, heading->level, slice_of(heading->title), heading->unit,
                            slice_of(heading->anchor != NULL ? heading->anchor : ""));
    }
    for (size_t i = 0; i < epub->printed_count; i++) {
        const struct heading *page = &epub->printed[i];
        builder_printed(epub->builder, slice_of(page->title), page->unit,
                        slice_of(page->anchor != NULL ? page->anchor : ""));
    }
    builder_complete(epub->builder);
}

static void end(void *run)
{
    struct epub *epub = run;
    struct error error;
    builder_meta(epub->builder, "format", slice_of("epub"));
    if (epub->too_large)
        epub_warn(epub, SEVERITY_WARNING, _("the book is too large: only a part of it was read"));
    epub->zip = zip_open(bytes_string(&epub->data), epub->data.length, &error);
    if (epub->zip == NULL) {
        refuse(epub, error.message);
        return;
    }
    if (error.message[0] != '\0')
        epub_warn(epub, SEVERITY_WARNING, error.message);
    epub_package(epub);
    if (epub->unit_count == 0) {
        refuse(epub, _("the archive is no book: it has no chapters"));
        return;
    }
    if (epub_is_encrypted(epub)) {
        refuse(epub, _("the book is encrypted (DRM) and cannot be read"));
        return;
    }
    if (epub_is_vertical(epub))
        builder_meta(epub->builder, "direction", slice_of("vertical"));
    epub_outline(epub);
    announce(epub);
}

static void part(void *run, uint32_t unit)
{
    struct epub *epub = run;
    struct error error;
    if (epub->refused || unit >= epub->unit_count)
        return;
    if (!epub_chapter(epub, epub->builder, unit, &error))
        builder_part_failed(epub->builder, unit, error.message);
}

static void release_headings(struct heading *headings, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        free(headings[i].title);
        free(headings[i].anchor);
    }
    free(headings);
}

static void release_items(struct epub *epub)
{
    for (size_t i = 0; i < epub->item_count; i++)
        epub_release_item(&epub->items[i]);
    free(epub->items);
    names_release(&epub->item_ids);
}

static void close_book(void *run)
{
    struct epub *epub = run;
    release_items(epub);
    for (size_t i = 0; i < epub->unit_count; i++) {
        free(epub->units[i].path);
        free(epub->units[i].title);
    }
    free(epub->units);
    free(epub->entry_used);
    names_release(&epub->unit_paths);
    release_headings(epub->headings, epub->heading_count);
    release_headings(epub->printed, epub->printed_count);
    zip_close(epub->zip);
    bytes_release(&epub->data);
    free(epub->package);
    free(epub->title);
    free(epub->language);
    free(epub->name);
    free(epub);
}

const struct format_type format_epub = {
    .name = "epub",
    .suffixes = ".epub",
    .understood = N_("EPUB 2 and 3: outline, notes, ruby, vertical writing; no encrypted books"),
    .looks = looks,
    .open = open_book,
    .feed = feed,
    .end = end,
    .part = part,
    .close = close_book,
};
