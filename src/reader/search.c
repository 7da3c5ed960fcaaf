/* SPDX-License-Identifier: MIT */
#include "reader/search.h"

#include <stdlib.h>

#include "base/limits.h"
#include "base/mem.h"
#include "doc/visible.h"
#include "text/match.h"

/* Lists of hits are kept for this many parts: those in view and the one being searched. */
#define LISTS_KEPT 4

/* The hits of a part, and of how long a text: by that it is told whether they are its hits
 * still. */
struct count {
    bool known;
    uint32_t hits;
    size_t length;
};

struct list {
    bool valid;
    uint32_t part;
    struct hit *hits;
    size_t count, capacity;
    unsigned long used;
};

struct finder {
    bool active, forward, inclusive, wrapped;
    struct position from;
    uint32_t part;
    uint32_t done; /* parts looked at */
};

struct search {
    struct document *document;
    bool hide_chrome;
    struct pattern *pattern;
    struct bytes query;
    struct list lists[LISTS_KEPT];
    unsigned long clock;
    struct count *counts;
    size_t count_length, count_capacity;
    size_t uncounted_from; /* all parts before it are counted */
    struct finder finder;
    struct bytes joined;   /* a part's text and what follows it */
    struct visible visible; /* a part's text as it is read, where it has notation */
};

struct search *search_new(struct document *document)
{
    struct search *search = mem_array(1, sizeof *search);
    search->document = document;
    return search;
}

static void forget(struct search *search)
{
    for (size_t i = 0; i < LISTS_KEPT; i++)
        search->lists[i].valid = false;
    search->count_length = 0;
    search->uncounted_from = 0;
    search->finder.active = false;
}

void search_free(struct search *search)
{
    if (search == NULL)
        return;
    pattern_free(search->pattern);
    bytes_release(&search->query);
    bytes_release(&search->joined);
    visible_release(&search->visible);
    for (size_t i = 0; i < LISTS_KEPT; i++)
        free(search->lists[i].hits);
    free(search->counts);
    free(search);
}

void search_set_document(struct search *search, struct document *document)
{
    forget(search);
    search->document = document;
}

bool search_set(struct search *search, const char *query, size_t length, bool fold,
                struct error *error)
{
    search_clear(search);
    search->pattern = pattern_new(query, length, fold, error);
    if (search->pattern == NULL)
        return false;
    bytes_append(&search->query, query, length);
    return true;
}

void search_clear(struct search *search)
{
    forget(search);
    pattern_free(search->pattern);
    search->pattern = NULL;
    bytes_clear(&search->query);
}

bool search_active(const struct search *search)
{
    return search->pattern != NULL;
}

const char *search_query(const struct search *search)
{
    return bytes_string(&search->query);
}

void search_part_changed(struct search *search, uint32_t part)
{
    for (size_t i = 0; i < LISTS_KEPT; i++)
        if (search->lists[i].part == part)
            search->lists[i].valid = false;
    enum part_state state = document_part_state(search->document, part);
    if (part >= search->count_length || (state != PART_PARTIAL && state != PART_WHOLE))
        return;
    const struct part *text = document_part(search->document, part, WANT_BACKGROUND);
    if (search->counts[part].length == text->text.length)
        return;
    search->counts[part].known = false;
    if (search->uncounted_from > part)
        search->uncounted_from = part;
}

void search_hide_chrome(struct search *search, bool hide)
{
    if (search->hide_chrome == hide)
        return;
    search->hide_chrome = hide;
    for (size_t i = 0; i < LISTS_KEPT; i++)
        search->lists[i].valid = false;
    search->count_length = search->uncounted_from = 0;
}

static struct list *list_of(struct search *search, uint32_t part)
{
    struct list *oldest = &search->lists[0];
    for (size_t i = 0; i < LISTS_KEPT; i++) {
        struct list *list = &search->lists[i];
        if (list->valid && list->part == part)
            return list;
        if (!list->valid || (oldest->valid && list->used < oldest->used))
            oldest = list;
    }
    oldest->valid = false;
    oldest->part = part;
    oldest->count = 0;
    return oldest;
}

static bool is_hidden(const struct search *search, const struct part *part, size_t start)
{
    return search->hide_chrome && part->block_count > 0 &&
           part->blocks[part_block_at(part, start)].form.role == ROLE_CHROME;
}

static void add_hit(struct list *list, size_t start, size_t end)
{
    list->hits = mem_grow(list->hits, list->count, &list->capacity, sizeof *list->hits);
    list->hits[list->count++] = (struct hit){ (uint32_t)start, (uint32_t)end };
}

/* All hits of a part; one may go on into what follows the part. */
static void enumerate(struct search *search, const struct part *part, struct list *list)
{
    const char *text = bytes_string(&part->text);
    size_t length = part->text.length;
    if (part->notation) {
        visible_set(&search->visible, part, 0, (uint32_t)length);
        text = bytes_string(&search->visible.text);
        length = search->visible.text.length;
    }
    size_t limit = length;
    if (part->after.length > 0) {
        bytes_clear(&search->joined);
        bytes_append(&search->joined, text, length);
        bytes_append(&search->joined, bytes_string(&part->after), part->after.length);
        text = bytes_string(&search->joined);
        length = search->joined.length;
    }
    size_t start, end, from = 0;
    while (from < limit && pattern_find(search->pattern, text, length, from, limit, &start, &end)) {
        from = end > from ? end : from + 1;
        if (part->notation) {
            start = visible_start(&search->visible, start);
            end = visible_end(&search->visible, end);
        }
        if (!is_hidden(search, part, start))
            add_hit(list, start, end);
    }
}

