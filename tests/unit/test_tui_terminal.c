/* SPDX-License-Identifier: MIT */
/* The terminal on a pseudo-terminal: what is sent, what comes, and that it is given back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "pty_child.h"
#include "tui/terminal.h"
#include "tui/wcwidth.h"

#define REQUIRE(condition)                                                                         \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "<line %d>", __LINE__);                                                \
            return 1;                                                                              \
        }                                                                                          \
    } while (0)

static const char *const no_answers[] = { NULL };

/* Answers of a terminal where what is ambiguous takes two cells, with keys in between. */
#define TWO "\x1B[2;3R"
#define ONE "\x1B[2;2R"
static const char *const wide_answers[] = {
    "\x1B[c",
    "j" TWO TWO TWO TWO TWO ONE "k" "\x1B[2;9R\x1B[2;5R" TWO TWO TWO TWO "\x1B[?64;1c",
    NULL,
};

static struct terminal *open_terminal(bool measure)
{
    struct error error;
    struct terminal_options options = { .theme = TERMINAL_MONO, .measure = measure };
    struct terminal *terminal = terminal_open(&options, &error);
    if (terminal == NULL)
        fprintf(stderr, "<%s>", error.message);
    return terminal;
}

static void put(struct grid *grid, int column, int row, const char *text)
{
    grid_text(grid, wcwidth_rules(), column, row, grid->columns, text, strlen(text), STYLE_TEXT);
}

/* Marks in the output where one drawing ends. */
static void mark(const char *text)
{
    ssize_t written = write(STDOUT_FILENO, text, strlen(text));
    (void)written;
}

static int draw(void)
{
    int columns, rows;
    struct grid grid, before;
    struct terminal *terminal = open_terminal(false);
    REQUIRE(terminal != NULL);
    REQUIRE(terminal_self_test());
    terminal_size(terminal, &columns, &rows);
    REQUIRE(columns == 40 && rows == 6);
    grid_init(&grid, columns, rows);
    put(&grid, 0, 0, "first 讀");
    put(&grid, 34, 1, "second中文"); /* 文 does not fit */
    put(&grid, 32, 2, "right 卷");   /* fits exactly */
    put(&grid, 0, 3, "か\u309Aｶ\uFF9E葛\U000E0100🇹🇼\u1112\u1161\u11AB");
    grid_init(&before, 1, 1);
    grid_compare(&grid, &before);
    terminal_draw(terminal, &grid);
    mark("<1>");

    grid_release(&before);
    grid_init(&before, columns, rows);
    put(&before, 0, 0, "first 讀");
    put(&before, 34, 1, "second中文");
    put(&before, 32, 2, "right 卷");
    put(&before, 0, 3, "か\u309Aｶ\uFF9E葛\U000E0100🇹🇼\u1112\u1161\u11AB");
    put(&grid, 6, 0, "寫");
    grid.cursor_column = 3;
    grid.cursor_row = 2;
    grid_compare(&grid, &before);
    terminal_draw(terminal, &grid);
    mark("<2>");
    grid_compare(&grid, &grid);
    terminal_draw(terminal, &grid);
    mark("<3>");
    terminal_redraw(terminal);
    terminal_draw(terminal, &grid);
    mark("<4>");
    grid_release(&grid);
    grid_release(&before);
    terminal_close(terminal);
    return 0;
}

/* What was sent between two places; cut, so that it can be searched. */
static char *between(const struct pty_run *run, const char *first, const char *second)
{
    const char *start = first == NULL ? run->output.data : strstr(run->output.data, first);
    const char *end = start != NULL ? strstr(start, second) : NULL;
    if (end == NULL)
        fail_msg("no '%s' after '%s' in '%s'", second, first, bytes_string(&run->output));
    return strndup(start, (size_t)(end - start));
}

static void expect(const char *output, const char *text, bool there)
{
    if ((strstr(output, text) != NULL) != there)
        fail_msg("'%s' is %sin '%s'", text, there ? "not " : "", output);
}

static void check_given_back(const struct pty_run *run)
{
    if (!WIFEXITED(run->status) || WEXITSTATUS(run->status) != 0)
        fail_msg("the child failed: '%s'", bytes_string(&run->output));
    assert_int_equal(run->after.c_iflag, run->before.c_iflag);
    assert_int_equal(run->after.c_oflag, run->before.c_oflag);
    assert_int_equal(run->after.c_lflag, run->before.c_lflag);
}

