/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "layout_check.h"

#include <ctype.h>
#include <string.h>
#include <uchar.h>

#include "layout/asis.h"
#include "layout/placing.h"
#include "text/cluster.h"
#include "text/utf8.h"

/* --- Bytes ----------------------------------------------------------------------------------- */

static bool is_white(char32_t code)
{
    static const char32_t others[] = { 0x85,   0xA0,   0x1680, 0x2028, 0x2029,
                                       0x202F, 0x205F, 0x3000, 0xFEFF };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (code == others[i])
            return true;
    return code == ' ' || (code >= '\t' && code <= '\r') || (code >= 0x2000 && code <= 0x200B);
}

/* A byte that no row shows is of white space, of a block that takes no rows, or of a rule that is
 * longer than its column. */
static void check_hidden(const struct part *part, const struct form *forms,
                         const struct layout_style *style, uint32_t from, uint32_t to)
{
    for (uint32_t at = from; at < to;) {
        char32_t code;
        uint32_t n = (uint32_t)utf8_decode(part->text.data + at, part->text.length - at, &code);
        const struct form *form = &forms[part_block_at(part, at)];
        assert_true(is_white(code) || form->kind == BLOCK_BLANK ||
                    (style->vertical && form->kind == BLOCK_RULE) ||
                    (style->hide_chrome && form->role == ROLE_CHROME));
        at += n;
    }
}

void check_bytes(struct flow *flow, const struct form *forms, const struct layout_style *style)
{
    const struct part *part = flow_part(flow);
    size_t first, end;
    flow_blocks(part, flow_index(flow), &first, &end);
    uint32_t at = flow_index(flow) > 0 ? part->blocks[first].start : 0;
    flow_finish(flow);
    for (size_t i = 0; i < flow_row_count(flow); i++) {
        const struct row *row = flow_row(flow, i);
        assert_int_equal(row->from, at);
        assert_true(row->from <= row->start && row->start <= row->end && row->end <= row->next);
        check_hidden(part, forms, style, row->from, row->start);
        check_hidden(part, forms, style, row->end, row->next);
        at = row->next;
    }
    uint32_t stop = end < part->block_count ? part->blocks[end].start : (uint32_t)part->text.length;
    assert_int_equal(at, stop);
}

/* --- Widths ---------------------------------------------------------------------------------- */

static bool is_cluster_start(const struct part *part, uint32_t block, uint32_t byte)
{
    struct slice text = part_block_text(part, block);
    size_t offset = byte - part->blocks[block].start;
    return offset <= text.length && cluster_floor(text.data, text.length, offset) == offset;
}

void check_widths(struct flow *flow, const struct form *forms, const struct layout_style *style)
{
    const struct part *part = flow_part(flow);
    for (size_t i = 0; i < flow_row_count(flow); i++) {
        const struct row *row = flow_row(flow, i);
        int cells = 0;
        size_t clusters = 0;
        uint32_t at = row->start;
        struct placing placing;
        struct placed placed;
        for (placing_start(&placing, flow, row); placing_next(&placing, &placed); clusters++) {
            assert_int_equal(placed.byte, at);
            assert_true(placed.column >= cells && placed.cells >= 0);
            at += placed.length;
            cells = placed.column + placed.cells;
        }
        assert_int_equal(at, row->end);
        assert_int_equal(row->cells, cells);
        bool filled = row->kind == ROW_TEXT && !asis_is(&forms[row->block]);
        assert_true(row->indent + cells <= style->measure + row->hung || !filled ||
                    (clusters == 1 && row->indent == 0));
        if (row->kind == ROW_SPACE) {
            assert_int_equal(clusters, 0);
            continue;
        }
        assert_true(is_cluster_start(part, row->block, row->start));
        assert_true(is_cluster_start(part, row->block, row->end));
        size_t before = i;
        while (before > 0 && flow_row(flow, before - 1)->kind == ROW_SPACE)
            before--;
        assert_int_equal(row->first,
                         before == 0 || flow_row(flow, before - 1)->block != row->block);
    }
}

/* --- Gaps ------------------------------------------------------------------------------------ */

static bool is_alike(char32_t a, char32_t b)
{
    bool han = a >= 0x4E00 && a <= 0x9FFF && b >= 0x4E00 && b <= 0x9FFF;
    bool word = a < 0x80 && b < 0x80 && isalnum((int)a) && isalnum((int)b);
    return han || word || (a == b && (a == 0x2014 || a == 0x2026));
}

