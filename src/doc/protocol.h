/* SPDX-License-Identifier: MIT */
/*
 * What the reader and its worker agree on beside the form of the calls (doc/wire.h).
 *
 * Units: bytes; part numbers.
 *
 * A request is WORKER_REQUEST bytes, little endian: the number of a part, or REQUEST_STOP.
 */
#ifndef DOC_PROTOCOL_H
#define DOC_PROTOCOL_H

/* The worker's descriptors: requests, the wire, the text as a file, and where that grows a socket
 * that says so with a byte, and by its end that it is whole. */
enum { WORKER_REQUESTS = 0, WORKER_WIRE = 1, WORKER_TEXT = 3, WORKER_GROWTH = 4 };

#define WORKER_REQUEST 4u
#define REQUEST_STOP 0xFFFFFFFFu

/* How it ends.  WORKER_NEEDS_ENCODINGS: it was started without them, and the text is not UTF-8. */
enum { WORKER_DONE = 0, WORKER_USAGE = 2, WORKER_NO_MEMORY = 3, WORKER_NEEDS_ENCODINGS = 4 };

#endif
