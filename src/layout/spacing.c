/* SPDX-License-Identifier: MIT */
#include "layout/spacing.h"

#include "base/limits.h"
#include "layout/asis.h"
#include "layout/item.h"

/* Blank lines of preformatted text and of tables are kept up to here. */
#define BLANKS_MAX 3

/* What a block counts as. */
enum group {
    GROUP_PROSE,
    GROUP_TITLE,
    GROUP_HEADING,    /* of the second level */
    GROUP_SUBHEADING, /* below it */
    GROUP_BYLINE,
    GROUP_CHROME,
    GROUP_RULE,
    GROUP_LINES, /* line by line as in the source */
    GROUP_CAPTION,
    GROUPS
};

static const unsigned char group_of_kind[BLOCK_KINDS] = {
    [BLOCK_PARAGRAPH] = GROUP_PROSE, [BLOCK_BLANK] = GROUP_PROSE,
    [BLOCK_HEADING] = GROUP_HEADING, [BLOCK_PREFORMATTED] = GROUP_LINES,
    [BLOCK_VERSE] = GROUP_LINES,     [BLOCK_RULE] = GROUP_RULE,
    [BLOCK_TABLE_ROW] = GROUP_LINES, [BLOCK_CAPTION] = GROUP_CAPTION,
    [BLOCK_TERM] = GROUP_PROSE,
};

/* Rows that a group has before and after it whatever the source has. */
static const struct {
    unsigned char before, after;
} around[GROUPS] = {
    [GROUP_TITLE] = { 1, 1 },  [GROUP_HEADING] = { 1, 1 }, [GROUP_SUBHEADING] = { 1, 0 },
    [GROUP_BYLINE] = { 0, 1 }, [GROUP_RULE] = { 1, 1 },
};

static enum group group_of(const struct form *form)
{
    if (form->role == ROLE_CHROME)
        return GROUP_CHROME;
    if (form->role == ROLE_BYLINE)
        return GROUP_BYLINE;
    if (form->kind == BLOCK_HEADING && form->level != 2)
        return form->level < 2 ? GROUP_TITLE : GROUP_SUBHEADING;
    return group_of_kind[form->kind];
}

static size_t larger(size_t a, size_t b)
{
    return a > b ? a : b;
}

/* Two or more blank lines are a change of scene; one is how many texts part paragraphs. */
static size_t between_prose(size_t blanks, size_t spacing, bool indented)
{
    if (blanks > 1)
        return spacing + 1;
    return blanks == 1 && !indented ? larger(spacing, 1) : spacing;
}

static size_t within(enum group group, size_t blanks, size_t spacing, bool indented)
{
    switch (group) {
    case GROUP_PROSE:
        return between_prose(blanks, spacing, indented);
    case GROUP_LINES:
        return blanks < BLANKS_MAX ? blanks : BLANKS_MAX;
    case GROUP_BYLINE:
    case GROUP_CHROME:
        return 0;
    default:
        return blanks > 0;
    }
}

/* What lines the settings have apart are blank rows beside this. */
static size_t between(const struct form *previous, const struct form *next, size_t blanks,
                      size_t spacing, bool indented)
{
    if (next->continues && previous != NULL)
        return 0;
    enum group to = group_of(next);
    if (previous == NULL)
        return larger(around[to].before, blanks > 0);
    enum group from = group_of(previous);
    if (from == to)
        return within(from, blanks, spacing, indented);
    size_t fixed = larger(around[from].after, around[to].before);
    return from == GROUP_SUBHEADING ? fixed : larger(fixed, blanks > 0);
}

size_t spacing_between(const struct form *previous, const struct form *next, size_t blanks,
                       const struct spacing *spacing, bool indented)
{
    size_t rows = between(previous, next, blanks, (size_t)spacing->paragraphs, indented);
    /* The lines of a diagram or table touch. */
    bool touch = previous != NULL && previous->kind == next->kind && asis_is(next);
    return touch ? rows : rows + (size_t)spacing->lines;
}

/* --- Texts with markup ----------------------------------------------------------------------- */

/* Whole ones are set apart from what is around them; of lists only the outermost. */
static const bool stands_apart[CONTAINER_KINDS] = {
    [CONTAINER_LIST] = true,   [CONTAINER_ORDERED_LIST] = true, [CONTAINER_QUOTATION] = true,
    [CONTAINER_TABLE] = true,  [CONTAINER_FIGURE] = true,       [CONTAINER_ASIDE] = true,
};

/* A list within an item goes with the item; an item of no list is the record of a table. */
static bool sets_apart(const struct part *part, const struct container *container)
{
    unsigned char parent = container->parent == CONTAINER_NONE
                               ? CONTAINER_KINDS
                               : part->containers[container->parent].kind;
    if (item_is_list(container->kind))
        return parent != CONTAINER_ITEM;
    return container->kind == CONTAINER_ITEM ? !item_is_list(parent) : stands_apart[container->kind];
}

/* Whether one that stands apart holds block and not other. */
static bool leaves_apart(const struct part *part, size_t block, size_t other)
{
    uint32_t at = part->blocks[block].container;
    for (unsigned level = 0; at != CONTAINER_NONE && level < NESTING_MAX; level++) {
        if (part_holds(part, at, other))
            return false; /* and so do all that it is in */
        if (sets_apart(part, &part->containers[at]))
            return true;
        at = part->containers[at].parent;
    }
    return false;
}

static uint32_t item_of(const struct part *part, size_t block)
{
    uint32_t at = part->blocks[block].container;
    for (unsigned level = 0; at != CONTAINER_NONE && level < NESTING_MAX; level++) {
        if (part->containers[at].kind == CONTAINER_ITEM)
            return at;
        at = part->containers[at].parent;
    }
    return CONTAINER_NONE;
}

bool spacing_apart(const struct part *part, const struct form *forms, size_t a, size_t b,
                   bool indented)
{
    const struct form *from = &forms[a], *to = &forms[b];
    if (from->role == ROLE_CHROME || to->role == ROLE_CHROME)
        return false;
    if (leaves_apart(part, a, b) || leaves_apart(part, b, a))
        return true;
    if (from->kind != to->kind)
        return to->kind == BLOCK_TERM || group_of(from) == GROUP_LINES ||
               group_of(to) == GROUP_LINES;
    return from->kind == BLOCK_PARAGRAPH && !indented && from->role == ROLE_TEXT &&
           to->role == ROLE_TEXT && item_of(part, a) == item_of(part, b);
}
