/* SPDX-License-Identifier: MIT */
/*
 * The program's own wcwidth, which ncurses calls in place of the C library's: so both of them and
 * the layout follow the one rule of text/width.h.  Its object has to be on the program's own link
 * line; terminal_self_test tells where it is not.
 *
 * Units: cells.
 * Ownership: the rules are copied.
 * Errors: none.
 */
#ifndef TUI_WCWIDTH_H
#define TUI_WCWIDTH_H

#include <stdbool.h>
#include <uchar.h>

#include "text/width.h"

/* The narrow rules hold until then. */
void wcwidth_set_rules(const struct width_rules *rules);
const struct width_rules *wcwidth_rules(void);

/* What curses gets for an answer. */
int wcwidth_of_code(char32_t code);

/* While on, no character has a width: so setcchar takes several that are one glyph. */
void wcwidth_join(bool on);

#endif
