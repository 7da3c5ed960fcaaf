/* SPDX-License-Identifier: MIT */
/*
 * The range of an article by its elements: made wider to neighbours of the same sort, as the
 * posts of a thread are, and narrower by what a page puts behind its text in a box of its own.
 */
#include <string.h>

#include "doc/byline.h"
#include "format/extract_internal.h"

enum { STEPS_MOST = 32, NAME_LEAST = 4, BYLINE_CELLS = 150 };

static uint32_t next_prose(const struct extract *extract, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (extract->runs[i].prose && !extract->runs[i].chrome &&
            !extract->places[extract->runs[i].place].chrome)
            return i;
    return PLACE_NONE;
}

/* A class, or a name that says what it is: any two div are alike. */
static bool has_shape(const xmlNode *node)
{
    return (extract_sort_name(node) != NULL && !markup_is(node, "p")) ||
           markup_is(node, "article") || markup_is(node, "section");
}

/* Whether another element is one more of what has the article's range: a post of a thread. */
static bool is_twin(const struct extract *extract, uint32_t own, uint32_t other, uint64_t inner)
{
    const struct place *a = &extract->places[own], *b = &extract->places[other];
    if (own == other || b->prose == 0 || b->chrome ||
        extract_shape(a->node) != extract_shape(b->node))
        return false;
    uint32_t end = b->run + b->runs;
    for (uint32_t i = next_prose(extract, b->run, end); i < end;
         i = next_prose(extract, i + 1, end))
        if (extract_shape(extract->places[extract->runs[i].place].node) == inner)
            return true;
    return false;
}

/* It tells when it was written, or says what all posts say. */
static bool is_post(const struct extract *extract, const struct place *place)
{
    for (uint32_t i = place->run; i < place->run + place->runs; i++) {
        const struct run *run = &extract->runs[i];
        if (run->again || (!run->prose && run->cells <= BYLINE_CELLS &&
                           byline_read(extract_run_text(extract, run)).dated))
            return true;
    }
    return false;
}

static void widen_at(struct extract *extract, uint32_t home, uint32_t own, uint64_t inner)
{
    unsigned prose = 0;
    bool thread = false;
    uint32_t first = extract->first, last = extract->last, end = extract->places[home].last;
    for (uint32_t child = home + 1; child <= end; child = extract->places[child].last + 1) {
        const struct place *place = &extract->places[child];
        if (!is_twin(extract, own, child, inner))
            continue;
        prose += place->prose;
        thread = thread || is_post(extract, place);
        first = place->run < first ? place->run : first;
        last = place->run + place->runs - 1 > last ? place->run + place->runs - 1 : last;
    }
    if (prose * 8ul < extract->places[own].prose)
        return;
    extract->home = home;
    extract->thread = extract->thread || thread;
    extract->first = first;
    extract->last = last;
}

/* The child of home that place is in, or is; home itself where it is none. */
static uint32_t child_around(const struct extract *extract, uint32_t home, uint32_t place)
{
    while (place != home && place != PLACE_NONE && extract->places[place].parent != home)
        place = extract->places[place].parent;
    return place == PLACE_NONE ? home : place;
}

void extract_widen(struct extract *extract)
{
    uint32_t run = next_prose(extract, extract->first, extract->last + 1);
    if (run == PLACE_NONE)
        return;
    uint32_t own = child_around(extract, extract->home, extract->runs[run].place);
    uint64_t inner = extract_shape(extract->places[extract->runs[run].place].node);
    for (unsigned steps = 0; steps < STEPS_MOST && extract->places[own].parent != PLACE_NONE;
         steps++) {
        uint32_t home = extract->places[own].parent;
        if (has_shape(extract->places[own].node) && own != extract->runs[run].place)
            widen_at(extract, home, own, inner);
        own = home;
    }
}

/* Cells of prose of the range within an element. */
static unsigned long prose_of(const struct extract *extract, const struct place *place)
{
    unsigned long prose = 0;
    for (uint32_t i = place->run; i < place->run + place->runs; i++) {
        const struct run *run = &extract->runs[i];
        if (i >= extract->first && i <= extract->last && run->prose && !run->chrome)
            prose += run->cells;
    }
    return prose;
}

/* The innermost element that has most of the range's prose. */
static uint32_t body_of(const struct extract *extract, unsigned long *prose)
{
    uint32_t body = extract->home, child = body + 1;
    *prose = prose_of(extract, &extract->places[body]);
    unsigned long all = *prose;
    for (unsigned steps = 0; steps < STEPS_MOST && child <= extract->places[body].last;) {
        const struct place *place = &extract->places[child];
        unsigned long own = prose_of(extract, place);
        if (own * 5 >= all * 3 && own > 0 && !markup_is(place->node, "p")) {
            body = child;
            *prose = own;
            child = body + 1;
            steps++;
        } else {
            child = place->last + 1;
        }
    }
    return body;
}

/* Whether a line begins with the author's name: it is about who wrote the article. */
static bool names_author(const struct extract *extract, const struct run *run, const char *author)
{
    struct slice text = extract_run_text(extract, run);
    size_t length = author == NULL ? 0 : strlen(author);
    return length >= NAME_LEAST && text.length >= length &&
           memcmp(text.data, author, length) == 0;
}

/* Where, from run on, what is behind the body begins: at links before prose, at words on the
 * author; PLACE_NONE: nowhere.  Sets the cells of prose there. */
static uint32_t tail_of(const struct extract *extract, uint32_t from, const char *author,
                        unsigned long *prose)
{
    uint32_t mark = PLACE_NONE, tail = PLACE_NONE;
    *prose = 0;
    for (uint32_t i = from; i <= extract->last; i++) {
        const struct run *run = &extract->runs[i];
        if ((extract->places[run->place].hints & HINT_ARTICLE) != 0 && run->prose)
            return PLACE_NONE;
        if (mark == PLACE_NONE &&
            (run->away > 0 || run->chrome || names_author(extract, run, author)))
            mark = i;
        if (run->chrome || !run->prose)
            continue;
        if (tail == PLACE_NONE)
            tail = mark;
        *prose += run->cells;
    }
    return tail;
}

/* Little prose in a box of its own behind the body, with links about it or on the author. */
void extract_cut_tail(struct extract *extract, const char *author)
{
    unsigned long all, prose;
    const struct place *body = &extract->places[body_of(extract, &all)];
    uint32_t end = body->run + body->runs;
    if (extract->thread || end > extract->last || end <= extract->first)
        return;
    uint32_t tail = tail_of(extract, end, author, &prose);
    if (tail == PLACE_NONE || tail == 0 || prose * 3 >= all)
        return;
    extract->last = tail - 1;
    while (extract->last >= end && extract->runs[extract->last].level > 0)
        extract->last--;
}
