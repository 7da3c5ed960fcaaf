/* SPDX-License-Identifier: MIT */
/*
 * Takes in what flows while a worker reads it from the file where it is kept, and tells the worker
 * when there is more: a byte on a socket, whose end is the text's end.
 *
 * Ownership: a feed belongs to its maker; it takes the socket, and a share of the inflow.
 * Errors: none; what ends the inflow too early is the inflow's.
 */
#ifndef SOURCE_FEED_H
#define SOURCE_FEED_H

#include "base/loop.h"
#include "source/inflow.h"

struct feed;

/* ended: called once, when all that flows is there. */
struct feed *feed_new(struct inflow *inflow, int socket, struct loop *loop,
                      void (*ended)(void *self), void *self);
void feed_free(struct feed *feed);

#endif
