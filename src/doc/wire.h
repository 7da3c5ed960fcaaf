/* SPDX-License-Identifier: MIT */
/*
 * The builder's calls as bytes in a pipe.  A message is its length (32 bits, little endian, of what
 * follows), the kind (one byte) and the fields of that kind in the order of a table.
 *
 * Units: bytes.
 * Ownership: a call that wire_next returns points into the reader's buffer until the next call.
 * Errors: a length above MESSAGE_MAX, an unknown kind, or fields that do not fit end the stream with
 *   one line; what was read before it stands.
 */
#ifndef DOC_WIRE_H
#define DOC_WIRE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/error.h"
#include "doc/builder.h"

/* Appends the call's message. */
void wire_encode(const struct call *call, struct bytes *out);

/* A builder whose calls are appended to out. */
struct builder wire_builder(struct bytes *out);

struct wire_reader {
    struct bytes buffer;
    size_t used;
    bool broken;
};

void wire_reader_release(struct wire_reader *reader);

/* Takes bytes as they come, cut anywhere. */
void wire_feed(struct wire_reader *reader, const char *data, size_t length);

enum wire_result { WIRE_CALL, WIRE_MORE, WIRE_BROKEN };
enum wire_result wire_next(struct wire_reader *reader, struct call *call, struct error *error);

#endif
