/* SPDX-License-Identifier: MIT */
/*
 * What flows (a pipe, a terminal's neighbour, a device), kept as it comes: it can be read from its
 * start as often as one likes, and handed to a worker as a file that grows.
 *
 * Units: bytes.
 * Ownership: counted; each inflow_share has an inflow_free.  It takes the descriptor.
 * Errors: what ends it too early is inflow_failure, one line; what came is there.
 */
#ifndef SOURCE_INFLOW_H
#define SOURCE_INFLOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

struct inflow;

/* limit: no more is taken; INFLOW_MAX but for tests. */
struct inflow *inflow_new(int descriptor, uint64_t limit);
struct inflow *inflow_share(struct inflow *inflow);
void inflow_free(struct inflow *inflow);

/* Takes what is there now, at most so much, without waiting. */
enum inflow_state { INFLOW_TOOK, INFLOW_LATER, INFLOW_ENDED };
enum inflow_state inflow_take(struct inflow *inflow, size_t most);

uint64_t inflow_length(const struct inflow *inflow);
size_t inflow_read(struct inflow *inflow, uint64_t offset, char *buffer, size_t length);

/* Nothing more comes; why not where that is too early, else NULL. */
bool inflow_has_ended(const struct inflow *inflow);
const char *inflow_failure(const struct inflow *inflow);

/* To be watched; -1 once it has ended. */
int inflow_descriptor(const struct inflow *inflow);

/* The file that has, and will have, all of it: -1 where there can be none. */
int inflow_file(struct inflow *inflow, struct error *error);

#endif
