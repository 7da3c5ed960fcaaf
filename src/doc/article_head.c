/* SPDX-License-Identifier: MIT */
/* The head of a text, down to where its body begins. */
#include <string.h>

#include "base/mem.h"
#include "doc/article_internal.h"
#include "doc/cursor.h"
#include "doc/evidence.h"
#include "doc/names.h"
#include "doc/words.h"

/* A by-line may stand behind this many paragraphs: a summary, a lead. */
enum { LEAD_PARAGRAPHS = 2, NAME_CELLS = 28, NAME_LINES = 4, TITLE_CELLS = 90, SITE_CELLS = 24, BEFORE_CELLS = 44,
       REPEATED_BYTES = 9 };

/* A title's points; from TITLE_ENOUGH on, and the first of those within TITLE_SLACK of the best. */
#define TITLE_ENOUGH 1.0f
#define TITLE_SLACK 0.55f

static const size_t none = SIZE_MAX;

static bool is_numbered_heading(const struct edge_look *look)
{
    const struct number *number = &look->line.number;
    bool attached = number->form == NUMBER_STRONG && number->tail == TAIL_ATTACHED;
    return number->form != NUMBER_NONE && !number_is_item(number) &&
           (number->tail == TAIL_ALONE || number->tail == TAIL_SEPARATED || attached) &&
           !(look->line.traits & TRAIT_INNER_SENTENCE) && !look->sentence;
}

/* Paragraphs of a body: prose, or a short sentence with another one soon after it. */
static bool is_body(const struct edge_looks *looks, size_t i)
{
    const struct edge_look *look = &looks->lines[i];
    if (look->is_byline || look->chrome != CHROME_NONE)
        return false;
    bool headed = i + 1 < looks->count && looks->lines[i + 1].is_byline &&
                  looks->lines[i + 1].byline.dated; /* a chapter by itself, as an article */
    if (is_numbered_heading(look))
        return !headed;
    bool ended = look->sentence || looks->usual->wrapped > 0;
    if (look->prose && (ended || look->line.glance.cells > TITLE_CELLS || i > 0))
        return true;
    if (!look->sentence)
        return false;
    for (size_t j = i + 1; j < looks->count && j <= i + 2; j++)
        if (looks->lines[j].sentence)
            return true;
    return i > 0;
}

static size_t find_body(const struct edge_looks *looks)
{
    for (size_t i = 0; i < looks->count; i++)
        if (is_body(looks, i))
            return i;
    return looks->count;
}

/* The first by-line of the head, or behind its first paragraphs. */
static size_t find_byline(const struct edge_looks *looks, size_t body)
{
    size_t prose = 0;
    for (size_t i = 0; i < looks->count; i++) {
        const struct edge_look *look = &looks->lines[i];
        bool signs = look->byline.dated || look->byline.author_named ||
                     look->byline.source_named;
        if (look->is_byline && signs && look->chrome != CHROME_LEGAL)
            return i;
        prose += i >= body;
        if (prose > LEAD_PARAGRAPHS)
            break;
    }
    for (size_t i = 1; i < body && i < NAME_LINES; i++)
        if (name_is_person(looks->lines[i].line.text) &&
            looks->lines[i].line.glance.cells <= NAME_CELLS / 2)
            return i;
    return none;
}

