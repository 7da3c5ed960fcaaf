/* SPDX-License-Identifier: MIT */
/*
 * The structure of a text that has no markup: a layer over its parts, with a version.
 *
 * Lines are scored locally with their neighbours, by one table of evidence with weights
 * (structure_evidence), and by a scheme for the whole document: which numberings run and how far
 * apart, whether lines without numbers can be headings, what stands before and after an article.
 *
 * Units: bytes of a part's text; blocks are lines.
 * Ownership: the structure owns what it returns, which is valid until the next call that changes it.
 * Errors: none; one missed heading never costs the others.
 * Source: none; measured on texts.  See docs/architecture.md.
 */
#ifndef DOC_STRUCTURE_H
#define DOC_STRUCTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "doc/part.h"
#include "doc/position.h"
#include "text/language.h"

struct structure;

struct structure_options {
    bool headings;          /* false: every line is a paragraph or blank */
    enum language language; /* of the document */
};

struct structure *structure_new(const struct structure_options *options);
void structure_free(struct structure *structure);

/* Takes a part's local evidence; again when the part has grown.  Parts come in any order. */
void structure_add(struct structure *structure, uint32_t number, const struct part *part);
/* The reader's own word on a line whose trimmed text starts at a byte, from the next decision on. */
void structure_rule(struct structure *structure, struct position start, uint32_t block,
                    bool heading, struct slice title);

bool structure_has(const struct structure *structure, uint32_t number);

/*
 * Decides the scheme from all that was added.  whole: nothing is missing any more.  Returns true
 * where that made a new version.
 */
bool structure_decide(struct structure *structure, bool whole);

/* 0 before the first decision. */
unsigned structure_version(const struct structure *structure);

/* One form a block of the part, by the scheme as decided; fresh memory, the caller frees it. */
struct form *structure_forms(const struct structure *structure, uint32_t number,
                             const struct part *part);

struct heading {
    struct position position;
    unsigned level; /* 1: the title; 2 … */
    const char *title; /* without surrounding white space */
};

/* All headings of the parts that were added, in order. */
size_t structure_headings(const struct structure *structure, const struct heading **headings);

/* The level of the headings that begin chapters, as decided last; 0 where there are none. */
unsigned structure_chapter_level(const struct structure *structure);

/* "title", "author", "date" (as 2020-12-21 or 2020-12-21 10:09), "source"; NULL where unknown. */
const char *structure_meta(const struct structure *structure, const char *key);

/* "number +4 separator +1.5 …" for a form's evidence; empty for none. */
void structure_reason(struct evidence_set evidence, struct bytes *out);

#endif
