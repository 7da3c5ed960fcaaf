/* SPDX-License-Identifier: MIT */
/*
 * Signals as something a loop can watch: each that comes is a byte in a pipe.
 *
 * Ownership: there is one set of signals in a program; the descriptor is its own.
 * Errors: false and one line where no pipe can be had.
 */
#ifndef TUI_SIGNALS_H
#define TUI_SIGNALS_H

#include <stdbool.h>

#include "base/error.h"

/*
 * Catches SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM and SIGINT but those that whoever started the
 * program had ignored, and ignores SIGPIPE.  Before terminal_open, or curses takes some of them.
 */
bool signals_open(struct error *error);

/* As it was before. */
void signals_close(void);

/* Can be read when a signal came. */
int signals_descriptor(void);

/* The next signal, 0 where none is left; never waits.  One that came twice may be told once. */
int signals_next(void);

/* Stops the program, as SIGTSTP does by itself, and returns when it is continued. */
void signals_stop(void);

#endif