/* 標題：…, Title: …: what follows the word. */
static struct slice labelled_title(struct slice text)
{
    static const char *const labels[] = { "標題", "标题", "題目", "题目", "書名", "书名", "篇名",
                                          "題名", "タイトル", "제목", "작품명", "Title", "主題", "主题" };
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        struct cursor cursor = { text };
        if (!cursor_take(&cursor, labels[i]))
            continue;
        cursor_take_spaces(&cursor);
        if (cursor_take_any(&cursor, U"：:"))
            return slice_trim(cursor.rest);
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
        bool space = text.data[at - 1] == ' ' || code_is_space(
            cursor_peek(&(struct cursor){ { text.data + (at >= 3 ? at - 3 : 0), 3 } }));
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
static float title_points_of_line(const struct edge_look *look)
{
    static const struct {
        uint32_t trait;
        float points;
    } rows[] = {
        { TRAIT_INNER_SENTENCE, -3 }, { TRAIT_SPEAKER, -3 }, { TRAIT_SPEECH, -1 },
        { TRAIT_BULLET, -1.5f },      { TRAIT_PAREN, -3 },   { TRAIT_FIGURES, -1.5f },
        { TRAIT_CAPTION, -3 },        { TRAIT_URL, -3 },     { TRAIT_SECTION, -1.5f },
        { TRAIT_CONTENTS, -3 },       { TRAIT_MARKUP, 1 },   { TRAIT_RELATED, -3 },
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
    if (cells <= SITE_CELLS && (name_is_body(line->text) || word_is(line->text, WORD_NAV)))
        points -= 1.5f;
    if (name_is_person(line->text) && cells <= 8)
        points -= 0.6f;
    if (codes_have(U"—─", cursor_peek(&(struct cursor){ line->text })))
        points -= 3;
    return points - (number_is_item(&line->number) ? 2 : 0);
}

/* Points for where it stands: before a by-line, or behind it and before the body. */
static float title_points_of_place(const struct edge_looks *looks, size_t i, size_t byline)
{
    static const float before[] = { 0, 1.5f, 1.2f, 0.6f };
    if (byline == none)
        return 0;
    if (i < byline)
        return byline - i < sizeof before / sizeof *before ? before[byline - i] : 0;
    while (byline + 1 < i && (looks->lines[byline + 1].is_byline ||
                              looks->lines[byline + 1].chrome != CHROME_NONE))
        byline++;
    return i == byline + 1 ? 1.2f : 0.4f;
}

static bool may_be_title(const struct edge_looks *looks, size_t i)
{
    const struct edge_look *look = &looks->lines[i];
    return !look->is_byline && look->chrome == CHROME_NONE;
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

static size_t find_title(const struct edge_looks *looks, size_t body, size_t byline)
{
    float points[EDGE_LINES] = { 0 }, best = TITLE_ENOUGH;
    size_t end = byline != none && byline > body && body > 0 ? body : body;
    if (byline == none && body == looks->count && begins_with_verse(looks))
        return none;
    for (size_t i = 0; i < end; i++) {
        points[i] = -1;
        if (!may_be_title(looks, i))
            continue;
        points[i] = title_points_of_line(&looks->lines[i]) + title_points_of_place(looks, i, byline);
        points[i] -= is_repeated_below(looks, i, end) ? 2 : 0;
        best = points[i] > best ? points[i] : best;
    }
    /* Without a by-line it is the first that will do. */
    float slack = byline == none ? 2 * TITLE_SLACK : TITLE_SLACK;
    for (size_t i = 0; i < end; i++)
        if (points[i] >= TITLE_ENOUGH && points[i] >= best - slack)
            return i;
    return none;
}

static void set_title(struct article *article, struct edge_look *look, struct slice title)
{
    title = line_heading(title);
    edge_mark(look, ROLE_TITLE, EVIDENCE_BIT(EVIDENCE_TITLE));
    look->kind = BLOCK_HEADING;
    article->title = mem_slice(title.data, title.length);
    article->title_block = look->line.block;
    article_set(article, META_TITLE, title);
}

/* Where a line says itself that it is the title. */
static bool take_named_title(struct edge_looks *looks, struct article *article, size_t body)
{
    for (size_t i = 0; i < body && i < looks->count; i++) {
        struct edge_look *look = &looks->lines[i];
        struct slice title = labelled_title(look->line.text);
        if (title.length == 0)
            title = unmarked(title_before_author(look));
        if (title.length > 0 && cells_of(title) <= TITLE_CELLS) {
            set_title(article, look, title);
            return true;
        }
    }
    return false;
}

/* 〔唐〕杜甫, [美] 海明威 */
static struct slice name_behind_bracket(struct slice text)
{
    struct cursor cursor = { text };
    if (!cursor_take_any(&cursor, U"〔［[（(【"))
        return (struct slice){ 0 };
    for (unsigned i = 0; i < 4 && !codes_have(U"〕］]）)】", cursor_peek(&cursor)); i++)
        cursor_next(&cursor);
    if (!cursor_take_any(&cursor, U"〕］]）)】"))
        return (struct slice){ 0 };
    struct slice name = slice_trim(cursor.rest);
    struct name_count count = name_count(name);
    return count.codes >= 2 && count.codes <= 12 && count.others <= 1 ? name : (struct slice){ 0 };
}

/* ◎王小明, 王小明 著, □ 本報記者 王小明, 홍길동 기자: a line that is nothing but a name. */
static struct slice lone_name(const struct edge_look *look)
{
    struct slice text = look->line.text;
    if (look->line.glance.cells > NAME_CELLS || look->line.number.form != NUMBER_NONE)
        return (struct slice){ 0 };
    if (look->byline.author_named && look->byline.rest == 0)
        return look->byline.author;
    struct slice name = name_behind_bracket(text);
    if (name.length > 0)
        return name;
    struct cursor cursor = { text };
    while (cursor_take_any(&cursor, U"◎●■□◆▲※＊*○ \u3000—─-"))
        continue;
    static const char *const ends[] = { "著", "撰", "文", "／文", "/文", "／著", "/著", "作", "記者", "记者" };
    text = slice_trim(cursor.rest);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t n = strlen(ends[i]);
        if (text.length <= n || memcmp(text.data + text.length - n, ends[i], n) != 0)
            continue;
        struct slice rest = slice_trim((struct slice){ text.data, text.length - n });
        if (name_is_person(rest))
            return rest;
    }
    return name_is_person(text) ? text : (struct slice){ 0 };
}

static bool beside_byline(const struct edge_looks *looks, size_t i, size_t title)
{
    if (title != none && (i == title + 1 || (i == title + 2 && title + 2 < looks->count)))
        return true;
    return (i > 0 && looks->lines[i - 1].role == ROLE_BYLINE) ||
           (i + 1 < looks->count && looks->lines[i + 1].is_byline);
}

/* Names of authors and media that stand alone between title and body. */
static void mark_lone_names(struct edge_looks *looks, struct article *article, size_t title,
                            size_t body)
{
    for (size_t i = title == none ? 0 : title + 1; i < body; i++) {
        struct edge_look *look = &looks->lines[i];
        if (look->role != ROLE_TEXT || look->chrome != CHROME_NONE ||
            !beside_byline(looks, i, title))
            continue;
        struct slice name = lone_name(look);
        bool dated = (i > 0 && looks->lines[i - 1].role == ROLE_BYLINE) ||
                     (i + 1 < looks->count && looks->lines[i + 1].role == ROLE_BYLINE);
        if (name.length > 0) {
            edge_mark(look, ROLE_BYLINE, EVIDENCE_BIT(EVIDENCE_NAME));
            article_set(article, META_AUTHOR, name);
        } else if (dated && look->line.glance.cells <= SITE_CELLS &&
                   name_is_body(look->line.text)) {
            edge_mark(look, ROLE_BYLINE, EVIDENCE_BIT(EVIDENCE_NAME));
            article_set(article, META_SOURCE, look->line.text);
        }
    }
}

static void mark_own_words(struct edge_looks *looks, size_t end)
{
    for (size_t i = 0; i < end; i++) {
        struct edge_look *look = &looks->lines[i];
        if (look->role != ROLE_TEXT)
            continue;
        bool named = look->byline.dated || look->byline.author_named ||
                     look->byline.source_named;
        if (look->is_byline && (named || look->chrome == CHROME_NONE))
            edge_mark(look, ROLE_BYLINE, EVIDENCE_BIT(EVIDENCE_BYLINE));
        else if (look->chrome != CHROME_NONE)
            edge_mark(look, ROLE_CHROME, EVIDENCE_BIT(EVIDENCE_CHROME));
    }
}

/* What stands over the title of an article is the site's. */
static void mark_before_title(struct edge_looks *looks, size_t title)
{
    for (size_t i = 0; i < title; i++) {
        struct edge_look *look = &looks->lines[i];
        if (look->role == ROLE_TEXT && look->line.glance.cells <= BEFORE_CELLS && !look->sentence)
            edge_mark(look, ROLE_CHROME, EVIDENCE_BIT(EVIDENCE_BEYOND));
    }
}

/* An author that no word named is believed where it looks like a name, or stands by a date. */
static bool is_believed(const struct byline *byline)
{
    return byline->author_named || name_is_person(byline->author) ||
           (byline->dated && cells_of(byline->author) <= NAME_CELLS &&
            !name_is_body(byline->author) && !word_is(byline->author, WORD_NAV));
}

static void take_meta(const struct edge_looks *looks, struct article *article, size_t end)
{
    for (unsigned named = 2; named-- > 0;)
        for (size_t i = 0; i < end; i++) {
            const struct byline *byline = &looks->lines[i].byline;
            if (looks->lines[i].role != ROLE_BYLINE && looks->lines[i].role != ROLE_TITLE)
                continue;
            bool trusted = byline->author_named || looks->lines[i].role == ROLE_BYLINE;
            if (byline->author_named >= named && trusted && is_believed(byline))
                article_set(article, META_AUTHOR, byline->author);
            if (byline->source_named >= named && looks->lines[i].role == ROLE_BYLINE)
                article_set(article, META_SOURCE, byline->source);
            if (byline->dated && byline->changed < named)
                article_set_date(article, &byline->date);
        }
    for (size_t i = 0; i < end; i++)
        if (looks->lines[i].role == ROLE_BYLINE && looks->lines[i].byline.dated)
            article_set_date(article, &looks->lines[i].byline.date);
}

static void take_opening(const struct edge_looks *looks, struct article *article, size_t body)
{
    struct byline byline = { 0 };
    for (size_t i = body; i < looks->count && i < body + LEAD_PARAGRAPHS; i++)
        byline_read_opening(looks->lines[i].line.text, &byline);
    article_set(article, META_AUTHOR, byline.author);
    article_set(article, META_SOURCE, byline.source);
}

void article_read_head(struct edge_looks *looks, struct article *article, size_t *body)
{
    *body = find_body(looks);
    size_t byline = find_byline(looks, *body), title = none;
    size_t end = byline != none && byline >= *body ? byline + 1 : *body;
    bool named = take_named_title(looks, article, *body);
    if (!named)
        title = find_title(looks, *body, byline);
    if (title != none) {
        struct slice text = looks->lines[title].line.text;
        bool book = byline != none && !looks->lines[byline].byline.dated;
        set_title(article, &looks->lines[title], book ? unmarked(text) : text);
    }
    bool headed = named || title != none || byline != none;
    if (headed || *body < looks->count)
        mark_own_words(looks, *body < looks->count || byline != none ? *body : (title == none ? 0 : title + 1));
    for (size_t i = *body; i < end; i++)
        if (looks->lines[i].is_byline)
            edge_mark(&looks->lines[i], ROLE_BYLINE, EVIDENCE_BIT(EVIDENCE_BYLINE));
    if (title != none && byline != none && looks->lines[byline].byline.dated)
        mark_before_title(looks, title);
    take_meta(looks, article, end);
    mark_lone_names(looks, article, title, *body);
    take_opening(looks, article, *body);
}
