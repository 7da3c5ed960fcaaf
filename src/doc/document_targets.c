/* SPDX-License-Identifier: MIT */
/*
 * Where the outline's entries and the printed pages begin in a part, once it is there.  The part
 * may go again before they are looked at: what its anchors tell is taken when it comes.
 */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/document_internal.h"

/* A part's anchors by name, those of one name as they stand. */
struct named {
    const char *name;
    uint32_t byte;
};

static int compare(const void *a, const void *b)
{
    const struct named *x = a, *y = b;
    int order = strcmp(x->name, y->name);
    return order != 0 ? order : (x->byte > y->byte) - (x->byte < y->byte);
}

static struct named *sorted(const struct part *part)
{
    struct named *rows = mem_array(part->anchor_count + 1, sizeof *rows);
    for (size_t i = 0; i < part->anchor_count; i++)
        rows[i] = (struct named){ part->strings[part->anchors[i].name], part->anchors[i].byte };
    if (part->anchor_count > 0)
        qsort(rows, part->anchor_count, sizeof *rows, compare);
    return rows;
}

/* The first of that name, or count. */
static size_t find(const struct named *rows, size_t count, const char *name)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(rows[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && strcmp(rows[low].name, name) == 0 ? low : count;
}

void document_forget_anchors(struct document *document, uint32_t number)
{
    if (document->named == NULL || document->named_unit != number)
        return;
    free(document->named);
    document->named = NULL;
}

/* An anchor that the part lacks is the unit's start. */
static void resolve(struct document *document, struct target *target)
{
    const struct part *part = document->units[target->unit].part;
    if (document->named == NULL || document->named_unit != target->unit) {
        free(document->named);
        document->named = sorted(part);
        document->named_unit = target->unit;
    }
    size_t at = find(document->named, part->anchor_count, target->anchor);
    if (at < part->anchor_count)
        target->byte = document->named[at].byte;
    target->resolved = part->whole;
}

static void resolve_all(struct document *document, struct targets *targets, uint32_t number)
{
    for (size_t i = 0; i < targets->count; i++)
        if (targets->rows[i].unit == number && !targets->rows[i].resolved)
            resolve(document, &targets->rows[i]);
}

void document_resolve_targets(struct document *document, uint32_t number)
{
    resolve_all(document, &document->outline, number);
    resolve_all(document, &document->printed, number);
}

void document_add_target(struct document *document, struct targets *targets,
                         const struct call *call)
{
    bool by_byte = (call->flags & TARGET_BYTE) != 0;
    targets->rows = mem_grow(targets->rows, targets->count, &targets->capacity,
                             sizeof *targets->rows);
    struct target *target = &targets->rows[targets->count++];
    *target = (struct target){
        .level = call->detail,
        .title = mem_slice(call->text.data, call->text.length),
        .anchor = call->name.length > 0 ? mem_slice(call->name.data, call->name.length) : NULL,
        .unit = call->part,
        .byte = by_byte ? call->offset : 0,
        .resolved = by_byte || call->name.length == 0,
    };
    if (!target->resolved && document->units[call->part].part != NULL)
        resolve(document, target);
}

void document_release_targets(struct targets *targets)
{
    for (size_t i = 0; i < targets->count; i++) {
        free(targets->rows[i].title);
        free(targets->rows[i].anchor);
    }
    free(targets->rows);
    *targets = (struct targets){ 0 };
}

struct outline_entry document_target(const struct targets *targets, size_t index)
{
    if (index >= targets->count)
        return (struct outline_entry){ 0 };
    const struct target *target = &targets->rows[index];
    return (struct outline_entry){ target->level, target->title, target->unit, target->resolved,
                                   target->byte };
}

size_t document_printed_count(const struct document *document)
{
    return document->printed.count;
}

struct outline_entry document_printed(const struct document *document, size_t index)
{
    return document_target(&document->printed, index);
}

size_t document_printed_find(const struct document *document, const char *label)
{
    for (size_t i = 0; i < document->printed.count; i++)
        if (strcmp(document->printed.rows[i].title, label) == 0)
            return i;
    return SIZE_MAX;
}
