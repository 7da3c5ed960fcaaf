/* SPDX-License-Identifier: MIT */
/*
 * Keys to actions: counts, sequences of keys, and keys that wait for a letter.
 *
 * Units: keys as in reader/event.h.
 * Ownership: a keymap belongs to its maker; actions are the table's.
 * Errors: a key that means nothing is said to mean nothing.
 */
#ifndef APP_KEYMAP_H
#define APP_KEYMAP_H

#include <stdbool.h>

#include "base/bytes.h"
#include "reader/action.h"
#include "reader/event.h"

struct keymap;

/* From the table of actions (reader/action.h). */
struct keymap *keymap_new(void);
void keymap_free(struct keymap *keymap);

enum keymap_result {
    KEYMAP_ACTION,  /* *action with *argument */
    KEYMAP_PENDING, /* more keys are wanted */
    KEYMAP_TEXT,    /* the key is text for the prompt */
    KEYMAP_NOTHING  /* means nothing here */
};

/* Takes a key where the context has the keys.  Full-width characters count as their keys outside of
 * the prompt. */
enum keymap_result keymap_take(struct keymap *keymap, enum context context, struct key key,
                               const struct action **action, struct argument *argument);

/* What was typed of an unfinished count or sequence, for the status line. */
const char *keymap_pending(const struct keymap *keymap);

/* The keys of an action as text ("Space C-f PgDn"), "" for none. */
const char *keymap_keys(const struct keymap *keymap, const char *action);

#endif
