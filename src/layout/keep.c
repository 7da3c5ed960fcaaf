/* SPDX-License-Identifier: MIT */
#include "layout/keep.h"

/* On pages with fewer rows nothing is kept together: half of them would stay empty. */
#define HEIGHT_MIN 5

/* Fewer rows than this may always stay empty for what is kept together. */
#define ROOM_MIN 3

/* A heading is followed by this many lines on its page. */
#define LINES_AFTER_HEADING 2

/* So many rows before a chapter's heading are looked at for others that lead it in. */
#define LEAD_MAX 16

enum rule {
    KEEP_HEADING = 1, /* with the lines after it */
    KEEP_LINES = 2,   /* the first and the last of a paragraph with another */
    KEEP_NOTE = 4,    /* a note, caption or term with its text */
    KEEP_RULE = 8     /* a scene's break with the scene before it */
};

size_t keep_text_after(const struct keep *keep, size_t row)
{
    while (row < keep->count && keep_is_space(keep, row))
        row++;
    return row;
}

/* The row that shows something before row, not before first; row itself where there is none. */
static size_t text_before(const struct keep *keep, size_t first, size_t row)
{
    for (size_t i = row; i > first; i--)
        if (!keep_is_space(keep, i - 1))
            return i - 1;
    return row;
}

static const struct form *form_of(const struct keep *keep, size_t row)
{
    return &keep->forms[keep->rows[row].block];
}

static bool is_heading(const struct keep *keep, size_t row)
{
    return form_of(keep, row)->kind == BLOCK_HEADING;
}

static bool is_text(const struct row *row)
{
    return row->kind == ROW_TEXT;
}

/* A row that is neither text nor blank stands above the text row that it belongs to. */
static bool is_glued(const struct row *row)
{
    return !is_text(row) && row->kind != ROW_SPACE;
}

static bool keeps_heading(const struct keep *keep, size_t first, size_t end, size_t following)
{
    size_t row = end;
    for (int lines = 0; lines < LINES_AFTER_HEADING;) {
        size_t before = text_before(keep, first, row);
        if (before == row)
            return true;
        if (is_heading(keep, before))
            return lines > 0 && is_heading(keep, following);
        lines += is_text(&keep->rows[before]);
        row = before;
    }
    return true;
}

/* The text row that row, perhaps glued to it, begins. */
static const struct row *line_at(const struct keep *keep, size_t row)
{
    while (row + 1 < keep->count && is_glued(&keep->rows[row]))
        row++;
    return &keep->rows[row];
}

static bool keeps_lines(const struct keep *keep, size_t before, size_t after)
{
    const struct row *above = &keep->rows[before], *below = line_at(keep, after);
    if (above->block != below->block)
        return true;
    bool opens = above->first && !form_of(keep, before)->continues;
    return !opens && !below->last;
}

static bool is_note(const struct form *form)
{
    return form->role == ROLE_NOTE || form->kind == BLOCK_CAPTION;
}

static bool keeps_note(const struct keep *keep, size_t before, size_t after)
{
    const struct form *above = form_of(keep, before), *below = form_of(keep, after);
    if (keep->rows[before].block == keep->rows[after].block)
        return true;
    if (is_note(below))
        return is_note(above);
    if (above->kind == BLOCK_TERM)
        return below->kind == BLOCK_TERM;
    return above->kind != BLOCK_CAPTION ||
           (below->kind != BLOCK_TABLE_ROW && below->kind != BLOCK_PREFORMATTED);
}

/* The rules that a page from first on breaks where it ends before row end. */
static unsigned broken_rules(const struct keep *keep, size_t first, size_t end)
{
    size_t before = text_before(keep, first, end), after = keep_text_after(keep, end);
    if (before == end || after == keep->count)
        return 0;
    unsigned broken = 0;
    if (!keeps_heading(keep, first, end, after))
        broken |= KEEP_HEADING;
    if (!keeps_lines(keep, before, after))
        broken |= KEEP_LINES;
    if (!keeps_note(keep, before, after))
        broken |= KEEP_NOTE;
    if (form_of(keep, after)->kind == BLOCK_RULE)
        broken |= KEEP_RULE;
    return broken;
}

/* The last place above low where none of the rules is broken; low where there is none. */
static size_t last_place(const struct keep *keep, size_t first, size_t full, size_t low,
                         unsigned rules)
{
    size_t end = full;
    while (end > low && (is_glued(&keep->rows[end - 1]) ||
                         (rules != 0 && (broken_rules(keep, first, end) & rules) != 0)))
        end--;
    return end;
}

size_t keep_end(const struct keep *keep, size_t first, size_t full)
{
    static const struct {
        unsigned char rules;
        unsigned char share; /* of the rows, as 1/share, that may stay empty for their sake */
    } wanted[] = {
        { KEEP_HEADING | KEEP_LINES | KEEP_NOTE | KEEP_RULE, 5 },
        { KEEP_HEADING | KEEP_LINES, 2 },
        { KEEP_HEADING, 1 },
        { 0, 1 },
    };
    size_t choice = keep->height < HEIGHT_MIN ? 3 : 0;
    for (; choice < sizeof wanted / sizeof *wanted; choice++) {
        size_t room = (full - first) / wanted[choice].share;
        if (room < ROOM_MIN && full - first >= ROOM_MIN)
            room = ROOM_MIN;
        size_t low = full - room;
        size_t end = last_place(keep, first, full, low, wanted[choice].rules);
        if (end > low)
            return end;
    }
    return full;
}

bool keep_allows(const struct keep *keep, size_t first, size_t end)
{
    return !is_glued(&keep->rows[end - 1]) &&
           (broken_rules(keep, first, end) & (KEEP_HEADING | KEEP_LINES)) == 0;
}

static bool is_chapter(const struct keep *keep, size_t row)
{
    const struct form *form = form_of(keep, row);
    return form->kind == BLOCK_HEADING && form->level > 0 && form->level <= keep->chapter_level;
}

/* What may stand between the headings of a title page. */
static bool leads_in(const struct form *form)
{
    return form->kind == BLOCK_RULE || form->role == ROLE_TITLE || form->role == ROLE_BYLINE ||
           form->role == ROLE_CHROME;
}

/* The first of a run of headings does, with their by-lines and rules; so a title is not alone on
 * its page.  Where the flow begins a page does anyway. */
bool keep_starts_page(const struct keep *keep, size_t row)
{
    if (keep->chapter_level == 0 || keep_is_space(keep, row) || !is_chapter(keep, row) ||
        !line_at(keep, row)->first || (row > 0 && is_glued(&keep->rows[row - 1])))
        return false;
    size_t at = row;
    for (int i = 0; i < LEAD_MAX; i++) {
        size_t before = text_before(keep, 0, at);
        if (before == at || is_heading(keep, before))
            return false;
        if (!leads_in(form_of(keep, before)))
            return true;
        at = before;
    }
    return true;
}
