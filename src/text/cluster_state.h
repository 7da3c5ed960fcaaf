/* SPDX-License-Identifier: MIT */
/*
 * The rules of clusters, one code point at a time: for cluster.c and for the breaking of lines,
 * which never parts a cluster.
 *
 * Units: code points by their class, bytes for the limit.
 * Ownership: values only; CLUSTER_STATE_START is the state before a text.
 * Source: UAX #29 revision 41 (Unicode 15.0), 3.1.1, rules GB1 to GB999.
 */
#ifndef TEXT_CLUSTER_STATE_H
#define TEXT_CLUSTER_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/limits.h"
#include "text/tables/linebreak.h"

struct cluster_state {
    unsigned char last;    /* enum cluster_class of the code point before */
    unsigned char picture; /* GB11: 1 after a picture and what extends it, 2 after a ZWJ there */
    bool half;             /* GB12: an odd number of regional indicators */
    size_t bytes;          /* of this cluster so far */
};

/* GB4: before the text nothing joins, as after a control. */
#define CLUSTER_STATE_START ((struct cluster_state){ .last = GB_CONTROL })

#define GB_BIT(name) (1u << GB_##name)

/* What never begins a cluster after the class, but for the rules that look farther back. */
static inline bool cluster_joins(unsigned last, unsigned next)
{
    enum { TAIL = GB_BIT(EXTEND) | GB_BIT(ZWJ) | GB_BIT(SPACING) }; /* GB9, GB9a */
    static const uint16_t joined[GB_CLASSES] = {
        [GB_OTHER] = TAIL,
        [GB_CR] = GB_BIT(LF), /* GB3 */
        [GB_LF] = 0,          /* GB4 */
        [GB_CONTROL] = 0,
        [GB_EXTEND] = TAIL,
        [GB_ZWJ] = TAIL,
        [GB_RI] = TAIL,
        [GB_PREPEND] = 0x7FFF & ~(GB_BIT(CR) | GB_BIT(LF) | GB_BIT(CONTROL)), /* GB9b */
        [GB_SPACING] = TAIL,
        [GB_L] = TAIL | GB_BIT(L) | GB_BIT(V) | GB_BIT(LV) | GB_BIT(LVT), /* GB6 */
        [GB_V] = TAIL | GB_BIT(V) | GB_BIT(T),                            /* GB7 */
        [GB_T] = TAIL | GB_BIT(T),                                        /* GB8 */
        [GB_LV] = TAIL | GB_BIT(V) | GB_BIT(T),
        [GB_LVT] = TAIL | GB_BIT(T),
        [GB_PICTURE] = TAIL,
    };
    return joined[last] >> next & 1;
}

/* GB11: \p{Extended_Pictographic} Extend* ZWJ */
static inline unsigned char cluster_picture(unsigned char before, unsigned next)
{
    if (next == GB_PICTURE)
        return 1;
    if (before == 1 && next == GB_EXTEND)
        return 1;
    return before == 1 && next == GB_ZWJ ? 2 : 0;
}

/* Takes a code point of so many bytes; true if a cluster begins with it. */
static inline bool cluster_step(struct cluster_state *state, unsigned next, size_t bytes)
{
    bool joins = cluster_joins(state->last, next) || (next == GB_PICTURE && state->picture == 2) ||
                 (next == GB_RI && state->last == GB_RI && state->half);
    if (joins && state->bytes + bytes > CLUSTER_MAX)
        joins = false;
    state->picture = cluster_picture(joins ? state->picture : 0, next);
    state->half = next == GB_RI && !(joins && state->half);
    state->bytes = joins ? state->bytes + bytes : bytes;
    state->last = (unsigned char)next;
    return !joins;
}

#endif
