/* SPDX-License-Identifier: MIT */
/*
 * Text of unknown make as it may stand on a row of the screen: what was pasted, and messages, which
 * may have been cut within a character.
 *
 * Units: bytes.
 * Ownership: nothing is kept.
 * Errors: none; controls become blanks, what is no UTF-8 is dropped.
 */
#ifndef READER_CLEAN_H
#define READER_CLEAN_H

#include "base/bytes.h"

void clean_append(struct bytes *out, const char *text, size_t length);

#endif
