/* SPDX-License-Identifier: MIT */
#include "text/pad.h"

#include <string.h>

static const struct pad_form forms[] = {
    { 0x00B7, { 0x00B7, ' ' } },    /* · */
    { 0x2014, { 0x2014, ' ' } },    /* — */
    { 0x2015, { 0x2015, ' ' } },    /* ― */
    { 0x2018, { ' ', 0x2018 } },    /* ‘ */
    { 0x2019, { 0x2019, ' ' } },    /* ’ */
    { 0x201C, { ' ', 0x201C } },    /* “ */
    { 0x201D, { 0x201D, ' ' } },    /* ” */
    { 0x2022, { 0x2022, ' ' } },    /* • */
    { 0x2025, { 0x2025, ' ' } },    /* ‥ */
    { 0x2026, { 0x2026, ' ' } },    /* … */
    { 0x2027, { 0x2027, ' ' } },    /* ‧ */
    { 0x22EF, { 0x22EF, ' ' } },    /* ⋯ */
    { 0x2E3A, { 0x2E3A, ' ' } },    /* ⸺ */
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

/* The bytes of the mark that text begins with if it goes on in pairs, else 0. */
static size_t paired(const char *text, size_t length)
{
    static const char *const marks[] = { "—", "―", "…", "‥", "⋯" };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (length >= 3 && memcmp(text, marks[i], 3) == 0)
            return 3;
    return 0;
}

bool pad_leads(const char *text, size_t length, size_t at)
{
    size_t n = paired(text + at, length - at), before = 0;
    if (n == 0 || length - at < 2 * n || memcmp(text + at, text + at + n, n) != 0)
        return false;
    while (at >= (before + 1) * n && memcmp(text + at - (before + 1) * n, text + at, n) == 0)
        before++;
    return before % 2 == 0;
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
