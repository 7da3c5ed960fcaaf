/* SPDX-License-Identifier: MIT */
/* The title and the by-line of an article, by what the page says of itself and by its own lines. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/byline.h"
#include "doc/cursor.h"
#include "doc/line.h"
#include "format/extract_internal.h"
#include "text/utf8.h"

enum {
    TITLE_CELLS = 200,
    TITLE_BEFORE = 60, /* lines before the article that may be its title */
    TITLE_SCORE = 30,
    BYLINE_LINES = 12,
    BYLINE_CELLS = 150,
    LATER_CELLS = 60,
    CAPTION_CELLS = 16,
    PICTURE_NODES = 12,
    DATE_CELLS = 30,   /* of a date alone, that may be a link */
    NAME_BYTES = 64,
    KEY_MAX = 1024
};

/* Text without blanks and the marks that differ between a page's title and its heading. */
static size_t key_of(struct slice text, char key[KEY_MAX])
{
    size_t length = 0;
    struct cursor cursor = { text };
    while (!cursor_done(&cursor) && length + UTF8_LONGEST < KEY_MAX) {
        char32_t code = cursor_next(&cursor);
        if (code <= ' ' || code == 0xA0 || code == 0x3000 || code == 0x200B)
            continue;
        if (code >= 'A' && code <= 'Z')
            code += 32;
        if (code >= 0xFF01 && code <= 0xFF5E)
            code -= 0xFEE0;
        length += utf8_encode(code, key + length);
    }
    key[length] = '\0';
    return length;
}

/* What stands between a page's title and the names of its site. */
static size_t separator_at(const char *at)
{
    static const char *const signs[] = { " - ", " | ", "|", "_", " @ ", " – ", " — ", "｜", " :: ", " » ",
                                         " · ", " › ", " : ", "-", "–", "—", "：", "＿" };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strncmp(at, signs[i], strlen(signs[i])) == 0)
            return strlen(signs[i]);
    return 0;
}

/* The length of the piece of title between separators that text is, or 0; and that of the longest. */
static size_t segment_of(const char *title, const char *key, size_t *longest)
{
    struct bytes piece = { 0 };
    char own[KEY_MAX];
    size_t found = 0;
    *longest = 0;
    for (const char *at = title;;) {
        size_t sign = *at == '\0' ? 0 : separator_at(at);
        if (*at == '\0' || sign > 0) {
            size_t length = key_of(bytes_slice(&piece), own);
            if (strcmp(own, key) == 0)
                found = length;
            *longest = length > *longest ? length : *longest;
            bytes_clear(&piece);
            if (*at == '\0')
                break;
            at += sign;
            continue;
        }
        bytes_append_byte(&piece, *at++);
    }
    bytes_release(&piece);
    return found;
}

static bool is_segment(const char *title, const char *key)
{
    size_t longest;
    return segment_of(title, key, &longest) > 0;
}

static bool ends_with(const char *key, const char *end)
{
    size_t length = strlen(key), tail = strlen(end);
    return length >= tail && tail > 0 && strcmp(key + length - tail, end) == 0;
}

/* A page's headline that is another piece of its title than this. */
static bool is_other(const char *headline, const char *title, const char *key)
{
    char own[KEY_MAX];
    return headline != NULL && key_of(slice_of(headline), own) > 0 && is_segment(title, own) &&
           strstr(own, key) == NULL && strstr(key, own) == NULL;
}

/* [手錶] before a title that is a piece of the page's. */
static bool is_ended_by_segment(const char *title, const char *key, size_t longest)
{
    size_t length = strlen(key), own;
    return length > longest && segment_of(title, key + length - longest, &own) == longest;
}

static int compare_title(const struct page_meta *meta, struct slice text)
{
    char key[KEY_MAX], other[KEY_MAX];
    size_t length = key_of(text, key);
    const char *headline = meta->fields[PAGE_HEADLINE], *title = meta->fields[PAGE_TITLE];
    if (length == 0)
        return 0;
    if (headline != NULL && key_of(slice_of(headline), other) > 0 && ends_with(key, other) &&
        length < strlen(other) + 16)
        return length == strlen(other) ? 100 : 90;
    if (title == NULL)
        return 0;
    size_t whole = key_of(slice_of(title), other), longest;
    if (strcmp(key, other) == 0)
        return 95;
    size_t segment = segment_of(title, key, &longest);
    if (segment > 0)
        return segment * 2 < longest || is_other(headline, title, key) ? 40 : 80;
    if (longest >= 9 && length < longest * 2 && is_ended_by_segment(title, key, longest))
        return 75;
    if (length >= 6 && strncmp(other, key, length) == 0)
        return 70;
    return length * 2 >= whole && length >= 9 && strstr(other, key) != NULL ? 60 : 0;
}

static bool is_site(const struct page_meta *meta, struct slice text)
{
    char key[KEY_MAX], other[KEY_MAX];
    const char *site = meta->fields[PAGE_SOURCE];
    return site != NULL && key_of(text, key) > 0 && key_of(slice_of(site), other) > 0 &&
           strcmp(key, other) == 0;
}

