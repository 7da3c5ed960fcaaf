/* SPDX-License-Identifier: MIT */
#include "doc/date.h"

#include <stdio.h>
#include <string.h>

#include "doc/cursor.h"
#include "text/utf8.h"

/* Years that a date of a text can have. */
enum { YEAR_LEAST = 1000, YEAR_MOST = 2999 };

/* Years of the Republic of China that are written without its name. */
enum { MINGUO_LEAST = 100, MINGUO_MOST = 150 };

static const struct {
    const char *name;
    unsigned before; /* the year before its first */
} eras[] = {
    { "中華民國", 1911 }, { "中华民国", 1911 }, { "民國", 1911 },
    { "民国", 1911 },     { "令和", 2018 },     { "平成", 1988 },
    { "昭和", 1925 },     { "大正", 1911 },     { "明治", 1867 },
};

static bool valid(const struct date *date)
{
    static const unsigned char days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return date->year >= YEAR_LEAST && date->year <= YEAR_MOST && date->month >= 1 &&
           date->month <= 12 && date->day >= 1 && date->day <= days[date->month - 1];
}

static bool take_value(struct cursor *cursor, unsigned *value)
{
    struct numeral numeral;
    cursor_take_spaces(cursor);
    if (!cursor_take_number(cursor, &numeral))
        return false;
    *value = numeral.value;
    return true;
}

static bool take_era(struct cursor *cursor, unsigned *year)
{
    for (size_t i = 0; i < sizeof eras / sizeof *eras; i++)
        if (cursor_take(cursor, eras[i].name)) {
            unsigned value = 1;
            cursor_take_spaces(cursor);
            if (!cursor_take(cursor, "元") && !take_value(cursor, &value))
                return false;
            *year = eras[i].before + value;
            return true;
        }
    return false;
}

static bool take_separator(struct cursor *cursor, const char32_t *codes)
{
    cursor_take_spaces(cursor);
    return cursor_take_any(cursor, codes);
}

/* Year, month, day in that order. */
static bool take_by_year(struct cursor *cursor, struct date *date)
{
    struct cursor start = *cursor;
    if (!take_era(cursor, &date->year)) {
        *cursor = start;
        if (!take_value(cursor, &date->year))
            return false;
    }
    if (date->year >= MINGUO_LEAST && date->year <= MINGUO_MOST)
        date->year += eras[0].before; /* 113年1月15日, as offices in Taiwan write */
    if (!take_separator(cursor, U"-/.．－／‐‑–年년") || !take_value(cursor, &date->month) ||
        !take_separator(cursor, U"-/.．－／‐‑–月월") || !take_value(cursor, &date->day))
        return false;
    struct cursor unit = *cursor;
    if (take_separator(&unit, U"日号號일.．"))
        *cursor = unit;
    return valid(date);
}

/* Three letters tell a month. */
static unsigned take_month(struct cursor *cursor)
{
    static const char *const names[] = { "january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december" };
    size_t letters = 0;
    char lower[12];
    while (letters < cursor->rest.length && letters < sizeof lower) {
        char c = (char)(cursor->rest.data[letters] | 0x20);
        if (c < 'a' || c > 'z')
            break;
        lower[letters++] = c;
    }
    for (unsigned i = 0; letters >= 3 && i < 12; i++)
        if (letters <= strlen(names[i]) && memcmp(lower, names[i], letters) == 0) {
            cursor_advance(cursor, letters);
            cursor_take(cursor, ".");
            return i + 1;
        }
    return 0;
}

