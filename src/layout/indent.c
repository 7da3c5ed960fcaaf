/* SPDX-License-Identifier: MIT */
#include "layout/indent.h"

#include "base/limits.h"

/* However narrow the screen is, this much of it (cells) or half of it is left for text. */
#define ROOM_CELLS 8

/* First-line indents by language (cells). */
static const unsigned char language_indent[LANGUAGES] = {
    [LANGUAGE_ZH_HANT] = 4,
    [LANGUAGE_ZH_HANS] = 4,
    [LANGUAGE_JA] = 2,
};

/* What one level of a container adds (cells). */
static const unsigned char container_indent[CONTAINER_KINDS] = {
    [CONTAINER_ITEM] = 2,
    [CONTAINER_QUOTATION] = 4,
    [CONTAINER_DEFINITION] = 4,
};

enum language indent_language(const struct layout_style *style, const struct block *block)
{
    return block->language < LANGUAGES ? block->language : style->language;
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

/* The most that an indent may take; even, so that the grid of wide characters is kept. */
static int most(int measure)
{
    int room = smaller(ROOM_CELLS, (measure + 1) / 2);
    return (measure - room) & ~1;
}

static int quarter(int measure)
{
    return (measure / 4) & ~1;
}

/* Of what the block is nested in; *item tells whether an item of a list is among it. */
static int nesting(const struct part *part, size_t block, bool *item)
{
    int cells = 0;
    uint32_t container = part->blocks[block].container;
    *item = false;
    for (unsigned level = 0; container != CONTAINER_NONE && level < NESTING_MAX; level++) {
        const struct container *at = &part->containers[container];
        cells += container_indent[at->kind];
        *item = *item || at->kind == CONTAINER_ITEM;
        container = at->parent;
    }
    return cells;
}

static bool is_prose(const struct form *form)
{
    return form->kind == BLOCK_PARAGRAPH && (form->role == ROLE_TEXT || form->role == ROLE_NOTE);
}

/* Whether the source's own indent says something: where lines are not prose, but have a shape. */
static bool keeps_shape(const struct form *form)
{
    return form->kind == BLOCK_VERSE || form->kind == BLOCK_TABLE_ROW || form->kind == BLOCK_TERM ||
           is_prose(form);
}

static int first_line(const struct layout_style *style, enum language language,
                      const struct form *form, const struct paragraph *paragraph, bool item)
{
    if (form->continues || !keeps_shape(form))
        return 0;
    bool set_off = is_prose(form) && !paragraph->bullet && !item;
    if (set_off && style->indent != INDENT_AUTO)
        return style->indent * 2;
    if (paragraph->own_indent > 0)
        return smaller(paragraph->own_indent, quarter(style->measure));
    return set_off ? smaller(language_indent[language], quarter(style->measure)) : 0;
}

struct fill_shape indent_shape(const struct layout_style *style, const struct part *part,
                               size_t block, const struct form *form,
                               const struct paragraph *paragraph)
{
    bool item;
    int limit = most(style->measure);
    int nested = smaller(nesting(part, block, &item), quarter(style->measure));
    enum language language = indent_language(style, &part->blocks[block]);
    int first = first_line(style, language, form, paragraph, item);
    return (struct fill_shape){
        .measure = style->measure,
        .first_indent = smaller(nested + first, limit),
        .indent = smaller(nested, limit),
    };
}

int indent_centred(const struct layout_style *style, int cells)
{
    return cells < style->measure ? (style->measure - cells) / 2 : 0;
}
