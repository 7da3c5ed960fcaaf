/* SPDX-License-Identifier: MIT */
/*
 * Tables: one that only arranges a page is the blocks of its cells; a narrow one is rows whose
 * cells stand in columns; a wide one is a record a row, its cells named by the head of their
 * column.
 */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "format/markup_internal.h"
#include "text/width.h"

enum {
    TABLE_CELLS = 72,  /* as wide as a table in columns may be */
    TABLE_GAP = 2,     /* between columns */
    TABLE_COLUMNS = 64,
    TABLE_ROWS = 20000,
    CELL_BYTES = 1024, /* of a cell's text are measured */
    LAYOUT_BYTES = 400 /* a cell with more, in a table without heads, is a piece of a page */
};

struct cell {
    const xmlNode *node;
    size_t column;
    size_t width;
    bool head;
};

struct row {
    size_t first, count; /* of the cells */
    bool head;           /* all of them are heads */
};

struct table {
    struct cell *cells;
    size_t cell_count, cell_capacity;
    struct row *rows;
    size_t row_count, row_capacity;
    const xmlNode *caption;
    size_t widths[TABLE_COLUMNS];
    size_t columns;
    unsigned pending[TABLE_COLUMNS]; /* rows that a cell above still fills */
    bool heads, blocks, nested, lost;
};

static size_t span_of(const xmlNode *cell, const char *name)
{
    const char *value = markup_attribute(cell, name);
    long span = value == NULL ? 1 : strtol(value, NULL, 10);
    return span < 1 ? 1 : span > TABLE_ROWS ? TABLE_ROWS : (size_t)span;
}

static size_t free_column(const struct table *table, size_t column)
{
    while (column < TABLE_COLUMNS && table->pending[column] > 0)
        column++;
    return column;
}

static void add_cell(struct table *table, const xmlNode *node, size_t *column, struct bytes *text)
{
    *column = free_column(table, *column);
    if (*column >= TABLE_COLUMNS) {
        table->lost = true;
        return;
    }
    bytes_clear(text);
    markup_text(node, CELL_BYTES, text);
    struct cell cell = {
        .node = node, .column = *column, .head = markup_is(node, "th"),
        .width = width_of_text(&width_rules_narrow, bytes_string(text), text->length),
    };
    table->heads = table->heads || cell.head;
    table->blocks = table->blocks || text->length > LAYOUT_BYTES;
    table->cells = mem_grow(table->cells, table->cell_count, &table->cell_capacity,
                            sizeof *table->cells);
    table->cells[table->cell_count++] = cell;
    size_t columns = span_of(node, "colspan"), rows = span_of(node, "rowspan");
    if (columns == 1 && cell.width > table->widths[*column])
        table->widths[*column] = cell.width;
    for (; columns > 0 && *column < TABLE_COLUMNS; columns--)
        table->pending[(*column)++] = (unsigned)rows;
    if (table->columns < *column)
        table->columns = *column;
}

static void add_row(struct table *table, const xmlNode *tr, struct bytes *text)
{
    struct row row = { table->cell_count, 0, true };
    size_t column = 0;
    for (const xmlNode *node = tr->children; node != NULL; node = node->next)
        if ((markup_is(node, "td") || markup_is(node, "th")) && !markup_is_hidden(node))
            add_cell(table, node, &column, text);
    for (size_t i = 0; i < TABLE_COLUMNS; i++)
        table->pending[i] -= table->pending[i] > 0;
    row.count = table->cell_count - row.first;
    if (row.count == 0)
        return;
    for (size_t i = row.first; i < table->cell_count; i++)
        row.head = row.head && table->cells[i].head;
    row.head = row.head || markup_is(tr->parent, "thead");
    table->heads = table->heads || row.head;
    table->rows = mem_grow(table->rows, table->row_count, &table->row_capacity,
                           sizeof *table->rows);
    table->rows[table->row_count++] = row;
}

