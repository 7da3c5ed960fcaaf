/* SPDX-License-Identifier: MIT */
/*
 * The forms of a part's blocks: what each line's own shape says, and over it what was decided.
 *
 * Units: blocks are lines.
 * Ownership: fresh memory, which the caller frees.
 * Errors: none.
 */
#ifndef DOC_FORMS_H
#define DOC_FORMS_H

#include <stdbool.h>

#include "doc/part.h"
#include "doc/scheme.h"

/* decisions: those of this part, in its order; verse: the text is verse. */
struct form *forms_new(const struct part *part, const struct decision *decisions, size_t count,
                       bool verse);

/* Every line a paragraph or blank. */
struct form *forms_plain(const struct part *part);

#endif
