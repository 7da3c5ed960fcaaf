/* SPDX-License-Identifier: MIT */
/*
 * The places one has jumped from, as a browser keeps them: back and forward.
 *
 * Units: positions.
 * Ownership: a value that the session embeds.
 */
#ifndef READER_JUMPS_H
#define READER_JUMPS_H

#include <stdbool.h>
#include <stddef.h>

#include "doc/position.h"

#define JUMPS_KEPT 100

struct jumps {
    struct position items[JUMPS_KEPT];
    size_t count;
    size_t at; /* count: not gone back */
};

/* A jump leaves from here: what was forward of it is forgotten. */
void jumps_push(struct jumps *jumps, struct position from);

/* Go back from here, or forward again; false at either end. */
bool jumps_back(struct jumps *jumps, struct position here, struct position *to);
bool jumps_forward(struct jumps *jumps, struct position *to);

#endif
