/* SPDX-License-Identifier: MIT */
#include "layout/flow.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "layout/asis.h"
#include "layout/fill.h"
#include "layout/indent.h"
#include "layout/leading.h"
#include "layout/paging.h"
#include "layout/paragraph.h"
#include "layout/rows.h"
#include "layout/ruby.h"
#include "layout/spacing.h"
#include "layout/tongue.h"

/* A unit of work in bytes, and what a block costs beside its bytes. */
#define UNIT_BYTES 1024u
#define BLOCK_BYTES 32u

struct flow {
    const struct part *part;
    const struct form *forms;
    size_t index;
    struct layout_style style;
    size_t next, end_block; /* blocks that are to be laid out */
    uint32_t end;           /* bytes */
    bool finished;
    struct rows rows;
    struct paging paging;
    /* Between the last block that is shown and the next. */
    const struct form *previous;
    size_t blanks;    /* the longest run of blank lines */
    size_t blank_run; /* the latest */
    bool neighbour;   /* something stands before the flow */
    /* For one block after the other. */
    struct paragraph paragraph;
    struct fill_lines lines;
    struct visible words; /* of one that has notation */
    struct tongues tongues; /* of one that has none */
};

struct flow *flow_new(const struct part *part, const struct form *forms, size_t index,
                      const struct layout_style *style)
{
    assert(style->measure > 0 && style->rows > 0);
    struct flow *flow = mem_array(1, sizeof *flow);
    flow->part = part;
    flow->forms = forms;
    flow->index = index;
    flow->style = *style;
    flow_blocks(part, index, &flow->next, &flow->end_block);
    if (index > 0)
        flow->rows.covered = part->blocks[flow->next].start;
    flow->end = flow->end_block < part->block_count ? part->blocks[flow->end_block].start
                                                    : (uint32_t)part->text.length;
    flow->neighbour = index > 0 || part->before.length > 0;
    return flow;
}

void flow_free(struct flow *flow)
{
    if (flow == NULL)
        return;
    rows_release(&flow->rows);
    paging_release(&flow->paging);
    paragraph_release(&flow->paragraph);
    fill_lines_release(&flow->lines);
    visible_release(&flow->words);
    tongues_release(&flow->tongues);
    free(flow);
}

/* --- One block ------------------------------------------------------------------------------- */

static void note_blank(struct flow *flow)
{
    flow->blank_run++;
    if (flow->blank_run > flow->blanks)
        flow->blanks = flow->blank_run;
}

/* A block's text as it is read; the options say where that is not its own. */
static struct slice words_of(struct flow *flow, size_t block, struct paragraph_options *options)
{
    const struct block *b = &flow->part->blocks[block];
    if (!visible_needed(flow->part, b->start, b->end)) {
        tongues_find(&flow->tongues, flow->part, block);
        options->tongues = &flow->tongues;
        return part_block_text(flow->part, block);
    }
    visible_set(&flow->words, flow->part, b->start, b->end);
    options->words = &flow->words;
    options->origin = b->start;
    return bytes_slice(&flow->words.text);
}

static void set_paragraph(struct flow *flow, size_t block)
{
    const struct layout_style *style = &flow->style;
    struct paragraph_options options = {
        .rules = style->rules,
        .breaks = { .language = indent_language(style, &flow->part->blocks[block]),
                    .kinsoku = style->kinsoku,
                    .korean = style->korean },
        .preformatted = asis_is(&flow->forms[block]),
        .vertical = style->vertical,
    };
    struct slice text = words_of(flow, block, &options);
    paragraph_set(&flow->paragraph, &options, text.data, text.length);
}

/* Readings stand beside text that is filled. */
static bool has_readings(const struct flow *flow, size_t block)
{
    return !asis_is(&flow->forms[block]) && ruby_is_shown(&flow->style, flow->part, block);
}

/* Whether lines are full where the reader asks for nothing else. */
static bool is_justified(const struct layout_style *style, enum language language)
{
    bool han = language == LANGUAGE_JA || language_is_chinese(language);
    return style->justify == JUSTIFY_ON || (style->justify == JUSTIFY_AUTO && han);
}

/* How the lines of the block are made full: those of prose are.  In columns that run down there is
 * no half em. */
