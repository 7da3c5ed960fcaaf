/* SPDX-License-Identifier: MIT */
/* Lines without a number, or with nothing but one: what the others of their kind say of them. */
#include <stdlib.h>

#include "base/mem.h"
#include "doc/cursor.h"
#include "doc/scheme_internal.h"

/* Headings with the same mark that make one more probable. */
enum { ALIKE_LEAST = 2, COMPANY_LEAST = 2 };

/* More lines without a number than this are headings only where they are far enough apart. */
enum { PLAIN_FEW = 5, PLAIN_MOST = 300, PLAIN_GAP = 150 };

/* Of fewer short lines that are no headings nothing is said. */
enum { MIXED_LEAST = 4 };

/* Headings in a sequence that make the others of it such, and how many of it they are. */
enum { COURSE_LEAST = 5, COURSE_PER_CENT = 75, BARE_COURSE_LEAST = 3, BARE_COURSE_PER_CENT = 50 };

size_t scheme_count_accepted(const struct entries *entries, bool plain)
{
    size_t count = 0;
    for (size_t i = 0; i < entries->count; i++) {
        const struct entry *entry = &entries->items[i];
        const struct number *number = entry_number(entry);
        bool marked = entry->candidate->line.depth > 0;
        bool wanted = plain ? entry_is_plain(entry) && !marked
                      : marked
                          ? true
                          : number->form != NUMBER_NONE && number->form != NUMBER_KEYWORD &&
                                (!number_is_item(number) || entry_has(entry, EVIDENCE_SEQUENCE));
        count += wanted && entry->accepted;
    }
    return count;
}

void scheme_add_to_plain(struct entries *entries, enum evidence row)
{
    for (size_t i = 0; i < entries->count; i++)
        if (entry_is_plain(&entries->items[i]) && !entry_has(&entries->items[i], EVIDENCE_MARKUP))
            entry_add(&entries->items[i], row);
}

static char32_t mark_of_line(const struct entry *entry)
{
    if (!entry_is_plain(entry) || (entry->candidate->line.traits & TRAIT_MARKED) == 0)
        return 0;
    return cursor_peek(&(struct cursor){ entry->candidate->line.text });
}

/* Marks of headings that were accepted, and how many have each. */
struct mark_count {
    char32_t mark;
    size_t count;
};

enum { MARKS_MOST = 16 };

static size_t *count_of(struct mark_count counts[MARKS_MOST], char32_t mark)
{
    size_t i = 0;
    while (i < MARKS_MOST && counts[i].mark != 0 && counts[i].mark != mark)
        i++;
    if (i == MARKS_MOST)
        return NULL;
    counts[i].mark = mark;
    return &counts[i].count;
}

/* Lines with the mark that other headings have: ■, 【. */
void scheme_find_alike(struct entries *entries)
{
    struct mark_count counts[MARKS_MOST] = { { 0 } };
    for (size_t i = 0; i < entries->count; i++) {
        const struct entry *entry = &entries->items[i];
        size_t *count = entry->accepted && mark_of_line(entry) != 0
                            ? count_of(counts, mark_of_line(entry))
                            : NULL;
        if (count != NULL)
            (*count)++;
    }
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        char32_t mark = mark_of_line(entry);
        if (entry->accepted || mark == 0 || !entry_counts(entry))
            continue;
        const size_t *count = count_of(counts, mark);
        if (count != NULL && *count >= ALIKE_LEAST)
            entry_add(entry, EVIDENCE_ALIKE);
    }
}

/* 第一次改道: what only counts may be a heading where more others without a number are. */
static void find_counted_company(struct entries *entries)
{
    size_t counted = 0, others = scheme_count_accepted(entries, true);
    for (size_t i = 0; i < entries->count; i++)
        counted += entry_has(&entries->items[i], EVIDENCE_COUNTED);
    if (others < COMPANY_LEAST || others < counted)
        return;
    for (size_t i = 0; i < entries->count; i++)
        if (entry_has(&entries->items[i], EVIDENCE_COUNTED))
            entry_add(&entries->items[i], EVIDENCE_COMPANY);
}

/* 二 between 一 and 三, and 1 under a part that has no 2, whatever the line before it ends in. */
static void find_bare_company(struct entries *entries)
{
    size_t bare[PATTERNS] = { 0 };
    for (size_t i = 0; i < entries->count; i++)
        if (entry_number(&entries->items[i])->form == NUMBER_BARE)
            bare[entry_number(&entries->items[i])->pattern] += entries->items[i].accepted;
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        bool first = entry_number(entry)->value == 1 && entry_has(entry, EVIDENCE_HEADING_BEFORE);
        if (entry_number(entry)->form == NUMBER_BARE &&
            (first || entry_has(entry, EVIDENCE_SEQUENCE)) &&
            (entry_has(entry, EVIDENCE_PROSE_AFTER) || entry_has(entry, EVIDENCE_SENTENCE_AFTER)) &&
            bare[entry_number(entry)->pattern] >= COMPANY_LEAST)
            entry_add(entry, EVIDENCE_COMPANY);
    }
}

