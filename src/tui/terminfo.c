/* SPDX-License-Identifier: MIT */
#include "tui/terminfo.h"

#include <string.h>

#include <curses.h>
#include <term.h>

#define PASTE_ON "\x1B[?2004h"
#define PASTE_OFF "\x1B[?2004l"

size_t terminfo_keys(struct key_string *strings)
{
    const struct key_string keys[] = {
        { key_up, { KEYSYM_UP, 0 } },
        { key_down, { KEYSYM_DOWN, 0 } },
        { key_left, { KEYSYM_LEFT, 0 } },
        { key_right, { KEYSYM_RIGHT, 0 } },
        { key_home, { KEYSYM_HOME, 0 } },
        { key_end, { KEYSYM_END, 0 } },
        { key_ppage, { KEYSYM_PAGE_UP, 0 } },
        { key_npage, { KEYSYM_PAGE_DOWN, 0 } },
        { key_ic, { KEYSYM_INSERT, 0 } },
        { key_dc, { KEYSYM_DELETE, 0 } },
        { key_btab, { KEYSYM_BACKTAB, 0 } },
        { key_backspace, { 0x7F, 0 } },
        { key_f1, { KEYSYM_F1, 0 } },
        { key_f2, { KEYSYM_F1 + 1, 0 } },
        { key_f3, { KEYSYM_F1 + 2, 0 } },
        { key_f4, { KEYSYM_F1 + 3, 0 } },
        { key_f5, { KEYSYM_F1 + 4, 0 } },
        { key_f6, { KEYSYM_F1 + 5, 0 } },
        { key_f7, { KEYSYM_F1 + 6, 0 } },
        { key_f8, { KEYSYM_F1 + 7, 0 } },
        { key_f9, { KEYSYM_F1 + 8, 0 } },
        { key_f10, { KEYSYM_F1 + 9, 0 } },
        { key_f11, { KEYSYM_F1 + 10, 0 } },
        { key_f12, { KEYSYM_F12, 0 } },
    };
    _Static_assert(sizeof keys / sizeof *keys <= TERMINFO_KEYS_MAX, "room for all keys");
    memcpy(strings, keys, sizeof keys);
    return sizeof keys / sizeof *keys;
}

/* tputs has no way to give its function a place to write to. */
static struct bytes *collected;

static int collect_byte(int byte)
{
    bytes_append_byte(collected, (char)byte);
    return byte;
}

static void append(struct bytes *out, const char *string)
{
    collected = out;
    if (string != NULL)
        tputs(string, 1, collect_byte);
    collected = NULL;
}

bool terminfo_is_enough(void)
{
    return cursor_address != NULL;
}

void terminfo_move(int row, int column, struct bytes *out)
{
    append(out, tparm(cursor_address, row, column));
}

/* The right margin is one that curses does not count on to wrap. */
static bool can_stop_at_margin(void)
{
    return eat_newline_glitch && exit_am_mode != NULL && enter_am_mode != NULL;
}

/* keypad() would do the same as the first, and make curses wait for keys itself. */
void terminfo_enter(bool paste, struct bytes *out)
{
    append(out, keypad_xmit);
    if (can_stop_at_margin())
        append(out, exit_am_mode);
    if (paste)
        append(out, PASTE_ON);
}

void terminfo_leave(bool paste, struct bytes *out)
{
    if (paste)
        append(out, PASTE_OFF);
    if (can_stop_at_margin())
        append(out, enter_am_mode);
    append(out, keypad_local);
}

void terminfo_restoring(bool paste, struct bytes *out)
{
    append(out, exit_attribute_mode);
    append(out, orig_pair);
    terminfo_leave(paste, out);
    append(out, cursor_normal);
    append(out, exit_ca_mode);
}
