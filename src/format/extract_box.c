/* SPDX-License-Identifier: MIT */
/*
 * Chrome by structure: rows of cards that lead to other pages, each with a title that is a link and
 * a few words; boxes with fields and buttons; lines that a page says again and again.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "format/extract_internal.h"

enum {
    CARD_RUNS = 8,
    CARD_CELLS = 400,
    TITLE_CELLS = 18,    /* of cards, on the average: names of people are shorter */
    HEAD_CELLS = 8,
    CARDS_LEAST = 2,
    FORM_CELLS = 320,
    BUTTON_RUNS = 4,
    BUTTONS_MOST = 3,
    REPEATED_CELLS = 8,
    REPEATED_LEAST = 3,
    STEPS_MOST = 32,     /* up from a control */
    CLASS_MAX = 64
};

/* A class, or an id that is one of many. */
const char *extract_sort_name(const xmlNode *node)
{
    const char *class = markup_attribute(node, "class"), *id = markup_attribute(node, "id");
    if (class != NULL && class[strspn(class, " \t\r\n")] != '\0')
        return class;
    return id != NULL && strpbrk(id, "0123456789") != NULL ? id : NULL;
}

uint64_t extract_shape(const xmlNode *node)
{
    uint64_t hash = 1469598103934665603u;
    const char *class = node->type == XML_ELEMENT_NODE ? extract_sort_name(node) : NULL;
    for (const char *at = (const char *)node->name; at != NULL && *at != '\0'; at++)
        hash = (hash ^ (unsigned char)*at) * 1099511628211u;
    hash = (hash ^ ' ') * 1099511628211u;
    if (class != NULL)
        class += strspn(class, " \t\r\n");
    for (size_t i = 0; class != NULL && i < CLASS_MAX && class[i] != '\0' &&
                       !isspace((unsigned char)class[i]); i++)
        if (!isdigit((unsigned char)class[i]))
            hash = (hash ^ (unsigned char)class[i]) * 1099511628211u;
    return hash;
}

