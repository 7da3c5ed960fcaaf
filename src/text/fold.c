/* SPDX-License-Identifier: MIT */
#include "text/fold.h"

#include "text/tables/fold_table.h"

/* The rows of a character: [first, end), empty where it has no company. */
struct rows {
    size_t first;
    size_t end;
};

static struct rows rows_of_plane(char32_t code)
{
    for (size_t i = 0; i < fold_plane_count; i++)
        if (fold_planes[i].plane == code >> 16)
            return (struct rows){ fold_planes[i].first, fold_planes[i].end };
    return (struct rows){ 0, 0 };
}

static struct rows rows_of(char32_t code)
{
    struct rows rows = rows_of_plane(code);
    size_t limit = rows.end;
    uint16_t low = (uint16_t)(code & 0xFFFF);
    while (rows.first < rows.end) {
        size_t middle = rows.first + (rows.end - rows.first) / 2;
        if (fold_codes[middle] < low)
            rows.first = middle + 1;
        else
            rows.end = middle;
    }
    while (rows.end < limit && fold_codes[rows.end] == low)
        rows.end++;
    return rows;
}

static char32_t code_of(size_t row)
{
    size_t i = 0;
    while (row >= fold_planes[i].end)
        i++;
    return (char32_t)fold_planes[i].plane << 16 | fold_codes[row];
}

/* A character that stands for others has its own key in the first of its rows. */
static bool is_own(size_t row)
{
    return row == 0 || code_of(row) != code_of(row - 1);
}

/* What a key is called: the first character of its ring whose own key it is.  No other key has this
 * name, and every ring has such a character. */
static char32_t key_of(size_t row)
{
    size_t best = SIZE_MAX;
    size_t i = row;
    do {
        if (i < best && is_own(i))
            best = i;
        i = fold_next[i];
    } while (i != row);
    return code_of(best);
}

size_t fold_keys(char32_t code, char32_t keys[FOLD_KEYS_MAX])
{
    struct rows rows = rows_of(code);
    size_t count = 0;
    for (size_t row = rows.first; row < rows.end && count < FOLD_KEYS_MAX; row++)
        keys[count++] = key_of(row);
    if (count == 0)
        keys[count++] = code;
    return count;
}

static bool ring_meets(size_t row, struct rows rows)
{
    size_t i = row;
    do {
        if (i >= rows.first && i < rows.end)
            return true;
        i = fold_next[i];
    } while (i != row);
    return false;
}

bool fold_match(char32_t query, char32_t text)
{
    if (query == text)
        return true;
    struct rows a = rows_of(query), b = rows_of(text);
    for (size_t row = a.first; row < a.end; row++)
        if (ring_meets(row, b))
            return true;
    return false;
}

static size_t add_code(char32_t code, char32_t *out, size_t count, size_t max)
{
    for (size_t i = 0; i < count; i++)
        if (out[i] == code)
            return count;
    if (count < max)
        out[count++] = code;
    return count;
}

size_t fold_alternatives(char32_t query, char32_t *out, size_t max)
{
    size_t count = add_code(query, out, 0, max);
    struct rows rows = rows_of(query);
    for (size_t row = rows.first; row < rows.end; row++)
        for (size_t i = fold_next[row]; i != row; i = fold_next[i])
            count = add_code(code_of(i), out, count, max);
    return count;
}
