/* SPDX-License-Identifier: MIT */
#include "layout/item.h"

#include <stdio.h>
#include <string.h>

#include "base/limits.h"
#include "layout/character.h"
#include "layout/marker.h"
#include "text/cluster.h"

/* By the depth of the list, from the outermost; the last for all that is deeper. */
static const char *const bullets[] = { "•", "◦", "▪" };
#define BULLETS (sizeof bullets / sizeof *bullets)

/* Cells of a bullet and its blank, and of two digits, a stop and a blank. */
#define BULLET_ROOM 2
#define NUMBER_ROOM 4

#define VERTICAL_NUMBER_MAX 99

bool item_is_list(unsigned char kind)
{
    return kind == CONTAINER_LIST || kind == CONTAINER_ORDERED_LIST;
}

static const struct container *list_of(const struct part *part, const struct container *item)
{
    if (item->kind != CONTAINER_ITEM || item->parent == CONTAINER_NONE)
        return NULL;
    const struct container *list = &part->containers[item->parent];
    return item_is_list(list->kind) ? list : NULL;
}

static bool is_numbered(const struct part *part, const struct container *item)
{
    const struct container *list = list_of(part, item);
    return list != NULL && list->kind == CONTAINER_ORDERED_LIST;
}

int item_indent(const struct part *part, const struct container *item)
{
    return is_numbered(part, item) ? NUMBER_ROOM : BULLET_ROOM;
}

/* The innermost item that the block is the first of, or NULL. */
static const struct container *begun_by(const struct part *part, size_t block)
{
    uint32_t at = part->blocks[block].container;
    for (unsigned level = 0; at != CONTAINER_NONE && level < NESTING_MAX; level++) {
        if (block > 0 && part_holds(part, at, block - 1))
            return NULL;
        if (list_of(part, &part->containers[at]) != NULL)
            return &part->containers[at];
        at = part->containers[at].parent;
    }
    return NULL;
}

/* How many lists the item's own is in. */
static size_t depth_of(const struct part *part, const struct container *item)
{
    size_t lists = 0;
    uint32_t at = part->containers[item->parent].parent;
    for (unsigned level = 0; at != CONTAINER_NONE && level < NESTING_MAX; level++) {
        lists += item_is_list(part->containers[at].kind);
        at = part->containers[at].parent;
    }
    return lists;
}

/* Authors write bullets and numbers themselves, in lists too. */
static bool has_own(const struct part *part, size_t block)
{
    struct slice text = marker_behind_white(part_block_text(part, block));
    return marker_read(text).kind != MARKER_NONE ||
           (text.length > 0 &&
            character_is_bullet(text.data, cluster_length(text.data, text.length), true));
}

/* In vertical writing a number is as wide as its column, which is two digits. */
static struct item_marker number_marker(const struct layout_style *style, unsigned number)
{
    struct item_marker marker = { .text = "" };
    if (!style->vertical)
        snprintf(marker.text, sizeof marker.text, "%u.", number);
    else if (number <= VERTICAL_NUMBER_MAX)
        snprintf(marker.text, sizeof marker.text, "%u", number);
    return marker;
}

static struct item_marker bullet_marker(size_t depth)
{
    struct item_marker marker = { .text = "" };
    snprintf(marker.text, sizeof marker.text, "%s",
             bullets[depth < BULLETS ? depth : BULLETS - 1]);
    return marker;
}

struct item_marker item_marker(const struct layout_style *style, const struct part *part,
                               size_t block, const struct form *form)
{
    const struct container *item = begun_by(part, block);
    if (item == NULL || form->role == ROLE_CHROME || has_own(part, block))
        return (struct item_marker){ .text = "" };
    bool numbered = is_numbered(part, item);
    struct item_marker marker = numbered ? number_marker(style, item->number)
                                         : bullet_marker(depth_of(part, item));
    marker.cells = (int)width_of_text(&style->rules, marker.text, strlen(marker.text));
    if (marker.cells > 0)
        marker.room = numbered && !style->vertical ? marker.cells + 1 : BULLET_ROOM;
    return marker;
}
