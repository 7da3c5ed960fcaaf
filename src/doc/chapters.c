/* SPDX-License-Identifier: MIT */
#include "doc/chapters.h"

#include <string.h>

#include "doc/numbering.h"

/* Sections without the number of a chapter are taken for one when they have so many bytes on the
 * average: about three pages. */
#define LONG_SECTION 6000u

#define LEVELS 16u

/* A scene or a section is no chapter, nor is an article of a law. */
static bool is_chapter(const struct number *number)
{
    return number->form != NUMBER_NONE && number->rank <= RANK_CHAPTER;
}

static bool is_item(const struct number *number)
{
    return number->form == NUMBER_NONE || number_is_item(number);
}

/* The level with the highest count, a higher level first; 0 where none has enough. */
static unsigned most(const size_t *counts)
{
    unsigned level = 0;
    size_t best = CHAPTERS_MIN - 1;
    for (unsigned i = 1; i < LEVELS; i++)
        if (counts[i] > best) {
            best = counts[i];
            level = i;
        }
    return level;
}

unsigned chapters_level(const struct heading *headings, size_t count, uint64_t bytes)
{
    size_t chapters[LEVELS] = { 0 }, items[LEVELS] = { 0 };
    for (size_t i = 0; i < count; i++) {
        unsigned level = headings[i].level < LEVELS ? headings[i].level : 0;
        struct slice title = { headings[i].title, strlen(headings[i].title) };
        struct number number = number_read(title);
        chapters[level] += is_chapter(&number);
        items[level] += is_item(&number);
    }
    unsigned level = most(chapters);
    if (level == 0) {
        level = most(items);
        if (bytes / LONG_SECTION < items[level])
            level = 0;
    }
    return level;
}