static void check_gap(struct flow *flow, const struct row *row, const struct gap *gap,
                      const struct layout_style *style)
{
    const char *text = flow_part(flow)->text.data;
    assert_true(gap->byte > row->start && gap->byte < row->end);
    if (gap->cells < 0) {
        assert_int_equal(text[gap->byte], ' ');
        assert_int_equal(gap->cells, -1);
        return;
    }
    char32_t before, after;
    utf8_decode_valid(text + utf8_previous(text, gap->byte), &before);
    utf8_decode_valid(text + gap->byte, &after);
    assert_in_range(gap->cells, 1, 3);
    assert_false(is_alike(before, after));
    /* What follows an item's number is brought to the grid. */
    bool item = row->first && gap->cells == 1 && gap->byte - row->start <= 32;
    assert_true(!row->last || item || style->autospace == AUTOSPACE_ON);
}

static void check_hung(struct flow *flow, const struct row *row, const struct layout_style *style)
{
    static const char32_t marks[] = U"、。，．；：！？‼⁇⁈⁉,.｡､";
    const char *text = flow_part(flow)->text.data;
    char32_t last;
    if (row->hung == 0)
        return;
    utf8_decode_valid(text + utf8_previous(text, row->end), &last);
    bool known = false;
    for (size_t i = 0; marks[i] != 0; i++)
        known = known || marks[i] == last;
    assert_true(known && style->hang != HANG_OFF);
    assert_true(row->hung <= style->hang_room);
    assert_int_equal(row->indent + row->cells, style->measure + row->hung);
}

void check_gaps(struct flow *flow, const struct layout_style *style)
{
    for (size_t i = 0; i < flow_row_count(flow); i++) {
        const struct row *row = flow_row(flow, i);
        const struct gap *gaps = flow_gaps(flow, row);
        for (size_t k = 0; k < row->gap_count; k++) {
            check_gap(flow, row, &gaps[k], style);
            assert_true(k == 0 || gaps[k - 1].byte <= gaps[k].byte);
        }
        check_hung(flow, row, style);
    }
}

/* --- Positions ------------------------------------------------------------------------------- */

void check_positions(struct flow *flow)
{
    size_t length = flow_part(flow)->text.length, step = length / 500 + 1;
    for (size_t i = 0; i < flow_row_count(flow); i++) {
        const struct row *row = flow_row(flow, i);
        if (row->from == row->next)
            continue;
        assert_int_equal(flow_row_at(flow, row->from), i);
        assert_int_equal(flow_row_at(flow, row->next - 1), i);
        if (row->kind == ROW_TEXT && row->start < row->next)
            assert_int_equal(flow_row_at(flow, row->start), i);
    }
    for (size_t byte = flow_row(flow, 0)->from; byte < length; byte += step) {
        const struct row *row = flow_row(flow, flow_row_at(flow, (uint32_t)byte));
        if (byte < flow_row(flow, flow_row_count(flow) - 1)->next)
            assert_true(row->from <= byte && byte < row->next);
    }
    for (size_t page = 0; page < flow_page_count(flow); page++) {
        uint32_t start = flow_page_start(flow, page);
        if (start < flow_row(flow, flow_row_count(flow) - 1)->next)
            assert_int_equal(flow_page_at(flow, start), page);
    }
}

/* --- Pages ----------------------------------------------------------------------------------- */

static bool is_heading(struct flow *flow, const struct form *forms, size_t row)
{
    const struct row *at = flow_row(flow, row);
    return at->kind == ROW_TEXT && forms[at->block].kind == BLOCK_HEADING;
}

/* The rows of text before end, at most those of the page, counted back to the nearest heading. */
static bool ends_well(struct flow *flow, const struct form *forms, struct page page)
{
    size_t lines = 0, next = page.end;
    while (next < flow_row_count(flow) && flow_row(flow, next)->kind == ROW_SPACE)
        next++;
    for (size_t row = page.end; row > page.first; row--) {
        if (flow_row(flow, row - 1)->kind == ROW_SPACE)
            continue;
        if (is_heading(flow, forms, row - 1))
            return lines >= 2 || (lines == 1 && is_heading(flow, forms, next));
        if (++lines >= 2)
            return true;
    }
    return true;
}

/* A page that holds a heading from its first row on may have no room for what follows it. */
static bool has_no_choice(struct flow *flow, const struct form *forms, struct page page)
{
    return page.end - page.first < 5 || is_heading(flow, forms, page.first);
}

/* The rows of [first, end) that are shown; blank ones between are, but not at either end. */
static size_t shown(struct flow *flow, size_t first, size_t end, bool *blank)
{
    size_t count = 0;
    for (size_t i = first; i < end; i++) {
        *blank = *blank && flow_row(flow, i)->kind == ROW_SPACE;
        count += !flow_row(flow, i)->hidden;
    }
    for (size_t i = first; i < first + count; i++)
        assert_false(flow_row(flow, i)->hidden);
    if (count > 0 && !*blank)
        assert_int_equal(flow_row(flow, first + count - 1)->kind, ROW_TEXT);
    return count;
}

