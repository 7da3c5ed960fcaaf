/* SPDX-License-Identifier: MIT */
/* What the package says of the book: Dublin Core with its refinements in both versions. */
#include "format/epub_internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "doc/date.h"

/* A title or an author in the metadata is cut here (bytes). */
#define VALUE_MAX 2000u

/* The metadata, and what EPUB 3's metas refine of it: a meta each for the property and the id. */
struct metadata {
    xmlNode *root;
    xmlNode **metas;
    size_t count, capacity;
    struct names refined; /* "role#id" to a meta */
};

/* The properties that are asked for. */
static const char *const properties[] = { "title-type", "role" };

static void add_refinement(struct metadata *metadata, xmlNode *meta, const char *id)
{
    metadata->metas = mem_grow(metadata->metas, metadata->count, &metadata->capacity,
                               sizeof *metadata->metas);
    for (size_t i = 0; i < sizeof properties / sizeof *properties; i++) {
        struct bytes key = { 0 };
        if (!xml_has_word(meta, "property", properties[i]))
            continue;
        bytes_format(&key, "%s%s", properties[i], id);
        names_add(&metadata->refined, bytes_slice(&key), metadata->count);
        bytes_release(&key);
    }
    metadata->metas[metadata->count++] = meta;
}

static void metadata_init(struct metadata *metadata, xmlNode *root)
{
    *metadata = (struct metadata){ .root = root };
    for (xmlNode *n = root; n != NULL; n = xml_next(n, root, false)) {
        char *id = xml_is(n, "meta") ? xml_attribute(n, "refines") : NULL;
        if (id != NULL && id[0] == '#')
            add_refinement(metadata, n, id);
        free(id);
    }
    names_sort(&metadata->refined);
}

static void metadata_release(struct metadata *metadata)
{
    names_release(&metadata->refined);
    free(metadata->metas);
}

/* The value that a meta of EPUB 3 gives the element of this id, which the caller frees; or NULL. */
static char *refined(const struct metadata *metadata, const char *id, const char *property)
{
    struct bytes key = { 0 }, value = { 0 };
    bytes_format(&key, "%s#%s", property, id);
    size_t row = names_find(&metadata->refined, bytes_slice(&key));
    bytes_release(&key);
    if (row == metadata->refined.count)
        return NULL;
    xml_text(metadata->metas[metadata->refined.rows[row].number], &value);
    return bytes_steal(&value);
}

/* A refinement in either form: EPUB 3's meta, or EPUB 2's attribute. */
static char *detail(const struct metadata *metadata, xmlNode *element, const char *property,
                    const char *attribute)
{
    char *id = xml_attribute(element, "id");
    char *value = id != NULL ? refined(metadata, id, property) : NULL;
    free(id);
    return value != NULL ? value : xml_attribute(element, attribute);
}

static bool is_value(const char *value, const char *wanted)
{
    return value != NULL && strcasecmp(value, wanted) == 0;
}

/* Appends an element's text, cut at a character. */
static void value_of(const xmlNode *element, struct bytes *out)
{
    xml_text(element, out);
    if (out->length > VALUE_MAX) {
        size_t end = VALUE_MAX;
        while (end > 0 && ((unsigned char)out->data[end] & 0xC0) == 0x80)
            end--;
        bytes_remove(out, end, out->length - end);
    }
}

/* The main title, else the first. */
static void read_title(struct epub *epub, const struct metadata *metadata)
{
    struct bytes title = { 0 };
    bool main = false;
    for (xmlNode *n = metadata->root; n != NULL && !main; n = xml_next(n, metadata->root, false)) {
        if (!xml_is(n, "title"))
            continue;
        char *type = detail(metadata, n, "title-type", "title-type");
        main = is_value(type, "main");
        free(type);
        if (main)
            bytes_clear(&title);
        if (title.length == 0)
            value_of(n, &title);
    }
    if (title.length > 0)
        builder_meta(epub->builder, "title", bytes_slice(&title));
    epub->title = bytes_steal(&title);
}

/* A creator who is no translator, illustrator or the like. */
static bool is_author(const struct metadata *metadata, xmlNode *creator)
{
    char *role = detail(metadata, creator, "role", "role");
    bool author = role == NULL || role[0] == '\0' || is_value(role, "aut");
    free(role);
    return author;
}

