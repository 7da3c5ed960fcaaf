/* SPDX-License-Identifier: MIT */
/*
 * Laying a quotation against a window of the text: the longest sequence of runs that both have, in
 * the same order, by dynamic programming over WHOLE x WINDOW cells.
 */
#include "doc/quotation_internal.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/limits.h"
#include "base/mem.h"
#include "text/utf8.h"

/* Code points that agree count from this many in a row on. */
#define RUN 4u

/* Code points of the window: a whole quotation and what may stand around and between. */
#define WHOLE QUOTATION_WHOLE
#define WINDOW (WHOLE + 2 * QUOTATION_SLACK)

/* best[i][j]: how many of the first i code points of whole agree with the first j of the window, in
 * runs; matched[i][j]: the same when the last ones of both agree and belong to a run. */
struct grid {
    char32_t whole[WHOLE], window[WINDOW];
    size_t offsets[WINDOW + 1]; /* of the window's code points in the text */
    size_t rows, columns;
    uint16_t run[WHOLE + 1][WINDOW + 1];
    uint16_t best[WHOLE + 1][WINDOW + 1];
    uint16_t matched[WHOLE + 1][WINDOW + 1];
};

static void grid_fill(struct grid *grid, struct slice whole, struct slice text, int64_t start)
{
    size_t byte = start > (int64_t)QUOTATION_SLACK ? (size_t)start - QUOTATION_SLACK : 0;
    byte = utf8_floor(text.data, text.length, byte);
    grid->rows = grid->columns = 0;
    for (; grid->columns < WINDOW && byte < text.length; grid->columns++) {
        grid->offsets[grid->columns] = byte;
        byte += utf8_decode(text.data + byte, text.length - byte, &grid->window[grid->columns]);
    }
    grid->offsets[grid->columns] = byte;
    for (size_t i = 0; i < whole.length && grid->rows < WHOLE; grid->rows++)
        i += utf8_decode(whole.data + i, whole.length - i, &grid->whole[grid->rows]);
}

static uint16_t larger(uint16_t a, uint16_t b)
{
    return a > b ? a : b;
}

static void grid_cell(struct grid *grid, size_t i, size_t j)
{
    uint16_t matched = 0;
    bool same = grid->whole[i - 1] == grid->window[j - 1];
    uint16_t run = same ? grid->run[i - 1][j - 1] + 1 : 0;
    if (run >= RUN)
        matched = grid->best[i - RUN][j - RUN] + RUN;
    if (run > RUN)
        matched = larger(matched, grid->matched[i - 1][j - 1] + 1);
    grid->run[i][j] = run;
    grid->matched[i][j] = matched;
    grid->best[i][j] = larger(matched, larger(grid->best[i - 1][j], grid->best[i][j - 1]));
}

static void grid_solve(struct grid *grid)
{
    for (size_t j = 0; j <= grid->columns; j++)
        grid->run[0][j] = grid->best[0][j] = grid->matched[0][j] = 0;
    for (size_t i = 1; i <= grid->rows; i++) {
        grid->run[i][0] = grid->best[i][0] = grid->matched[i][0] = 0;
        for (size_t j = 1; j <= grid->columns; j++)
            grid_cell(grid, i, j);
    }
}

/* Writes for each code point of whole which one of the window it agrees with, or SIZE_MAX. */
static void grid_trace(const struct grid *grid, size_t partner[WHOLE])
{
    size_t i = grid->rows, j = grid->columns;
    for (size_t k = 0; k < WHOLE; k++)
        partner[k] = SIZE_MAX;
    while (i > 0 && j > 0) {
        if (grid->best[i][j] == grid->best[i - 1][j]) {
            i--;
            continue;
        }
        if (grid->best[i][j] == grid->best[i][j - 1]) {
            j--;
            continue;
        }
        /* A run ends here: back through it to where it began. */
        while (grid->matched[i][j] != grid->best[i - RUN][j - RUN] + RUN)
            partner[--i] = --j;
        for (size_t k = 0; k < RUN; k++)
            partner[--i] = --j;
    }
}

/* Where in the window the code point number target of whole is, or would be. */
static size_t trace_target(const struct grid *grid, size_t target)
{
    size_t partner[WHOLE];
    grid_trace(grid, partner);
    size_t before = target, after = target;
    while (before > 0 && partner[before - 1] == SIZE_MAX)
        before--;
    while (after < grid->rows && partner[after] == SIZE_MAX)
        after++;
    if (after < grid->rows && (after == target || before == 0)) {
        size_t lost = after - target;
        return partner[after] > lost ? partner[after] - lost : 0;
    }
    if (before == 0)
        return 0;
    size_t follows = partner[before - 1] + 1;
    /* Where as much stands between as stood there, it was replaced one by one. */
    if (after < grid->rows && partner[after] - follows == after - before)
        follows += target - before;
    return follows;
}

size_t quotation_align(struct slice whole, size_t target, struct slice text, int64_t start,
                       size_t *byte)
{
    struct grid *grid = mem_alloc(sizeof *grid);
    grid_fill(grid, whole, text, start);
    grid_solve(grid);
    size_t agreed = grid->best[grid->rows][grid->columns];
    *byte = grid->offsets[trace_target(grid, utf8_count(whole.data, target))];
    free(grid);
    return agreed;
}