static void test_drawing(void **state)
{
    (void)state;
    struct pty_run run;
    pty_run(&run, draw, no_answers);
    check_given_back(&run);

    char *first = between(&run, NULL, "<1>");
    expect(first, "\x1B[?1049h", true);
    expect(first, "\x1B[?2004h", true);
    expect(strstr(first, "\x1B[?1049h"), "\x1B[?7l", true); /* no row runs into the next */
    expect(first, "first 讀", true);
    expect(first, "second", true);
    expect(first, "文", false);
    expect(first, "right 卷", true);
    expect(first, "か\u309Aｶ\uFF9E葛\U000E0100🇹🇼한", true);
    expect(first, "\x1B[6n", false); /* nothing was asked */
    free(first);

    /* The changed row whole, the others not at all. */
    char *second = between(&run, "<1>", "<2>");
    expect(second, "first 寫", true);
    expect(second, "right", false);
    expect(second, "\x1B[3;4H", true);
    expect(second, "\x1B[?25h", true);
    free(second);

    char *third = between(&run, "<2>", "<3>");
    expect(third, "first", false);
    expect(third, "right", false);
    free(third);

    char *fourth = between(&run, "<3>", "<4>");
    expect(fourth, "first 寫", true);
    expect(fourth, "right 卷", true);
    expect(strstr(fourth, "right 卷") + 1, "right 卷", false); /* once is enough */
    free(fourth);

    const char *last = strstr(run.output.data, "<4>");
    expect(last, "\x1B[?2004l", true);
    expect(last, "\x1B[?7h", true);
    expect(last, "\x1B[?1049l", true);
    pty_release(&run);
}

static int measure(void)
{
    struct event event;
    struct width_rules rules = width_rules_narrow;
    struct terminal *terminal = open_terminal(true);
    REQUIRE(terminal != NULL);
    REQUIRE(terminal_finish_measuring(terminal, 5000));
    REQUIRE(terminal_new_rules(terminal, &rules));
    REQUIRE(rules.ambiguous_wide && rules.new_ideographs && !rules.emoji_zwj);
    REQUIRE(!terminal_is_not_utf8(terminal));
    REQUIRE(terminal_next(terminal, &event) && event.key.code == 'j');
    REQUIRE(terminal_next(terminal, &event) && event.key.code == 'k');
    REQUIRE(!terminal_next(terminal, &event));
    terminal_use_rules(terminal, &rules);
    REQUIRE(wcwidth(0x201C) == 2);

    struct grid grid;
    grid_init(&grid, 40, 6);
    put(&grid, 34, 0, "“引”");
    put(&grid, 35, 1, "“引”"); /* the last does not fit */
    terminal_draw(terminal, &grid);
    grid_release(&grid);
    terminal_close(terminal);
    return 0;
}

static void test_measuring(void **state)
{
    (void)state;
    struct pty_run run;
    pty_run(&run, measure, wide_answers);
    check_given_back(&run);
    char *query = between(&run, "\x1B[8m", "\x1B[c");
    expect(run.output.data, "\x1B[?1049h", true);
    assert_true(strstr(run.output.data, "\x1B[?1049h") < strstr(run.output.data, "\x1B[8m"));
    free(query);
    const char *drawn = strstr(run.output.data, "“引”");
    assert_non_null(drawn);
    drawn = strstr(drawn + strlen("“引”"), "“引");
    assert_non_null(drawn);
    assert_memory_not_equal(drawn + strlen("“引"), "”", strlen("”"));
    pty_release(&run);
}

/* Curses takes the two cells of a padded mark for what they are made of. */
static int draw_padded(void)
{
    static const struct width_rules padded = { .pad = true };
    struct terminal *terminal = open_terminal(false);
    REQUIRE(terminal != NULL);
    terminal_use_rules(terminal, &padded);
    REQUIRE(terminal_self_test());
    struct grid grid;
    grid_init(&grid, 40, 6);
    static const char first[] = "曰“好”——…·完", last[] = "完”";
    grid_text(&grid, &padded, 0, 0, 40, first, strlen(first), STYLE_TEXT);
    grid_text(&grid, &padded, 36, 1, 40, last, strlen(last), STYLE_TEXT); /* fits exactly */
    grid_text(&grid, &padded, 37, 2, 40, last, strlen(last), STYLE_TEXT); /* the mark does not */
    terminal_draw(terminal, &grid);
    grid_release(&grid);
    terminal_close(terminal);
    return 0;
}

static void test_padded_marks(void **state)
{
    (void)state;
    struct pty_run run;
    pty_run(&run, draw_padded, no_answers);
    check_given_back(&run);
    expect(run.output.data, "曰 “好” — — … · 完", true);
    const char *second = strstr(run.output.data, "· 完");
    assert_non_null(second);
    second = strstr(second, "完”");
    assert_non_null(second);
    const char *third = strstr(second + strlen("完”"), "完");
    assert_non_null(third);
    expect(third, "”", false);
    pty_release(&run);
}

