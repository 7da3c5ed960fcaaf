/* SPDX-License-Identifier: MIT */
/*
 * Which headings of a text are its chapters: of those whose number says so (章, 回, Chapter …) the
 * level that most of them have; else that of sections so long that each could stand for itself.
 *
 * Units: bytes; levels of headings.
 * Ownership: values only.
 * Errors: none.
 */
#ifndef DOC_CHAPTERS_H
#define DOC_CHAPTERS_H

#include <stddef.h>
#include <stdint.h>

#include "doc/structure.h"

/* A text has this many chapters, or none. */
#define CHAPTERS_MIN 10u

/* The level of the chapters of a text of so many bytes; 0 where it has none. */
unsigned chapters_level(const struct heading *headings, size_t count, uint64_t bytes);

#endif
