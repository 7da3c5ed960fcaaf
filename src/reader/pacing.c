/* SPDX-License-Identifier: MIT */
#include "reader/pacing.h"

void pacing_init(struct pacing *pacing, struct store *store, pacing_clock *clock, void *self)
{
    *pacing = (struct pacing){ .pace = pace_standard, .clock = clock, .self = self };
    for (enum pace_script i = 0; store != NULL && i < PACE_SCRIPTS; i++) {
        double factor = 0, pages = 0;
        if (store_pace(store, pace_name(i), &factor, &pages, NULL))
            pace_set(&pacing->pace, i, factor, pages);
    }
}

void pacing_start(struct pacing *pacing)
{
    pacing->timing = pacing->clock != NULL;
    if (pacing->timing)
        pacing->since = pacing->clock(pacing->self);
}

void pacing_stop(struct pacing *pacing)
{
    pacing->timing = false;
}

bool pacing_read(struct pacing *pacing, const struct script_counts *page)
{
    if (!pacing->timing)
        return false;
    pacing->timing = false;
    /* As numbers that cannot overflow: the clock may say anything. */
    double seconds = ((double)pacing->clock(pacing->self) - (double)pacing->since) / 1000;
    bool told = pace_sample(&pacing->pace, page, seconds);
    pacing->changed = pacing->changed || told;
    return told;
}

bool pacing_save(struct pacing *pacing, struct store *store, struct error *error)
{
    if (!pacing->changed)
        return true;
    for (enum pace_script i = 0; i < PACE_SCRIPTS; i++)
        if (pacing->pace.pages[i] > 0 &&
            !store_save_pace(store, pace_name(i), pacing->pace.factor[i], pacing->pace.pages[i],
                             error))
            return false;
    pacing->changed = false;
    return true;
}
