/* SPDX-License-Identifier: MIT */
#include "tui/paint.h"

#include <wchar.h>

#include "text/utf8.h"
#include "tui/wcwidth.h"

static size_t decode(const struct cell *cell, wchar_t *codes)
{
    size_t count = 0;
    for (size_t i = 0; i < cell->length;) {
        char32_t code;
        i += utf8_decode_valid(cell->bytes + i, &code);
        codes[count++] = (wchar_t)code;
    }
    codes[count] = L'\0';
    return count;
}

static void make(cchar_t *character, const wchar_t *codes, const struct look *look)
{
    if (setcchar(character, codes, look->attributes, look->pair, NULL) != OK)
        setcchar(character, L"?", look->attributes, look->pair, NULL);
}

/* A glyph whose first character takes all of its cells: what follows is drawn into it. */
static size_t make_joined(cchar_t *out, const wchar_t *codes, const struct look *look)
{
    wcwidth_join(true);
    make(out, codes, look);
    wcwidth_join(false);
    return 1;
}

/* Two narrow characters, each with its marks: a flag, a halfwidth kana with its voiced mark. */
static size_t make_pair(cchar_t *out, wchar_t *codes, size_t count, const struct look *look)
{
    size_t second = 1;
    while (second < count && wcwidth_of_code((char32_t)codes[second]) == 0)
        second++;
    wchar_t kept = codes[second];
    codes[second] = L'\0';
    make(out, codes, look);
    codes[second] = kept;
    make(out + 1, second < count ? codes + second : L" ", look);
    return 2;
}

static size_t make_cell(cchar_t *out, const struct cell *cell, const struct look *look)
{
    wchar_t codes[GLYPH_CODES_MAX + 1];
    size_t count = decode(cell, codes);
    if (count == 0) {
        make(out, L" ", look);
        return 1;
    }
    if (count == 1 || wcwidth_of_code((char32_t)codes[0]) >= cell->cells)
        return make_joined(out, codes, look);
    return make_pair(out, codes, count, look);
}

/* ASCII, and what takes three bytes and two cells, are the same everywhere. */
static bool is_disputed(const struct cell *cell)
{
    return cell->length > 1 && (cell->length != 3 || cell->cells != 2);
}

struct extent paint_extent(const struct grid *grid, int row)
{
    struct extent extent = { 0 };
    for (int column = 0; column < grid->columns; column++) {
        const struct cell *cell = grid_cell(grid, column, row);
        if (cell->length == 0)
            continue;
        if (extent.end == 0)
            extent.first = column;
        extent.end = column + cell->cells;
        extent.disputed |= is_disputed(cell);
    }
    return extent;
}

void paint_row(const struct grid *grid, int row, const struct theme *theme, cchar_t *room)
{
    size_t count = 0;
    int columns = grid->columns < getmaxx(stdscr) ? grid->columns : getmaxx(stdscr);
    for (int column = 0; column < columns; column++) {
        const struct cell *cell = grid_cell(grid, column, row);
        if (cell->right || column + cell->cells > columns)
            continue;
        struct look look = theme_look(theme, cell);
        count += make_cell(room + count, cell, &look);
    }
    mvadd_wchnstr(row, 0, room, (int)count);
    wredrawln(stdscr, row, 1);
}
