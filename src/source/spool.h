/* SPDX-License-Identifier: MIT */
/*
 * Text that came once and is read again: in memory, and past SPOOL_MEMORY in a temporary file that
 * has no name.
 *
 * Units: bytes.
 * Ownership: a spool belongs to its maker.
 * Errors: false where the temporary file cannot be had or written; what was in it before stays.
 */
#ifndef SOURCE_SPOOL_H
#define SOURCE_SPOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

struct spool;

struct spool *spool_new(void);
void spool_free(struct spool *spool);

uint64_t spool_length(const struct spool *spool);
void spool_clear(struct spool *spool);
bool spool_append(struct spool *spool, const char *data, size_t length, struct error *error);

/* The file that it is in from now on, one in memory where no temporary one can be had; -1 where
 * there can be none. */
int spool_file(struct spool *spool, struct error *error);

/* Up to length bytes from offset; fewer at the end, or where the file cannot be read any more. */
size_t spool_read(struct spool *spool, uint64_t offset, char *buffer, size_t length);

#endif
