/* SPDX-License-Identifier: MIT */
#include "layout/indent.h"

#include "base/limits.h"
#include "layout/item.h"
#include "layout/marker.h"

/* However narrow the screen is, this much of it (cells) or half of it is left for text. */
#define ROOM_CELLS 8

/* A line of verse that goes on is set in by so much. */
#define VERSE_CELLS 4

/* Items of a list have no more lines between them that are blank, and one. */
#define NEIGHBOUR_LINES 3

/* First-line indents by language (cells). */
static const unsigned char language_indent[LANGUAGES] = {
    [LANGUAGE_ZH_HANT] = 4,
    [LANGUAGE_ZH_HANS] = 4,
    [LANGUAGE_JA] = 2,
};

/* What one level of a container adds (cells). */
static const unsigned char container_indent[CONTAINER_KINDS] = {
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
        bool is_item = at->kind == CONTAINER_ITEM;
        cells += is_item ? item_indent(part, at) : container_indent[at->kind];
        *item = *item || is_item;
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

/* A paragraph and what is to be known of it. */
struct setting {
    const struct layout_style *style;
    const struct part *part;
    size_t block;
    const struct form *forms;
    const struct paragraph *paragraph;
    enum language language;
    bool item; /* of a list, by its containers */
};

/* A paragraph beside this one, with no more than blank lines between, is an item too. */
static bool has_neighbour(const struct setting *setting, bool forward)
{
    size_t block = setting->block;
    for (int i = 0; i < NEIGHBOUR_LINES; i++) {
        if (forward ? block + 1 >= setting->part->block_count : block == 0)
            return false;
        block += forward ? 1 : (size_t)-1;
        struct slice text = marker_behind_white(part_block_text(setting->part, block));
        if (setting->forms[block].kind == BLOCK_PARAGRAPH)
            return marker_read(text).kind >= MARKER_NUMBER;
        if (setting->forms[block].kind != BLOCK_BLANK)
            return false;
    }
    return false;
}

/* The same of the paragraph itself, as it is read. */
static struct slice own_text(const struct paragraph *paragraph)
{
    size_t start = paragraph->count > 0 ? paragraph->clusters[0].byte : paragraph->text.length;
    return (struct slice){ paragraph->text.data + start, paragraph->text.length - start };
}

/* What the paragraph begins with; a number that is written as a paragraph's is, is text. */
static struct marker marker_of(const struct setting *setting)
{
    struct marker marker = marker_read(own_text(setting->paragraph));
    if (marker.kind != MARKER_PERHAPS ||
        (setting->paragraph->own_indent == 0 &&
         (has_neighbour(setting, true) || has_neighbour(setting, false))))
        return marker;
    return (struct marker){ MARKER_NONE, 0 };
}

/* The cells of the clusters before the byte, counted from the first. */
static int cells_before(const struct paragraph *paragraph, size_t byte)
{
    int cells = 0;
    for (size_t i = 0; i < paragraph->count; i++) {
        if (paragraph->clusters[i].byte - paragraph->clusters[0].byte >= byte)
            break;
        cells += paragraph->clusters[i].cells;
    }
    return cells;
}

/* A bracket takes of the indent what it needs, so that the words begin where others do. */
static int language_first(const struct setting *setting)
{
    int cells = smaller(language_indent[setting->language], quarter(setting->style->measure));
    if (setting->language != LANGUAGE_JA || setting->paragraph->count == 0 ||
        !marker_is_bracket(own_text(setting->paragraph)))
        return cells;
    int bracket = setting->paragraph->clusters[0].cells;
    return cells > bracket ? cells - bracket : 0;
}

static int first_line(const struct setting *setting, enum marker_kind marker)
{
    const struct form *form = &setting->forms[setting->block];
    const struct layout_style *style = setting->style;
    if (form->continues || !keeps_shape(form))
        return 0;
    bool set_off = is_prose(form) && marker != MARKER_BULLET && !setting->item;
    if (set_off && style->indent != INDENT_AUTO)
        return style->indent * 2;
    if (setting->paragraph->own_indent > 0)
        return smaller(setting->paragraph->own_indent, quarter(style->measure));
    return set_off ? language_first(setting) : 0;
}

bool indent_takes_bracket(const struct layout_style *style, const struct part *part, size_t block)
{
    bool item = false;
    nesting(part, block, &item);
    return !item && style->indent == INDENT_AUTO &&
           indent_language(style, &part->blocks[block]) == LANGUAGE_JA &&
           marker_is_bracket(part_block_text(part, block));
}

/* Whether the grid of wide characters is to be kept. */
static bool is_wide(enum language language)
{
    return language != LANGUAGE_KO && language != LANGUAGE_OTHER;
}

/* The first cluster behind a marker, or count. */
static size_t behind_marker(const struct paragraph *paragraph, size_t length)
{
    size_t i = 0;
    while (i < paragraph->count &&
           paragraph->clusters[i].byte - paragraph->clusters[0].byte < length)
        i++;
    return i;
}

void indent_join(const struct layout_style *style, const struct part *part, size_t block,
                 const struct form *forms, struct paragraph *paragraph)
{
    struct setting setting = { style, part, block, forms, paragraph,
                               indent_language(style, &part->blocks[block]), false };
    if (!is_prose(&forms[block]) || forms[block].continues)
        return;
    struct marker marker = marker_of(&setting);
    int cells = cells_before(paragraph, marker.length);
    size_t first = behind_marker(paragraph, marker.length);
    if (first == 0 || first == paragraph->count || cells > quarter(style->measure) ||
        paragraph->clusters[first].white) /* the end of the line */
        return;
    if (paragraph->clusters[first].before == BREAK_ALLOWED)
        paragraph->clusters[first].before = BREAK_NEVER;
    if (is_wide(setting.language) && !style->vertical && cells % 2 != 0)
        paragraph_add_blanks(paragraph, first - 1, 0, 1);
}

/* What the lines after the first are set in by, first being the first's. */
static int hanging(const struct setting *setting, const struct marker *marker, int first)
{
    if (setting->forms[setting->block].kind == BLOCK_VERSE)
        return first + VERSE_CELLS;
    if (marker->kind == MARKER_NONE)
        return 0;
    int cells = cells_before(setting->paragraph, marker->length);
    if (is_wide(setting->language))
        cells += cells & 1;
    return cells <= quarter(setting->style->measure) ? first + cells : 0;
}

struct fill_shape indent_shape(const struct layout_style *style, const struct part *part,
                               size_t block, const struct form *forms,
                               const struct paragraph *paragraph)
{
    struct setting setting = { style, part, block, forms, paragraph,
                               indent_language(style, &part->blocks[block]), false };
    int limit = most(style->measure);
    int nested = smaller(nesting(part, block, &setting.item), quarter(style->measure));
    struct marker marker = { MARKER_NONE, 0 };
    if (is_prose(&forms[block]) && !forms[block].continues)
        marker = marker_of(&setting);
    int first = first_line(&setting, marker.kind);
    int room = item_marker(style, part, block, &forms[block]).room;
    if (nested + first < room)
        first = room - nested;
    return (struct fill_shape){
        .measure = style->measure,
        .first_indent = smaller(nested + first, limit),
        .indent = smaller(nested + hanging(&setting, &marker, first), limit),
    };
}

int indent_centred(const struct layout_style *style, int cells)
{
    int before = cells < style->measure ? (style->measure - cells) / 2 : 0;
    return style->vertical ? before & ~1 : before;
}
