/* SPDX-License-Identifier: MIT */
/* The tail of a text: what stands behind its last paragraph. */
#include "doc/article_internal.h"
#include "doc/evidence.h"
#include "doc/names.h"

/* After "related articles" this many paragraphs may stand: their summaries. */
enum { RELATED_PARAGRAPHS = 3, LISTED_CELLS = 80 };

static bool is_paragraph(const struct edge_look *look)
{
    return (look->prose || look->sentence) && !look->is_byline &&
           (look->chrome == CHROME_NONE || (look->prose && look->chrome == CHROME_RELATED));
}

/* The first line that heads a list of other pages, with next to no prose behind it. */
static size_t find_related(const struct edge_looks *looks, size_t from)
{
    size_t found = looks->count, paragraphs = 0;
    for (size_t i = looks->count; i-- > from;) {
        const struct edge_look *look = &looks->lines[i];
        paragraphs += look->prose && look->sentence && look->chrome == CHROME_NONE;
        if (paragraphs > RELATED_PARAGRAPHS)
            break;
        if (look->chrome == CHROME_RELATED && !look->sentence)
            found = i;
    }
    return found;
}

/* One past the last paragraph before end; from where there is none. */
static size_t find_end(const struct edge_looks *looks, size_t from, size_t end)
{
    bool some = looks->usual->sentences > 2;
    while (end > from) {
        const struct edge_look *look = &looks->lines[end - 1];
        bool stops = some ? is_paragraph(look) : look->chrome == CHROME_NONE && !look->is_byline;
        if (stops)
            return end;
        end--;
    }
    return some ? end : from;
}

static bool is_listed(const struct edge_look *look)
{
    return (look->line.traits & TRAIT_BULLET) != 0 && look->line.glance.cells <= LISTED_CELLS;
}

static void mark_line(struct edge_look *look, bool among_chrome)
{
    bool named = look->byline.dated || look->byline.author_named || look->byline.source_named ||
                 look->byline.editor;
    if (look->is_byline && named && look->chrome != CHROME_LEGAL)
        edge_mark(look, ROLE_BYLINE, EVIDENCE_BYLINE);
    else if (look->chrome != CHROME_NONE)
        edge_mark(look, ROLE_CHROME, EVIDENCE_CHROME);
    else if (among_chrome && is_listed(look))
        edge_mark(look, ROLE_CHROME, EVIDENCE_BEYOND);
}

static void take_meta(const struct edge_look *look, struct article *article)
{
    const struct byline *byline = &look->byline;
    if (look->role == ROLE_BYLINE) {
        if (byline->author_named && !byline->editor)
            article_set(article, META_AUTHOR, byline->author);
        if (byline->source_named)
            article_set(article, META_SOURCE, byline->source);
        if (byline->dated)
            article_set_date(article, &byline->date);
    }
}

/* (伍 欣) at the end of the last paragraph or in a line of its own. */
static void take_closing(struct edge_looks *looks, struct article *article, size_t end)
{
    struct byline byline = { 0 };
    for (size_t i = end > 0 ? end - 1 : 0; i < looks->count && i <= end + 1; i++) {
        struct edge_look *look = &looks->lines[i];
        if (look->role == ROLE_CHROME)
            continue;
        struct byline before = byline;
        byline_read_closing(look->tail, &byline);
        bool found = before.author.length != byline.author.length ||
                     before.source.length != byline.source.length;
        if (found && (look->line.traits & TRAIT_PAREN) != 0)
            edge_mark(look, ROLE_BYLINE, EVIDENCE_NAME);
    }
    article_set(article, META_AUTHOR, byline.author);
    article_set(article, META_SOURCE, byline.source);
}

void article_read_tail(struct edge_looks *looks, struct article *article, size_t from)
{
    size_t related = find_related(looks, from);
    size_t end = find_end(looks, from, related);
    bool some_chrome = false;
    for (size_t i = end; i < related; i++)
        some_chrome |= looks->lines[i].chrome != CHROME_NONE;
    for (size_t i = end; i < looks->count; i++) {
        struct edge_look *look = &looks->lines[i];
        if (i >= related) {
            edge_mark(
                look, ROLE_CHROME,
                look->chrome != CHROME_NONE ? EVIDENCE_CHROME : EVIDENCE_BEYOND);
            continue;
        }
        mark_line(look, some_chrome);
        take_meta(look, article);
    }
    take_closing(looks, article, end);
}
