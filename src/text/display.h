/* SPDX-License-Identifier: MIT */
/*
 * What is sent to a terminal for a cluster.  Controls, bidi controls and invisible characters never
 * are; what a terminal would draw otherwise than ncurses can express is substituted.
 *
 * Units: bytes in and out, cells.
 * Ownership: the result is a value.
 * Errors: none; every input has a drawing, if only an empty one.
 */
#ifndef TEXT_DISPLAY_H
#define TEXT_DISPLAY_H

#include <stdbool.h>
#include <stddef.h>

#include "text/width.h"

/* ncurses keeps five code points in a cell (CCHARW_MAX). */
#define GLYPH_CODES_MAX 5u
#define GLYPH_BYTES_MAX (GLYPH_CODES_MAX * 4u)

struct glyph {
    char bytes[GLYPH_BYTES_MAX + 1]; /* NUL-terminated UTF-8 of a base and its marks */
    unsigned char length;            /* bytes; 0: nothing is drawn */
    unsigned char cells;             /* 0, 1 or 2 */
    bool substituted;                /* is not what the text has */
};

void display_cluster(const struct width_rules *rules, const char *cluster, size_t length,
                     struct glyph *glyph);

/*
 * Appends the clusters of a short string (a title, a message) as they would be drawn, cut before the
 * cluster that passes cells; *used (may be NULL) gets the cells taken.
 */
struct bytes;
void display_text(const struct width_rules *rules, const char *text, size_t length, size_t cells,
                  struct bytes *out, size_t *used);

#endif
