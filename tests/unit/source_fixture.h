/* SPDX-License-Identifier: MIT */
/* Files and pipes for the tests of src/source, and what becomes of them. */
#ifndef TESTS_UNIT_SOURCE_FIXTURE_H
#define TESTS_UNIT_SOURCE_FIXTURE_H

#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/loop.h"
#include "doc/document.h"

#define SLICE(literal) ((struct slice){ literal, sizeof(literal) - 1 })

struct text {
    struct loop *loop;
    struct document *document;
};

/* A new file with that content; its name is freed by remove_file. */
char *make_file(struct slice content);
void remove_file(char *name);
void change_file(const char *name, uint64_t offset, struct slice content);

/* Opening must succeed. */
struct text open_named(const char *name, const char *encoding);
struct text open_content(struct slice content, const char *encoding);
struct text open_pipe_end(int descriptor, const char *encoding);
void close_text(struct text *text);

/* Runs the loop until all tasks sleep and no descriptor is watched. */
void run_to_end(struct text *text);

/* All parts' text, one after the other; each part is checked for itself. */
struct bytes whole_text(struct text *text);

/* What well-formed text becomes of bytes, one decoded after the other. */
struct bytes repaired_text(struct slice content);

bool has_diagnostic(const struct text *text, const char *words);

/* Where a source offset and a byte of a part are of each other. */
uint64_t source_of(struct text *text, uint32_t part, uint64_t byte);
struct position position_of(struct text *text, uint64_t source);

uint32_t random_below(uint32_t limit);
void random_begin(uint32_t seed);

/* Lines of all kinds and line ends; rare: one piece in so many is something odd. */
struct bytes random_document(size_t length, uint32_t rare, bool invalid);

#endif
