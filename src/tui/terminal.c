/* SPDX-License-Identifier: MIT */
#include "tui/terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <curses.h>

#include "base/i18n.h"
#include "base/limits.h"
#include "base/mem.h"
#include "tui/crash.h"
#include "tui/keyboard.h"
#include "tui/outlet.h"
#include "tui/paint.h"
#include "tui/terminfo.h"
#include "tui/theme.h"
#include "tui/wcwidth.h"

/* Cells within which curses may move the cursor from where it is; longer ways it takes by address. */
#define NEAR 16

struct terminal {
    SCREEN *screen;
    FILE *input;
    struct outlet outlet;
    struct termios before, modes; /* as they were, and as they are for reading */
    struct theme theme;
    struct keyboard keyboard;
    cchar_t *row; /* room for one */
    bool paste;   /* pastes are told apart */
    bool all;     /* the next drawing writes every row */
    int cursor;   /* as curs_set was told */
};

bool terminal_is_usable(void)
{
    const char *term = getenv("TERM");
    return isatty(STDOUT_FILENO) && term != NULL && term[0] != '\0' && strcmp(term, "dumb") != 0;
}

/* --- Entering and leaving --------------------------------------------------------------------- */

/* The bytes are made while there is time to ask terminfo. */
static void arm(const struct terminal *terminal)
{
    struct bytes restoring = { 0 };
    terminfo_restoring(terminal->paste, &restoring);
    crash_arm(STDOUT_FILENO, restoring.data, restoring.length, &terminal->before);
    bytes_release(&restoring);
}

/*
 * Bytes as they come, but for the keys that make signals.  Curses, which writes to memory, has no
 * hand in this.
 */
static void set_modes(struct terminal *terminal)
{
    struct termios *modes = &terminal->modes;
    *modes = terminal->before;
    modes->c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR | IGNCR | ISTRIP);
    modes->c_oflag &= ~(tcflag_t)OPOST;
    /* C-c, C-z and C-\\ are keys: as signals they would throw away what was typed, and a paste may
     * hold them. */
    modes->c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN | ISIG);
    modes->c_cc[VMIN] = 1;
    modes->c_cc[VTIME] = 0;
}

static void enter(struct terminal *terminal)
{
    arm(terminal);
    tcsetattr(STDOUT_FILENO, TCSADRAIN, &terminal->modes);
}

static void leave(struct terminal *terminal)
{
    terminfo_leave(terminal->paste, outlet_pending(&terminal->outlet));
    endwin();
    outlet_send(&terminal->outlet);
    tcsetattr(STDOUT_FILENO, TCSADRAIN, &terminal->before);
    crash_disarm();
}

/* --- Opening ---------------------------------------------------------------------------------- */

static void open_keyboard(struct terminal *terminal)
{
    struct key_string strings[TERMINFO_KEYS_MAX];
    size_t count = terminfo_keys(strings);
    keyboard_init(&terminal->keyboard, fileno(terminal->input), strings, count);
}

/* A text may come by standard input; keys then come from the controlling terminal. */
static FILE *open_input(struct error *error)
{
    if (isatty(STDIN_FILENO))
        return stdin;
    int descriptor = open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY);
    FILE *input = descriptor >= 0 ? fdopen(descriptor, "r") : NULL;
    if (input == NULL) {
        error_set(error, _("cannot open '%s': %s"), "/dev/tty", strerror(errno));
        if (descriptor >= 0)
            close(descriptor);
    }
    return input;
}

static void close_input(FILE *input)
{
    if (input != stdin)
        fclose(input);
}

static bool ask_size(int *columns, int *rows)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
        return false;
    *rows = size.ws_row < ROWS_MAX ? size.ws_row : ROWS_MAX;
    *columns = size.ws_col < COLUMNS_MAX ? size.ws_col : COLUMNS_MAX;
    return true;
}

static bool take_size(void)
{
    int columns, rows;
    return ask_size(&columns, &rows) && is_term_resized(rows, columns) &&
           resizeterm(rows, columns) == OK;
}

