/* SPDX-License-Identifier: MIT */
#include "layout/placing.h"

#include "text/cluster.h"

void placing_start(struct placing *placing, const struct flow *flow, const struct row *row)
{
    *placing = (struct placing){
        .flow = flow,
        .row = row,
        .gap = flow_gaps(flow, row),
        .gaps = row->gap_count,
        .byte = row->start,
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

bool placing_next(struct placing *placing, struct placed *placed)
{
    const struct row *row = placing->row;
    if (placing->byte >= row->end)
        return false;
    const char *cluster = flow_part(placing->flow)->text.data + placing->byte;
    size_t length = cluster_length(cluster, row->end - placing->byte);
    int gap = gap_at(placing, placing->byte);
    int cells = flow_cluster_cells(placing->flow, row, placing->column - placing->inserted,
                                   cluster, length);
    placing->inserted += gap;
    placing->column += gap > 0 ? gap : 0;
    placed->byte = placing->byte;
    placed->length = (uint32_t)length;
    placed->column = placing->column;
    placed->cells = gap < 0 ? cells + gap : cells;
    placing->column += placed->cells;
    placing->byte += (uint32_t)length;
    return true;
}
