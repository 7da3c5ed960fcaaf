/* SPDX-License-Identifier: MIT */
/*
 * What the shape of lines says by itself: ruled lines, captions, verse.
 *
 * Units: bytes of well-formed UTF-8; cells.
 * Ownership: nothing is kept.
 * Errors: none.
 */
#ifndef DOC_SHAPE_H
#define DOC_SHAPE_H

#include <stdbool.h>

#include "base/bytes.h"
#include "doc/line.h"

/* ＊＊＊, ―――, ◇: nothing but signs that set scenes apart. */
bool shape_is_rule(struct slice text);

/*
 * How many of the lines from the first on are a stanza: short, of one width, and nobody's speech.
 * Given are lines that follow each other without a blank one; 0 where they are prose.
 */
size_t shape_stanza(const struct slice *texts, const struct glance *glances, size_t count);

/* The same in a text that is verse: short lines of any width. */
size_t shape_verse(const struct glance *glances, size_t count);

#endif
