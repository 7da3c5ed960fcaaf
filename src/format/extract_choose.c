/* SPDX-License-Identifier: MIT */
/* The neighbours under one element whose weights have the greatest sum, and what is theirs. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "format/extract_internal.h"

enum { CHARS_LEAST = 70, CHARS_FEW = 30, NEUTRAL_RUNS = 2, HEADING_RUNS = 4 };

/* A child of a place, or a line of its own. */
struct item {
    uint32_t place; /* PLACE_NONE: a line */
    uint32_t run, runs;
    float weight;
};

/* The item at run and child of a place; moves both on. */
static struct item next_item(const struct extract *extract, uint32_t place, uint32_t *run,
                             uint32_t *child)
{
    uint32_t last = extract->places[place].last;
    while (*child <= last &&
           extract->places[*child].run + extract->places[*child].runs <= *run)
        *child = extract->places[*child].last + 1;
    struct item item = { PLACE_NONE, *run, 1, extract->runs[*run].weight };
    if (*child <= last && extract->places[*child].run <= *run &&
        extract->runs[*run].place != place) {
        const struct place *in = &extract->places[*child];
        item = (struct item){ *child, in->run, in->runs, in->sum };
    }
    *run = item.run + item.runs;
    return item;
}

struct best {
    float sum;
    uint32_t home, first, last;
};

static void best_within(const struct extract *extract, uint32_t home, struct best *best)
{
    const struct place *place = &extract->places[home];
    uint32_t run = place->run, end = place->run + place->runs, child = home + 1, first = run;
    float sum = 0;
    while (run < end) {
        struct item item = next_item(extract, home, &run, &child);
        if (sum <= 0) {
            sum = 0;
            first = item.run;
        }
        sum += item.weight;
        if (sum > best->sum || (sum == best->sum && sum > 0 && home > best->home))
            *best = (struct best){ sum, home, first, run - 1 };
    }
}

static bool is_heading(const struct extract *extract, const struct item *item)
{
    const struct run *run = &extract->runs[item->run];
    for (uint32_t i = 1; i < item->runs; i++) /* [edit] */
        if (i > HEADING_RUNS || !extract->places[run[i].place].chrome)
            return false;
    return run->level > 0 && !run->related && !run->chrome && !extract->places[run->place].chrome;
}

/* A few words that are no link: a signature, (完), a name. */
static bool is_neutral(const struct extract *extract, const struct item *item)
{
    if (item->runs > NEUTRAL_RUNS)
        return false;
    for (uint32_t i = item->run; i < item->run + item->runs; i++) {
        const struct run *run = &extract->runs[i];
        if (run->chrome || run->related || run->link_cells * 2 > run->cells ||
            extract->places[run->place].chrome)
            return false;
    }
    return true;
}

static unsigned link_share(const struct extract *extract, const struct item *item)
{
    unsigned long cells = 1, links = 0;
    for (uint32_t i = item->run; i < item->run + item->runs; i++) {
        cells += extract->runs[i].cells;
        links += extract->runs[i].link_cells;
    }
    return (unsigned)(links * 100 / cells);
}

/* The text before announces it: 攤上有： */
static bool is_announced(const struct extract *extract)
{
    static const char *const colons[] = { "：", ":" };
    struct slice text = extract_run_text(extract, &extract->runs[extract->last]);
    for (size_t i = 0; i < sizeof colons / sizeof *colons; i++) {
        size_t length = strlen(colons[i]);
        if (text.length >= length &&
            memcmp(text.data + text.length - length, colons[i], length) == 0)
            return true;
    }
    return false;
}

static bool leads_away(const struct extract *extract, const struct place *place)
{
    for (uint32_t i = place->run; i < place->run + place->runs; i++)
        if (extract->runs[i].away > 0)
            return true;
    return false;
}

/* A list that leads nowhere else and has nothing to press, in a box for articles or announced. */
static bool is_own_list(const struct extract *extract, const struct place *place)
{
    static const char *const lists[] = { "ul", "ol", "dl", "pre" };
    bool list = false;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        list = list || markup_is(place->node, lists[i]);
    bool article = (extract->places[extract->home].hints & HINT_ARTICLE) != 0;
    return list && (article || is_announced(extract)) && !place->asks && !place->presses &&
           (place->hints & (HINT_CHROME | HINT_COMMENT | HINT_RELATED)) == 0 &&
           !leads_away(extract, place);
}

/* A table of figures, files to fetch, and under a heading any list that is not of links alone. */
static bool is_annex(const struct extract *extract, const struct item *item, bool headed)
{
    const struct run *run = &extract->runs[item->run];
    if (run->related || (item->place != PLACE_NONE && extract->places[item->place].box))
        return false;
    if (run->file)
        return true;
    if (item->place == PLACE_NONE || link_share(extract, item) >= 70)
        return false;
    const xmlNode *node = extract->places[item->place].node;
    return markup_is(node, "table") || markup_is(node, "figure") || headed ||
           is_own_list(extract, &extract->places[item->place]);
}

/* Behind the range: a few words, annexes, in a box for articles what has its own heading. */
static void extend_down(struct extract *extract, const struct item *items, size_t count, size_t at)
{
    bool article = (extract->places[extract->home].hints & HINT_ARTICLE) != 0;
    bool under = false, headed = false;
    for (; at < count; at++) {
        const struct item *item = &items[at];
        if (extract->places[item->place == PLACE_NONE ? extract->home : item->place].chrome)
            continue;
        if (is_heading(extract, item)) {
            under = article;
            headed = true;
            continue;
        }
        if (!is_neutral(extract, item) && !under && !is_annex(extract, item, headed))
            break;
        extract->last = item->run + item->runs - 1;
    }
}

static void extend_up(struct extract *extract, const struct item *items, size_t at)
{
    while (at-- > 0 && is_neutral(extract, &items[at]))
        extract->first = items[at].run;
}

static void extend(struct extract *extract)
{
    const struct place *home = &extract->places[extract->home];
    struct item *items = mem_array(home->runs, sizeof *items);
    uint32_t run = home->run, child = extract->home + 1;
    size_t count = 0, first = 0, last = 0;
    while (run < home->run + home->runs) {
        items[count] = next_item(extract, extract->home, &run, &child);
        if (items[count].run == extract->first)
            first = count;
        if (items[count].run <= extract->last)
            last = count;
        count++;
    }
    extend_up(extract, items, first);
    extend_down(extract, items, count, last + 1);
    free(items);
}

void extract_choose(struct extract *extract)
{
    struct best best = { 0 };
    for (uint32_t i = 0; i < extract->place_count; i++)
        if (extract->places[i].good > best.sum * 0.999f && extract->places[i].runs > 0)
            best_within(extract, i, &best);
    float good = 0, all = extract->places[0].good;
    for (uint32_t i = best.first; best.sum > 0 && i <= best.last; i++)
        good += extract->runs[i].weight > 0 ? extract->runs[i].weight : 0;
    extract->found = (good >= CHARS_LEAST && good >= all * 0.4f) ||
                     (good >= CHARS_FEW && good >= all * 0.8f);
    if (!extract->found)
        return;
    extract->home = best.home;
    extract->first = best.first;
    extract->last = best.last;
    extract_widen(extract);
    extend(extract);
}
