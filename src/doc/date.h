/* SPDX-License-Identifier: MIT */
/*
 * Dates as by-lines write them, in Chinese, Japanese, Korean and English: 2020年12月21日,
 * 2020-12-21T10:09:00+08:00, 令和2年12月21日, 民國109年, 2020. 12. 21. 오전 10:09, Dec 21, 2020 …
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: values only.
 * Errors: none; what is no date of the calendar is not found.
 */
#ifndef DOC_DATE_H
#define DOC_DATE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"

struct date {
    unsigned year, month, day;
    bool timed;
    unsigned hour, minute;
};

/* The first date in text, with its time of day; *start and *end get its range. */
bool date_find(struct slice text, struct date *date, size_t *start, size_t *end);

/* A time of day by itself, for a date that has none. */
bool date_read_clock(struct slice text, struct date *date);

/* 2020-12-21 or 2020-12-21 10:09, with its NUL. */
#define DATE_LENGTH 17
void date_write(const struct date *date, char out[DATE_LENGTH]);

#endif
