/* SPDX-License-Identifier: MIT */
/* The by-line of an article: who, when and where, by its own lines and what their markup says. */
#include <stdlib.h>
#include <string.h>

#include "doc/byline.h"
#include "doc/line.h"
#include "format/extract_internal.h"

enum {
    BYLINE_LINES = 12,
    BYLINE_CELLS = 150,
    LATER_CELLS = 60,
    CAPTION_CELLS = 16,
    PICTURE_NODES = 12,
    DATE_CELLS = 30, /* of a date alone, that may be a link */
    NAME_BYTES = 64
};

/* Von, Par and their like before a name. */
static struct slice without_by(struct slice name)
{
    static const char *const words[] = { "By ", "by ", "Von ", "von ", "Par ", "par ", "Por ",
                                         "por ", "Door ", "Di ", "Автор " };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);
        if (name.length > length && memcmp(name.data, words[i], length) == 0)
            return (struct slice){ name.data + length, name.length - length };
    }
    return name;
}

static void take_names(const struct byline *byline, struct page_meta *meta)
{
    unsigned known = byline->author_named ? 8 : 2, from = byline->source_named ? 8 : 3;
    page_meta_set(meta, PAGE_AUTHOR, without_by(byline->author), known);
    if (!slice_equal(byline->author, byline->source))
        page_meta_set(meta, PAGE_SOURCE, byline->source, from);
}

/* The page's own clock is its reader's: a day's difference is that of time zones. */
static void take_date(const struct byline *byline, struct page_meta *meta)
{
    const struct date *own = &byline->date, *said = &meta->date;
    if (!byline->dated || (byline->changed && meta->dated))
        return;
    int days = (int)(own->year * 372 + own->month * 31 + own->day) -
               (int)(said->year * 372 + said->month * 31 + said->day);
    bool near = meta->dated && days >= -1 && days <= 1;
    if (meta->dated && meta->date_rank >= 4 && !near)
        return;
    if (near && !own->timed && said->timed && days == 0)
        return;
    meta->date = *own;
    meta->dated = true;
    meta->date_rank = 9;
}