static void take_ordinal(struct cursor *cursor)
{
    static const char *const ends[] = { "st", "nd", "rd", "th" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (cursor_take(cursor, ends[i]))
            return;
}

/* The clock that stands before the year in Sat Mar  7 21:10:02 2020. */
static void take_inner_clock(struct cursor *cursor, struct date *date)
{
    struct cursor at = *cursor;
    unsigned hour, minute, second;
    if (!take_value(&at, &hour) || !cursor_take(&at, ":") || !take_value(&at, &minute) ||
        !cursor_take(&at, ":") || !take_value(&at, &second) || hour > 23 || minute > 59)
        return;
    date->timed = true;
    date->hour = hour;
    date->minute = minute;
    *cursor = at;
}

/* December 21, 2020 */
static bool take_by_month(struct cursor *cursor, struct date *date)
{
    date->month = take_month(cursor);
    if (date->month == 0 || !take_value(cursor, &date->day))
        return false;
    take_ordinal(cursor);
    cursor_take(cursor, ",");
    take_inner_clock(cursor, date);
    return take_value(cursor, &date->year) && valid(date);
}

/* 21 December 2020 */
static bool take_by_day(struct cursor *cursor, struct date *date)
{
    if (!take_value(cursor, &date->day))
        return false;
    take_ordinal(cursor);
    cursor_take_spaces(cursor);
    cursor_take_any(cursor, U"-");
    date->month = take_month(cursor);
    cursor_take_any(cursor, U",-");
    return date->month > 0 && take_value(cursor, &date->year) && valid(date);
}

/* 12/21/2020, and 21/12/2020 or 21.12.2020 where only that is possible. */
static bool take_by_slash(struct cursor *cursor, struct date *date)
{
    unsigned first, second;
    if (!take_value(cursor, &first) || !cursor_take_any(cursor, U"/.-") ||
        !take_value(cursor, &second) || !cursor_take_any(cursor, U"/.-") ||
        !take_value(cursor, &date->year))
        return false;
    date->month = first <= 12 ? first : second;
    date->day = first <= 12 ? second : first;
    return valid(date);
}

static bool take_one_of(struct cursor *cursor, const char *const words[], size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cursor_take(cursor, words[i]))
            return true;
    return false;
}

/* (Mon) */
static bool take_latin_day(struct cursor *cursor)
{
    size_t letters = 0;
    while (letters < cursor->rest.length && (cursor->rest.data[letters] | 0x20) >= 'a' &&
           (cursor->rest.data[letters] | 0x20) <= 'z')
        letters++;
    bool day = letters >= 3 && letters <= 9;
    cursor_advance(cursor, day ? letters : 0);
    return day;
}

/* 星期一, （一）, (月), 月曜日, 월요일: something beside the day has to say that it is one. */
static void take_weekday(struct cursor *cursor)
{
    static const char *const before[] = { "星期", "禮拜", "礼拜", "週", "周" };
    static const char *const after[] = { "曜日", "曜", "요일" };
    struct cursor start = *cursor;
    cursor_take_spaces(cursor);
    bool bracket = cursor_take_any(cursor, U"（(［[");
    bool said = take_one_of(cursor, before, sizeof before / sizeof *before) || bracket;
    bool day = cursor_take_any(cursor, U"一二三四五六日天月火水木金土월화수목금토일");
    said = take_one_of(cursor, after, sizeof after / sizeof *after) || said;
    if (!day && bracket)
        day = take_latin_day(cursor);
    if (!day || !said || (bracket && !cursor_take_any(cursor, U"）)］]")))
        *cursor = start;
}

enum half { HALF_NONE, HALF_MORNING, HALF_EVENING };

static enum half take_half(struct cursor *cursor)
{
    static const struct {
        const char *name;
        enum half half;
    } halves[] = {
        { "上午", HALF_MORNING }, { "下午", HALF_EVENING }, { "午前", HALF_MORNING },
        { "午後", HALF_EVENING }, { "오전", HALF_MORNING }, { "오후", HALF_EVENING },
        { "凌晨", HALF_MORNING }, { "清晨", HALF_MORNING }, { "早上", HALF_MORNING },
        { "早晨", HALF_MORNING }, { "晚上", HALF_EVENING }, { "晚間", HALF_EVENING },
        { "晚间", HALF_EVENING }, { "傍晚", HALF_EVENING }, { "AM", HALF_MORNING },
        { "PM", HALF_EVENING },   { "a.m.", HALF_MORNING }, { "p.m.", HALF_EVENING },
        { "am", HALF_MORNING },   { "pm", HALF_EVENING },
    };
    for (size_t i = 0; i < sizeof halves / sizeof *halves; i++)
        if (cursor_take(cursor, halves[i].name)) {
            cursor_take_spaces(cursor);
            return halves[i].half;
        }
    return HALF_NONE;
}

/* After 10: come digits; after 10時 or 10時半 a unit, or nothing. */
static bool take_minute(struct cursor *cursor, bool colon, unsigned *minute)
{
    struct cursor start = *cursor;
    *minute = 0;
    if (colon)
        return take_value(cursor, minute) && *minute < 60;
    if (cursor_take(cursor, "半")) {
        *minute = 30;
        return true;
    }
    bool counted = take_value(cursor, minute) && *minute < 60 &&
                   (cursor_take_spaces(cursor) || true) && cursor_take_any(cursor, U"分분");
    if (!counted) {
        *minute = 0;
        *cursor = start;
    }
    return true;
}

