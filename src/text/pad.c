/* SPDX-License-Identifier: MIT */
#include "text/pad.h"

#define LINE 0x2500 /* joins its neighbour, as a dash does not in most fonts */
#define DOT 0x30FB  /* two cells on every terminal, the dot in their middle */

static const struct pad_form forms[] = {
    { 0x00B7, { DOT } },            /* · */
    { 0x2014, { LINE, LINE } },     /* — */
    { 0x2015, { LINE, LINE } },     /* ― */
    { 0x2018, { ' ', 0x2018 } },    /* ‘ */
    { 0x2019, { 0x2019, ' ' } },    /* ’ */
    { 0x201C, { ' ', 0x201C } },    /* “ */
    { 0x201D, { 0x201D, ' ' } },    /* ” */
    { 0x2022, { DOT } },            /* • */
    { 0x2025, { 0x2025, ' ' } },    /* ‥ */
    { 0x2026, { 0x2026, ' ' } },    /* … */
    { 0x2027, { DOT } },            /* ‧ */
    { 0x22EF, { 0x22EF, ' ' } },    /* ⋯ */
    { 0x2E3A, { LINE, LINE } },     /* ⸺ */
};

const struct pad_form *pad_form_of(char32_t code)
{
    if (code < 0xB7 || code > 0x2E3A)
        return NULL;
    for (size_t i = 0; i < sizeof forms / sizeof *forms && forms[i].mark <= code; i++)
        if (forms[i].mark == code)
            return &forms[i];
    return NULL;
}

char32_t pad_corner_of(char32_t code)
{
    switch (code) {
    case 0x201C:
        return 0x300C;
    case 0x201D:
        return 0x300D;
    case 0x2018:
        return 0x300E;
    case 0x2019:
        return 0x300F;
    default:
        return 0;
    }
}
