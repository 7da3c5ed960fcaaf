/* SPDX-License-Identifier: MIT */
/*
 * The flows that a session has laid out, kept while they are of use.
 *
 * Units: flows are named by part and index in it.
 * Ownership: the cache owns its flows; one that flows_get returns is valid until flows_drop of its
 *   part, flows_set_style, or FLOWS_KEPT other flows were asked for.
 * Errors: a flow whose part is not there is NULL.
 */
#ifndef READER_FLOWS_H
#define READER_FLOWS_H

#include "doc/document.h"
#include "layout/flow.h"

#define FLOWS_KEPT 8

struct flows {
    struct document *document;
    struct layout_style style;
    unsigned long clock;
    struct flow_slot {
        struct flow *flow;
        uint32_t part;
        size_t index;
        unsigned long used;
    } slots[FLOWS_KEPT];
};

void flows_init(struct flows *flows, struct document *document, const struct layout_style *style);
void flows_release(struct flows *flows);

/* Forgets what was laid out for another style or document. */
void flows_set_style(struct flows *flows, const struct layout_style *style);
void flows_set_document(struct flows *flows, struct document *document);

/* The document tells CHANGE_DROP: forgets the part's flows. */
void flows_drop(struct flows *flows, uint32_t part);

struct flow *flows_get(struct flows *flows, uint32_t part, size_t index, enum want want);

/* The flow that a position lies in; NULL if its part is not there. */
struct flow *flows_at(struct flows *flows, struct position position, enum want want);

/* The one after or before; false at the text's end or start.  *flow is NULL where it is not
 * there. */
bool flows_next(struct flows *flows, uint32_t *part, size_t *index, struct flow **flow);
bool flows_previous(struct flows *flows, uint32_t *part, size_t *index, struct flow **flow);

#endif
