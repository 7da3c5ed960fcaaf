/* SPDX-License-Identifier: MIT */
#include "doc/document.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "doc/bookline.h"
#include "doc/document_internal.h"
#include "text/utf8.h"

void document_tell(struct document *document, enum change change, uint32_t part)
{
    if (document->listener.changed != NULL)
        document->listener.changed(document->listener.self, change, part);
}

static void set_string(char **string, struct slice value)
{
    free(*string);
    *string = mem_slice(value.data, value.length);
}

static void diagnose(struct document *document, enum severity severity, uint64_t offset,
                     struct slice message)
{
    document->diagnostic_all++;
    if (document->diagnostic_count < DIAGNOSTICS_MAX) {
        document->diagnostics =
            mem_grow(document->diagnostics, document->diagnostic_count,
                     &document->diagnostic_capacity, sizeof *document->diagnostics);
        document->diagnostics[document->diagnostic_count++] =
            (struct diagnostic){ severity, offset, mem_slice(message.data, message.length) };
    }
    document_tell(document, CHANGE_DIAGNOSTIC, 0);
}

/* --- What is announced --- */

/* Whether there is room for one thing more of so many, with so many bytes. */
static bool has_room(struct document *document, size_t count, size_t most, size_t bytes)
{
    if (count < most && bytes <= ANNOUNCED_MAX - document->announced)
        return true;
    if (!document->too_much)
        diagnose(document, SEVERITY_WARNING, 0,
                 slice_of(_("the text announces too much: the rest is left out")));
    document->too_much = true;
    return false;
}

static struct meta *find_meta(struct document *document, struct slice key)
{
    for (size_t i = 0; i < document->meta_count; i++)
        if (slice_equal(slice_of(document->meta[i].key), key))
            return &document->meta[i];
    if (!has_room(document, document->meta_count, META_MAX, 0))
        return NULL;
    document->meta = mem_grow(document->meta, document->meta_count, &document->meta_capacity,
                              sizeof *document->meta);
    struct meta *meta = &document->meta[document->meta_count++];
    *meta = (struct meta){ mem_slice(key.data, key.length), NULL };
    return meta;
}

static void apply_meta(struct document *document, const struct call *call)
{
    struct meta *meta = find_meta(document, call->name);
    if (meta == NULL)
        return;
    set_string(&meta->value, call->text);
    if (strcmp(meta->key, "format") == 0)
        document_set_recognise(document, slice_equal(call->text, slice_of("plain")));
    if (strcmp(meta->key, "language") == 0 && !document->options.language_given)
        document->language_decided =
            language_from_tag(call->text.data, call->text.length, &document->language);
    document_tell(document, CHANGE_META, 0);
}

static void add_unit(struct document *document)
{
    size_t last = document->unit_count;
    document->units = mem_grow(document->units, last, &document->unit_capacity,
                               sizeof *document->units);
    uint64_t start = last > 0 ? document->units[last - 1].start + document->units[last - 1].size
                              : 0;
    document->units[document->unit_count++] = (struct unit){ .start = start };
}

/* The last one may be announced again. */
static void apply_unit(struct document *document, const struct call *call)
{
    size_t last = document->unit_count, bytes = call->name.length + call->text.length;
    if (call->part >= last && document->too_much)
        return;
    if (call->part > last || (call->part < last && call->part + 1 != last)) {
        diagnose(document, SEVERITY_WARNING, 0, slice_of(_("a unit was announced out of order")));
        return;
    }
    if (!has_room(document, call->part, UNITS_MAX, bytes))
        return;
    if (call->part == last)
        add_unit(document);
    struct unit *unit = &document->units[call->part];
    if (call->part < last)
        document->announced -= strlen(unit->name) + strlen(unit->title);
    set_string(&unit->name, call->name);
    set_string(&unit->title, call->text);
    document->announced += strlen(unit->name) + strlen(unit->title);
    if (call->part == last || unit->size != call->total)
        document_part_grew(document, call->part);
    unit->size = call->total;
    unit->flags = call->flags;
    document_tell(document, CHANGE_UNITS, call->part);
}

static void apply_outline(struct document *document, const struct call *call)
{
    size_t bytes = call->name.length + call->text.length;
    if (call->part >= document->unit_count && document->too_much)
        return;
    if (call->part >= document->unit_count) {
        diagnose(document, SEVERITY_WARNING, 0, slice_of(_("an outline entry leads nowhere")));
        return;
    }
    bool printed = call->detail == LEVEL_PRINTED;
    struct targets *targets = printed ? &document->printed : &document->outline;
    if (!has_room(document, targets->count, printed ? PRINTED_MAX : OUTLINE_MAX, bytes))
        return;
    document->announced += bytes;
    document_add_target(document, targets, call);
    if (!printed)
        document_tell(document, CHANGE_STRUCTURE, 0);
}

