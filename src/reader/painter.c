/* SPDX-License-Identifier: MIT */
#include "reader/painter.h"

#include "reader/ink.h"

/* The look of a block by what it is. */
static enum style style_of_form(const struct form *form)
{
    static const unsigned char roles[BLOCK_ROLES] = {
        [ROLE_TEXT] = STYLE_TEXT,   [ROLE_TITLE] = STYLE_TITLE, [ROLE_BYLINE] = STYLE_BYLINE,
        [ROLE_CHROME] = STYLE_DIM,  [ROLE_NOTE] = STYLE_TEXT,
    };
    if (form->role != ROLE_TEXT)
        return roles[form->role];
    switch (form->kind) {
    case BLOCK_HEADING:
        return form->level == 1 ? STYLE_TITLE : STYLE_HEADING;
    case BLOCK_CAPTION:
        return STYLE_DIM;
    case BLOCK_PREFORMATTED:
        return STYLE_CODE;
    default:
        return STYLE_TEXT;
    }
}

/* The look of a span, or STYLE_TEXT where it has none of its own.  Where readings are inline there
 * is no place for dots. */
static enum style style_of_span(enum span_kind kind, enum ruby ruby)
{
    static const unsigned char styles[SPAN_KINDS] = {
        [SPAN_EMPHASIS] = STYLE_EMPHASIS, [SPAN_STRONG] = STYLE_STRONG,
        [SPAN_CODE] = STYLE_CODE,         [SPAN_DELETED] = STYLE_DIM,
        [SPAN_LINK] = STYLE_LINK,         [SPAN_NOTE_MARK] = STYLE_LINK,
        [SPAN_PICTURE] = STYLE_DIM,
    };
    if (kind == SPAN_DOTS && ruby == RUBY_INLINE)
        return STYLE_EMPHASIS;
    return styles[kind];
}

bool painter_start(struct painter *painter, struct reader *reader, const struct view_row *row)
{
    const struct part *part = document_part(reader->document, row->part, WANT_VIEW);
    const struct form *forms = document_forms(reader->document, row->part);
    if (row->row.kind != ROW_TEXT || part == NULL || forms == NULL)
        return false;
    struct position start = { row->part, row->row.start };
    struct flow *flow = flows_at(&reader->view.flows, start, WANT_VIEW);
    if (flow == NULL)
        return false;
    *painter = (struct painter){
        .part = part,
        .flow = flow,
        .base = style_of_form(&forms[row->row.block]),
        .first_span = part_span_from(part, part->blocks[row->row.block].start),
        .here = UINT32_MAX,
    };
    painter->hits = search_hits(reader->search, row->part, WANT_VIEW, &painter->hit_count);
    /* The one before may reach into the row. */
    size_t before = search_hits_before(painter->hits, painter->hit_count, row->row.start);
    painter->next_hit = before > 0 ? before - 1 : 0;
    if (reader->at_hit && reader->hit.part == row->part)
        painter->here = (uint32_t)reader->hit.byte;
    return true;
}

static enum style base_at(struct painter *painter, uint32_t byte)
{
    enum style style = painter->base;
    painter->first_span = part_span_reaching(painter->part, painter->first_span, byte);
    enum ruby ruby = flow_style(painter->flow)->ruby;
    for (size_t i = painter->first_span; i < painter->part->span_count; i++) {
        const struct span *span = &painter->part->spans[i];
        if (span->start > byte)
            break;
        enum style own = style_of_span(span->kind, ruby);
        if (byte < span->end && own != STYLE_TEXT)
            style = own;
    }
    return style;
}

enum style painter_style(struct painter *painter, uint32_t byte)
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

struct ink painter_ink(const struct painter *painter, uint32_t byte)
{
    const struct part *part = painter->part;
    struct ink ink = { 0 };
    for (size_t i = painter->first_span; i < part->span_count; i++) {
        const struct span *span = &part->spans[i];
        if (span->start > byte)
            break;
        if (span->kind == SPAN_COLOUR && byte < span->end && span->value != STRING_NONE)
            ink = ink_read(part->strings[span->value]);
    }
    return ink;
}

bool painter_is_hit(enum style style)
{
    return style == STYLE_HIT || style == STYLE_HIT_HERE;
}
