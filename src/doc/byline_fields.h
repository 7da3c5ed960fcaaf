/* SPDX-License-Identifier: MIT */
/*
 * A by-line cut into fields: keys, dates, links, and words that are somebody's value.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: slices are of the line that was read.
 * Errors: none; what is beyond FIELDS_MAX is not looked at.
 */
#ifndef DOC_BYLINE_FIELDS_H
#define DOC_BYLINE_FIELDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/date.h"

enum field_kind { FIELD_WORD, FIELD_KEY, FIELD_DATE, FIELD_LINK, FIELD_COUNTER };

struct field {
    enum field_kind kind;
    struct slice text;
    uint32_t classes; /* of a key: enum word_class */
    bool apart;       /* a bar, bracket or wide gap stands before it */
    bool barred;      /* … which is not a gap */
    bool spaced;      /* one space stands before it */
    struct date date;
};

#define FIELDS_MAX 32u

size_t fields_read(struct slice line, struct field fields[FIELDS_MAX]);

#endif
