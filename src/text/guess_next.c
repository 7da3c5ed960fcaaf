/* SPDX-License-Identifier: MIT */
/* From one encoding to the next, where the reader tries them. */
#include "text/guess.h"

#include <string.h>

static const char *const common[] = {
    "UTF-8",    "GB18030",  "BIG5-HKSCS", "CP932", "EUC-JP", "CP949",  "ISO-2022-JP",
    "UTF-16LE", "UTF-16BE", "CP1252",     "CP1251", "KOI8-R",
};

#define COMMON (sizeof common / sizeof *common)

static bool same(const char *one, const char *other)
{
    return one != NULL && other != NULL && strcmp(one, other) == 0;
}

const char *guess_next(const char *first, const char *second, const char *now)
{
    const char *order[COMMON + 2];
    size_t count = 0, at = 0;
    order[count++] = first;
    if (second != NULL && !same(first, second))
        order[count++] = second;
    for (size_t i = 0; i < COMMON; i++)
        if (!same(common[i], first) && !same(common[i], second))
            order[count++] = common[i];
    while (at < count && !same(order[at], now))
        at++;
    return at + 1 < count ? order[at + 1] : first;
}
