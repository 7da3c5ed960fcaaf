/* SPDX-License-Identifier: MIT */
#include "pty_child.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* A test that hangs is ended after this (milliseconds). */
#define PATIENCE 10000

static int open_master(void)
{
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master >= 0 && (grantpt(master) != 0 || unlockpt(master) != 0)) {
        close(master);
        return -1;
    }
    return master;
}

bool pty_is_possible(void)
{
    int master = open_master();
    if (master < 0)
        return false;
    close(master);
    return true;
}

static _Noreturn void be_child(const char *name, int (*function)(void))
{
    struct rlimit none = { 0 };
    setrlimit(RLIMIT_CORE, &none);
    setsid();
    int slave = open(name, O_RDWR); /* and so the controlling terminal */
    for (int i = 0; i < 3; i++)
        dup2(slave, i);
    if (slave > 2)
        close(slave);
    _exit(function());
}

/* Sends the answer to what has come, if it is the next; returns the answers left. */
static const char *const *answer(int master, const struct bytes *output,
                                 const char *const *answers)
{
    while (answers[0] != NULL && strstr(bytes_string(output), answers[0]) != NULL) {
        ssize_t written = write(master, answers[1], strlen(answers[1]));
        (void)written;
        answers += 2;
    }
    return answers;
}

/* Reads what is there. */
static void take(int master, struct bytes *output)
{
    char buffer[4096];
    ssize_t n;
    while ((n = read(master, buffer, sizeof buffer)) > 0)
        bytes_append(output, buffer, (size_t)n);
}

/* The end of the child cannot be seen by the end of its output: our own slave keeps that open. */
static void be_terminal(int master, pid_t child, struct pty_run *run, const char *const *answers)
{
    struct pollfd poller = { .fd = master, .events = POLLIN };
    fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK);
    for (int waited = 0; waited < PATIENCE; waited++) {
        bool ended = waitpid(child, &run->status, WNOHANG) == child;
        take(master, &run->output);
        answers = answer(master, &run->output, answers);
        if (ended)
            return;
        poll(&poller, 1, 1);
    }
    kill(child, SIGKILL);
    waitpid(child, &run->status, 0);
}

void pty_run(struct pty_run *run, int (*function)(void), const char *const *answers)
{
    memset(run, 0, sizeof *run);
    int master = open_master();
    const char *name = ptsname(master);
    int slave = open(name, O_RDWR | O_NOCTTY); /* keeps the modes when the child has ended */
    struct winsize size = { .ws_row = 6, .ws_col = 40 };
    ioctl(slave, TIOCSWINSZ, &size);
    tcgetattr(slave, &run->before);
    pid_t child = fork();
    if (child == 0) {
        close(master);
        close(slave);
        be_child(name, function);
    }
    be_terminal(master, child, run, answers);
    tcgetattr(slave, &run->after);
    close(slave);
    close(master);
}

void pty_release(struct pty_run *run)
{
    bytes_release(&run->output);
}
