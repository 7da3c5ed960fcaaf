/* SPDX-License-Identifier: MIT */
#include "app/run.h"

#include <poll.h>
#include <signal.h>
#include <stdlib.h>

#include "app/complain.h"
#include "app/session.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "tui/crash.h"
#include "tui/signals.h"
#include "tui/terminal.h"

/* The terminal's answers are waited for at most this long before the first page (milliseconds). */
#define ANSWER_PATIENCE 30

/* … and, where nothing was opened, before the terminal is given back. */
#define LATE_ANSWER_PATIENCE 300

/* How long the end waits to save the place, and how long between two tries (milliseconds). */
#define LAST_PATIENCE 1000
#define SAVE_PAUSE 20

struct run {
    struct loop *loop;
    struct session session;
    struct terminal *terminal;
    struct grid grid, shown;
    unsigned key_timer;
    int signal; /* that ends the program, or 0 */
    bool gone;  /* the terminal is */
};

static void take_size(struct run *run)
{
    int columns, rows;
    terminal_size(run->terminal, &columns, &rows);
    grid_release(&run->grid);
    grid_release(&run->shown);
    grid_init(&run->grid, columns, rows);
    grid_init(&run->shown, columns, rows);
    grid_clear(&run->shown);
    terminal_redraw(run->terminal);
    session_resize(&run->session, columns, rows);
}

/* The terminal may have another size than when it was last drawn on. */
static void take_new_size(struct run *run)
{
    int columns, rows;
    terminal_resize(run->terminal);
    terminal_size(run->terminal, &columns, &rows);
    if (columns != run->grid.columns || rows != run->grid.rows)
        take_size(run);
}

static void draw(struct run *run)
{
    reader_draw(run->session.reader, &run->grid);
    grid_compare(&run->grid, &run->shown);
    terminal_draw(run->terminal, &run->grid);
    struct grid swap = run->shown;
    run->shown = run->grid;
    run->grid = swap;
}

/* Paints from nothing: what is on the screen is not known any more. */
static void repaint(struct run *run)
{
    grid_clear(&run->shown);
    for (int row = 0; row < run->shown.rows; row++)
        grid_fill(&run->shown, 0, row, run->shown.columns, STYLES);
    terminal_redraw(run->terminal);
}

static void screen_redraw(void *self)
{
    repaint(self);
}

static void screen_theme(void *self, int theme)
{
    struct run *run = self;
    terminal_set_theme(run->terminal, (enum terminal_theme)theme);
    repaint(run);
}

static void screen_suspend(void *self)
{
    struct run *run = self;
    terminal_suspend(run->terminal);
    signals_stop();
    terminal_resume(run->terminal);
    take_new_size(run);
    repaint(run);
    draw(run);
}

/* The terminal is told by which rules the page is laid out. */
static void keep_rules(struct run *run)
{
    struct width_rules rules = session_keep_rules(&run->session);
    terminal_use_rules(run->terminal, &rules);
}

static void take_rules(struct run *run)
{
    struct width_rules rules = run->session.answered;
    if (!terminal_new_rules(run->terminal, &rules))
        return;
    session_set_rules(&run->session, &rules);
    keep_rules(run);
    repaint(run);
}

static void take_events(struct run *run)
{
    struct event event;
    while (!run->session.quit && terminal_next(run->terminal, &event)) {
        if (event.kind == EVENT_KEY)
            session_key(&run->session, event.key);
        else if (event.kind == EVENT_PASTE)
            session_paste(&run->session, event.text, event.length);
    }
    take_rules(run);
}

static void key_time_out(void *context);

static void arm_key_timer(struct run *run)
{
    if (run->key_timer != 0)
        loop_remove_timer(run->loop, run->key_timer);
    run->key_timer = 0;
    int wait = terminal_wait(run->terminal);
    if (wait >= 0)
        run->key_timer = loop_add_timer(run->loop, wait, key_time_out, run);
}

static void key_time_out(void *context)
{
    struct run *run = context;
    run->key_timer = 0;
    terminal_time_out(run->terminal);
    take_events(run);
    arm_key_timer(run);
}

static void keys_ready(void *context, int descriptor)
{
    (void)descriptor;
    struct run *run = context;
    if (!terminal_read(run->terminal))
        run->gone = run->session.quit = true;
    take_events(run);
    arm_key_timer(run);
}

