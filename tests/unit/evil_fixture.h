/* SPDX-License-Identifier: MIT */
/* Texts whose worker is evil_worker, and what becomes of them. */
#ifndef TESTS_UNIT_EVIL_FIXTURE_H
#define TESTS_UNIT_EVIL_FIXTURE_H

#include <stdint.h>
#include <sys/types.h>

#include "source_fixture.h"

/* A group's setup: evil_worker is the worker from now on. */
int evil_use_worker(void **state);

/* A text of one of its formats; opening must succeed. */
struct text evil_open(const char *format);

/* Asks for a part and waits for what becomes of it. */
void evil_await(struct text *text, uint32_t number);

/* The part's text if it is there, else "". */
const char *part_text(struct text *text, uint32_t number);

/* Asks for a part, which must fail with that reason. */
void expect_failure(struct text *text, uint32_t number, const char *reason);

/* The process of the worker, or 0. */
pid_t only_child(void);
void no_child_is_left(void);

#endif
