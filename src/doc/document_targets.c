/* SPDX-License-Identifier: MIT */
/*
 * Where the outline's entries lead in a part, once it is there.  The part may go again before the
 * outline is looked at: what its anchors tell is taken when it comes.
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
void document_resolve_target(struct document *document, struct target *target)
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

void document_resolve_targets(struct document *document, uint32_t number)
{
    for (size_t i = 0; i < document->target_count; i++) {
        struct target *target = &document->targets[i];
        if (target->unit == number && !target->resolved)
            document_resolve_target(document, target);
    }
}
