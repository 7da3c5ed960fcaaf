/* SPDX-License-Identifier: MIT */
#include "reader/prompt.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "reader/clean.h"
#include "text/cluster.h"

#define HISTORY_KEPT 200

void history_release(struct history *history)
{
    for (size_t i = 0; i < history->count; i++)
        free(history->lines[i]);
    free(history->lines);
    *history = (struct history){ 0 };
}

static void history_remove(struct history *history, size_t index)
{
    free(history->lines[index]);
    history->count--;
    memmove(history->lines + index, history->lines + index + 1,
            (history->count - index) * sizeof *history->lines);
}

void history_add(struct history *history, const char *line)
{
    if (*line == '\0')
        return;
    for (size_t i = 0; i < history->count; i++)
        if (strcmp(history->lines[i], line) == 0) {
            history_remove(history, i);
            break;
        }
    if (history->count == HISTORY_KEPT)
        history_remove(history, 0);
    history->lines = mem_grow(history->lines, history->count, &history->capacity,
                              sizeof *history->lines);
    history->lines[history->count++] = mem_string(line);
}

static void set_line(struct prompt *prompt, const char *line)
{
    bytes_clear(&prompt->line);
    clean_append(&prompt->line, line, strlen(line));
    prompt->cursor = prompt->line.length;
}

void prompt_begin(struct prompt *prompt, struct history *history, const char *line)
{
    prompt->history = history;
    prompt->at = history != NULL ? history->count : 0;
    bytes_clear(&prompt->typed);
    set_line(prompt, line);
}

void prompt_release(struct prompt *prompt)
{
    bytes_release(&prompt->line);
    bytes_release(&prompt->typed);
    *prompt = (struct prompt){ 0 };
}

void prompt_insert(struct prompt *prompt, const char *text, size_t length)
{
    struct bytes cleaned = { 0 };
    /* A line that was copied whole is pasted with its end. */
    while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == '\r'))
        length--;
    clean_append(&cleaned, text, length);
    bytes_insert(&prompt->line, prompt->cursor, bytes_string(&cleaned), cleaned.length);
    /* A mark that was typed joins what stands before it. */
    prompt->cursor = cluster_ceiling(bytes_string(&prompt->line), prompt->line.length,
                                     prompt->cursor + cleaned.length);
    bytes_release(&cleaned);
}

static size_t before(const struct prompt *prompt)
{
    if (prompt->cursor == 0)
        return 0;
    return cluster_floor(bytes_string(&prompt->line), prompt->line.length, prompt->cursor - 1);
}

static size_t after(const struct prompt *prompt)
{
    const char *line = bytes_string(&prompt->line);
    if (prompt->cursor == prompt->line.length)
        return prompt->cursor;
    return prompt->cursor + cluster_length(line + prompt->cursor,
                                           prompt->line.length - prompt->cursor);
}

static size_t word_before(const struct prompt *prompt)
{
    const char *line = bytes_string(&prompt->line);
    size_t at = prompt->cursor;
    while (at > 0 && line[at - 1] == ' ')
        at--;
    while (at > 0 && line[at - 1] != ' ')
        at--;
    return at;
}

static void erase(struct prompt *prompt, size_t from, size_t to)
{
    bytes_remove(&prompt->line, from, to - from);
    prompt->cursor = from;
}

static void recall(struct prompt *prompt, bool older)
{
    if (prompt->history == NULL || (older ? prompt->at == 0 : prompt->at == prompt->history->count))
        return;
    if (prompt->at == prompt->history->count) {
        bytes_clear(&prompt->typed);
        bytes_append(&prompt->typed, bytes_string(&prompt->line), prompt->line.length);
    }
    prompt->at += older ? (size_t)-1 : 1;
    if (prompt->at == prompt->history->count)
        set_line(prompt, bytes_string(&prompt->typed));
    else
        set_line(prompt, prompt->history->lines[prompt->at]);
}

void prompt_edit(struct prompt *prompt, enum prompt_edit edit)
{
    switch (edit) {
    case PROMPT_BACKSPACE:
        erase(prompt, before(prompt), prompt->cursor);
        break;
    case PROMPT_DELETE:
        erase(prompt, prompt->cursor, after(prompt));
        break;
    case PROMPT_ERASE_WORD:
        erase(prompt, word_before(prompt), prompt->cursor);
        break;
    case PROMPT_ERASE_BEFORE:
        erase(prompt, 0, prompt->cursor);
        break;
    case PROMPT_ERASE_AFTER:
        erase(prompt, prompt->cursor, prompt->line.length);
        break;
    case PROMPT_LEFT:
        prompt->cursor = before(prompt);
        break;
    case PROMPT_RIGHT:
        prompt->cursor = after(prompt);
        break;
    case PROMPT_HOME:
        prompt->cursor = 0;
        break;
    case PROMPT_END:
        prompt->cursor = prompt->line.length;
        break;
    case PROMPT_OLDER:
        recall(prompt, true);
        break;
    case PROMPT_NEWER:
        recall(prompt, false);
        break;
    }
}
