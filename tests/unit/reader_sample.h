/* SPDX-License-Identifier: MIT */
/* A text in memory as a document, for the tests of src/reader. */
#ifndef TESTS_READER_SAMPLE_H
#define TESTS_READER_SAMPLE_H

#include "doc/document.h"
#include "layout/style.h"

/* A document whose parts hold these texts, a block a line. */
struct document *sample_document(const char *const *parts, size_t count);

/* The last part has another text now, or one more part comes. */
void sample_replace(struct document *document, uint32_t number, const char *text);

/* count parts of random paragraphs; the same for the same seed. */
struct document *sample_random(unsigned seed, size_t count, size_t paragraphs);

struct layout_style sample_style(int measure, int rows);

#endif
