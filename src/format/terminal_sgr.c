/* SPDX-License-Identifier: MIT */
/* Select graphic rendition: parameters, with ; or : between those of a colour. */
#include "format/terminal.h"

enum { PARAMETERS_MAX = 32 };

/* What single parameters set and clear. */
static const struct {
    unsigned char parameter, set, clear;
} flags[] = {
    { 1, LOOK_BOLD, 0 },       { 2, LOOK_FAINT, 0 },       { 3, LOOK_UNDERLINED, 0 },
    { 4, LOOK_UNDERLINED, 0 }, { 7, LOOK_INVERSE, 0 },     { 9, LOOK_DELETED, 0 },
    { 21, LOOK_UNDERLINED, 0 }, { 22, 0, LOOK_BOLD | LOOK_FAINT }, { 23, 0, LOOK_UNDERLINED },
    { 24, 0, LOOK_UNDERLINED }, { 27, 0, LOOK_INVERSE },   { 29, 0, LOOK_DELETED },
};

struct parameters {
    unsigned values[PARAMETERS_MAX];
    bool sub[PARAMETERS_MAX]; /* a colon stands before it */
    size_t count;
};

static struct parameters read_parameters(struct slice text)
{
    struct parameters p = { .count = 1 };
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        unsigned *value = &p.values[p.count - 1];
        if (c >= '0' && c <= '9') {
            if (*value < 10000)
                *value = *value * 10 + (unsigned)(c - '0');
        } else if ((c == ';' || c == ':') && p.count < PARAMETERS_MAX) {
            p.sub[p.count++] = c == ':';
        }
    }
    return p;
}

/* 5;N or 2;R;G;B behind 38 or 48 at i; returns the index of the last one that belongs to it. */
static size_t read_colour(const struct parameters *p, size_t i, uint32_t *colour)
{
    size_t left = p->count - i - 1;
    if (left >= 2 && p->values[i + 1] == 5) {
        *colour = COLOUR_INDEX | (p->values[i + 2] & 0xFF);
        return i + 2;
    }
    if (left >= 4 && p->values[i + 1] == 2) {
        /* 38:2::R:G:B has a place for a colour space. */
        size_t at = i + 2 + (p->sub[i + 1] && left >= 5 && p->sub[i + 5]);
        *colour = COLOUR_RGB | (p->values[at] & 0xFF) << 16 | (p->values[at + 1] & 0xFF) << 8 |
                  (p->values[at + 2] & 0xFF);
        return at + 2;
    }
    return p->count;
}

static bool set_basic_colour(struct look *look, unsigned value)
{
    if (value >= 30 && value <= 37)
        look->colour = COLOUR_INDEX | (value - 30);
    else if (value >= 90 && value <= 97)
        look->colour = COLOUR_INDEX | (value - 90 + 8);
    else if (value >= 40 && value <= 47)
        look->background = COLOUR_INDEX | (value - 40);
    else if (value >= 100 && value <= 107)
        look->background = COLOUR_INDEX | (value - 100 + 8);
    else if (value == 39)
        look->colour = 0;
    else if (value == 49)
        look->background = 0;
    else
        return false;
    return true;
}

/* 4:0 is no underline; 4:3 a curly one. */
static size_t set_flag(struct look *look, const struct parameters *p, size_t i)
{
    bool sub = i + 1 < p->count && p->sub[i + 1];
    bool none = sub && p->values[i] == 4 && p->values[i + 1] == 0;
    for (size_t row = 0; row < sizeof flags / sizeof *flags; row++)
        if (flags[row].parameter == p->values[i]) {
            look->flags |= none ? 0 : flags[row].set;
            look->flags &= ~(unsigned)(none ? LOOK_UNDERLINED : flags[row].clear);
        }
    return sub ? i + 1 : i;
}

void terminal_sgr(struct slice parameters, struct look *look)
{
    struct parameters p = read_parameters(parameters);
    for (size_t i = 0; i < p.count; i++) {
        unsigned value = p.values[i];
        if (value == 0)
            *look = (struct look){ .link = look->link };
        else if (value == 38)
            i = read_colour(&p, i, &look->colour);
        else if (value == 48)
            i = read_colour(&p, i, &look->background);
        else if (value == 58)
            i = read_colour(&p, i, &(uint32_t){ 0 });
        else if (!set_basic_colour(look, value))
            i = set_flag(look, &p, i);
    }
}
