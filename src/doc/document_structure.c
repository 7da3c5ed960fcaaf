/* SPDX-License-Identifier: MIT */
/* The layer of structure over a document's parts, and the outline. */
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "doc/document_internal.h"
#include "doc/visible.h"
#include "text/utf8.h"

/* Structure looks at a part that is there. */
static void look_at(struct document *document, uint32_t number)
{
    struct unit *unit = &document->units[number];
    if (unit->part->notation) {
        struct visible words = { 0 };
        struct part *view = visible_view(unit->part, &words);
        structure_add(document->structure, number, view);
        visible_free_view(view, &words);
    } else {
        structure_add(document->structure, number, unit->part);
    }
    document_rule_part(document, number);
    unit->looked_at = unit->size;
    unit->looked_at_whole = unit->part->whole;
    document->undecided = true;
}

/* It has looked at all that there is of the part so far. */
static bool is_looked_at(const struct document *document, uint32_t number)
{
    const struct unit *unit = &document->units[number];
    return document->structure != NULL && structure_has(document->structure, number) &&
           unit->looked_at == unit->size;
}

/* A structure that starts from nothing; versions go on from where the old one was. */
void document_renew_structure(struct document *document)
{
    document->version_base = document_version(document) + (document->structure != NULL);
    structure_free(document->structure);
    document->structure = structure_new(&(struct structure_options){
        .headings = document->options.headings, .language = document->language });
    document->next = 0;
    document->recognised = false;
    document->scheme_of_head = false;
    document->undecided = true;
    for (uint32_t i = 0; i < document->unit_count; i++) {
        document_drop_forms(document, i);
        if (document->units[i].part != NULL)
            look_at(document, i);
    }
}

void document_set_recognise(struct document *document, bool plain)
{
    if (plain || !document->options.recognise)
        return;
    document->options.recognise = false;
    document->version_base = document_version(document) + (document->structure != NULL);
    structure_free(document->structure);
    document->structure = NULL;
    for (uint32_t i = 0; i < document->unit_count; i++)
        document_drop_forms(document, i);
}

struct script_counts document_head_counts(const struct document *document, size_t *bytes)
{
    *bytes = document->head_bytes;
    return document->head;
}

/* A part's beginning among what counts as the text's head.  That of a book goes on from part to part,
 * in the order in which they come: its first one may be a picture, and is not where one reads on. */
static void count_head(struct document *document, const struct part *part)
{
    size_t length = part->text.length;
    bool first = document->options.recognise || document->unit_count == 1;
    if (first) {
        document->head = (struct script_counts){ 0 };
        document->head_bytes = 0;
    }
    size_t room = HEAD_MAX - document->head_bytes;
    if (length > room)
        length = utf8_floor(part->text.data, length, room);
    document->head_decided =
        part->text.length >= room || (document->options.recognise && part->whole);
    document->head_bytes += length;
    script_count(&document->head, bytes_string(&part->text), length);
}

/* The language is decided from the text's head, once that is there; before, for the time being. */
static bool decide_language(struct document *document, uint32_t number)
{
    if (document->head_decided || (document->options.recognise && number != 0))
        return false;
    count_head(document, document->units[number].part);
    enum language before = document->language;
    if (!document->language_decided)
        document->language = language_of_counts(&document->head);
    if (document->language != before)
        document_tell(document, CHANGE_META, 0);
    return document->language != before;
}

void document_part_came(struct document *document, uint32_t number)
{
    bool changed = decide_language(document, number);
    if (!document->options.recognise)
        return;
    if (document->structure == NULL || changed) {
        document_renew_structure(document);
        return;
    }
    if (!is_looked_at(document, number) || !document->units[number].looked_at_whole)
        look_at(document, number);
}

void document_part_grew(struct document *document, uint32_t number)
{
    document->recognised = false;
    if (document->next > number)
        document->next = number;
}

static uint64_t bytes_there(const struct document *document)
{
    if (document->unit_count == 0)
        return 0;
    const struct unit *last = &document->units[document->unit_count - 1];
    return last->start + last->size;
}

static void decide(struct document *document, bool whole)
{
    document->undecided = false;
    document->decided = bytes_there(document);
    if (structure_decide(document->structure, whole))
        document_tell(document, CHANGE_STRUCTURE, 0);
}

void document_decide(struct document *document)
{
    decide(document, document->recognised);
}

unsigned document_version(const struct document *document)
{
    if (document->structure == NULL)
        return document->version_base;
    return document->version_base + structure_version(document->structure);
}

void document_adopt_structure(struct document *document)
{
    document->adopted = document_version(document);
}

static struct form *forms_of_structure(const struct document *document, uint32_t number)
{
    const struct part *part = document->units[number].part;
    if (!part->notation)
        return structure_forms(document->structure, number, part);
    struct visible words = { 0 };
    struct part *view = visible_view(part, &words);
    struct form *forms = structure_forms(document->structure, number, view);
    visible_free_view(view, &words);
    return forms;
}

/* A marked-up format's own words. */
static struct form *forms_of_format(const struct part *part)
{
    struct form *forms = mem_array(part->block_count, sizeof *forms);
    for (size_t i = 0; i < part->block_count; i++)
        forms[i] = part->blocks[i].form;
    return forms;
}

