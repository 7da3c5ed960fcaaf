/* SPDX-License-Identifier: MIT */
/*
 * The table of actions: all that a key, a command or a script can do.  Help and the man page's list
 * of keys are made from it.
 *
 * Units: a count is what was typed before the key.
 * Ownership: the table is constant; an argument's string is valid during the call.
 * Errors: an action that cannot be done says so in the status line.
 */
#ifndef READER_ACTION_H
#define READER_ACTION_H

#include <stdbool.h>
#include <stddef.h>
#include <uchar.h>

struct reader;

/* Which keys mean something now. */
enum context {
    CONTEXT_TEXT = 1,
    CONTEXT_OUTLINE = 2, /* the outline pane has the keys */
    CONTEXT_LIST = 4,    /* a list has: bookmarks, help, information */
    CONTEXT_PROMPT = 8,
    CONTEXT_VERTICAL = 16, /* beside CONTEXT_TEXT: the text stands in columns */
    CONTEXT_HINT = 32, /* letters stand at the links */
    CONTEXT_NOTE = 64, /* the window of a note has the keys */
    CONTEXT_ANY = 127
};

enum argument_kind {
    ARGUMENT_NONE,
    ARGUMENT_COUNT,     /* takes a count */
    ARGUMENT_CHARACTER, /* waits for one more key */
    ARGUMENT_STRING     /* as a command: takes the rest of the line */
};

struct argument {
    unsigned count;      /* 1 where none was typed */
    bool counted;        /* one was typed */
    char32_t character;
    const char *string;  /* or NULL */
};

struct action {
    const char *name;
    void (*run)(struct reader *reader, const struct argument *argument);
    enum argument_kind argument;
    unsigned contexts;   /* of enum context */
    const char *keys;    /* preset default: names as in reader/event.h, blanks between; a sequence's
                          * keys are joined by a comma: "Z,Z" */
    const char *help;    /* msgid */
};

/* Where two rows have one key in a context, the row with fewer contexts has it.
 * The end has no name; rows of one theme stand together, which is the order of the help. */
extern const struct action actions[];

const struct action *action_find(const char *name);

#endif