/* A script leads to the other page. */
static bool is_script_link(const xmlNode *node)
{
    static const char *const names[] = { "data-href", "data-url", "data-link", "onclick" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (markup_attribute(node, names[i]) != NULL)
            return true;
    const char *role = markup_attribute(node, "role");
    return role != NULL && strcasecmp(role, "link") == 0;
}

/* The run that a card's title is, or PLACE_NONE: a link to another page, whole or in front. */
static uint32_t title_of(const struct extract *extract, const struct place *card)
{
    if (card->runs == 0 || card->runs > CARD_RUNS)
        return PLACE_NONE;
    unsigned cells = 0;
    uint32_t title = PLACE_NONE;
    bool leads = is_script_link(card->node);
    for (uint32_t i = card->run; i < card->run + card->runs; i++) {
        const struct run *run = &extract->runs[i];
        bool linked = leads || (run->away * 10 >= run->cells * 8 && run->links <= 1) ||
                      run->lead >= TITLE_CELLS;
        cells += run->cells;
        if (run->fixed || run->cells > CARD_CELLS)
            return PLACE_NONE;
        if (title == PLACE_NONE && run->prose && !linked)
            return PLACE_NONE;
        if (title == PLACE_NONE && linked && !run->picture && run->cells >= HEAD_CELLS)
            title = i;
    }
    return cells > CARD_CELLS * 2 ? PLACE_NONE : title;
}

struct cards {
    uint64_t shape;
    unsigned count, others, cells, headings;
    struct slice first;
    bool differ; /* the titles; posts of one thread have the same */
};

static void count_card(const struct extract *extract, const struct place *child,
                       struct cards *cards)
{
    uint32_t title = title_of(extract, child);
    if (title == PLACE_NONE) {
        cards->others++;
        return;
    }
    const struct run *run = &extract->runs[title];
    struct slice text = extract_run_text(extract, run);
    cards->cells += is_script_link(child->node) ? run->cells : run->lead;
    cards->headings += run->level > 0;
    cards->differ = cards->differ || (cards->count > 0 && !slice_equal(text, cards->first));
    if (cards->count++ == 0)
        cards->first = text;
}

/* Over the children of home from first on that have the shape of first. */
static struct cards count_cards(const struct extract *extract, uint32_t home, uint32_t first)
{
    struct cards cards = { .shape = extract_shape(extract->places[first].node) };
    uint32_t last = extract->places[home].last;
    for (uint32_t child = first; child <= last; child = extract->places[child].last + 1)
        if (extract->places[child].runs > 0 &&
            extract_shape(extract->places[child].node) == cards.shape)
            count_card(extract, &extract->places[child], &cards);
    return cards;
}

static bool are_cards(const struct cards *cards)
{
    if (cards->count < CARDS_LEAST || cards->count < cards->others * 4 || !cards->differ)
        return false;
    return cards->cells >= cards->count * TITLE_CELLS || cards->headings * 2 > cards->count;
}

static void mark_cards(struct extract *extract, uint32_t home, uint32_t first, uint64_t shape)
{
    uint32_t last = extract->places[home].last;
    for (uint32_t child = first; child <= last; child = extract->places[child].last + 1) {
        struct place *place = &extract->places[child];
        if (place->runs > 0 && extract_shape(place->node) == shape &&
            title_of(extract, place) != PLACE_NONE)
            place->box = true;
    }
}

/* Lists of an article may have links in front: they are prose or none, as ever. */
static bool is_plain(const xmlNode *node)
{
    static const char *const names[] = { "li", "dd", "dt", "td", "th", "tr", "tbody", "b", "span" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (markup_is(node, names[i]))
            return true;
    return false;
}

static bool has_prose(const struct extract *extract, uint32_t place)
{
    return extract->places[place].prose > 0;
}

/* The rows of cards among the children of home; each shape is looked at once, at its first. */
static void find_cards(struct extract *extract, uint32_t home)
{
    enum { SHAPES_MOST = 8 };
    uint64_t seen[SHAPES_MOST];
    size_t count = 0;
    uint32_t last = extract->places[home].last;
    for (uint32_t child = home + 1; child <= last && count < SHAPES_MOST;
         child = extract->places[child].last + 1) {
        const struct place *place = &extract->places[child];
        uint64_t shape = extract_shape(place->node);
        bool known = place->runs == 0;
        for (size_t i = 0; i < count; i++)
            known = known || seen[i] == shape;
        if (known)
            continue;
        seen[count++] = shape;
        bool plain = is_plain(place->node) && !has_prose(extract, home);
        struct cards cards = count_cards(extract, home, child);
        if (!plain && are_cards(&cards))
            mark_cards(extract, home, child, shape);
    }
}

static bool is_text_block(const xmlNode *node)
{
    static const char *const names[] = { "p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6",
                                         "blockquote", "dd", "dt", "pre", "figure", "body" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (markup_is(node, names[i]))
            return true;
    return false;
}

/* Whether a box is small beside the page's prose, and has nothing that only a text has. */
static bool is_small_box(const struct extract *extract, const struct place *box, unsigned runs)
{
    unsigned cells = 0;
    if (box->runs > runs)
        return false;
    for (uint32_t i = box->run; i < box->run + box->runs; i++) {
        cells += extract->runs[i].cells;
        if (extract->runs[i].fixed || extract->runs[i].level == 1)
            return false;
    }
    return cells <= FORM_CELLS &&
           (box->hints & (HINT_ARTICLE | HINT_TITLE)) == 0 &&
           box->prose * 3ul < extract->places[0].prose;
}

/* The innermost element with text around a control. */
static uint32_t box_around(const struct extract *extract, uint32_t place)
{
    for (unsigned steps = 0; steps < STEPS_MOST && extract->places[place].runs == 0 &&
                             extract->places[place].parent != PLACE_NONE; steps++)
        place = extract->places[place].parent;
    return place;
}

static void find_form(struct extract *extract, uint32_t at)
{
    uint32_t box = box_around(extract, at), parent = extract->places[box].parent;
    for (unsigned steps = 0; steps < STEPS_MOST && parent != PLACE_NONE &&
                             !is_text_block(extract->places[parent].node) &&
                             is_small_box(extract, &extract->places[parent], CARD_RUNS); steps++) {
        box = parent;
        parent = extract->places[box].parent;
    }
    if (!is_text_block(extract->places[box].node) &&
        is_small_box(extract, &extract->places[box], CARD_RUNS))
        extract->places[box].box = true;
}

struct button {
    uint64_t shape;
    uint32_t box;
};

static int compare_buttons(const void *a, const void *b)
{
    const struct button *x = a, *y = b;
    if (x->shape != y->shape)
        return x->shape < y->shape ? -1 : 1;
    return (x->box > y->box) - (x->box < y->box);
}

/* A few words with a button; many boxes of one sort are what the page is about. */
static void find_buttons(struct extract *extract)
{
    struct button *buttons = NULL;
    size_t count = 0, capacity = 0;
    for (uint32_t i = 0; i < extract->place_count; i++) {
        uint32_t box = extract->places[i].presses ? box_around(extract, i) : 0;
        const struct place *place = &extract->places[box];
        if (box == 0 || !place->block || is_text_block(place->node) ||
            !is_small_box(extract, place, BUTTON_RUNS))
            continue;
        buttons = mem_grow(buttons, count, &capacity, sizeof *buttons);
        buttons[count++] = (struct button){ extract_shape(place->node), box };
    }
    if (count > 0)
        qsort(buttons, count, sizeof *buttons, compare_buttons);
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && buttons[end].shape == buttons[i].shape;)
            end++;
        for (size_t j = i; j < end && end - i <= BUTTONS_MOST; j++)
            extract->places[buttons[j].box].box = true;
    }
    free(buttons);
}

void extract_find_boxes(struct extract *extract)
{
    for (uint32_t i = 0; i < extract->place_count; i++) {
        if (extract->places[i].runs >= CARDS_LEAST)
            find_cards(extract, i);
        if (extract->places[i].asks)
            find_form(extract, i);
    }
    find_buttons(extract);
}

struct said {
    uint64_t key;
    uint32_t run;
};

static int compare_said(const void *a, const void *b)
{
    const struct said *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return (x->run > y->run) - (x->run < y->run);
}

/* A line's words with every digit alike; lines of prose are compared as they are. */
static uint64_t key_of(struct slice text, bool exact)
{
    uint64_t hash = 1469598103934665603u;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.data[i];
        hash = (hash ^ (isdigit(c) && !exact ? '0' : c)) * 1099511628211u;
    }
    return hash;
}

