/* SPDX-License-Identifier: MIT */
/*
 * The terminal: shows a grid of cells, gives keys and pastes, and tells what it was measured to be.
 * The caller has set the locale and called signals_open and crash_install.
 *
 * Units: cells, milliseconds.
 * Ownership: a program has one terminal at a time; the text of a paste is valid until the next call
 *   of terminal_next.
 * Errors: false or NULL and one line; a terminal that has gone is told by terminal_read alone.
 */
#ifndef TUI_TERMINAL_H
#define TUI_TERMINAL_H

#include <stdbool.h>

#include "base/error.h"
#include "reader/cells.h"
#include "reader/event.h"
#include "text/width.h"

struct terminal;

enum terminal_theme { TERMINAL_AUTO, TERMINAL_LIGHT, TERMINAL_DARK, TERMINAL_MONO };

struct terminal_options {
    enum terminal_theme theme;
    bool measure; /* ask how wide it draws what terminals disagree about */
};

/* Whether standard output is a terminal that can be drawn on, by TERM's word. */
bool terminal_is_usable(void);

/* Takes the terminal over: output is standard output, keys come from standard input where that is a
 * terminal, else from the controlling terminal. */
struct terminal *terminal_open(const struct terminal_options *options, struct error *error);

/* Gives it back as it was. */
void terminal_close(struct terminal *terminal);

/* --- Drawing ---------------------------------------------------------------------------------- */

void terminal_size(const struct terminal *terminal, int *columns, int *rows);

/* After SIGWINCH: asks for the size anew and tells whether it is another. */
bool terminal_resize(struct terminal *terminal);

/* Shows the rows that the grid has as changed, each whole, and the cursor. */
void terminal_draw(struct terminal *terminal, const struct grid *grid);

/* What is drawn next is painted from nothing. */
void terminal_redraw(struct terminal *terminal);

void terminal_set_theme(struct terminal *terminal, enum terminal_theme theme);

/* Before the program stops, and after it continues. */
void terminal_suspend(struct terminal *terminal);
void terminal_resume(struct terminal *terminal);

/* --- Keys ------------------------------------------------------------------------------------- */

int terminal_descriptor(const struct terminal *terminal);

/* When the descriptor can be read; false once the terminal has gone. */
bool terminal_read(struct terminal *terminal);

/* The next key or paste, false where there is none yet. */
bool terminal_next(struct terminal *terminal, struct event *event);

/* Where nothing more comes for so long (-1: for ever), terminal_time_out is called. */
int terminal_wait(struct terminal *terminal);
void terminal_time_out(struct terminal *terminal);

/* --- Width ------------------------------------------------------------------------------------ */

/* Waits for the answers, at most so long; true where all have come. */
bool terminal_finish_measuring(struct terminal *terminal, int patience);

/* True once, when all answers have come (be it late), with what they tell put into rules. */
bool terminal_new_rules(struct terminal *terminal, struct width_rules *rules);

/* The terminal takes our UTF-8 for something else. */
bool terminal_is_not_utf8(const struct terminal *terminal);

/* What is drawn from now on was laid out by these. */
void terminal_use_rules(struct terminal *terminal, const struct width_rules *rules);

/* Whether curses counts cells by our rules; if not, wide marks will be drawn over each other. */
bool terminal_self_test(void);

#endif
