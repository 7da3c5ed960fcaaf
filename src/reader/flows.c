/* SPDX-License-Identifier: MIT */
#include "reader/flows.h"

#include <string.h>

void flows_init(struct flows *flows, struct document *document, const struct layout_style *style)
{
    memset(flows, 0, sizeof *flows);
    flows->document = document;
    flows->style = *style;
}

static void forget(struct flow_slot *slot)
{
    flow_free(slot->flow);
    *slot = (struct flow_slot){ 0 };
}

void flows_release(struct flows *flows)
{
    for (size_t i = 0; i < FLOWS_KEPT; i++)
        forget(&flows->slots[i]);
}

void flows_set_style(struct flows *flows, const struct layout_style *style)
{
    if (layout_style_equal(&flows->style, style))
        return;
    flows_release(flows);
    flows->style = *style;
}

void flows_set_document(struct flows *flows, struct document *document)
{
    flows_release(flows);
    flows->document = document;
}

void flows_drop(struct flows *flows, uint32_t part)
{
    for (size_t i = 0; i < FLOWS_KEPT; i++)
        if (flows->slots[i].flow != NULL && flows->slots[i].part == part)
            forget(&flows->slots[i]);
}

static struct flow_slot *find(struct flows *flows, uint32_t part, size_t index)
{
    for (size_t i = 0; i < FLOWS_KEPT; i++) {
        struct flow_slot *slot = &flows->slots[i];
        if (slot->flow != NULL && slot->part == part && slot->index == index)
            return slot;
    }
    return NULL;
}

static struct flow_slot *room(struct flows *flows)
{
    struct flow_slot *oldest = &flows->slots[0];
    for (size_t i = 0; i < FLOWS_KEPT; i++) {
        if (flows->slots[i].flow == NULL)
            return &flows->slots[i];
        if (flows->slots[i].used < oldest->used)
            oldest = &flows->slots[i];
    }
    forget(oldest);
    return oldest;
}

struct flow *flows_get(struct flows *flows, uint32_t part, size_t index, enum want want)
{
    /* The forms first: a new version of them drops what was laid out with the old one. */
    const struct part *text = document_part(flows->document, part, want);
    const struct form *forms = document_forms(flows->document, part);
    if (text == NULL || forms == NULL || index >= flow_count(text))
        return NULL;
    struct flow_slot *slot = find(flows, part, index);
    if (slot == NULL) {
        slot = room(flows);
        *slot = (struct flow_slot){
            .flow = flow_new(text, forms, index, &flows->style),
            .part = part,
            .index = index,
        };
    }
    slot->used = ++flows->clock;
    return slot->flow;
}

struct flow *flows_at(struct flows *flows, struct position position, enum want want)
{
    const struct part *part = document_part(flows->document, position.part, want);
    if (part == NULL)
        return NULL;
    size_t block = part_block_at(part, position.byte);
    return flows_get(flows, position.part, flow_of_block(part, block), want);
}

bool flows_next(struct flows *flows, uint32_t *part, size_t *index, struct flow **flow)
{
    const struct part *text = document_part(flows->document, *part, WANT_VIEW);
    if (text != NULL && *index + 1 < flow_count(text)) {
        ++*index;
    } else {
        if (*part + 1 >= document_part_count(flows->document))
            return false;
        ++*part;
        *index = 0;
    }
    *flow = flows_get(flows, *part, *index, WANT_VIEW);
    return true;
}

bool flows_previous(struct flows *flows, uint32_t *part, size_t *index, struct flow **flow)
{
    if (*index > 0) {
        --*index;
    } else {
        if (*part == 0)
            return false;
        --*part;
        const struct part *text = document_part(flows->document, *part, WANT_VIEW);
        *index = text != NULL ? flow_count(text) - 1 : 0;
    }
    *flow = flows_get(flows, *part, *index, WANT_VIEW);
    return true;
}
