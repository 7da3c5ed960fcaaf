/* SPDX-License-Identifier: MIT */
/*
 * What comes from a terminal (or a script).
 *
 * Units: code points, cells.
 * Ownership: the text of a paste belongs to the event's maker and is valid during the call.
 */
#ifndef READER_EVENT_H
#define READER_EVENT_H

#include <stddef.h>
#include <uchar.h>

enum event_kind { EVENT_KEY, EVENT_PASTE, EVENT_RESIZE };

/* Keys without a character are above Unicode. */
enum special_key {
    KEY_BASE_ = 0x110000,
    KEYSYM_UP,
    KEYSYM_DOWN,
    KEYSYM_LEFT,
    KEYSYM_RIGHT,
    KEYSYM_HOME,
    KEYSYM_END,
    KEYSYM_PAGE_UP,
    KEYSYM_PAGE_DOWN,
    KEYSYM_INSERT,
    KEYSYM_DELETE,
    KEYSYM_BACKTAB,
    KEYSYM_F1, /* F1 to F12 follow each other */
    KEYSYM_F12 = KEYSYM_F1 + 11
};

enum modifier { MODIFIER_CONTROL = 1, MODIFIER_META = 2, MODIFIER_SHIFT = 4 };

/*
 * A character key has its character, with MODIFIER_CONTROL the lower-case letter: C-f is 'f' with
 * MODIFIER_CONTROL.  Enter, Tab, Escape and Backspace are '\r', '\t', 0x1B and 0x7F.
 */
struct key {
    char32_t code;
    unsigned modifiers;
};

struct event {
    enum event_kind kind;
    struct key key;
    const char *text; /* a paste: UTF-8, controls and all */
    size_t length;
    int columns, rows;
};

/* tmux's names: "a", "Space", "C-f", "M-Left", "PgDn", "F1", "Escape", "Enter", "Tab", "BSpace".
 * Returns 0 on success, -1 where the name means no key. */
int key_from_name(const char *name, struct key *key);

/* Writes the name to buffer, which holds at least KEY_NAME_MAX bytes. (curses has a key_name.) */
#define KEY_NAME_MAX 32
void key_write_name(struct key key, char *buffer);

#endif
