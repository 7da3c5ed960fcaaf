/* SPDX-License-Identifier: MIT */
/* Levels: patterns in the order of their ranks, then of their first appearance. */
#include "doc/scheme_internal.h"

enum { PLAIN_SIBLINGS = 2, LEVEL_MAX = 6 };

/* A pattern that headings of the text have. */
struct seen {
    unsigned pattern; /* 0: no number */
    unsigned rank;
    unsigned starts; /* how often it began at 1 */
    unsigned count;
};

struct ranking {
    struct seen seen[PATTERNS]; /* in the order of appearance, then sorted */
    size_t count;
};

/* Words like 前言 go with the chapters, or whatever the main sections are. */
static bool goes_with_main(const struct entry *entry)
{
    if (entry->candidate->line.depth > 0)
        return false;
    return entry_number(entry)->form == NUMBER_KEYWORD ||
           (entry_is_plain(entry) && (entry->candidate->line.traits & TRAIT_SECTION) != 0);
}

static struct seen *seen_of(struct ranking *ranking, unsigned pattern)
{
    for (size_t i = 0; i < ranking->count; i++)
        if (ranking->seen[i].pattern == pattern)
            return &ranking->seen[i];
    struct seen *seen = &ranking->seen[ranking->count++];
    *seen = (struct seen){ .pattern = pattern };
    return seen;
}

static void rank_entries(struct ranking *ranking, const struct entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        const struct entry *entry = &entries->items[i];
        if (!entry->accepted || goes_with_main(entry) || entry_is_work(entry))
            continue;
        const struct number *number = entry_number(entry);
        struct seen *seen = seen_of(ranking, number->pattern);
        bool plain = entry_is_plain(entry) && entry->candidate->line.depth == 0;
        seen->rank = plain ? RANK_ITEM : number->rank;
        seen->starts += number->value == 1;
        seen->count++;
    }
}

/* Stable: equal ranks stay in the order of appearance. */
static void sort(struct ranking *ranking)
{
    for (size_t i = 1; i < ranking->count; i++) {
        struct seen seen = ranking->seen[i];
        size_t j = i;
        for (; j > 0 && ranking->seen[j - 1].rank > seen.rank; j--)
            ranking->seen[j] = ranking->seen[j - 1];
        ranking->seen[j] = seen;
    }
}

/* Whether pattern i has the level of the one before it: 引子 before 一、 and 二、. */
static bool is_sibling(const struct ranking *ranking, size_t i)
{
    if (i == 0 || ranking->seen[i].rank != RANK_ITEM || ranking->seen[i - 1].rank != RANK_ITEM)
        return false;
    const struct seen *plain = ranking->seen[i].pattern == 0       ? &ranking->seen[i]
                               : ranking->seen[i - 1].pattern == 0 ? &ranking->seen[i - 1]
                                                                   : NULL;
    if (plain == NULL)
        return false;
    const struct seen *other = plain == &ranking->seen[i] ? plain - 1 : plain + 1;
    return plain->count <= PLAIN_SIBLINGS && other->starts <= 1;
}

static unsigned main_level(const struct scheme *scheme, const struct ranking *ranking,
                           unsigned base)
{
    for (size_t i = 0; i < ranking->count; i++)
        if (ranking->seen[i].rank >= RANK_CHAPTER)
            return scheme->levels[ranking->seen[i].pattern];
    return ranking->count > 0 ? scheme->levels[ranking->seen[0].pattern] : base;
}

void scheme_find_levels(struct scheme *scheme, const struct entries *entries, unsigned base)
{
    struct ranking ranking = { .count = 0 };
    rank_entries(&ranking, entries);
    sort(&ranking);
    for (size_t i = 0; i < PATTERNS; i++)
        scheme->levels[i] = 0;
    unsigned level = base;
    for (size_t i = 0; i < ranking.count; i++) {
        level += i > 0 && !is_sibling(&ranking, i) && level < LEVEL_MAX;
        scheme->levels[ranking.seen[i].pattern] = (unsigned char)level;
    }
    scheme->keyword_level = (unsigned char)main_level(scheme, &ranking, base);
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        if (entry->accepted && entry_is_work(entry))
            entry->level = 1;
        else if (entry->accepted)
            entry->level = goes_with_main(entry) ? scheme->keyword_level
                                                 : scheme->levels[entry_number(entry)->pattern];
    }
}
