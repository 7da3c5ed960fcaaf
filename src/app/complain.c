/* SPDX-License-Identifier: MIT */
#include "app/complain.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "text/utf8.h"

/* Controls, and what ends lines or turns text around. */
static bool is_control(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

void escape_text(struct bytes *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length;) {
        char32_t code;
        size_t n = utf8_decode(text + i, length - i, &code);
        if (code == UTF8_REPLACEMENT && memcmp(text + i, "\xEF\xBF\xBD", n) != 0)
            for (size_t k = 0; k < n; k++)
                bytes_format(out, "\\x%02x", (unsigned char)text[i + k]);
        else if (is_control(code))
            bytes_format(out, code < 0x100 ? "\\x%02x" : "\\u{%04x}", (unsigned)code);
        else
            bytes_append(out, text + i, n);
        i += n;
    }
}

void complain(const char *message)
{
    struct bytes line = { 0 };
    escape_text(&line, message, strlen(message));
    fprintf(stderr, "dujuan: %s\n", bytes_string(&line));
    bytes_release(&line);
}
