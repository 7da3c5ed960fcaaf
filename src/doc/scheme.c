/* SPDX-License-Identifier: MIT */
#include "doc/scheme.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/cursor.h"
#include "doc/scheme_internal.h"

/* Headings with numbers that make the others improbable. */
enum { NUMBERED_ENOUGH = 3 };

/* Of fewer lines nothing is said about how lines end. */
enum { PUNCTUATED_LEAST = 4 };

void entry_add(struct entry *entry, enum evidence row)
{
    if (entry_has(entry, row))
        return;
    evidence_set_add(&entry->evidence, row);
    entry->score += evidence_rows[row].weight;
}

static const struct mark *mark_of(const struct scheme_input *input, uint32_t part, uint32_t block)
{
    const struct article *article = input->article;
    for (size_t i = 0; article != NULL && i < article->mark_count; i++) {
        bool head = i < article->head_marks;
        if (article->marks[i].block == block && part == (head ? 0 : input->tail_part))
            return &article->marks[i];
    }
    return NULL;
}

/* 3, （3） */
static bool is_mere_number(const struct number *number)
{
    return number->form == NUMBER_BARE ||
           (number->form == NUMBER_PAREN && number->tail == TAIL_ALONE);
}

/* Lines with these stand beside the text. */
static const uint32_t stands_beside = TRAIT_CAPTION | TRAIT_CHROME | TRAIT_DATED;

static void add_scan(struct entries *entries, const struct scheme_input *input, size_t index,
                     uint32_t *gap)
{
    struct scan *scan = input->scans[index];
    uint32_t part = input->first + (uint32_t)index;
    for (size_t i = 0; i < scan->count; i++) {
        struct candidate *candidate = &scan->candidates[i];
        entries->items =
            mem_grow(entries->items, entries->count, &entries->capacity, sizeof *entries->items);
        struct entry *entry = &entries->items[entries->count];
        bool first = i == 0 && entries->count > 0;
        *entry = (struct entry){ .candidate = candidate, .part = part, .gap = candidate->gap };
        entry->adjacent = candidate->follows || (first && *gap == 0 && candidate->gap == 0);
        if (i == 0)
            entry->gap = *gap > UINT32_MAX - candidate->gap ? UINT32_MAX : *gap + candidate->gap;
        const struct mark *mark = mark_of(input, part, candidate->line.block);
        entry->counter = mark != NULL &&
                         ((mark->role == ROLE_CHROME && is_mere_number(&candidate->line.number)) ||
                          (mark->role == ROLE_BYLINE && (candidate->line.traits & TRAIT_DAY) != 0));
        entry->taken = mark != NULL && !entry->counter;
        entry->head = mark != NULL && mark < input->article->marks + input->article->head_marks;
        entry->aside = !entry->taken && (candidate->line.traits & stands_beside) != 0;
        entries->count++;
    }
    *gap = scan->count > 0 ? scan->tail_gap : *gap + scan->tail_gap;
}

static void gather(struct entries *entries, const struct scheme_input *input)
{
    uint32_t gap = 0;
    for (size_t i = 0; i < input->count; i++) {
        if (input->scans[i] != NULL)
            add_scan(entries, input, i, &gap);
        else
            gap = UINT32_MAX / 2;
    }
}

static bool is_bullet(const struct entry *entry)
{
    return (entry->candidate->line.traits & TRAIT_BULLET) != 0;
}

static bool is_listed(const struct entry *entry)
{
    return number_is_item(entry_number(entry)) || is_bullet(entry);
}

/* What stands before an entry, captions and chrome looked through. */
static void look_before(const struct entries *entries, size_t i, struct view *view)
{
    view->before = view->candidate->before;
    view->opens = !view->before.there;
    view->after_list = i > 0 && entries->items[i].adjacent && entry_is_plain(&entries->items[i]) &&
                       (view->candidate->blank_before || is_bullet(&entries->items[i - 1])) &&
                       is_listed(&entries->items[i - 1]) && !is_bullet(&entries->items[i]);
    while (i > 0 && entries->items[i].adjacent &&
           (!entry_counts(&entries->items[i - 1]) || entries->items[i - 1].counter)) {
        i--;
        view->before = entries->items[i].candidate->before;
        view->opens = entries->items[i].head;
        if (view->opens)
            break;
    }
}

