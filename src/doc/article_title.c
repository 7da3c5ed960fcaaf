/* SPDX-License-Identifier: MIT */
/* Which line of a text's head is its title. */
#include <ctype.h>
#include <string.h>

#include "base/mem.h"
#include "doc/article_internal.h"
#include "doc/bookline.h"
#include "doc/cursor.h"
#include "doc/evidence.h"
#include "doc/names.h"
#include "doc/shape.h"
#include "doc/words.h"

enum { TITLE_CELLS = 90, SITE_CELLS = 24, REPEATED_BYTES = 9, CHAT_BYTES = 40, CHAT_LEAST = 3 };

/* A title's points; from TITLE_ENOUGH on, and the first of those within TITLE_SLACK of the best. */
#define TITLE_ENOUGH 1.0f
#define TITLE_SLACK 0.55f

/* 標題：…, Title: …: what follows the word. */
static struct slice labelled_title(struct slice text)
{
    static const char *const labels[] = { "標題", "标题", "題目",     "题目", "書名",   "书名",
                                          "篇名", "題名", "タイトル", "제목", "작품명", "Title",
                                          "主題", "主题", "Subject",  "件名" };
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        struct cursor cursor = { text };
        if (!cursor_take(&cursor, labels[i]))
            continue;
        bool space = cursor_take_spaces(&cursor);
        if (cursor_take_any(&cursor, U"：:"))
            return slice_trim(cursor.rest);
        if (space && codes_have(U"[［", cursor_peek(&cursor)))
            return slice_trim(cursor.rest); /* a forum's 標題 [心得] … */
    }
    return (struct slice){ 0 };
}

/* 《書名》 作者：X and 書名 作者：X in one line: what is before the author. */
static struct slice title_before_author(const struct edge_look *look)
{
    struct slice text = look->line.text;
    if (!look->byline.author_named || look->byline.dated || word_at(text, WORD_AUTHOR) != NULL)
        return (struct slice){ 0 };
    size_t end = (size_t)(look->byline.author.data - text.data);
    for (size_t at = 0; at < end; at++) {
        struct slice rest = { text.data + at, end - at };
        bool start = ((unsigned char)text.data[at] & 0xC0) != 0x80;
        const struct word *word = start ? word_at(rest, WORD_AUTHOR) : NULL;
        if (word == NULL || at == 0)
            continue;
        struct slice before = slice_trim((struct slice){ text.data, at });
        bool space = text.data[at - 1] == ' ' || code_is_space(cursor_peek(&(struct cursor){
                                                     { text.data + (at >= 3 ? at - 3 : 0), 3 } }));
        return space && !name_is_person(before) && !name_is_body(before) ? before
                                                                         : (struct slice){ 0 };
    }
    return (struct slice){ 0 };
}

/* A book's title without its marks. */
static struct slice unmarked(struct slice title)
{
    size_t n = strlen("《");
    if (title.length > 2 * n && memcmp(title.data, "《", n) == 0 &&
        memcmp(title.data + title.length - n, "》", n) == 0)
        return (struct slice){ title.data + n, title.length - 2 * n };
    return title;
}

/* Points for what a title's line itself is like. */
static float title_points_of_line(const struct edge_look *look, bool signed_below)
{
    static const struct {
        uint32_t trait;
        float points;
    } rows[] = {
        { TRAIT_INNER_SENTENCE, -3 }, { TRAIT_SPEAKER, -3 }, { TRAIT_SPEECH, -1 },
        { TRAIT_BULLET, -1.5f },      { TRAIT_PAREN, -3 },   { TRAIT_FIGURES, -1.5f },
        { TRAIT_CAPTION, -3 },        { TRAIT_URL, -3 },     { TRAIT_SECTION, -1.5f },
        { TRAIT_CONTENTS, -3 },       { TRAIT_COLUMNS, -3 }, { TRAIT_MARKUP, 1 },
        { TRAIT_RELATED, -3 },
    };
    static const float ends[] = {
        [END_SENTENCE] = -3, [END_COMMA] = -3, [END_COLON] = -3, [END_ELLIPSIS] = -0.5f,
        [END_CALL] = 0,      [END_OPEN] = 0,   [END_CLOSED] = 0,
    };
    const struct line *line = &look->line;
    float points = 2 + ends[line->glance.end];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if ((line->traits & rows[i].trait) != 0)
            points += rows[i].points;
    unsigned cells = line->glance.cells;
    points += cells <= 2 ? -1.0f : cells <= 4 ? -0.7f : cells <= 8 ? -0.4f : 0;
    points += cells > TITLE_CELLS ? -2 : 0;
    if (cells <= SITE_CELLS && !signed_below &&
        (name_is_body(line->text) || word_is(line->text, WORD_NAV)))
        points -= 1.5f;
    if (name_is_person(line->text) && cells <= 8)
        points -= 0.6f;
    if (codes_have(U"—─", cursor_peek(&(struct cursor){ line->text })))
        points -= 3;
    return points - (number_is_item(&line->number) ? 2 : 0);
}

