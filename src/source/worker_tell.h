/* SPDX-License-Identifier: MIT */
/*
 * What the worker tells of itself, without a text.
 *
 * Errors: one line where it cannot be started or does not answer.
 */
#ifndef SOURCE_WORKER_TELL_H
#define SOURCE_WORKER_TELL_H

#include <stdbool.h>

#include "base/bytes.h"
#include "base/error.h"

/* option: "--formats" or "--sandbox"; appends the answer: lines of fields with tabs between. */
bool worker_tell(const char *option, struct bytes *output, struct error *error);

#endif
