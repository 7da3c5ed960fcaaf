/* SPDX-License-Identifier: MIT */
/*
 * What the files of the scheme share: the candidates of all parts in a row.
 *
 * Units: bytes of text between candidates.
 * Ownership: entries point into the scans.
 * Errors: none.
 */
#ifndef DOC_SCHEME_INTERNAL_H
#define DOC_SCHEME_INTERNAL_H

#include "doc/scheme.h"

struct entry {
    struct candidate *candidate;
    uint32_t part;
    uint32_t gap;  /* bytes of other lines before it, UINT32_MAX where parts are missing */
    bool adjacent; /* the line before it is the entry before it */
    bool counter; /* chrome by its digits, or a by-line by its date, unless it is one of headings */
    bool taken;    /* title, by-line or chrome of the article */
    bool head;     /* … at its head */
    bool aside;    /* a caption, or chrome within the text */
    bool accepted;
    unsigned char level;
    struct evidence_set evidence;
    float score;
};

struct entries {
    struct entry *items;
    size_t count, capacity;
    const struct scheme *scheme;
};

static inline bool entry_has(const struct entry *entry, enum evidence row)
{
    return evidence_set_has(entry->evidence, row);
}

static inline const struct number *entry_number(const struct entry *entry)
{
    return &entry->candidate->line.number;
}

static inline bool entry_is_plain(const struct entry *entry)
{
    return entry->candidate->line.number.form == NUMBER_NONE;
}

static inline bool entry_is_work(const struct entry *entry)
{
    return (entry->candidate->line.traits & TRAIT_WORK) != 0;
}

static inline bool entry_same_text(const struct entry *a, const struct entry *b)
{
    return slice_equal(a->candidate->line.text, b->candidate->line.text);
}

/* Neither of the article's edges nor beside the text. */
static inline bool entry_counts(const struct entry *entry)
{
    return !entry->taken && !entry->aside;
}

void entry_add(struct entry *entry, enum evidence row);

/* Rows that only the whole shows. */
void scheme_find_sequences(struct entries *entries);
/* Those that are accepted without a number, or with one. */
size_t scheme_count_accepted(const struct entries *entries, bool plain);
void scheme_add_to_plain(struct entries *entries, enum evidence row);

/* Rows that those accepted show of others. */
void scheme_find_alike(struct entries *entries);
void scheme_find_company(struct entries *entries);
void scheme_find_mixed(struct entries *entries);

/* Where lines without a number are too many and too near each other, they are something else. */
bool scheme_are_too_many(const struct entries *entries);

void scheme_find_days(struct entries *entries);
void scheme_find_lists(struct entries *entries);
void scheme_find_repeated(struct entries *entries);

/* Writes what entries and the article's marks say. */
void scheme_write(const struct entries *entries, const struct scheme_input *input,
                  struct decisions *decisions);

/* Levels of those that are accepted, from base on. */
void scheme_find_levels(struct scheme *scheme, const struct entries *entries, unsigned base);

#endif
