/* SPDX-License-Identifier: MIT */
#include "doc/article.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "doc/article_internal.h"

/* Longer lines (cells) are neither. */
enum { BYLINE_CELLS = 150, CHROME_CELLS = 200 };

/* What a head says is said before so many paragraphs are over. */
enum { HEAD_PARAGRAPHS = 8 };

/* A number with its unit is no counter. */
static bool is_heading(const struct number *number)
{
    return number->form != NUMBER_NONE && !number_is_item(number) &&
           (number->tail == TAIL_ALONE || number->tail == TAIL_SEPARATED);
}

/* 1. and words: no counter, for its digits are the item's. */
static bool is_item(const struct line *line)
{
    const struct number *number = &line->number;
    if (number->tail == TAIL_SEPARATED &&
        (number->form == NUMBER_HAN || number->form == NUMBER_ROMAN))
        return true;
    if (number->form != NUMBER_ARABIC || number->tail != TAIL_SEPARATED)
        return false;
    for (size_t i = number->title; i < line->text.length; i++)
        if (line->text.data[i] >= '0' && line->text.data[i] <= '9')
            return false;
    return memchr(line->text.data, '.', number->title) != NULL;
}

/* Version 2.1 (2019-04-01): its date makes it no by-line. */
static bool is_version(const struct number *number)
{
    return number->form == NUMBER_WORD && number->tail == TAIL_SEPARATED;
}

static void look_at(struct edge_look *look, const struct edge_line *from, const struct usual *usual)
{
    *look = (struct edge_look){ .tail = from->tail, .blank_before = from->blank_before };
    look->line = (struct line){
        .text = from->text, .glance = from->glance, .block = from->block, .start = from->start
    };
    look->line.number = number_read(from->text);
    line_look(&look->line);
    /* A paragraph is not looked through for what stands in short lines alone. */
    if (from->glance.cells <= CHROME_CELLS)
        look->chrome = is_heading(&look->line.number) || is_item(&look->line)
                           ? CHROME_NONE
                           : chrome_of(from->text);
    if (from->tail.data == from->text.data && from->glance.cells <= BYLINE_CELLS) {
        look->byline = byline_read(from->text);
        look->is_byline = look->chrome != CHROME_GREETING && !is_version(&look->line.number) &&
                          byline_is(&look->byline, from->text);
    }
    look->prose = usual_is_prose(usual, from->glance);
    look->sentence = from->glance.end == END_SENTENCE;
}

void edge_look(struct edge_looks *looks, const struct edge *edge, const struct usual *usual,
               unsigned paragraphs)
{
    looks->count = 0;
    looks->usual = usual;
    for (size_t i = 0; i < edge->count && paragraphs > 0; i++) {
        struct edge_look *look = &looks->lines[looks->count++];
        look_at(look, &edge->lines[i], usual);
        paragraphs -= look->prose && look->sentence;
    }
}

void edge_mark(struct edge_look *look, enum block_role role, enum evidence evidence)
{
    look->role = (unsigned char)role;
    evidence_set_add(&look->evidence, evidence);
}

void article_set(struct article *article, enum meta meta, struct slice value)
{
    if (article->meta[meta] == NULL && value.length > 0)
        article->meta[meta] = mem_slice(value.data, value.length);
}

void article_set_date(struct article *article, const struct date *date)
{
    char text[DATE_LENGTH];
    date_write(date, text);
    article_set(article, META_DATE, slice_of(text));
}

static void collect_marks(struct article *article, const struct edge_looks *looks)
{
    for (size_t i = 0; i < looks->count; i++) {
        const struct edge_look *look = &looks->lines[i];
        if (look->role == ROLE_TEXT)
            continue;
        article->marks[article->mark_count++] =
            (struct mark){ look->line.block, look->line.start, look->role, look->kind,
                           look->evidence };
    }
}

/* In one part, what the head has taken is not the tail's. */
static size_t first_free(const struct edge_looks *tail, const struct edge_looks *head, size_t body)
{
    uint32_t block = body < head->count ? head->lines[body].line.block : UINT32_MAX;
    size_t i = 0;
    while (i < tail->count && tail->lines[i].line.block < block)
        i++;
    return i;
}

struct article *article_new(const struct edge *head, const struct edge *tail, bool one_part,
                            const struct usual *usual)
{
    struct article *article = mem_array(1, sizeof *article);
    struct edge_looks *looks = mem_array(2, sizeof *looks);
    size_t body = 0;
    article->title_block = UINT32_MAX;
    if (head != NULL) {
        edge_look(&looks[0], head, usual, HEAD_PARAGRAPHS);
        article_read_head(&looks[0], article, &body);
        collect_marks(article, &looks[0]);
        if (body < looks[0].count)
            article->head_end = looks[0].lines[body].line.block;
    }
    article->head_marks = article->mark_count;
    if (tail != NULL) {
        edge_look(&looks[1], tail, usual, EDGE_LINES);
        article_read_tail(&looks[1], article,
                          one_part ? first_free(&looks[1], &looks[0], body) : 0);
        collect_marks(article, &looks[1]);
    }
    free(looks);
    return article;
}

void article_free(struct article *article)
{
    if (article == NULL)
        return;
    free(article->title);
    for (size_t i = 0; i < METAS; i++)
        free(article->meta[i]);
    free(article);
}
