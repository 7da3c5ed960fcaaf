/* SPDX-License-Identifier: MIT */
/* Quotation marks of the other kind. */
#include <unictype.h>

#include "text/convert_internal.h"

#define SINGLE_OPEN 0x2018u
#define SINGLE_CLOSE 0x2019u

struct pair {
    char32_t curly, corner;
};

static const struct pair pairs[] = {
    { 0x201C, 0x300C }, /* “ 「 */
    { 0x201D, 0x300D }, /* ” 」 */
    { 0x2018, 0x300E }, /* ‘ 『 */
    { 0x2019, 0x300F }, /* ’ 』 */
};

static char32_t other_mark(enum quotes quotes, char32_t code)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (code == (quotes == QUOTES_CORNER ? pairs[i].curly : pairs[i].corner))
            return quotes == QUOTES_CORNER ? pairs[i].corner : pairs[i].curly;
    return code;
}

/* A letter of a script that has apostrophes. */
static bool is_letter(char32_t code)
{
    return code < 0x2E80 && uc_is_property_alphabetic(code);
}

/* Whether the ’ between these is part of a word. */
static bool is_apostrophe(char32_t before, char32_t after, bool open)
{
    return is_letter(before) && (is_letter(after) || !open);
}

static char32_t code_at(const char *text, size_t length, size_t at)
{
    char32_t code = 0;
    if (at < length)
        utf8_decode_valid(text + at, &code);
    return code;
}

void convert_quotes(enum quotes quotes, const char *text, size_t length,
                    struct replacements *replacements)
{
    if (quotes == QUOTES_ASIS)
        return;
    char32_t before = 0, code;
    bool open = false;
    for (size_t i = 0; i < length; before = code) {
        size_t n = utf8_decode_valid(text + i, &code);
        char32_t shown = other_mark(quotes, code);
        if (code == SINGLE_OPEN) {
            open = true;
        } else if (code == SINGLE_CLOSE) {
            if (is_apostrophe(before, code_at(text, length, i + n), open))
                shown = code;
            else
                open = false;
        }
        if (shown != code)
            replacements_add(replacements, (uint32_t)i, n, shown);
        i += n;
    }
}
