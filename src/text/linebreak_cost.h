/* SPDX-License-Identifier: MIT */
/*
 * How well a line ends where it may: what is better kept together without being forbidden.
 *
 * Units: bytes of well-formed UTF-8; a cost from 0 (nothing against it) to BREAK_COST_WORST.
 * Ownership: nothing is kept.
 * Errors: none.
 * Source: CLREQ 3.1.10 (a number and its measure word), 3.2 (names of several parts); JLREQ 3.1.10
 *   and appendix C for what is forbidden; the lists of words are the project's own.
 */
#ifndef TEXT_LINEBREAK_COST_H
#define TEXT_LINEBREAK_COST_H

#include <stddef.h>

#include "text/language.h"

#define BREAK_COST_WORST 100u

/* The cost of a line's end before text[offset], where linebreak_find says BREAK_ALLOWED; it looks
 * at a few characters on either side.  0 at the text's ends, in languages without costs (other) and
 * between Korean words. */
unsigned linebreak_cost(enum language language, const char *text, size_t length, size_t offset);

#endif
