/* SPDX-License-Identifier: MIT */
/*
 * --script: keys from a file, screens on standard output, through the real loop with a memory
 * screen.
 *
 * Units: cells and rows; units of work for nowait.
 * Ownership: nothing is kept.
 * Errors: a line that means nothing ends the script with its number in one line.
 */
#ifndef APP_SCRIPT_H
#define APP_SCRIPT_H

#include "app/options.h"

/* The exit status. */
int script_run(const struct options *options, const char *const *names, size_t count);

#endif
