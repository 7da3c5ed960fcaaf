/* SPDX-License-Identifier: MIT */
#include "app/script.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/complain.h"
#include "app/session.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "text/utf8.h"

#define SCRIPT_MAX (1u << 20)

/* A script that means nothing is wrong usage. */
#define EXIT_USAGE 2

struct script {
    const struct options *options;
    struct session session;
    struct loop *loop;
    struct grid grid;
    size_t line;       /* number of the line that runs */
    size_t next_units; /* work given before the next key; SIZE_MAX: all there is */
};

static const char style_letters[STYLES] = {
    [STYLE_TEXT] = '.',     [STYLE_HEADING] = 'h',   [STYLE_TITLE] = 't',    [STYLE_BYLINE] = 'b',
    [STYLE_DIM] = 'd',      [STYLE_EMPHASIS] = 'e',  [STYLE_STRONG] = 's',   [STYLE_CODE] = 'c',
    [STYLE_LINK] = 'l',     [STYLE_READING] = 'r',   [STYLE_HIT] = 'm',      [STYLE_HIT_HERE] = 'M',
    [STYLE_HEADER] = 'H',   [STYLE_STATUS] = 'S',    [STYLE_MESSAGE] = 'I',  [STYLE_ERROR] = 'E',
    [STYLE_PROMPT] = 'P',   [STYLE_PANE] = 'p',      [STYLE_PANE_HERE] = '>',
    [STYLE_PANE_NOW] = '*', [STYLE_RULE] = '|',
};

/* The row as text without trailing blanks. */
static void put_row(const struct grid *grid, int row)
{
    struct bytes line = { 0 };
    for (int column = 0; column < grid->columns; column++) {
        const struct cell *cell = grid_cell(grid, column, row);
        if (cell->right)
            continue;
        if (cell->length > 0)
            bytes_append(&line, cell->bytes, cell->length);
        else
            bytes_append_byte(&line, ' ');
    }
    while (line.length > 0 && line.data[line.length - 1] == ' ')
        line.length--;
    printf("%.*s\n", (int)line.length, bytes_string(&line));
    bytes_release(&line);
}

/* Runs of style: "column-length letter" for each run that is not plain text. */
static void put_styles(const struct grid *grid, int row)
{
    printf("\t");
    const char *between = "";
    for (int column = 0; column < grid->columns;) {
        int style = grid_cell(grid, column, row)->style, start = column;
        while (column < grid->columns && grid_cell(grid, column, row)->style == style)
            column++;
        if (style == STYLE_TEXT)
            continue;
        printf("%s%d-%d%c", between, start, column - 1, style_letters[style]);
        between = " ";
    }
    printf("\n");
}

static void put_screen(struct script *script)
{
    struct grid *grid = &script->grid;
    reader_draw(script->session.reader, grid);
    for (int row = 0; row < grid->rows; row++) {
        put_row(grid, row);
        if (script->options->dump == DUMP_CELLS)
            put_styles(grid, row);
    }
    if (script->options->dump == DUMP_CELLS)
        printf("cursor\t%d\t%d\n", grid->cursor_column, grid->cursor_row);
}

/* The work that is done before a key, then the screen as a terminal would have seen it. */
static void settle(struct script *script)
{
    bool all = script->next_units == SIZE_MAX;
    if (script->next_units > 0)
        loop_drain(script->loop, script->next_units, all);
    if (session_go_on(&script->session) && all)
        loop_drain(script->loop, SIZE_MAX, true);
    script->next_units = SIZE_MAX;
    if (!reader_changed(script->session.reader))
        return;
    reader_draw(script->session.reader, &script->grid);
    /* Drawing may have laid out anew, which is work again. */
    if (all)
        loop_drain(script->loop, SIZE_MAX, true);
}

static void resize(struct script *script, int columns, int rows)
{
    grid_release(&script->grid);
    grid_init(&script->grid, columns, rows);
    session_resize(&script->session, columns, rows);
}

