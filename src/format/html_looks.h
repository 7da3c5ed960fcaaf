/* SPDX-License-Identifier: MIT */
/*
 * Whether a text is HTML, from its head.
 *
 * Units: bytes; an answer from 0 (no) to 100 (certainly).
 * Errors: none.
 */
#ifndef FORMAT_HTML_LOOKS_H
#define FORMAT_HTML_LOOKS_H

#include <stddef.h>

int html_looks(const char *head, size_t length);

#endif
