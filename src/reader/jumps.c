/* SPDX-License-Identifier: MIT */
#include "reader/jumps.h"

#include <string.h>

static void append(struct jumps *jumps, struct position position)
{
    if (jumps->count > 0 && position_equal(jumps->items[jumps->count - 1], position))
        return;
    if (jumps->count == JUMPS_KEPT) {
        memmove(jumps->items, jumps->items + 1, (JUMPS_KEPT - 1) * sizeof *jumps->items);
        jumps->count--;
    }
    jumps->items[jumps->count++] = position;
}

void jumps_push(struct jumps *jumps, struct position from)
{
    if (jumps->at < jumps->count)
        jumps->count = jumps->at;
    append(jumps, from);
    jumps->at = jumps->count;
}

bool jumps_back(struct jumps *jumps, struct position here, struct position *to)
{
    if (jumps->at == 0)
        return false;
    if (jumps->at == jumps->count) {
        /* Where one stands becomes the place that forward leads to. */
        size_t from = jumps->at;
        append(jumps, here);
        if (jumps->count == from) /* one stands where one last jumped from, or the list was full */
            from--;
        if (from == 0)
            return false;
        jumps->at = from;
    }
    *to = jumps->items[--jumps->at];
    return true;
}

bool jumps_forward(struct jumps *jumps, struct position *to)
{
    if (jumps->at + 1 >= jumps->count)
        return false;
    *to = jumps->items[++jumps->at];
    return true;
}