/* Who sends the signal from elsewhere means what the key does. */
static const struct key interrupt_key = { 'c', MODIFIER_CONTROL };

static void signal_ready(void *context, int descriptor)
{
    (void)descriptor;
    struct run *run = context;
    int signal;
    while ((signal = signals_next()) != 0) {
        if (signal == SIGWINCH) {
            take_new_size(run);
        } else if (signal == SIGTSTP) {
            screen_suspend(run);
        } else if (signal == SIGCONT) {
            take_new_size(run);
            repaint(run);
            draw(run);
        } else if (signal == SIGINT) {
            session_key(&run->session, interrupt_key);
        } else if (signal == SIGHUP || signal == SIGTERM) {
            run->signal = signal;
            run->gone = run->gone || signal == SIGHUP;
            run->session.quit = true;
        }
    }
}

static void loop(struct run *run)
{
    loop_watch(run->loop, terminal_descriptor(run->terminal), keys_ready, run);
    loop_watch(run->loop, signals_descriptor(), signal_ready, run);
    while (!run->session.quit) {
        session_go_on(&run->session);
        if (reader_changed(run->session.reader)) {
            keep_rules(run);
            draw(run);
        }
        loop_run_once(run->loop, -1);
    }
}

/* Warnings are for the reader of the terminal that shows them. */
static void warn(struct run *run)
{
    if (!terminal_self_test())
        reader_message(run->session.reader, STYLE_ERROR,
                       _("curses does not measure as dujuan does: wide marks may be misplaced"));
    else if (terminal_is_not_utf8(run->terminal))
        reader_message(run->session.reader, STYLE_ERROR,
                       _("this terminal does not seem to take UTF-8"));
}

/* The first page: the text was opened while the terminal thought about its answers. */
static void first_page(struct run *run)
{
    run->session.screen = (struct session_screen){
        .self = run, .suspend = screen_suspend, .redraw = screen_redraw, .theme = screen_theme };
    take_size(run);
    terminal_finish_measuring(run->terminal, ANSWER_PATIENCE);
    take_rules(run);
    keep_rules(run);
    session_begin(&run->session);
    warn(run);
    take_events(run);
    arm_key_timer(run);
}

/* There is no later: another program that writes is waited for. */
static bool save(struct run *run, struct error *error)
{
    for (int left = LAST_PATIENCE; left > 0; left -= SAVE_PAUSE) {
        if (reader_save(run->session.reader, error))
            return true;
        if (!store_busy(run->session.store))
            return false;
        poll(NULL, 0, SAVE_PAUSE);
    }
    return false;
}

static int finish(struct run *run)
{
    struct error error;
    bool saved = save(run, &error);
    session_close(&run->session);
    grid_release(&run->grid);
    grid_release(&run->shown);
    terminal_close(run->terminal);
    if (!saved && !run->gone)
        complain(error.message);
    return run->signal != 0 ? 128 + run->signal : EXIT_SUCCESS;
}

int run_terminal(const struct options *options, const char *const *names, size_t count)
{
    struct run run = { 0 };
    struct error error;
    int status = EXIT_FAILURE;
    crash_install();
    mem_before_end(crash_restore);
    int ambiguous = options->settings.values[SETTING_AMBIGUOUS];
    struct terminal_options wanted = {
        .theme = (enum terminal_theme)options->settings.values[SETTING_THEME],
        .measure = ambiguous == AMBIGUOUS_AUTO || ambiguous == AMBIGUOUS_PAD,
    };
    run.loop = loop_new();
    if (signals_open(&error)) {
        run.terminal = terminal_open(&wanted, &error);
        if (run.terminal != NULL &&
            session_open(&run.session, options, names, count, run.loop, true, &error)) {
            first_page(&run);
            loop(&run);
            status = finish(&run);
        } else if (run.terminal != NULL) {
            /* Its answers would be typed into the shell. */
            terminal_finish_measuring(run.terminal, LATE_ANSWER_PATIENCE);
            terminal_close(run.terminal);
            run.terminal = NULL;
        }
        signals_close();
    }
    loop_free(run.loop);
    if (status == EXIT_FAILURE)
        complain(error.message);
    return status;
}