/* How many numbers of a pattern run on, and how many of these are headings by themselves. */
struct course_count {
    size_t running, accepted;
};

/* Whether most of what runs on as number does are headings: one with bad neighbours is another. */
static bool is_course(const struct course_count *count, bool bare)
{
    size_t least = bare ? BARE_COURSE_LEAST : COURSE_LEAST;
    unsigned share = bare ? BARE_COURSE_PER_CENT : COURSE_PER_CENT;
    return count->accepted >= least && count->accepted * 100 >= count->running * share;
}

static bool may_join_course(const struct entry *entry)
{
    return number_is_item(entry_number(entry)) && entry_counts(entry) &&
           entry_has(entry, EVIDENCE_SEQUENCE) && !entry_has(entry, EVIDENCE_DENSE) &&
           !entry_has(entry, EVIDENCE_CONTENTS) && !entry_has(entry, EVIDENCE_REPEATED) &&
           !entry_has(entry, EVIDENCE_ENDS_SENTENCE);
}

static void find_course(struct entries *entries)
{
    struct course_count counts[PATTERNS] = { { 0 } };
    for (size_t i = 0; i < entries->count; i++) {
        const struct entry *entry = &entries->items[i];
        struct course_count *count = &counts[entry_number(entry)->pattern];
        count->running += may_join_course(entry);
        count->accepted += may_join_course(entry) && entry->accepted;
    }
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        bool bare = entry_number(entry)->form == NUMBER_BARE;
        if (!entry->accepted && may_join_course(entry) &&
            is_course(&counts[entry_number(entry)->pattern], bare))
            entry_add(entry, EVIDENCE_COURSE);
    }
}

void scheme_find_company(struct entries *entries)
{
    find_counted_company(entries);
    find_bare_company(entries);
    find_course(entries);
}

static int compare_gaps(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* Bytes of text between headings without a number, in the middle of their order. */
static uint64_t median_gap(const struct entries *entries, size_t count)
{
    uint64_t *gaps = mem_array(count + 1, sizeof *gaps), since = 0;
    size_t n = 0;
    for (size_t i = 0; i < entries->count; i++) {
        since += entries->items[i].gap;
        if (!entries->items[i].accepted || !entry_is_plain(&entries->items[i]))
            continue;
        if (n > 0)
            gaps[n - 1] = since;
        n++;
        since = 0;
    }
    if (n > 1)
        qsort(gaps, n - 1, sizeof *gaps, compare_gaps);
    uint64_t middle = n > 1 ? gaps[(n - 1) / 2] : UINT64_MAX;
    free(gaps);
    return middle;
}

/* Where lines without a number are too many and too near each other, they are something else. */
bool scheme_are_too_many(const struct entries *entries)
{
    size_t count = scheme_count_accepted(entries, true);
    const struct usual *usual = &entries->scheme->usual;
    if (count <= PLAIN_FEW)
        return false;
    return count > PLAIN_MOST || count > usual->sentences || median_gap(entries, count) < PLAIN_GAP;
}

/* By itself between paragraphs. */
static bool is_isolated(const struct entries *entries, const struct entry *entry)
{
    const struct candidate *candidate = entry->candidate;
    const struct usual *usual = &entries->scheme->usual;
    return (usual_is_prose(usual, candidate->after) || glance_is_sentence(candidate->after)) &&
           (usual_is_prose(usual, candidate->before) || glance_is_sentence(candidate->before));
}

/* Has nothing but its shortness and its place. */
static bool is_mere(const struct entry *entry)
{
    return entry_is_plain(entry) && entry->accepted && entry->candidate->line.depth == 0 &&
           (entry->candidate->line.traits & (TRAIT_SECTION | TRAIT_WORK)) == 0 &&
           !entry_has(entry, EVIDENCE_DAY);
}

/* Where more short lines between paragraphs are something else, these are too. */
void scheme_find_mixed(struct entries *entries)
{
    static const uint32_t said = TRAIT_SPEAKER | TRAIT_LABEL;
    size_t others = 0, mere = 0;
    for (size_t i = 0; i < entries->count; i++) {
        const struct entry *entry = &entries->items[i];
        if (entry->taken || !is_isolated(entries, entry))
            continue;
        mere += is_mere(entry);
        others += !entry->accepted && (entry->candidate->line.traits & said) == 0;
    }
    if (others < MIXED_LEAST || others <= mere)
        return;
    for (size_t i = 0; i < entries->count; i++)
        if (is_mere(&entries->items[i]))
            entry_add(&entries->items[i], EVIDENCE_MIXED);
}
