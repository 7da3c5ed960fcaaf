/* SPDX-License-Identifier: MIT */
/*
 * Whether a text is plain UTF-8, which the reader reads itself, or is the worker's to find out:
 * seen from its beginning alone, without decoding anything.
 *
 * Units: bytes.
 */
#ifndef SOURCE_SNIFF_H
#define SOURCE_SNIFF_H

#include <stdbool.h>
#include <stddef.h>

enum sniffed {
    SNIFF_PLAIN,
    SNIFF_LIKELY, /* plain so far; more may tell otherwise */
    SNIFF_OPEN,   /* too little to tell anything */
    SNIFF_WORKER
};

/* name: the file's, or NULL; whole: there is no more of it; utf8: it is that, the reader says. */
enum sniffed sniff(const char *name, const char *head, size_t length, bool whole, bool utf8);

/* Whether the worker is to expect UTF-8: the beginning is that beyond doubt, or compressed. */
bool sniff_expects_utf8(const char *head, size_t length);

#endif
