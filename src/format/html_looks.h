/* SPDX-License-Identifier: MIT */
/* Whether a text is HTML: 0 no … 100 certainly, from its head. */
#ifndef FORMAT_HTML_LOOKS_H
#define FORMAT_HTML_LOOKS_H

#include <stddef.h>

int html_looks(const char *head, size_t length);

#endif
