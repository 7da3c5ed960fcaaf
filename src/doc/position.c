/* SPDX-License-Identifier: MIT */
#include "doc/position.h"

#include <stdlib.h>

#include "base/mem.h"

int position_compare(struct position a, struct position b)
{
    if (a.part != b.part)
        return a.part < b.part ? -1 : 1;
    return (a.byte > b.byte) - (a.byte < b.byte);
}

bool position_equal(struct position a, struct position b)
{
    return position_compare(a, b) == 0;
}

void place_release(struct place *place)
{
    free(place->unit);
    *place = (struct place){ 0 };
}

struct place place_copy(const struct place *place)
{
    return (struct place){
        .unit = place->unit != NULL ? mem_string(place->unit) : NULL,
        .offset = place->offset,
    };
}
