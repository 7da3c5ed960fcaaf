/* SPDX-License-Identifier: MIT */
/*
 * The colours that a text brings along, beside the style of its cells.
 *
 * Units: colours by their number among 256, and one more; 0 for none.
 * Ownership: values only.
 * Errors: none; parameters that are no colour count for nothing.
 * Source: ECMA-48 8.3.117 (SGR), ITU-T T.416 13.1.8 (38 and 48).
 */
#ifndef READER_INK_H
#define READER_INK_H

#include <stdbool.h>
#include <stdint.h>

struct ink {
    uint16_t text, ground;
    bool faint, inverse;
};

/* The parameters of an SGR sequence, parted by semicolons. */
struct ink ink_read(const char *parameters);

bool ink_equal(struct ink a, struct ink b);
bool ink_is_plain(struct ink ink);

#endif
