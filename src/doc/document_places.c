/* SPDX-License-Identifier: MIT */
/* Positions to what outlives the document, and back. */
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "doc/document_internal.h"
#include "doc/visible.h"
#include "text/utf8.h"

/* A quotation reaches no farther than this on either side (bytes). */
#define QUOTE_REACH (2 * CONTEXT_MAX)

/* A part's text as it is read, and a byte of it there; visible is used where the two differ. */
static struct slice words_of(const struct part *part, struct visible *visible, size_t *byte)
{
    if (!part->notation)
        return (struct slice){ bytes_string(&part->text), part->text.length };
    visible_set(visible, part, 0, (uint32_t)part->text.length);
    *byte = visible_from_real(visible, (uint32_t)*byte);
    return (struct slice){ bytes_string(&visible->text), visible->text.length };
}

/* The words around a byte, from the neighbours too where the part's edge is near. */
static struct quotation quote(const struct part *part, size_t byte)
{
    struct visible visible = { 0 };
    struct slice words = words_of(part, &visible, &byte);
    const char *whole = words.data;
    size_t length = words.length;
    size_t from = byte > QUOTE_REACH ? utf8_floor(whole, length, byte - QUOTE_REACH) : 0;
    size_t to = length - byte > QUOTE_REACH ? utf8_floor(whole, length, byte + QUOTE_REACH)
                                            : length;
    struct bytes text = { 0 };
    if (from == 0)
        bytes_append(&text, bytes_string(&part->before), part->before.length);
    size_t at = text.length + byte - from;
    bytes_append(&text, whole + from, to - from);
    if (to == length)
        bytes_append(&text, bytes_string(&part->after), part->after.length);
    struct quotation quotation = quotation_take(bytes_string(&text), text.length, at);
    bytes_release(&text);
    visible_release(&visible);
    return quotation;
}

bool document_place(struct document *document, struct position position, struct place *place,
                    struct quotation *quotation)
{
    position = document_normalise(document, position);
    if (position.part >= document->unit_count)
        return false;
    const struct unit *unit = &document->units[position.part];
    if (unit->part == NULL)
        return false;
    if (position.byte > unit->part->text.length)
        position.byte = unit->part->text.length;
    const struct bytes *text = &unit->part->text;
    position.byte = utf8_floor(bytes_string(text), text->length, (size_t)position.byte);
    const struct loader *loader = &document->loader;
    if (loader->ops != NULL && loader->ops->source_of != NULL)
        *place = (struct place){ NULL, loader->ops->source_of(loader->self, position.part,
                                                              unit->part, position.byte) };
    else
        *place = (struct place){ mem_string(unit->name), position.byte };
    if (quotation != NULL)
        *quotation = quote(unit->part, position.byte);
    return true;
}

/* Where the place would be if nothing had changed. */
static bool locate(struct document *document, const struct place *place,
                   struct position *position)
{
    const struct loader *loader = &document->loader;
    if (place->unit == NULL && loader->ops != NULL && loader->ops->position_of != NULL) {
        if (!document->complete && place->offset >= document_size(document))
            return false; /* a text that flows has not come as far */
        *position = loader->ops->position_of(loader->self, place->offset, NULL);
        if (document->unit_count > 0 && position->part >= document->unit_count)
            position->part = (uint32_t)document->unit_count - 1;
        const struct part *part = document_part(document, position->part, WANT_VIEW);
        if (part == NULL)
            return false;
        *position = loader->ops->position_of(loader->self, place->offset, part);
        return true;
    }
    for (uint32_t i = 0; i < document->unit_count; i++) {
        if (place->unit == NULL || strcmp(document->units[i].name, place->unit) != 0)
            continue;
        *position = (struct position){ i, place->offset };
        return document_part(document, i, WANT_VIEW) != NULL;
    }
    return false;
}

static bool find_words(const struct part *part, const struct quotation *quotation, size_t near,
                       size_t *found)
{
    struct visible visible = { 0 };
    struct slice words = words_of(part, &visible, &near);
    bool is_there = quotation_find(quotation, words.data, words.length,
                                   near < words.length ? near : words.length, found);
    if (is_there && part->notation)
        *found = visible_start(&visible, *found);
    visible_release(&visible);
    return is_there;
}

static bool words_match(const struct part *part, const struct quotation *quotation, size_t byte)
{
    struct visible visible = { 0 };
    struct slice words = words_of(part, &visible, &byte);
    bool match = quotation_matches(quotation, words.data, words.length, byte);
    visible_release(&visible);
    return match;
}

bool document_find_in(struct document *document, uint32_t number, uint64_t near,
                      const struct quotation *quotation, struct position *position)
{
    const struct part *part = document_part(document, number, WANT_BACKGROUND);
    size_t found;
    if (part == NULL)
        return false;
    size_t at = near < part->text.length ? (size_t)near : part->text.length;
    if (!find_words(part, quotation, at, &found))
        return false;
    *position = (struct position){ number, found };
    return true;
}

bool document_find(struct document *document, const struct place *place,
                   const struct quotation *quotation, struct position *position)
{
    *position = (struct position){ 0, 0 };
    if (!locate(document, place, position))
        return false;
    const struct part *part = document_part(document, position->part, WANT_VIEW);
    if (part == NULL)
        return false;
    if (position->byte > part->text.length)
        position->byte = part->text.length;
    if (quotation == NULL || quotation->exact == NULL ||
        words_match(part, quotation, (size_t)position->byte))
        return true;
    return document_find_in(document, position->part, position->byte, quotation, position);
}