static int resize(void)
{
    int columns, rows;
    struct terminal *terminal = open_terminal(false);
    REQUIRE(terminal != NULL);
    REQUIRE(!terminal_resize(terminal));
    static const int sizes[][2] = { { 100, 30 }, { 12, 3 }, { 1, 1 }, { 1000, 1000 }, { 500, 20 } };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct winsize size = { .ws_col = (unsigned short)sizes[i][0],
                                .ws_row = (unsigned short)sizes[i][1] };
        ioctl(STDOUT_FILENO, TIOCSWINSZ, &size);
        REQUIRE(terminal_resize(terminal));
        terminal_size(terminal, &columns, &rows);
        REQUIRE(columns == sizes[i][0] && rows == sizes[i][1]);
        /* A grid of another size is shown as far as it goes. */
        struct grid grid;
        grid_init(&grid, 41, 7);
        put(&grid, 0, 0, "中文中文中文中文中文中文中文中文中文中文");
        terminal_draw(terminal, &grid);
        grid_release(&grid);
    }
    struct winsize huge = { .ws_col = 5000, .ws_row = 4000 }, none = { 0 };
    ioctl(STDOUT_FILENO, TIOCSWINSZ, &huge);
    REQUIRE(terminal_resize(terminal));
    terminal_size(terminal, &columns, &rows);
    REQUIRE(columns == 1000 && rows == 1000);
    ioctl(STDOUT_FILENO, TIOCSWINSZ, &none);
    REQUIRE(!terminal_resize(terminal));
    terminal_close(terminal);
    return 0;
}

static void test_resizing(void **state)
{
    (void)state;
    struct pty_run run;
    pty_run(&run, resize, no_answers);
    check_given_back(&run);
    pty_release(&run);
}

static int suspend(void)
{
    struct termios modes;
    struct terminal *terminal = open_terminal(false);
    struct grid grid;
    REQUIRE(terminal != NULL);
    grid_init(&grid, 40, 6);
    put(&grid, 0, 0, "before");
    terminal_draw(terminal, &grid);
    mark("<1>");
    terminal_suspend(terminal);
    REQUIRE(tcgetattr(STDOUT_FILENO, &modes) == 0);
    REQUIRE((modes.c_lflag & ICANON) != 0 && (modes.c_oflag & OPOST) != 0);
    mark("<2>");
    terminal_resume(terminal);
    REQUIRE(tcgetattr(STDOUT_FILENO, &modes) == 0);
    REQUIRE((modes.c_lflag & (ICANON | ECHO | ISIG)) == 0);
    mark("<3>");
    grid_release(&grid);
    terminal_close(terminal);
    return 0;
}

static void test_suspending(void **state)
{
    (void)state;
    struct pty_run run;
    pty_run(&run, suspend, no_answers);
    check_given_back(&run);
    char *left = between(&run, "<1>", "<2>"), *back = between(&run, "<2>", "<3>");
    expect(left, "\x1B[?1049l", true);
    expect(left, "\x1B[?2004l", true);
    expect(left, "\x1B[?25h", true);
    expect(back, "\x1B[?1049h", true);
    expect(back, "\x1B[?2004h", true);
    expect(back, "before", true);
    expect(back, "\x1B[?25l", true);
    free(left);
    free(back);
    pty_release(&run);
}

static const char *const quit_answers[] = { "<ready>", "\x1B[Aq", NULL };

/* Standard input is a file: keys come from the controlling terminal. */
static int read_from_the_terminal(void)
{
    struct event event;
    REQUIRE(freopen("/dev/null", "r", stdin) != NULL);
    struct terminal *terminal = open_terminal(false);
    REQUIRE(terminal != NULL);
    REQUIRE(terminal_descriptor(terminal) != STDIN_FILENO);
    mark("<ready>");
    for (;;) {
        struct pollfd poller = { .fd = terminal_descriptor(terminal), .events = POLLIN };
        REQUIRE(poll(&poller, 1, 5000) == 1 && terminal_read(terminal));
        while (terminal_next(terminal, &event)) {
            if (event.key.code == KEYSYM_UP)
                continue;
            REQUIRE(event.key.code == 'q');
            terminal_close(terminal);
            return 0;
        }
    }
}

static void test_keys_from_the_terminal(void **state)
{
    (void)state;
    struct pty_run run;
    pty_run(&run, read_from_the_terminal, quit_answers);
    check_given_back(&run);
    pty_release(&run);
}

