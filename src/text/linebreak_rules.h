/* SPDX-License-Identifier: MIT */
/*
 * The rules of UAX #14, one code point at a time.
 *
 * All that they look back at is in one class, the class before: that of the last code point that
 * was neither a space nor absorbed by the one before it, or one of the classes of enum break_class
 * that say more (a hyphen after a Hebrew letter, a comma in a number).
 *
 * Units: code points by their class.
 * Ownership: values only; BREAK_STATE_START is the state before a text.
 * Source: UAX #14 revision 50 (Unicode 15.0), LB2 to LB31, LB25 and LB13 as in 8.2, example 7.
 */
#ifndef TEXT_LINEBREAK_RULES_H
#define TEXT_LINEBREAK_RULES_H

#include <stdbool.h>
#include <stdint.h>

#include "text/linebreak.h"
#include "text/tables/linebreak.h"

struct break_state {
    unsigned char before; /* enum break_class, below BC_WORKING */
    bool spaced;          /* spaces came after it */
    bool joiner;          /* the last code point was a ZWJ */
    bool opened;          /* LB25: before is OP, right after PR or PO, and a break allowed there */
};

#define BREAK_STATE_START ((struct break_state){ .before = BC_START })

#define BC_BIT(name) (UINT64_C(1) << BC_##name)

/*
 * Takes a code point of class below BC_WORKING; firm has the classes that begin no line, even after
 * spaces, beyond what the rules say.  Where a number begins right after an opening mark that had a
 * break allowed before it (LB25, "$(1"), *withdraw is set: that break is not one.
 */
enum break_kind break_rules_step(struct break_state *state, unsigned class, uint64_t firm,
                                 bool *withdraw);

#endif
