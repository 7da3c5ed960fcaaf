/* SPDX-License-Identifier: MIT */
/* Parts in memory: asked for, delivered, kept and dropped by age. */
#include <assert.h>
#include <stdlib.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "doc/document_internal.h"

uint32_t document_part_count(const struct document *document)
{
    return (uint32_t)document->unit_count;
}

bool document_complete(const struct document *document)
{
    return document->complete;
}

enum part_state document_part_state(const struct document *document, uint32_t part)
{
    return part < document->unit_count ? document->units[part].state : PART_ABSENT;
}

const char *document_part_failure(const struct document *document, uint32_t part)
{
    return part < document->unit_count ? document->units[part].failure : NULL;
}

void document_drop_forms(struct document *document, uint32_t number)
{
    struct unit *unit = &document->units[number];
    if (unit->forms == NULL)
        return;
    document_tell(document, CHANGE_DROP, number);
    free(unit->forms);
    unit->forms = NULL;
}

static void drop_part(struct document *document, uint32_t number)
{
    struct unit *unit = &document->units[number];
    if (unit->part == NULL)
        return;
    document_tell(document, CHANGE_DROP, number);
    document_forget_anchors(document, number);
    free(unit->forms);
    unit->forms = NULL;
    document->memory -= part_size(unit->part);
    part_free(unit->part);
    unit->part = NULL;
    unit->state = PART_ABSENT;
}

static bool in_view(const struct document *document, uint32_t number)
{
    return number + 1 >= document->keep_first && number <= document->keep_last + 1;
}

/* The part longest unused, but for those in view, their neighbours and the newest. */
static uint32_t oldest(const struct document *document)
{
    uint32_t found = UINT32_MAX;
    for (uint32_t i = 0; i < document->unit_count; i++) {
        const struct unit *unit = &document->units[i];
        if (unit->part == NULL || unit->used == document->clock || in_view(document, i))
            continue;
        if (found == UINT32_MAX || unit->used < document->units[found].used)
            found = i;
    }
    return found;
}

static void trim(struct document *document)
{
    while (document->memory > PARTS_BUDGET) {
        uint32_t number = oldest(document);
        if (number == UINT32_MAX)
            return;
        drop_part(document, number);
    }
}

void document_deliver(struct document *document, uint32_t number, struct part *part)
{
    if (number >= document->unit_count) {
        part_free(part);
        builder_diagnostic(&document->builder, SEVERITY_WARNING, 0,
                           _("a part came that was not announced"));
        return;
    }
    drop_part(document, number);
    document_mark_notation(document, number, part);
    document_join_lines(document, number, part);
    struct unit *unit = &document->units[number];
    unit->part = part;
    unit->state = part->whole ? PART_WHOLE : PART_PARTIAL;
    unit->used = ++document->clock;
    document->memory += part_size(part);
    if (number == 0 && part->text.length > 0)
        document->ratio = (double)unit->size / (double)part->text.length;
    document_resolve_targets(document, number);
    document_part_came(document, number);
    trim(document);
    document_tell(document, CHANGE_PART, number);
}

void document_fail(struct document *document, uint32_t number, struct slice message)
{
    if (number >= document->unit_count)
        return;
    struct unit *unit = &document->units[number];
    if (unit->part == NULL)
        unit->state = PART_FAILED;
    /* A line is enough: there may be many of them. */
    struct error line;
    error_set(&line, "%.*s", (int)message.length, message.data);
    free(unit->failure);
    unit->failure = mem_string(line.message);
    document_tell(document, CHANGE_PART, number);
}

const struct part *document_part(struct document *document, uint32_t part, enum want want)
{
    if (part >= document->unit_count)
        return NULL;
    struct unit *unit = &document->units[part];
    if (unit->part == NULL && unit->state != PART_FAILED && document->loader.ops != NULL) {
        unit->state = PART_ASKED;
        document->loader.ops->want(document->loader.self, part, want);
        unit = &document->units[part]; /* units may have been announced meanwhile */
    }
    if (unit->part != NULL)
        unit->used = ++document->clock;
    return unit->part;
}

void document_retry(struct document *document, uint32_t part)
{
    if (part < document->unit_count && document->units[part].state == PART_FAILED)
        document->units[part].state = PART_ABSENT;
}

void document_keep(struct document *document, uint32_t first, uint32_t last)
{
    assert(first <= last);
    document->keep_first = first;
    document->keep_last = last;
}

void document_stop(struct document *document)
{
    if (document->loader.ops != NULL && document->loader.ops->stop != NULL)
        document->loader.ops->stop(document->loader.self);
}

void document_release_units(struct document *document)
{
    for (size_t i = 0; i < document->unit_count; i++) {
        struct unit *unit = &document->units[i];
        free(unit->name);
        free(unit->title);
        free(unit->failure);
        free(unit->forms);
        part_free(unit->part);
    }
    free(document->units);
}

/* Units as a measure of the whole. */

const char *document_unit_name(const struct document *document, uint32_t part)
{
    return part < document->unit_count ? document->units[part].name : NULL;
}

const char *document_unit_title(const struct document *document, uint32_t part)
{
    return part < document->unit_count ? document->units[part].title : NULL;
}

uint64_t document_unit_size(const struct document *document, uint32_t part)
{
    return part < document->unit_count ? document->units[part].size : 0;
}

uint64_t document_unit_start(const struct document *document, uint32_t part)
{
    return part < document->unit_count ? document->units[part].start : document_size(document);
}

uint64_t document_size(const struct document *document)
{
    if (document->unit_count == 0)
        return 0;
    const struct unit *last = &document->units[document->unit_count - 1];
    return last->start + last->size;
}

double document_source_ratio(const struct document *document)
{
    return document->ratio > 0 ? document->ratio : 1;
}

double document_fraction(const struct document *document, struct position position)
{
    uint64_t size = document_size(document);
    if (size == 0)
        return 0;
    if (position.part >= document->unit_count)
        return 1;
    const struct unit *unit = &document->units[position.part];
    double within = 0;
    if (unit->part != NULL && unit->part->text.length > 0)
        within = (double)position.byte / (double)unit->part->text.length;
    else if (unit->size > 0)
        within = (double)position.byte * document_source_ratio(document) / (double)unit->size;
    if (within > 1)
        within = 1;
    return ((double)unit->start + within * (double)unit->size) / (double)size;
}

struct position document_at_fraction(const struct document *document, double fraction)
{
    struct position position = { 0, 0 };
    if (document->unit_count == 0 || !(fraction > 0))
        return position;
    if (fraction > 1)
        fraction = 1;
    double target = fraction * (double)document_size(document);
    uint32_t low = 0, high = (uint32_t)document->unit_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if ((double)document->units[middle].start <= target)
            low = middle;
        else
            high = middle;
    }
    const struct unit *unit = &document->units[low];
    double within = target - (double)unit->start;
    if (unit->part != NULL && unit->size > 0)
        within *= (double)unit->part->text.length / (double)unit->size;
    else
        within /= document_source_ratio(document);
    position.part = low;
    position.byte = within > 0 ? (uint64_t)within : 0;
    return position;
}

struct position document_normalise(const struct document *document, struct position position)
{
    while (position.part + 1 < document->unit_count) {
        const struct part *part = document->units[position.part].part;
        if (part == NULL || position.byte < part->text.length)
            break;
        position.byte -= part->text.length;
        position.part++;
    }
    return position;
}