const struct form *document_forms(struct document *document, uint32_t number)
{
    if (number >= document->unit_count || document->units[number].part == NULL)
        return NULL;
    struct unit *unit = &document->units[number];
    if (document->structure != NULL && structure_version(document->structure) == 0)
        decide(document, false);
    if (unit->forms != NULL && unit->forms_version >= document->adopted)
        return unit->forms;
    document_drop_forms(document, number);
    unit->forms = document->structure != NULL
                      ? forms_of_structure(document, number)
                      : forms_of_format(unit->part);
    unit->forms_version = document_version(document);
    return unit->forms;
}

void document_recognise_start(struct document *document)
{
    if (!document->options.recognise)
        return;
    document_part(document, 0, WANT_VIEW);
    if (document->structure != NULL)
        decide(document, document->complete && document->unit_count == 1 &&
                             document->units[0].state == PART_WHOLE);
    document_adopt_structure(document);
}

/* No more will be seen of the part: it was whole, or all there is came and is not. */
static bool seen(const struct document *document, uint32_t number)
{
    const struct unit *unit = &document->units[number];
    return unit->state == PART_FAILED ||
           (is_looked_at(document, number) &&
            (unit->looked_at_whole || (document->complete && unit->part != NULL)));
}

/* While a text flows it is decided anew when it has grown by an eighth, and when it halts. */
static bool is_due(struct document *document)
{
    uint64_t bytes = bytes_there(document);
    bool due = bytes < SCHEME_HEAD || bytes == document->put_off ||
               bytes >= document->decided + document->decided / 8;
    document->put_off = bytes;
    return due;
}

/* The part that is next.  One that may still grow is not loaded again for what is known of it. */
static bool look_at_next(struct document *document)
{
    uint32_t next = document->next;
    bool there = !is_looked_at(document, next) || document->complete;
    if (there)
        there = document_part(document, next, WANT_BACKGROUND) != NULL;
    if (document->undecided && is_looked_at(document, next) && !seen(document, next)) {
        if (!is_due(document))
            return true;
        decide(document, false);
    }
    return there && seen(document, next);
}

/* The scheme of the text's head comes long before that of a large text's whole. */
static void decide_head(struct document *document)
{
    if (document->scheme_of_head || document->structure == NULL ||
        (document->next < document->unit_count &&
         document->units[document->next].start < SCHEME_HEAD))
        return;
    document->scheme_of_head = true;
    if (document->undecided)
        decide(document, false);
}

bool document_recognise_step(struct document *document)
{
    if (!document->options.recognise || document->recognised)
        return false;
    while (document->next < document->unit_count && seen(document, document->next))
        document->next++;
    decide_head(document);
    if (document->next < document->unit_count)
        return look_at_next(document);
    if (!document->complete)
        return false;
    document->recognised = true;
    if (document->structure != NULL)
        decide(document, true);
    return false;
}

bool document_recognised(const struct document *document)
{
    return !document->options.recognise || document->recognised;
}

void document_set_headings(struct document *document, bool headings)
{
    if (document->options.headings == headings)
        return;
    document->options.headings = headings;
    if (document->structure != NULL) {
        document_renew_structure(document);
        document_tell(document, CHANGE_STRUCTURE, 0);
    }
}

/* As a format tells it, else as its head does. */
static enum language own_language(const struct document *document, bool *decided)
{
    enum language language = LANGUAGE_OTHER;
    *decided = false;
    for (size_t i = 0; i < document->meta_count && !*decided; i++)
        if (strcmp(document->meta[i].key, "language") == 0)
            *decided = language_from_tag(document->meta[i].value, strlen(document->meta[i].value),
                                         &language);
    if (!*decided && document->head_bytes > 0)
        language = language_of_counts(&document->head);
    return language;
}

void document_set_language(struct document *document, bool given, enum language language)
{
    enum language before = document->language;
    document->options.language_given = document->language_decided = given;
    document->language =
        given ? language : own_language(document, &document->language_decided);
    if (document->language == before)
        return;
    if (document->structure != NULL) {
        document_renew_structure(document);
        document_tell(document, CHANGE_STRUCTURE, 0);
    }
    document_tell(document, CHANGE_META, 0);
}

unsigned document_chapter_level(const struct document *document)
{
    return document->structure != NULL ? structure_chapter_level(document->structure) : 0;
}

size_t document_outline_count(const struct document *document)
{
    const struct heading *headings;
    if (document->structure != NULL)
        return structure_headings(document->structure, &headings);
    return document->outline.count;
}

struct outline_entry document_outline(struct document *document, size_t index)
{
    if (document->structure != NULL) {
        const struct heading *headings;
        size_t count = structure_headings(document->structure, &headings);
        if (index >= count)
            return (struct outline_entry){ 0 };
        const struct heading *h = &headings[index];
        return (struct outline_entry){ h->level, h->title, h->position.part, true,
                                       h->position.byte };
    }
    return document_target(&document->outline, index);
}

static bool at_or_before(struct document *document, size_t index, struct position position)
{
    struct outline_entry entry = document_outline(document, index);
    struct position start = { entry.part, entry.byte };
    return position_compare(start, position) <= 0;
}

size_t document_section_at(struct document *document, struct position position)
{
    size_t low = 0, high = document_outline_count(document);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (at_or_before(document, middle, position))
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? low - 1 : SIZE_MAX;
}
