/* SPDX-License-Identifier: MIT */
/* Whether a text is Markdown: many plain texts have a # or two, so all of this is modest. */
#include <string.h>

#include "format/markdown_internal.h"

/* At most, so that a name that ends in .txt is believed. */
#define LOOKS_MAX 50

struct signs {
    unsigned headings; /* alone between blank lines or text */
    unsigned crowded;  /* lines with # beside each other: comments of a program */
    unsigned fences, links, strong, items;
    bool front;
};

static bool is_heading(const char *line, size_t length)
{
    size_t n = 0;
    while (n < length && n < 7 && line[n] == '#')
        n++;
    return n > 0 && n < 7 && n + 1 < length && line[n] == ' ';
}

static bool begins(const char *line, size_t length, const char *with)
{
    size_t n = strlen(with);
    return length >= n && memcmp(line, with, n) == 0;
}

static bool holds(const char *line, size_t length, const char *what)
{
    return memmem(line, length, what, strlen(what)) != NULL;
}

static void see(struct signs *signs, const char *line, size_t length)
{
    signs->fences += begins(line, length, "```") || begins(line, length, "~~~");
    signs->links += holds(line, length, "](") || holds(line, length, "]: http");
    signs->strong += holds(line, length, "**");
    signs->items += begins(line, length, "- ") || begins(line, length, "* ");
}

static struct signs read_signs(const char *head, size_t length)
{
    struct signs signs = { .front = begins(head, length, "---\ntitle:") ||
                                    begins(head, length, "---\nlayout:") };
    bool blank = true, heading = false, fenced = false;
    for (size_t at = 0; at < length;) {
        const char *line = head + at, *end = memchr(line, '\n', length - at);
        size_t n = end != NULL ? (size_t)(end - line) : length - at;
        at += n + 1;
        n -= n > 0 && line[n - 1] == '\r';
        see(&signs, line, n);
        if (begins(line, n, "```") || begins(line, n, "~~~"))
            fenced = !fenced;
        bool now = !fenced && is_heading(line, n);
        signs.crowded += now && heading;
        signs.headings += now && blank;
        heading = now;
        blank = n == 0;
    }
    return signs;
}

int markdown_looks(const char *head, size_t length)
{
    struct signs signs = read_signs(head, length);
    if (begins(head, length, "#!") || signs.crowded > signs.headings / 4)
        return 1;
    unsigned kinds = (signs.fences >= 2) + (signs.links > 0) + (signs.strong > 0) +
                     (signs.items >= 2) + signs.front;
    if (signs.headings + signs.front < 2 || kinds == 0)
        return 1;
    int score = 20 + 10 * (int)kinds;
    return score < LOOKS_MAX ? score : LOOKS_MAX;
}
