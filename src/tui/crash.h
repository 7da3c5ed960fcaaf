/* SPDX-License-Identifier: MIT */
/*
 * A crash or a failed assertion gives the terminal back before it says anything.
 *
 * Ownership: the bytes are copied; there is one terminal to restore in a program.
 * Errors: none.
 */
#ifndef TUI_CRASH_H
#define TUI_CRASH_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

#define CRASH_BYTES_MAX 512u

/* Installs handlers for SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT and SIGQUIT. */
void crash_install(void);

/* From now on: the bytes that restore the terminal, and its modes.  More than CRASH_BYTES_MAX bytes
 * are none. */
void crash_arm(int output, const char *bytes, size_t length, const struct termios *modes);

/* The terminal is as it was. */
void crash_disarm(void);

/* Restores the terminal if it is not; safe in a signal handler. */
void crash_restore(void);

#endif
