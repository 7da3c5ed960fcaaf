/* SPDX-License-Identifier: MIT */
/* Headings that the reader made or unmade: kept by their places, found again in parts as they come. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/cursor.h"
#include "doc/document_internal.h"
#include "doc/visible.h"

/* One line's own words, without the white space around them; length 0 for a blank one. */
static struct slice line_at(const struct part *part, size_t block, struct visible *words)
{
    visible_set(words, part, part->blocks[block].start, part->blocks[block].end);
    return slice_trim(bytes_slice(&words->text));
}

static void rule(struct document *document, uint32_t number, uint64_t byte, bool heading)
{
    const struct part *part = document->units[number].part;
    struct visible words = { 0 };
    size_t block = part_block_at(part, byte);
    struct slice line = line_at(part, block, &words);
    if (line.length > 0) {
        struct position start = { number, visible_start(&words, (size_t)(line.data -
                                                                         words.text.data)) };
        structure_rule(document->structure, start, (uint32_t)block, heading, line);
    }
    visible_release(&words);
}

/* Whether a place is in a part, by its unit or offset alone; *byte gets where it would be. */
static bool is_in(const struct document *document, const struct place *place, uint32_t number,
                  uint64_t *byte)
{
    const struct loader *loader = &document->loader;
    const struct unit *unit = &document->units[number];
    *byte = place->offset;
    if (place->unit != NULL)
        return unit->name != NULL && strcmp(unit->name, place->unit) == 0;
    if (loader->ops == NULL || loader->ops->position_of == NULL ||
        loader->ops->position_of(loader->self, place->offset, NULL).part != number)
        return false;
    *byte = loader->ops->position_of(loader->self, place->offset, unit->part).byte;
    return true;
}

static void find(struct document *document, struct ruled *ruled, uint32_t number)
{
    struct position position = { number, 0 };
    if (!is_in(document, &ruled->place, number, &position.byte))
        return;
    const struct quotation *quotation = &ruled->quotation;
    if (quotation->exact != NULL &&
        !document_find_in(document, number, position.byte, quotation, &position))
        return;
    ruled->found = true;
    ruled->part = number;
    ruled->byte = position.byte;
}

void document_rule_part(struct document *document, uint32_t number)
{
    const struct part *part = document->units[number].part;
    if (part->block_count == 0)
        return;
    for (size_t i = 0; i < document->ruled_count; i++) {
        struct ruled *ruled = &document->ruled[i];
        if (!ruled->found)
            find(document, ruled, number);
        if (ruled->found && ruled->part == number && ruled->byte < part->text.length)
            rule(document, number, ruled->byte, ruled->heading);
    }
}

static struct ruled *add(struct document *document)
{
    document->ruled = mem_grow(document->ruled, document->ruled_count, &document->ruled_capacity,
                               sizeof *document->ruled);
    struct ruled *ruled = &document->ruled[document->ruled_count++];
    *ruled = (struct ruled){ 0 };
    return ruled;
}

void document_release_ruled(struct document *document)
{
    for (size_t i = 0; i < document->ruled_count; i++) {
        place_release(&document->ruled[i].place);
        quotation_release(&document->ruled[i].quotation);
    }
    free(document->ruled);
}

void document_restore_heading(struct document *document, const struct place *place,
                              const struct quotation *quotation, bool heading)
{
    struct ruled *ruled = add(document);
    ruled->place = place_copy(place);
    ruled->quotation = quotation_copy(quotation);
    ruled->heading = heading;
}

void document_headings_restored(struct document *document)
{
    if (document->structure == NULL || document->ruled_count == 0)
        return;
    for (uint32_t i = 0; i < document->unit_count; i++)
        if (document->units[i].part != NULL)
            document_rule_part(document, i);
    document_decide(document);
}

/* The line's first byte that is not white; false for what is no line of plain text. */
static bool start_of_line(struct document *document, struct position *position)
{
    *position = document_normalise(document, *position);
    if (document->structure == NULL || position->part >= document->unit_count)
        return false;
    const struct part *part = document->units[position->part].part;
    if (part == NULL || part->block_count == 0 || !document->options.headings)
        return false;
    struct visible words = { 0 };
    struct slice line = line_at(part, part_block_at(part, position->byte), &words);
    if (line.length > 0)
        position->byte = visible_start(&words, (size_t)(line.data - words.text.data));
    visible_release(&words);
    return line.length > 0;
}

bool document_has_heading(struct document *document, struct position position)
{
    if (!start_of_line(document, &position))
        return false;
    size_t section = document_section_at(document, position);
    if (section == SIZE_MAX)
        return false;
    struct outline_entry entry = document_outline(document, section);
    return entry.part == position.part && entry.byte == position.byte;
}

bool document_set_heading(struct document *document, struct position position, bool heading,
                          struct place *place, struct quotation *quotation)
{
    if (!start_of_line(document, &position) ||
        !document_place(document, position, place, quotation))
        return false;
    size_t i = 0;
    while (i < document->ruled_count &&
           (!document->ruled[i].found || document->ruled[i].part != position.part ||
            document->ruled[i].byte != position.byte))
        i++;
    if (i == document->ruled_count) {
        document_restore_heading(document, place, quotation, heading);
        document->ruled[i].found = true;
        document->ruled[i].part = position.part;
        document->ruled[i].byte = position.byte;
    }
    document->ruled[i].heading = heading;
    rule(document, position.part, position.byte, heading);
    document_decide(document);
    return true;
}
