/* SPDX-License-Identifier: MIT */
/*
 * What the program tells of itself and leaves: versions, formats, keys.
 *
 * Errors: false and one line.
 */
#ifndef APP_ABOUT_H
#define APP_ABOUT_H

#include <stdbool.h>

#include "app/options.h"
#include "base/error.h"

/* Whether something of that was asked for: *told is whether it could be told. */
bool about_print(const struct options *options, bool *told, struct error *error);

#endif