static bool is_author_box(const xmlNode *node)
{
    static const char *const words[] = { "author", "fn", "writer", "nick", "nickname", "username",
                                         "reporter", "journalist", "author-name", "byline-name" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (markup_has_word(node, "class", words[i]))
            return true;
    return false;
}

/* Within a by-line, what the markup says is who wrote it. */
static void take_marked_author(const struct extract *extract, const struct run *run,
                               struct page_meta *meta)
{
    for (uint32_t i = run->place; i <= extract->places[run->place].last; i++) {
        struct bytes text = { 0 };
        if (!is_author_box(extract->places[i].node))
            continue;
        markup_text(extract->places[i].node, NAME_BYTES, &text);
        struct slice name = bytes_slice(&text);
        struct byline byline = byline_read(name);
        if (byline.author.length > 0)
            name = byline.author;
        bool plain = strpbrk(bytes_string(&text), "0123456789:：") == NULL;
        if (name.length < NAME_BYTES && (plain || byline.author_named))
            page_meta_set(meta, PAGE_AUTHOR, without_by(name), plain ? 5 : 4);
        bytes_release(&text);
    }
}

/* Of what every post of a thread has, the line right over its text is the by-line. */
static bool is_said_later(const struct extract *extract, uint32_t index)
{
    for (uint32_t i = index + 1; i < extract->run_count && !extract->runs[i].prose; i++)
        if (extract->runs[i].cells <= BYLINE_CELLS &&
            byline_read(extract_run_text(extract, &extract->runs[i])).dated)
            return true;
    return false;
}

static bool take_byline(struct extract *extract, struct page_meta *meta, uint32_t index)
{
    struct run *run = &extract->runs[index];
    struct slice text = extract_run_text(extract, run);
    if (run->cells > BYLINE_CELLS || index == extract->title || run->picture ||
        line_is_caption(text))
        return false;
    struct byline byline = byline_read(text);
    if (run->level > 0 && !(byline.dated && run->cells <= DATE_CELLS))
        return false;
    bool hinted = extract_has_hint(extract, run->place, HINT_BYLINE, 2) && !run->prose;
    if (run->again && is_said_later(extract, index))
        return false;
    bool plain = !byline.dated && !byline.author_named; /* tags and the like */
    bool links = !byline.dated && run->link_cells * 10 > run->cells * 6 &&
                 (byline.keys == 0 || run->links >= 3);
    if ((!byline_is(&byline, text) && !hinted) || (!hinted && links) ||
        (plain && extract->places[run->place].chrome))
        return false;
    take_names(&byline, meta);
    take_marked_author(extract, run, meta);
    take_date(&byline, meta);
    return true;
}

/* Words in a box with a picture, or behind one. */
static bool is_under_picture(const struct extract *extract, const struct run *run)
{
    const xmlNode *box = extract->places[run->place].node->parent;
    unsigned count = 0;
    for (const xmlNode *node = box; node != NULL && count < PICTURE_NODES;
         node = markup_next(box, node, true), count++)
        if (markup_is(node, "img") || markup_is(node, "picture"))
            return true;
    return false;
}

/* Between title and article: the names of the site and its parts, rows of links. */
static bool is_between(const struct extract *extract, const struct page_meta *meta, uint32_t index)
{
    const struct run *run = &extract->runs[index];
    char key[EXTRACT_KEY];
    if (run->prose || run->level > 0 || markup_is(extract->places[run->place].node, "caption") ||
        (run->cells >= CAPTION_CELLS && run->links == 0 && is_under_picture(extract, run)))
        return false;
    if (index < extract->body || run->link_cells * 2 > run->cells)
        return true;
    extract_key(extract_run_text(extract, run), key);
    return extract_is_site(meta, extract_run_text(extract, run)) ||
           (meta->fields[PAGE_TITLE] != NULL && extract_is_segment(meta->fields[PAGE_TITLE], key));
}

/* Posts of a thread have by-lines of their own, and the last lines name editors. */
static void find_later_bylines(struct extract *extract, uint32_t from)
{
    uint32_t end = extract->last; /* the last line of prose */
    while (end > from && (!extract->runs[end].prose || extract->runs[end].chrome))
        end--;
    for (uint32_t i = from; i <= extract->last; i++) {
        struct run *run = &extract->runs[i];
        struct slice text = extract_run_text(extract, run);
        if (run->chrome || run->prose || run->level > 0 || run->item || run->cells > LATER_CELLS)
            continue;
        struct byline byline = byline_read(text);
        bool last = i > end && (byline.keys > 0 || byline.editor || byline.author.length > 0);
        if ((byline_is(&byline, text) || byline.editor) && (byline.dated || last))
            run->role = ROLE_BYLINE;
    }
}

void extract_find_byline(struct extract *extract, struct page_meta *meta)
{
    bool is[BYLINE_LINES + 4] = { false };
    uint32_t prose = extract_first_prose(extract), title = extract->title;
    uint32_t from = title == PLACE_NONE ? extract->first : title > 2 ? title - 2 : 0;
    uint32_t to = prose + 2;
    if (to > extract->run_count)
        to = (uint32_t)extract->run_count;
    if (to - from > BYLINE_LINES)
        to = from + BYLINE_LINES;
    for (uint32_t i = from; i < to; i++) {
        struct run *run = &extract->runs[i];
        bool before = title != PLACE_NONE && i < title;
        bool other = run->cell && !extract->runs[title == PLACE_NONE ? i : title].cell;
        bool date = byline_read(extract_run_text(extract, run)).dated && run->cells <= DATE_CELLS;
        if (before && (extract->places[run->place].chrome || other ||
                       (run->link_cells * 2 > run->cells && !date)))
            continue;
        is[i - from] = take_byline(extract, meta, i);
        if (is[i - from] && i < extract->first)
            extract->first = i;
    }
    for (uint32_t i = from; i < to; i++) {
        struct run *run = &extract->runs[i];
        if (is[i - from]) {
            run->chrome = false;
            run->role = ROLE_BYLINE;
        } else if (i < prose && i != title && is_between(extract, meta, i)) {
            run->chrome = true;
        }
    }
    find_later_bylines(extract, prose + 1);
    struct byline opening = { 0 };
    byline_read_opening(extract_run_text(extract, &extract->runs[prose]), &opening);
    byline_read_closing(extract_run_text(extract, &extract->runs[extract->last]), &opening);
    page_meta_set(meta, PAGE_AUTHOR, opening.author, 1);
    page_meta_set(meta, PAGE_SOURCE, opening.source, 1);
}
