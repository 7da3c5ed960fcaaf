/* SPDX-License-Identifier: MIT */
#include "doc/scheme.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/cursor.h"
#include "doc/scheme_internal.h"

/* Headings with numbers that make the others improbable. */
enum { NUMBERED_ENOUGH = 3 };

/* Headings with the same mark that make one more probable. */
enum { ALIKE_LEAST = 2, COMPANY_LEAST = 2 };

/* Of fewer lines nothing is said about how lines end. */
enum { PUNCTUATED_LEAST = 4 };

/* More lines without a number than this are headings only where they are far enough apart. */
enum { PLAIN_FEW = 5, PLAIN_MOST = 300, PLAIN_GAP = 150 };

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
        entry->counter =
            mark != NULL &&
            ((mark->role == ROLE_CHROME && candidate->line.number.form == NUMBER_BARE) ||
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

static bool is_listed(const struct entry *entry)
{
    return number_is_item(entry_number(entry)) ||
           (entry->candidate->line.traits & TRAIT_BULLET) != 0;
}

/* What stands before an entry, captions and chrome looked through. */
static void look_before(const struct entries *entries, size_t i, struct view *view)
{
    view->before = view->candidate->before;
    view->opens = !view->before.there;
    view->after_list = i > 0 && entries->items[i].adjacent && entry_is_plain(&entries->items[i]) &&
                       view->candidate->blank_before && is_listed(&entries->items[i - 1]);
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
        bool comment = entries->scheme->usual.code && entry->candidate->line.text.data[0] == '#';
        alone = alone || (entry->counter && !entry_has(entry, EVIDENCE_DAY) &&
                          !entry_has(entry, EVIDENCE_SEQUENCE));
        bool lacking =
            number_needs_others(entry_number(entry)) && !entry_has(entry, EVIDENCE_SEQUENCE);
        entry->accepted = entry_counts(entry) && !alone && !lacking && !comment &&
                          (entry_is_work(entry) || entry->score >= HEADING_ENOUGH);
    }
}

static size_t count_accepted(const struct entries *entries, bool plain)
{
    size_t count = 0;
    for (size_t i = 0; i < entries->count; i++) {
        const struct entry *entry = &entries->items[i];
        const struct number *number = entry_number(entry);
        bool marked = entry->candidate->line.depth > 0;
        bool wanted = plain    ? entry_is_plain(entry) && !marked
                      : marked ? true
                            : number->form != NUMBER_NONE && number->form != NUMBER_KEYWORD &&
                                  (!number_is_item(number) || entry_has(entry, EVIDENCE_SEQUENCE));
        count += wanted && entry->accepted;
    }
    return count;
}

static void add_to_plain(struct entries *entries, enum evidence row)
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

/* Lines with the mark that other headings have: ■, 【. */
static void find_alike(struct entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->items[i];
        char32_t mark = mark_of_line(entry);
        if (entry->accepted || mark == 0 || !entry_counts(entry))
            continue;
        size_t same = 0;
        for (size_t j = 0; j < entries->count && same < ALIKE_LEAST; j++)
            same += entries->items[j].accepted && mark_of_line(&entries->items[j]) == mark;
        if (same >= ALIKE_LEAST)
            entry_add(entry, EVIDENCE_ALIKE);
    }
}

/* 第一次改道: what only counts may be a heading where two others without a number are. */
static void find_company(struct entries *entries)
{
    if (count_accepted(entries, true) < COMPANY_LEAST)
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
static bool are_too_many(const struct entries *entries)
{
    size_t count = count_accepted(entries, true);
    const struct usual *usual = &entries->scheme->usual;
    if (count <= PLAIN_FEW)
        return false;
    return count > PLAIN_MOST || count > usual->sentences || median_gap(entries, count) < PLAIN_GAP;
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
    scheme->numbered = count_accepted(&entries, false) >= NUMBERED_ENOUGH;
    if (scheme->numbered)
        add_to_plain(&entries, EVIDENCE_NUMBERS_RUN);
    accept(&entries);
    find_alike(&entries);
    find_company(&entries);
    find_bare_company(&entries);
    accept(&entries);
    scheme->plain_dropped = are_too_many(&entries);
    if (scheme->plain_dropped)
        add_to_plain(&entries, EVIDENCE_DENSE);
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
        add_to_plain(&entries, EVIDENCE_NUMBERS_RUN);
    if (scheme->plain_dropped)
        add_to_plain(&entries, EVIDENCE_DENSE);
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
