/* SPDX-License-Identifier: MIT */
/* Links and notes: hints on those that are shown, and where one leads. */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/mem.h"
#include "reader/clean.h"
#include "reader/reader_internal.h"
#include "reader/target.h"
#include "text/utf8.h"

static const struct part *part_of(struct reader *reader, const struct link *link)
{
    return document_part(reader->document, link->part, WANT_VIEW);
}

/* An address is told, whole: nothing is opened. */
static void tell(struct reader *reader, const char *target)
{
    struct bytes words = { 0 };
    size_t length = strlen(target);
    bool cut = length > NOTE_WORDS_MAX;
    clean_append(&words, target, cut ? NOTE_WORDS_MAX : length);
    if (cut)
        bytes_append_string(&words, " …");
    const char *line = bytes_string(&words);
    if (width_of_text(&reader->rules, line, words.length) + 2 <= (size_t)reader->columns)
        reader_message(reader, STYLE_MESSAGE, line);
    else
        note_show(&reader->note, line);
    bytes_release(&words);
    reader_touch(reader);
}

static void open_link(struct reader *reader, const struct link *link)
{
    uint32_t to;
    char *anchor;
    const struct part *part = part_of(reader, link);
    if (part == NULL)
        return;
    char *target = mem_string(links_target(link, part));
    if (*target == '\0')
        reader_complain(reader, "%s", _("this link leads nowhere"));
    else if (target_find(reader->document, link->part, target, &to, &anchor))
        reader_follow(reader, link, to, anchor);
    else
        tell(reader, target);
    free(target);
}

/* Hints. */

void reader_close_hints(struct reader *reader)
{
    reader->hints = (struct hints){ 0 };
    reader_touch(reader);
}

bool reader_hint_matches(const struct reader *reader, size_t i, size_t count)
{
    char hint[HINT_MAX + 1];
    links_hint(i, count, hint);
    return strncmp(hint, reader->hints.typed, strlen(reader->hints.typed)) == 0;
}

/* What the chosen one leads to, before one follows it. */
static void tell_chosen(struct reader *reader, const struct links *links)
{
    const struct link *link = &links->items[reader->hints.cursor];
    const struct part *part = part_of(reader, link);
    const char *target = part != NULL ? links_target(link, part) : "";
    char *shown = mem_slice(target, strnlen(target, NOTE_WORDS_MAX));
    reader_message(reader, STYLE_MESSAGE, shown);
    free(shown);
}

/* The links on the screen now; false, which is told, where there are none. */
static bool collect(struct reader *reader, struct links *links)
{
    *links = (struct links){ 0 };
    links_collect(links, &reader->view);
    if (links->count == 0) {
        reader_close_hints(reader);
        reader_say(reader, "%s", _("no links on this page"));
        return false;
    }
    if (reader->hints.cursor >= links->count)
        reader->hints.cursor = 0;
    return true;
}

static void follow(struct reader *reader, bool only)
{
    struct links *links = mem_array(1, sizeof *links);
    if (collect(reader, links)) {
        if (only && links->count == 1) {
            open_link(reader, &links->items[0]);
        } else {
            reader->hints = (struct hints){ .shown = true };
            tell_chosen(reader, links);
        }
    }
    links_release(links);
    free(links);
    reader_touch(reader);
}

void act_follow(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    follow(reader, false);
}

void act_follow_only(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    follow(reader, true);
}

static void move_hint(struct reader *reader, bool forward)
{
    struct links *links = mem_array(1, sizeof *links);
    if (collect(reader, links)) {
        size_t *cursor = &reader->hints.cursor, count = links->count;
        do
            *cursor = (*cursor + (forward ? 1 : count - 1)) % count;
        while (!reader_hint_matches(reader, *cursor, count));
        tell_chosen(reader, links);
    }
    links_release(links);
    free(links);
    reader_touch(reader);
}

void act_hint_next(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    move_hint(reader, true);
}

void act_hint_previous(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    move_hint(reader, false);
}

void act_hint_cancel(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    reader_close_hints(reader);
}

void act_hint_erase(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    size_t length = strlen(reader->hints.typed);
    if (length == 0)
        reader_close_hints(reader);
    else
        reader->hints.typed[length - 1] = '\0';
    reader_touch(reader);
}

void act_hint_follow(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    struct links *links = mem_array(1, sizeof *links);
    if (collect(reader, links)) {
        struct link link = links->items[reader->hints.cursor];
        reader_close_hints(reader);
        open_link(reader, &link);
    }
    links_release(links);
    free(links);
}

/* The first of those that the letters typed so far may mean; false where there is none. */
static bool first_match(struct reader *reader, const struct links *links)
{
    for (size_t i = 0; i < links->count; i++)
        if (reader_hint_matches(reader, i, links->count)) {
            reader->hints.cursor = i;
            return true;
        }
    return false;
}

static void take_letter(struct reader *reader, char letter)
{
    struct links *links = mem_array(1, sizeof *links);
    size_t length = strlen(reader->hints.typed);
    char hint[HINT_MAX + 1];
    if (collect(reader, links)) {
        reader->hints.typed[length++] = letter;
        reader->hints.typed[length] = '\0';
        if (!first_match(reader, links)) {
            reader_close_hints(reader);
            reader_say(reader, "%s", _("no link has these letters"));
        } else if (length == links_hint(0, links->count, hint)) {
            act_hint_follow(reader, NULL);
        } else {
            tell_chosen(reader, links);
        }
    }
    links_release(links);
    free(links);
}

/* Full-width letters of an input method that was left on count too, and capitals. */
static char letter_of(char32_t code)
{
    if (code >= 0xFF01 && code <= 0xFF5E)
        code -= 0xFF01 - '!';
    if (code >= 'A' && code <= 'Z')
        code += 'a' - 'A';
    return code < 0x80 ? (char)code : '?';
}

void reader_type_hint(struct reader *reader, const char *text, size_t length)
{
    bytes_clear(&reader->message);
    for (size_t i = 0; i < length && reader->hints.shown;) {
        char32_t code;
        i += utf8_decode(text + i, length - i, &code);
        take_letter(reader, letter_of(code));
    }
    reader_touch(reader);
}
