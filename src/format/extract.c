/* SPDX-License-Identifier: MIT */
#include "format/extract.h"

#include <stdlib.h>

#include "base/mem.h"
#include "format/extract_internal.h"

/* Lines of the article within each place; and the highest heading that is not the title. */
static void settle(struct extract *extract)
{
    for (size_t i = 0; i < extract->place_count; i++)
        extract->places[i].cells = 0; /* from now on: lines of the article */
    for (uint32_t i = 0; i < extract->run_count; i++) {
        struct run *run = &extract->runs[i];
        run->chrome = run->chrome || i < extract->first || i > extract->last;
        if (run->chrome)
            continue;
        extract->places[run->place].cells++;
        if (run->level > 0 && i != extract->title && run->level < extract->least)
            extract->least = run->level;
    }
    for (size_t i = extract->place_count; i-- > 1;)
        extract->places[extract->places[i].parent].cells += extract->places[i].cells;
    for (size_t i = 0; i < extract->place_count; i++) {
        struct place *place = &extract->places[i];
        bool within = place->run >= extract->first && place->run <= extract->last + 1;
        place->chrome = place->runs > 0 ? place->cells == 0 : !within;
    }
}

/* Headings of a page without an article. */
static void settle_none(struct extract *extract)
{
    for (size_t i = 0; i < extract->place_count; i++)
        extract->places[i].chrome = false;
    for (uint32_t i = 0; i < extract->run_count; i++)
        if (extract->runs[i].level > 0 && extract->runs[i].level < extract->least)
            extract->least = extract->runs[i].level;
    for (uint32_t i = 0; i < extract->run_count; i++)
        extract->runs[i].chrome = false;
}

struct extract *extract_new(const xmlNode *root, struct page_meta *meta)
{
    struct extract *extract = mem_array(1, sizeof *extract);
    extract->root = root;
    extract->title = PLACE_NONE;
    extract->least = 7;
    extract_read(extract);
    if (extract->run_count > 0) {
        extract_weigh(extract);
        extract_choose(extract);
    }
    if (!extract->found) {
        settle_none(extract);
        return extract;
    }
    extract_prune(extract);
    extract_find_title(extract, meta);
    extract_find_byline(extract, meta);
    settle(extract);
    return extract;
}

void extract_free(struct extract *extract)
{
    if (extract == NULL)
        return;
    free(extract->places);
    free(extract->runs);
    bytes_release(&extract->texts);
    free(extract);
}

bool extract_found(const struct extract *extract)
{
    return extract->found;
}

static const struct place *place_of(const struct extract *extract, const xmlNode *element)
{
    uintptr_t number = (uintptr_t)element->_private;
    return number == 0 || number > extract->place_count ? NULL : &extract->places[number - 1];
}

enum block_role extract_role(void *self, const xmlNode *element, enum block_role outer)
{
    const struct place *place = place_of(self, element);
    return place != NULL && place->chrome ? ROLE_CHROME : outer;
}

enum block_role extract_line(void *self, const xmlNode *text, enum block_role outer)
{
    const struct extract *extract = self;
    uintptr_t number = (uintptr_t)text->_private;
    if (number == 0 || number > extract->run_count)
        return outer;
    const struct run *run = &extract->runs[number - 1];
    if (run->chrome)
        return ROLE_CHROME;
    return run->role != ROLE_TEXT ? (enum block_role)run->role : outer;
}

bool extract_apart(void *self, const xmlNode *element)
{
    const struct place *place = place_of(self, element);
    return place != NULL && place->block;
}

unsigned extract_level(void *self, const xmlNode *element, unsigned level)
{
    const struct extract *extract = self;
    const struct place *place = place_of(extract, element);
    if (place != NULL && extract->title != PLACE_NONE &&
        extract->runs[extract->title].place == (uint32_t)(place - extract->places))
        return 1;
    /* Chrome has its own levels, below all. */
    unsigned least = extract->least > 6 ? 1 : extract->least;
    return level < least ? level + 1 : level - least + (extract->found ? 2 : 1);
}
