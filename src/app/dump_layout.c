/* SPDX-License-Identifier: MIT */
/* --dump=lines and pages: what is laid out, without the screen around it. */
#include <stdio.h>
#include <string.h>

#include "app/dump_internal.h"
#include "layout/flow.h"
#include "layout/placing.h"

static void append_blanks(struct dump *dump, int count)
{
    for (int i = 0; i < count; i++)
        bytes_append_byte(&dump->line, ' ');
}

/* The text as it is, at the columns where it is drawn.  Readings are not of the text. */
static void dump_row(struct dump *dump, const struct flow *flow, const struct row *row)
{
    if (row->kind == ROW_RUBY)
        return;
    const char *text = bytes_string(&flow_part(flow)->text);
    int column = -row->indent;
    struct placing placing;
    struct placed placed;
    placing_start(&placing, flow, row);
    while (row->kind == ROW_TEXT && placing_next(&placing, &placed)) {
        bool blank = placed.instead.data != NULL ? *placed.instead.data == ' '
                                                 : text[placed.byte] == ' ';
        bool given_up = blank && placed.cells == 0;
        if (text[placed.byte] == '\t' || given_up)
            continue;
        append_blanks(dump, placed.column - column);
        struct slice shown = placed.instead;
        if (shown.data == NULL)
            shown = (struct slice){ text + placed.byte, placed.length };
        dump_escaped(dump, shown.data, shown.length);
        column = placed.column + placed.cells;
    }
    dump_line(dump);
}

typedef void flow_function(struct dump *dump, struct flow *flow);

struct visiting {
    flow_function *visit;
};

static void visit_part(struct dump *dump, const struct part *part, const struct form *forms,
                       void *context)
{
    const struct visiting *visiting = context;
    for (size_t index = 0; index < flow_count(part); index++) {
        struct flow *flow = flow_new(part, forms, index, &dump->style);
        flow_finish(flow);
        visiting->visit(dump, flow);
        flow_free(flow);
    }
}

static bool each_flow(struct dump *dump, flow_function *visit, struct error *error)
{
    struct visiting visiting = { visit };
    return dump_each_part(dump, visit_part, &visiting, error);
}

/* As they follow each other on a screen that is moved line by line. */
static void visit_lines(struct dump *dump, struct flow *flow)
{
    for (size_t i = 0; i < flow_row_count(flow); i++)
        dump_row(dump, flow, flow_row(flow, i));
}

static void visit_pages(struct dump *dump, struct flow *flow)
{
    for (size_t page = 0; page < flow_page_count(flow); page++) {
        struct page range = flow_page(flow, page);
        for (size_t i = range.first; i < range.end; i++)
            if (!flow_row(flow, i)->hidden)
                dump_row(dump, flow, flow_row(flow, i));
        fputc('\f', stdout);
    }
}

bool dump_lines(struct dump *dump, struct error *error)
{
    return each_flow(dump, visit_lines, error);
}

bool dump_pages(struct dump *dump, struct error *error)
{
    return each_flow(dump, visit_pages, error);
}