static void read_authors(struct epub *epub, const struct metadata *metadata)
{
    struct bytes authors = { 0 };
    for (int round = 0; round < 2 && authors.length == 0; round++)
        for (xmlNode *n = metadata->root; n != NULL; n = xml_next(n, metadata->root, false)) {
            struct bytes one = { 0 };
            if (xml_is(n, "creator") && (round > 0 || is_author(metadata, n)))
                value_of(n, &one);
            if (one.length > 0 && authors.length > 0 && authors.length < VALUE_MAX)
                bytes_append_string(&authors, ", ");
            if (authors.length < VALUE_MAX)
                bytes_append(&authors, bytes_string(&one), one.length);
            bytes_release(&one);
        }
    if (authors.length > 0)
        builder_meta(epub->builder, "author", bytes_slice(&authors));
    bytes_release(&authors);
}

/* What stands for a date that is not known. */
static bool is_no_date(const struct bytes *date)
{
    static const char none[] = "0101-01-01";
    return date->length >= strlen(none) && memcmp(date->data, none, strlen(none)) == 0;
}

/* As all dates are written; one without a day stays as it is.  Midnight is no time of day. */
static void tell_date(struct epub *epub, const struct bytes *text)
{
    struct date date;
    size_t start, end;
    char written[DATE_LENGTH];
    if (text->length == 0 || is_no_date(text))
        return;
    if (!date_find(bytes_slice(text), &date, &start, &end)) {
        builder_meta(epub->builder, "date", bytes_slice(text));
        return;
    }
    date.timed = date.timed && date.hour + date.minute > 0;
    date_write(&date, written);
    builder_meta(epub->builder, "date", slice_of(written));
}

/* The date of the text or the edition before that of the file. */
static void read_date(struct epub *epub, xmlNode *metadata)
{
    struct bytes date = { 0 };
    int best = 0;
    for (xmlNode *n = metadata; n != NULL; n = xml_next(n, metadata, false)) {
        char *event = xml_is(n, "date") ? xml_attribute(n, "event") : NULL;
        int worth = !xml_is(n, "date")                ? 0
                    : is_value(event, "modification") ? 1
                    : is_value(event, "publication")  ? 4
                    : event != NULL                   ? 2
                                                      : 3;
        free(event);
        if (worth <= best)
            continue;
        best = worth;
        bytes_clear(&date);
        value_of(n, &date);
    }
    tell_date(epub, &date);
    bytes_release(&date);
}

/* The first element of that name; returns its text, which the caller frees. */
static char *read_first(struct epub *epub, xmlNode *metadata, const char *name, const char *key)
{
    struct bytes value = { 0 };
    xmlNode *element = xml_find(metadata, name);
    if (element != NULL)
        value_of(element, &value);
    if (value.length > 0)
        builder_meta(epub->builder, key, bytes_slice(&value));
    return bytes_steal(&value);
}

/* What Kindle's makers say of the lines' direction. */
static void read_way(struct epub *epub, xmlNode *metadata)
{
    for (xmlNode *n = metadata; n != NULL; n = xml_next(n, metadata, false)) {
        if (!xml_is(n, "meta") || !xml_has_word(n, "name", "primary-writing-mode"))
            continue;
        char *content = xml_attribute(n, "content");
        if (content != NULL && strncasecmp(content, "vertical", 8) == 0)
            epub->way = WAY_VERTICAL;
        else if (content != NULL && strncasecmp(content, "horizontal", 10) == 0)
            epub->way = WAY_HORIZONTAL;
        free(content);
    }
}

void epub_metadata(struct epub *epub, xmlNode *package)
{
    struct metadata metadata;
    xmlNode *root = xml_find(package, "metadata");
    if (root == NULL)
        return;
    metadata_init(&metadata, root);
    read_title(epub, &metadata);
    read_authors(epub, &metadata);
    metadata_release(&metadata);
    read_date(epub, root);
    free(read_first(epub, root, "publisher", "source"));
    epub->language = read_first(epub, root, "language", "language");
    read_way(epub, root);
}
