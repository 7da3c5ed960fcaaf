/* SPDX-License-Identifier: MIT */
#include "format/terminal.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "text/utf8.h"
#include "text/width.h"

enum { TAB = 8, LINE_CELLS = 1 << 20 };

/* A character and what combines with it, where it stands. */
struct terminal_cell {
    uint32_t start, length; /* in the pool */
    uint32_t column;
    bool struck;
    char32_t code;
    struct look look;
};

void terminal_release(struct terminal *terminal)
{
    link_table_release(&terminal->links);
    bytes_release(&terminal->pool);
    free(terminal->cells);
    *terminal = (struct terminal){ 0 };
}

static void fill(struct terminal *t, struct terminal_cell *cell, char32_t code)
{
    char encoded[UTF8_LONGEST];
    cell->start = (uint32_t)t->pool.length;
    cell->length = (uint32_t)utf8_encode(code, encoded);
    cell->code = code;
    bytes_append(&t->pool, encoded, cell->length);
}

static void append(struct terminal *t, char32_t code, unsigned width)
{
    if (t->count >= LINE_CELLS)
        return;
    t->cells = mem_grow(t->cells, t->count, &t->capacity, sizeof *t->cells);
    struct terminal_cell *cell = &t->cells[t->count];
    *cell = (struct terminal_cell){ .column = (uint32_t)t->end,
                                    .look = t->look };
    t->count++;
    fill(t, cell, code);
    t->column = t->end = cell->column + width;
}

/* The cell that a column before the end lies in; not one that a wide character has covered. */
static struct terminal_cell *cell_at(struct terminal *t, size_t column)
{
    size_t low = 0, high = t->count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (t->cells[middle].column <= column)
            low = middle;
        else
            high = middle;
    }
    while (low > 0 && t->cells[low].length == 0)
        low--;
    return &t->cells[low];
}

/* + over o is how a bullet is struck where there is none. */
static bool is_bullet(char32_t a, char32_t b)
{
    return (a == '+' && b == 'o') || (a == 'o' && b == '+');
}

/* What was at the columns behind a wide character that now takes them goes. */
static void cover(struct terminal *t, struct terminal_cell *cell, unsigned width)
{
    size_t next = (size_t)(cell - t->cells) + 1;
    for (; next < t->count && t->cells[next].column < cell->column + width; next++)
        t->cells[next].length = 0;
    if (cell->column + width > t->end)
        t->end = cell->column + width;
}

static void strike(struct terminal *t, char32_t code, unsigned width)
{
    struct terminal_cell *cell = cell_at(t, t->column);
    if (code == '_' && !t->returned && cell->code != '_' && cell->code != ' ') {
        cell->look.flags |= LOOK_UNDERLINED;
        t->column += width;
        cell->struck = true;
        return;
    }
    if (cell->code == code && !t->returned) {
        cell->look.flags |= LOOK_BOLD;
    } else if (is_bullet(cell->code, code)) {
        fill(t, cell, 0x2022);
    } else if (!(cell->code == 0x2022 && (code == '+' || code == 'o'))) {
        unsigned under = cell->code == '_' ? LOOK_UNDERLINED : 0;
        cell->look = t->look;
        cell->look.flags |= under;
        fill(t, cell, code);
    }
    cell->struck = true;
    cover(t, cell, width);
    t->column = cell->column + width;
}

/* The cell's characters where more can be added; not those that are more than a cluster, so that
 * many marks struck here and there cannot take the square of their room. */
static bool move_to_end(struct terminal *t, struct terminal_cell *cell)
{
    if (cell->length > CLUSTER_MAX)
        return false;
    uint32_t start = (uint32_t)t->pool.length;
    bytes_reserve(&t->pool, cell->length);
    bytes_append(&t->pool, t->pool.data + cell->start, cell->length);
    cell->start = start;
    return true;
}

/* A character that takes no cell belongs to the one before it. */
static void combine(struct terminal *t, char32_t code)
{
    if (t->count == 0 || t->column == 0)
        return;
    struct terminal_cell *cell = cell_at(t, t->column - 1);
    char encoded[UTF8_LONGEST];
    size_t length = utf8_encode(code, encoded);
    if (cell->length >= length && cell->length > utf8_encode(cell->code, (char[4]){ 0 }) &&
        memcmp(t->pool.data + cell->start + cell->length - length, encoded, length) == 0)
        return; /* struck again */
    if (cell->start + cell->length < t->pool.length && !move_to_end(t, cell))
        return;
    bytes_append(&t->pool, encoded, length);
    cell->length += (uint32_t)length;
}

static void put(struct terminal *t, char32_t code)
{
    int width = width_of_code(&width_rules_narrow, code);
    if (width <= 0)
        combine(t, code);
    else if (t->column < t->end)
        strike(t, code, (unsigned)width);
    else
        append(t, code, (unsigned)width);
}

/* A tabulator stays one where nothing is behind it; its cells are not more than it takes. */
static void put_tab(struct terminal *t)
{
    unsigned width = (unsigned)(TAB - t->column % TAB);
    if (t->column < t->end)
        t->column += width < t->end - t->column ? width : t->end - t->column;
    else
        append(t, '\t', width);
}

static size_t end_of_string(struct slice line, size_t at)
{
    for (; at < line.length; at++) {
        if (line.data[at] == '\a')
            return at;
        if (line.data[at] == '\033')
            return at;
        if ((unsigned char)line.data[at] == 0xC2 && at + 1 < line.length &&
            (unsigned char)line.data[at + 1] == 0x9C)
            return at;
    }
    return at;
}

