/* SPDX-License-Identifier: MIT */
/*
 * Asks a terminal how wide it draws what terminals disagree about: samples are written where nobody
 * sees them, and after each the terminal is asked where its cursor is.  Without input or output of
 * its own.
 *
 * Units: cells.
 * Ownership: struct probe is a value.
 * Errors: none; what was not answered stays as assumed before.
 * Source: ECMA-48 8.3.35 (DSR, CPR), xterm's ctlseqs (DA1); UAX #11 for what is ambiguous.
 */
#ifndef TUI_PROBE_H
#define TUI_PROBE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "text/width.h"
#include "tui/input.h"

#define PROBE_SAMPLES_MAX 16u

struct probe {
    unsigned char cells[PROBE_SAMPLES_MAX]; /* as answered, for the samples in their order */
    size_t answered;
    bool begun, done;
};

/* Appends the query, to be written at once on the alternate screen before anything is drawn. */
void probe_begin(struct probe *probe, struct bytes *query);

void probe_answer(struct probe *probe, const struct answer *answer);

/* No answer is due: all have come, or nothing was asked. */
bool probe_done(const struct probe *probe);

/* Each sample has its answer, or will never have one. */
bool probe_is_measured(const struct probe *probe);

/* Changes in rules what the answers so far tell; false where they tell nothing. */
bool probe_result(const struct probe *probe, struct width_rules *rules);

/* The terminal takes UTF-8 for something else: a Han character did not take two cells. */
bool probe_is_not_utf8(const struct probe *probe);

/* Terminals that would show the query, or never answer. */
bool probe_is_of_use(const char *term);

#endif
