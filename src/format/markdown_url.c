/* SPDX-License-Identifier: MIT */
/* Addresses in running text, which CJK writes without a blank behind them. */
#include <string.h>

#include "format/markdown_internal.h"
#include "text/utf8.h"

/* No address is longer (bytes). */
enum { URL_MAX = 2000 };

static size_t scheme_length(struct slice text)
{
    static const char *const schemes[] = { "https://", "http://" };
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        size_t n = strlen(schemes[i]);
        if (text.length > n && memcmp(text.data, schemes[i], n) == 0)
            return n;
    }
    return 0;
}

/* Letters of other scripts stand at the start of a part of a path, and behind each other. */
static bool may_follow(char32_t code, char32_t before)
{
    if (code < 0x80)
        return code > ' ' && code < 0x7F && strchr("<>\"`*~]", (char)code) == NULL;
    return !markdown_is_mark(code) && code != 0x3000 && code != 0xA0 &&
           (before >= 0x80 || strchr("/=#?&_-", (char)before) != NULL);
}

size_t markdown_url_length(struct slice text)
{
    size_t at = scheme_length(text);
    char32_t code = '/';
    while (at > 0 && at < text.length && at < URL_MAX) {
        char32_t before = code;
        size_t length = utf8_decode_valid(text.data + at, &code);
        if (!may_follow(code, before))
            break;
        at += length;
    }
    return at;
}
