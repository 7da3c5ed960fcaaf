/* SPDX-License-Identifier: MIT */
/*
 * Reading of regular files and descriptors, whole requests at a time.
 *
 * Units: bytes.
 * Ownership: a descriptor that file_open returns is the caller's to close.
 * Errors: false and one line in *error; a read interrupted by a signal is taken up again.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/bytes.h"
#include "base/error.h"

/* Opens for reading, close-on-exec, never blocking on a FIFO's open; -1 on error. */
int file_open(const char *name, struct error *error);

/* Up to length bytes from offset; fewer only at the end of the file. -1 with errno on error. */
ssize_t file_read_at(int descriptor, uint64_t offset, char *buffer, size_t length);

/* The whole of a small file, refused beyond limit bytes. */
bool file_read_whole(const char *name, size_t limit, struct bytes *content, struct error *error);

/* Writes all of it, however many calls it takes. */
bool file_write_all(int descriptor, const char *data, size_t length);

#endif
