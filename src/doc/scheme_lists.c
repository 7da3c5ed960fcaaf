/* SPDX-License-Identifier: MIT */
/* Lists and tables of contents, and lines that come again. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/scheme_internal.h"

/* Of a table of contents: entries in a row, bytes below one, and how far its like is sought. */
enum { CONTENTS_LEAST = 3, CONTENTS_BYTES = 200, CONTENTS_REACH = 4000 };

/* A row of items of one kind with no more than this may be headings without text. */
enum { ROW_MOST = 3 };

/* A line that comes so often is no heading. */
enum { REPEATED_LEAST = 3 };

/* A number that may head something: no sentence that happens to begin with one. */
static bool is_entry(const struct entry *entry)
{
    const struct number *number = entry_number(entry);
    bool sentence = number->tail == TAIL_PROSE || number->tail == TAIL_LISTED ||
                    (!number_is_item(number) && entry_has(entry, EVIDENCE_ENDS_SENTENCE));
    return !entry_is_plain(entry) && entry_counts(entry) && !sentence;
}

/* Entries from begin to end stand in a row without a line between them. */
struct run {
    struct entries *entries;
    size_t begin, end;
    size_t patterned[PATTERNS]; /* how many have that pattern */
    size_t first[PATTERNS];     /* the first of them */
};

static void count_patterns(struct run *run)
{
    for (size_t i = run->end; i-- > run->begin;) {
        unsigned pattern = entry_number(&run->entries->items[i])->pattern;
        run->patterned[pattern]++;
        run->first[pattern] = i;
    }
}

static bool is_shared(const struct run *run, const struct entry *entry)
{
    return run->patterned[entry_number(entry)->pattern] > 1;
}

/* An entry that starts its numbers anew behind those of a table of contents. */
static bool starts_anew(const struct run *run, size_t index)
{
    const struct entry *entry = &run->entries->items[index];
    for (size_t i = run->begin; i < index; i++) {
        const struct entry *before = &run->entries->items[i];
        if (entry_number(before)->pattern == entry_number(entry)->pattern &&
            (entry_same_text(before, entry) ||
             (entry_number(entry)->value > 0 &&
              entry_number(before)->value >= entry_number(entry)->value)))
            return true;
    }
    return false;
}

static bool has_pattern_behind(const struct run *run, size_t index)
{
    for (size_t i = index + 1; i < run->end; i++)
        if (entry_number(&run->entries->items[i])->pattern ==
            entry_number(&run->entries->items[index])->pattern)
            return true;
    return false;
}

/* Where what is real begins: next to the body one of each kind, which starts its numbers anew. */
static size_t real_part(const struct run *run)
{
    size_t begin = run->end;
    while (begin > run->begin && starts_anew(run, begin - 1) && !has_pattern_behind(run, begin - 1))
        begin--;
    return begin;
}

static bool led_by_contents(const struct run *run)
{
    const struct entry *first = &run->entries->items[run->begin];
    if ((first->candidate->line.traits & TRAIT_CONTENTS) != 0)
        return true;
    if (!first->adjacent || run->begin == 0)
        return false;
    return (first[-1].candidate->line.traits & TRAIT_CONTENTS) != 0;
}

/* How many entries of the run share their pattern with another, of items or of the rest. */
static size_t listed(const struct run *run, bool items)
{
    size_t count = 0;
    for (size_t i = run->begin; i < run->end; i++) {
        const struct entry *entry = &run->entries->items[i];
        count += number_is_item(entry_number(entry)) == items && is_shared(run, entry);
    }
    return count;
}

/* 二、填空題 before 3. and 4.: no item of a list that has others of its kind beside it. */
static bool heads_items(const struct run *run, size_t index)
{
    const struct entry *entry = &run->entries->items[index];
    if (entry_number(entry)->form != NUMBER_HAN && entry_number(entry)->form != NUMBER_DECIMAL)
        return false;
    for (size_t i = index > run->begin ? index - 1 : index; i <= index + 1 && i < run->end; i++)
        if (i != index &&
            entry_number(&run->entries->items[i])->pattern == entry_number(entry)->pattern)
            return false;
    return true;
}

/* 2 and 3 in a row between 1 and 4 that have text: headings of which one has none. */
static bool goes_on(const struct run *run, size_t index)
{
    const struct entry *entries = run->entries->items;
    unsigned pattern = entry_number(&entries[index])->pattern;
    unsigned first = entry_number(&entries[run->first[pattern]])->value;
    if (first <= 1 || run->patterned[pattern] > ROW_MOST)
        return false;
    for (size_t i = run->begin; i-- > 0;)
        if (!entry_is_plain(&entries[i]) && entry_number(&entries[i])->pattern == pattern)
            return entry_number(&entries[i])->value + 1 == first &&
                   (entry_has(&entries[i], EVIDENCE_PROSE_AFTER) ||
                    entry_has(&entries[i], EVIDENCE_HEADING_AFTER));
    return false;
}

