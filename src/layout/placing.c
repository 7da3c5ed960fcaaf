/* SPDX-License-Identifier: MIT */
#include "layout/placing.h"

#include "doc/visible.h"
#include "text/cluster.h"

void placing_start(struct placing *placing, const struct flow *flow, const struct row *row)
{
    const struct part *part = flow_part(flow);
    *placing = (struct placing){
        .flow = flow,
        .row = row,
        .gap = flow_gaps(flow, row),
        .gaps = row->gap_count,
        .byte = row->start,
        .span = part->notation ? part_span_from(part, part->blocks[row->block].start) : 0,
    };
}

/* The cells that layout inserts before the cluster at byte, or takes from it. */
static int gap_at(struct placing *placing, uint32_t byte)
{
    int cells = 0;
    while (placing->gaps > 0 && placing->gap->byte <= byte) {
        cells += placing->gap->cells;
        placing->gap++;
        placing->gaps--;
    }
    return cells;
}

/* The notation at byte or after it, or NULL; what lies before it is passed over. */
static const struct span *notation_from(struct placing *placing, uint32_t byte)
{
    const struct part *part = flow_part(placing->flow);
    for (; placing->span < part->span_count; placing->span++) {
        const struct span *span = &part->spans[placing->span];
        if ((span->kind == SPAN_HIDDEN || span->kind == SPAN_SHOWN_AS) && span->end > byte)
            return span;
    }
    return NULL;
}

/*
 * What stands next in a part that has notation: the end of what a cluster may take, with what is
 * shown in its place where it is shown otherwise.
 */
static uint32_t next_piece(struct placing *placing, struct slice *instead)
{
    const struct part *part = flow_part(placing->flow);
    const struct span *span;
    while ((span = notation_from(placing, placing->byte)) != NULL &&
           span->start <= placing->byte) {
        if (span->kind == SPAN_SHOWN_AS) {
            *instead = visible_instead(part, span);
            return span->end;
        }
        placing->byte = span->end;
    }
    return span != NULL && span->start < placing->row->end ? span->start : placing->row->end;
}

/* The cells of what is shown instead of a cluster. */
static int cells_of(struct slice words, const struct layout_style *style)
{
    int cells = 0;
    for (size_t at = 0; at < words.length;) {
        size_t length = cluster_length(words.data + at, words.length - at);
        cells += style->vertical ? 2
                                 : width_of_cluster(&style->rules, words.data + at, length);
        at += length;
    }
    return cells;
}

bool placing_next(struct placing *placing, struct placed *placed)
{
    const struct row *row = placing->row;
    const struct part *part = flow_part(placing->flow);
    struct slice instead = { 0 };
    uint32_t end = part->notation ? next_piece(placing, &instead) : row->end;
    if (placing->byte >= row->end)
        return false;
    const char *cluster = part->text.data + placing->byte;
    size_t length = end - placing->byte;
    if (instead.data == NULL)
        length = cluster_length(cluster, length);
    if (row->hyphen && placing->byte + length == row->end)
        instead = slice_of("-");
    int gap = gap_at(placing, placing->byte);
    int cells = instead.data != NULL
                    ? cells_of(instead, flow_style(placing->flow))
                    : flow_cluster_cells(placing->flow, row, placing->column - placing->inserted,
                                         cluster, length);
    placing->inserted += gap;
    placing->column += gap > 0 ? gap : 0;
    *placed = (struct placed){
        .byte = placing->byte,
        .length = (uint32_t)length,
        .column = placing->column,
        .cells = gap < 0 ? cells + gap : cells,
        .instead = instead,
    };
    placing->column += placed->cells;
    placing->byte += (uint32_t)length;
    return true;
}
