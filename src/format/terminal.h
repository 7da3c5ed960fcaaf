/* SPDX-License-Identifier: MIT */
/*
 * What a program wrote for a terminal, line by line: overstrike and SGR become looks, OSC 8 links;
 * of every other escape sequence and control nothing is left.
 *
 * Units: bytes of well-formed UTF-8 in and out; columns of cells inside.
 * Ownership: a terminal belongs to its caller; lines are filled in.
 * Errors: none; a sequence that a line's end cuts off ends there.
 * Source: ECMA-48 for the sequences; nroff's overstrike; OSC 8 as terminals have agreed on it.
 */
#ifndef FORMAT_TERMINAL_H
#define FORMAT_TERMINAL_H

#include "format/styled.h"

/* One for all lines of a text: a look goes on from a line to the next. */
struct terminal {
    struct look look;
    struct link_table links;
    struct terminal_cell *cells; /* of the line in work */
    size_t count, capacity;
    struct bytes pool;           /* their characters */
    size_t column, end;          /* where the next character goes; behind the last one */
    bool returned;               /* to the line's start: what is written now takes the old's place */
};

void terminal_release(struct terminal *terminal);

/* line: without its end. */
void terminal_line(struct terminal *terminal, struct slice line, struct styled *out);

/* SGR's parameters, "1;38;5;208": what becomes of a look. */
void terminal_sgr(struct slice parameters, struct look *look);

#endif
