/* SPDX-License-Identifier: MIT */
/*
 * Runs a function in a process of its own on a pseudo-terminal, and is the terminal.
 *
 * Ownership: pty_release frees what pty_run has filled.
 */
#ifndef TESTS_PTY_CHILD_H
#define TESTS_PTY_CHILD_H

#include <stdbool.h>
#include <termios.h>

#include "base/bytes.h"

struct pty_run {
    int status;           /* of waitpid */
    struct bytes output;  /* all that the terminal got */
    struct termios before, after;
};

/*
 * The child has the terminal as standard input, output and error, 40 cells by 6 rows, and ends with
 * what the function returns.  Each of the answers (pairs, NULL at the end) is sent once, when the
 * text before it has come.
 */
void pty_run(struct pty_run *run, int (*function)(void), const char *const *answers);
void pty_release(struct pty_run *run);

/* False where this system has no pseudo-terminals for us. */
bool pty_is_possible(void);

#endif
