/* SPDX-License-Identifier: MIT */
#include "tui/theme.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define NONE (-1)
#define GREY 8

enum background { ON_ANY, ON_LIGHT, ON_DARK, BACKGROUNDS };

struct colours {
    short text, ground;
};

/* With colours the attributes in mono are left off where a colour says the same. */
struct row {
    attr_t attributes;
    attr_t mono;
    struct colours colours[BACKGROUNDS];
};

#define ANY(text, ground)                                                                          \
    {                                                                                              \
        { text, ground }, { text, ground }, { text, ground }                                       \
    }
#define PLAIN ANY(NONE, NONE)
#define FAINT                                                                                      \
    {                                                                                              \
        { GREY, NONE }, { GREY, NONE }, { GREY, NONE }                                             \
    }

static const struct row rows[STYLES] = {
    [STYLE_TEXT] = { 0, 0, PLAIN },
    [STYLE_HEADING] = { A_BOLD, 0, PLAIN },
    [STYLE_TITLE] = { A_BOLD, 0, PLAIN },
    [STYLE_BYLINE] = { 0, A_DIM, FAINT },
    [STYLE_DIM] = { 0, A_DIM, FAINT },
    [STYLE_EMPHASIS] = { A_UNDERLINE, 0, PLAIN },
    [STYLE_STRONG] = { A_BOLD, 0, PLAIN },
    [STYLE_CODE] = { 0, 0, { { NONE, NONE }, { COLOR_BLUE, NONE }, { COLOR_CYAN, NONE } } },
    [STYLE_LINK] = { A_UNDERLINE, 0, PLAIN },
    /* As faint as the terminal makes its own colour: what is read with the text must be legible on
     * every background. */
    [STYLE_READING] = { A_DIM, 0, PLAIN },
    [STYLE_HIT] = { 0, A_REVERSE, ANY(COLOR_BLACK, COLOR_YELLOW) },
    [STYLE_HIT_HERE] = { A_BOLD, A_REVERSE | A_UNDERLINE, ANY(COLOR_WHITE, COLOR_MAGENTA) },
    [STYLE_HEADER] = { 0, A_DIM, FAINT },
    [STYLE_STATUS] = { 0, A_DIM, FAINT },
    [STYLE_MESSAGE] = { A_BOLD, 0, PLAIN },
    [STYLE_ERROR] = { A_BOLD, 0, ANY(COLOR_RED, NONE) },
    [STYLE_PROMPT] = { 0, 0, PLAIN },
    [STYLE_PANE] = { 0, 0, PLAIN },
    [STYLE_PANE_HERE] = { A_REVERSE, 0, PLAIN },
    [STYLE_PANE_NOW] = { A_BOLD, 0, PLAIN },
    [STYLE_RULE] = { 0, A_DIM, FAINT },
};

/* COLORFGBG is "foreground;background", or with a third thing between, in the first 16 colours. */
static enum background background_of(enum terminal_theme kind)
{
    if (kind == TERMINAL_LIGHT)
        return ON_LIGHT;
    if (kind == TERMINAL_DARK)
        return ON_DARK;
    const char *colours = getenv("COLORFGBG");
    const char *last = colours != NULL ? strrchr(colours, ';') : NULL;
    if (last == NULL || last[1] < '0' || last[1] > '9')
        return ON_ANY;
    int ground = atoi(last + 1);
    return ground == 7 || ground == 15 ? ON_LIGHT : ON_DARK;
}

static bool is_plain(struct colours colours)
{
    return colours.text == NONE && colours.ground == NONE;
}

static struct look look_of(const struct row *row, enum background background, short pair)
{
    struct colours colours = row->colours[background];
    struct look look = { row->attributes, 0 };
    if (is_plain(colours))
        return look;
    bool shown = colours.text < COLORS && colours.ground < COLORS;
    if (!shown || init_pair(pair, colours.text, colours.ground) == ERR)
        look.attributes |= row->mono;
    else
        look.pair = pair;
    return look;
}

static bool has_value(const char *name)
{
    const char *value = getenv(name);
    return value != NULL && value[0] != '\0';
}

void theme_init(struct theme *theme, enum terminal_theme kind)
{
    bool colours = kind != TERMINAL_MONO && !has_value("NO_COLOR") && has_colors() &&
                   start_color() == OK && use_default_colors() == OK;
    enum background background = background_of(kind);
    theme->colours = colours;
    for (size_t style = 0; style < STYLES; style++) {
        const struct row *row = &rows[style];
        if (colours)
            theme->looks[style] = look_of(row, background, (short)(style + 1));
        else
            theme->looks[style] = (struct look){ row->attributes | row->mono, 0 };
    }
}

/* The number that a terminal of fewer colours has for it; NONE where it has none. */
static int shown_colour(uint16_t colour)
{
    int number = colour - 1;
    if (number >= COLORS && number < 16)
        number -= 8;
    return number < COLORS ? number : NONE;
}

struct look theme_look(const struct theme *theme, const struct cell *cell)
{
    struct look look = theme->looks[cell->style];
    struct ink ink = cell->ink;
    if (ink.text == 0 && ink.ground == 0 && !ink.faint && !ink.inverse)
        return look; /* of nearly every cell: no call for these */
    look.attributes |= (ink.faint ? A_DIM : 0) | (ink.inverse ? A_REVERSE : 0);
    if (!theme->colours || (ink.text == 0 && ink.ground == 0))
        return look;
    int pair = alloc_pair(shown_colour(ink.text), shown_colour(ink.ground));
    if (pair > 0 && pair <= SHRT_MAX)
        look.pair = (short)pair;
    return look;
}
