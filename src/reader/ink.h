/* SPDX-License-Identifier: MIT */
/*
 * The colours that a text brings along, from the parameters that a terminal would get.
 *
 * Units: as struct ink has them.
 * Ownership: values only.
 * Errors: none; parameters that are no colour count for nothing.
 * Source: ECMA-48 8.3.117 (SGR), ITU-T T.416 13.1.8 (38 and 48).
 */
#ifndef READER_INK_H
#define READER_INK_H

#include "reader/cells.h"

/* The parameters of an SGR sequence, parted by semicolons. */
struct ink ink_read(const char *parameters);

#endif