static bool do_size(struct script *script, const char *value)
{
    int columns, rows;
    char more;
    if (sscanf(value, "%dx%d%c", &columns, &rows, &more) != 2 || columns < 1 || rows < 1 ||
        columns > COLUMNS_MAX || rows > ROWS_MAX)
        return false;
    resize(script, columns, rows);
    return true;
}

static bool do_type(struct script *script, const char *text)
{
    size_t length = strlen(text);
    for (size_t i = 0; i < length;) {
        struct key key = { 0 };
        i += utf8_decode(text + i, length - i, &key.code);
        session_key(&script->session, key);
        settle(script);
    }
    return true;
}

static bool do_paste(struct script *script, const char *text)
{
    session_paste(&script->session, text, strlen(text));
    return true;
}

static bool do_snap(struct script *script, const char *value)
{
    if (*value != '\0')
        return false;
    put_screen(script);
    fputc('\f', stdout);
    return true;
}

static bool do_nowait(struct script *script, const char *value)
{
    char *end;
    script->next_units = strtoul(value, &end, 10);
    return *end == '\0';
}

static const struct {
    const char *name;
    bool (*run)(struct script *, const char *);
} directives[] = { { "type", do_type },
                   { "paste", do_paste },
                   { "size", do_size },
                   { "snap", do_snap },
                   { "nowait", do_nowait } };

static bool run_directive(struct script *script, const char *line, bool *known)
{
    for (size_t i = 0; i < sizeof directives / sizeof *directives; i++) {
        size_t length = strlen(directives[i].name);
        if (strncmp(line, directives[i].name, length) != 0 ||
            (line[length] != ' ' && line[length] != '\0'))
            continue;
        *known = true;
        return directives[i].run(script, line[length] == ' ' ? line + length + 1 : "");
    }
    *known = false;
    return true;
}

static bool run_line(struct script *script, const char *line, struct error *error)
{
    if (*line == '\0')
        return true;
    bool nowait = strncmp(line, "nowait", 6) == 0;
    if (!nowait)
        settle(script);
    bool known;
    if (!run_directive(script, line, &known))
        return error_set(error, _("line %zu of the script: '%s' has a wrong value"), script->line,
                         line);
    struct key key;
    if (!known && key_from_name(line, &key) != 0)
        return error_set(error, _("line %zu of the script: '%s' is no key and no directive"),
                         script->line, line);
    if (!known)
        session_key(&script->session, key);
    return true;
}

static bool run_lines(struct script *script, char *text, struct error *error)
{
    char *next = text;
    while (next != NULL && !script->session.quit) {
        char *line = next;
        next = strchr(line, '\n');
        if (next != NULL)
            *next++ = '\0';
        size_t length = strlen(line);
        if (length > 0 && line[length - 1] == '\r')
            line[length - 1] = '\0';
        script->line++;
        if (!run_line(script, line, error))
            return false;
    }
    return true;
}

/* The keys and the place are kept as at a terminal: a store of its own is written when it ends. */
static void finish(struct script *script)
{
    script->next_units = script->next_units == SIZE_MAX ? SIZE_MAX : 0;
    settle(script);
    put_screen(script);
    struct error error;
    if (!reader_save(script->session.reader, &error))
        complain(error.message);
}

int script_run(const struct options *options, const char *const *names, size_t count)
{
    struct script script = { .options = options, .next_units = SIZE_MAX };
    struct bytes text = { 0 };
    struct error error;
    int status = EXIT_FAILURE;
    script.loop = loop_new();
    bool opened = file_read_whole(options->script, SCRIPT_MAX, &text, &error) &&
                  session_open(&script.session, options, names, count, script.loop, false,
                               &error);
    if (opened) {
        resize(&script, options->columns, options->rows);
        session_begin(&script.session);
        if (run_lines(&script, bytes_string(&text)[0] != '\0' ? text.data : NULL, &error)) {
            finish(&script);
            status = EXIT_SUCCESS;
        } else {
            status = EXIT_USAGE;
        }
        session_close(&script.session);
        grid_release(&script.grid);
    }
    if (status != EXIT_SUCCESS)
        complain(error.message);
    bytes_release(&text);
    loop_free(script.loop);
    return status;
}
