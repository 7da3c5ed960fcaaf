/* SPDX-License-Identifier: MIT */
#include "tui/wcwidth.h"

#include <wchar.h>

/* ncurses gives us nothing but the character, so the rules have to be the program's. */
static struct width_rules current = { .combining = true };
static bool joining;

void wcwidth_set_rules(const struct width_rules *rules)
{
    current = *rules;
}

const struct width_rules *wcwidth_rules(void)
{
    return &current;
}

void wcwidth_join(bool on)
{
    joining = on;
}

/*
 * U+FE0F is sent only after a symbol that it widens by one cell, so that one is its own here: curses
 * cannot be told that a character is wider with a mark than without.
 */
int wcwidth_of_code(char32_t code)
{
    if (joining)
        return 0;
    if (code == 0xFE0F)
        return current.emoji_vs16;
    return width_of_code(&current, code);
}

__attribute__((visibility("default"))) int wcwidth(wchar_t character)
{
    return wcwidth_of_code((char32_t)character);
}
