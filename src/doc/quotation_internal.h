/* SPDX-License-Identifier: MIT */
/* What taking and finding a quotation share. */
#ifndef DOC_QUOTATION_INTERNAL_H
#define DOC_QUOTATION_INTERNAL_H

#include <stddef.h>

/* The bytes of the white space character at text, of length > 0; 0 when it is none. */
size_t quotation_blank(const char *text, size_t length);

#endif
