/* SPDX-License-Identifier: MIT */
#include "doc/day.h"

#include <string.h>
#include <strings.h>

#include "doc/cursor.h"
#include "doc/line.h"

/* Cells of what may follow the date: the day of the week, the weather, a place. */
enum { REST_CELLS = 24, DAYS = 31, MONTHS = 12, NAME_LEAST = 3 };

static const char *const months[] = { "january",   "february", "march",    "april",
                                      "may",       "june",     "july",     "august",
                                      "september", "october",  "november", "december" };
static const char *const weekdays[] = { "monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday" };

/* A name in Latin letters, whole or its first three with or without a full stop. */
static bool take_name(struct cursor *cursor, const char *const names[], size_t count)
{
    size_t length = 0;
    while (length < cursor->rest.length && (cursor->rest.data[length] | 0x20) >= 'a' &&
           (cursor->rest.data[length] | 0x20) <= 'z')
        length++;
    for (size_t i = 0; i < count && length >= NAME_LEAST; i++) {
        bool whole = length == strlen(names[i]) || length == NAME_LEAST;
        if (!whole || strncasecmp(cursor->rest.data, names[i], length) != 0)
            continue;
        cursor_advance(cursor, length);
        cursor_take_any(cursor, U".,");
        cursor_take_spaces(cursor);
        return true;
    }
    return false;
}

static bool take_number(struct cursor *cursor, unsigned most)
{
    struct numeral numeral;
    return cursor_take_number(cursor, &numeral) && numeral.value >= 1 && numeral.value <= most;
}

static bool take_day_of_month(struct cursor *cursor)
{
    if (!take_number(cursor, DAYS))
        return false;
    if (!cursor_take(cursor, "st") && !cursor_take(cursor, "nd") && !cursor_take(cursor, "rd"))
        cursor_take(cursor, "th");
    return true;
}

static bool take_month(struct cursor *cursor)
{
    return take_name(cursor, months, sizeof months / sizeof *months);
}

/* January 3, 3 May, Monday, May 4th, 1990. */
static bool take_english(struct cursor *cursor)
{
    take_name(cursor, weekdays, sizeof weekdays / sizeof *weekdays);
    if (take_month(cursor)) {
        if (!take_day_of_month(cursor))
            return false;
    } else {
        if (!take_day_of_month(cursor) || !cursor_take_spaces(cursor) || !take_month(cursor))
            return false;
    }
    struct cursor after = *cursor;
    cursor_take_any(&after, U",");
    cursor_take_spaces(&after);
    if (take_number(&after, 9999))
        *cursor = after;
    return true;
}

/* 2020年1月3日, 三月五日, 1월 3일. */
static bool take_cjk(struct cursor *cursor)
{
    struct numeral numeral;
    struct cursor year = *cursor;
    if (cursor_take_number(&year, &numeral) && cursor_take_any(&year, U"年년")) {
        cursor_take_spaces(&year);
        *cursor = year;
    }
    if (!take_number(cursor, MONTHS) || !cursor_take_any(cursor, U"月월"))
        return false;
    cursor_take_spaces(cursor);
    return take_number(cursor, DAYS) && cursor_take_any(cursor, U"日號号일");
}

/* 2020-01-03, 2020/1/3, 2020. 1. 3. */
static bool take_figures(struct cursor *cursor)
{
    if (!take_number(cursor, 9999) || !cursor_take_any(cursor, U"-/.．／"))
        return false;
    cursor_take_spaces(cursor);
    if (!take_number(cursor, MONTHS) || !cursor_take_any(cursor, U"-/.．／"))
        return false;
    cursor_take_spaces(cursor);
    bool day = take_number(cursor, DAYS);
    cursor_take_any(cursor, U".");
    return day;
}

bool day_is(struct slice line)
{
    static bool (*const readers[])(struct cursor *) = { take_cjk, take_english, take_figures };
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
        struct cursor cursor = { line };
        if (!readers[i](&cursor))
            continue;
        bool apart = cursor_done(&cursor) ||
                     codes_have(U" \t\u3000（([［，,、·・:：星週周", cursor_peek(&cursor));
        return apart && cells_of(cursor.rest) <= REST_CELLS && end_of(line) != END_SENTENCE &&
               end_of(line) != END_COMMA;
    }
    return false;
}
