/* SPDX-License-Identifier: MIT */
/*
 * The reader's own pace, from pages turned one after the other.
 *
 * A page counts where it was come to by turning the one before, and was left by turning it: not
 * after a jump, a step back, a search, another size, nor with anything else done meanwhile.  How
 * long it was looked at is for text/pace.h to judge.
 *
 * Units: milliseconds of a clock that is given from outside, and that may be wrong.
 * Ownership: embedded, owns nothing; the clock outlives it.
 * Errors: where nothing can be read from the store, or what is there makes no sense, the pace is
 *   the standard one.
 */
#ifndef READER_PACING_H
#define READER_PACING_H

#include <stdbool.h>
#include <stdint.h>

#include "store/store.h"
#include "text/pace.h"

typedef int64_t pacing_clock(void *self);

struct pacing {
    struct pace pace;
    pacing_clock *clock; /* NULL: nothing is measured */
    void *self;
    bool timing;         /* a page was turned to, at since */
    int64_t since;
    bool changed;        /* not saved since */
};

/* store may be NULL. */
void pacing_init(struct pacing *pacing, struct store *store, pacing_clock *clock, void *self);

/* The page before was turned, and nothing else done. */
void pacing_start(struct pacing *pacing);
void pacing_stop(struct pacing *pacing);

/* The page that was come to is left by turning it; true where that told something. */
bool pacing_read(struct pacing *pacing, const struct script_counts *page);

bool pacing_save(struct pacing *pacing, struct store *store, struct error *error);

#endif
