/* SPDX-License-Identifier: MIT */
/* Days of a diary: dates with prose under them are its headings, a single one is none. */
#include "doc/scheme_internal.h"

/* So many days make a diary, and so many in a hundred of the dates have prose under them. */
enum { DAYS_LEAST = 3, DAYS_PER_CENT = 75 };

static bool is_day(const struct entry *entry)
{
    return (entry->candidate->line.traits & TRAIT_DAY) != 0 && !entry->taken;
}

static bool heads_prose(const struct entries *entries, const struct entry *entry)
{
    const struct glance after = entry->candidate->after;
    return usual_is_prose(&entries->scheme->usual, after) || glance_is_sentence(after);
}

void scheme_find_days(struct entries *entries)
{
    size_t days = 0, heads = 0;
    for (size_t i = 0; i < entries->count; i++) {
        days += is_day(&entries->items[i]);
        heads += is_day(&entries->items[i]) && heads_prose(entries, &entries->items[i]);
    }
    if (heads < DAYS_LEAST || heads * 100 < days * DAYS_PER_CENT)
        return;
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        if (!is_day(entry) || !heads_prose(entries, entry))
            continue;
        entry->aside = false;
        entry_add(entry, EVIDENCE_DAY);
    }
}
