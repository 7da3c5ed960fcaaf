/* SPDX-License-Identifier: MIT */
#include "format/extract.h"

#include <stdlib.h>

#include "base/mem.h"
#include "doc/line.h"
#include "format/extract_internal.h"

enum { BOLD_LEAST = 4, BOLD_MOST = 60 };

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

/* A short line in bold over a paragraph, which sites have in place of headings. */
static bool is_bold_head(const struct extract *extract, size_t index)
{
    const struct run *run = &extract->runs[index];
    struct slice text = extract_run_text(extract, run);
    enum line_end end = end_of(text);
    bool ended = end == END_SENTENCE || end == END_COMMA || end == END_COLON;
    return run->bold && run->level == 0 && !run->prose && !run->item && !run->cell &&
           run->role == ROLE_TEXT && run->link_cells == 0 && !ended && run->cells >= BOLD_LEAST &&
           run->cells <= BOLD_MOST && index + 1 <= extract->last && run[1].prose && !run[1].bold &&
           !line_is_caption(text);
}

/* Where an article has no other headings, its lines in bold are. */
static void find_bold(struct extract *extract)
{
    extract->bold = extract->least > 6;
    if (extract->bold)
        extract->least = 2;
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
    extract_cut_tail(extract, meta->fields[PAGE_AUTHOR]);
    extract_find_title(extract, meta);
    extract_find_byline(extract, meta);
    extract_cut_tail(extract, meta->fields[PAGE_AUTHOR]);
    settle(extract);
    find_bold(extract);
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

struct markup_line extract_line(void *self, const xmlNode *node, enum block_role outer)
{
    const struct extract *extract = self;
    struct markup_line line = { outer, 0 };
    uintptr_t number = (uintptr_t)node->_private;
    if (number == 0 || number > extract->run_count)
        return line;
    const struct run *run = &extract->runs[number - 1];
    if (run->chrome)
        return (struct markup_line){ ROLE_CHROME, 0 };
    if (run->role != ROLE_TEXT)
        line.role = run->role;
    if (run->level == 0 && number - 1 == extract->title)
        line.level = 1;
    else if (extract->bold && is_bold_head(extract, number - 1))
        line.level = 2;
    return line;
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