static char *set_number(const char *name, int number)
{
    const char *value = getenv(name);
    char *before = value != NULL ? mem_string(value) : NULL;
    char text[16];
    snprintf(text, sizeof text, "%d", number);
    setenv(name, text, 1);
    return before;
}

static void set_back(const char *name, char *before)
{
    if (before != NULL)
        setenv(name, before, 1);
    else
        unsetenv(name);
    free(before);
}

/* Curses sees no terminal to ask for its size, only the environment. */
static SCREEN *new_screen(FILE *output, FILE *input)
{
    int columns, rows;
    if (!ask_size(&columns, &rows))
        return newterm(NULL, output, input);
    char *lines_before = set_number("LINES", rows);
    char *columns_before = set_number("COLUMNS", columns);
    SCREEN *screen = newterm(NULL, output, input);
    set_back("LINES", lines_before);
    set_back("COLUMNS", columns_before);
    return screen;
}

static void set_up(struct terminal *terminal, const struct terminal_options *options)
{
    nonl(); /* or curses would not move down by a line feed, for fear of its translation */
    theme_init(&terminal->theme, options->theme);
    terminal->paste = probe_is_of_use(getenv("TERM"));
    terminal->all = true;
    terminal->row = mem_array(COLUMNS_MAX, sizeof *terminal->row);
    open_keyboard(terminal);
    set_modes(terminal);
    enter(terminal);
    /* Hiding the cursor also makes curses write what it has, the alternate screen first of all. */
    bool hidden = curs_set(0) != ERR;
    terminal->cursor = !hidden;
    struct bytes *pending = outlet_pending(&terminal->outlet);
    terminfo_enter(terminal->paste, pending);
    if (options->measure && terminal->paste && hidden) {
        keyboard_begin_probe(&terminal->keyboard, pending);
        outlet_send(&terminal->outlet);
    }
}

static bool open_screen(struct terminal *terminal, struct error *error)
{
    const char *term = getenv("TERM");
    if (term == NULL)
        term = "";
    if (tcgetattr(STDOUT_FILENO, &terminal->before) != 0)
        return error_set(error, _("standard output is not a terminal"));
    if (!outlet_open(&terminal->outlet, STDOUT_FILENO, error))
        return false;
    terminal->screen = new_screen(terminal->outlet.file, terminal->input);
    if (terminal->screen != NULL && terminfo_is_enough())
        return true;
    outlet_close(&terminal->outlet);
    if (terminal->screen == NULL)
        return error_set(error, _("unknown terminal type '%s'"), term);
    delscreen(terminal->screen);
    return error_set(error, _("terminal type '%s' cannot move its cursor"), term);
}

struct terminal *terminal_open(const struct terminal_options *options, struct error *error)
{
    FILE *input = open_input(error);
    if (input == NULL)
        return NULL;
    struct terminal *terminal = mem_array(1, sizeof *terminal);
    terminal->input = input;
    if (!open_screen(terminal, error)) {
        close_input(input);
        free(terminal);
        return NULL;
    }
    set_up(terminal, options);
    return terminal;
}

void terminal_close(struct terminal *terminal)
{
    if (terminal == NULL)
        return;
    leave(terminal);
    delscreen(terminal->screen);
    outlet_close(&terminal->outlet);
    keyboard_release(&terminal->keyboard);
    close_input(terminal->input);
    free(terminal->row);
    free(terminal);
}

/* --- Drawing ---------------------------------------------------------------------------------- */

void terminal_size(const struct terminal *terminal, int *columns, int *rows)
{
    (void)terminal;
    getmaxyx(stdscr, *rows, *columns);
}

bool terminal_resize(struct terminal *terminal)
{
    if (!take_size())
        return false;
    terminal_redraw(terminal);
    return true;
}

void terminal_redraw(struct terminal *terminal)
{
    terminal->all = true;
    clearok(curscr, TRUE);
}

void terminal_set_theme(struct terminal *terminal, enum terminal_theme theme)
{
    theme_init(&terminal->theme, theme);
    terminal->all = true;
}

/*
 * Curses knows where the cursor is by the widths it counts.  From one row to the next it moves by an
 * address, unless that is near: where a terminal took other cells for a glyph after all, the next row
 * must not be moved by that, so there it gets an address from us.
 */