static void set_count(struct search *search, uint32_t part, size_t hits, size_t length)
{
    uint32_t parts = document_part_count(search->document);
    while (search->count_length < parts) {
        search->counts = mem_grow(search->counts, search->count_length, &search->count_capacity,
                                  sizeof *search->counts);
        search->counts[search->count_length++] = (struct count){ 0 };
    }
    if (part < search->count_length)
        search->counts[part] = (struct count){ true, (uint32_t)hits, length };
}

const struct hit *search_hits(struct search *search, uint32_t part, enum want want, size_t *count)
{
    *count = 0;
    if (search->pattern == NULL)
        return NULL;
    struct list *list = list_of(search, part);
    if (!list->valid) {
        const struct part *text = document_part(search->document, part, want);
        if (text == NULL)
            return NULL;
        enumerate(search, text, list);
        list->valid = true;
        set_count(search, part, list->count, text->text.length);
    }
    list->used = ++search->clock;
    *count = list->count;
    return list->hits;
}

void search_find(struct search *search, struct position from, bool forward, bool inclusive)
{
    search->finder = (struct finder){ .active = search->pattern != NULL,
                                      .forward = forward,
                                      .inclusive = inclusive,
                                      .from = from,
                                      .part = from.part };
}

bool search_finding(const struct search *search)
{
    return search->finder.active;
}

void search_stop(struct search *search)
{
    search->finder.active = false;
}

void search_progress(const struct search *search, uint32_t *done, uint32_t *all)
{
    *done = search->finder.done;
    *all = document_part_count(search->document);
}

size_t search_hits_before(const struct hit *hits, size_t count, uint64_t byte)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (hits[middle].start < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Whether all of the finder's part is on its way, not only what is after (or before) its start. */
static bool whole_part(const struct finder *finder)
{
    return finder->part != finder->from.part || (finder->wrapped && finder->done > 0);
}

static const struct hit *first_on_way(const struct finder *finder, const struct hit *hits,
                                      size_t count)
{
    /* Hits before this byte lie behind a way forward and on a way back. */
    uint64_t edge = finder->from.byte + (finder->forward != finder->inclusive);
    size_t before = finder->forward ? 0 : count;
    if (!whole_part(finder))
        before = search_hits_before(hits, count, edge);
    if (finder->forward)
        return before < count ? &hits[before] : NULL;
    return before > 0 ? &hits[before - 1] : NULL;
}

static bool counted(const struct search *search, uint32_t part)
{
    return part < search->count_length && search->counts[part].known;
}

/* To the next part on the way; false when all were looked at, the first one twice. */
static bool advance(struct search *search)
{
    struct finder *finder = &search->finder;
    uint32_t parts = document_part_count(search->document);
    finder->done++;
    if (finder->done > parts)
        return false;
    if (finder->forward) {
        finder->part++;
        if (finder->part >= parts) {
            finder->part = 0;
            finder->wrapped = true;
        }
    } else if (finder->part > 0) {
        finder->part--;
    } else {
        finder->part = parts - 1;
        finder->wrapped = true;
    }
    return true;
}

static enum find_result nothing_found(struct finder *finder)
{
    finder->active = false;
    return FIND_NONE;
}

enum find_result search_find_work(struct search *search, struct position *found)
{
    struct finder *finder = &search->finder;
    if (!finder->active || document_part_count(search->document) == 0)
        return nothing_found(finder);
    /* Parts that are known to have none need not be loaded. */
    while (counted(search, finder->part) && search->counts[finder->part].hits == 0)
        if (!advance(search))
            return nothing_found(finder);
    size_t count;
    const struct hit *hits = search_hits(search, finder->part, WANT_BACKGROUND, &count);
    if (hits == NULL && document_part_state(search->document, finder->part) == PART_ASKED)
        return FIND_WAITING;
    const struct hit *hit = first_on_way(finder, hits, count);
    if (hit != NULL) {
        *found = (struct position){ finder->part, hit->start };
        finder->active = false;
        return finder->wrapped ? FIND_WRAPPED : FIND_FOUND;
    }
    return advance(search) ? FIND_WORKING : nothing_found(finder);
}

bool search_count_work(struct search *search)
{
    if (search->pattern == NULL)
        return false;
    uint32_t parts = document_part_count(search->document);
    while (search->uncounted_from < parts && counted(search, (uint32_t)search->uncounted_from))
        search->uncounted_from++;
    if (search->uncounted_from >= parts)
        return false;
    uint32_t part = (uint32_t)search->uncounted_from;
    size_t count;
    search_hits(search, part, WANT_BACKGROUND, &count);
    if (counted(search, part))
        return true;
    if (document_part_state(search->document, part) != PART_FAILED)
        return false;
    set_count(search, part, 0, 0);
    return true;
}

static uint64_t sum(const struct search *search, uint32_t parts, bool *exact)
{
    uint64_t total = 0;
    *exact = true;
    for (uint32_t i = 0; i < parts; i++) {
        if (counted(search, i))
            total += search->counts[i].hits;
        else
            *exact = false;
    }
    return total;
}

uint64_t search_total(const struct search *search, bool *exact)
{
    uint64_t total = sum(search, document_part_count(search->document), exact);
    *exact = *exact && document_complete(search->document);
    return total;
}

uint64_t search_number(struct search *search, struct position position, bool *exact)
{
    uint64_t number = sum(search, position.part, exact);
    size_t count;
    const struct hit *hits = search_hits(search, position.part, WANT_VIEW, &count);
    return number + search_hits_before(hits, count, position.byte + 1);
}
