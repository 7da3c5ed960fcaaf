/* SPDX-License-Identifier: MIT */
#include "reader/reader.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "reader/clean.h"
#include "reader/reader_internal.h"
#include "text/cluster.h"

void reader_touch(struct reader *reader)
{
    reader->changed = true;
}

static void set_message(struct reader *reader, enum style style, const char *format,
                        va_list arguments)
{
    char line[1024];
    vsnprintf(line, sizeof line, format, arguments);
    reader_message(reader, style, line);
}

void reader_say(struct reader *reader, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    set_message(reader, STYLE_MESSAGE, format, arguments);
    va_end(arguments);
}

void reader_complain(struct reader *reader, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    set_message(reader, STYLE_ERROR, format, arguments);
    va_end(arguments);
}

void reader_message(struct reader *reader, enum style style, const char *message)
{
    bytes_clear(&reader->message);
    clean_append(&reader->message, message, strlen(message));
    reader->message_style = style;
    reader_touch(reader);
}

struct layout_style reader_style(const struct reader *reader)
{
    return style_of(&reader->geometry, &reader->settings, &reader->rules, reader->document);
}

void reader_relayout(struct reader *reader)
{
    reader->geometry = geometry_of(reader->columns, reader->rows, &reader->settings,
                                   reader->outline.shown);
    reader->substitution.vertical = reader->geometry.vertical;
    struct layout_style style = reader_style(reader);
    flows_set_style(&reader->view.flows, &style);
    /* The pane's own columns do not change the numbers of pages that others speak of: they are
     * those of the page as it is now. */
    pages_set_style(reader->pages, &style);
    search_hide_chrome(reader->search, style.hide_chrome);
    pacing_stop(&reader->pacing); /* what is on the screen is another page */
    document_adopt_structure(reader->document);
    reader->version = document_version(reader->document);
    reader_touch(reader);
    reader_wake(reader);
}

void reader_take_structure(struct reader *reader)
{
    if (reader->version != document_version(reader->document))
        reader_relayout(reader);
}

void reader_moved(struct reader *reader)
{
    reader->moved = true;
    reader->renewed = false;
    reader->seeking.active = false;
    reader_follow_end(reader);
    reader_touch(reader);
    reader_wake(reader);
    reader_save_later(reader);
}

void reader_jump(struct reader *reader, struct position to)
{
    jumps_push(&reader->jumps, reader->view.anchor);
    reader_take_structure(reader);
    view_goto(&reader->view, to);
    reader_moved(reader);
}

/* What is missing for it is told, and all is shown as it is written. */
static void set_substitution(struct reader *reader)
{
    struct error error;
    if (!substitution_configure(&reader->substitution, reader->settings.script,
                                reader->settings.quotes, &error))
        reader_complain(reader, "%s", error.message);
}

char *reader_shown(struct reader *reader, const char *line)
{
    struct slice shown = substitution_text(&reader->substitution, slice_of(line),
                                           document_language(reader->document));
    return mem_slice(shown.data, shown.length);
}

/* A book that is written vertically is not turned by itself: lines across are what one knows of a
 * terminal. */
static void suggest(struct reader *reader)
{
    const char *direction = document_meta(reader->document, "direction");
    if (reader->suggested || direction == NULL || strcmp(direction, "vertical") != 0)
        return;
    reader->suggested = true;
    if (!reader->settings.vertical && reader->message.length == 0)
        reader_say(reader, "%s", _("this book is written vertically: V shows it so"));
}

/* Where one was, before the first page; farther off as a task. */
static void restore_place(struct reader *reader, const struct store_record *record)
{
    if (record == NULL || !record->has_place || !reader->settings.remember)
        return;
    reader_seek(reader, &record->place, &record->quotation);
}

struct reader *reader_new(const struct reader_options *options)
{
    struct reader *reader = mem_array(1, sizeof *reader);
    reader->loop = options->loop;
    reader->store = options->store;
    reader->file = options->file;
    reader->file_name = options->file.name != NULL ? mem_string(options->file.name) : NULL;
    reader->file.name = reader->file_name;
    reader->name = mem_string(options->name);
    reader->document = options->document;
    reader->host = options->host;
    reader->settings = options->settings;
    reader->rules = options->rules;
    reader->columns = 80;
    reader->rows = 24;
    reader->forward = true;
    reader->geometry = geometry_of(80, 24, &reader->settings, false);
    struct layout_style style = reader_style(reader);
    view_init(&reader->view, reader->document, &style);
    reader->pages = pages_new(reader->document, &style);
    reader->search = search_new(reader->document);
    reader_listen(reader);
    set_substitution(reader);
    pacing_init(&reader->pacing, reader->settings.remember ? reader->store : NULL, options->clock,
                options->clock_self);
    reader_add_tasks(reader);
    outline_update(&reader->outline, reader->document);
    restore_place(reader, options->record);
    reader_relayout(reader);
    suggest(reader);
    reader->moved = false;
    return reader;
}

void reader_free(struct reader *reader)
{
    if (reader == NULL)
        return;
    document_set_listener(reader->document, (struct document_listener){ 0 });
    reader_remove_tasks(reader);
    reader_seek_end(reader);
    reader_follow_end(reader);
    note_close(&reader->note);
    reader_forget_marks(reader);
    unsaved_release(&reader->unsaved);
    view_release(&reader->view);
    pages_free(reader->pages);
    search_free(reader->search);
    outline_release(&reader->outline);
    substitution_release(&reader->substitution);
    list_clear(&reader->list);
    prompt_release(&reader->prompt);
    history_release(&reader->searches);
    history_release(&reader->commands);
    free(reader->earlier.query);
    free(reader->encodings.first);
    free(reader->encodings.second);
    bytes_release(&reader->message);
    bytes_release(&reader->pending);
    free(reader->file_name);
    free(reader->name);
    free(reader);
}

