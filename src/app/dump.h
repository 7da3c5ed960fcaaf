/* SPDX-License-Identifier: MIT */
/*
 * The dump modes: the same program without a terminal.
 *
 * Units: cells and rows of the size given, bytes of the source in matches.
 * Ownership: nothing is kept.
 * Errors: a file that cannot be read is told on standard error; the others are still dumped.
 */
#ifndef APP_DUMP_H
#define APP_DUMP_H

#include "app/options.h"

/* The exit status.  files: as on the command line. */
int dump_run(const struct options *options, const char *const *files, size_t count);

#endif
