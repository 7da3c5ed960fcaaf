/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <strings.h>

#include "format/format.h"

const struct format_type *format_find(const char *name)
{
    for (size_t i = 0; formats[i] != NULL; i++)
        if (strcmp(formats[i]->name, name) == 0)
            return formats[i];
    return NULL;
}

/* Whether name ends as one of the words of suffixes. */
static bool has_suffix(const char *name, const char *suffixes)
{
    size_t length = strlen(name);
    for (const char *at = suffixes; *at != '\0';) {
        size_t word = strcspn(at, " ");
        if (word > 0 && length > word && strncasecmp(name + length - word, at, word) == 0)
            return true;
        at += word;
        at += strspn(at, " ");
    }
    return false;
}

/* A suffix breaks a tie, and makes one of what looks like it at all. */
static int likeness(const struct format_type *format, const char *name, const char *head,
                    size_t length)
{
    int looks = format->looks(head, length);
    bool named = name != NULL && format->suffixes != NULL && has_suffix(name, format->suffixes);
    return looks > 0 ? looks * 2 + (named ? 99 : 0) : 0;
}

const struct format_type *format_guess(const char *name, const char *head, size_t length)
{
    const struct format_type *best = NULL;
    int most = 0;
    for (size_t i = 0; formats[i] != NULL; i++) {
        int now = likeness(formats[i], name, head, length);
        if (now > most) {
            most = now;
            best = formats[i];
        }
    }
    return best;
}