/* Lines with these are not one of two headings in a row. */
static const uint32_t never_heading = TRAIT_SPEAKER | TRAIT_BULLET | TRAIT_PAREN | TRAIT_FIGURES |
                                      TRAIT_LABEL | TRAIT_SPEECH | TRAIT_INNER_SENTENCE;

static bool may_be_heading(const struct entries *entries, const struct entry *entry)
{
    const struct candidate *candidate = entry->candidate;
    bool prose = usual_is_prose(&entries->scheme->usual, candidate->after) ||
                 glance_is_sentence(candidate->after);
    return entry_counts(entry) && prose && (candidate->line.traits & never_heading) == 0;
}

/* 第一位：… and 第二位：…: two of a list. */
static bool begin_alike(const struct entry *first, const struct entry *second)
{
    struct cursor a = { first->candidate->line.text }, b = { second->candidate->line.text };
    char32_t code = cursor_peek(&a);
    return code >= 0x80 && code == cursor_peek(&b);
}

/* Of two in a row: the first has prose before it, and the second is followed by it. */
static bool is_second_of_two(const struct entries *entries, size_t i)
{
    if (i == 0 || !entries->items[i].adjacent)
        return false;
    const struct entry *first = &entries->items[i - 1];
    /* 1 under PART ONE */
    if (entry_number(&entries->items[i])->form == NUMBER_BARE && !entry_is_plain(first) &&
        entry_counts(first) && !number_is_item(entry_number(first)) &&
        entry_number(first)->tail < TAIL_LISTED)
        return usual_is_prose(&entries->scheme->usual, entries->items[i].candidate->after) ||
               glance_is_sentence(entries->items[i].candidate->after);
    const struct glance before = first->candidate->before;
    bool prose = usual_is_prose(&entries->scheme->usual, before) || glance_is_sentence(before);
    bool same = entry_number(first)->pattern == entry_number(&entries->items[i])->pattern &&
                (!entry_is_plain(first) || begin_alike(first, &entries->items[i]));
    return prose && !same && entry_counts(first) &&
           (first->candidate->line.traits & never_heading) == 0 &&
           may_be_heading(entries, &entries->items[i]);
}

static void look_after(const struct entries *entries, size_t i, struct view *view)
{
    view->after = view->candidate->after;
    view->heading_after = false;
    size_t next = i + 1;
    while (next < entries->count && entries->items[next].adjacent && entries->items[next].aside) {
        view->after = entries->items[next].candidate->after;
        next++;
    }
    if (next >= entries->count || !entries->items[next].adjacent)
        return;
    const struct entry *entry = &entries->items[next];
    bool same = entry_number(entry)->pattern == view->candidate->line.number.pattern &&
                !entry_is_plain(entry);
    bool list = entry_counts(entry) && (entry->candidate->line.traits & TRAIT_BULLET) != 0 &&
                (view->candidate->line.traits & TRAIT_BULLET) == 0;
    view->heading_after = list || (!same && may_be_heading(entries, entry));
}

static void score(const struct entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        struct view view = { .candidate = entry->candidate,
                             .usual = &entries->scheme->usual,
                             .language = entries->scheme->language };
        look_before(entries, i, &view);
        look_after(entries, i, &view);
        view.heading_before = is_second_of_two(entries, i);
        entry->evidence = evidence_collect(&view);
        entry->score = evidence_score(entry->evidence);
    }
}