static void judge_run(const struct run *run)
{
    size_t items = listed(run, true), others = listed(run, false);
    bool contents = others >= CONTENTS_LEAST || (others > 1 && led_by_contents(run)) ||
                    (items > 1 && led_by_contents(run));
    if (!contents && items < 2)
        return;
    size_t real = real_part(run);
    for (size_t i = run->begin; i < real; i++) {
        struct entry *entry = &run->entries->items[i];
        bool item = number_is_item(entry_number(entry));
        if (contents)
            entry_add(entry, EVIDENCE_CONTENTS);
        else if (item && is_shared(run, entry) && !heads_items(run, i) && !goes_on(run, i))
            entry_add(entry, EVIDENCE_DENSE);
    }
}

static void find_run(struct entries *entries, size_t begin, size_t end)
{
    struct run run = { .entries = entries, .begin = begin, .end = end };
    count_patterns(&run);
    judge_run(&run);
}

/* Bytes of text until the next number, up to what a table's entry may have. */
static uint32_t bytes_below(const struct entries *entries, size_t index)
{
    uint32_t bytes = 0;
    for (size_t i = index + 1; i < entries->count && bytes < CONTENTS_BYTES; i++) {
        bytes += entries->items[i].gap < CONTENTS_BYTES ? entries->items[i].gap : CONTENTS_BYTES;
        if (is_entry(&entries->items[i]))
            break;
        bytes += (uint32_t)entries->items[i].candidate->line.text.length;
    }
    return bytes;
}

/* The same heading comes again, and then with its text. */
static bool comes_again(const struct entries *entries, size_t index)
{
    const struct entry *entry = &entries->items[index];
    size_t end = index + CONTENTS_REACH < entries->count ? index + CONTENTS_REACH : entries->count;
    for (size_t i = index + 1; i < end; i++)
        if (entry_number(&entries->items[i])->pattern == entry_number(entry)->pattern &&
            entry_same_text(entry, &entries->items[i]))
            return i + 1 >= entries->count || bytes_below(entries, i) >= CONTENTS_BYTES;
    return false;
}

static void find_single_entries(struct entries *entries)
{
    for (size_t i = 0; i < entries->count && i < CONTENTS_REACH; i++) {
        struct entry *entry = &entries->items[i];
        if ((entry->candidate->line.traits & (TRAIT_LEADER | TRAIT_CONTENTS)) != 0)
            entry_add(entry, EVIDENCE_CONTENTS);
        if (is_entry(entry) && !number_is_item(entry_number(entry)) &&
            entry->gap < CONTENTS_BYTES && i + 1 < entries->count &&
            bytes_below(entries, i) < CONTENTS_BYTES && comes_again(entries, i))
            entry_add(entry, EVIDENCE_CONTENTS);
    }
}

void scheme_find_lists(struct entries *entries)
{
    size_t begin = 0;
    while (begin < entries->count) {
        size_t end = begin + 1;
        if (!is_entry(&entries->items[begin])) {
            begin = end;
            continue;
        }
        while (end < entries->count && entries->items[end].adjacent &&
               is_entry(&entries->items[end]))
            end++;
        if (end - begin > 1)
            find_run(entries, begin, end);
        begin = end;
    }
    find_single_entries(entries);
}

struct hashed {
    uint64_t hash;
    struct entry *entry;
};

static uint64_t hash_of(struct slice text)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    for (size_t i = 0; i < text.length; i++)
        hash = (hash ^ (unsigned char)text.data[i]) * UINT64_C(1099511628211);
    return hash;
}

static int compare_hashes(const void *a, const void *b)
{
    const struct hashed *x = a, *y = b;
    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

void scheme_find_repeated(struct entries *entries)
{
    struct hashed *hashes = mem_array(entries->count + 1, sizeof *hashes);
    size_t count = 0;
    for (size_t i = 0; i < entries->count; i++)
        if (entry_is_plain(&entries->items[i]))
            hashes[count++] = (struct hashed){ hash_of(entries->items[i].candidate->line.text),
                                               &entries->items[i] };
    qsort(hashes, count, sizeof *hashes, compare_hashes);
    for (size_t begin = 0, end; begin < count; begin = end) {
        for (end = begin + 1; end < count && hashes[end].hash == hashes[begin].hash;)
            end++;
        for (size_t i = begin; i < end && end - begin >= REPEATED_LEAST; i++)
            entry_add(hashes[i].entry, EVIDENCE_REPEATED);
    }
    free(hashes);
}
