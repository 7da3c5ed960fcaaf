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
enum {
    LEAD_PARAGRAPHS = 2,
    NAME_CELLS = 28,
    NAME_LINES = 4,
    TITLE_CELLS = 90,
    SITE_CELLS = 24,
    BEFORE_CELLS = 44,
    REPEATED_BYTES = 9
};

static bool is_numbered_heading(const struct edge_look *look)
{
    const struct number *number = &look->line.number;
    bool attached = number->form == NUMBER_STRONG && number->tail == TAIL_ATTACHED;
    return number->form != NUMBER_NONE && !number_is_item(number) &&
           (number->tail == TAIL_ALONE || number->tail == TAIL_SEPARATED || attached) &&
           !(look->line.traits & TRAIT_INNER_SENTENCE) && !look->sentence;
}

/* ［＃「一」は中見出し］ */
static bool is_noted_heading(const struct edge_look *look)
{
    return (look->line.traits & TRAIT_MARKUP) != 0 && slice_find(look->line.text, "見出し") != NULL;
}

/* Paragraphs of a body: prose, or a short sentence with another one soon after it. */
static bool is_body(const struct edge_looks *looks, size_t i)
{
    const struct edge_look *look = &looks->lines[i];
    if (look->is_byline || look->chrome != CHROME_NONE)
        return false;
    bool headed = i + 1 < looks->count && looks->lines[i + 1].is_byline &&
                  looks->lines[i + 1].byline.dated; /* a chapter by itself, as an article */
    if (is_numbered_heading(look) || is_noted_heading(look))
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
        bool signs = look->byline.dated || look->byline.author_named || look->byline.source_named;
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
    return EDGE_NONE;
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

/* Jane Doe, Valley Courier: nothing but a person and a medium. */
static bool names_both(const struct byline *byline)
{
    return byline->rest == 0 && name_is_person(byline->author) && name_is_body(byline->source);
}

/* ◎王小明, 王小明 著, □ 本報記者 王小明, 홍길동 기자: a line that is nothing but a name. */
static struct slice lone_name(const struct edge_look *look)
{
    struct slice text = look->line.text;
    const struct byline *byline = &look->byline;
    bool ended = look->line.glance.end == END_COMMA || look->line.glance.end == END_COLON;
    if (look->line.number.form != NUMBER_NONE || ended ||
        (look->line.traits & TRAIT_FIGURES) != 0 || look->line.glance.cells > 2 * NAME_CELLS)
        return (struct slice){ 0 };
    if (names_both(byline))
        return byline->author;
    if (look->line.glance.cells > NAME_CELLS)
        return (struct slice){ 0 };
    if (byline->author_named && byline->rest == 0)
        return byline->author;
    const struct word *word = word_at(text, WORD_AUTHOR); /* 글 홍길동 */
    if (word != NULL) {
        struct cursor behind = { text };
        cursor_advance(&behind, word->length);
        if (cursor_take_spaces(&behind) && name_is_person(behind.rest))
            return behind.rest;
    }
    struct slice name = name_behind_bracket(text);
    if (name.length > 0)
        return name;
    struct cursor cursor = { text };
    while (cursor_take_any(&cursor, U"◎●■□◆▲※＊*○ \u3000—─-"))
        continue;
    static const char *const ends[] = { "著",   "撰",  "文", "／文", "/文",
                                        "／著", "/著", "作", "記者", "记者", "지음", "글" };
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
    if (title != EDGE_NONE && (i == title + 1 || (i == title + 2 && title + 2 < looks->count)))
        return true;
    return (i > 0 && looks->lines[i - 1].role == ROLE_BYLINE) ||
           (i + 1 < looks->count && looks->lines[i + 1].is_byline);
}

/* Names of authors and media that stand alone between title and body. */
static void mark_lone_names(struct edge_looks *looks, struct article *article, size_t title,
                            size_t body)
{
    for (size_t i = title == EDGE_NONE ? 0 : title + 1; i < body; i++) {
        struct edge_look *look = &looks->lines[i];
        if (look->role != ROLE_TEXT || look->chrome != CHROME_NONE ||
            !beside_byline(looks, i, title))
            continue;
        struct slice name = lone_name(look);
        bool dated = (i > 0 && looks->lines[i - 1].role == ROLE_BYLINE) ||
                     (i + 1 < looks->count && looks->lines[i + 1].role == ROLE_BYLINE);
        if (name.length > 0) {
            edge_mark(look, ROLE_BYLINE, EVIDENCE_NAME);
            article_set(article, META_AUTHOR, name);
            if (names_both(&look->byline))
                article_set(article, META_SOURCE, look->byline.source);
        } else if (dated && look->line.glance.cells <= SITE_CELLS &&
                   name_is_body(look->line.text)) {
            edge_mark(look, ROLE_BYLINE, EVIDENCE_NAME);
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
        bool named = look->byline.dated || look->byline.author_named || look->byline.source_named;
        if (look->is_byline && (named || look->chrome == CHROME_NONE))
            edge_mark(look, ROLE_BYLINE, EVIDENCE_BYLINE);
        else if (look->chrome != CHROME_NONE)
            edge_mark(look, ROLE_CHROME, EVIDENCE_CHROME);
    }
}

/* What stands over the title of an article is the site's. */
static void mark_before_title(struct edge_looks *looks, size_t title)
{
    for (size_t i = 0; i < title; i++) {
        struct edge_look *look = &looks->lines[i];
        if (look->role == ROLE_TEXT && look->line.glance.cells <= BEFORE_CELLS && !look->sentence)
            edge_mark(look, ROLE_CHROME, EVIDENCE_BEYOND);
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

/* Where there is neither a body nor a by-line, as in verse, only what is over the title is judged by
 * its words. */
static size_t own_words_end(const struct edge_looks *looks, size_t body, size_t byline,
                            size_t title)
{
    if (body < looks->count || byline != EDGE_NONE)
        return body;
    return title == EDGE_NONE ? 0 : title + 1;
}

void article_read_head(struct edge_looks *looks, struct article *article, size_t *body)
{
    *body = find_body(looks);
    size_t byline = find_byline(looks, *body), title;
    size_t end = byline != EDGE_NONE && byline >= *body ? byline + 1 : *body;
    title = article_take_named_title(looks, article, *body);
    bool named = title != EDGE_NONE;
    if (!named)
        title = article_find_title(looks, *body, byline);
    if (!named && title != EDGE_NONE) {
        struct slice text = looks->lines[title].line.text;
        bool book = byline != EDGE_NONE && !looks->lines[byline].byline.dated;
        article_set_title(article, &looks->lines[title], text, book);
    }
    mark_own_words(looks, own_words_end(looks, *body, byline, title));
    for (size_t i = *body; i < end; i++)
        if (looks->lines[i].is_byline)
            edge_mark(&looks->lines[i], ROLE_BYLINE, EVIDENCE_BYLINE);
    if (!named && title != EDGE_NONE && byline != EDGE_NONE && looks->lines[byline].byline.dated)
        mark_before_title(looks, title);
    take_meta(looks, article, end);
    mark_lone_names(looks, article, title, *body);
    take_opening(looks, article, *body);
}