/* Seconds and a zone are passed over. */
static void take_rest_of_time(struct cursor *cursor)
{
    unsigned ignored;
    struct cursor before = *cursor;
    if (!cursor_take_any(cursor, U":：") || !take_value(cursor, &ignored))
        *cursor = before;
    before = *cursor;
    if (cursor_take(cursor, "."))
        take_value(cursor, &ignored);
    if (cursor_take(cursor, "Z"))
        return;
    before = *cursor;
    if (!cursor_take_any(cursor, U"+-") || !take_value(cursor, &ignored)) {
        *cursor = before;
        return;
    }
    if (cursor_take(cursor, ":"))
        take_value(cursor, &ignored);
}

static void take_time(struct cursor *cursor, struct date *date)
{
    struct cursor start = *cursor;
    cursor_take_spaces(cursor);
    cursor_take_any(cursor, U"T,，|｜·");
    cursor_take(cursor, "at ");
    take_weekday(cursor);
    cursor_take_spaces(cursor);
    enum half half = take_half(cursor);
    unsigned hour, minute;
    bool clock = false, colon = false;
    if (take_value(cursor, &hour)) {
        struct cursor mark = *cursor;
        cursor_take_spaces(cursor);
        colon = cursor_take_any(cursor, U":：");
        clock = colon || cursor_take_any(cursor, U"時时点點시") || half != HALF_NONE;
        if (!clock)
            *cursor = mark;
    }
    if (!clock || hour > 24 || !take_minute(cursor, colon, &minute)) {
        *cursor = start;
        return;
    }
    take_rest_of_time(cursor);
    struct cursor before = *cursor;
    cursor_take_spaces(cursor);
    enum half after = take_half(cursor);
    if (after == HALF_NONE)
        *cursor = before;
    half = half == HALF_NONE ? after : half;
    if (half == HALF_EVENING && hour < 12)
        hour += 12;
    if (half == HALF_MORNING && hour == 12)
        hour = 0;
    date->timed = true;
    date->hour = hour % 24;
    date->minute = minute;
}

static bool take_date(struct cursor *cursor, struct date *date)
{
    static bool (*const ways[])(struct cursor *, struct date *) = {
        take_by_year,
        take_by_month,
        take_by_day,
        take_by_slash,
    };
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        struct cursor at = *cursor;
        *date = (struct date){ 0 };
        if (ways[i](&at, date)) {
            take_time(&at, date);
            take_weekday(&at);
            *cursor = at;
            return true;
        }
    }
    return false;
}

/* Whether a date can begin here: not within a longer number or word. */
static bool may_start(char32_t code, char32_t before)
{
    struct numeral numeral;
    char bytes[UTF8_LONGEST], previous[UTF8_LONGEST];
    struct slice here = { bytes, utf8_encode(code, bytes) };
    bool number = numeral_read(here, &numeral) > 0;
    if (number) {
        struct slice last = { previous, utf8_encode(before, previous) };
        return before == 0 || numeral_read(last, &numeral) == 0;
    }
    bool letter = (code | 0x20) >= U'a' && (code | 0x20) <= U'z';
    bool inside = (before | 0x20) >= U'a' && (before | 0x20) <= U'z';
    return (letter && !inside) || codes_have(U"中民令平昭大明", code);
}

bool date_find(struct slice text, struct date *date, size_t *start, size_t *end)
{
    struct cursor cursor = { text };
    char32_t before = 0;
    while (!cursor_done(&cursor)) {
        struct cursor at = cursor;
        char32_t code = cursor_peek(&cursor);
        if (may_start(code, before) && take_date(&at, date)) {
            *start = text.length - cursor.rest.length;
            struct slice range = { cursor.rest.data, cursor_since(&at, &cursor) };
            *end = *start + slice_trim(range).length;
            return true;
        }
        before = cursor_next(&cursor);
    }
    return false;
}

void date_write(const struct date *date, char out[DATE_LENGTH])
{
    unsigned year = date->year % 10000, month = date->month % 100, day = date->day % 100;
    if (date->timed)
        snprintf(out, DATE_LENGTH, "%04u-%02u-%02u %02u:%02u", year, month, day, date->hour % 100,
                 date->minute % 100);
    else
        snprintf(out, DATE_LENGTH, "%04u-%02u-%02u", year, month, day);
}

bool date_read_clock(struct slice text, struct date *date)
{
    struct cursor cursor = { text };
    struct date clock = { 0 };
    take_time(&cursor, &clock);
    if (!clock.timed || !cursor_done(&cursor))
        return false;
    date->timed = true;
    date->hour = clock.hour;
    date->minute = clock.minute;
    return true;
}