static void set_measures(const struct flow *flow, size_t block, struct fill_shape *shape)
{
    const struct layout_style *style = &flow->style;
    const struct form *form = &flow->forms[block];
    struct slice text = flow->paragraph.text;
    bool prose = form->kind == BLOCK_PARAGRAPH && !style->vertical &&
                 (form->role == ROLE_TEXT || form->role == ROLE_NOTE);
    bool spaced = prose || (style->autospace == AUTOSPACE_ON && !style->vertical);
    shape->language = indent_language(style, &flow->part->blocks[block]);
    shape->hang = style->hang;
    shape->hang_room = style->hang_room;
    shape->justify = prose && is_justified(style, shape->language);
    shape->hyphen = style->vertical ? 2 : 1;
    shape->autospace = spaced ? style->autospace : AUTOSPACE_OFF;
    shape->text = text.data;
    shape->length = text.length;
}

/* Blank rows between the lines before a block and its own: readings above use the gap that is
 * there. */
static int line_gap(const struct flow *flow, size_t block)
{
    int gap = flow->style.leading;
    bool used = gap > 0 && flow->style.ruby == RUBY_ABOVE && has_readings(flow, block);
    return used ? gap - 1 : gap;
}

/* From the block before it, by the format's word. */
static bool is_set_apart(const struct flow *flow, size_t block, bool indented)
{
    if (!flow->style.markup || flow->previous == NULL || flow->forms[block].continues)
        return false;
    size_t previous = (size_t)(flow->previous - flow->forms);
    indented = indented || indent_takes_bracket(&flow->style, flow->part, block);
    return spacing_apart(flow->part, flow->forms, previous, block, indented);
}

/* Blank rows before a block; none where the text begins. */
static void add_space(struct flow *flow, size_t block, bool indented)
{
    if (flow->previous != NULL || flow->neighbour) {
        struct spacing spacing = { flow->style.spacing, line_gap(flow, block) };
        size_t rows = spacing_between(flow->previous, &flow->forms[block], flow->blanks, &spacing,
                                      indented);
        if (rows == 0 && is_set_apart(flow, block, indented))
            rows = 1;
        rows_add_space(&flow->rows, rows, block, flow->part->blocks[block].start);
    }
    flow->previous = &flow->forms[block];
    flow->blanks = flow->blank_run = 0;
}

/* A rule is centred.  In vertical writing it takes one column, however long it is. */
static void set_rule(struct flow *flow, struct fill_lines *lines, size_t count)
{
    if (flow->style.vertical && lines->count > 1) {
        lines->count = 1;
        lines->items[0].next = count;
    }
    if (lines->count == 1)
        lines->items[0].indent = indent_centred(&flow->style, lines->items[0].cells);
}

static void add_lines(struct flow *flow, size_t block, const struct fill_shape *shape)
{
    struct paragraph *paragraph = &flow->paragraph;
    struct fill_lines *lines = &flow->lines;
    lines->count = lines->gap_count = 0;
    bool asis = asis_is(&flow->forms[block]);
    size_t first = flow->rows.count;
    if (asis)
        asis_lines(paragraph->clusters, paragraph->count, shape->first_indent, lines);
    else
        fill_paragraph(paragraph->clusters, paragraph->count, shape, lines);
    paragraph_map_back(paragraph);
    if (flow->forms[block].kind == BLOCK_RULE)
        set_rule(flow, lines, paragraph->count);
    struct row_block whole = { block, flow->part->blocks[block].start,
                               part_block_next(flow->part, block), paragraph };
    rows_add_lines(&flow->rows, &whole, lines);
    if (flow->style.ruby == RUBY_ABOVE && has_readings(flow, block))
        ruby_add_rows(&flow->rows, first);
    if (!asis)
        leading_open(&flow->rows, first, (size_t)flow->style.leading);
}

static bool is_hidden(const struct flow *flow, size_t block)
{
    return flow->style.hide_chrome && flow->forms[block].role == ROLE_CHROME;
}

static void lay_block(struct flow *flow, size_t block)
{
    if (is_hidden(flow, block)) {
        flow->blank_run = 0;
        return;
    }
    flow->paragraph.count = 0;
    if (flow->forms[block].kind != BLOCK_BLANK)
        set_paragraph(flow, block);
    if (flow->paragraph.count == 0) {
        note_blank(flow);
        return;
    }
    indent_join(&flow->style, flow->part, block, flow->forms, &flow->paragraph);
    if (has_readings(flow, block))
        ruby_make_room(&flow->paragraph, &flow->style, flow->part, block);
    struct fill_shape shape =
        indent_shape(&flow->style, flow->part, block, flow->forms, &flow->paragraph);
    set_measures(flow, block, &shape);
    add_space(flow, block, shape.first_indent > shape.indent);
    add_lines(flow, block, &shape);
}

