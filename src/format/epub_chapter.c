/* SPDX-License-Identifier: MIT */
/* A chapter: its entry, its tree, its calls. */
#include "format/epub_internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/i18n.h"
#include "format/markup.h"

#define LEVEL_MAX 9

struct chapter {
    struct epub *epub;
    struct unit *unit;
    bool started; /* a heading has been met */
};

/* A heading has the level that the outline gives its chapter; those below it follow. */
static unsigned level_of(void *self, const xmlNode *element, unsigned level)
{
    (void)element;
    struct chapter *chapter = self;
    struct unit *unit = chapter->unit;
    if (!chapter->started && unit->level > 0)
        unit->shift = (int)unit->level - (int)level;
    chapter->started = true;
    int own = (int)level + unit->shift;
    if (unit->level > 0 && own < (int)unit->level)
        own = (int)unit->level;
    return own < 1 ? 1 : own > LEVEL_MAX ? LEVEL_MAX : (unsigned)own;
}

/* An address within the book: "#anchor" in the chapter itself, else "/path#anchor". */
static void write_address(const struct chapter *chapter, struct slice path, struct slice fragment,
                          struct bytes *target)
{
    if (!slice_equal(path, slice_of(chapter->unit->path))) {
        bytes_append_byte(target, '/');
        for (size_t i = 0; i < path.length; i++)
            if (path.data[i] == '%' || path.data[i] == '#' || path.data[i] == '?')
                bytes_format(target, "%%%02X", (unsigned char)path.data[i]);
            else
                bytes_append_byte(target, path.data[i]);
    }
    if (fragment.length > 0 || target->length == 0) {
        bytes_append_byte(target, '#');
        bytes_append(target, fragment.data, fragment.length);
    }
}

static bool is_picture(const xmlNode *element)
{
    return xml_is(element, "img") || xml_is(element, "image");
}

/* Links within the book by its units; pictures by their resource's name; others as they are. */
static void target_of(void *self, const xmlNode *element, const char *href, struct bytes *target)
{
    const struct chapter *chapter = self;
    struct bytes path = { 0 }, fragment = { 0 };
    size_t entry = epub_link(chapter->epub, chapter->unit->path, href, &path, &fragment);
    if (is_picture(element)) {
        if (entry != ZIP_NONE)
            bytes_append(target, bytes_string(&path), path.length);
    } else if (path.length > 0) {
        write_address(chapter, bytes_slice(&path), bytes_slice(&fragment), target);
    } else if (strstr(href, ":") != NULL) {
        bytes_append_string(target, href);
    }
    bytes_release(&path);
    bytes_release(&fragment);
}

/* The tree as XML; what is not well-formed as HTML, of which more can be read. */
static xmlDocPtr parse(const struct bytes *text)
{
    bool good;
    xmlDocPtr tree = xml_read(bytes_string(text), text->length, &good), html;
    if (good)
        return tree;
    html = xml_read_html(bytes_string(text), text->length);
    if (html == NULL)
        return tree;
    xmlFreeDoc(tree);
    return html;
}

static const char *file_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

/* A chapter that is a picture alone is its name. */
static void write_picture(struct writer *writer, const struct unit *unit)
{
    writer_begin(writer, BLOCK_PARAGRAPH, 0);
    writer_span_open(writer, SPAN_PICTURE, slice_of(unit->path));
    writer_text(writer, slice_of(file_of(unit->path)));
    writer_span_close(writer);
    writer_end(writer);
}

static void write_tree(struct epub *epub, struct writer *writer, struct unit *unit, xmlDocPtr tree)
{
    struct chapter chapter = { epub, unit, false };
    const struct markup_options options = { .level = level_of, .target = target_of,
                                            .self = &chapter };
    epub_dress(tree);
    markup_walk(writer, xmlDocGetRootElement(tree), &options);
}

/* What an entry holds, as far as it can be read; false where that is nothing. */
static bool read_text(struct epub *epub, const struct unit *unit, struct bytes *text,
                      struct error *error)
{
    struct error reason;
    if (unit->entry == ZIP_NONE)
        return error_set(error, _("'%s' is not in the archive"), unit->path);
    if (zip_read(epub->zip, unit->entry, text, &reason))
        return true;
    if (text->length == 0)
        return error_set(error, "%s", reason.message);
    epub_warn(epub, SEVERITY_WARNING, reason.message);
    return true;
}

bool epub_chapter(struct epub *epub, struct builder *builder, uint32_t number, struct error *error)
{
    struct unit *unit = &epub->units[number];
    struct bytes text = { 0 };
    xmlDocPtr tree = NULL;
    bool readable = true;
    if (!unit->picture) {
        readable = read_text(epub, unit, &text, error);
        tree = readable ? parse(&text) : NULL;
        bytes_release(&text);
    }
    if (readable) {
        struct writer *writer = writer_new(builder);
        writer_part_begin(writer, number);
        if (tree != NULL)
            write_tree(epub, writer, unit, tree);
        if (unit->picture || (unit->drawing && writer_byte(writer) == 0))
            write_picture(writer, unit);
        writer_part_end(writer, true);
        writer_free(writer);
    }
    xmlFreeDoc(tree);
    return readable;
}