/* Its author stands in the next line: what reads as a medium's name is a title. */
static bool is_signed_below(const struct edge_looks *looks, size_t i)
{
    return i == 0 && i + 1 < looks->count && looks->lines[i + 1].is_byline &&
           looks->lines[i + 1].byline.author_named && !looks->lines[i + 1].byline.dated;
}

static bool may_be_title(const struct edge_looks *looks, size_t i)
{
    const struct edge_look *look = &looks->lines[i];
    return !look->is_byline && look->chrome == CHROME_NONE && !shape_is_rule(look->line.text);
}

/* Points for where it stands: before a by-line, or behind it and before the body. */
static float title_points_of_place(const struct edge_looks *looks, size_t i, size_t byline)
{
    static const float before[] = { 0, 1.5f, 1.2f, 0.6f };
    if (byline == EDGE_NONE)
        return 0;
    if (i < byline) {
        size_t far = 1;
        for (size_t j = i + 1; j < byline; j++)
            far += may_be_title(looks, j) && !name_is_person(looks->lines[j].line.text);
        return far < sizeof before / sizeof *before ? before[far] : 0;
    }
    while (byline + 1 < i &&
           (looks->lines[byline + 1].is_byline || looks->lines[byline + 1].chrome != CHROME_NONE))
        byline++;
    return i == byline + 1 ? 1.2f : 0.4f;
}

/* Lines of verse from the very first on have no title; nor has a text of one line. */
static bool begins_with_verse(const struct edge_looks *looks)
{
    if (looks->count < 3)
        return looks->count < 2;
    unsigned least = UINT32_MAX, most = 0;
    for (size_t i = 0; i < 3; i++) {
        unsigned cells = looks->lines[i].line.glance.cells;
        least = cells < least ? cells : least;
        most = cells > most ? cells : most;
    }
    return most - least <= 2 && !looks->lines[1].blank_before;
}

/* A page's own title, of which the article's is a part that comes later: 題目 | 站名. */
static bool is_repeated_below(const struct edge_looks *looks, size_t i, size_t end)
{
    struct slice line = looks->lines[i].line.text;
    for (size_t j = i + 1; j < end; j++) {
        struct slice below = looks->lines[j].line.text;
        if (below.length >= REPEATED_BYTES && below.length <= line.length &&
            memcmp(line.data, below.data, below.length) == 0)
            return true;
    }
    return false;
}

/* A line much shorter than the best, both before the by-line, is what stands over the title. */
static bool stands_over(const struct edge_looks *looks, size_t i, size_t best, size_t byline)
{
    return byline != EDGE_NONE && best != EDGE_NONE && i < best && best < byline &&
           looks->lines[i].line.glance.cells * 2 < looks->lines[best].line.glance.cells;
}

/* The first line before the first number is the title, even if it reads as a medium's name or a
 * page's rubric: 雨中的車站, 兩岸. */
static bool leads_numbers(const struct edge_looks *looks)
{
    static const uint32_t no_title = TRAIT_INNER_SENTENCE | TRAIT_SPEAKER | TRAIT_BULLET |
                                     TRAIT_PAREN | TRAIT_FIGURES | TRAIT_CAPTION | TRAIT_URL |
                                     TRAIT_CONTENTS | TRAIT_RELATED | TRAIT_LABEL;
    if (looks->count < 2)
        return false;
    const struct line *line = &looks->lines[0].line;
    const struct number *next = &looks->lines[1].line.number;
    bool ended = line->glance.end != END_OPEN && line->glance.end != END_CLOSED;
    return line->number.form == NUMBER_NONE && (line->traits & no_title) == 0 && !ended &&
           line->glance.cells <= SITE_CELLS && next->form != NUMBER_NONE && next->value <= 1 &&
           next->tail != TAIL_PROSE && next->tail != TAIL_LISTED;
}

