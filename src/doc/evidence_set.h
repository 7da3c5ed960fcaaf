/* SPDX-License-Identifier: MIT */
/*
 * A set of rows of the recogniser's table of evidence (doc/evidence.h): { 0 } is the empty one.
 *
 * Units: rows, below EVIDENCE_SET_ROWS.
 * Ownership: values only.
 * Errors: none.
 */
#ifndef DOC_EVIDENCE_SET_H
#define DOC_EVIDENCE_SET_H

#include <stdbool.h>
#include <stdint.h>

#define EVIDENCE_SET_ROWS 128u

struct evidence_set {
    uint64_t words[EVIDENCE_SET_ROWS / 64];
};

static inline bool evidence_set_has(struct evidence_set set, unsigned row)
{
    return (set.words[row / 64] >> (row % 64) & 1) != 0;
}

static inline void evidence_set_add(struct evidence_set *set, unsigned row)
{
    set->words[row / 64] |= UINT64_C(1) << (row % 64);
}

static inline void evidence_set_remove(struct evidence_set *set, unsigned row)
{
    set->words[row / 64] &= ~(UINT64_C(1) << (row % 64));
}

static inline struct evidence_set evidence_set_of(unsigned row)
{
    struct evidence_set set = { { 0 } };
    evidence_set_add(&set, row);
    return set;
}

#endif