static void accept(const struct entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        bool alone = entry_number(entry)->form == NUMBER_BARE &&
                     !entry_has(entry, EVIDENCE_SEQUENCE) && !entry_has(entry, EVIDENCE_COMPANY);
        /* What begins with # in a program is a comment. */
        bool comment = entries->scheme->usual.code && line_is_remark(entry->candidate->line.text);
        alone = alone || (entry->counter && !entry_has(entry, EVIDENCE_DAY) &&
                          !entry_has(entry, EVIDENCE_SEQUENCE));
        bool lacking =
            number_needs_others(entry_number(entry)) && !entry_has(entry, EVIDENCE_SEQUENCE);
        entry->accepted = entry_counts(entry) && !alone && !lacking && !comment &&
                          (entry_is_work(entry) || entry->score >= HEADING_ENOUGH);
    }
}

/* 卷一, 序: nothing but a number or its word. */
static bool is_number_alone(const struct entry *entry)
{
    return !entry_is_plain(entry) && entry_number(entry)->tail == TAIL_ALONE;
}

/* Captions, items, numbers alone and what the article's edges hold do not count among a text's lines. */
static void count_lines(struct scheme *scheme, const struct entries *entries,
                        const struct article *article)
{
    unsigned beside = article != NULL ? (unsigned)article->mark_count : 0;
    for (size_t i = 0; i < entries->count; i++)
        beside +=
            !entries->items[i].taken && (entries->items[i].aside || is_listed(&entries->items[i]) ||
                                         is_number_alone(&entries->items[i]));
    unsigned lines = scheme->usual.lines > beside ? scheme->usual.lines - beside : 0;
    scheme->usual.punctuated = scheme->usual.sentences * 2 >= lines && lines >= PUNCTUATED_LEAST;
}

static void find_rows(struct entries *entries)
{
    score(entries);
    scheme_find_days(entries);
    scheme_find_lists(entries);
    scheme_find_sequences(entries);
    scheme_find_repeated(entries);
}

void scheme_decide(struct scheme *scheme, const struct scheme_input *input,
                   struct decisions *decisions)
{
    struct entries entries = { .scheme = scheme };
    gather(&entries, input);
    count_lines(scheme, &entries, input->article);
    find_rows(&entries);
    accept(&entries);
    scheme->numbered = scheme_count_accepted(&entries, false) >= NUMBERED_ENOUGH;
    if (scheme->numbered)
        scheme_add_to_plain(&entries, EVIDENCE_NUMBERS_RUN);
    accept(&entries);
    scheme_find_alike(&entries);
    scheme_find_company(&entries);
    accept(&entries);
    scheme_find_mixed(&entries);
    accept(&entries);
    scheme->plain_dropped = scheme_are_too_many(&entries);
    if (scheme->plain_dropped)
        scheme_add_to_plain(&entries, EVIDENCE_DENSE);
    accept(&entries);
    bool titled = input->article != NULL && input->article->title != NULL;
    scheme_find_levels(scheme, &entries, titled ? 2 : 1);
    scheme_write(&entries, input, decisions);
    free(entries.items);
}

void scheme_apply(const struct scheme *scheme, const struct scheme_input *input,
                  struct decisions *decisions)
{
    struct entries entries = { .scheme = scheme };
    gather(&entries, input);
    find_rows(&entries);
    if (scheme->numbered)
        scheme_add_to_plain(&entries, EVIDENCE_NUMBERS_RUN);
    if (scheme->plain_dropped)
        scheme_add_to_plain(&entries, EVIDENCE_DENSE);
    accept(&entries);
    for (size_t i = 0; i < entries.count; i++) {
        struct entry *entry = &entries.items[i];
        const struct number *number = entry_number(entry);
        bool keyword = number->form == NUMBER_KEYWORD && entry->candidate->line.depth == 0;
        entry->level = keyword ? scheme->keyword_level
                                                      : scheme->levels[number->pattern];
        if (entry_is_work(entry))
            entry->level = 1;
        entry->accepted = entry->accepted && entry->level > 0;
    }
    scheme_write(&entries, input, decisions);
    free(entries.items);
}
