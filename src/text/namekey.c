/* SPDX-License-Identifier: MIT */
#include "text/namekey.h"

#include <stdlib.h>
#include <unicase.h>
#include <uninorm.h>

#include "text/utf8.h"

static void key_of_ascii(struct slice name, struct bytes *key)
{
    for (size_t i = 0; i < name.length; i++) {
        char c = name.data[i];
        bytes_append_byte(key, c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c);
    }
}

static bool is_ascii(struct slice name)
{
    for (size_t i = 0; i < name.length; i++)
        if ((unsigned char)name.data[i] >= 0x80)
            return false;
    return true;
}

void name_key(struct slice name, struct bytes *key)
{
    if (is_ascii(name) || !utf8_is_valid(name.data, name.length)) {
        key_of_ascii(name, key);
        return;
    }
    size_t length = 0;
    uint8_t *lower = u8_tolower((const uint8_t *)name.data, name.length, NULL, UNINORM_NFC, NULL,
                                &length);
    if (lower == NULL) {
        key_of_ascii(name, key);
        return;
    }
    bytes_append(key, (const char *)lower, length);
    free(lower);
}
