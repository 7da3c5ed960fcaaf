/* SPDX-License-Identifier: MIT */
/*
 * What an item of a list begins with: a bullet, a number, the > of a quoted line.
 *
 * Units: bytes of well-formed UTF-8.
 * Ownership: nothing is kept.
 * Errors: none.
 * Source: JLREQ 3.5.2 and CLREQ 3.2.2 for lines that are aligned behind their number.
 */
#ifndef LAYOUT_MARKER_H
#define LAYOUT_MARKER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"

enum marker_kind {
    MARKER_NONE,
    MARKER_BULLET, /* a sign that is nothing else, or has white space after it; > of quotations */
    MARKER_NUMBER, /* a number and white space, or one in a circle */
    MARKER_PERHAPS /* （一） or 一、 right before words: an item where its neighbours are too */
};

struct marker {
    enum marker_kind kind;
    size_t length; /* with the white space behind it */
};

/* Text without the white space before it. */
struct slice marker_behind_white(struct slice text);

/* The marker that text without white space before it begins with. */
struct marker marker_read(struct slice text);

/* Whether the text begins with an opening bracket or quotation mark. */
bool marker_is_bracket(struct slice text);

#endif
