/* SPDX-License-Identifier: MIT */
/* The prompt: what each kind does while it is typed, at Enter and at Escape. */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "reader/reader_internal.h"

static void read_one_history(struct reader *reader, const char *kind, struct history *history)
{
    char **lines = NULL;
    size_t count = 0;
    if (!store_history(reader->store, kind, &lines, &count, NULL))
        return;
    for (size_t i = 0; i < count; i++) {
        history_add(history, lines[i]);
        free(lines[i]);
    }
    free(lines);
}

static void read_histories(struct reader *reader)
{
    if (reader->history_read || reader->store == NULL || !reader->settings.remember)
        return;
    reader->history_read = true;
    read_one_history(reader, "search", &reader->searches);
    read_one_history(reader, "command", &reader->commands);
}

void reader_prompt(struct reader *reader, enum prompt_kind kind, const char *line)
{
    read_histories(reader);
    struct history *history = NULL;
    if (kind == PROMPT_SEARCH_FORWARD || kind == PROMPT_SEARCH_BACKWARD)
        history = &reader->searches;
    else if (kind == PROMPT_COMMAND)
        history = &reader->commands;
    prompt_begin(&reader->prompt, history, line);
    reader->prompt_kind = kind;
    reader_touch(reader);
}

void reader_prompt_changed(struct reader *reader)
{
    if (reader->prompt_kind == PROMPT_SEARCH_FORWARD ||
        reader->prompt_kind == PROMPT_SEARCH_BACKWARD)
        reader_search_live(reader);
    else if (reader->prompt_kind == PROMPT_FILTER)
        outline_filter(&reader->outline, reader->document, bytes_string(&reader->prompt.line));
    reader_touch(reader);
}

static void accept_command(struct reader *reader, const char *line)
{
    history_add(&reader->commands, line);
    if (reader->store != NULL && reader->settings.remember && *line != '\0')
        store_add_history(reader->store, "command", line, NULL);
    reader_command(reader, line);
}

void act_prompt_accept(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    enum prompt_kind kind = reader->prompt_kind;
    char *line = mem_string(bytes_string(&reader->prompt.line));
    reader->prompt_kind = PROMPT_NONE;
    reader_touch(reader);
    switch (kind) {
    case PROMPT_SEARCH_FORWARD:
    case PROMPT_SEARCH_BACKWARD:
        reader_search_accept(reader);
        break;
    case PROMPT_COMMAND:
        accept_command(reader, line);
        break;
    case PROMPT_BOOKMARK:
        if (*line != '\0')
            reader_add_bookmark(reader, BOOKMARK_NAMED, line);
        break;
    default:
        break;
    }
    free(line);
}

void act_prompt_cancel(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    enum prompt_kind kind = reader->prompt_kind;
    reader->prompt_kind = PROMPT_NONE;
    if (kind == PROMPT_SEARCH_FORWARD || kind == PROMPT_SEARCH_BACKWARD)
        reader_search_cancel(reader);
    else if (kind == PROMPT_FILTER)
        outline_filter(&reader->outline, reader->document, "");
    reader_touch(reader);
}

static void edit(struct reader *reader, enum prompt_edit how)
{
    /* Deleting in an empty line leaves it, as in less and vi. */
    if (how == PROMPT_BACKSPACE && reader->prompt.line.length == 0) {
        act_prompt_cancel(reader, NULL);
        return;
    }
    char *before = mem_string(bytes_string(&reader->prompt.line));
    prompt_edit(&reader->prompt, how);
    if (strcmp(before, bytes_string(&reader->prompt.line)) != 0)
        reader_prompt_changed(reader);
    free(before);
    reader_touch(reader);
}

void act_prompt_backspace(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_BACKSPACE);
}

void act_prompt_delete(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_DELETE);
}

void act_prompt_erase_word(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_ERASE_WORD);
}

void act_prompt_erase_before(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_ERASE_BEFORE);
}

void act_prompt_erase_after(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_ERASE_AFTER);
}

void act_prompt_left(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_LEFT);
}

void act_prompt_right(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_RIGHT);
}

void act_prompt_home(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_HOME);
}

void act_prompt_end(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_END);
}

void act_prompt_older(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_OLDER);
}

void act_prompt_newer(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    edit(reader, PROMPT_NEWER);
}
