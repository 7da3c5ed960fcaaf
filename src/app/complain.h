/* SPDX-License-Identifier: MIT */
/*
 * What is told on standard error: one line, in which a name cannot do anything to the terminal.
 *
 * Ownership: nothing is kept.
 * Errors: none.
 */
#ifndef APP_COMPLAIN_H
#define APP_COMPLAIN_H

#include <stddef.h>

#include "base/bytes.h"

/* "dujuan: message". */
void complain(const char *message);

/* Appends text with what must not reach a terminal as it is written out: \x1b, \u{202e}; bytes that
 * are no UTF-8 as \xff. */
void escape_text(struct bytes *out, const char *text, size_t length);

#endif