static void move_to_row(struct terminal *terminal, int row)
{
    move(row, 0);
    refresh();
    terminfo_move(row, 0, outlet_pending(&terminal->outlet));
}

static void draw_rows(struct terminal *terminal, const struct grid *grid, int rows)
{
    struct extent before = { 0 };
    for (int row = 0; row < rows; row++) {
        if (!terminal->all && !grid->changed[row])
            continue;
        struct extent extent = paint_extent(grid, row);
        if (before.disputed && abs(extent.first - before.end) <= NEAR)
            move_to_row(terminal, row);
        paint_row(grid, row, &terminal->theme, terminal->row);
        before = extent;
    }
}

static void draw_cursor(struct terminal *terminal, const struct grid *grid)
{
    bool shown = grid->cursor_column >= 0 && grid->cursor_row >= 0;
    if (shown)
        move(grid->cursor_row, grid->cursor_column);
    refresh();
    if (terminal->cursor != shown)
        curs_set(shown);
    terminal->cursor = shown;
    if (shown)
        terminfo_move(grid->cursor_row, grid->cursor_column, outlet_pending(&terminal->outlet));
}

void terminal_draw(struct terminal *terminal, const struct grid *grid)
{
    int columns, rows;
    terminal_size(terminal, &columns, &rows);
    if (rows > grid->rows)
        rows = grid->rows;
    if (terminal->all)
        erase(); /* or clearing the screen would first bring back what was on it */
    draw_rows(terminal, grid, rows);
    terminal->all = false;
    draw_cursor(terminal, grid);
    outlet_send(&terminal->outlet);
}

void terminal_suspend(struct terminal *terminal)
{
    leave(terminal);
}

void terminal_resume(struct terminal *terminal)
{
    enter(terminal);
    take_size();
    terminal_redraw(terminal);
    refresh();
    terminfo_enter(terminal->paste, outlet_pending(&terminal->outlet));
    outlet_send(&terminal->outlet);
}

/* --- Keys and width --------------------------------------------------------------------------- */

int terminal_descriptor(const struct terminal *terminal)
{
    return terminal->keyboard.descriptor;
}

bool terminal_read(struct terminal *terminal)
{
    return keyboard_read(&terminal->keyboard);
}

bool terminal_next(struct terminal *terminal, struct event *event)
{
    return keyboard_next(&terminal->keyboard, event);
}

int terminal_wait(struct terminal *terminal)
{
    return keyboard_wait(&terminal->keyboard);
}

void terminal_time_out(struct terminal *terminal)
{
    keyboard_time_out(&terminal->keyboard);
}

bool terminal_finish_measuring(struct terminal *terminal, int patience)
{
    return keyboard_finish_probe(&terminal->keyboard, patience);
}

bool terminal_new_rules(struct terminal *terminal, struct width_rules *rules)
{
    return keyboard_new_rules(&terminal->keyboard, rules);
}

bool terminal_is_not_utf8(const struct terminal *terminal)
{
    return probe_is_not_utf8(&terminal->keyboard.probe);
}

void terminal_use_rules(struct terminal *terminal, const struct width_rules *rules)
{
    if (width_rules_equal(rules, wcwidth_rules()))
        return;
    wcwidth_set_rules(rules);
    terminal_redraw(terminal);
}

static bool takes_cells(WINDOW *pad, const struct width_rules *rules, int cells)
{
    static const wchar_t quote[] = { 0x201C, 0 };
    cchar_t character;
    wcwidth_set_rules(rules);
    return setcchar(&character, quote, A_NORMAL, 0, NULL) == OK && wmove(pad, 0, 0) == OK &&
           wadd_wch(pad, &character) == OK && getcurx(pad) == cells;
}

bool terminal_self_test(void)
{
    struct width_rules before = *wcwidth_rules(), narrow = before, wide = before;
    narrow.ambiguous_wide = false;
    wide.ambiguous_wide = true;
    WINDOW *pad = newpad(1, 8);
    if (pad == NULL)
        return false;
    bool good = takes_cells(pad, &narrow, 1) && takes_cells(pad, &wide, 2);
    wcwidth_set_rules(&before);
    delwin(pad);
    return good;
}
