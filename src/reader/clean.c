/* SPDX-License-Identifier: MIT */
#include "reader/clean.h"

#include "text/utf8.h"

void clean_append(struct bytes *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length;) {
        char32_t code;
        size_t n = utf8_decode(text + i, length - i, &code);
        if (code < 0x20 || (code >= 0x7F && code < 0xA0))
            bytes_append_byte(out, ' ');
        else if (code != UTF8_REPLACEMENT || utf8_is_valid(text + i, n))
            bytes_append(out, text + i, n);
        i += n;
    }
}