void check_pages(struct flow *flow, const struct form *forms, const struct layout_style *style)
{
    size_t row = 0;
    bool blank = true;
    for (size_t i = 0; i < flow_page_count(flow); i++) {
        struct page page = flow_page(flow, i);
        assert_true(page.end > page.first);
        assert_true(page.second > page.first && page.second <= page.end);
        assert_true(style->columns == 2 || page.second == page.end);
        for (; row < page.first; row++)
            assert_true(flow_row(flow, row)->hidden);
        size_t first = shown(flow, page.first, page.second, &blank);
        size_t second = shown(flow, page.second, page.end, &blank);
        assert_in_range(first, 1, style->rows);
        assert_in_range(second, 0, style->rows);
        row = page.end;
        if (style->rows < 5)
            continue;
        size_t end = page.first + first;
        struct page left = { page.first, end, end }, right = { page.second, page.end, page.end };
        if (second > 0)
            assert_true(ends_well(flow, forms, left) || has_no_choice(flow, forms, left));
        else
            right = left;
        if (i + 1 < flow_page_count(flow))
            assert_true(ends_well(flow, forms, right) || has_no_choice(flow, forms, right));
    }
    for (; row < flow_row_count(flow); row++)
        assert_true(flow_row(flow, row)->hidden || blank);
    assert_true(!blank || flow_row_count(flow) == 1);
    if (!blank)
        for (size_t i = 0; i < flow_page_count(flow); i++)
            assert_int_equal(flow_row(flow, flow_page(flow, i).first)->kind, ROW_TEXT);
}

/* --- Marks ----------------------------------------------------------------------------------- */

/* CLREQ 3.1.2, strict, with the marks of ASCII and JLREQ's sound marks and small kana. */
static const char no_start[] =
    "，。、；：？！）」』】》〉”’…—·～〕］｝〗％•／々ーっゃゅょァッ,.;:?!)]}%";
static const char no_end[] = "（「『【《〈“‘〔［｛〖([{";

static bool has_code(const char *set, const char *text, size_t length)
{
    char32_t code;
    size_t n = utf8_decode(text, length, &code);
    for (const char *at = set; *at != '\0';) {
        char32_t member;
        size_t taken = utf8_decode(at, strlen(at), &member);
        if (member == code && n == taken)
            return true;
        at += taken;
    }
    return false;
}

void check_marks(struct flow *flow)
{
    const char *text = flow_part(flow)->text.data;
    for (size_t i = 0; i < flow_row_count(flow); i++) {
        const struct row *row = flow_row(flow, i);
        if (row->kind == ROW_SPACE)
            continue;
        assert_true(row->end > row->start);
        size_t last = utf8_previous(text, row->end);
        if (!row->first)
            assert_false(has_code(no_start, text + row->start, row->end - row->start));
        if (!row->last)
            assert_false(has_code(no_end, text + last, row->end - last));
    }
}

/* --- Two flows ------------------------------------------------------------------------------- */

static void check_same_row(const struct row *a, const struct row *b)
{
    assert_int_equal(a->from, b->from);
    assert_int_equal(a->next, b->next);
    assert_int_equal(a->start, b->start);
    assert_int_equal(a->end, b->end);
    assert_int_equal(a->block, b->block);
    assert_int_equal(a->indent, b->indent);
    assert_int_equal(a->cells, b->cells);
    assert_int_equal(a->kind, b->kind);
    assert_int_equal(a->column, b->column);
    assert_int_equal(a->first, b->first);
    assert_int_equal(a->last, b->last);
    assert_int_equal(a->hidden, b->hidden);
    assert_int_equal(a->hung, b->hung);
    assert_int_equal(a->gap_count, b->gap_count);
}

void check_same(struct flow *a, struct flow *b)
{
    assert_int_equal(flow_row_count(a), flow_row_count(b));
    for (size_t i = 0; i < flow_row_count(a); i++) {
        check_same_row(flow_row(a, i), flow_row(b, i));
        for (size_t k = 0; k < flow_row(a, i)->gap_count; k++) {
            assert_int_equal(flow_gaps(a, flow_row(a, i))[k].byte,
                             flow_gaps(b, flow_row(b, i))[k].byte);
            assert_int_equal(flow_gaps(a, flow_row(a, i))[k].cells,
                             flow_gaps(b, flow_row(b, i))[k].cells);
        }
    }
    assert_int_equal(flow_page_count(a), flow_page_count(b));
    for (size_t i = 0; i < flow_page_count(a); i++) {
        assert_int_equal(flow_page(a, i).first, flow_page(b, i).first);
        assert_int_equal(flow_page(a, i).second, flow_page(b, i).second);
        assert_int_equal(flow_page(a, i).end, flow_page(b, i).end);
    }
}
