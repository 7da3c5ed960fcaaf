/* SPDX-License-Identifier: MIT */
/*
 * What the user can cause comes back as false and one line that names the thing and the reason.
 *
 * Ownership: struct error is a value; a caller that does not want the words passes NULL.
 * Errors: messages as git's: lower case, no full stop, "cannot open 'x': reason", translated.
 */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include <stdbool.h>

struct error {
    char message[512]; /* UTF-8; a longer one is cut at a character */
};

/* Always false, so that "return error_set(error, ...)" reads well. */
bool error_set(struct error *error, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