/* Elements within a cell that a line cannot hold. */
static bool is_large(const xmlNode *node)
{
    static const char *const names[] = { "ul", "ol", "dl", "pre", "blockquote", "form", "figure",
                                         "h1", "h2", "h3", "h4", "article", "section", "hr" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (markup_is(node, names[i]))
            return true;
    return false;
}

/* A table in a table is looked for first: what lies around it needs no measuring. */
static bool has_nested(const xmlNode *root)
{
    const xmlNode *node = root->children == NULL ? NULL : markup_next(root, root, true);
    while (node != NULL && !markup_is(node, "table"))
        node = markup_next(root, node, true);
    return node != NULL;
}

static void read_table(struct table *table, const xmlNode *root)
{
    struct bytes text = { 0 };
    const xmlNode *node = root->children == NULL ? NULL : markup_next(root, root, true);
    table->nested = has_nested(root);
    while (node != NULL && !table->nested && table->row_count < TABLE_ROWS) {
        table->blocks = table->blocks || is_large(node);
        if (markup_is(node, "caption"))
            table->caption = node;
        if (markup_is(node, "tr") && !markup_is_hidden(node))
            add_row(table, node, &text);
        node = markup_next(root, node, true);
    }
    table->lost = table->lost || (node != NULL && !table->nested);
    bytes_release(&text);
}

static bool is_layout(const struct table *table, const xmlNode *node)
{
    if (table->nested || table->lost || table->row_count == 0 || table->columns < 2 ||
        markup_has_word(node, "role", "presentation") || markup_has_word(node, "role", "none"))
        return true;
    return !table->heads && table->caption == NULL && (table->blocks || table->row_count < 2);
}

static size_t total_width(const struct table *table)
{
    size_t width = 0;
    for (size_t i = 0; i < table->columns; i++)
        width += table->widths[i] + (i > 0 ? TABLE_GAP : 0);
    return width;
}

static void pad(struct walk *walk, size_t cells)
{
    static const char blanks[] = "                                ";
    while (cells > 0) {
        size_t now = cells < sizeof blanks - 1 ? cells : sizeof blanks - 1;
        writer_literal(walk->writer, (struct slice){ blanks, now });
        cells -= now;
    }
}

/* Where column begins, in cells. */
static size_t column_start(const struct table *table, size_t column)
{
    size_t start = 0;
    for (size_t i = 0; i < column; i++)
        start += table->widths[i] + TABLE_GAP;
    return start;
}

static void write_head(struct walk *walk, const struct cell *cell)
{
    if (cell->head)
        writer_span_open(walk->writer, SPAN_STRONG, (struct slice){ "", 0 });
    walk_content(walk, cell->node);
    if (cell->head)
        writer_span_close(walk->writer);
}

static void write_columns(struct walk *walk, const struct table *table)
{
    for (size_t i = 0; i < table->row_count; i++) {
        const struct row *row = &table->rows[i];
        size_t at = 0;
        writer_begin(walk->writer, BLOCK_TABLE_ROW, 0);
        writer_flatten(walk->writer, walk->flat = true);
        for (size_t j = row->first; j < row->first + row->count; j++) {
            const struct cell *cell = &table->cells[j];
            if (cell->width == 0)
                continue;
            size_t start = column_start(table, cell->column);
            pad(walk, start > at ? start - at : at > 0 ? TABLE_GAP : 0);
            at = (start > at ? start : at > 0 ? at + TABLE_GAP : 0) + cell->width;
            write_head(walk, cell);
            writer_forget_blank(walk->writer);
        }
        writer_flatten(walk->writer, walk->flat = false);
        writer_end(walk->writer);
    }
}

static bool is_cjk(struct slice text)
{
    for (size_t i = 0; i < text.length; i++)
        if ((unsigned char)text.data[i] >= 0xE3)
            return true;
    return false;
}

/* The head of a cell: that of its row in a table of two columns, that of its column else. */
static const xmlNode *head_of(const struct table *table, const struct row *row,
                              const struct cell *cell)
{
    const struct cell *first = &table->cells[row->first];
    if (first != cell && first->head && table->columns == 2)
        return first->node;
    const struct row *top = &table->rows[0];
    for (size_t i = top->first; top->head && row != top && i < top->first + top->count; i++)
        if (table->cells[i].column == cell->column)
            return table->cells[i].node;
    return NULL;
}

static void write_field(struct walk *walk, const struct table *table, const struct row *row,
                        const struct cell *cell)
{
    const xmlNode *head = head_of(table, row, cell);
    writer_end(walk->writer);
    if (head != NULL) {
        struct bytes text = { 0 };
        markup_text(head, CELL_BYTES, &text);
        writer_span_open(walk->writer, SPAN_STRONG, (struct slice){ "", 0 });
        writer_text(walk->writer, bytes_slice(&text));
        writer_span_close(walk->writer);
        if (text.length > 0)
            writer_literal(walk->writer, slice_of(is_cjk(bytes_slice(&text)) ? "：" : ": "));
        bytes_release(&text);
    }
    walk_content(walk, cell->node);
    writer_end(walk->writer);
}

static void write_records(struct walk *walk, const struct table *table)
{
    bool pairs = table->columns == 2 && !table->rows[0].head;
    for (size_t i = table->rows[0].head && table->row_count > 1; i < table->row_count; i++) {
        const struct row *row = &table->rows[i];
        writer_open(walk->writer, CONTAINER_ITEM, 0);
        for (size_t j = row->first; j < row->first + row->count; j++) {
            const struct cell *cell = &table->cells[j];
            bool named = pairs && j == row->first && cell->head && row->count == 2;
            if (cell->width > 0 && !named)
                write_field(walk, table, row, cell);
        }
        writer_close(walk->writer);
    }
}

bool walk_table(struct walk *walk, const xmlNode *node)
{
    struct table table = { 0 };
    read_table(&table, node);
    bool data = !is_layout(&table, node);
    if (data) {
        writer_open(walk->writer, CONTAINER_TABLE, 0);
        if (table.caption != NULL) {
            writer_begin(walk->writer, BLOCK_CAPTION, 0);
            walk_content(walk, table.caption);
            writer_end(walk->writer);
        }
        if (total_width(&table) <= TABLE_CELLS && !table.blocks)
            write_columns(walk, &table);
        else
            write_records(walk, &table);
        writer_close(walk->writer);
    }
    free(table.cells);
    free(table.rows);
    return data;
}