static int within(int value, int low, int high)
{
    return value < low ? low : value > high ? high : value;
}

void reader_resize(struct reader *reader, int columns, int rows)
{
    reader->columns = within(columns, 1, COLUMNS_MAX);
    reader->rows = within(rows, 1, ROWS_MAX);
    reader_relayout(reader);
}

void reader_set_rules(struct reader *reader, const struct width_rules *rules)
{
    if (width_rules_equal(&reader->rules, rules))
        return;
    reader->rules = *rules;
    reader_relayout(reader);
}

void reader_configure(struct reader *reader, const struct reader_settings *settings)
{
    bool joined_changed = reader->settings.reflow != settings->reflow;
    bool fold_changed = reader->settings.fold != settings->fold || joined_changed;
    bool renewed = reader->settings.headings != settings->headings || joined_changed;
    reader->settings = *settings;
    reader_set_up_document(reader);
    set_substitution(reader);
    if (fold_changed && search_active(reader->search)) {
        char *query = mem_string(search_query(reader->search));
        search_set(reader->search, query, strlen(query), settings->fold, NULL);
        reader->at_hit = false;
        free(query);
    }
    reader_relayout(reader);
    outline_update(&reader->outline, reader->document);
    reader->renewed = reader->renewed || renewed;
}

enum context reader_context(const struct reader *reader)
{
    if (reader->prompt_kind != PROMPT_NONE)
        return CONTEXT_PROMPT;
    if (reader->hints.shown)
        return CONTEXT_HINT;
    if (reader->note.shown)
        return CONTEXT_NOTE;
    if (reader->list_kind != LIST_NONE)
        return CONTEXT_LIST;
    if (reader->outline.shown && reader->outline.focused)
        return CONTEXT_OUTLINE;
    return reader->geometry.vertical ? CONTEXT_TEXT | CONTEXT_VERTICAL : CONTEXT_TEXT;
}

/* What changed below is laid out where nobody holds a row or a flow. */
static void restyle(struct reader *reader)
{
    if (!reader->restyle)
        return;
    reader->restyle = false;
    suggest(reader);
    reader_relayout(reader);
}

void reader_act(struct reader *reader, const struct action *action,
                const struct argument *argument)
{
    restyle(reader);
    if (reader->message.length > 0) {
        bytes_clear(&reader->message);
        reader_touch(reader);
    }
    if (action->run != act_next_page)
        pacing_stop(&reader->pacing);
    action->run(reader, argument);
}

void reader_insert(struct reader *reader, const char *text, size_t length)
{
    if (reader->hints.shown)
        reader_type_hint(reader, text, length);
    if (reader->prompt_kind == PROMPT_NONE)
        return;
    prompt_insert(&reader->prompt, text, length);
    reader_prompt_changed(reader);
}

void reader_show_pending(struct reader *reader, const char *keys)
{
    if (strcmp(bytes_string(&reader->pending), keys) == 0)
        return;
    bytes_clear(&reader->pending);
    bytes_append_string(&reader->pending, keys);
    if (*keys != '\0')
        bytes_clear(&reader->message); /* or nobody would see them */
    reader_touch(reader);
}

bool reader_changed(const struct reader *reader)
{
    return reader->changed;
}

static void draw_too_small(struct reader *reader, struct grid *grid)
{
    const char *message = _("too small"); /* there is no room for a sentence */
    grid_text(grid, &reader->rules, 0, 0, grid->columns, message, strlen(message), STYLE_ERROR);
}

static void draw_panes(struct reader *reader, struct grid *grid)
{
    int columns = reader->geometry.pane_columns;
    if (columns == 0)
        return;
    int row = reader->geometry.text_row, rows = reader->geometry.text_rows;
    int files = draw_files(reader, grid, columns, row, rows);
    outline_draw(&reader->outline, reader->document, reader->pages, &reader->substitution, grid,
                 &reader->rules, columns, row + files, rows - files,
                 document_section_at(reader->document, reader->view.anchor));
    if (columns == grid->columns)
        return;
    for (int i = 0; i < reader->geometry.text_rows; i++)
        grid_text(grid, &reader->rules, columns - 1, reader->geometry.text_row + i, columns, "|", 1,
                  STYLE_RULE);
}

void reader_draw(struct reader *reader, struct grid *grid)
{
    assert(grid->columns == reader->columns && grid->rows == reader->rows);
    restyle(reader);
    grid_clear(grid);
    grid->cursor_column = grid->cursor_row = -1;
    reader->changed = false;
    if (reader->geometry.too_small) {
        draw_too_small(reader, grid);
        return;
    }
    if (reader->list_kind != LIST_NONE) {
        list_draw(&reader->list, grid, &reader->rules, 0, grid->rows - 1);
    } else {
        if (reader->geometry.pane_columns < grid->columns)
            draw_text(reader, grid);
        draw_hints(reader, grid);
        draw_panes(reader, grid);
        draw_header(reader, grid);
    }
    draw_note_window(reader, grid);
    draw_status(reader, grid);
    /* What was loaded while drawing has been drawn. */
    reader->changed = false;
}
