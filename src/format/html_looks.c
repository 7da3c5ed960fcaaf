/* SPDX-License-Identifier: MIT */
/* Whether a text is HTML. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "format/html_looks.h"
#include "format/html_tag.h"

enum { LOOKED_AT = 64 * 1024, TAGS_LEAST = 4 };

static bool begins(const char *at, const char *end, const char *word)
{
    size_t length = strlen(word);
    return (size_t)(end - at) >= length && strncasecmp(at, word, length) == 0;
}

/* Past a byte order mark, blanks, comments and an XML declaration. */
static const char *skip_prologue(const char *at, const char *end)
{
    if (begins(at, end, "\xEF\xBB\xBF"))
        at += 3;
    for (;;) {
        while (at < end && isspace((unsigned char)*at))
            at++;
        if (!begins(at, end, "<!--") && !begins(at, end, "<?xml"))
            return at;
        bool comment = at[1] == '!';
        const char *close = memmem(at, (size_t)(end - at), comment ? "-->" : "?>", comment ? 3 : 2);
        if (close == NULL)
            return end;
        at = close + (comment ? 3 : 2);
    }
}

static bool is_known(const char *name)
{
    static const char *const more[] = { "a", "b", "body", "br", "center", "em", "font", "head",
                                        "html", "i", "img", "link", "main", "meta", "nav", "script",
                                        "span", "strong", "style", "td", "title", "header",
                                        "ruby" };
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        if (strcmp(more[i], name) == 0)
            return true;
    return tag_is_block(name);
}

/* Tags that have ends of their own among them; a text about HTML has them in its midst. */
static int count_tags(const char *at, const char *end)
{
    int opened = 0, closed = 0;
    for (; at < end && (at = memchr(at, '<', (size_t)(end - at))) != NULL; at++) {
        struct tag tag;
        if (end - at < 3 || !(isalpha((unsigned char)at[1]) ||
                              (at[1] == '/' && isalpha((unsigned char)at[2]))))
            continue;
        if (tag_read(&tag, at, (size_t)(end - at)) == 0 || !is_known(tag.name))
            continue;
        if (tag.end)
            closed++;
        else
            opened++;
    }
    return closed == 0 ? opened / 2 : opened + closed;
}

int html_looks(const char *head, size_t length)
{
    static const char *const first[] = { "<html", "<head", "<body", "<title", "<meta", "<script",
                                         "<link", "<style" };
    const char *end = head + (length < LOOKED_AT ? length : LOOKED_AT);
    const char *at = skip_prologue(head, end);
    if (begins(at, end, "<!doctype html") || begins(at, end, "<html"))
        return 98;
    for (size_t i = 0; i < sizeof first / sizeof *first; i++)
        if (begins(at, end, first[i]))
            return 90;
    if (memchr(head, '\0', (size_t)(end - head)) != NULL) {
        /* Perhaps UTF-16: the letters of <html with a byte between. */
        static const char wide[] = "<\0h\0t\0m\0l", wide2[] = "<\0!\0D\0O\0C";
        bool found = memmem(head, (size_t)(end - head), wide, 9) != NULL ||
                     memmem(head, (size_t)(end - head), wide2, 9) != NULL;
        return found ? 90 : 0;
    }
    int tags = count_tags(at, end);
    if (at < end && *at == '<' && tags >= TAGS_LEAST)
        return 70;
    /* Tags within words: as Markdown has them too. */
    size_t per = (size_t)tags * 200;
    return tags >= TAGS_LEAST * 3 && per > (size_t)(end - head) ? 40 : tags >= TAGS_LEAST ? 2 : 0;
}
