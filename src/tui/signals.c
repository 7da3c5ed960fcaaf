/* SPDX-License-Identifier: MIT */
#include "tui/signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/i18n.h"

static const int caught[] = { SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGINT };

#define CAUGHT (sizeof caught / sizeof *caught)

/* A handler has no other way to these. */
static int pipe_ends[2] = { -1, -1 };
static struct sigaction before[CAUGHT], pipe_before;

static void handle(int number)
{
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    /* A full pipe already tells that there is something to look at. */
    ssize_t written = write(pipe_ends[1], &byte, 1);
    (void)written;
    errno = saved;
}

static void install(size_t i)
{
    struct sigaction action = { .sa_handler = handle, .sa_flags = SA_RESTART };
    sigemptyset(&action.sa_mask);
    sigaction(caught[i], NULL, &before[i]);
    if (before[i].sa_handler != SIG_IGN)
        sigaction(caught[i], &action, NULL);
}

bool signals_open(struct error *error)
{
    if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return error_set(error, _("cannot watch for signals: %s"), strerror(errno));
    for (size_t i = 0; i < CAUGHT; i++)
        install(i);
    struct sigaction ignore = { .sa_handler = SIG_IGN };
    sigaction(SIGPIPE, &ignore, &pipe_before);
    return true;
}

void signals_close(void)
{
    if (pipe_ends[0] < 0)
        return;
    for (size_t i = 0; i < CAUGHT; i++)
        sigaction(caught[i], &before[i], NULL);
    sigaction(SIGPIPE, &pipe_before, NULL);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    pipe_ends[0] = pipe_ends[1] = -1;
}

int signals_descriptor(void)
{
    return pipe_ends[0];
}

int signals_next(void)
{
    unsigned char byte;
    return read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

/* Stops by the signal itself, so that the shell sees a job that was stopped: all of a pipeline, as the
 * terminal would have done it. */
void signals_stop(void)
{
    struct sigaction ours, stop = { .sa_handler = SIG_DFL };
    sigset_t only, old;
    sigaction(SIGTSTP, &stop, &ours);
    sigemptyset(&only);
    sigaddset(&only, SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &only, &old);
    kill(0, SIGTSTP);
    sigprocmask(SIG_SETMASK, &old, NULL);
    sigaction(SIGTSTP, &ours, NULL);
}
