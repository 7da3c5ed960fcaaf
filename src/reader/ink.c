/* SPDX-License-Identifier: MIT */
#include "reader/ink.h"

#include <stddef.h>
#include <stdlib.h>

#define PARAMETERS_MAX 16

/* Where the cube of colours and the greys begin, and the levels of the cube. */
#define CUBE 16
#define GREYS 232
static const unsigned char levels[] = { 0, 95, 135, 175, 215, 255 };
#define LEVELS (sizeof levels / sizeof *levels)

struct parameters {
    unsigned values[PARAMETERS_MAX];
    size_t count;
};

static struct parameters parse(const char *text)
{
    struct parameters parameters = { .count = 0 };
    while (*text != '\0' && parameters.count < PARAMETERS_MAX) {
        char *end;
        unsigned long value = strtoul(text, &end, 10);
        parameters.values[parameters.count++] = value < 256 ? (unsigned)value : 0;
        text = *end == ';' ? end + 1 : "";
    }
    return parameters;
}

static size_t nearest_level(unsigned value)
{
    size_t best = 0;
    for (size_t i = 1; i < LEVELS; i++)
        if (abs((int)levels[i] - (int)value) < abs((int)levels[best] - (int)value))
            best = i;
    return best;
}

/* The nearest of the 256; greys have a scale of their own, from 8 in steps of 10. */
static unsigned nearest(unsigned red, unsigned green, unsigned blue)
{
    if (red == green && green == blue && red >= 8 && red < 248)
        return GREYS + (red - 8) / 10;
    return CUBE + (unsigned)(nearest_level(red) * LEVELS * LEVELS +
                             nearest_level(green) * LEVELS + nearest_level(blue));
}

/* What follows 38 or 48; returns how many parameters it takes. */
static size_t extended(const struct parameters *p, size_t at, uint16_t *colour)
{
    size_t left = p->count - at;
    if (left >= 2 && p->values[at] == 5) {
        *colour = (uint16_t)(p->values[at + 1] + 1);
        return 2;
    }
    if (left >= 4 && p->values[at] == 2) {
        *colour = (uint16_t)(nearest(p->values[at + 1], p->values[at + 2], p->values[at + 3]) + 1);
        return 4;
    }
    return left;
}

/* Eight from base on, and eight brighter ones 60 further. */
static void read_basic(unsigned value, unsigned base, uint16_t *colour)
{
    if (value >= base && value < base + 8)
        *colour = (uint16_t)(value - base + 1);
    else if (value >= base + 60 && value < base + 68)
        *colour = (uint16_t)(value - base - 60 + 8 + 1);
}

struct ink ink_read(const char *parameters)
{
    struct parameters p = parse(parameters);
    struct ink ink = { 0 };
    for (size_t i = 0; i < p.count; i++) {
        unsigned value = p.values[i];
        if (value == 38)
            i += extended(&p, i + 1, &ink.text);
        else if (value == 48)
            i += extended(&p, i + 1, &ink.ground);
        ink.faint |= value == 2;
        ink.inverse |= value == 7;
        read_basic(value, 30, &ink.text);
        read_basic(value, 40, &ink.ground);
    }
    return ink;
}
