/* SPDX-License-Identifier: MIT */
/*
 * A text from its bytes to the builder's calls: unpacked, its format found, then fed to it.
 *
 * Units: bytes.
 * Ownership: a run belongs to its maker; sources and builder outlive it.
 * Errors: diagnostics.  However a format ends, complete comes, and for each part that is asked for
 *   its end or its failure.
 */
#ifndef WORKER_RUN_H
#define WORKER_RUN_H

#include <stdbool.h>
#include <stdint.h>

#include "doc/builder.h"
#include "format/format.h"
#include "worker/unpack.h"

struct run;

/* format: NULL: found out.  total: bytes that are to come, for the progress; 0: not known. */
struct run *run_new(const struct unpack_source *source, struct builder *builder,
                    const struct format_type *format, const struct format_options *options,
                    uint64_t total);
void run_free(struct run *run);

/* Whether the text's beginning, which is read for that, is surely UTF-8. */
bool run_begins_as_utf8(struct run *run);

/* Reads to the end; then parts may be asked for where it returns true. */
bool run_text(struct run *run);
void run_part(struct run *run, uint32_t part);

#endif
