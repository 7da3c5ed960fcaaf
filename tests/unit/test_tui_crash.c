/* SPDX-License-Identifier: MIT */
/* A crash gives the terminal back, then says so, then ends the program by its signal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <assert.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "pty_child.h"
#include "tui/crash.h"

#define RESTORE "<restored>"

static const char *const no_answers[] = { NULL };

/* As a terminal that was taken over. */
static void take_over(void)
{
    struct termios modes, raw;
    crash_install();
    tcgetattr(STDOUT_FILENO, &modes);
    raw = modes;
    cfmakeraw(&raw);
    tcsetattr(STDOUT_FILENO, TCSANOW, &raw);
    crash_arm(STDOUT_FILENO, RESTORE, strlen(RESTORE), &modes);
}

static int die_of_segv(void)
{
    take_over();
    return raise(SIGSEGV);
}

static int die_of_fpe(void)
{
    take_over();
    return raise(SIGFPE);
}

static int die_of_quit(void)
{
    take_over();
    return raise(SIGQUIT);
}

static int die_of_abort(void)
{
    take_over();
    abort();
}

static int die_of_assertion(void)
{
    volatile int one = 1;
    take_over();
    assert(one == 2);
    return 0;
}

static int end_in_peace(void)
{
    take_over();
    crash_restore();
    crash_restore();
    return 0;
}

static int die_disarmed(void)
{
    take_over();
    crash_restore();
    crash_arm(STDOUT_FILENO, "never", 5, &(struct termios){ 0 });
    crash_disarm();
    abort();
}

static int arm_too_much(void)
{
    char bytes[CRASH_BYTES_MAX + 1];
    struct termios modes;
    tcgetattr(STDOUT_FILENO, &modes);
    memset(bytes, 'x', sizeof bytes);
    crash_arm(STDOUT_FILENO, bytes, CRASH_BYTES_MAX, &modes);
    crash_restore();
    crash_arm(STDOUT_FILENO, bytes, CRASH_BYTES_MAX + 1, &modes);
    crash_restore();
    return 0;
}

static void check(int (*function)(void), int number, const char *output)
{
    struct pty_run run;
    pty_run(&run, function, no_answers);
    if (strncmp(bytes_string(&run.output), output, strlen(output)) != 0)
        fail_msg("'%s', not '%s'", bytes_string(&run.output), output);
    if (number == 0)
        assert_true(WIFEXITED(run.status) && WEXITSTATUS(run.status) == 0);
    else
        assert_true(WIFSIGNALED(run.status) && WTERMSIG(run.status) == number);
    assert_int_equal(run.after.c_lflag, run.before.c_lflag);
    assert_int_equal(run.after.c_oflag, run.before.c_oflag);
    pty_release(&run);
}

static void test_signals(void **state)
{
    (void)state;
    check(die_of_segv, SIGSEGV, RESTORE "dujuan: ended by SIGSEGV");
    check(die_of_fpe, SIGFPE, RESTORE "dujuan: ended by SIGFPE");
    check(die_of_quit, SIGQUIT, RESTORE "dujuan: ended by SIGQUIT\r\n");
    check(die_of_abort, SIGABRT, RESTORE "dujuan: aborted\r\n");
}

static void test_an_assertion(void **state)
{
    (void)state;
#ifdef __GLIBC__
    check(die_of_assertion, SIGABRT, RESTORE "dujuan: ");
    struct pty_run run;
    pty_run(&run, die_of_assertion, no_answers);
    assert_non_null(strstr(bytes_string(&run.output), "assertion failed: one == 2\r\n"));
    assert_null(strstr(bytes_string(&run.output), "aborted"));
    pty_release(&run);
#else
    skip();
#endif
}

static void test_restored_once(void **state)
{
    (void)state;
    struct pty_run run;
    check(end_in_peace, 0, RESTORE);
    pty_run(&run, end_in_peace, no_answers);
    assert_string_equal(bytes_string(&run.output), RESTORE);
    pty_release(&run);
    check(die_disarmed, SIGABRT, RESTORE "dujuan: aborted\r\n");
}

static void test_limit(void **state)
{
    (void)state;
    struct pty_run run;
    pty_run(&run, arm_too_much, no_answers);
    assert_int_equal(run.output.length, CRASH_BYTES_MAX);
    pty_release(&run);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_signals),
        cmocka_unit_test(test_an_assertion),
        cmocka_unit_test(test_restored_once),
        cmocka_unit_test(test_limit),
    };
    if (!pty_is_possible()) {
        printf("1..0 # SKIP no pseudo-terminals here\n");
        return 0;
    }
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("tui_crash", tests, NULL, NULL);
}