static size_t skip_terminator(struct slice line, size_t at)
{
    if (at < line.length && line.data[at] == '\a')
        return at + 1;
    if (at + 1 < line.length && line.data[at] == '\033' && line.data[at + 1] == '\\')
        return at + 2;
    return at + 1 < line.length && (unsigned char)line.data[at] == 0xC2 ? at + 2 : at;
}

static bool is_target(struct slice target)
{
    for (size_t i = 0; i < target.length; i++)
        if ((unsigned char)target.data[i] <= ' ' || target.data[i] == 0x7F)
            return false;
    return true;
}

/* 8;parameters;target: an empty target ends the link. */
static void take_osc(struct terminal *t, struct slice string)
{
    if (string.length < 2 || string.data[0] != '8' || string.data[1] != ';')
        return;
    const char *sign = memchr(string.data + 2, ';', string.length - 2);
    if (sign == NULL)
        return;
    struct slice target = { sign + 1, string.length - (size_t)(sign + 1 - string.data) };
    t->look.link = is_target(target) ? link_table_add(&t->links, target) : 0;
}

/* EL: what stands from the cursor on goes, or all of the line. */
static void erase(struct terminal *t, struct slice parameters)
{
    bool all = slice_equal(parameters, (struct slice){ "2", 1 });
    if (!all && parameters.length > 0 && !slice_equal(parameters, (struct slice){ "0", 1 }))
        return;
    size_t column = all ? 0 : t->column;
    while (t->count > 0 && t->cells[t->count - 1].column >= column)
        t->count--;
    t->end = t->end < column ? t->end : column;
    t->column = t->column < t->end ? t->column : t->end;
}

/* Behind the introducer; returns where what follows begins. */
static size_t take_csi(struct terminal *t, struct slice line, size_t at)
{
    size_t start = at;
    while (at < line.length && line.data[at] >= 0x20 && line.data[at] <= 0x3F)
        at++;
    if (at < line.length && line.data[at] >= 0x40 && line.data[at] <= 0x7E) {
        struct slice parameters = { line.data + start, at - start };
        bool own = parameters.length > 0 && strchr("<=>?", parameters.data[0]) != NULL;
        if (line.data[at] == 'm' && !own)
            terminal_sgr(parameters, &t->look);
        else if (line.data[at] == 'K' && !own)
            erase(t, parameters);
        at++;
    }
    return at;
}

static size_t take_string(struct terminal *t, struct slice line, size_t at, char kind)
{
    size_t end = end_of_string(line, at);
    if (kind == ']')
        take_osc(t, (struct slice){ line.data + at, end - at });
    return skip_terminator(line, end);
}

/* kind: the byte behind ESC, or what stands for it in C1. */
static size_t take_sequence(struct terminal *t, struct slice line, size_t at, char kind)
{
    if (kind == '[')
        return take_csi(t, line, at);
    if (kind != '\0' && strchr("]PX^_", kind) != NULL)
        return take_string(t, line, at, kind);
    while (kind >= 0x20 && kind <= 0x2F && at < line.length)
        kind = line.data[at++];
    return at;
}

static size_t take_control(struct terminal *t, struct slice line, size_t at, char32_t code)
{
    switch (code) {
    case '\b':
        t->column -= t->column > 0;
        t->returned = false;
        return at;
    case '\r':
        t->column = 0;
        t->returned = true;
        return at;
    case '\t':
        put_tab(t);
        return at;
    case '\033':
        if (at == line.length || (unsigned char)line.data[at] >= 0x7F ||
            (unsigned char)line.data[at] < 0x20)
            return at;
        return take_sequence(t, line, at + 1, line.data[at]);
    default:
        return code >= 0x80 ? take_sequence(t, line, at, (char)(code - 0x40)) : at;
    }
}

static bool is_simple(struct slice line)
{
    for (size_t i = 0; i < line.length; i++) {
        unsigned char c = (unsigned char)line.data[i];
        if ((c < 0x20 && c != '\t') || c == 0x7F || (c == 0xC2 && i + 1 < line.length))
            return false;
    }
    return true;
}

/* Struck words are a phrase: the blank between two has their look. */
static const struct look *look_of(const struct terminal *t, size_t i)
{
    const struct terminal_cell *cell = &t->cells[i];
    if (cell->code == ' ' && i > 0 && i + 1 < t->count && cell[-1].struck && cell[1].struck &&
        look_equal(&cell[-1].look, &cell[1].look))
        return &cell[-1].look;
    return &cell->look;
}

static void take_all(struct terminal *t, struct slice line)
{
    for (size_t at = 0; at < line.length;) {
        char32_t code;
        at += utf8_decode(line.data + at, line.length - at, &code);
        if (code < 0x20 || code == 0x7F || (code >= 0x80 && code < 0xA0))
            at = take_control(t, line, at, code);
        else
            put(t, code);
    }
}

void terminal_line(struct terminal *t, struct slice line, struct styled *out)
{
    styled_clear(out);
    t->count = t->column = t->end = 0;
    bytes_clear(&t->pool);
    if (is_simple(line)) {
        styled_append(out, line, &t->look);
        return;
    }
    take_all(t, line);
    for (size_t i = 0; i < t->count; i++)
        styled_append(out, (struct slice){ t->pool.data + t->cells[i].start, t->cells[i].length },
                      look_of(t, i));
}
