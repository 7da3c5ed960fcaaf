/* SPDX-License-Identifier: MIT */
/* Poems and songs: many short lines without links, parted by br or paragraphs of their own. */
#include "format/extract_internal.h"

enum { LINES_LEAST = 6, LINE_CELLS = 60 };

static bool may_be_line(const struct run *run)
{
    return run->cells <= LINE_CELLS && run->links == 0 && run->link_cells == 0 && run->level == 0 &&
           !run->item && !run->cell && !run->picture && !run->fixed && !run->chrome;
}

/* What lines of one poem have in common: the block that br parts, or what is around paragraphs. */
static uint32_t home_of(const struct extract *extract, const struct run *run)
{
    const struct place *place = &extract->places[run->place];
    return markup_is(place->node, "p") && place->runs == 1 ? place->parent : run->place;
}

void extract_find_verse(struct extract *extract)
{
    for (size_t i = 0, end; i < extract->run_count; i = end) {
        uint32_t home = home_of(extract, &extract->runs[i]);
        bool lines = true;
        for (end = i;
             end < extract->run_count && home_of(extract, &extract->runs[end]) == home; end++)
            lines = lines && may_be_line(&extract->runs[end]);
        if (!lines || end - i < LINES_LEAST || markup_is(extract->places[home].node, "body"))
            continue;
        for (size_t j = i; j < end; j++)
            extract->runs[j].verse = true;
    }
}
