/* SPDX-License-Identifier: MIT */
/*
 * One line of input at the foot of the screen: editing by whole clusters, and history.
 *
 * Units: bytes of UTF-8 that lie on cluster borders; cells where it is drawn.
 * Ownership: the prompt owns its line; a history belongs to the session and outlives it.
 * Errors: none; controls in a paste become blanks, ill-formed UTF-8 is dropped.
 */
#ifndef READER_PROMPT_H
#define READER_PROMPT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"

struct history {
    char **lines; /* oldest first */
    size_t count, capacity;
};

void history_release(struct history *history);

/* The newest line last, each but once. */
void history_add(struct history *history, const char *line);

struct prompt {
    struct bytes line;
    size_t cursor;           /* bytes before it */
    struct history *history; /* or NULL */
    size_t at;               /* the line of history that is shown; count: the one being typed */
    struct bytes typed;      /* what was being typed */
};

void prompt_begin(struct prompt *prompt, struct history *history, const char *line);
void prompt_release(struct prompt *prompt);

void prompt_insert(struct prompt *prompt, const char *text, size_t length);

enum prompt_edit {
    PROMPT_BACKSPACE,
    PROMPT_DELETE,
    PROMPT_ERASE_WORD,
    PROMPT_ERASE_BEFORE,
    PROMPT_ERASE_AFTER,
    PROMPT_LEFT,
    PROMPT_RIGHT,
    PROMPT_HOME,
    PROMPT_END,
    PROMPT_OLDER,
    PROMPT_NEWER
};

void prompt_edit(struct prompt *prompt, enum prompt_edit edit);

#endif
