/* SPDX-License-Identifier: MIT */
/* The rows of the text on the grid: what each cluster looks like, and which hit covers it. */
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "reader/reader_internal.h"
#include "text/cluster.h"

/* The look of a block by what it is. */
static enum style style_of_form(const struct form *form)
{
    static const unsigned char roles[BLOCK_ROLES] = {
        [ROLE_TEXT] = STYLE_TEXT,   [ROLE_TITLE] = STYLE_TITLE, [ROLE_BYLINE] = STYLE_BYLINE,
        [ROLE_CHROME] = STYLE_DIM,  [ROLE_NOTE] = STYLE_DIM,
    };
    if (form->role != ROLE_TEXT)
        return roles[form->role];
    switch (form->kind) {
    case BLOCK_HEADING:
        return form->level == 1 ? STYLE_TITLE : STYLE_HEADING;
    case BLOCK_CAPTION:
        return STYLE_EMPHASIS;
    case BLOCK_PREFORMATTED:
        return STYLE_CODE;
    default:
        return STYLE_TEXT;
    }
}

/* The look of a span, or STYLE_TEXT where it has none of its own. */
static enum style style_of_span(enum span_kind kind)
{
    static const unsigned char styles[SPAN_KINDS] = {
        [SPAN_EMPHASIS] = STYLE_EMPHASIS, [SPAN_STRONG] = STYLE_STRONG,
        [SPAN_CODE] = STYLE_CODE,         [SPAN_DELETED] = STYLE_DIM,
        [SPAN_LINK] = STYLE_LINK,         [SPAN_NOTE_MARK] = STYLE_LINK,
        [SPAN_PICTURE] = STYLE_DIM,
    };
    return styles[kind];
}

/* What is needed to style the bytes of one row. */
struct painter {
    const struct part *part;
    enum style base;
    size_t first_span; /* the first one of the row's block */
    const struct hit *hits;
    size_t hit_count, next_hit;
    uint32_t here; /* start of the hit one is at, or UINT32_MAX */
};

/* The first span at or after the byte where a block begins: a span does not leave its block. */
static size_t span_from(const struct part *part, uint32_t byte)
{
    size_t low = 0, high = part->span_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (part->spans[middle].start < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static enum style base_at(const struct painter *painter, uint32_t byte)
{
    enum style style = painter->base;
    for (size_t i = painter->first_span; i < painter->part->span_count; i++) {
        const struct span *span = &painter->part->spans[i];
        if (span->start > byte)
            break;
        if (byte < span->end && style_of_span(span->kind) != STYLE_TEXT)
            style = style_of_span(span->kind);
    }
    return style;
}

static enum style style_at(struct painter *painter, uint32_t byte)
{
    while (painter->next_hit < painter->hit_count &&
           painter->hits[painter->next_hit].end <= byte)
        painter->next_hit++;
    if (painter->next_hit < painter->hit_count) {
        struct hit hit = painter->hits[painter->next_hit];
        if (byte >= hit.start)
            return hit.start == painter->here ? STYLE_HIT_HERE : STYLE_HIT;
    }
    return painter->part->span_count > 0 ? base_at(painter, byte) : painter->base;
}

/* A cluster's cells as the layout counted them; a tab is blanks. */
static int put_cluster(struct reader *reader, struct grid *grid, struct flow *flow,
                       const struct row *row, int origin, int column, int screen_row,
                       const char *cluster, size_t length, enum style style)
{
    struct glyph glyph;
    int cells = 1;
    if (cluster[0] == '\t') {
        cells = flow_cluster_cells(flow, row, column - origin, cluster, length);
        grid_fill(grid, column, screen_row, cells, style);
        return column + cells;
    }
    display_cluster(&reader->rules, cluster, length, &glyph);
    if (glyph.length == 0)
        return column + glyph.cells;
    return grid_put(grid, column, screen_row, grid->columns, &glyph, style);
}

static void draw_row(struct reader *reader, struct grid *grid, const struct view_row *view_row,
                     int screen_row)
{
    const struct row *row = &view_row->row;
    const struct part *part = document_part(reader->document, view_row->part, WANT_VIEW);
    const struct form *forms = document_forms(reader->document, view_row->part);
    if (row->kind != ROW_TEXT || part == NULL || forms == NULL)
        return;
    struct position start = { view_row->part, row->start };
    struct flow *flow = flows_at(&reader->view.flows, start, WANT_VIEW);
    if (flow == NULL)
        return;
    struct painter painter = { .part = part,
                               .base = style_of_form(&forms[row->block]),
                               .first_span = span_from(part, part->blocks[row->block].start),
                               .here = UINT32_MAX };
    painter.hits = search_hits(reader->search, view_row->part, WANT_VIEW, &painter.hit_count);
    /* The one before may reach into the row. */
    size_t before = search_hits_before(painter.hits, painter.hit_count, row->start);
    painter.next_hit = before > 0 ? before - 1 : 0;
    if (reader->at_hit && reader->hit.part == view_row->part)
        painter.here = (uint32_t)reader->hit.byte;
    int origin = reader->geometry.text_column + row->indent, column = origin;
    const char *text = bytes_string(&part->text);
    for (uint32_t byte = row->start; byte < row->end && column < grid->columns;) {
        size_t length = cluster_length(text + byte, row->end - byte);
        column = put_cluster(reader, grid, flow, row, origin, column, screen_row, text + byte,
                             length, style_at(&painter, byte));
        byte += (uint32_t)length;
    }
}

static void draw_note(struct reader *reader, struct grid *grid)
{
    const char *note = _("loading …");
    struct position anchor = reader->view.anchor;
    if (document_part_state(reader->document, anchor.part) == PART_FAILED)
        note = document_part_failure(reader->document, anchor.part);
    else if (document_complete(reader->document) && document_size(reader->document) == 0)
        note = _("(the text is empty)");
    if (note == NULL)
        return;
    grid_text(grid, &reader->rules, reader->geometry.text_column, reader->geometry.text_row,
              grid->columns, note, strlen(note), STYLE_DIM);
}

void draw_text(struct reader *reader, struct grid *grid)
{
    struct view_row rows[ROWS_MAX];
    size_t count = view_rows(&reader->view, rows, (size_t)reader->geometry.text_rows);
    reader->last_drawn = count > 0 ? rows[count - 1].part : reader->view.anchor.part;
    for (size_t i = 0; i < count; i++)
        draw_row(reader, grid, &rows[i], reader->geometry.text_row + (int)i);
    if (count == 0 || document_size(reader->document) == 0)
        draw_note(reader, grid);
}
