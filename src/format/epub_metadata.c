/* SPDX-License-Identifier: MIT */
/* What the package says of the book: Dublin Core with its refinements in both versions. */
#include "format/epub_internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "doc/date.h"

/* A title or an author in the metadata is cut here (bytes). */
#define VALUE_MAX 2000u

/* The value that a meta of EPUB 3 gives the element of this id, which the caller frees; or NULL. */
static char *refined(xmlNode *metadata, const char *id, const char *property)
{
    for (xmlNode *n = metadata; id != NULL && n != NULL; n = xml_next(n, metadata, false)) {
        if (!xml_is(n, "meta") || !xml_has_word(n, "property", property))
            continue;
        char *of = xml_attribute(n, "refines");
        bool found = of != NULL && of[0] == '#' && strcmp(of + 1, id) == 0;
        struct bytes value = { 0 };
        free(of);
        if (found) {
            xml_text(n, &value);
            return bytes_steal(&value);
        }
    }
    return NULL;
}

/* A refinement in either form: EPUB 3's meta, or EPUB 2's attribute. */
static char *detail(xmlNode *metadata, xmlNode *element, const char *property,
                    const char *attribute)
{
    char *id = xml_attribute(element, "id");
    char *value = refined(metadata, id, property);
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
static void read_title(struct epub *epub, xmlNode *metadata)
{
    struct bytes title = { 0 };
    bool main = false;
    for (xmlNode *n = metadata; n != NULL && !main; n = xml_next(n, metadata, false)) {
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
static bool is_author(xmlNode *metadata, xmlNode *creator)
{
    char *role = detail(metadata, creator, "role", "role");
    bool author = role == NULL || role[0] == '\0' || is_value(role, "aut");
    free(role);
    return author;
}

static void read_authors(struct epub *epub, xmlNode *metadata)
{
    struct bytes authors = { 0 };
    for (int round = 0; round < 2 && authors.length == 0; round++)
        for (xmlNode *n = metadata; n != NULL; n = xml_next(n, metadata, false)) {
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
    xmlNode *metadata = xml_find(package, "metadata");
    if (metadata == NULL)
        return;
    read_title(epub, metadata);
    read_authors(epub, metadata);
    read_date(epub, metadata);
    free(read_first(epub, metadata, "publisher", "source"));
    epub->language = read_first(epub, metadata, "language", "language");
    read_way(epub, metadata);
}
