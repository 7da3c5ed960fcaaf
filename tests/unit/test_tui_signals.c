/* SPDX-License-Identifier: MIT */
/* Signals come by a descriptor; what was ignored stays so; all is given back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tui/signals.h"

static bool is_ready(void)
{
    struct pollfd poller = { .fd = signals_descriptor(), .events = POLLIN };
    return poll(&poller, 1, 0) == 1;
}

static void test_they_come(void **state)
{
    (void)state;
    static const int numbers[] = { SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGINT };
    struct error error;
    assert_true(signals_open(&error));
    assert_false(is_ready());
    assert_int_equal(signals_next(), 0);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        raise(numbers[i]);
        assert_true(is_ready());
        assert_int_equal(signals_next(), numbers[i]);
        assert_int_equal(signals_next(), 0);
    }
    raise(SIGTERM);
    raise(SIGWINCH);
    assert_int_equal(signals_next(), SIGTERM);
    assert_int_equal(signals_next(), SIGWINCH);
    raise(SIGPIPE); /* does not end us */
    assert_false(is_ready());
    signals_close();
    signals_close();
}

static void test_more_than_a_pipe_holds(void **state)
{
    (void)state;
    struct error error;
    assert_true(signals_open(&error));
    for (int i = 0; i < 100000; i++)
        raise(SIGWINCH);
    int count = 0;
    while (signals_next() == SIGWINCH)
        count++;
    assert_true(count > 0 && count <= 100000);
    signals_close();
}

static void test_what_was_ignored_stays_so(void **state)
{
    (void)state;
    struct error error;
    struct sigaction ignore = { .sa_handler = SIG_IGN }, old, now;
    sigaction(SIGHUP, &ignore, &old);
    assert_true(signals_open(&error));
    raise(SIGHUP);
    assert_int_equal(signals_next(), 0);
    signals_close();
    sigaction(SIGHUP, &old, &now);
    assert_true(now.sa_handler == SIG_IGN);
    sigaction(SIGINT, NULL, &now);
    assert_true(now.sa_handler == SIG_DFL);
}

/* The child stops as it would by itself, and catches again when it is continued. */
static void test_stop_and_continue(void **state)
{
    (void)state;
    int status;
    pid_t child = fork();
    if (child == 0) {
        struct error error;
        setpgid(0, 0);
        signals_open(&error);
        signals_stop();
        raise(SIGTSTP);
        int first = signals_next(), second = signals_next();
        _exit((first == SIGCONT && second == SIGTSTP) || first == SIGTSTP ? 0 : 1);
    }
    setpgid(child, child);
    assert_int_equal(waitpid(child, &status, WUNTRACED), child);
    if (WIFEXITED(status))
        skip(); /* no job control: a group without a session leader's terminal does not stop */
    assert_true(WIFSTOPPED(status) && WSTOPSIG(status) == SIGTSTP);
    kill(child, SIGCONT);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_they_come),
        cmocka_unit_test(test_more_than_a_pipe_holds),
        cmocka_unit_test(test_what_was_ignored_stays_so),
        cmocka_unit_test(test_stop_and_continue),
    };
    /* A harness may have left some of them ignored. */
    signal(SIGINT, SIG_DFL);
    signal(SIGTSTP, SIG_DFL);
    signal(SIGHUP, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests_name("tui_signals", tests, NULL, NULL);
}