/* The element around a run's block: where a refrain's lines are neighbours, a signature's not. */
static uint32_t home_of(const struct extract *extract, uint32_t run)
{
    return extract->places[extract->runs[run].place].parent;
}

/* Prose that is said again is a signature where other prose stands before it most times. */
static bool is_behind_prose(const struct extract *extract, const struct said *said, size_t count)
{
    size_t behind = 0;
    for (size_t i = 0; i < count; i++)
        behind += said[i].run > 0 && extract->runs[said[i].run - 1].prose;
    return behind * 2 > count;
}

static void mark_repeated(struct extract *extract, const struct said *said, size_t count)
{
    size_t homes = count > 0;
    for (size_t i = 1; i < count; i++)
        homes += home_of(extract, said[i].run) != home_of(extract, said[i - 1].run);
    if (homes < REPEATED_LEAST ||
        (extract->runs[said[0].run].prose && !is_behind_prose(extract, said, count)))
        return;
    for (size_t i = 0; i < count; i++) {
        extract->runs[said[i].run].again = true;
        extract->runs[said[i].run].chrome = true;
        extract->runs[said[i].run].prose = false;
    }
}

void extract_find_repeated(struct extract *extract)
{
    struct said *said = mem_array(extract->run_count + 1, sizeof *said);
    size_t count = 0;
    for (uint32_t i = 0; i < extract->run_count; i++) {
        const struct run *run = &extract->runs[i];
        if (run->cells >= REPEATED_CELLS && run->level == 0 && !run->fixed && !run->picture)
            said[count++] = (struct said){
                key_of(extract_run_text(extract, run), run->prose) ^
                    extract_shape(extract->places[run->place].node), i };
    }
    qsort(said, count, sizeof *said, compare_said);
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && said[end].key == said[i].key;)
            end++;
        mark_repeated(extract, &said[i], end - i);
    }
    free(said);
}

static void add_alike(struct extract *extract, const struct said *said, size_t count)
{
    unsigned cells = 0;
    for (size_t i = 0; i < count; i++)
        cells += extract->runs[said[i].run].cells;
    for (size_t i = 0; i < count; i++)
        extract->places[extract->runs[said[i].run].place].alike = cells;
}

void extract_sum_alike(struct extract *extract)
{
    struct said *said = mem_array(extract->run_count + 1, sizeof *said);
    size_t count = 0;
    for (uint32_t i = 0; i < extract->run_count; i++) {
        const struct place *place = &extract->places[extract->runs[i].place];
        if (extract->runs[i].prose && place->hints != 0)
            said[count++] = (struct said){ extract_shape(place->node), i };
    }
    qsort(said, count, sizeof *said, compare_said);
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && said[end].key == said[i].key;)
            end++;
        add_alike(extract, &said[i], end - i);
    }
    free(said);
}
