/* SPDX-License-Identifier: MIT */
/* Positions to what outlives the document, and back. */
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "doc/document_internal.h"
#include "text/utf8.h"

/* A quotation reaches no farther than this on either side (bytes). */
#define QUOTE_REACH (2 * CONTEXT_MAX)

/* The words around a byte, from the neighbours too where the part's edge is near. */
static struct quotation quote(const struct part *part, size_t byte)
{
    const char *whole = bytes_string(&part->text);
    size_t length = part->text.length;
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

bool document_find_in(struct document *document, uint32_t number, uint64_t near,
                      const struct quotation *quotation, struct position *position)
{
    const struct part *part = document_part(document, number, WANT_BACKGROUND);
    size_t found;
    if (part == NULL || !quotation_find(quotation, bytes_string(&part->text), part->text.length,
                                        near < part->text.length ? near : part->text.length,
                                        &found))
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
        quotation_matches(quotation, bytes_string(&part->text), part->text.length,
                          position->byte))
        return true;
    return document_find_in(document, position->part, position->byte, quotation, position);
}
