/* SPDX-License-Identifier: MIT */
#include "source/feed.h"

#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/mem.h"

/* What is taken in for a unit of work (bytes). */
#define TAKEN_A_UNIT 4096u

struct feed {
    struct inflow *inflow;
    int socket; /* -1 once it has ended */
    struct loop *loop;
    unsigned task, watch;
    void (*ended)(void *self);
    void *self;
};

static void close_socket(struct feed *feed)
{
    if (feed->socket >= 0)
        close(feed->socket);
    feed->socket = -1;
}

static void wake(void *self, int descriptor)
{
    (void)descriptor;
    struct feed *feed = self;
    loop_remove_watch(feed->loop, feed->watch);
    feed->watch = 0;
    loop_wake(feed->loop, feed->task);
}

/* A worker that has not taken the last bytes yet looks again anyway: one more is not waited for. */
static void tell(struct feed *feed)
{
    (void)!send(feed->socket, "", 1, MSG_NOSIGNAL | MSG_DONTWAIT);
}

static bool take(void *self, size_t units)
{
    struct feed *feed = self;
    if (feed->socket < 0)
        return false;
    uint64_t before = inflow_length(feed->inflow);
    enum inflow_state state = inflow_take(feed->inflow, units * TAKEN_A_UNIT);
    if (inflow_length(feed->inflow) > before)
        tell(feed);
    if (state == INFLOW_LATER)
        feed->watch = loop_watch(feed->loop, inflow_descriptor(feed->inflow), wake, feed);
    if (state != INFLOW_ENDED)
        return state == INFLOW_TOOK;
    close_socket(feed);
    feed->ended(feed->self);
    return false;
}

struct feed *feed_new(struct inflow *inflow, int socket, struct loop *loop,
                      void (*ended)(void *self), void *self)
{
    struct feed *feed = mem_array(1, sizeof *feed);
    *feed = (struct feed){ inflow_share(inflow), socket, loop, 0, 0, ended, self };
    /* What never ends takes turns with all other work that has no end in sight. */
    feed->task = loop_add_task(loop, TASK_IDLE, take, feed);
    loop_wake(loop, feed->task);
    return feed;
}

void feed_free(struct feed *feed)
{
    if (feed == NULL)
        return;
    loop_remove_task(feed->loop, feed->task);
    loop_remove_watch(feed->loop, feed->watch);
    close_socket(feed);
    inflow_free(feed->inflow);
    free(feed);
}