static bool has_hint(const struct extract *extract, uint32_t place, unsigned hints, unsigned steps)
{
    for (; place != PLACE_NONE && steps > 0; steps--) {
        if ((extract->places[place].hints & hints) != 0)
            return true;
        place = extract->places[place].parent;
    }
    return false;
}

/* The first line of prose of the range. */
static uint32_t first_prose(const struct extract *extract)
{
    for (uint32_t i = extract->first; i <= extract->last; i++)
        if (extract->runs[i].prose && !extract->runs[i].chrome)
            return i;
    return extract->first;
}

/* A link to the site's front page, as its name is. */
static bool leads_home(const struct extract *extract, const struct run *run)
{
    const xmlNode *box = extract->places[run->place].node;
    unsigned count = 0;
    for (const xmlNode *node = box; run->links == 1 && node != NULL && count < PICTURE_NODES;
         node = markup_next(box, node, true), count++) {
        const char *href = markup_is(node, "a") ? markup_attribute(node, "href") : NULL;
        if (href == NULL)
            continue;
        const char *host = strstr(href, "//");
        const char *path = host == NULL ? href : host + 2 + strcspn(host + 2, "/");
        return strcmp(path, "/") == 0 || (host != NULL && *path == '\0') ||
               strncmp(path, "/index.", 7) == 0 || strcmp(path, "./") == 0;
    }
    return false;
}

static int title_score(const struct extract *extract, const struct page_meta *meta, uint32_t index,
                       uint32_t prose)
{
    const struct run *run = &extract->runs[index];
    const struct place *place = &extract->places[run->place];
    struct slice text = extract_run_text(extract, run);
    if (run->cells > TITLE_CELLS || run->cells < 2 || run->item)
        return 0;
    int score = compare_title(meta, text);
    if (run->level > 0)
        score += 25 - 5 * (run->level > 4 ? 4 : run->level) + (score >= 75 ? 30 : 0);
    if ((score < 60 && is_site(meta, text)) || (score < 95 && leads_home(extract, run)))
        return 0;
    if (has_hint(extract, run->place, HINT_TITLE, 2))
        score += 12;
    if (place->chrome)
        score -= 40;
    if (run->level == 0 && run->link_cells * 2 > run->cells)
        score -= 40;
    if (index >= extract->first)
        score += 10;
    int away = index > prose ? (int)(index - prose) * 4 : (int)(prose - index);
    return score - (away > 30 ? 30 : away);
}

void extract_find_title(struct extract *extract, struct page_meta *meta)
{
    extract->body = extract->first;
    uint32_t prose = first_prose(extract);
    uint32_t from = prose > TITLE_BEFORE ? prose - TITLE_BEFORE : 0;
    int most = TITLE_SCORE - 1;
    uint32_t found = PLACE_NONE;
    for (uint32_t i = from; i <= prose + 2 && i < extract->run_count; i++) {
        int score = title_score(extract, meta, i, prose);
        if (score > most) {
            most = score;
            found = i;
        }
    }
    /* A heading right over the prose. */
    if (found == PLACE_NONE && extract->runs[extract->first].level == 1)
        found = extract->first;
    if (found == PLACE_NONE)
        return;
    extract->title = found;
    extract->runs[found].chrome = false;
    extract->runs[found].role = ROLE_TITLE;
    struct slice text = extract_run_text(extract, &extract->runs[found]);
    bool labelled = compare_title(meta, text) == 90; /* 標題 before what the page says itself */
    page_meta_set(meta, PAGE_HEADLINE, text, labelled ? 0 : 10);
    for (uint32_t i = found + 1; i < extract->first; i++)
        if (extract->places[extract->runs[i].place].chrome)
            extract->runs[i].chrome = true;
    if (found < extract->first)
        extract->first = found;
}

static void take_names(const struct byline *byline, struct page_meta *meta)
{
    unsigned known = byline->author_named ? 8 : 2, from = byline->source_named ? 8 : 3;
    page_meta_set(meta, PAGE_AUTHOR, byline->author, known);
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
            page_meta_set(meta, PAGE_AUTHOR, name, plain ? 5 : 4);
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
    bool hinted = has_hint(extract, run->place, HINT_BYLINE, 2) && !run->prose;
    if (run->again && is_said_later(extract, index))
        return false;
    if (!byline_is(&byline, text) && !hinted)
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
    char key[KEY_MAX];
    if (run->prose || run->level > 0 || markup_is(extract->places[run->place].node, "caption") ||
        (run->cells >= CAPTION_CELLS && run->links == 0 && is_under_picture(extract, run)))
        return false;
    if (index < extract->body || run->link_cells * 2 > run->cells)
        return true;
    key_of(extract_run_text(extract, run), key);
    return is_site(meta, extract_run_text(extract, run)) ||
           (meta->fields[PAGE_TITLE] != NULL && is_segment(meta->fields[PAGE_TITLE], key));
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
    uint32_t prose = first_prose(extract), title = extract->title;
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