static void apply(void *self, const struct call *call)
{
    struct document *document = self;
    switch (call->kind) {
    case CALL_META:
        apply_meta(document, call);
        break;
    case CALL_UNIT:
        apply_unit(document, call);
        break;
    case CALL_OUTLINE:
        apply_outline(document, call);
        break;
    case CALL_DIAGNOSTIC:
        diagnose(document, call->detail <= SEVERITY_ERROR ? call->detail : SEVERITY_ERROR,
                 call->offset, call->text);
        break;
    case CALL_PROGRESS:
        document->done = call->offset;
        document->total = call->total;
        document_tell(document, CHANGE_PROGRESS, 0);
        break;
    case CALL_COMPLETE:
        document->complete = true;
        document_tell(document, CHANGE_UNITS, 0);
        break;
    default: /* resources have no reader yet */
        break;
    }
}

static void deliver(void *self, uint32_t number, struct part *part)
{
    document_deliver(self, number, part);
}

static void failed(void *self, uint32_t number, struct slice message)
{
    document_fail(self, number, message);
}

static void take(void *self, const struct call *call)
{
    struct document *document = self;
    struct error error;
    if (!receiver_take(document->receiver, call, &error))
        diagnose(document, SEVERITY_WARNING, 0, slice_of(error.message));
}

static const struct receiver_ops receiver_ops = { deliver, failed, apply };

struct document *document_new(const struct document_options *options)
{
    struct document *document = mem_array(1, sizeof *document);
    document->options = *options;
    document->language = options->language_given ? options->language : LANGUAGE_OTHER;
    document->language_decided = options->language_given;
    document->receiver = receiver_new(&receiver_ops, document);
    document->builder = (struct builder){ take, document };
    return document;
}

void document_free(struct document *document)
{
    if (document == NULL)
        return;
    document->listener = (struct document_listener){ 0 };
    if (document->loader.ops != NULL)
        document->loader.ops->free(document->loader.self);
    receiver_free(document->receiver);
    structure_free(document->structure);
    document_release_ruled(document);
    free(document->named_title);
    free(document->named_author);
    document_release_units(document);
    for (size_t i = 0; i < document->meta_count; i++) {
        free(document->meta[i].key);
        free(document->meta[i].value);
    }
    free(document->meta);
    document_release_targets(&document->outline);
    document_release_targets(&document->printed);
    free(document->named);
    for (size_t i = 0; i < document->diagnostic_count; i++)
        free(document->diagnostics[i].message);
    free(document->diagnostics);
    free(document);
}

struct builder *document_builder(struct document *document)
{
    return &document->builder;
}

void document_set_loader(struct document *document, struct loader loader)
{
    document->loader = loader;
}

void document_set_listener(struct document *document, struct document_listener listener)
{
    document->listener = listener;
}

enum language document_language(const struct document *document)
{
    return document->language;
}

const char *document_meta(const struct document *document, const char *key)
{
    if (strcmp(key, "language") == 0)
        return language_tag(document->language);
    for (size_t i = 0; i < document->meta_count; i++)
        if (strcmp(document->meta[i].key, key) == 0)
            return document->meta[i].value;
    const char *found =
        document->structure != NULL ? structure_meta(document->structure, key) : NULL;
    if (found == NULL && strcmp(key, "title") == 0)
        found = document->named_title;
    else if (found == NULL && strcmp(key, "author") == 0)
        found = document->named_author;
    return found;
}

static char *copy_of(struct slice text)
{
    return text.length > 0 ? mem_slice(text.data, text.length) : NULL;
}

void document_set_name(struct document *document, const char *name)
{
    struct bookline book = { 0 };
    free(document->named_title);
    free(document->named_author);
    if (utf8_is_valid(name, strlen(name)))
        bookline_of_file(slice_of(name), &book);
    document->named_title = copy_of(book.title);
    document->named_author = copy_of(book.author);
}

void document_progress(const struct document *document, uint64_t *done, uint64_t *total)
{
    *done = document->done;
    *total = document->total;
}

const struct diagnostic *document_diagnostics(const struct document *document, size_t *count,
                                              uint64_t *all)
{
    *count = document->diagnostic_count;
    if (all != NULL)
        *all = document->diagnostic_all;
    return document->diagnostics;
}