/* --- As far as it is asked for --------------------------------------------------------------- */

static void make_pages(struct flow *flow)
{
    paging_make(&flow->paging, &flow->rows, flow->forms, &flow->style, flow->finished);
}

/* Lays out one block more, or ends the flow; returns the bytes that this cost. */
static size_t step(struct flow *flow)
{
    if (flow->next < flow->end_block) {
        const struct block *block = &flow->part->blocks[flow->next];
        lay_block(flow, flow->next++);
        make_pages(flow);
        return block->end - block->start + BLOCK_BYTES;
    }
    rows_close(&flow->rows, flow->next > 0 ? flow->next - 1 : 0, flow->end);
    flow->finished = true;
    make_pages(flow);
    return 0;
}

bool flow_work(struct flow *flow, size_t units)
{
    size_t budget = units < SIZE_MAX / UNIT_BYTES ? units * UNIT_BYTES : SIZE_MAX;
    for (size_t done = 0; !flow->finished && done < budget;)
        done += step(flow);
    return !flow->finished;
}

void flow_reach_byte(struct flow *flow, uint32_t byte)
{
    while (!flow->finished && flow->rows.covered <= byte)
        step(flow);
}

void flow_reach_page(struct flow *flow, size_t page)
{
    while (!flow->finished && flow->paging.count <= page)
        step(flow);
}

void flow_finish(struct flow *flow)
{
    while (!flow->finished)
        step(flow);
}

bool flow_finished(const struct flow *flow)
{
    return flow->finished;
}

/* --- What there is --------------------------------------------------------------------------- */

size_t flow_row_count(const struct flow *flow)
{
    return flow->rows.count;
}

const struct row *flow_row(const struct flow *flow, size_t row)
{
    assert(row < flow->rows.count);
    return &flow->rows.items[row];
}

const struct gap *flow_gaps(const struct flow *flow, const struct row *row)
{
    assert(row->gap_first + row->gap_count <= flow->rows.gap_count);
    return row->gap_count > 0 ? &flow->rows.gaps[row->gap_first] : NULL;
}

size_t flow_page_count(const struct flow *flow)
{
    return flow->paging.count;
}

struct page flow_page(const struct flow *flow, size_t page)
{
    assert(page < flow->paging.count);
    return flow->paging.items[page];
}

size_t flow_row_at(struct flow *flow, uint32_t byte)
{
    flow_reach_byte(flow, byte);
    return rows_at(&flow->rows, byte);
}

size_t flow_page_at(struct flow *flow, uint32_t byte)
{
    size_t row = flow_row_at(flow, byte);
    size_t page = paging_at(&flow->paging, row);
    while (page == flow->paging.count && !flow->finished) {
        step(flow);
        page = paging_at(&flow->paging, row);
    }
    return page < flow->paging.count ? page : flow->paging.count - 1;
}

uint32_t flow_page_start(struct flow *flow, size_t page)
{
    flow_reach_page(flow, page);
    if (page >= flow->paging.count)
        page = flow->paging.count - 1;
    return flow->rows.items[flow->paging.items[page].first].start;
}

int flow_cluster_cells(const struct flow *flow, const struct row *row, int column,
                       const char *cluster, size_t length)
{
    if (flow->style.vertical) {
        struct slice text = part_block_text(flow->part, row->block);
        return paragraph_places(&flow->style.rules, asis_is(&flow->forms[row->block]),
                                (unsigned)column + row->column, text.data, text.length,
                                (size_t)(cluster - text.data), length);
    }
    return paragraph_cells(&flow->style.rules, asis_is(&flow->forms[row->block]),
                           (unsigned)column + row->column, cluster, length);
}

const struct part *flow_part(const struct flow *flow)
{
    return flow->part;
}

const struct layout_style *flow_style(const struct flow *flow)
{
    return &flow->style;
}

size_t flow_index(const struct flow *flow)
{
    return flow->index;
}
