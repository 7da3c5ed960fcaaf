/* SPDX-License-Identifier: MIT */
/* Numbers that run on, and those that stand alone or unlike the others. */
#include "doc/scheme_internal.h"

/* A number with less than this may be part of a sequence. */
#define SEQUENCE_LEAST -1.0f

/* Numbers that do not follow one by more than this are no part of what runs. */
enum { MISSED_MOST = 3, RUNNING_LEAST = 3, STRAY_LEAST = 20, DOUBLE_REACH = 8, NEXT_REACH = 4000 };

static bool is_running(const struct entry *entry)
{
    return !entry_is_plain(entry) && entry_counts(entry) && entry_number(entry)->value > 0 &&
           entry->score >= SEQUENCE_LEAST;
}

/* The next entry of the same pattern that may be a heading, or NULL. */
static const struct entry *next_running(const struct entries *entries, size_t index)
{
    size_t end = index + NEXT_REACH < entries->count ? index + NEXT_REACH : entries->count;
    for (size_t i = index + 1; i < end; i++)
        if (is_running(&entries->items[i]) && entry_number(&entries->items[i])->pattern ==
                                                  entry_number(&entries->items[index])->pattern)
            return &entries->items[i];
    return NULL;
}

/* 第十一回裡城囚西伯侯 between 第十回 and 第十二回: no sentence that goes on after all. */
static void fill_gap(const struct entries *entries, size_t index, const struct entry *before)
{
    struct entry *entry = &entries->items[index];
    const struct number *number = entry_number(entry);
    if (number->form != NUMBER_STRONG || !entry_has(entry, EVIDENCE_GOES_ON) || before == NULL ||
        entry_number(before)->value + 1 != number->value || !entry_counts(entry) ||
        entry_has(entry, EVIDENCE_ENDS_SENTENCE))
        return;
    const struct entry *next = next_running(entries, index);
    if (next == NULL || entry_number(next)->value != number->value + 1)
        return;
    evidence_set_remove(&entry->evidence, EVIDENCE_GOES_ON);
    entry->score -= evidence_rows[EVIDENCE_GOES_ON].weight;
}

static size_t count_running(const struct entries *entries)
{
    size_t count = 0;
    for (size_t i = 0; i < entries->count; i++)
        count += entry_has(&entries->items[i], EVIDENCE_SEQUENCE);
    return count;
}

/* Numbers but the first with none of their kind shortly before them, beside others that run. */
static void find_lone(struct entries *entries)
{
    const struct entry *last[PATTERNS] = { 0 };
    bool running = count_running(entries) >= RUNNING_LEAST;
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        const struct number *number = entry_number(entry);
        if (!is_running(entry))
            continue;
        const struct entry *before = last[number->pattern];
        last[number->pattern] = entry;
        bool unit = number->form == NUMBER_KOREAN && number->rank >= RANK_CHAPTER && running;
        bool follows = before != NULL && entry_number(before)->value < number->value &&
                       number->value - entry_number(before)->value <= MISSED_MOST;
        if (number->value > 1 && !follows && !entry_has(entry, EVIDENCE_SEQUENCE) &&
            (number_is_item(number) || unit || number->counted) && number->form != NUMBER_BARE &&
            number->form != NUMBER_DECIMAL && entry->candidate->line.depth == 0)
            entry_add(entry, EVIDENCE_LONE);
    }
}

/* Whether a number is what follows another, which gets its evidence too. */
static bool runs_on(struct entry *before, struct entry *entry)
{
    if (before == NULL)
        return false;
    unsigned value = entry_number(entry)->value, last = entry_number(before)->value;
    bool halves = entry_number(entry)->form == NUMBER_HALF && value > last; /* 上, 下 */
    if (value != last + 1 && !halves)
        return false;
    entry_add(before, EVIDENCE_SEQUENCE);
    entry_add(entry, EVIDENCE_SEQUENCE);
    return true;
}

/* What does not follow is a stray until the next number follows it: 1, 2, 1980, 3. */
struct course {
    struct entry *last, *stray;
};

static void run_on(struct course *course, struct entry *entry)
{
    unsigned value = entry_number(entry)->value;
    struct entry *before = course->last;
    bool follows = runs_on(before, entry) || runs_on(course->stray, entry);
    course->stray = NULL;
    if (before == NULL || follows || value == 1) {
        course->last = entry;
        return;
    }
    unsigned last = entry_number(before)->value;
    if (value == last && entry_same_text(before, entry)) {
        entry_add(entry, EVIDENCE_REPEATED);
        return;
    }
    if (value < last)
        entry_add(entry, EVIDENCE_JUMP);
    if (value > last && value - last <= STRAY_LEAST)
        course->last = entry;
    else
        course->stray = entry;
}

/* How numbers of a pattern stand: apart from the words behind them, or before them at once. */
struct custom {
    unsigned apart, attached;
};

/* Whether the same number stands near, apart from its words. */
static bool has_double(const struct entries *entries, size_t index)
{
    const struct number *number = entry_number(&entries->items[index]);
    size_t begin = index > DOUBLE_REACH ? index - DOUBLE_REACH : 0;
    for (size_t i = begin; i < entries->count && i <= index + DOUBLE_REACH; i++) {
        const struct number *other = entry_number(&entries->items[i]);
        if (i != index && !entry_is_plain(&entries->items[i]) &&
            other->pattern == number->pattern && other->value == number->value &&
            other->tail <= TAIL_SEPARATED)
            return true;
    }
    return false;
}

/* 第三章才… where all chapters are 第一章　…: not by its place, or the place is taken. */
static void find_unlike(struct entries *entries)
{
    struct custom customs[PATTERNS] = { { 0 } };
    for (size_t i = 0; i < entries->count; i++) {
        const struct number *number = entry_number(&entries->items[i]);
        if (number->form != NUMBER_STRONG || !is_running(&entries->items[i]))
            continue;
        customs[number->pattern].apart += number->tail <= TAIL_SEPARATED;
        customs[number->pattern].attached += number->tail == TAIL_ATTACHED;
    }
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        const struct number *number = entry_number(entry);
        const struct custom *custom = &customs[number->pattern];
        if (number->form == NUMBER_STRONG && number->tail == TAIL_ATTACHED && custom->apart >= 2 &&
            custom->apart >= 2 * custom->attached &&
            (!entry_has(entry, EVIDENCE_SEQUENCE) || has_double(entries, i)))
            entry_add(entry, EVIDENCE_UNLIKE);
    }
}

void scheme_find_sequences(struct entries *entries)
{
    struct course courses[PATTERNS] = { 0 };
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        const struct number *number = entry_number(entry);
        if (number->value > 0 && !entry_is_plain(entry))
            fill_gap(entries, i, courses[number->pattern].last);
        if (entry_is_plain(entry) || number->value == 0 || entry->score < SEQUENCE_LEAST)
            if (number->form != NUMBER_BARE || !entry_counts(entry))
                continue;
        run_on(&courses[number->pattern], entry);
    }
    find_lone(entries);
    find_unlike(entries);
}
