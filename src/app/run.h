/* SPDX-License-Identifier: MIT */
/*
 * A reading at a terminal.
 *
 * Units: milliseconds.
 * Ownership: nothing is kept.
 * Errors: told on standard error once the terminal is restored.
 */
#ifndef APP_RUN_H
#define APP_RUN_H

#include "app/options.h"

/* The exit status. */
int run_terminal(const struct options *options, const char *const *names, size_t count);

#endif
