/* SPDX-License-Identifier: MIT */
/* Other files of the same run: their list, the next one, the one before. */
#include <string.h>

#include "base/i18n.h"
#include "reader/reader_internal.h"

/* Nobody goes farther at once (files). */
#define STEPS_MAX 100000

bool reader_files(const struct reader *reader, struct host_files *files)
{
    *files = (struct host_files){ .now = SIZE_MAX };
    if (reader->host == NULL || reader->host->files == NULL)
        return false;
    reader->host->files(reader->host->self, files);
    return files->count > 0;
}

void reader_show_files(struct reader *reader)
{
    struct host_files files;
    if (!reader_files(reader, &files))
        return;
    list_begin(&reader->list, files.title, true);
    for (size_t i = 0; i < files.count; i++) {
        struct host_file file = { NULL, NULL };
        reader->host->file(reader->host->self, i, &file);
        list_add(&reader->list, file.name, file.about, i, false);
    }
    reader->list.cursor = files.now < files.count ? files.now : 0;
    reader->list_kind = LIST_FILES;
    reader_touch(reader);
}

/* Files stand above the outline in at most so much of its rows. */
#define SHARE 3

/* Those that are named in the pane, and how many; 0: none. */
static size_t files_in_pane(const struct reader *reader, struct host_files *files)
{
    return reader_files(reader, files) && files->named && files->now < files->count ? files->count
                                                                                    : 0;
}

static void draw_file(struct reader *reader, struct grid *grid, int columns, int row, size_t i,
                      bool now)
{
    struct host_file file = { NULL, NULL };
    bool here = reader->outline.focused && reader->outline.elsewhere && i == reader->pane_file;
    enum style style = here ? STYLE_PANE_HERE : now ? STYLE_PANE_NOW : STYLE_PANE;
    reader->host->file(reader->host->self, i, &file);
    grid_fill(grid, 0, row, columns, style);
    int limit = columns < grid->columns ? columns - 2 : columns - 1;
    struct bytes name = { 0 };
    const char *slash = strrchr(file.name, '/');
    bytes_format(&name, "%s %zu  %s", here ? ">" : now ? "*" : " ", i + 1,
                 slash != NULL && slash[1] != '\0' ? slash + 1 : file.name);
    grid_text_cut(grid, &reader->rules, 0, row, limit, bytes_string(&name), name.length, style);
    bytes_release(&name);
}

int draw_files(struct reader *reader, struct grid *grid, int columns, int row, int rows)
{
    struct host_files files;
    if (files_in_pane(reader, &files) == 0)
        return 0;
    size_t shown = rows / SHARE > 0 ? (size_t)(rows / SHARE) : 0;
    shown = files.count < shown ? files.count : shown;
    size_t middle = reader->outline.elsewhere ? reader->pane_file : files.now;
    size_t first = middle >= shown / 2 ? middle - shown / 2 : 0;
    if (first + shown > files.count)
        first = files.count - shown;
    for (size_t i = 0; i < shown; i++)
        draw_file(reader, grid, columns, row + (int)i, first + i, first + i == files.now);
    return (int)shown;
}

void reader_move_in_pane(struct reader *reader, int count)
{
    struct host_files files;
    struct outline_pane *pane = &reader->outline;
    size_t above = reader->geometry.text_rows >= SHARE ? files_in_pane(reader, &files) : 0;
    size_t rows = above + pane->row_count;
    if (above == 0 || rows == 0) {
        pane->elsewhere = false;
        outline_move(pane, count);
        return;
    }
    size_t from = pane->elsewhere ? reader->pane_file : above + outline_row(pane);
    size_t back = count < 0 ? (size_t) - (long)count : 0, on = count > 0 ? (size_t)count : 0;
    size_t to = from < back ? 0 : from - back + on < rows ? from - back + on : rows - 1;
    pane->elsewhere = to < above;
    if (pane->elsewhere)
        reader->pane_file = to;
    else
        outline_move(pane, (int)(to - above) - (int)outline_row(pane));
}

static void choose(struct reader *reader, size_t index)
{
    struct error error;
    if (!reader->host->choose(reader->host->self, index, &error))
        reader_complain(reader, "%s", error.message);
}

void reader_choose_file_in_pane(struct reader *reader)
{
    struct host_files files;
    size_t count = files_in_pane(reader, &files);
    reader_show_text(reader);
    if (reader->pane_file < count && reader->pane_file != files.now)
        choose(reader, reader->pane_file);
}

void act_files(struct reader *reader, const struct argument *argument)
{
    (void)argument;
    struct host_files files;
    if (reader_files(reader, &files))
        reader_show_files(reader);
    else
        reader_say(reader, "%s", _("there is no other file"));
}

void reader_choose_file(struct reader *reader)
{
    size_t row = reader->list.cursor;
    if (row < reader->list.count)
        choose(reader, reader->list.rows[row].data);
}

bool reader_close_files(struct reader *reader)
{
    struct host_files files;
    /* A folder has nothing under its list. */
    if (reader_files(reader, &files) && !files.text)
        return false;
    reader_close_list(reader);
    return true;
}

static void step(struct reader *reader, const struct argument *argument, int direction)
{
    struct error error;
    int count = argument->count < STEPS_MAX ? (int)argument->count : STEPS_MAX;
    if (reader->host == NULL || reader->host->step == NULL)
        reader_complain(reader, "%s", _("there is no other file"));
    else if (!reader->host->step(reader->host->self, direction * count, &error))
        reader_complain(reader, "%s", error.message);
}

void act_next_file(struct reader *reader, const struct argument *argument)
{
    step(reader, argument, 1);
}

void act_previous_file(struct reader *reader, const struct argument *argument)
{
    step(reader, argument, -1);
}