/* 親愛的二叔：, Dear Tom,: what is below it is a letter, which has no title. */
static bool opens_letter(const struct edge_looks *looks)
{
    if (looks->count == 0)
        return false;
    const struct line *line = &looks->lines[0].line;
    bool dear = cursor_take(&(struct cursor){ line->text }, "Dear ");
    return line->glance.end == END_COLON || (dear && line->glance.end == END_COMMA);
}

/* みなと 10:11: lines of a chat or a log have the time of day at one of their ends. */
static bool is_chat(const struct edge_looks *looks)
{
    size_t clocks = 0;
    for (size_t i = 0; i < looks->count; i++) {
        struct slice text = looks->lines[i].line.text;
        const char *end = text.data + text.length;
        bool clock = text.length >= 6 && text.length <= CHAT_BYTES && end[-3] == ':' &&
                     isdigit((unsigned char)end[-1]) && isdigit((unsigned char)end[-2]) &&
                     isdigit((unsigned char)end[-4]);
        clocks += clock && !looks->lines[i].byline.author_named;
    }
    return clocks >= CHAT_LEAST;
}

size_t article_find_title(const struct edge_looks *looks, size_t body, size_t byline)
{
    float points[EDGE_LINES] = { 0 }, best = TITLE_ENOUGH;
    size_t at = EDGE_NONE; /* of the best */
    if (byline == EDGE_NONE && (looks->usual->code || opens_letter(looks) || is_chat(looks) ||
                                (body == looks->count && begins_with_verse(looks))))
        return EDGE_NONE;
    for (size_t i = 0; i < body; i++) {
        points[i] = -1;
        if (!may_be_title(looks, i))
            continue;
        points[i] = title_points_of_line(&looks->lines[i], is_signed_below(looks, i)) +
                    title_points_of_place(looks, i, byline);
        points[i] -= is_repeated_below(looks, i, body) ? 2 : 0;
        if (points[i] > best)
            at = i;
        best = points[i] > best ? points[i] : best;
    }
    if (at == EDGE_NONE && byline == EDGE_NONE && leads_numbers(looks))
        return 0;
    /* Without a by-line it is the first that will do. */
    float slack = byline == EDGE_NONE ? 2 * TITLE_SLACK : TITLE_SLACK;
    for (size_t i = 0; i < body; i++) {
        if (points[i] >= TITLE_ENOUGH && points[i] >= best - slack &&
            !stands_over(looks, i, at, byline))
            return i;
    }
    return EDGE_NONE;
}

void article_set_title(struct article *article, struct edge_look *look, struct slice title,
                       bool book)
{
    title = line_heading(book ? unmarked(title) : title);
    edge_mark(look, ROLE_TITLE, EVIDENCE_TITLE);
    look->kind = BLOCK_HEADING;
    article->title = mem_slice(title.data, title.length);
    article->title_block = look->line.block;
    article_set(article, META_TITLE, title);
}

/* Where a line says itself that it is the title. */
/* 《書名》 with its author, or alone where a title would be. */
static bool take_book(struct edge_looks *looks, struct article *article, size_t i)
{
    struct edge_look *look = &looks->lines[i];
    struct bookline book;
    if (!bookline_read(look->line.text, &book))
        return false;
    bool followed = i + 1 < looks->count && looks->lines[i + 1].is_byline;
    if (book.author.length == 0 && i > 0 && !followed)
        return false;
    article_set_title(article, look, book.title, true);
    article_set(article, META_AUTHOR, book.author);
    return true;
}

size_t article_take_named_title(struct edge_looks *looks, struct article *article, size_t body)
{
    for (size_t i = 0; i < body && i < looks->count; i++) {
        struct edge_look *look = &looks->lines[i];
        struct slice title = labelled_title(look->line.text);
        if (title.length == 0 && take_book(looks, article, i))
            return i;
        if (title.length == 0)
            title = title_before_author(look);
        if (title.length > 0 && cells_of(title) <= TITLE_CELLS) {
            article_set_title(article, look, title, true);
            return i;
        }
    }
    return EDGE_NONE;
}