static int open_unknown(void)
{
    struct error error;
    struct terminal_options options = { 0 };
    setenv("TERM", "no-such-terminal", 1);
    REQUIRE(terminal_is_usable());
    REQUIRE(terminal_open(&options, &error) == NULL);
    REQUIRE(strcmp(error.message, "unknown terminal type 'no-such-terminal'") == 0);
    setenv("TERM", "dumb", 1);
    REQUIRE(!terminal_is_usable());
    REQUIRE(terminal_open(&options, &error) == NULL);
    REQUIRE(strcmp(error.message, "terminal type 'dumb' cannot move its cursor") == 0);
    unsetenv("TERM");
    REQUIRE(!terminal_is_usable());
    REQUIRE(terminal_open(&options, &error) == NULL);
    setenv("TERM", "xterm", 1);
    int output = dup(STDOUT_FILENO);
    REQUIRE(freopen("/dev/null", "w", stdout) != NULL);
    REQUIRE(!terminal_is_usable());
    REQUIRE(terminal_open(&options, &error) == NULL);
    dup2(output, STDOUT_FILENO);
    return 0;
}

static void test_no_terminal(void **state)
{
    (void)state;
    struct pty_run run;
    pty_run(&run, open_unknown, no_answers);
    check_given_back(&run);
    assert_int_equal(run.output.length, 0);
    pty_release(&run);
}

static int draw_coloured(const char *no_color, enum terminal_theme theme)
{
    struct error error;
    struct terminal_options options = { .theme = theme };
    setenv("NO_COLOR", no_color, 1);
    struct terminal *terminal = terminal_open(&options, &error);
    REQUIRE(terminal != NULL);
    struct grid grid;
    grid_init(&grid, 40, 6);
    mark("<1>");
    for (int style = 0; style < STYLES; style++)
        grid_text(&grid, wcwidth_rules(), style * 2, 0, 40, "中", 3, (enum style)style);
    terminal_draw(terminal, &grid);
    mark("<2>");
    grid_release(&grid);
    terminal_close(terminal);
    return 0;
}

static int draw_without_colour(void)
{
    return draw_coloured("1", TERMINAL_DARK);
}

static int draw_mono(void)
{
    return draw_coloured("", TERMINAL_MONO);
}

static int draw_with_colour(void)
{
    return draw_coloured("", TERMINAL_DARK);
}

/* Of a highlight: black on yellow, or reverse. */
static void check_colour(int (*function)(void), bool coloured)
{
    struct pty_run run;
    pty_run(&run, function, no_answers);
    check_given_back(&run);
    char *drawn = between(&run, "<1>", "<2>");
    expect(drawn, "\x1B[43m", coloured);
    expect(drawn, "\x1B[0;7m", true); /* the cursor's row in a pane is so in any theme */
    expect(drawn, "\x1B[0;1m", true); /* a heading is bold */
    free(drawn);
    pty_release(&run);
}

static void test_colours(void **state)
{
    (void)state;
    check_colour(draw_with_colour, true);
    check_colour(draw_without_colour, false);
    check_colour(draw_mono, false);
}

static void test_our_wcwidth(void **state)
{
    (void)state;
    struct width_rules rules = { .combining = true };
    wcwidth_set_rules(&rules);
    assert_int_equal(wcwidth(L'a'), 1);
    assert_int_equal(wcwidth(0x4E2D), 2);
    assert_int_equal(wcwidth(0x201C), 1);
    assert_int_equal(wcwidth(0x3099), 0);
    assert_int_equal(wcwidth(0xFE0F), 0);
    wcwidth_join(true);
    assert_int_equal(wcwidth(0x4E2D), 0);
    wcwidth_join(false);
    rules.ambiguous_wide = rules.emoji_vs16 = true;
    wcwidth_set_rules(&rules);
    assert_int_equal(wcwidth(0x201C), 2);
    assert_int_equal(wcwidth(0xFE0F), 1);
    assert_true(wcwidth_rules()->emoji_vs16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_our_wcwidth),      cmocka_unit_test(test_drawing),
        cmocka_unit_test(test_measuring),        cmocka_unit_test(test_padded_marks),
        cmocka_unit_test(test_resizing),
        cmocka_unit_test(test_suspending),       cmocka_unit_test(test_keys_from_the_terminal),
        cmocka_unit_test(test_no_terminal),      cmocka_unit_test(test_colours),
    };
    if (!pty_is_possible()) {
        printf("1..0 # SKIP no pseudo-terminals here\n");
        return 0;
    }
    if (setlocale(LC_ALL, "C.UTF-8") == NULL) {
        printf("1..0 # SKIP no locale C.UTF-8\n");
        return 0;
    }
    setenv("TERM", "xterm-256color", 1);
    unsetenv("COLORFGBG");
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("tui_terminal", tests, NULL, NULL);
}
